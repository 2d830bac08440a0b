import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { longDate } from '../../language/dates.js';
import { said, useSay, type Said } from '../../language/index.js';
import { Status } from '../../parts/notice.js';
import { schoolsQuery } from '../../staff/queries.js';
import { editionsQuery } from '../protocol/queries.js';
import { DeskList } from './asked.js';
import { draftsQuery, type DraftLine } from './queries.js';

export const stageNames: Readonly<Record<DraftLine['stage'], Said>> = {
  draft: said('Concept, nog niet gecontroleerd', 'Draft, not checked yet'),
  checking: said('De controle loopt', 'Being checked'),
  failed: said('De controle vond fouten', 'The check found faults'),
  checked: said('Gecontroleerd', 'Checked'),
};
export const stageTones = { draft: 'soft', checking: 'info', failed: 'wrong', checked: 'well' } as const;

const texts = {
  title: said('Protocollen', 'Protocols'),
  intro: said(
    'Een nieuwe versie komt er in vier stappen: een concept, de controle, de instemming van de medezeggenschapsraad en het besluit van het bestuur. Wie aan het concept schreef, stelt het niet vast.',
    'A new edition comes in four steps: a draft, the check, the consent of the participation council and the decision of the board. Whoever wrote at the draft does not adopt it.',
  ),
  drafts: said('Concepten', 'Drafts'),
  none: said('Er zijn geen concepten.', 'There are no drafts.'),
  import: said('Maak een concept', 'Make a draft'),
  inForce: said('Versies van nu en van vroeger', 'Editions of now and of before'),
  read: said('Lees', 'Read'),
  download: said('Download als JSON', 'Download as JSON'),
  adopted: (day: string, decision: string, consent: string) =>
    said(
      `Vastgesteld op ${day} (${decision}), met instemming van de medezeggenschapsraad (${consent}).`,
      `Adopted on ${day} (${decision}), with the consent of the participation council (${consent}).`,
    ),
  from: (day: string) => said(`vanaf ${day}`, `from ${day}`),
};

/** Editions of the organisation: those in the making, and those that hold. */
export function EditionsPage() {
  const say = useSay();
  const { data: schools = [] } = useQuery(schoolsQuery);
  const { data: lines = [] } = useQuery(editionsQuery);
  const lived = schools.flatMap(({ protocol, additions }) => [protocol, additions]);
  const shown = lines.filter(({ id, status }) => status === 'published' || lived.includes(id));
  return (
    <DeskList title={texts.title} asked={useQuery(draftsQuery)}>
      {(drafts) => (
        <>
          <p>{say(texts.intro)}</p>
          <h2>{say(texts.drafts)}</h2>
          {drafts.length === 0 ? <p>{say(texts.none)}</p> : null}
          <ul className="rows">
            {drafts.map(({ id, title, edition, inForce, stage }) => (
              <li key={id}>
                <h3>
                  <Link to="/beheer/protocollen/$edition" params={{ edition: id }}>
                    {say(title)} {edition}
                  </Link>
                </h3>
                <p>
                  <Status tone={stageTones[stage]}>{say(stageNames[stage])}</Status>
                </p>
                <p className="soft">
                  {id}, {say(texts.from(say(longDate(inForce.from))))}
                </p>
              </li>
            ))}
          </ul>
          <p>
            <Link className="button" to="/beheer/protocol-maken">
              {say(texts.import)}
            </Link>
          </p>
          <h2>{say(texts.inForce)}</h2>
          <ul className="rows">
            {shown.map(({ id, title, edition, inForce, published }) => (
              <li key={id}>
                <h3>
                  {say(title)} {edition}
                </h3>
                <p className="soft">
                  {id}, {say(texts.from(say(longDate(inForce.from))))}
                </p>
                {published === undefined ? null : (
                  <p className="soft">
                    {say(
                      texts.adopted(say(longDate(published.adoptedOn)), published.document, published.consent.document),
                    )}
                  </p>
                )}
                <p className="actions-row">
                  <Link to="/protocol" search={{ edition: id }}>
                    {say(texts.read)}
                    <span className="hidden"> {id}</span>
                  </Link>
                  <a href={`/api/v1/editions/${id}`} download={`${id}.json`}>
                    {say(texts.download)}
                    <span className="hidden"> {id}</span>
                  </a>
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
    </DeskList>
  );
}

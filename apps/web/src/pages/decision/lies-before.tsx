import { longDate } from '../../language/dates.js';
import { said, useSay, useWord, type Said } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import type { CaseShown, Step } from '../../staff/case-queries.js';
import { Cites } from '../../staff/cites.js';
import type { Decision } from '../../staff/decision-queries.js';
import { usePartyName } from '../../staff/party-names.js';
import { Recorded } from '../../staff/recorded.js';

const texts = {
  proposal: said('Het voorstel', 'The proposal'),
  concerns: said('Het gaat om', 'It concerns'),
  facts: said('De feiten onder dit voorstel', 'The facts under this proposal'),
  about: (name: string) => said(`over ${name}`, `about ${name}`),
  noFacts: said('Er zijn nog geen feiten vastgelegd.', 'No facts were recorded yet.'),
  hearings: said('Wat de betrokkenen zeiden', 'What those involved said'),
  noHearings: said(
    'Er is nog niemand gehoord en er is geen verweer vastgelegd.',
    'Nobody was heard yet and no defence was recorded.',
  ),
};

/** What a decision can stand on, and what it is called once it is there. */
const facts: Readonly<Record<string, Said>> = {
  'breach.assess': said('Welke gedragsregels zijn overtreden', 'Which norms were breached'),
  'finding.record': said('Wat is vastgesteld', 'What was established'),
  'evidence.record': said('Bewijs', 'Evidence'),
  'factFinding.finish': said('Uitkomst van het feitenonderzoek', 'Outcome of the fact-finding'),
  'consultation.answer': said('Advies', 'Advice'),
  'qualification.decide': said('Eerder besluit', 'Earlier decision'),
  'objection.receive': said('Het bezwaar', 'The objection'),
};
/** What the other side could say, and said. */
const hearings: Readonly<Record<string, Said>> = {
  'hearing.record': said('Gesprek', 'Hearing'),
  'hearing.agree': said('Reactie op het verslag', 'Response to the minutes'),
  'measure.intend': said('Het voornemen is verstuurd', 'The intention was sent'),
  'measure.defend': said('Verweer', 'Defence'),
  'objection.hear': said('Gesprek over het bezwaar', 'Hearing of the objection'),
};
/** What is read first stands open. */
const open = ['breach.assess', 'finding.record', 'measure.defend', 'consultation.answer'];
/** What is said first of a proposal: what, from when, until when. */
const first = ['measure', 'of', 'offence', 'scope', 'from', 'until', 'schoolDays'];

/** In the order of a reader: what it is, then other choices, then the texts. */
function inOrder(step: Step): Step {
  const rank = ([name, value]: readonly [string, unknown]): number => {
    const place = first.indexOf(name);
    return place >= 0 ? place : typeof value === 'object' && !Array.isArray(value) ? 200 : 100;
  };
  const entries = Object.entries(step.data).toSorted((one, other) => rank(one) - rank(other));
  return { ...step, data: Object.fromEntries(entries) };
}

/** The recorded steps of the case, with their texts. */
export interface Told {
  readonly rows: readonly Step[];
  readonly people: Readonly<Record<string, string>>;
  readonly texts: Readonly<Record<string, string>>;
}

interface BeforeGiven {
  readonly page: CaseShown;
  readonly decision: Decision;
  readonly told: Told;
}

/** Of the case as a whole, of this person, or of this matter; never of another person. */
const concerns = ({ party, track }: Decision, step: Step): boolean =>
  (step.track === undefined || step.track === track || step.type === 'qualification.decide') &&
  (step.party === undefined || party === null || step.party === party || step.type.startsWith('hearing.'));

export function Proposal({ page, decision, told }: BeforeGiven) {
  const say = useSay();
  const partyName = usePartyName(page);
  const step = told.rows.find(({ seq }) => seq === decision.proposedIn);
  const { party } = decision;
  if (step === undefined) return null;
  return (
    <section>
      <h2>{say(texts.proposal)}</h2>
      {party === null ? null : (
        <p>
          {say(texts.concerns)} <strong>{partyName(party)}</strong>.
        </p>
      )}
      <Recorded step={inOrder(step)} page={page} texts={told.texts} people={told.people} />
    </section>
  );
}

export function Facts({ page, decision, told }: BeforeGiven) {
  const say = useSay();
  const steps = told.rows.filter(
    (step) => step.type in facts && step.seq !== decision.proposedIn && concerns(decision, step),
  );
  return (
    <section>
      <h2>{say(texts.facts)}</h2>
      {steps.length === 0 ? (
        <p>{say(texts.noFacts)}</p>
      ) : (
        steps.map((step) => <RecordedStep key={step.seq} step={step} page={page} told={told} />)
      )}
    </section>
  );
}

export function Hearings({ page, decision, told }: BeforeGiven) {
  const say = useSay();
  const steps = told.rows.filter((step) => step.type in hearings && concerns(decision, step));
  return (
    <section>
      <h2>{say(texts.hearings)}</h2>
      {steps.length === 0 ? (
        <NoHearings decision={decision} />
      ) : (
        steps.map((step) => <RecordedStep key={step.seq} step={step} page={page} told={told} />)
      )}
    </section>
  );
}

/** A warning where somebody is to bear what is decided; of a leak or of data to look at nobody is heard. */
function NoHearings({ decision: { machine } }: { decision: Decision }) {
  const say = useSay();
  if (machine !== 'measure' && machine !== 'objection') return <p>{say(texts.noHearings)}</p>;
  return (
    <Notice tone="mind">
      <p>{say(texts.noHearings)}</p>
    </Notice>
  );
}

/** Folded, so that a decision stays to be overseen; all of it is there for whoever wants to read. */
function RecordedStep({ step, page, told }: Omit<BeforeGiven, 'decision'> & { step: Step }) {
  const say = useSay();
  const word = useWord();
  const partyName = usePartyName(page);
  const { party, by } = step;
  const name = facts[step.type] ?? hearings[step.type];
  const { norms, ...rest } = inOrder(step).data;
  const whom =
    party === undefined
      ? ''
      : step.type === 'consultation.answer'
        ? ` ${say(texts.about(partyName(party)))}`
        : `: ${partyName(party)}`;
  const who = told.people[by.person] ?? word(`role.${by.role}`);
  return (
    <details className="fold" open={open.includes(step.type)}>
      <summary>
        <span>
          {name === undefined ? word(`happened.${step.type}`) : say(name)}
          {whom}{' '}
          <span className="soft">
            ({who}, {say(longDate(step.at))})
          </span>
        </span>
      </summary>
      <Recorded step={{ ...inOrder(step), data: rest }} page={page} texts={told.texts} people={told.people} />
      {Array.isArray(norms) ? <Cites cites={norms.map(String)} protocol={page.case.protocol} /> : null}
    </details>
  );
}

import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { longDate } from '../../language/dates.js';
import { said, useSay, type Said } from '../../language/index.js';
import { command, DeskForm, textOf } from './desk-form.js';
import { draftsQuery } from './queries.js';

const texts = {
  consent: said('Leg de instemming vast', 'Record the consent'),
  consentIntro: said(
    'De instemming geldt voor de tekst die is gecontroleerd. Verandert de tekst, dan is nieuwe instemming nodig.',
    'The consent holds for the text that was checked. If the text changes, a new consent is needed.',
  ),
  on: said('Op welke dag stemde de raad in?', 'On which day did the council consent?'),
  document: said('In welk stuk staat dit?', 'In which paper does this stand?'),
  documentHint: said(
    'Zoals “Instemming GMR van 20 november 2026”. Geen namen.',
    'Such as “Instemming GMR van 20 november 2026”. No names.',
  ),
  consented: said('De instemming is vastgelegd', 'The consent was recorded'),
  consentedText: said(
    'Nu kan een lid van het bestuur dat niet aan dit concept schreef, de versie vaststellen.',
    'Now a member of the board who did not write at this draft can adopt the edition.',
  ),
  begins: (day: string) =>
    said(`De versie gaat in op ${longDate(day).nl}.`, `The edition begins on ${longDate(day).en}.`),
  toDraft: said('Naar het concept', 'To the draft'),
  adopt: said('Stel deze versie vast', 'Adopt this edition'),
  adoptIntro: said(
    'Vanaf de eerste dag beginnen nieuwe zaken onder deze versie. Zij verandert daarna niet meer. Lopende zaken houden de versie waarmee zij begonnen.',
    'From its first day on, new cases begin under this edition. It changes no more after that. Running cases keep the edition they began with.',
  ),
  decision: said('In welk besluit staat dit?', 'In which decision does this stand?'),
  decisionHint: said(
    'Zoals “Besluit CvB van 27 november 2026”. Geen namen.',
    'Such as “Besluit CvB van 27 november 2026”. No names.',
  ),
  adopted: said('De versie is vastgesteld', 'The edition was adopted'),
  adoptedText: said('Iedereen kan de versie lezen onder Protocol.', 'Everybody can read the edition under Protocol.'),
  toEdition: said('Lees de versie', 'Read the edition'),
  discard: said('Gooi het concept weg', 'Discard the draft'),
  discardIntro: said('Het concept en wat de controle vond, verdwijnen.', 'The draft and what the check found go.'),
  discarded: said('Het concept is weggegooid', 'The draft was discarded'),
  discardedText: said('De versies die gelden, blijven zoals zij zijn.', 'The editions that hold stay as they are.'),
};

const at = (edition: string, sent: Parameters<typeof command>[0]) => {
  const { headers, params } = command(sent);
  return { headers, params: { ...params, path: { edition } } };
};

/** One sentence after another. */
const then = (one: Said, other: Said): Said => ({
  nl: `${one.nl} ${other.nl}`.trim(),
  en: `${one.en} ${other.en}`.trim(),
});

/** On which day a draft begins to hold, as a sentence; nothing while that is not known. */
function useBegins(edition: string): Said {
  const { data: drafts } = useQuery(draftsQuery);
  const draft = drafts?.find(({ id }) => id === edition);
  return draft === undefined ? said('', '') : texts.begins(draft.inForce.from);
}

/** Records the participation council's consent to the text that was checked. */
export function ConsentToDraftPage() {
  const say = useSay();
  const { edition = '' } = useSearch({ from: '/staff/beheer/protocol-instemming' });
  const begins = useBegins(edition);
  return (
    <DeskForm
      name="editionConsent"
      about={[edition]}
      title={texts.consent}
      intro={<p>{say(texts.consentIntro)}</p>}
      fields={{ on: { kind: 'date', required: true }, document: { kind: 'sealed', max: 100, required: true } }}
      words={{ on: { label: texts.on }, document: { label: texts.document, hint: texts.documentHint } }}
      sendName={texts.consent}
      backTo="/beheer/protocollen"
      protocol={edition}
      done={() => ({
        title: texts.consented,
        text: then(texts.consentedText, begins),
        onward: (
          <Link className="button" to="/beheer/protocollen/$edition" params={{ edition }}>
            {say(texts.toDraft)}
          </Link>
        ),
      })}
      send={(sent) => {
        const body = { on: textOf(sent.data, 'on'), document: textOf(sent.data, 'document') };
        return answer(api.POST('/api/v1/edition-drafts/{edition}/consent', { ...at(edition, sent), body }));
      }}
    />
  );
}

/** The board adopts a draft: a member who wrote nothing of it. */
export function AdoptPage() {
  const say = useSay();
  const { edition = '' } = useSearch({ from: '/staff/beheer/protocol-vaststellen' });
  const begins = useBegins(edition);
  return (
    <DeskForm
      name="adopt"
      about={[edition]}
      title={texts.adopt}
      intro={<p>{say(texts.adoptIntro)}</p>}
      fields={{ document: { kind: 'sealed', max: 100, required: true } }}
      words={{ document: { label: texts.decision, hint: texts.decisionHint } }}
      sendName={texts.adopt}
      backTo="/beheer/protocollen"
      protocol={edition}
      done={() => ({
        title: texts.adopted,
        text: then(texts.adoptedText, begins),
        onward: (
          <Link className="button" to="/protocol" search={{ edition }}>
            {say(texts.toEdition)}
          </Link>
        ),
      })}
      send={(sent) => {
        const body = { document: textOf(sent.data, 'document') };
        return answer(api.POST('/api/v1/edition-drafts/{edition}/publish', { ...at(edition, sent), body }));
      }}
    />
  );
}

export function DiscardPage() {
  const say = useSay();
  const { edition = '' } = useSearch({ from: '/staff/beheer/protocol-weggooien' });
  return (
    <DeskForm
      name="discard"
      title={texts.discard}
      intro={<p>{say(texts.discardIntro)}</p>}
      fields={{}}
      words={{}}
      sendName={texts.discard}
      backTo="/beheer/protocollen"
      protocol={edition}
      done={{ title: texts.discarded, text: texts.discardedText }}
      send={(sent) => answer(api.POST('/api/v1/edition-drafts/{edition}/discard', at(edition, sent)))}
    />
  );
}

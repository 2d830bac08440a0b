import type { LetterFacts } from '../facts/letter-facts.js';
import { isMinor, isPrimary } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { bullets, paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing, happened, reasons, spanned } from './passages.js';
import { removalLaw } from './removal.js';
import { measureSample, pupilSample } from './sample-facts.js';
import { bySector } from './statute.js';

/** Tells the inspectorate of a suspension longer than one day, or of a removal, with the reasons (G05, T2.4, T2.12). */
export const inspectorateNotice: LetterText = {
  title: ({ measure }) =>
    measure?.measure === 'removal' ? 'Melding van een verwijdering' : 'Melding van een schorsing langer dan één dag',
  cites: (facts) =>
    facts.measure?.measure === 'removal'
      ? ['G06', ...removalLaw(facts).slice(0, 1)]
      : ['G05', bySector(facts, { wpo: 'WPO-40c.3', wec: 'WEC-40a', wvo: 'WVO-8.14.3' })],
  needs: (facts) =>
    facts.measure?.measure === 'removal' ? removalNeeds(facts) : ['decision', 'period', 'endDate', 'moreThanOneDay'],
  body: (facts) => [what(facts), happened(facts), reasons(facts), heard(facts), closing(facts)],
  norms: 'leftOut',
  remedy: 'none',
  sample: {
    ...pupilSample,
    delivery: 'portal',
    recipients: [{ kind: 'body', name: 'Inspectie van het Onderwijs', address: [] }],
    measure: measureSample('suspension', { from: '2026-03-17', until: '2026-03-20', schoolDays: 3 }),
  },
};

/** A removal of a pupil under compulsory education is final only after consultation (T2.11, T2.12). */
const removalNeeds = (facts: LetterFacts) =>
  isMinor(facts) && !isPrimary(facts) ? (['decision', 'inspectorateConsulted'] as const) : (['decision'] as const);

function what({ subject, measure, sender }: LetterFacts): Markup {
  const days = measure?.schoolDays;
  const removal = measure?.measure === 'removal';
  const period = measure === undefined || removal ? [] : [`Periode: ${spanned(measure)}`];
  return section(
    'Wat wij melden',
    paragraph(removal ? 'Wij hebben besloten een leerling te verwijderen.' : 'Wij hebben een leerling geschorst.'),
    bullets([
      `School: ${sender.school}`,
      `Leerling: ${subject.name ?? ''}`,
      ...(measure?.decision === undefined ? [] : [`Besluit van: ${dutchDate(measure.decision.on)}`]),
      ...period,
      ...(days === undefined || removal ? [] : [`Aantal schooldagen: ${days}`]),
    ]),
  );
}

function heard(facts: LetterFacts): Markup {
  return section(
    'Zorgvuldigheid',
    paragraph(
      facts.measure?.measure === 'removal'
        ? 'De leerling blijft onderwijs krijgen tot een andere school klaarstaat.'
        : 'De leerling krijgt werk voor deze dagen.',
      ...hearing(facts),
    ),
  );
}

/** Only what happened: somebody who did not come was invited, not heard, and a hearing on an objection is not one beforehand. */
function hearing({ hearings, measure }: LetterFacts): readonly string[] {
  const before = hearings.filter(({ of, purpose }) => of !== 'teacher' && purpose !== 'objection');
  if (before.some(({ used }) => used)) return ['Wij hebben de leerling of de ouders vooraf gehoord.'];
  if (before.length > 0)
    return ['Wij hebben de leerling of de ouders uitgenodigd voor een gesprek. Dat gesprek ging niet door.'];
  return measure?.urgent === true ? ['Het besluit had spoed. Wij horen de leerling alsnog.'] : [];
}

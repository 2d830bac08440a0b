import type { LetterFacts } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { brokenNorms, closing, happened } from './passages.js';
import { appeals, employeeSample, staffMeasureSample } from './sample-facts.js';

/** Summary dismissal: the urgent reason is told at once, in this letter (G11, T3.11). */
export const summaryDismissal: LetterText = {
  title: () => 'Besluit: ontslag op staande voet',
  cites: ({ basis }) => [...basis.map(({ id }) => id), 'G11', 'BW-7.677.1', 'BW-7.678', 'BW-7.686a.4'],
  needs: () => ['decision', 'ground', 'heardEmployee', 'counselConsulted', 'appealBody'],
  body: (facts) => [
    what(facts),
    happened(facts),
    brokenNorms(facts),
    heard(facts),
    section('De dringende reden', written(facts.measure?.decision?.reason)),
    consequences(),
    closing(facts),
  ],
  norms: 'shown',
  remedy: 'due',
  sample: {
    ...employeeSample,
    delivery: 'registered',
    measure: staffMeasureSample('summaryDismissal', {
      counselConsulted: true,
      urgent: true,
      urgency: 'De reden duldt geen uitstel.',
    }),
    remedy: { kind: 'staffAppeal', until: '2026-04-28', at: appeals, courtUntil: '2026-05-16' },
  },
};

const what = ({ on }: LetterFacts): Markup =>
  section(
    'Ons besluit',
    paragraph(
      `Wij ontslaan u op staande voet, op ${dutchDate(on)}.`,
      'Uw dienstverband en uw loon stoppen vandaag.',
      'De dringende reden staat in deze brief.',
    ),
  );

function heard({ hearings }: LetterFacts): Markup {
  const last = hearings.filter(({ of }) => of === 'subject').at(-1);
  if (last === undefined) return section('Uw kant van het verhaal');
  const on = dutchDate(last.on);
  return section(
    'Uw kant van het verhaal',
    paragraph(
      last.used
        ? `Op ${on} hebben wij u gehoord. Wij hebben dat meegewogen.`
        : `Wij nodigden u uit voor ${on}. U maakte daar geen gebruik van.`,
    ),
  );
}

const consequences = (): Markup =>
  section(
    'Wat u moet weten',
    paragraph(
      'U krijgt een eindafrekening.',
      'Uw recht op een uitkering kan vervallen.',
      'Vraag daarom snel juridische hulp.',
    ),
  );

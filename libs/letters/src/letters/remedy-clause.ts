import type { Body } from '#libs/application';
import type { ClauseId } from '#libs/domain';
import type { AnswerTerm, LetterFacts, Remedy } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { bullets, markup, nothing, paragraph, section } from '../markup/markup.js';
import { bySector } from './statute.js';

const heading = 'Bent u het er niet mee eens?';

/** The closing of every decision: what the reader can do, until which day, and where. Where statute knows nothing, it says that. */
export function remedyClause({ remedy }: LetterFacts): Markup {
  return remedy === undefined ? nothing : section(heading, ...said(remedy));
}

function said(remedy: Remedy): readonly Markup[] {
  switch (remedy.kind) {
    case 'awbObjection':
    case 'schoolObjection':
      return objected(remedy);
    case 'reconsideration':
      return reconsideration(remedy);
    case 'staffAppeal':
      return staffAppeal(remedy);
    case 'administrativeCourt':
      return [
        paragraph(
          'U kunt in beroep gaan bij de rechtbank, afdeling bestuursrecht.',
          `U hebt daarvoor zes weken: tot en met ${dutchDate(remedy.until)}.`,
          'Stuur een kopie van deze beslissing mee.',
        ),
      ];
    case 'civilCourt':
      return [
        paragraph(
          'De wet regelt hierna geen nieuw bezwaar.',
          'U kunt de zaak voorleggen aan de burgerlijke rechter.',
          'Vraag daarvoor eerst juridisch advies.',
        ),
      ];
    case 'none':
      return [
        paragraph(
          'De wet regelt voor deze brief geen bezwaar of beroep.',
          'Vertel het ons gerust als u het anders ziet. Wij praten graag met u.',
        ),
        complaint(remedy.complaints),
      ];
  }
}

/** The statute a remedy stands on. */
export function remedyCites({ remedy, sector }: LetterFacts): readonly ClauseId[] {
  const complaint = bySector<ClauseId>({ sector }, { wpo: 'WPO-14', wec: 'WEC-23', wvo: 'WVO-3.35' });
  switch (remedy?.kind) {
    case 'awbObjection':
      return ['Awb-6.7', 'Awb-7.1'];
    case 'schoolObjection':
      return [remedy.law];
    case 'staffAppeal':
      return remedy.courtUntil === undefined ? ['CAO-appeal'] : ['CAO-appeal', 'BW-7.686a.4'];
    case 'administrativeCourt':
      return ['Awb-8.1', 'Awb-6.7'];
    case 'reconsideration':
    case 'none':
      return [complaint];
    default:
      return [];
  }
}

type Of<K extends Remedy['kind']> = Extract<Remedy, { kind: K }>;

const objected = ({ until, at, answer }: Of<'awbObjection' | 'schoolObjection'>): readonly Markup[] => [
  objection(until),
  place(at),
  contents(),
  paragraph(answers[answer]),
  goesOn(),
];

const answers: Readonly<Record<AnswerTerm, string>> = {
  fourWeeksAfterReceipt: 'Wij beslissen binnen vier weken nadat wij uw bezwaar kregen.',
  fourWeeksAfterTerm: 'Wij beslissen binnen vier weken na de laatste dag voor bezwaar.',
  sixWeeksAfterTerm:
    'Wij beslissen binnen zes weken na de laatste dag voor bezwaar. Met een commissie is dat twaalf weken.',
};

const reconsideration = ({ until, at, complaints }: Of<'reconsideration'>): readonly Markup[] => [
  paragraph(
    'De wet regelt voor dit besluit geen bezwaar.',
    'Toch kunt u ons vragen het besluit opnieuw te bekijken.',
    `Doe dat uiterlijk op ${dutchDate(until)}.`,
  ),
  place(at),
  contents(),
  goesOn(),
  complaint(complaints),
];

const staffAppeal = ({ until, at, courtUntil }: Of<'staffAppeal'>): readonly Markup[] => [
  paragraph(
    'U kunt in beroep gaan bij de commissie van beroep.',
    `U hebt daarvoor zes weken: tot en met ${dutchDate(until)}.`,
  ),
  place(at),
  contents(),
  paragraph('U kunt ook naar de kantonrechter gaan.', courtUntil && `Dat kan tot en met ${dutchDate(courtUntil)}.`),
  courtUntil === undefined ? nothing : paragraph('Wacht daarmee niet op de commissie: deze termijn loopt door.'),
];

const objection = (until: string): Markup =>
  paragraph(
    'U kunt bezwaar maken.',
    `U hebt daarvoor zes weken: tot en met ${dutchDate(until)}.`,
    'Bent u later? Leg dan uit waarom. Wij bekijken dat altijd.',
  );

const place = (at: Body): Markup =>
  markup`<p>Stuur uw brief naar:</p>${bullets([[at.name, ...at.address].join(', ')])}`;

const contents = (): Markup =>
  paragraph(
    'Zet in uw brief uw naam en adres, de datum en uw handtekening.',
    'Schrijf ook om welk besluit het gaat en waarom u het er niet mee eens bent.',
  );

const goesOn = (): Markup =>
  paragraph(
    'Het besluit geldt ondertussen wel.',
    'Hebt u haast? Dan kunt u de rechter om een snelle beslissing vragen.',
  );

const complaint = (complaints: Body): Markup =>
  markup`<p>U kunt ook een klacht indienen. Dat kan bij de school of bij de klachtencommissie:</p>${bullets([[complaints.name, ...complaints.address].join(', ')])}`;

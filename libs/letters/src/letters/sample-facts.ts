import type { Body } from '#libs/application';
import type { LetterFacts, MeasureFacts } from '../facts/letter-facts.js';

/** Invented people and places for the samples of the letters. */
export const objections: Body = {
  name: 'Bezwaarcommissie Scholengroep De Vaart',
  address: ['Kade 1', '1000 AA Voorbeeldstad'],
};
export const complaints: Body = {
  name: 'Klachtencommissie Scholengroep De Vaart',
  address: ['Kade 3', '1000 AA Voorbeeldstad'],
};
export const appeals: Body = {
  name: 'Commissie van Beroep (voorbeeld)',
  address: ['Plein 9', '2000 BB Voorbeelddorp'],
};

const common = {
  on: '2026-03-16',
  caseNumber: '2026-K7QF2',
  sender: {
    organisation: 'Scholengroep De Vaart',
    school: 'Het Kompas',
    place: 'Voorbeeldstad',
    address: ['Schoolstraat 5', '1000 AB Voorbeeldstad'],
    contact: 'het secretariaat van de school',
  },
  delivery: 'handed',
  signer: { name: 'Iris Talsma', title: 'directeur', role: 'principal', mandate: 'Mandaatbesluit 1 augustus 2025' },
  norms: [{ id: 'OZHW-4.10a', label: 'artikel 4.10 van het protocol' }],
  basis: [{ id: 'OZHW-6.5', label: 'artikel 6.5 van het protocol' }],
  slips: [],
  staffSuspensionMax: 28,
  appealBodyKnown: true,
  objectionBodyKnown: true,
} as const satisfies Partial<LetterFacts>;

const board = { name: 'Ruben Aalders', title: 'voorzitter van het college van bestuur', role: 'board' } as const;

/** A pupil of 14 in secondary education, denominational, heard with a parent. */
export const pupilSample: LetterFacts = {
  ...common,
  sector: 'VO',
  denomination: 'denominational',
  subject: { party: 'p1', kind: 'pupil', role: 'subject', band: 'from12', name: 'Noor Velthuis' },
  recipients: [
    { kind: 'pupil', party: 'p1', name: 'Noor Velthuis', address: ['Laan 2', '1000 AC Voorbeeldstad'] },
    { kind: 'parent', party: 'p2', name: 'Eline Brandsma', address: ['Laan 2', '1000 AC Voorbeeldstad'] },
    { kind: 'parent', party: 'p3', name: 'Joris Velthuis', address: ['Haven 8', '1000 AD Voorbeeldstad'] },
  ],
  hearings: [
    { of: 'subject', purpose: 'facts', on: '2026-03-12', used: true },
    { of: 'parents', purpose: 'facts', on: '2026-03-12', used: true },
  ],
};

export const employeeSample: LetterFacts = {
  ...common,
  sector: 'VO',
  denomination: 'denominational',
  subject: { party: 'p4', kind: 'employee', role: 'subject', band: 'unknown', name: 'Daan Hoekstra' },
  recipients: [
    { kind: 'employee', party: 'p4', name: 'Daan Hoekstra', address: ['Gracht 7', '1000 AE Voorbeeldstad'] },
  ],
  signer: board,
  hearings: [{ of: 'subject', purpose: 'facts', on: '2026-02-10', used: true }],
  norms: [{ id: 'OZHW-5.9', label: 'artikel 5.9 van het protocol' }],
  basis: [{ id: 'OZHW-6.3', label: 'artikel 6.3 van het protocol' }],
};

export const parentSample: LetterFacts = {
  ...common,
  sector: 'PO',
  denomination: 'denominational',
  subject: { party: 'p5', kind: 'parent', role: 'subject', band: 'unknown', name: 'Ward Kuiper' },
  recipients: [{ kind: 'parent', party: 'p5', name: 'Ward Kuiper', address: ['Dijk 4', '1000 AF Voorbeeldstad'] }],
  hearings: [{ of: 'subject', purpose: 'facts', on: '2026-03-10', used: true }],
  basis: [{ id: 'GEN-2', label: 'het recht van de school om de toegang tot het gebouw te regelen' }],
  remedy: { kind: 'none', complaints },
};

export const boardSigns = { signer: board } as const satisfies Partial<LetterFacts>;

/** A measure with nothing but what every decision has. */
export function measureSample(measure: MeasureFacts['measure'], more: Partial<MeasureFacts> = {}): MeasureFacts {
  return {
    measure,
    ground: 'ownConduct',
    urgent: false,
    extension: false,
    lesser: ['conversation'],
    interest: 'Onderwijs missen is nadelig. Daarom duurt de maatregel kort.',
    happened: 'Er is een bewerkte foto van een klasgenoot gemaakt en gedeeld.',
    intention: { sentOn: '2026-02-12', sent: true, defenceUntil: '2026-03-05' },
    decision: {
      on: '2026-03-16',
      reason: 'De foto heeft een ander gekwetst. Rust in de klas is nu nodig.',
      answersDefence: true,
    },
    otherSchool: false,
    ...more,
  };
}

export const staffMeasureSample = (measure: MeasureFacts['measure'], more: Partial<MeasureFacts> = {}): MeasureFacts =>
  measureSample(measure, {
    happened: 'Er waren privéberichten tussen de medewerker en een leerling.',
    decision: { on: '2026-03-16', reason: 'Een medewerker bewaart afstand tot leerlingen.', answersDefence: true },
    defence: { manner: 'written', on: '2026-03-02' },
    ...more,
  });

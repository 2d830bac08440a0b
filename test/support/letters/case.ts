import type { Body, LetterName, LetterOrder } from '#libs/application';
import type {
  Act,
  CaseOpening,
  CaseState,
  Party,
  PlainData,
  StepActor,
  StepType,
  Track,
  TrackMachine,
} from '#libs/domain';

/** Builds the state of a case for the specs of letters: acts in order, texts behind references that carry them. */

const principal: StepActor = { person: 'person-principal', role: 'principal' };
export const boardMember: StepActor = { person: 'person-board', role: 'board' };

/** A reference whose content id is the text itself, so that unsealing is reading it. */
export const ref = (text: string) => ({ content: text, digest: '0'.repeat(64) });

interface Given {
  readonly type: StepType;
  readonly data: PlainData;
  readonly party?: string;
  readonly track?: string;
  readonly at?: string;
  readonly by?: StepActor;
}

export function caseWith(
  opening: Partial<CaseOpening>,
  parties: readonly (Party & { name: string })[],
  given: readonly Given[],
  tracks: readonly Track[] = [],
): CaseState {
  const named: readonly Given[] = parties.map(({ id, name }) => ({
    type: 'party.add',
    party: id,
    data: { name: ref(name) },
  }));
  const acts = [...named, ...given].map((act, at): Act => ({
    seq: at + 1,
    at: '2026-03-16T10:00:00.000Z',
    by: principal,
    ...act,
  }));
  return {
    opening: {
      caseId: 'case',
      organisation: 'organisation',
      school: 'school',
      sector: 'VO',
      denomination: 'denominational',
      legalForm: 'foundation',
      protocol: 'OZHW',
      openedAt: '2026-03-01T09:00:00.000Z',
      ...opening,
    },
    version: acts.length,
    machine: 'incident',
    stage: 'decision',
    parties: Object.fromEntries(parties.map(({ name: _, ...party }) => [party.id, party])),
    tracks: Object.fromEntries(tracks.map((track) => [track.id, track])),
    acts,
    dues: {},
    settled: {},
    overdue: [],
    notes: [],
  };
}

export const track = (id: string, machine: TrackMachine, about: PlainData, openedSeq = 0): Track => ({
  id,
  machine,
  state: 'open',
  about,
  openedBy: principal,
  openedSeq,
});

const bodies: Readonly<Record<string, Body>> = {
  inspectorate: { name: 'Inspectie van het Onderwijs', address: ['Postbus 1, Voorbeeldstad'] },
  municipality: { name: 'Gemeente Voorbeeldstad', address: ['Markt 1'] },
  objections: { name: 'Bezwaarcommissie De Vaart', address: ['Kade 1'] },
  appealsCommittee: { name: 'Commissie van Beroep', address: ['Plein 9'] },
  complaints: { name: 'Klachtencommissie De Vaart', address: ['Kade 3'] },
};

export const lookups: LetterOrder['lookups'] = {
  caseNumber: '2026-K7QF2',
  sender: {
    organisation: 'Scholengroep De Vaart',
    school: 'Het Kompas',
    place: 'Voorbeeldstad',
    address: ['Schoolstraat 5'],
  },
  text: ({ content }) => content,
  person: (id) => ({ name: id === boardMember.person ? 'Ruben Aalders' : 'Iris Talsma', title: 'functie' }),
  mandate: () => 'Mandaatbesluit 1 augustus 2025',
  address: (party) => [`Straat van ${party}`],
  body: (name) => bodies[name],
  clause: (id) => `bepaling ${id}`,
  basis: () => ['OZHW-6.5'],
};

export function order(letter: LetterName, state: CaseState, more: Partial<LetterOrder> = {}): LetterOrder {
  return { letter, state, party: 'p1', track: 't1', on: '2026-03-16', by: principal, lookups, ...more };
}

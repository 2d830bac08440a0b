import type { Act, Asking, CaseState, Party, PlainData, StepType, Track } from '#libs/domain';

/** A case put together by hand, for rules that look at one corner of it; what a case can come to is lived in `case-script.ts`. */
export const ten = '2026-09-08T08:00:00.000Z';
export const today = '2026-09-08';

export const pupil = (id: string, over: Partial<Party> = {}): Party => ({
  id,
  kind: 'pupil',
  role: 'subject',
  band: 'from12',
  ...over,
});

export const parentOf = (of: string, id: string, over: Partial<Party> = {}): Party => ({
  id,
  kind: 'parent',
  role: 'parentOf',
  band: 'adult',
  of,
  ...over,
});

export const trackOf = (id: string, over: Partial<Track> = {}): Track => ({
  id,
  machine: 'measure',
  state: 'proposed',
  party: 'p1',
  about: {},
  openedBy: { person: 'proposer', role: 'teamLeader' },
  openedSeq: 1,
  ...over,
});

export const actOf = (seq: number, type: StepType, data: PlainData = {}, over: Partial<Act> = {}): Act => ({
  seq,
  type,
  at: ten,
  by: { person: 'leader', role: 'teamLeader' },
  data,
  ...over,
});

interface Built {
  readonly parties?: readonly Party[];
  readonly tracks?: readonly Track[];
  readonly acts?: readonly Act[];
}

export const caseOf = (
  { parties = [pupil('p1')], tracks = [], acts = [] }: Built,
  over: Partial<CaseState> = {},
): CaseState => ({
  opening: {
    caseId: 'case',
    organisation: 'organisation',
    school: 'school',
    sector: 'VO',
    denomination: 'denominational',
    legalForm: 'foundation',
    protocol: 'OZHW-2020',
    openedAt: ten,
  },
  version: acts.at(-1)?.seq ?? 1,
  machine: 'incident',
  stage: 'factFinding',
  parties: Object.fromEntries(parties.map((party) => [party.id, party])),
  tracks: Object.fromEntries(tracks.map((track) => [track.id, track])),
  acts,
  notes: [],
  dues: {},
  settled: {},
  overdue: [],
  ...over,
});

export const askedBy = (person: string, role: Asking['actor']['role'], over: Partial<Asking> = {}): Asking => ({
  actor: { person, role },
  roles: [role],
  isParty: [],
  conflicted: false,
  ...over,
});

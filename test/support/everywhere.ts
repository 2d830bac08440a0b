import type { PlainData, Sector } from '#libs/domain';
import { people, reported, text, type CaseScript, type Setting, type Who } from './case-script.js';

/** What differs between the shipped protocols in how a case is brought to its findings. */
interface House {
  readonly protocol: string;
  readonly lead: Who;
  readonly tie?: string;
  readonly norm: string;
  readonly staffNorm: string;
  /** Whether pupils can be given measures under it. */
  readonly measures: boolean;
  readonly breach?: PlainData;
  /** Whether the parents are spoken to before a suspension is decided (OOG-4.4.3). */
  readonly tellsParentsFirst?: true;
}

export const houses: readonly House[] = [
  { protocol: 'OZHW-2020', lead: 'teamLeader', norm: 'OZHW-4.10a', staffNorm: 'OZHW-5.9', measures: true },
  {
    protocol: 'OOG-2024',
    lead: 'teamLeader',
    norm: 'OOG-3.2.1',
    staffNorm: 'OOG-3.2.1',
    measures: true,
    tellsParentsFirst: true,
  },
  {
    protocol: 'ALMERE-2015',
    lead: 'teamLeader',
    tie: 'overlap',
    norm: 'ALM-3.1ia',
    staffNorm: 'ALM-3.1ia',
    measures: true,
  },
  {
    protocol: 'MEILAN-2017',
    lead: 'teamLeader',
    tie: 'school',
    norm: 'MEI-G7a',
    staffNorm: 'MEI-G7a',
    measures: true,
  },
  {
    protocol: 'MATTHIJSJE-1',
    lead: 'principal',
    norm: 'MAT-B5',
    staffNorm: 'MAT-B5',
    measures: false,
    breach: { omission: 'none' },
  },
];

/** Every shipped protocol in each kind of education. */
export const everywhere: readonly (readonly [string, Sector, House])[] = houses.flatMap((house) =>
  (['PO', 'VO', 'VSO'] as const).map((sector) => [house.protocol, sector, house] as const),
);
/** Those under which a pupil can be given a measure. */
export const withMeasures = everywhere.filter(([, , { measures }]) => measures);

const facts = (script: CaseScript, parentsPresent: string): PlainData => ({
  purpose: 'facts',
  on: script.today,
  manner: 'inPerson',
  parentsPresent,
});

const scoped = ({ tie }: House): PlainData => ({ inScope: true, ...(tie === undefined ? {} : { tie }) });
const breached = (norm: string, { breach }: House): PlainData => ({ norms: [norm], exception: 'none', ...breach });
const founded = { founded: 'founded', ownConduct: true, ownRole: 'posted' } as const;

/** Taken up and looked into, a pupil as p1 with a parent as p2, nobody heard yet. */
export function pupilLookedInto(house: House, setting: Setting = {}, intake: PlainData = {}): CaseScript {
  const { lead, protocol } = house;
  return reported({ categories: ['groupChat'], victimKind: 'nobody', ...intake }, { protocol, ...setting })
    .take(lead, 'case.take')
    .take(lead, 'party.add', { kind: 'pupil', role: 'subject', band: 'from12' })
    .take(lead, 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' })
    .take(lead, 'scope.assess', scoped(house))
    .take(lead, 'review.finish', { route: 'investigate' });
}

/** Where parents are spoken to before a suspension is decided: this parent is. */
export const parentTold = (script: CaseScript, { tellsParentsFirst }: House, parent = 'p2'): CaseScript =>
  tellsParentsFirst ? script.take('principal', 'party.inform', { about: 'measure', manner: 'phone' }, parent) : script;

/** Heard with the parents, and established. */
export function pupilEstablished(house: House, setting: Setting = {}, intake: PlainData = {}): CaseScript {
  const script = pupilLookedInto(house, setting, intake);
  return script
    .take(house.lead, 'hearing.record', facts(script, 'yes'), 'p1')
    .take(house.lead, 'breach.assess', breached(house.norm, house), 'p1')
    .take(house.lead, 'finding.record', founded, 'p1');
}

/** An employee as p1, led by the board, or under one protocol by the principal; nobody heard yet. */
export function staffLookedInto(house: House, setting: Setting = {}): CaseScript {
  const lead = house.measures ? 'board' : house.lead;
  const intake = { subjectKind: 'employee', victimKind: 'nobody', categories: ['groupChat'] };
  return reported(
    { ...intake, ...(house.measures ? { addressee: 'board' } : {}) },
    { protocol: house.protocol, ...setting },
  )
    .take(lead, 'case.take')
    .take(lead, 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
    .take(lead, 'scope.assess', scoped(house))
    .take(lead, 'review.finish', { route: 'investigate' });
}

/** Heard and established. */
export function staffEstablished(house: House, setting: Setting = {}): CaseScript {
  const lead = house.measures ? 'board' : house.lead;
  const script = staffLookedInto(house, setting);
  return script
    .take(lead, 'hearing.record', facts(script, 'notApplicable'), 'p1')
    .take(lead, 'breach.assess', breached(house.staffNorm, house), 'p1')
    .take(lead, 'finding.record', founded, 'p1');
}

/** A measure against staff in good order; more where it has more. */
export const sanction = (measure: string, more: PlainData = {}): PlainData => ({
  measure,
  ground: 'ownConduct',
  lesserConsidered: ['conversation'],
  urgent: false,
  lesserReason: text,
  interest: text,
  ...(measure.endsWith('uspension') ? { from: '2026-09-08', until: '2026-09-22', withPay: true } : {}),
  ...(measure.endsWith('ismissal') ? { finalWarningGiven: true } : {}),
  ...(measure === 'summaryDismissal' ? { counselConsulted: true } : {}),
  ...more,
});

/** Denying a parent access, in good order. */
export const ban = (more: PlainData = {}): PlainData => ({
  measure: 'accessBan',
  ground: 'safety',
  from: '2026-09-08',
  until: '2026-09-29',
  lesserConsidered: ['conversation'],
  lesserReason: text,
  urgent: false,
  area: text,
  contactPerson: text,
  ...more,
});

/** A parent as p1, looked into for what he did himself, in a house that knows parents as subjects. */
export function parentLookedInto(house: House, setting: Setting = {}): CaseScript {
  const { lead, protocol } = house;
  return reported({ subjectKind: 'parent', victimKind: 'employee', categories: ['threat'] }, { protocol, ...setting })
    .take(lead, 'case.take')
    .take(lead, 'party.add', { kind: 'parent', role: 'subject' })
    .take(lead, 'scope.assess', scoped(house))
    .take(lead, 'review.finish', { route: 'investigate' });
}

export function parentEstablished(house: House, setting: Setting = {}): CaseScript {
  const script = parentLookedInto(house, setting);
  return script
    .take(house.lead, 'hearing.record', facts(script, 'notApplicable'), 'p1')
    .take(house.lead, 'breach.assess', breached(house.norm, house), 'p1')
    .take(house.lead, 'finding.record', founded, 'p1');
}

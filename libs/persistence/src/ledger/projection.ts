import {
  isOpen,
  isRestricted,
  ownerOf,
  type CaseState,
  type Decision,
  type Effect,
  type Instant,
  type Obligation,
  type Step,
} from '#libs/domain';
import { uuidv7 } from '../database/uuid.js';
import { workOf } from './sight.js';

/** Rows that follow from decisions, as JSON for the database. Keyed by the obligation, so that what did not change is left alone. */
export interface Followed {
  /** Open obligations, and the first end of their terms. */
  readonly open: number;
  readonly nextDue: Instant | null;
  readonly tasks: string;
  readonly deadlines: string;
  readonly outbox: string | null;
}

export function followed(
  state: CaseState,
  obligations: readonly Obligation[],
  decisions: readonly Decision[],
  now: Instant,
): Followed {
  const open = obligations.filter(isOpen);
  const outbox = decisions.flatMap(({ effects, step }) =>
    effects.map(({ type, ...effect }) => ({
      id: uuidv7(),
      topic: type,
      payload: JSON.stringify({ ...effect, seq: step.seq }),
      ...('notBefore' in effect ? { not_before: effect.notBefore } : {}),
    })),
  );
  const ends = open.flatMap(({ due }) => due?.due ?? []).sort();
  return {
    open: open.length,
    nextDue: ends[0] ?? null,
    tasks: JSON.stringify(open.flatMap((one) => tasksOf(state, one))),
    deadlines: JSON.stringify(open.flatMap((one) => deadlineOf(one, now))),
    outbox: outbox.length === 0 ? null : JSON.stringify(outbox),
  };
}

const nobodysTask: readonly string[] = ['system', 'reporter'];

function tasksOf(state: CaseState, obligation: Obligation): readonly object[] {
  const { key, person } = obligation;
  const due = obligation.due?.due ?? 'infinity';
  const row = (role: string): object => ({ obligation: key, role, person, due, line: lineOf(obligation, role) });
  if (person !== undefined) return [row('')];
  return workOf(state, obligation)
    .filter((role) => !nobodysTask.includes(role))
    .map(row);
}

/** A task as lists show it, less what they take from its case. */
function lineOf({ key, rule, cites, nl, en, step, party, track, due, status }: Obligation, role: string): string {
  return JSON.stringify({
    obligation: key,
    rule,
    cites,
    nl,
    en,
    step,
    party: party ?? null,
    track: track ?? null,
    role: role === '' ? null : role,
    due: due?.due ?? null,
    lastDay: due?.lastDay ?? null,
    overdue: status === 'overdue',
  });
}

/** A row per end of a term; what the clock itself has to do without a term is due at once. An overdue one has been reached. */
function deadlineOf({ key, by, due, status, rule, nl, en }: Obligation, now: Instant): readonly object[] {
  const at = due?.due ?? (by.includes('system') ? now : undefined);
  if (at === undefined || status !== 'open') return [];
  return [
    {
      obligation: key,
      due: at,
      line: JSON.stringify({ obligation: key, due: at, lastDay: due?.lastDay ?? null, rule, nl, en }),
    },
  ];
}

/** What most steps do not bring. */
export interface Rare {
  contents: { readonly id: string; readonly sealed: string }[];
  parties: { readonly id: string; readonly person?: string; readonly name?: string; readonly born?: string }[];
  indexes: { readonly party: string; readonly sort: 'name' | 'number'; readonly index: string }[];
  /** All of them, where they may have changed. */
  walls?: readonly { readonly person: string; readonly party: string }[];
  access: { readonly person: string; readonly via: string; readonly until?: string }[];
  /** Grounds on which nobody is let in any longer, or nobody but one. */
  ended: { readonly via: string; readonly but?: string }[];
  /** Keys of what is still open for single persons, where that may have changed: whoever was let in for anything else is not any more. */
  personal?: readonly string[];
  letters: Readonly<Record<string, unknown>>[];
  files: object[];
  messages: object[];
  /** The edition a case goes on under, where it was moved. */
  protocol?: string;
  /** Who reported from within: his receipt is found by his name as well. */
  reporter?: string;
}

export const nothingRare = (): Rare => ({
  contents: [],
  parties: [],
  indexes: [],
  access: [],
  ended: [],
  letters: [],
  files: [],
  messages: [],
});

/** Rows of their own that single kinds of step leave. */
export function noteRare(rare: Rare, { type, party, data, seq, at, by, track }: Step): void {
  const text = (field: string): string | undefined => (typeof data[field] === 'string' ? data[field] : undefined);
  const content = (field: string): { readonly content: string; readonly digest: string } | undefined => {
    const value = data[field];
    return typeof value === 'object' && 'content' in value ? value : undefined;
  };
  switch (type) {
    case 'report.receive':
      if (by.role !== 'reporter') rare.reporter = by.person;
      return;
    case 'case.moveEdition':
      rare.protocol = text('edition');
      return;
    case 'party.add':
      if (party !== undefined)
        rare.parties.push({
          id: party,
          person: text('person'),
          name: content('name')?.content,
          born: content('born')?.content,
        });
      return;
    case 'case.assign':
      rare.ended.push({ via: 'assigned', but: text('to') });
      rare.access.push({ person: text('to') ?? '', via: 'assigned' });
      return;
    case 'inspection.grant':
    case 'inspection.authorise':
      rare.access.push({ person: text('authorised') ?? text('person') ?? '', via: `inspection/${track ?? ''}` });
      return;
    case 'inspection.expire':
      rare.ended.push({ via: `inspection/${track ?? ''}` });
      return;
    case 'letter.issue':
      rare.letters.push({
        id: text('paper'),
        letter: text('letter'),
        party,
        content: content('content')?.content,
        digest: content('content')?.digest,
        issued_at: at,
        seq,
      });
      return;
    case 'paper.file':
    case 'paper.leaveOut':
      rare.files.push({
        party,
        paper: text('paper'),
        file: text('file'),
        filed: type === 'paper.file',
        because: text('because'),
        seq,
        at,
      });
      return;
    case 'message.send':
    case 'report.add':
      rare.messages.push({
        id: uuidv7(),
        sender: by.role === 'reporter' ? 'reporter' : 'school',
        person: by.role === 'reporter' ? undefined : by.person,
        at,
        content: content('text')?.content,
      });
      break;
    default:
  }
}

/** Steps that may settle what was one person's to do: those on a track, and those that end an obligation otherwise. */
const settles = ({ track, type }: Step): boolean =>
  track !== undefined || type === 'obligation.waive' || type === 'deadline.lapse';

/** Whoever was let in for something of his own that is done, or gone, is let in no longer, unless on another ground. */
export function seeOut(rare: Rare, steps: readonly Step[], obligations: readonly Obligation[]): void {
  if (!steps.some(settles)) return;
  rare.personal = obligations.filter((one) => isOpen(one) && one.person !== undefined).map(({ key }) => key);
}

/** Steps after which somebody else may have the case, or it may be for few eyes, or no longer. */
const movesOwner: readonly Step['type'][] = [
  'case.take',
  'case.assign',
  'qualification.raise',
  'qualification.decide',
  'step.correct',
];

/** Whoever has a case for few eyes sees it by name, whatever his role (G14). */
export function letOwnerIn(rare: Rare, steps: readonly Step[], state: CaseState): void {
  if (!steps.some(({ type }) => movesOwner.includes(type))) return;
  const owner = isRestricted(state) ? ownerOf(state) : undefined;
  rare.ended.push({ via: 'leads', but: owner });
  if (owner !== undefined) rare.access.push({ person: owner, via: 'leads' });
}

/** Persons for whom there is something of their own to do are let in. */
export function letIn(rare: Rare, effects: readonly Effect[]): void {
  for (const effect of effects) {
    if (effect.type === 'notice')
      for (const person of effect.persons) rare.access.push({ person, via: effect.obligation ?? effect.about });
  }
}

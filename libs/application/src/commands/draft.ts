import { checkDraft, dateIn, isInstant, isPlainDate, kindOf, stepTypes } from '#libs/domain';
import type { ContentRef, DataError, Field, Instant, PlainData, PlainValue, StepDraft, StepType } from '#libs/domain';
import { BadInput } from '../ports/index.js';

/** A step as a person sends it: sealed fields come as text. */
export interface StepWish {
  readonly type: string;
  readonly party?: string;
  readonly track?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

type Sealed = Extract<Field, { kind: 'sealed' }>;

/** Steps whose content is made here, from facts, or that have their own way in. */
const notByHand: Readonly<Partial<Record<StepType, string>>> = {
  'letter.issue': 'step.issuedAsLetter',
  'report.receive': 'step.opensItsOwnCase',
  'case.moveEdition': 'step.movesTheCase',
};

/** The type of a step, when it is one that people may send in. @throws BadInput at `type` */
export function askedType(type: string): StepType {
  const known = stepTypes.find((candidate) => candidate === type);
  if (known === undefined) throw new BadInput([{ path: 'type', code: 'step.unknown' }]);
  const instead = notByHand[known];
  if (instead !== undefined) throw new BadInput([{ path: 'type', code: instead }]);
  return known;
}

/**
 * Seals the texts of a wish and puts references in their place; whether the data fits its step is judged with the step. A correction
 * takes its fields from the step it corrects: `set.reason` is as sealed as the `reason` it replaces.
 *
 * @param around the kind of the step that is corrected, where one is, and the moment, which nothing told of lies after
 * @throws BadInput naming every field that is wrong, when a text is
 */
export function sealedDraft(
  type: StepType,
  { party, track, data: given }: StepWish,
  seal: (text: string) => ContentRef,
  { corrected, now }: { readonly corrected?: StepType; readonly now?: Instant } = {},
): StepDraft {
  const wrong: DataError[] = [];
  const answers: [string, PlainValue][] = [];
  for (const [name, value] of Object.entries(given)) {
    const field = fieldOf(type, name) ?? replaced(corrected, name);
    const code =
      field?.kind === 'sealed'
        ? (wrongText(value, field) ?? wrongBirth(name, value, now))
        : (wrongPlain(value) ?? wrongKnown(name, value, now));
    if (code !== undefined) wrong.push({ path: `data.${name}`, code });
    else answers.push([name, field?.kind === 'sealed' ? seal(String(value)) : (value as PlainValue)]);
  }
  // Told apart from assigning: a field called `__proto__` is one nobody asked for, too.
  const data: PlainData = Object.fromEntries(answers);
  const draft = { type, data, ...(party === undefined ? {} : { party }), ...(track === undefined ? {} : { track }) };
  if (wrong.length > 0) throw new BadInput([...wrong, ...othersWrong(draft, wrong, corrected)]);
  return draft;
}

/** What a correction puts in place is named by the field it replaces. */
const set = 'set.';

const replaced = (corrected: StepType | undefined, name: string): Field | undefined =>
  corrected !== undefined && name.startsWith(set) ? fieldOf(corrected, name.slice(set.length)) : undefined;

function fieldOf(type: StepType, name: string): Field | undefined {
  const { fields } = kindOf(type);
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What else is wrong, so that one answer names everything. */
function othersWrong(
  draft: StepDraft,
  known: readonly DataError[],
  corrected: StepType | undefined,
): readonly DataError[] {
  return checkDraft(draft, corrected).filter(({ path }) => !known.some((error) => error.path === path));
}

function wrongText(value: unknown, { max }: Sealed): string | undefined {
  if (typeof value !== 'string') return 'text.expected';
  if (value.trim() === '') return 'text.empty';
  return value.length > max ? 'text.tooLong' : undefined;
}

/** A birth date is sealed as text, but ages are reckoned from it: anything else would make a child of age. */
function wrongBirth(name: string, value: unknown, now: Instant | undefined): string | undefined {
  if (name !== 'born' && name !== 'set.born') return undefined;
  const today = now === undefined ? value : dateIn(now);
  return isPlainDate(value) && value >= earliestBirth && value <= String(today) ? undefined : 'date.invalid';
}
const earliestBirth = '1900-01-01';

/** Terms run from the moment the school knew: one still to come would give it days it does not have. */
function wrongKnown(name: string, value: unknown, now: Instant | undefined): string | undefined {
  if ((name !== 'knownAt' && name !== 'set.knownAt') || now === undefined || !isInstant(value)) return undefined;
  return Date.parse(value) > Date.parse(now) + fastClock ? 'moment.inFuture' : undefined;
}
/** Five minutes: how far the clock of somebody's device may run ahead of ours. */
const fastClock = 5 * 60_000;

/** Objects never enter a step from outside: the only ones it holds are the references made here. */
function wrongPlain(value: unknown): string | undefined {
  const plain = Array.isArray(value) || ['string', 'number', 'boolean'].includes(typeof value);
  return plain ? undefined : 'value.notPlain';
}

import { checkDraft, isPlainDate, kindOf, stepTypes } from '#libs/domain';
import type { ContentRef, DataError, Field, PlainValue, StepDraft, StepType } from '#libs/domain';
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
 * Seals the texts of a wish and puts references in their place; whether the data fits its step is judged with the step.
 *
 * @throws BadInput naming every field that is wrong, when a text is
 */
export function sealedDraft(
  type: StepType,
  { party, track, data: given }: StepWish,
  seal: (text: string) => ContentRef,
): StepDraft {
  const { fields } = kindOf(type);
  const wrong: DataError[] = [];
  const data: Record<string, PlainValue> = {};
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const code = field?.kind === 'sealed' ? (wrongText(value, field) ?? wrongBirth(name, value)) : wrongPlain(value);
    if (code !== undefined) wrong.push({ path: `data.${name}`, code });
    else data[name] = field?.kind === 'sealed' ? seal(String(value)) : (value as PlainValue);
  }
  const draft = { type, data, ...(party === undefined ? {} : { party }), ...(track === undefined ? {} : { track }) };
  if (wrong.length > 0) throw new BadInput([...wrong, ...othersWrong(draft, wrong)]);
  return draft;
}

/** What else is wrong, so that one answer names everything. */
function othersWrong(draft: StepDraft, known: readonly DataError[]): readonly DataError[] {
  return checkDraft(draft).filter(({ path }) => !known.some((error) => error.path === path));
}

function wrongText(value: unknown, { max }: Sealed): string | undefined {
  if (typeof value !== 'string') return 'text.expected';
  if (value.trim() === '') return 'text.empty';
  return value.length > max ? 'text.tooLong' : undefined;
}

/** A birth date is sealed as text, but ages are reckoned from it: anything else would make a child of age. */
const wrongBirth = (name: string, value: unknown): string | undefined =>
  name === 'born' && !isPlainDate(value) ? 'date.invalid' : undefined;

/** Objects never enter a step from outside: the only ones it holds are the references made here. */
function wrongPlain(value: unknown): string | undefined {
  const plain = Array.isArray(value) || ['string', 'number', 'boolean'].includes(typeof value);
  return plain ? undefined : 'value.notPlain';
}

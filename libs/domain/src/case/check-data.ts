import type { Field } from '../language/fields.js';
import { isInstant, isPlainDate } from '../language/time.js';
import { kindOf, stepTypes, wordOf, type PlainData, type StepDraft, type StepType } from './steps/index.js';

/** What is wrong with a draft, and where: `data.from`, `date.invalid`. */
export interface DataError {
  readonly path: string;
  readonly code: string;
}

/** A draft that is not a step at all, whatever the case: its errors say where and what. */
export class StepMalformed extends Error {
  override readonly name = 'StepMalformed';
  constructor(readonly errors: readonly DataError[]) {
    super(errors.map(({ path, code }) => `${path}: ${code}`).join('; '));
  }
}

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= 200;
const isTexts = (value: unknown, most = 100): value is readonly string[] =>
  Array.isArray(value) && value.length <= most && value.every(isText);
const partyId = /^p[1-9]\d{0,3}$/;
const trackId = /^t[1-9]\d{0,3}$/;
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const editionId = /^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/;
const brinCode = /^\d{2}[A-Z]{2}\d{0,2}$/;
const digest = /^[0-9a-f]{64}$/;

/** Years in which every term can be counted to its end: the calendar's own, less room for the longest terms. */
const [firstYear, lastYear] = ['1991', '2149'];
const inReach = (day: string): boolean => day.slice(0, 4) >= firstYear && day.slice(0, 4) <= lastYear;

function isRef(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { content, digest: hash, ...rest } = value as Record<string, unknown>;
  return (
    typeof content === 'string' &&
    uuid.test(content) &&
    typeof hash === 'string' &&
    digest.test(hash) &&
    Object.keys(rest).length === 0
  );
}

/** The code of what is wrong with a value, or nothing. */
function wrong(field: Field, value: unknown): string | undefined {
  const unless = (right: boolean, code: string): string | undefined => (right ? undefined : code);
  switch (field.kind) {
    case 'choice':
      return unless(typeof value === 'string' && field.options.includes(value), 'choice.unknown');
    case 'choices':
      return unless(
        isTexts(value) &&
          value.length > 0 &&
          new Set(value).size === value.length &&
          value.every((one) => field.options.includes(one)),
        'choices.unknown',
      );
    case 'yesNo':
      return unless(typeof value === 'boolean', 'yesNo.expected');
    case 'date':
      return unless(isPlainDate(value) && inReach(value), 'date.invalid');
    case 'moment':
      return unless(isInstant(value) && inReach(value), 'moment.invalid');
    case 'number':
      return unless(
        typeof value === 'number' && Number.isInteger(value) && value >= field.min && value <= field.max,
        'number.outOfRange',
      );
    case 'step':
      return unless(typeof value === 'number' && Number.isInteger(value) && value >= 1, 'step.invalid');
    case 'party':
      return unless(isText(value) && partyId.test(value), 'party.invalid');
    case 'parties':
      return unless(
        isTexts(value) &&
          value.length > 0 &&
          new Set(value).size === value.length &&
          value.every((one) => partyId.test(one)),
        'party.invalid',
      );
    case 'track':
      return unless(isText(value) && trackId.test(value), 'track.invalid');
    case 'clauses':
      return unless(isTexts(value), 'clauses.invalid');
    case 'obligations':
      return unless(isTexts(value, 1000), 'text.invalid');
    case 'edition':
      return unless(isText(value) && editionId.test(value), 'edition.invalid');
    case 'person':
      return unless(isText(value) && uuid.test(value), 'person.invalid');
    case 'brin':
      return unless(isText(value) && brinCode.test(value), 'brin.invalid');
    case 'paper':
    case 'obligation':
      return unless(isText(value), 'text.invalid');
    case 'sealed':
      return unless(isRef(value), 'sealed.expected');
  }
}

const shown = (field: Field, data: PlainData): boolean =>
  field.visibleWhen === undefined || field.visibleWhen.is.includes(wordOf(data[field.visibleWhen.field]));

function fieldErrors(name: string, field: Field, data: PlainData): readonly DataError[] {
  const value = data[name];
  const path = `data.${name}`;
  if (!shown(field, data)) return value === undefined ? [] : [{ path, code: 'field.notAsked' }];
  if (value === undefined)
    return field.required || field.requiredWhenVisible === true ? [{ path, code: 'field.required' }] : [];
  const code = wrong(field, value);
  return code === undefined ? [] : [{ path, code }];
}

/** The values a correction puts in place, checked by the fields of the step it corrects. */
function correctionErrors(data: PlainData, corrected: StepType | undefined): readonly DataError[] {
  const fields = corrected === undefined ? {} : kindOf(corrected).fields;
  return Object.entries(data)
    .filter(([name]) => name.startsWith('set.'))
    .flatMap(([name, value]) => {
      const field = Object.hasOwn(fields, name.slice(4)) ? fields[name.slice(4)] : undefined;
      const code = field === undefined ? 'field.unknown' : wrong(field, value);
      return code === undefined ? [] : [{ path: `data.${name}`, code }];
    });
}

/** Everything wrong with the data of a step, by the field table of its kind; empty when nothing is. */
export function checkData(type: StepType, data: PlainData, corrected?: StepType): readonly DataError[] {
  const { fields } = kindOf(type);
  const unknown = Object.keys(data).filter(
    (name) => !Object.hasOwn(fields, name) && !(type === 'step.correct' && name.startsWith('set.')),
  );
  return [
    ...unknown.map((name) => ({ path: `data.${name}`, code: 'field.unknown' })),
    ...Object.entries(fields).flatMap(([name, field]) => fieldErrors(name, field, data)),
    ...(type === 'step.correct' ? correctionErrors(data, corrected) : []),
  ];
}

export const isStepType = (type: string): type is StepType => (stepTypes as readonly string[]).includes(type);

/** Everything wrong with a draft before any case is asked: its type, which party or track it names, its data. */
export function checkDraft(draft: StepDraft, corrected?: StepType): readonly DataError[] {
  if (!isStepType(draft.type)) return [{ path: 'type', code: 'step.unknown' }];
  const kind = kindOf(draft.type);
  const errors: DataError[] = [];
  const given = kind.scope === 'party' && draft.type !== 'party.add';
  if (given && draft.party === undefined) errors.push({ path: 'party', code: 'field.required' });
  if (kind.moves !== undefined && draft.track === undefined) errors.push({ path: 'track', code: 'field.required' });
  if (draft.party !== undefined && kind.scope === 'case' && kind.about === undefined)
    errors.push({ path: 'party', code: 'field.notAsked' });
  if (draft.party !== undefined && !partyId.test(draft.party)) errors.push({ path: 'party', code: 'party.invalid' });
  if (draft.track !== undefined && !trackId.test(draft.track)) errors.push({ path: 'track', code: 'track.invalid' });
  return [...errors, ...checkData(draft.type, draft.data, corrected)];
}

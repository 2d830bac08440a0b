/** What a field can be: the closed kinds that the API tells a form in. */
type FieldKind =
  | { readonly kind: 'choice' | 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'yesNo' | 'moment' | 'brin' }
  /** `ahead`: usually a day to come, so that tomorrow is offered and yesterday is not. */
  | { readonly kind: 'date'; readonly ahead?: true }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: ListedKind | ListedManyKind }
  /** Of one kind, where it says which. */
  | { readonly kind: 'step'; readonly of?: string }
  | { readonly kind: 'sealed'; readonly max: number };

/** Kinds whose answers are things of the case or the organisation, which the page lists. */
export type ListedKind = 'party' | 'track' | 'person' | 'step' | 'paper' | 'obligation' | 'edition';
export type ListedManyKind = 'parties' | 'clauses' | 'obligations';

export type Field = FieldKind & {
  readonly required: boolean;
  readonly requiredWhenVisible?: boolean;
  /** Asked only when another field of the form has one of these answers. */
  readonly visibleWhen?: { readonly field: string; readonly is: readonly string[] };
};

export type Fields = Readonly<Record<string, Field>>;

/** The document of the API leaves the fields of a form open; they are of these kinds. */
export const fieldsFrom = (told: Readonly<Record<string, unknown>>): Fields => told as Fields;

/**
 * What somebody typed, by field; a date is kept in its parts (`from.day`), as it was typed. Flat, and texts only: so it is kept as a draft.
 */
export type Typed = Readonly<Record<string, string | readonly string[]>>;

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Of a step: which kind it is. */
  readonly of?: string;
}

/** What can be chosen for the kinds that the page lists. */
export type Lists = Partial<Readonly<Record<ListedKind | ListedManyKind, readonly Option[]>>>;

/** Something wrong with one field, by the code of its text. */
export interface FieldError {
  readonly field: string;
  readonly code: string;
}

export const one = (typed: Typed, name: string): string => {
  const value = typed[name];
  return typeof value === 'string' ? value : '';
};

export const several = (typed: Typed, name: string): readonly string[] => {
  const value = typed[name];
  return typeof value === 'string' || value === undefined ? [] : value;
};

const isShown = ({ visibleWhen }: Field, typed: Typed): boolean =>
  visibleWhen === undefined || visibleWhen.is.includes(one(typed, visibleWhen.field));

export const isRequired = ({ required, requiredWhenVisible }: Field): boolean =>
  required || requiredWhenVisible === true;

/** The fields that are asked, given the answers so far. */
export const shownFields = (fields: Fields, typed: Typed): readonly (readonly [string, Field])[] =>
  Object.entries(fields).filter(([, field]) => isShown(field, typed));

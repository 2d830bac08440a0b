/**
 * The closed kinds of field a step can have. One table of fields yields the check of a payload, the form on the screen,
 * the OpenAPI schema and the TypeScript type, so that the four cannot drift apart (decision 29).
 */
export interface FieldCommon {
  readonly required: boolean;
  /** The field exists only when another field of the same step has one of these values. */
  readonly visibleWhen?: { readonly field: string; readonly is: readonly string[] };
  readonly requiredWhenVisible?: boolean;
  /** Only some editions ask it: in a form it stands where a rule of the case speaks of it. */
  readonly whereRuled?: true;
}

export type FieldKind =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'choices'; readonly options: readonly string[] }
  | { readonly kind: 'yesNo' }
  | { readonly kind: 'date' }
  | { readonly kind: 'moment' }
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  /** A case-local party id (`p1`), or several. */
  | { readonly kind: 'party' }
  | { readonly kind: 'parties' }
  /** A case-local track id (`t1`). */
  | { readonly kind: 'track' }
  /** Clauses of the pinned edition, such as the norms that conduct breached. */
  | { readonly kind: 'clauses' }
  /** A staff member of the organisation, by person id. */
  | { readonly kind: 'person' }
  /** A recognised school, by its BRIN number; never free text (GPO 107137). */
  | { readonly kind: 'brin' }
  /** The sequence number of an earlier step, of one kind where it says which. */
  | { readonly kind: 'step'; readonly of?: string }
  /** The id of a letter of this case, or of the minutes of a step. */
  | { readonly kind: 'paper' }
  /** The key of an obligation of this case, or several. */
  | { readonly kind: 'obligation' }
  | { readonly kind: 'obligations' }
  /** The id of an edition. */
  | { readonly kind: 'edition' }
  /** Names and every free text: sealed with the case's key; the step holds a reference only. */
  | { readonly kind: 'sealed'; readonly max: number };

export type Field = FieldKind & FieldCommon;
export type Fields = Readonly<Record<string, Field>>;

/** Points at sealed content: its row and the SHA-256 of the ciphertext (hex), never of the text (decision 11). */
export interface ContentRef {
  readonly content: string;
  readonly digest: string;
}

type ValueOf<F extends FieldKind> = F extends { kind: 'choice'; options: readonly (infer O)[] }
  ? O
  : F extends { kind: 'choices'; options: readonly (infer O)[] }
    ? readonly O[]
    : F extends { kind: 'yesNo' }
      ? boolean
      : F extends { kind: 'number' | 'step' }
        ? number
        : F extends { kind: 'parties' | 'clauses' | 'obligations' }
          ? readonly string[]
          : F extends { kind: 'sealed' }
            ? ContentRef
            : string;

type Required<F extends Fields> = { [K in keyof F as F[K]['required'] extends true ? K : never]: ValueOf<F[K]> };
type Optional<F extends Fields> = { [K in keyof F as F[K]['required'] extends true ? never : K]?: ValueOf<F[K]> };

/** The TypeScript type of a step's data, read off its fields. */
export type DataOf<F extends Fields> = Required<F> & Optional<F>;

const required = { required: true } as const;

export const choice = <const O extends readonly string[]>(...options: O) =>
  ({ kind: 'choice', options, ...required }) as const;
export const choices = <const O extends readonly string[]>(...options: O) =>
  ({ kind: 'choices', options, ...required }) as const;
export const yesNo = { kind: 'yesNo', ...required } as const;
export const date = { kind: 'date', ...required } as const;
export const moment = { kind: 'moment', ...required } as const;
export const party = { kind: 'party', ...required } as const;
export const parties = { kind: 'parties', ...required } as const;
export const track = { kind: 'track', ...required } as const;
export const clauses = { kind: 'clauses', ...required } as const;
export const person = { kind: 'person', ...required } as const;
export const brin = { kind: 'brin', ...required } as const;
export const stepNumber = { kind: 'step', ...required } as const;
export const stepOf = <const Type extends string>(type: Type) => ({ kind: 'step', of: type, ...required }) as const;
export const paper = { kind: 'paper', ...required } as const;
export const edition = { kind: 'edition', ...required } as const;
export const obligations = { kind: 'obligations', ...required } as const;
export const number = (min: number, max: number) => ({ kind: 'number', min, max, ...required }) as const;
export const sealed = (max = 4000) => ({ kind: 'sealed', max, ...required }) as const;

/** The same field, no longer demanded; written so that its options stay part of its type. */
const loosened = <const F extends Field>({ required: _demanded, ...rest }: F) =>
  ({ ...rest, required: false }) as const;

export const optional = <const F extends Field>(field: F) => loosened(field);

/** What only some editions ask, by a rule of theirs; where none does the form leaves it out. */
export const whereRuled = <const F extends Field>(field: F) => ({ ...loosened(field), whereRuled: true }) as const;

/** Only when `field` has one of the values `is`; then it is required, unless it was optional to begin with. */
export const when = <const F extends Field>(field: string, is: readonly string[], shown: F) =>
  ({
    ...loosened(shown),
    visibleWhen: { field, is },
    ...(shown.required ? { requiredWhenVisible: true } : {}),
  }) as const;

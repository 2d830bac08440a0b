import type { StepType, stepKinds } from '#libs/domain';

/** One thing said in both languages of the product: Dutch first, B1, "u". */
export interface Text {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Text;
export const languages = ['nl', 'en'] as const satisfies readonly Language[];

export const text = (nl: string, en: string): Text => ({ nl, en });

/** A closed list of words, each with its text. */
export type Texts<Word extends string> = Readonly<Record<Word, Text>>;

type Kinds = typeof stepKinds;
export type FieldsOf<T extends StepType> = Kinds[T]['fields'];
export type FieldName<T extends StepType> = keyof FieldsOf<T> & string;

/** The options of a field; any word where the domain's types do not tell them, and then the spec does. */
export type OptionOf<F> = [F] extends [never]
  ? string
  : F extends { readonly options: readonly (infer Option extends string)[] }
    ? Option
    : never;

/** A field as any form shows it: its label, a hint where the label is not enough, and a text for each option. */
interface AnyFieldText {
  readonly label: Text;
  readonly hint?: Text;
  readonly options?: Texts<string>;
}

/** The text of one field of the domain: with options exactly where the field has them. */
type FieldText<F> = [F] extends [never]
  ? AnyFieldText
  : [OptionOf<F>] extends [never]
    ? AnyFieldText & { readonly options?: never }
    : AnyFieldText & { readonly options: Texts<OptionOf<F>> };

interface StepText<T extends StepType = StepType> {
  /** What the actor does, as a verb phrase. */
  readonly title: Text;
  readonly fields: { readonly [Name in FieldName<T>]: FieldText<FieldsOf<T>[Name]> };
}

/** A text for every step, field and option of the domain: a missing one does not compile. */
export type StepTexts = { readonly [T in StepType]: StepText<T> };

/** The same, seen without the exact names. */
export interface AnyStepText {
  readonly title: Text;
  readonly fields: Readonly<Record<string, AnyFieldText>>;
}

type Label = Omit<AnyFieldText, 'options'>;

/** A field that is filled in. */
export const label = (nl: string, en: string, hint?: Text): Label =>
  hint === undefined ? { label: text(nl, en) } : { label: text(nl, en), hint };

/** A field that is chosen from options. */
export const choice = <const Options extends Texts<string>>(nl: string, en: string, options: Options, hint?: Text) => ({
  ...label(nl, en, hint),
  options,
});

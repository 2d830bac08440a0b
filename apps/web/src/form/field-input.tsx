import { said, useSay, useWord } from '../language/index.js';
import { DayInput } from './day-input.js';
import { isRequired, one, several, type Field, type Lists, type Option, type Typed } from './field.js';
import { GroupFrame, type FrameGiven } from './field-frame.js';
import { OneOf, SomeOf, TextInput } from './inputs.js';

export interface FieldGiven {
  /** The kind of step whose field it is: its words stand under that in the catalogue. */
  readonly of: string;
  readonly name: string;
  readonly field: Field;
  readonly typed: Typed;
  readonly change: (name: string, value: string | readonly string[]) => void;
  readonly error?: string | undefined;
  readonly lists?: Lists;
}

/** Where the error summary finds the field. */
export const idOf = (name: string): string => `f-${name.replaceAll('.', '-')}`;

/** A text of more than this many signs is more than a line. */
const longestLine = 200;

const nothing = said('Er is niets om uit te kiezen.', 'There is nothing to choose from.');

/** The answers of a field of choices, in words. */
export function useOptions(): (of: string, name: string, field: Field, lists?: Lists) => readonly Option[] {
  const word = useWord();
  return (of, name, field, lists = {}) => {
    switch (field.kind) {
      case 'choice':
      case 'choices':
        return field.options.map((value) => ({ value, label: word(`option.${of}.${name}.${value}`, value) }));
      case 'yesNo':
        return ['true', 'false'].map((value) => ({ value, label: word(`yesNo.${value}`) }));
      case 'date':
      case 'moment':
      case 'number':
      case 'brin':
      case 'sealed':
        return [];
      default:
        return (lists[field.kind] ?? []).filter(({ of }) => !('of' in field) || field.of === of);
    }
  };
}

/** One field of a form, whatever its kind: what the API says of it is all there is to know. */
export function FieldInput({ of, name, field, typed, change, error, lists }: FieldGiven) {
  const word = useWord();
  const optionsOf = useOptions();
  const hint = word(`hint.${of}.${name}`, '') || undefined;
  const frame = { id: idOf(name), label: word(`field.${of}.${name}`), hint, error, isOptional: !isRequired(field) };
  const value = one(typed, name);
  const options = optionsOf(of, name, field, lists);
  const type = (text: string): void => change(name, text);
  switch (field.kind) {
    case 'sealed':
      return <TextInput {...frame} value={value} onType={type} lines={field.max > longestLine ? 6 : 1} />;
    case 'number':
      return <TextInput {...frame} value={value} onType={type} numeric />;
    case 'brin':
      return <TextInput {...frame} value={value} onType={type} />;
    case 'date':
      return <DayInput {...frame} name={name} typed={typed} change={change} ahead={field.ahead === true} />;
    case 'moment':
      return <DayInput {...frame} name={name} typed={typed} change={change} withTime />;
    case 'choices':
    case 'parties':
    case 'clauses':
    case 'obligations':
      if (options.length === 0) return frame.isOptional ? null : <NothingToChoose {...frame} />;
      return (
        <SomeOf
          {...frame}
          values={several(typed, name)}
          options={options}
          onChoose={(chosen) => change(name, chosen)}
        />
      );
    default:
      if (options.length === 0) return frame.isOptional ? null : <NothingToChoose {...frame} />;
      return <OneOf {...frame} value={value} options={options} onChoose={type} />;
  }
}

/** A question whose answers are not there yet, such as a person of a case without anybody in it. */
function NothingToChoose(frame: FrameGiven) {
  const say = useSay();
  return (
    <GroupFrame {...frame}>
      <p id={frame.id} tabIndex={-1}>
        {say(nothing)}
      </p>
    </GroupFrame>
  );
}

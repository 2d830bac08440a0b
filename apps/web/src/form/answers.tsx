import { longDate, longMoment } from '../language/dates.js';
import { said, useSay, useWord } from '../language/index.js';
import { isDay, typedDay, typedMoment } from './day-parts.js';
import { one, several, shownFields, type Field, type Fields, type Lists, type Typed } from './field.js';
import { useOptions } from './field-input.js';

const empty = said('Niet ingevuld', 'Not filled in');

/** Everything that was answered, to be looked at once more before it is sent. */
export function Answers({
  of,
  fields,
  typed,
  now,
  lists,
}: {
  of: string;
  fields: Fields;
  typed: Typed;
  now: string;
  lists?: Lists;
}) {
  const word = useWord();
  const say = useSay();
  const optionsOf = useOptions();
  const inWords = (name: string, field: Field): string => {
    if (field.kind === 'date') {
      const day = typedDay(typed, name, now);
      return day === undefined ? '' : isDay(day) ? say(longDate(day)) : day;
    }
    if (field.kind === 'moment') {
      const moment = typedMoment(typed, name, now);
      return moment === undefined ? '' : isDay(moment.slice(0, 10)) ? say(longMoment(moment)) : moment;
    }
    const options = optionsOf(of, name, field, lists);
    const label = (value: string): string => options.find((option) => option.value === value)?.label ?? value;
    const chosen = several(typed, name);
    return chosen.length > 0 ? chosen.map(label).join('; ') : label(one(typed, name));
  };
  return (
    <dl className="facts">
      {shownFields(fields, typed).map(([name, field]) => {
        const text = inWords(name, field);
        return [
          <dt key={`${name} question`}>{word(`field.${of}.${name}`)}</dt>,
          <dd key={`${name} answer`} className={text === '' ? 'soft' : 'typed-text'}>
            {text === '' ? say(empty) : text}
          </dd>,
        ];
      })}
    </dl>
  );
}

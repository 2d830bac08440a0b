import { said, useSay } from '../language/index.js';
import { one, type Typed } from './field.js';
import { ChooseNothing, GroupFrame, type FrameGiven } from './field-frame.js';

const texts = {
  today: said('Vandaag', 'Today'),
  yesterday: said('Gisteren', 'Yesterday'),
  tomorrow: said('Morgen', 'Tomorrow'),
  other: said('Een andere dag', 'Another day'),
  day: said('Dag', 'Day'),
  month: said('Maand', 'Month'),
  year: said('Jaar', 'Year'),
  time: said('Hoe laat (ongeveer)?', 'At what time (roughly)?'),
  timeHint: said('Zoals 14.30. Weet u het niet? Laat het leeg.', 'Such as 14:30. If you do not know, leave it empty.'),
};

const past = ['today', 'yesterday', 'other'] as const;
const toCome = ['today', 'tomorrow', 'other'] as const;
const parts = ['day', 'month', 'year'] as const;

/** A day: today, yesterday, or another in three numbers; with the time, where the moment counts. */
export function DayInput({
  name,
  typed,
  change,
  withTime = false,
  ahead = false,
  ...frame
}: FrameGiven & {
  name: string;
  typed: Typed;
  change: (name: string, value: string) => void;
  withTime?: boolean;
  ahead?: boolean;
}) {
  const say = useSay();
  const when = one(typed, `${name}.when`);
  return (
    <GroupFrame {...frame}>
      <div className="options options-inline">
        {(ahead ? toCome : past).map((choice, index) => (
          <label className="option" key={choice}>
            <input
              type="radio"
              id={index === 0 ? frame.id : `${frame.id}-${choice}`}
              name={frame.id}
              checked={when === choice}
              onChange={() => change(`${name}.when`, choice)}
            />
            <span>{say(texts[choice])}</span>
          </label>
        ))}
      </div>
      {when === 'other' ? (
        <div className="date">
          {parts.map((part) => (
            <div key={part}>
              <label className="label" htmlFor={`${frame.id}-${part}`}>
                {say(texts[part])}
              </label>
              <input
                id={`${frame.id}-${part}`}
                className={part === 'year' ? 'input input-year' : 'input'}
                inputMode="numeric"
                autoComplete="off"
                maxLength={part === 'year' ? 4 : 2}
                value={one(typed, `${name}.${part}`)}
                aria-invalid={frame.error !== undefined}
                onChange={({ currentTarget }) => change(`${name}.${part}`, currentTarget.value)}
              />
            </div>
          ))}
        </div>
      ) : null}
      {withTime && when !== '' ? (
        <div className="time">
          <label className="label" htmlFor={`${frame.id}-time`}>
            {say(texts.time)}
          </label>
          <p className="hint" id={`${frame.id}-time-hint`}>
            {say(texts.timeHint)}
          </p>
          <input
            id={`${frame.id}-time`}
            className="input input-short"
            inputMode="numeric"
            autoComplete="off"
            maxLength={5}
            value={one(typed, `${name}.time`)}
            aria-describedby={`${frame.id}-time-hint`}
            onChange={({ currentTarget }) => change(`${name}.time`, currentTarget.value)}
          />
        </div>
      ) : null}
      {frame.isOptional && when !== '' ? <ChooseNothing onChoose={() => change(`${name}.when`, '')} /> : null}
    </GroupFrame>
  );
}

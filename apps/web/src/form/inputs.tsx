import { said, useSay } from '../language/index.js';
import type { Option } from './field.js';
import { typeable } from './typeable.js';
import { ChooseNothing, describedBy, GroupFrame, LabelFrame, type FrameGiven } from './field-frame.js';

const choose = said('Kies …', 'Choose …');
/** More than these are no longer seen at a glance: a list that folds is easier. */
const mostRadios = 8;

/** A line of text, or several. */
export function TextInput({
  value,
  onType,
  lines = 1,
  numeric = false,
  ...frame
}: FrameGiven & { value: string; onType: (value: string) => void; lines?: number; numeric?: boolean }) {
  const common = {
    id: frame.id,
    className: numeric ? 'input input-short' : 'input',
    value,
    'aria-describedby': describedBy(frame),
    'aria-invalid': frame.error !== undefined,
  };
  return (
    <LabelFrame {...frame}>
      {lines === 1 ? (
        <input
          {...common}
          autoComplete="off"
          inputMode={numeric ? 'numeric' : undefined}
          onChange={({ currentTarget }) => onType(typeable(currentTarget.value))}
        />
      ) : (
        <textarea {...common} rows={lines} onChange={({ currentTarget }) => onType(typeable(currentTarget.value))} />
      )}
    </LabelFrame>
  );
}

/** One of some answers. Nothing is chosen beforehand. */
export function OneOf({
  value,
  options,
  onChoose,
  ...frame
}: FrameGiven & { value: string; options: readonly Option[]; onChoose: (value: string) => void }) {
  const say = useSay();
  if (options.length > mostRadios) {
    return (
      <LabelFrame {...frame}>
        <select
          id={frame.id}
          className="input"
          value={value}
          aria-describedby={describedBy(frame)}
          aria-invalid={frame.error !== undefined}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          <option value="">{say(choose)}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </LabelFrame>
    );
  }
  return (
    <GroupFrame {...frame}>
      <div className={isShort(options) ? 'options options-inline' : 'options'}>
        {options.map((option, index) => (
          <label className="option" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? frame.id : `${frame.id}-${index}`}
              name={frame.id}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChoose(option.value)}
            />
            <OptionText {...option} />
          </label>
        ))}
      </div>
      {frame.isOptional && value !== '' ? <ChooseNothing onChoose={() => onChoose('')} /> : null}
    </GroupFrame>
  );
}

/** Any number of some answers. */
export function SomeOf({
  values,
  options,
  onChoose,
  ...frame
}: FrameGiven & {
  values: readonly string[];
  options: readonly Option[];
  onChoose: (values: readonly string[]) => void;
}) {
  return (
    <GroupFrame {...frame}>
      <div className={options.length > 10 ? 'options options-columns' : 'options'}>
        {options.map((option, index) => (
          <label className="option" key={option.value}>
            <input
              type="checkbox"
              id={index === 0 ? frame.id : `${frame.id}-${index}`}
              value={option.value}
              checked={values.includes(option.value)}
              onChange={({ currentTarget }) =>
                onChoose(
                  currentTarget.checked
                    ? [...values, option.value]
                    : values.filter((chosen) => chosen !== option.value),
                )
              }
            />
            <OptionText {...option} />
          </label>
        ))}
      </div>
    </GroupFrame>
  );
}

const isShort = (options: readonly Option[]): boolean =>
  options.length <= 3 && options.every(({ label, hint }) => label.length <= 14 && hint === undefined);

function OptionText({ label, hint }: Option) {
  return (
    <span>
      {label}
      {hint === undefined ? null : <small>{hint}</small>}
    </span>
  );
}

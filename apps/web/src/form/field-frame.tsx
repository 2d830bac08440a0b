import type { ReactNode } from 'react';
import { said, useSay } from '../language/index.js';
import { Icon } from '../parts/icon.js';

const optional = said('(niet verplicht)', '(optional)');

export interface FrameGiven {
  /** Of the first control: where the error summary leads. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
}

/** What names and explains a control, for `aria-describedby`. */
export const describedBy = ({ id, hint, error }: FrameGiven): string | undefined =>
  [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;

/** Around one control: label above, hint under it, the error between hint and control. */
export function LabelFrame({ children, ...given }: FrameGiven & { children: ReactNode }) {
  const say = useSay();
  return (
    <div className={given.error ? 'field field-wrong' : 'field'}>
      <label htmlFor={given.id}>
        {given.label} {given.isOptional ? <span className="optional">{say(optional)}</span> : null}
      </label>
      <Explained {...given} />
      {children}
    </div>
  );
}

/** Around several controls that answer one question. */
export function GroupFrame({ children, ...given }: FrameGiven & { children: ReactNode }) {
  const say = useSay();
  return (
    <fieldset className={given.error ? 'field field-wrong' : 'field'} aria-describedby={describedBy(given)}>
      <legend>
        {given.label} {given.isOptional ? <span className="optional">{say(optional)}</span> : null}
      </legend>
      <Explained {...given} />
      {children}
    </fieldset>
  );
}

/** Takes back the answer to a question that need not be answered. */
export function ChooseNothing({ onChoose }: { onChoose: () => void }) {
  const say = useSay();
  return (
    <button type="button" className="button-link" onClick={onChoose}>
      {say(said('Toch niets kiezen', 'Choose nothing after all'))}
    </button>
  );
}

function Explained({ id, hint, error }: FrameGiven) {
  const say = useSay();
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          <Icon name="warning" />
          <span>
            <span className="hidden">{say(said('Fout:', 'Error:'))}</span> {error}
          </span>
        </p>
      ) : null}
    </>
  );
}

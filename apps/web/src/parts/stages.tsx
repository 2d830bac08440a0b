import { said, useSay, useWord } from '../language/index.js';
import type { MachineDiagram } from './diagram.js';

const texts = {
  first: said('begin', 'start'),
  end: said('einde', 'end'),
  to: said('Daarna naar', 'Then to'),
  by: said('door', 'by'),
};

/** The same as the diagram in words: each stage, and which step by whom leads on to which. */
export function Stages({ machine: { machine, nodes, ways } }: { machine: MachineDiagram }) {
  const say = useSay();
  const word = useWord();
  const stage = (state: string): string => word(`state.${machine}.${state}`);
  return (
    <ol className="stages">
      {nodes.map(({ state, first, end }) => {
        const onward = ways.filter(({ from }) => from === state);
        const mark = first ? texts.first : end ? texts.end : undefined;
        return (
          <li key={state}>
            <strong>{stage(state)}</strong>
            {mark === undefined ? null : <span className="soft"> ({say(mark)})</span>}
            {onward.length === 0 ? null : (
              <ul>
                {onward.map(({ to, steps }) => (
                  <li key={to}>
                    {say(texts.to)} <strong>{stage(to)}</strong>:{' '}
                    {steps.map(({ type, when, by }, index) => (
                      <span key={`${type} ${index}`}>
                        {index === 0 ? '' : '; '}
                        {word(`step.${type}`)}
                        {when === undefined ? '' : ` (${answerOf(word, type, when)})`}
                        {by.length === 0 ? null : (
                          <span className="soft">
                            {' '}
                            {say(texts.by)} {by.map((role) => word(`role.${role}`)).join(', ')}
                          </span>
                        )}
                      </span>
                    ))}
                  </li>
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function answerOf(
  word: (key: string, otherwise?: string) => string,
  type: string,
  { field, is }: { readonly field: string; readonly is: string | boolean },
): string {
  if (typeof is === 'boolean') return `${word(`field.${type}.${field}`)} ${word(`yesNo.${is}`)}`;
  return word(`option.${type}.${field}.${is}`, word(`${field}.${is}`, is));
}

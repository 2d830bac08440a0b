import type { components } from '../../api/schema.js';
import { longDate } from '../../language/dates.js';
import { said, useSay, useWord, type Said } from '../../language/index.js';

const texts = {
  waited: (day: string) => said(`De tijd gaat door tot ${day}.`, `Time passes until ${day}.`),
  about: {
    p: (which: string) => said(`over betrokkene ${which}`, `about person ${which}`),
    t: (which: string) => said(`bij procedure ${which}`, `in procedure ${which}`),
  },
  wrong: said('Dit zou niet mogen kunnen.', 'This should not be possible.'),
  answers: said('Met deze antwoorden', 'With these answers'),
};

type Event = components['schemas']['EditionStoryEvent'];

/** How something can go wrong under an edition, step by step, in the words of the screens. */
export function ToldStory({ events }: { events: readonly Event[] }) {
  return (
    <ol className="story">
      {events.map((event, index) => (
        <li key={index}>
          <ToldEvent event={event} />
        </li>
      ))}
    </ol>
  );
}

function ToldEvent({
  event: { on, waitedUntil, who, step = '', party, track, answers = {}, accepted },
}: {
  event: Event;
}) {
  const say = useSay();
  const word = useWord();
  if (waitedUntil !== undefined || who === undefined)
    return <p>{say(texts.waited(say(longDate(waitedUntil ?? on))))}</p>;
  const given = Object.entries(answers);
  return (
    <>
      <p>
        {say(longDate(on))}, {say(who)}: <strong>{word(`step.${step}`, step)}</strong>
        {[...told('p', party), ...told('t', track)].map((about) => ` ${say(about)}`).join('')}
      </p>
      {accepted === true ? <p className="field-error">{say(texts.wrong)}</p> : null}
      {given.length === 0 ? null : (
        <details>
          <summary>{say(texts.answers)}</summary>
          <ul className="plain-answers">
            {given.map(([field, value]) => (
              <li key={field}>
                {word(`field.${step}.${field}`, field)} {answerIn(word, `${step}.${field}`, value)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** A story names parties and procedures `p1`, `t2`: by the order in which they came. */
const told = (kind: keyof typeof texts.about, id: string | undefined): readonly Said[] =>
  id === undefined ? [] : [texts.about[kind](id.replace(/^\D+/, ''))];

/** Of a choice its words; of several each; anything else as it stands. */
function answerIn(word: (key: string, otherwise?: string) => string, of: string, value: string): string {
  return value
    .split(',')
    .map((one) => word(`option.${of}.${one.trim()}`, word(`yesNo.${one.trim()}`, one.trim())))
    .join(', ');
}

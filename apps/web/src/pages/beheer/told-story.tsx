import type { components } from '../../api/schema.js';
import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';

const texts = {
  waited: (day: string) => said(`De tijd gaat door tot ${day}.`, `Time passes until ${day}.`),
  about: (whom: string) => said(`over ${whom}`, `about ${whom}`),
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
  const whom = party ?? track;
  const given = Object.entries(answers);
  return (
    <>
      <p>
        {say(longDate(on))}, {say(who)}: <strong>{word(`step.${step}`, step)}</strong>
        {whom === undefined ? '' : ` ${say(texts.about(whom))}`}
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

/** Of a choice its words; of several each; anything else as it stands. */
function answerIn(word: (key: string, otherwise?: string) => string, of: string, value: string): string {
  return value
    .split(',')
    .map((one) => word(`option.${of}.${one.trim()}`, word(`yesNo.${one.trim()}`, one.trim())))
    .join(', ');
}

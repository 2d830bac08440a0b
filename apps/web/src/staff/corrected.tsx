import { longDate } from '../language/dates.js';
import { said, useSay, useWord } from '../language/index.js';
import type { Step } from './case-queries.js';
import { putBy, standingData } from './corrections.js';
import { Recorded, useAnswerInWords, type RecordedGiven } from './recorded.js';

const texts = {
  of: (step: string, day: string) => said(`Verbeterd is: ${step}, ${day}`, `Corrected is: ${step}, ${day}`),
  was: said('Was', 'Was'),
  now: said('Is nu', 'Is now'),
  nothing: said('niet ingevuld', 'not filled in'),
};

/** A correction: which step, and of each answer what it was and what it is now. */
export function Corrected({ step, rows, ...around }: RecordedGiven & { step: Step; rows: readonly Step[] }) {
  const say = useSay();
  const word = useWord();
  const inWords = useAnswerInWords(around);
  const old = rows.find(({ seq }) => seq === step.data['step']);
  if (old === undefined) return <Recorded step={step} {...around} />;
  const before = standingData(rows, old, step.seq);
  const day = longDate(old.at);
  const name = word(`happened.${old.type}`);
  return (
    <>
      <p>{say(said(texts.of(name, day.nl).nl, texts.of(name, day.en).en))}</p>
      <dl className="facts">
        {Object.entries(putBy(step.data)).map(([field, value]) => [
          <dt key={`${field} question`}>{word(`field.${old.type}.${field}`, field)}</dt>,
          <dd key={`${field} answer`} className="typed-text">
            {say(texts.was)}: <del>{inWords(old.type, field, before[field]) || say(texts.nothing)}</del>
            <br />
            {say(texts.now)}: <ins>{inWords(old.type, field, value)}</ins>
          </dd>,
        ])}
      </dl>
      <Recorded step={{ type: step.type, data: { reason: step.data['reason'] } }} {...around} />
    </>
  );
}

import { ApiProblem } from '../api/problem.js';
import { said, useSay, useWord } from '../language/index.js';
import { failureText } from '../parts/failure.js';
import { Notice } from '../parts/notice.js';
import { RefusalList } from './refusals.js';

const texts = {
  refused: said('Dit kan zo niet', 'This is not possible like this'),
  kept: said('Wat u typte, is bewaard.', 'What you typed is kept.'),
};

interface Given {
  readonly error: Error;
  /** Whose clauses a refusal cites. */
  readonly protocol?: string;
  /** Something was typed for it. */
  readonly typed?: boolean;
}

/** Why something was not done: what stands in the way, or what went wrong, in words of its own where the problem has them. */
export function SendingFailed({ error, protocol = '', typed = false }: Given) {
  const say = useSay();
  const word = useWord();
  const { title, text } = failureText(error);
  if (!(error instanceof ApiProblem))
    return (
      <Notice tone="wrong" live>
        <h2>{say(title)}</h2>
        <p>{say(text)}</p>
      </Notice>
    );
  if (error.refusals.length > 0)
    return (
      <Notice tone="mind" live>
        <h2>{say(texts.refused)}</h2>
        <RefusalList refusals={error.refusals} protocol={protocol} />
        {typed ? <p>{say(texts.kept)}</p> : null}
      </Notice>
    );
  return (
    <Notice tone="wrong" live>
      <h2>{say(title)}</h2>
      <p>{word(`problem.${error.is}`, say(text))}</p>
      {error.errors.map(({ path, code }) => (
        <p key={`${path} ${code}`}>{word(`error.${code}`)}</p>
      ))}
    </Notice>
  );
}

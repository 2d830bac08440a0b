import { ApiProblem } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { said, useSay, useWord } from '../../language/index.js';
import { failureText } from '../../parts/failure.js';
import { Notice } from '../../parts/notice.js';
import { RefusalList } from '../../staff/refusals.js';
import { EditionFaults, oncePerPlace } from './edition-faults.js';

const texts = {
  well: said('De tekst klopt. U kunt haar als concept bewaren.', 'The text is right. You can keep it as a draft.'),
  wrong: said('In de tekst klopt nog iets niet', 'Something in the text is not right yet'),
  refused: said('Dit kan zo niet', 'This is not possible like this'),
  kept: said('Wat u typte, is bewaard.', 'What you typed is kept.'),
};

type Fault = components['schemas']['EditionError'];

/** What the server said of the text of an edition: its faults, why it is not kept, or that it is right. */
export function JudgedText({ faults, error }: { faults: readonly Fault[] | undefined; error: Error | null }) {
  const say = useSay();
  const word = useWord();
  if (faults !== undefined && faults.length > 0)
    return (
      <Notice tone="wrong">
        <h2>{say(texts.wrong)}</h2>
        <EditionFaults errors={faults} />
      </Notice>
    );
  if (error instanceof ApiProblem && error.refusals.length > 0)
    return (
      <Notice tone="mind" live>
        <h2>{say(texts.refused)}</h2>
        <RefusalList refusals={error.refusals} protocol="" />
        <p>{say(texts.kept)}</p>
      </Notice>
    );
  if (error !== null) {
    const { title, text } = failureText(error);
    const told = error instanceof ApiProblem ? word(`problem.${error.is}`, '') : '';
    return (
      <Notice tone="wrong" live>
        <h2>{say(title)}</h2>
        <p>{told === '' ? say(text) : told}</p>
      </Notice>
    );
  }
  return faults === undefined ? null : (
    <Notice tone="well" live>
      <p>{say(texts.well)}</p>
    </Notice>
  );
}

/** The faults that the server named when it would not keep an edition. */
export function unsoundIn(error: Error | null): readonly Fault[] | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  const told = error.problem.errors?.flatMap(({ path, wrong, cure, nl }) =>
    wrong === undefined || cure === undefined || nl === undefined
      ? []
      : [{ path: path.replace(/^edition/, ''), wrong, cure, nl }],
  );
  return told === undefined || told.length === 0 ? undefined : oncePerPlace(told);
}

import { ApiProblem } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { said, useSay } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import { SendingFailed } from '../../staff/sending-failed.js';
import { EditionFaults } from './edition-faults.js';

const texts = {
  well: said('De tekst klopt. U kunt haar als concept bewaren.', 'The text is right. You can keep it as a draft.'),
  wrong: said('In de tekst klopt nog iets niet', 'Something in the text is not right yet'),
};

type Fault = components['schemas']['EditionError'];

/** What the server said of the text of an edition: its faults, why it is not kept, or that it is right. */
export function JudgedText({ faults, error }: { faults: readonly Fault[] | undefined; error: Error | null }) {
  const say = useSay();
  if (faults !== undefined && faults.length > 0)
    return (
      <Notice tone="wrong">
        <h2>{say(texts.wrong)}</h2>
        <EditionFaults errors={faults} />
      </Notice>
    );
  if (error !== null) return <SendingFailed error={error} typed />;
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
  return told === undefined || told.length === 0 ? undefined : told;
}

import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useSay, type Said } from '../language/index.js';
import { unfold } from '../parts/unfold-for-print.js';

/** Prints the page with everything on it: what is fetched only when it is opened is waited for. */
export function PrintPage({ name }: { name: Said }) {
  const say = useSay();
  const queries = useQueryClient();
  return (
    <p className="no-print">
      <button type="button" className="button-link" onClick={() => void printWhole(queries)}>
        {say(name)}
      </button>
    </p>
  );
}

async function printWhole(queries: QueryClient): Promise<void> {
  unfold();
  await drawn();
  await allFetched(queries);
  await drawn();
  print();
}

/** What opened just now has asked for what it shows. */
const drawn = (): Promise<unknown> =>
  new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

function allFetched(queries: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    const stop = queries.getQueryCache().subscribe(look);
    look();
    function look(): void {
      if (queries.isFetching() > 0) return;
      // Called at once when nothing is on its way, before there is anything to stop.
      queueMicrotask(() => stop());
      resolve();
    }
  });
}

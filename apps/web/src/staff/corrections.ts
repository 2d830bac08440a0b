import type { Step } from './case-queries.js';

const put = 'set.';

/** What a correction puts in place, by the question of the step it corrects. */
export const putBy = (data: Step['data']): Step['data'] =>
  Object.fromEntries(
    Object.entries(data)
      .filter(([name]) => name.startsWith(put))
      .map(([name, value]) => [name.slice(put.length), value]),
  );

/** What a step said after the corrections that came before another step; of all of them, where none is given. */
export const standingData = (rows: readonly Step[], { seq, data }: Step, before = Infinity): Step['data'] =>
  rows
    .filter((one) => one.type === 'step.correct' && one.data['step'] === seq && one.seq < before)
    .reduce((standing, one) => ({ ...standing, ...putBy(one.data) }), data);

import { join } from 'node:path';
import { editions, type Edition, type Rule } from '#libs/domain';
import { ThreadedCheck } from '#libs/jobs';

const shipped = editions.find(({ id }) => id === 'OZHW-2020') as Edition;
const says = { nl: 'Een regel van deze proef.', en: 'A rule of this trial.' } as const;

/** The first day of the next edition in these tests. */
export const firstDay = '2027-01-04';

/** Asks for a call before the review ends: in force only where a case was opened under it, or moved to it. */
export const callFirst: Rule = {
  rule: 'duty',
  id: 'ZIL.call',
  cites: ['OZHW-2.2'],
  nl: 'Bel wie meldde voordat u de beoordeling afrondt.',
  en: 'Call whoever reported before the review is finished.',
  scope: 'case',
  when: { fact: 'case.stage', is: 'review' },
  met: { taken: 'call.record' },
  by: ['teamLeader', 'principal'],
  step: 'call.record',
  within: { amount: 2, unit: 'schoolDays' },
  blocks: ['review.finish'],
};

/** The next edition of the protocol the demo organisation lives by: the shipped one with a duty more. */
export const nextEdition = (id: string, ...more: readonly Rule[]): Edition => ({
  ...shipped,
  id,
  edition: '2027',
  inForce: { from: firstDay },
  rules: [...shipped.rules, callFirst, ...more],
});

/** A case that can never end: what a check has to find. */
export const neverCloses: Rule = {
  rule: 'limit',
  id: 'ZIL.never',
  cites: ['OZHW-4.10'],
  ...says,
  steps: ['case.close'],
  requires: { any: [] },
  lifts: 'doIt',
};

/** The check as the product has it, in a thread of its own, on one exploration: enough to find a case without an end, and quick. */
export const quickCheck = (): ThreadedCheck =>
  new ThreadedCheck({
    execArgv: ['--conditions=source', '--no-warnings', '--import', join(import.meta.dirname, 'typescript-hooks.mjs')],
    lanes: '^papers on a parent, VO$',
  });

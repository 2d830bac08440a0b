import type { Term } from '#libs/domain';

/**
 * Terms a letter announces where no step recorded its end. They stand here as the defaults of the figures; what a step recorded wins.
 * A term to which the Algemene termijnenwet does not apply ends on a working day, in favour of the reader (T11).
 */
export const terms = {
  /** Awb 6:7; WPO 63(3); WVO 2020 8.15(7). */
  objection: { amount: 6, unit: 'weeks', rolls: 'atw' },
  /** No statutory term: six weeks as well, as a policy (T2.7). */
  reconsideration: { amount: 6, unit: 'weeks', rolls: 'favour' },
  /** Appeals committee for staff (T3.6, confidence M). */
  appeal: { amount: 6, unit: 'weeks', rolls: 'favour' },
  /** Defence against an intended measure, from its sending (T3.4, confidence M). */
  defence: { amount: 21, unit: 'days', rolls: 'favour' },
  /** BW 7:686a(4). Not moved: naming a day too early makes nobody late. */
  court: { amount: 2, unit: 'months', rolls: 'never' },
} as const satisfies Record<string, Term>;

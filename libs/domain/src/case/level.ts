import { staffKinds } from '../language/parties.js';
import type { CaseState } from './state.js';
import { wordOf } from './steps/index.js';

/** Who leads a case: the school's leadership, the board, or above it the supervisory board. */
export type CaseLevel = 'leadership' | 'board' | 'supervisoryBoard';

const staff: readonly unknown[] = [...staffKinds, 'unknown'];

/**
 * Where a report goes: never to a person it concerns (G16), and a possible sexual offence by anyone working for the school
 * against a pupil to the board at once, whatever was chosen (WPO 4a, WVO 2020 3.39), also when it comes up later. Not knowing counts
 * as the heavier answer (decision 31). What the leadership hands over goes to the other addressee: passing it on ends nothing.
 */
export function levelOf(state: Pick<CaseState, 'acts'>): CaseLevel {
  const answers = state.acts[0]?.data ?? {};
  if (answers['aboutLeadership'] === 'board' || answers['subjectKind'] === 'boardMember') return 'supervisoryBoard';
  const sexualByStaff =
    answers['possiblySexual'] !== 'no' &&
    staff.includes(answers['subjectKind']) &&
    ['pupil', 'unknown'].includes(wordOf(answers['victimKind']));
  const handedOver = state.acts.some(
    ({ type, data }) =>
      (type === 'review.finish' && data['route'] === 'handedOver') ||
      type === 'case.handOver' ||
      (type === 'qualification.raise' && data['offence'] === 'sexualByStaff'),
  );
  const pastLeadership = answers['aboutLeadership'] !== 'no' || answers['addressee'] === 'board';
  return pastLeadership || sexualByStaff || handedOver ? 'board' : 'leadership';
}

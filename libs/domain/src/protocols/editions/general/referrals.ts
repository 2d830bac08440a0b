import { siblings } from '../../../case/steps/index.js';
import type { Condition } from '../../condition.js';
import type { Duty, Rule } from '../../shape.js';
import { leaders } from './roles.js';

const inState = (...states: string[]): Condition => ({ fact: 'track.state', is: states });

const following = (
  id: string,
  states: readonly [string, string],
  step: Duty['step'],
  nl: string,
  en: string,
  days: number,
): Rule => ({
  rule: 'duty',
  id,
  cites: ['GEN-4'],
  nl,
  en,
  scope: 'track',
  machine: 'referral',
  when: inState(...states, 'known'),
  met: { not: inState(states[0]) },
  by: leaders,
  step,
  within: { amount: days, unit: 'workingDays' },
  // The case here does not wait for what happens there.
  blocks: [],
});

/** A complaint about the school itself is handled as one, with a term, while the case goes on (LKC 107579; WPO 14, WVO 2020 3.35). */
const complaint = (
  id: string,
  states: readonly string[],
  met: readonly string[],
  step: Duty['step'],
  nl: string,
  en: string,
): Rule => ({
  rule: 'duty',
  id,
  cites: ['GEN-4'],
  nl,
  en,
  scope: 'track',
  machine: 'referral',
  when: {
    all: [
      { fact: 'track.to', is: 'complaints' },
      inState(...states),
      { not: { fact: 'case.stage', is: ['referred', 'closed'] } },
    ],
  },
  met: inState(...met),
  by: leaders,
  step,
  within: { figure: 'complaintHandled', rolls: 'favour' },
  from: { step: 'referral.send' },
  waivableBy: ['board', 'supervisoryBoard'],
  blocks: ['case.close'],
});

/** The router for what belongs elsewhere: a case that is referred leaves a referral behind, and it is followed until its outcome is known. */
export const referrals: readonly Rule[] = [
  ...siblings.map((to): Rule => ({
    rule: 'duty',
    id: `GEN.referral.${to}`,
    cites: ['GEN-4'],
    nl: 'De zaak is verwezen. Leg de verwijzing vast.',
    en: 'The case was referred. Record the referral.',
    scope: 'act',
    each: ['review.finish'],
    when: {
      all: [
        { fact: 'act.route', is: 'referred' },
        { fact: 'act.referredTo', is: to },
      ],
    },
    met: { taken: 'referral.send', where: { to }, same: [] },
    by: ['system'],
    step: 'referral.send',
    preset: { to },
    blocks: [],
  })),
  following(
    'GEN.referral.answered',
    ['sent', 'accepted'],
    'referral.answer',
    'Ga na of de verwijzing is aangenomen.',
    'Find out whether the referral was taken on.',
    5,
  ),
  following(
    'GEN.referral.known',
    ['accepted', 'known'],
    'referral.conclude',
    'Leg vast wat er van de verwijzing is gekomen.',
    'Record what came of the referral.',
    30,
  ),
  complaint(
    'GEN.complaint.takenOn',
    ['sent', 'accepted', 'declined', 'known'],
    ['accepted', 'declined', 'known'],
    'referral.answer',
    'Iemand heeft een klacht. Een gesprek sluit haar niet af: leg vast of zij als klacht wordt behandeld.',
    'Somebody has a complaint. A talk does not close it: record whether it is handled as a complaint.',
  ),
  complaint(
    'GEN.complaint',
    ['accepted', 'known'],
    ['known'],
    'referral.conclude',
    'Handel de klacht af en geef op papier antwoord.',
    'Deal with the complaint, and answer it in writing.',
  ),
  {
    rule: 'limit',
    id: 'GEN.passedOn',
    cites: ['GEN-4'],
    nl: 'Overdragen aan het bestuur is geen einde. Het bestuur pakt de zaak op.',
    en: 'Handing over to the board is no end. The board takes the case up.',
    steps: ['case.close'],
    when: { fact: 'case.stage', is: 'handedOver' },
    requires: { any: [] },
    lifts: 'takeUp',
  },
  {
    rule: 'limit',
    id: 'GEN.correction',
    cites: ['GEN-4'],
    nl: 'Een verbetering legt u vast als dat de uitkomst voor deze persoon is.',
    en: 'A correction is recorded where it is the outcome for this person.',
    steps: ['correction.record'],
    requires: { fact: 'party.outcome', is: 'correction' },
    lifts: 'recordOutcome',
  },
  {
    rule: 'duty',
    id: 'GEN.withdrawal.answer',
    cites: ['GEN-4'],
    nl: 'U vroeg om iets weg te halen of te verbeteren. Leg vast wat het antwoord is.',
    en: 'You asked to withdraw or correct something. Record what the answer is.',
    scope: 'track',
    machine: 'withdrawalRequest',
    when: inState('asked', 'answered'),
    met: inState('answered'),
    by: leaders,
    step: 'withdrawal.answer',
    within: { amount: 5, unit: 'workingDays' },
    blocks: [],
  },
];

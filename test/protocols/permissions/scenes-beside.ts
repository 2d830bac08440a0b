import * as lives from './lives.js';
import { settings, type Led } from './lives.js';
import { scene, type Staging } from './scene.js';

const lead = (led: Led) => settings[led].lead;
const referred = (led: Led) => lives.underReview(led).take(lead(led), 'referral.send', { to: 'complaints' });
const asking = { asks: 'removal', because: 'privacy', on: '2026-09-07' } as const;

/** What goes on beside a case: referrals, requests to withdraw, calls. */
export const beside: Staging = {
  'referral.send': (led) => scene(lives.underReview(led), 'referral.send', { to: 'complaints' }),
  'referral.answer': (led) => scene(referred(led), 'referral.answer', { accepted: true }, 't1'),
  'referral.conclude': (led) =>
    scene(
      referred(led).take(lead(led), 'referral.answer', { accepted: true }, 't1'),
      'referral.conclude',
      { on: '2026-09-07' },
      't1',
    ),
  'withdrawal.ask': (led) => scene(lives.underReview(led), 'withdrawal.ask', asking, 'p1'),
  'withdrawal.answer': (led) =>
    scene(
      lives.underReview(led).take(lead(led), 'withdrawal.ask', asking, 'p1'),
      'withdrawal.answer',
      { answer: 'removed', on: '2026-09-07' },
      't1',
    ),
  'call.record': (led) =>
    scene(lives.underReview(led), 'call.record', { at: '2026-09-07T08:00:00.000Z', reached: true }),
};

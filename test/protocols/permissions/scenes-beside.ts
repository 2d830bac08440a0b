import * as lives from './lives.js';
import { settings, type Led } from './lives.js';
import { scene, type Staging } from './scene.js';

const lead = (led: Led) => settings[led].lead;
const referred = (led: Led) => lives.underReview(led).take(lead(led), 'referral.send', { to: 'complaints' });
const asking = { asks: 'removal', because: 'privacy', on: '2026-09-07' } as const;

const away = { from: 'school', since: '2026-09-07' } as const;
const request = { asks: 'copy', on: '2026-09-07', identityChecked: true, authorityChecked: true } as const;
const requested = (led: Led) =>
  lives.underReview(led).take(lead(led), 'access.ask', { ...request, asker: 'parent' }, 'p2');

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
  'exclusion.record': (led) => scene(lives.underReview(led), 'exclusion.record', away, 'p1'),
  'exclusion.end': (led) =>
    scene(
      lives.underReview(led).take(lead(led), 'exclusion.record', away, 'p1'),
      'exclusion.end',
      { on: '2026-09-07', condition: 'none' },
      'p1',
    ),
  'court.order': (led) => scene(lives.underReview(led), 'court.order', { orders: 'readmit', by: '2026-09-08' }, 'p1'),
  'access.ask': (led) => scene(lives.underReview(led), 'access.ask', { ...request, asker: 'parent' }, 'p2'),
  'access.extend': (led) => scene(requested(led), 'access.extend', { because: 'complex', told: true }, 't1'),
  'access.answer': (led) =>
    scene(requested(led), 'access.answer', { answer: 'given', on: '2026-09-07', remedyClause: true }, 't1'),
  'others.tell': (led) => scene(lives.underReview(led), 'others.tell', { to: 'otherParents', names: 'nobody' }),
  'safety.classify': (led) =>
    scene(lives.underReview(led), 'safety.classify', { incident: 'safetyIncident', serious: false }),
  'absence.record': (led) =>
    scene(lives.underReview(led), 'absence.record', { code: 'authorised', from: '2026-09-08' }, 'p1'),
  'call.record': (led) =>
    scene(lives.underReview(led), 'call.record', { at: '2026-09-07T08:00:00.000Z', reached: true }),
};

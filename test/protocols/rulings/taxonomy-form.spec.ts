import { describe, expect, it } from '@jest/globals';
import { lastDays, forbidden, missing, statuses, warned } from '../../support/case-answers.js';
import { pupilFounded, suspension, text, type CaseScript } from '../../support/case-script.js';
import { removalAnnounced, windowOf } from '../../support/removal-script.js';
import {
  ban,
  everywhere,
  houses,
  parentEstablished,
  pupilEstablished,
  sanction,
  staffEstablished,
  withMeasures,
} from '../../support/everywhere.js';

const impose = { decision: 'impose', answersDefence: true } as const;
const letter = { manner: 'registered', on: '2026-09-07', remedyClause: true } as const;
const ozhw = houses[0]!;
const kept = { measure: 'interimSuspension', ground: 'inquiry' } as const;

const suspended = (script: CaseScript): CaseScript =>
  script
    .take('principal', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1')
    .take('principal', 'party.inform', { about: 'measure', manner: 'phone' }, 'p2')
    .take('principal', 'measure.decide', impose, 't1');
const keptAway = (script: CaseScript): CaseScript =>
  script
    .take('principal', 'measure.propose', sanction('interimSuspension', kept), 'p1')
    .take('principal', 'measure.decide', impose, 't1');
const reprimanded = (script: CaseScript): CaseScript =>
  script
    .take('board', 'measure.propose', sanction('reprimand'), 'p1')
    .take('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't1')
    .take('hr', 'measure.defend', { manner: 'waived', on: '2026-09-07' }, 't1')
    .take('otherBoard', 'measure.decide', impose, 't1');
const banned = (script: CaseScript): CaseScript =>
  script.take('principal', 'measure.propose', ban(), 'p1').take('principal', 'measure.decide', impose, 't1');
const announce = (script: CaseScript, more: object, who: 'principal' | 'board' = 'principal'): readonly string[] =>
  forbidden(script, who, 'measure.announce', { ...letter, ...more }, 't1');

describe('not_in_writing: a measure is on paper, and promptly', () => {
  it.each(withMeasures)(
    '%s, %s: a suspension of a pupil, the same day; a message in an app is none',
    (_, sector, house) => {
      const script = suspended(pupilEstablished(house, { sector }));
      expect(lastDays(script, 'G04.written')).toEqual(['2026-09-07']);
      expect(announce(script, { manner: 'appMessage' })).toContain('G04.form');
      expect(announce(script, {})).toEqual([]);
    },
  );

  it.each(everywhere)('%s, %s: keeping an employee away, in two working days', (_, sector, house) => {
    const script = keptAway(staffEstablished(house, { sector }));
    const who = house.measures ? 'board' : 'principal';
    expect(lastDays(script, 'GEN.written')).toEqual(['2026-09-09']);
    expect(announce(script, { manner: 'appMessage' }, who)).toContain('G09.form');
    expect(announce(script, { manner: 'handed' }, who)).toEqual([]);
  });

  it('a lighter measure, and one for a parent', () => {
    const other = { measure: 'otherClass', from: '2026-09-08', until: '2026-09-11' };
    const script = pupilFounded()
      .take('teamLeader', 'measure.propose', suspension('', '', other), 'p1')
      .take('principal', 'measure.decide', impose, 't1');
    expect(announce(script, { manner: 'appMessage' })).toEqual(['GEN.inWriting']);
    expect(announce(script, { remedyClause: false })).toEqual([]);
    const parent = banned(parentEstablished(ozhw));
    expect(announce(parent, { manner: 'appMessage' })).toEqual(['GEN.inWriting']);
    expect(lastDays(parent, 'GEN.written')).toEqual(['2026-09-09']);
  });
});

describe('reasons_missing: every decision says why, in itself', () => {
  it('a proposal, a decision, an answer to an objection and an outcome are no step without reasons', () => {
    const { reason: _, ...without } = { ...sanction('reprimand'), reason: text };
    expect(missing('measure.propose', without)).toEqual(['data.reason: field.required']);
    expect(missing('measure.decide', { decision: 'impose' }, 't1')).toEqual(['data.reason: field.required']);
    expect(missing('objection.decide', { outcome: 'unfounded' }, 't1')).toEqual(['data.reason: field.required']);
    expect(missing('outcome.record', { outcome: 'noMeasure' })).toEqual(['data.reason: field.required']);
    expect(missing('review.finish', { route: 'unfounded' }, '')).toEqual(['data.reason: field.required']);
    expect(missing('measure.decide', { decision: 'impose', reason: text }, 't1')).toEqual([]);
  });
});

describe('no_objection_clause: the letter says where to go', () => {
  const silent = { remedyClause: false } as const;

  it.each(withMeasures)('%s, %s: against a suspension of a pupil, and a reprimand', (_, sector, house) => {
    expect(announce(suspended(pupilEstablished(house, { sector })), silent)).toEqual(['G04.form']);
    const staff = reprimanded(staffEstablished(house, { sector }));
    expect(announce(staff, silent, 'board')).toEqual(['G09.form']);
    expect(announce(staff, {}, 'board')).toEqual([]);
  });

  it.each(everywhere)('%s, %s: against being kept away from work', (_, sector, house) =>
    expect(
      announce(keptAway(staffEstablished(house, { sector })), silent, house.measures ? 'board' : 'principal'),
    ).toEqual(['G09.form']),
  );

  it('for a parent who is denied access', () => {
    expect(announce(banned(parentEstablished(ozhw)), silent)).toEqual(['GEN.banRemedy']);
    expect(announce(banned(parentEstablished(ozhw)), {})).toEqual([]);
  });
});

describe('objection_not_handled: an objection or a complaint is dealt with, in time', () => {
  it('an objection: heard, decided with reasons, before its term is over', () => {
    const script = removalAnnounced('2026-09-08', { denomination: 'denominational' });
    script.take('principal', 'objection.receive', { on: '2026-09-08' }, windowOf(script));
    expect(lastDays(script, 'G08.removalSecondary')).toEqual(['2026-10-06']);
    expect(forbidden(script, 'board', 'objection.decide', { outcome: 'unfounded' }, windowOf(script))).toEqual([
      'G08.heard',
    ]);
    expect(script.demanded('G08.removalSecondary')[0]?.blocks).toContain('case.close');
  });

  it.each(everywhere)(
    '%s, %s: a complaint becomes one with a term, and a talk does not close it',
    (_, sector, house) => {
      const { lead } = house;
      const script = pupilEstablished(house, { sector }).take(lead, 'referral.send', { to: 'complaints' });
      expect(lastDays(script, 'GEN.complaint.takenOn')).toEqual(['2026-10-05']);
      expect(script.demanded('GEN.complaint.takenOn')[0]?.blocks).toEqual(['case.close']);
      script.take(lead, 'referral.answer', { accepted: true }, 't1');
      expect(statuses(script, 'GEN.complaint')).toEqual(['open']);
      script.take(lead, 'referral.conclude', { on: '2026-09-07' }, 't1');
      expect([...statuses(script, 'GEN.complaint'), ...statuses(script, 'GEN.complaint.takenOn')]).toEqual([
        'met',
        'met',
      ]);
    },
  );

  it('what goes elsewhere for another reason does not keep the case open', () => {
    const script = pupilFounded().take('teamLeader', 'referral.send', { to: 'communications' });
    expect(statuses(script, 'GEN.complaint.takenOn')).toEqual([]);
  });
});

describe('grounds_shifted: grounds are not added after the decision', () => {
  it.each(withMeasures)(
    '%s, %s: what an announced measure stands on is not put otherwise afterwards',
    (_, sector, house) => {
      const script = suspended(pupilEstablished(house, { sector }));
      const seq = (type: string): number => script.steps.findLast((step) => step.type === type)?.seq ?? 0;
      const correct = (type: string): readonly string[] =>
        forbidden(script, house.lead, 'step.correct', { step: seq(type), 'set.reason': text, reason: text });
      expect(correct('finding.record')).not.toContain('GEN.groundsStand');
      script.take('principal', 'measure.announce', letter, 't1');
      for (const type of ['finding.record', 'breach.assess', 'measure.propose', 'measure.decide'])
        expect(correct(type)).toContain('GEN.groundsStand');
      expect(correct('hearing.record')).not.toContain('GEN.groundsStand');
    },
  );

  it('the same holds for staff', () => {
    const script = reprimanded(staffEstablished(ozhw)).take('board', 'measure.announce', letter, 't1');
    const finding = script.steps.find(({ type }) => type === 'finding.record')?.seq ?? 0;
    expect(forbidden(script, 'board', 'step.correct', { step: finding, 'set.reason': text, reason: text })).toContain(
      'GEN.groundsStand',
    );
  });

  it('what is found later may be recorded, and is said to be no ground of the earlier decision', () => {
    const finding = { founded: 'founded', ownConduct: true, ownRole: 'shared' } as const;
    const script = suspended(pupilFounded());
    expect(warned(script, 'teamLeader', 'finding.record', finding, 'p1')).not.toContain('GEN.newGrounds');
    script.take('principal', 'measure.announce', letter, 't1');
    expect(warned(script, 'teamLeader', 'finding.record', finding, 'p1')).toContain('GEN.newGrounds');
    expect(forbidden(script, 'teamLeader', 'finding.record', finding, 'p1')).toEqual([]);
  });
});

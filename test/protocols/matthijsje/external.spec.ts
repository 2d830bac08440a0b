import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { established, founded, inDecision, reported } from './lives.js';

const refusedOn = (data: PlainData) =>
  established().refused('principal', 'breach.assess', { omission: 'none', norms: ['MAT-E3'], ...data }, 'p1');

describe('MAT-E3: nothing confidential to people outside', () => {
  const sent = { norms: ['MAT-E3'], exception: 'none', omission: 'none', recipient: 'outside', channel: 'mail' };
  const byApp = {
    norms: ['MAT-E3'],
    exception: 'schoolApp',
    channel: 'schoolApp',
    appNeeded: true,
    recipient: 'outside',
  };

  it('asks who received it and by which way', () => {
    for (const missing of ['recipient', 'channel'])
      expect(refusedOn({ ...sent, [missing]: undefined })).toMatchObject({
        codes: ['MAT-E3.asked'],
        cites: ['MAT-E3'],
      });
    expect(established().take('principal', 'breach.assess', sent, 'p1').steps.at(-1)?.data).toMatchObject(sent);
  });

  it('is no breach inside the organisation', () => {
    expect(refusedOn({ ...sent, recipient: 'inside' }).codes).toEqual(['MAT-E3.asked']);
  });

  it('is no breach by Parro where that was needed', () => {
    const script = established().take('principal', 'breach.assess', byApp, 'p1');
    expect(script.refused('principal', 'finding.record', founded, 'p1')).toMatchObject({
      codes: ['MAT-E3.noBreach'],
      cites: ['MAT-E3'],
    });
    script.take('principal', 'factFinding.finish');
    expect(script.refused('principal', 'outcome.record', { outcome: 'correction' }, 'p1').codes).toEqual([
      'MAT-E3.noBreach',
    ]);
  });

  it.each([{ appNeeded: false }, { channel: 'mail' }, { norms: ['MAT-E3', 'MAT-B5'] }, { recipient: undefined }])(
    'is a breach by Parro with %j',
    (data) => {
      expect(refusedOn({ ...byApp, ...data, omission: undefined }).codes).toEqual(['MAT-E3.app']);
    },
  );

  it('takes away no question of the law: the check on a data breach opens either way (G12)', () => {
    for (const data of [sent, byApp]) {
      const script = established();
      expect(script.demanded('G12.check')).toEqual([]);
      script.take('principal', 'breach.assess', data, 'p1');
      expect(script.demanded('G12.check')).toMatchObject([{ status: 'open', layer: 'statute' }]);
    }
  });

  it.each(['consent', 'protectedEnvironment'])('knows no exception for %s', (exception) => {
    const more =
      exception === 'consent'
        ? {}
        : {
            environmentLeave: true,
            environmentParentsLeave: true,
            environmentMonitored: true,
            environmentFollowed: true,
            environmentFrom: '2026-08-31',
            environmentUntil: '2027-07-16',
          };
    expect(refusedOn({ exception, ...more }).codes).toEqual(['MAT-E3.only']);
  });

  it('does not decide a founded case before what was breached was said', () => {
    const script = established()
      .take('principal', 'factFinding.finish')
      .take('principal', 'outcome.record', { outcome: 'conversation' }, 'p1');
    expect(script.refused('principal', 'decision.finish').unmet.map(({ rule }) => rule)).toEqual(['MAT-E3.norms']);
    expect(inDecision().take('principal', 'outcome.record', { outcome: 'advice' }, 'p1').state.stage).toBe('decision');
  });
});

const doubt = (intake = {}, by?: 'teamLeader' | 'principal' | 'board' | 'employee') =>
  reported({ kind: 'publicationDoubt', reporterKind: 'employee', ...intake }, undefined, by);

describe('MAT-E5: in doubt, whoever leads does not publish', () => {
  it.each([{ aboutLeadership: 'leadership' }, { aboutLeadership: 'board' }, { subjectKind: 'boardMember' }])(
    'is answered at once where %j',
    (intake) => {
      const script = doubt({ addressee: 'board', ...intake });
      expect(script.state.stage).toBe('advised');
      expect(script.steps.at(-1)).toMatchObject({
        type: 'advice.stand',
        by: { role: 'system' },
        data: { advice: 'doNotPublish' },
      });
    },
  );

  it.each(['teamLeader', 'principal', 'board'] as const)(
    'is answered at once to a %s who asks in his own name',
    (who) => {
      const script = doubt({}, who);
      expect(script.state.stage).toBe('advised');
      expect(script.take('principal', 'case.close').state.stage).toBe('closed');
    },
  );

  it('is not answered so to an employee', () => {
    expect(doubt({}, 'employee').state.stage).toBe('asked');
    expect(doubt().state.stage).toBe('asked');
  });

  it('has no other answer when it is opened again', () => {
    const script = doubt({}, 'principal')
      .take('principal', 'case.close')
      .take('principal', 'case.reopen', { because: 'newFacts' });
    expect(script.refused('principal', 'advice.give', { advice: 'publish' })).toMatchObject({
      codes: ['MAT-E5.only'],
      cites: ['MAT-E5'],
    });
    expect(script.take('principal', 'advice.give', { advice: 'doNotPublish' }).state.stage).toBe('advised');
  });

  it('ends no duty of the law on the same facts (G01)', () => {
    const script = doubt({
      addressee: 'board',
      aboutLeadership: 'leadership',
      victimKind: 'pupil',
      possiblySexual: 'yes',
    });
    expect(script.refused('board', 'case.close').cites).toContain('G01');
  });
});

describe('MAT-E8: doubt of an employee', () => {
  it('is a task of the manager, and of nobody else', () => {
    const script = doubt();
    expect(script.demanded('MAT-E8.advise')).toMatchObject([{ status: 'open', due: { lastDay: '2026-09-08' } }]);
    expect(script.open.map(({ rule }) => rule).sort()).toEqual(['GEN.take', 'MAT-E8.advise']);
  });

  it.each(['publish', 'change', 'doNotPublish'])('ends with the advice %s', (advice) => {
    const script = doubt().take('teamLeader', 'case.take').take('teamLeader', 'advice.give', { advice });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it.each(['allow', 'refuse', 'steps'])('does not end with %s', (advice) => {
    const script = doubt().take('teamLeader', 'case.take');
    expect(script.refused('teamLeader', 'advice.give', { advice })).toMatchObject({ cites: ['MAT-E8'] });
  });
});

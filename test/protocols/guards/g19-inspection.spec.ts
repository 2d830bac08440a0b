import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { forbidden } from '../../support/case-answers.js';
import { employeeFounded, people, type CaseScript } from '../../support/case-script.js';

const until = '2026-09-21';
const requested = (): CaseScript =>
  employeeFounded().take('principal', 'inspection.request', { scope: ['mailHeaders', 'loginRecords'], until });
const leave: PlainData = { scope: ['mailHeaders'], until, authorised: people.serviceBureau.person };
const granted = (): CaseScript => requested().take('board', 'inspection.grant', leave, 't1');
const set = (): CaseScript => granted().take('principal', 'inspection.setActions', { actions: ['mailHeaders'] }, 't1');
const opened = (): CaseScript => set().take('serviceBureau', 'inspection.acceptSecrecy', {}, 't1');
const look = { at: 'mailHeaders' };

describe('G19: looking at the data of one person', () => {
  it('needs rules to which the participation council consented', () => {
    const without = { outside: { councilConsent: false } };
    expect(forbidden(requested(), 'board', 'inspection.grant', leave, 't1', without)).toEqual(['G19.council']);
  });

  it('is allowed by the board alone, and by another than who asked', () => {
    for (const who of ['principal', 'teamLeader', 'dpo', 'serviceBureau'] as const)
      expect(forbidden(requested(), who, 'inspection.grant', leave, 't1')).toContain('notYourRole');
    const own = employeeFounded().take('board', 'inspection.request', { scope: ['mailHeaders'], until });
    expect(forbidden(own, 'board', 'inspection.grant', leave, 't1')).toEqual(['G16.twoPeopleInspection']);
    expect(forbidden(own, 'otherBoard', 'inspection.grant', leave, 't1')).toEqual([]);
  });

  it('goes no further than was asked, and what the principal sets no further than the leave', () => {
    expect(forbidden(requested(), 'board', 'inspection.grant', { ...leave, scope: ['mailContent'] }, 't1')).toContain(
      'OZHW-6.7a.scope',
    );
    expect(forbidden(granted(), 'principal', 'inspection.setActions', { actions: ['loginRecords'] }, 't1')).toContain(
      'OZHW-6.7b.within',
    );
    expect(forbidden(granted(), 'board', 'inspection.setActions', { actions: ['mailHeaders'] }, 't1')).toContain(
      'notYourRole',
    );
  });

  it('is done by the one who was named, after accepting secrecy', () => {
    expect(forbidden(set(), 'serviceBureau', 'inspection.look', look, 't1')).toContain('notAtThisStage');
    expect(forbidden(set(), 'otherServiceBureau', 'inspection.acceptSecrecy', {}, 't1')).toContain('OZHW-6.7c.named');
    expect(forbidden(opened(), 'otherServiceBureau', 'inspection.look', look, 't1')).toContain('OZHW-6.7c.named');
    expect(forbidden(opened(), 'serviceBureau', 'inspection.look', { at: 'loginRecords' }, 't1')).toContain(
      'OZHW-6.7c.look',
    );
    expect(opened().mayTake('serviceBureau', 'inspection.look', look, 't1')).toBe(true);
  });

  it('ends by itself on the day the leave ends', () => {
    const script = opened().on(until);
    expect(script.state.tracks['t1']?.state).toBe('expired');
    expect(forbidden(script, 'serviceBureau', 'inspection.look', look, 't1')).toContain('notAtThisStage');
  });
});

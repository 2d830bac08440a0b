import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { employeeFounded, people, reported, type CaseScript } from '../../support/case-script.js';

const wanted = { scope: ['mailHeaders', 'loginRecords'], until: '2026-09-21' } as const;
const leave = (more: PlainData = {}): PlainData => ({
  scope: ['mailHeaders'],
  until: '2026-09-14',
  authorised: people.serviceBureau.person,
  ...more,
});

/** Inside a case, the board member who leads it asks for an inspection (t1). */
const requested = (): CaseScript => employeeFounded().take('board', 'inspection.request', wanted);
const granted = (more: PlainData = {}): CaseScript =>
  requested().take('otherBoard', 'inspection.grant', leave(more), 't1');
const opened = (): CaseScript =>
  granted()
    .take('principal', 'inspection.setActions', { actions: ['mailHeaders'] }, 't1')
    .take('serviceBureau', 'inspection.acceptSecrecy', {}, 't1');

describe('OZHW-6.7a: the board decides whether data of a person may be inspected', () => {
  it('knows no inspection step before the decision', () => {
    const script = requested();
    expect(script.refused('principal', 'inspection.setActions', { actions: ['mailHeaders'] }, 't1').codes).toEqual([
      'notAtThisStage',
    ]);
    expect(
      script.refused('otherBoard', 'inspection.authorise', { person: people.serviceBureau.person }, 't1').codes,
    ).toEqual(['notAtThisStage']);
    expect(script.refused('serviceBureau', 'inspection.acceptSecrecy', {}, 't1').codes).toEqual(['notAtThisStage']);
    expect(script.refused('serviceBureau', 'inspection.look', { at: 'mailHeaders' }, 't1').codes).toEqual([
      'notAtThisStage',
    ]);
  });

  it('is a task of the board that blocks closing', () => {
    expect(requested().demanded('OZHW-6.7a.decide')).toMatchObject([
      { by: ['board'], status: 'open', blocks: ['case.close'] },
    ]);
    expect(granted().demanded('OZHW-6.7a.decide')).toEqual([]);
  });

  it('takes a decision with scope, ground, proportionality and end date', () => {
    expect(granted().steps.find(({ type }) => type === 'inspection.grant')?.data).toMatchObject({
      scope: ['mailHeaders'],
      until: '2026-09-14',
      reason: { content: expect.any(String) },
      proportionality: { content: expect.any(String) },
    });
    for (const missing of ['scope', 'until']) {
      expect(() => requested().take('otherBoard', 'inspection.grant', leave({ [missing]: undefined }), 't1')).toThrow(
        `data.${missing}: field.required`,
      );
    }
  });

  it.each(['teamLeader', 'principal', 'hr', 'dpo', 'serviceBureau'] as const)('is not decided by the %s', (who) => {
    const { codes, cites } = requested().refused(who, 'inspection.grant', leave(), 't1');
    expect(codes).toContain('notYourRole');
    expect(cites).toContain('OZHW-6.7a');
  });

  it('is not granted by whoever asked for it', () => {
    expect(requested().refused('board', 'inspection.grant', leave(), 't1').codes).toEqual(['G16.twoPeopleInspection']);
  });

  it.each([
    { scope: ['mailContent'] },
    { scope: ['mailHeaders', 'networkLogs'] },
    { until: '2026-10-01' },
    { until: '2026-09-07' },
  ])('goes no further than was asked: %j', (more) => {
    expect(requested().refused('otherBoard', 'inspection.grant', leave(more), 't1')).toMatchObject({
      codes: ['OZHW-6.7a.scope'],
      cites: ['OZHW-6.7a'],
    });
  });

  it('needs the consent of the participation council to the rules for it (G19)', () => {
    const { codes, cites } = requested()
      .lookedUp({ councilConsent: false })
      .refused('otherBoard', 'inspection.grant', leave(), 't1');
    expect(codes).toEqual(['G19.council']);
    expect(cites).toContain('G19');
  });

  it('ends with a refusal', () => {
    const script = requested().take('board', 'inspection.refuse', {}, 't1');
    expect(script.state.tracks['t1']?.state).toBe('refused');
    expect(script.refused('otherBoard', 'inspection.grant', leave(), 't1').codes).toEqual(['notAtThisStage']);
    expect(script.demanded('OZHW-6.7a.decide')).toEqual([]);
  });

  it('is asked and decided above the board where the case is about a board member', () => {
    const script = reported({ aboutLeadership: 'board' })
      .take('supervisoryBoard', 'case.take')
      .take('supervisoryBoard', 'inspection.request', wanted);
    expect(script.refused('board', 'inspection.grant', leave(), 't1')).toMatchObject({
      codes: ['G16.board'],
      cites: ['G16'],
    });
    expect(script.refused('supervisoryBoard', 'inspection.grant', leave(), 't1').codes).toEqual([
      'G16.twoPeopleInspection',
    ]);
    expect(script.take('supervisoryBoard', 'inspection.refuse', {}, 't1').state.tracks['t1']?.state).toBe('refused');
  });
});

describe('OZHW-6.7b: after leave the principal determines the actions', () => {
  it('is a task of the principal', () => {
    expect(requested().demanded('OZHW-6.7b.set')).toEqual([]);
    expect(granted().demanded('OZHW-6.7b.set')).toMatchObject([
      { by: ['principal'], status: 'open', cites: ['OZHW-6.7b'] },
    ]);
  });

  it('records them within the leave', () => {
    const script = granted().take('principal', 'inspection.setActions', { actions: ['mailHeaders'] }, 't1');
    expect(script.state.tracks['t1']?.state).toBe('actionsSet');
  });

  it.each([['mailContent'], ['mailHeaders', 'loginRecords']])('adds nothing outside the leave: %s', (...actions) => {
    expect(granted().refused('principal', 'inspection.setActions', { actions }, 't1')).toMatchObject({
      codes: ['OZHW-6.7b.within'],
      cites: ['OZHW-6.7b'],
    });
  });

  it.each(['board', 'teamLeader', 'serviceBureau'] as const)('is not for the %s', (who) => {
    const { codes, cites } = granted().refused(who, 'inspection.setActions', { actions: ['mailHeaders'] }, 't1');
    expect(codes).toEqual(['notYourRole']);
    expect(cites).toEqual(['OZHW-6.7b']);
  });

  it('does not widen the leave by a correction of it', () => {
    const script = granted();
    const step = script.state.acts.findLast(({ type }) => type === 'inspection.grant')?.seq;
    expect(
      script.refused('board', 'step.correct', { step, 'set.scope': ['mailHeaders', 'mailContent'] }).codes,
    ).toContain('OZHW-6.7a.scope');
    expect(
      script.refused('board', 'step.correct', { step, 'set.authorised': people.otherServiceBureau.person }).codes,
    ).toContain('G16.twoPeopleInspection');
  });
});

describe('OZHW-6.7c: named people, under secrecy, until the leave ends', () => {
  const look = { at: 'mailHeaders' } as const;

  it('asks the one who was named to accept secrecy, then lets him look', () => {
    const script = granted().take('principal', 'inspection.setActions', { actions: ['mailHeaders'] }, 't1');
    expect(script.demanded('OZHW-6.7c.secrecy')).toMatchObject([
      { person: people.serviceBureau.person, status: 'open' },
    ]);
    expect(script.refused('serviceBureau', 'inspection.look', look, 't1').codes).toEqual(['notAtThisStage']);
    script
      .take('serviceBureau', 'inspection.acceptSecrecy', {}, 't1')
      .take('serviceBureau', 'inspection.look', look, 't1');
    expect(script.state.tracks['t1']?.state).toBe('open');
  });

  it('lets nobody else of the service bureau in', () => {
    const script = opened();
    expect(script.refused('otherServiceBureau', 'inspection.acceptSecrecy', {}, 't1').cites).toEqual([
      'OZHW-6.7c',
      'G19',
    ]);
    expect(script.refused('otherServiceBureau', 'inspection.look', look, 't1').codes).toEqual([
      'OZHW-6.7c.named',
      'OZHW-6.7c.look',
    ]);
  });

  it('lets a second person in once the board named him and he accepted secrecy himself', () => {
    const script = opened();
    const named = { person: people.otherServiceBureau.person };
    expect(script.refused('principal', 'inspection.authorise', named, 't1')).toMatchObject({
      codes: ['notYourRole'],
      cites: ['OZHW-6.7c'],
    });
    script.take('board', 'inspection.authorise', named, 't1');
    expect(script.demanded('OZHW-6.7c.secrecyToo')).toMatchObject([{ person: named.person, status: 'open' }]);
    expect(script.refused('otherServiceBureau', 'inspection.look', look, 't1').codes).toEqual(['OZHW-6.7c.look']);
    script
      .take('otherServiceBureau', 'inspection.acceptSecrecy', {}, 't1')
      .take('otherServiceBureau', 'inspection.look', look, 't1');
    expect(script.demanded('OZHW-6.7c.secrecyToo').map(({ status }) => status)).toEqual(['met']);
  });

  it('looks only at what was determined', () => {
    expect(opened().refused('serviceBureau', 'inspection.look', { at: 'loginRecords' }, 't1').codes).toEqual([
      'OZHW-6.7c.look',
    ]);
  });

  it('ends by itself on the end date', () => {
    const script = opened().on('2026-09-13');
    script.take('serviceBureau', 'inspection.look', look, 't1').on('2026-09-14');
    expect(script.state.tracks['t1']?.state).toBe('expired');
    expect(script.steps.at(-1)?.by.role ?? '').toBe('system');
    expect(script.refused('serviceBureau', 'inspection.look', look, 't1').codes).toEqual(['notAtThisStage']);
  });

  it('ends by itself also when the case was closed meanwhile', () => {
    const script = opened()
      .take('board', 'factFinding.finish')
      .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
      .take('board', 'qualification.decide', { answer: false }, 't2')
      .take('board', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
      .take('board', 'decision.finish')
      .take('board', 'execution.finish')
      .leaveOutPapers('hr', 'personnelFile')
      .take('board', 'case.close');
    expect(script.refused('serviceBureau', 'inspection.look', look, 't1').codes).toEqual(['notAtThisStage']);
    expect(script.on('2026-09-15').state.tracks['t1']?.state).toBe('expired');
  });

  it('logs every look, with who took it', () => {
    const script = opened()
      .take('serviceBureau', 'inspection.look', look, 't1')
      .take('serviceBureau', 'inspection.look', look, 't1');
    const looks = script.steps.filter(({ type }) => type === 'inspection.look');
    expect(looks.map(({ by, data }) => [by.person, data['at']])).toEqual([
      [people.serviceBureau.person, 'mailHeaders'],
      [people.serviceBureau.person, 'mailHeaders'],
    ]);
  });
});

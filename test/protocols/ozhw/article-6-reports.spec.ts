import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { employeeFounded, pupilFounded, reported, text, type CaseScript } from '../../support/case-script.js';

const statuses = (script: CaseScript, rule: string): readonly string[] =>
  script.demanded(rule).map(({ status }) => status);
const crossing = (): CaseScript =>
  employeeFounded().take('board', 'qualification.raise', { of: 'boundaryCrossing' }, 'p1');
const consulted = (): CaseScript =>
  crossing().consulted('board', 'principal', 'for', 't1').consulted('board', 'otherBoard', 'for', 't1');
const affirmed = (): CaseScript => consulted().take('board', 'qualification.decide', { answer: true }, 't1');
const call = (script: CaseScript, more: PlainData = {}): PlainData => ({
  to: 'confidentialInspector',
  about: 'boundaryCrossing',
  at: script.moment().at,
  manner: 'phone',
  advice: text,
  ...more,
});

describe('OZHW-6.2: boundary-crossing communication of an employee', () => {
  it('is not qualified without a recorded consultation of the manager', () => {
    const script = crossing().consulted('board', 'otherBoard', 'for', 't1');
    expect(script.refused('board', 'qualification.decide', { answer: true }, 't1')).toMatchObject({
      codes: ['OZHW-6.2.consulted'],
      cites: ['OZHW-6.2'],
    });
  });

  it('is not qualified without the recorded view of the board', () => {
    const script = crossing().consulted('board', 'teamLeader', 'for', 't1');
    expect(script.refused('board', 'qualification.decide', { answer: true }, 't1')).toMatchObject({
      codes: ['OZHW-6.2.boardView'],
      cites: ['OZHW-6.2'],
    });
  });

  it('does not count a consultation on the case for one on this question', () => {
    const script = crossing().consulted('board', 'principal', 'for').consulted('board', 'otherBoard', 'for', 't1');
    expect(script.refused('board', 'qualification.decide', { answer: true }, 't1').codes).toEqual([
      'OZHW-6.2.consulted',
    ]);
  });

  it('is qualified by the board alone', () => {
    expect(consulted().refused('principal', 'qualification.decide', { answer: true }, 't1').codes).toEqual([
      'notYourRole',
    ]);
    expect(affirmed().state.tracks['t1']?.state).toBe('affirmed');
  });

  it('is about somebody who works for the school', () => {
    expect(pupilFounded().refused('teamLeader', 'qualification.raise', { of: 'boundaryCrossing' }, 'p1')).toMatchObject(
      {
        codes: ['OZHW-6.2.about'],
        cites: ['OZHW-6.2', 'OZHW-2.1'],
      },
    );
  });

  it('makes a telephone report mandatory once given, which blocks closing', () => {
    const [task] = affirmed().demanded('OZHW-6.2.call');
    expect(task).toMatchObject({
      status: 'open',
      by: ['board', 'supervisoryBoard'],
      step: 'outsideReport.make',
      blocks: ['case.close'],
      cites: ['OZHW-6.2'],
    });
    expect(task?.waivableBy).toEqual([]);
    const script = affirmed();
    expect(
      script.refused('board', 'outsideReport.decline', { to: 'confidentialInspector', about: 'boundaryCrossing' }, 'p1')
        .codes,
    ).toContain('OZHW-6.2.mandatory');
    expect(script.refused('board', 'obligation.waive', { obligation: task?.key }).codes).toContain('notWaivable');
  });

  it('records who called, when, who was spoken to and the advice received', () => {
    const script = affirmed();
    script.take('board', 'outsideReport.make', call(script), 'p1');
    const made = script.steps.at(-1);
    expect(made?.by.role).toBe('board');
    expect(made?.data).toMatchObject({ at: script.moment().at, spokenTo: text, advice: text });
    expect(statuses(script, 'OZHW-6.2.call')).toEqual(['met']);
  });

  it.each([{ manner: 'written' }, { advice: undefined }])('does not take a report with %j', (more) => {
    const script = affirmed();
    expect(script.refused('board', 'outsideReport.make', call(script, more), 'p1')).toMatchObject({
      codes: ['OZHW-6.2.record'],
      cites: ['OZHW-6.2'],
    });
  });

  it('is met by one call about a possible offence too, when made after the qualification, not by one before it', () => {
    const before = consulted();
    before.take('board', 'outsideReport.make', call(before, { about: 'sexualOffence' }), 'p1');
    before.take('board', 'qualification.decide', { answer: true }, 't1');
    expect(statuses(before, 'OZHW-6.2.call')).toEqual(['open']);
    before.take('board', 'outsideReport.make', call(before, { about: 'sexualOffence' }), 'p1');
    expect(statuses(before, 'OZHW-6.2.call')).toEqual(['met']);
  });

  it('forces no call without the qualification', () => {
    expect(statuses(crossing(), 'OZHW-6.2.call')).toEqual([]);
    expect(
      statuses(consulted().take('board', 'qualification.decide', { answer: false }, 't1'), 'OZHW-6.2.call'),
    ).toEqual([]);
  });

  describe('never gates statute (G01)', () => {
    const sexual = (more = {}): CaseScript =>
      reported({ subjectKind: 'employee', victimKind: 'pupil', possiblySexual: 'yes', ...more });

    it('opens the consultation on the intake answers alone, beside it', () => {
      expect(sexual().demanded('G01.consult')).toMatchObject([
        { status: 'open', layer: 'statute', due: { lastDay: '2026-09-07' } },
      ]);
      expect(sexual().state.stage).toBe('reported');
    });

    it('lets the call be made before anything else happened', () => {
      const script = sexual().take('board', 'party.add', { kind: 'employee', role: 'subject' });
      script.take('board', 'outsideReport.make', call(script, { about: 'sexualOffence' }), 'p1');
      expect(statuses(script, 'G01.consult')).toEqual(['met']);
    });

    it('is not lifted by denying the qualification', () => {
      const script = sexual()
        .take('board', 'party.add', { kind: 'employee', role: 'subject' })
        .take('board', 'qualification.raise', { of: 'boundaryCrossing' }, 'p1')
        .consulted('board', 'principal', 'against', 't1')
        .consulted('board', 'otherBoard', 'against', 't1')
        .take('board', 'qualification.decide', { answer: false }, 't1');
      expect(statuses(script, 'G01.consult')).toEqual(['open']);
    });

    it('cannot be waived, declined or taken back', () => {
      const script = sexual().take('board', 'party.add', { kind: 'employee', role: 'subject' });
      const [task] = script.demanded('G01.consult');
      expect(script.refused('board', 'obligation.waive', { obligation: task?.key }).codes).toContain('notWaivable');
      expect(script.refused('board', 'outsideReport.decline', { to: 'confidentialInspector' }, 'p1').cites).toContain(
        'G01',
      );
      for (const set of [
        { 'set.possiblySexual': 'no' },
        { 'set.subjectKind': 'parent' },
        { 'set.victimKind': 'nobody' },
        { 'set.victimIsMinor': 'no' },
      ]) {
        expect(script.refused('board', 'step.correct', { step: 1, ...set }).codes).toContain('G01.notTakenBack');
      }
      expect(script.mayTake('board', 'step.correct', { step: 1, 'set.subjectKind': 'intern' })).toBe(true);
    });
  });
});

describe('OZHW-6.6: an utterance that may be a criminal offence', () => {
  const raise = (offence: string, legalGround = 'uavg32d'): PlainData => ({
    of: 'possiblyCriminal',
    offence,
    legalGround,
  });
  const police = (sort: string, more: PlainData = {}): PlainData => ({
    to: 'police',
    sort,
    about: 'offence',
    at: '2026-09-07T08:00:00.000Z',
    manner: 'inPerson',
    ...more,
  });
  const marked = (offence: string): CaseScript =>
    pupilFounded().take('teamLeader', 'qualification.raise', raise(offence), 'p1');
  const child = (offence: string): CaseScript =>
    pupilFounded({ sector: 'PO' })
      .take('teamLeader', 'party.correct', { band: 'under12' }, 'p1')
      .take('teamLeader', 'qualification.raise', raise(offence), 'p1');

  it('opens a mandatory task that blocks closing', () => {
    expect(marked('againstSchool').demanded('OZHW-6.6.police')).toMatchObject([
      {
        status: 'open',
        by: ['board', 'supervisoryBoard'],
        blocks: ['case.close'],
        cites: ['OZHW-6.6'],
        waivableBy: [],
      },
    ]);
  });

  it('is met by the complaint of the school, with its reference number', () => {
    const script = marked('againstSchool');
    expect(script.refused('board', 'outsideReport.make', police('schoolComplaint'), 'p1')).toMatchObject({
      codes: ['OZHW-6.6.reference'],
      cites: ['OZHW-6.6'],
    });
    script.take('board', 'outsideReport.make', police('schoolComplaint', { reference: text }), 'p1');
    expect(statuses(script, 'OZHW-6.6.police')).toEqual(['met']);
  });

  it('is not met by advice of the police where the school can file', () => {
    const script = marked('againstSchool').take('principal', 'outsideReport.make', police('policeAdvice'), 'p1');
    expect(statuses(script, 'OZHW-6.6.police')).toEqual(['open']);
  });

  it('is the victim’s own for insult, slander or stalking: the victim is told, within three months (G17)', () => {
    const script = marked('onComplaintOfVictim');
    const { codes, cites } = script.refused(
      'board',
      'outsideReport.make',
      police('schoolComplaint', { reference: text }),
      'p1',
    );
    expect(codes).toEqual(['OZHW-6.6.victimsOwn']);
    expect(cites).toContain('G17');
    expect(script.demanded('G17.victimTold').length).toBeGreaterThan(0);
    script.take('teamLeader', 'party.inform', { about: 'ownComplaint', manner: 'conversation' }, 'p3');
    expect(statuses(script, 'OZHW-6.6.police')).toEqual(['met']);
  });

  it('follows the lawful order for a sexual offence by staff, and not around it (G02)', () => {
    const script = employeeFounded().take('board', 'qualification.raise', raise('sexualByStaff'), 'p1');
    expect(statuses(script, 'OZHW-6.6.police')).toEqual([]);
    expect(statuses(script, 'G01.consult')).toEqual(['open']);
    expect(script.refused('board', 'outsideReport.make', police('sexualOffence'), 'p1').cites).toContain('G02');
    expect(
      script.refused('board', 'outsideReport.make', police('schoolComplaint', { reference: text }), 'p1').codes,
    ).toContain('OZHW-6.6.lawfulOrder');
  });

  it('asks the police for advice on a child under 12, who is not prosecuted', () => {
    const script = child('againstSchool');
    const { codes, cites } = script.refused(
      'board',
      'outsideReport.make',
      police('schoolComplaint', { reference: text }),
      'p1',
    );
    expect(codes).toEqual(['OZHW-6.6.under12']);
    expect(cites).toContain('Sv-486');
    script.take('principal', 'outsideReport.make', police('policeAdvice'), 'p1');
    expect(statuses(script, 'OZHW-6.6.police')).toEqual(['met']);
  });

  it('is met by a reasoned decision of the board not to, of nobody else', () => {
    const script = marked('againstSchool');
    const decline = { to: 'police', about: 'offence' } as const;
    for (const who of ['teamLeader', 'principal', 'hr', 'dpo'] as const) {
      expect(script.refused(who, 'outsideReport.decline', decline, 'p1').codes).toContain('notYourRole');
    }
    script.take('board', 'outsideReport.decline', decline, 'p1');
    expect(script.steps.at(-1)?.data['reason']).toBeDefined();
    expect(statuses(script, 'OZHW-6.6.police')).toEqual(['met']);
  });

  it.each(['gravest', 'sexualByStaff'])('leaves no such decision where statute leaves no choice: %s', (offence) => {
    const script = employeeFounded().take('board', 'qualification.raise', raise(offence), 'p1');
    const { codes, cites } = script.refused('board', 'outsideReport.decline', { to: 'police', about: 'offence' }, 'p1');
    expect(codes).toContain('G02.noWayOut');
    expect(cites).toContain('Sv-160');
  });

  it('is not met by what was reported or declined before it was raised', () => {
    const script = pupilFounded()
      .take('board', 'outsideReport.decline', { to: 'police', about: 'offence' }, 'p1')
      .take('teamLeader', 'qualification.raise', raise('gravest'), 'p1');
    expect(statuses(script, 'OZHW-6.6.police')).toEqual(['open']);
  });

  it('ends when the board finds that it is no offence', () => {
    const script = marked('againstSchool').take('board', 'qualification.decide', { answer: false }, 't1');
    expect(statuses(script, 'OZHW-6.6.police')).toEqual([]);
  });
});

import { describe, expect, it } from '@jest/globals';
import { text, type CaseScript } from '../../support/case-script.js';
import {
  employeeFounded,
  inDecision,
  investigated,
  parentFounded,
  proposal,
  pupilFounded,
  rulesAgainst,
} from './lives.js';

const befriended = { norms: ['ALM-3.1f'], exception: 'none', channel: 'socialMedia' };
const employee = (): CaseScript => inDecision(employeeFounded(befriended), 'board');
const pupil = (): CaseScript => inDecision(pupilFounded(), 'teamLeader');
const recordOf = (script: CaseScript, type: string): string =>
  `s${script.state.acts.findLast((act) => act.type === type)?.seq}`;
const period = { from: '2026-09-08', until: '2026-09-10', interest: text, lesserReason: text };

describe('ALM-4a: neglect of duty, and the personnel file', () => {
  it('asks for a reasoned yes or no', () => {
    const script = employee().take('board', 'outcome.record', { outcome: 'noMeasure' }, 'p1');
    expect(rulesAgainst(script, 'board', 'decision.finish')).toEqual(['ALM-4a.neglect']);
    script
      .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
      .take('board', 'qualification.decide', { answer: false }, 't1');
    expect(script.take('board', 'decision.finish').state.stage).toBe('execution');
  });

  it('asks it of no pupil', () => {
    expect(pupil().refused('teamLeader', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')).toMatchObject({
      codes: ['ALM-4a.about'],
      cites: ['ALM-4a'],
    });
  });

  it('has every paper filed or left out before it closes', () => {
    const script = employee();
    expect(script.demanded('ALM-4a.file')).toMatchObject([{ status: 'open', preset: { file: 'personnelFile' } }]);
    const paper = { paper: recordOf(script, 'hearing.record') };
    expect(script.refused('board', 'paper.file', { ...paper, file: 'pupilFile' }, 'p1').cites).toContain('ALM-4a');
    script.take('hr', 'paper.file', { ...paper, file: 'personnelFile' }, 'p1');
    expect(script.demanded('ALM-4a.file')).toMatchObject([{ status: 'met' }]);
  });
});

describe('ALM-4b: measures for an employee', () => {
  it.each(['warning', 'suspension', 'reprimand', 'dismissal', 'summaryDismissal'])('knows %s', (measure) => {
    const data = {
      ...proposal(measure, measure === 'suspension' ? { ...period, withPay: true } : {}),
      interest: text,
      lesserReason: text,
      finalWarningGiven: measure.endsWith('ismissal') ? true : undefined,
      counselConsulted: measure === 'summaryDismissal' ? true : undefined,
    };
    expect(employee().take('board', 'measure.propose', data, 'p1').state.tracks['t1']?.about['measure']).toBe(measure);
  });

  it.each(['removal', 'accessBan', 'otherClass', 'deviceBan', 'contract', 'endOfRelation', 'conversation'])(
    'knows no %s',
    (measure) => {
      const { codes, cites } = employee().refused('board', 'measure.propose', proposal(measure, period), 'p1');
      expect(codes).toEqual(expect.arrayContaining(['noPower', 'ALM-4b.only']));
      expect(cites).toContain('ALM-4b');
    },
  );

  it('sends no intention before a warning, which is no punishment', () => {
    const script = employee().take('board', 'measure.propose', proposal('warning'), 'p1');
    const sent = { sentOn: '2026-09-07', channel: 'registered', defenceUntil: '2026-09-29' };
    expect(script.refused('board', 'measure.intend', sent, 't1').codes).toContain('ALM-4b.warning');
    script.take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    expect(script.state.tracks['t1']?.state).toBe('decided');
  });
});

describe('ALM-4c: culpable conduct, and the pupil file', () => {
  it('asks for a reasoned yes or no', () => {
    const script = pupil().take('teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p1');
    expect(rulesAgainst(script, 'teamLeader', 'decision.finish')).toEqual(['ALM-4c.culpable']);
    script
      .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
      .take('teamLeader', 'qualification.decide', { answer: true }, 't1');
    expect(script.take('teamLeader', 'decision.finish').state.stage).toBe('execution');
  });

  it('has every paper of a pupil filed or left out', () => {
    const script = pupil();
    const paper = { paper: recordOf(script, 'hearing.record') };
    expect(script.demanded('ALM-4c.file')).toMatchObject([{ status: 'open', preset: { file: 'pupilFile' } }]);
    expect(script.refused('board', 'paper.file', { ...paper, file: 'personnelFile' }, 'p1').cites).toContain('ALM-4c');
    script.take('registrar', 'paper.leaveOut', { ...paper, file: 'pupilFile', because: 'minimisation' }, 'p1');
    expect(script.demanded('ALM-4c.file')).toMatchObject([{ status: 'met' }]);
  });

  it('files nothing of what a parent did, and asks no culpable conduct of one', () => {
    const script = inDecision(parentFounded(), 'principal');
    expect(script.demanded('ALM-4c.file')).toEqual([]);
    const paper = { paper: recordOf(script, 'hearing.record'), file: 'pupilFile' };
    expect(script.refused('registrar', 'paper.file', paper, 'p1')).toMatchObject({
      codes: ['ALM-4c.parentPapers'],
      cites: ['ALM-4c'],
    });
    expect(script.refused('principal', 'qualification.raise', { of: 'culpableConduct' }, 'p1').codes).toEqual([
      'ALM-4c.about',
    ]);
  });
});

describe('ALM-4d: measures for a pupil', () => {
  it.each(['warning', 'suspension', 'removal'])('knows %s', (measure) => {
    const data = proposal(
      measure,
      measure === 'warning' ? {} : { ...period, until: measure === 'removal' ? undefined : period.until },
    );
    const script = pupil().take('teamLeader', 'measure.propose', data, 'p1');
    expect(script.state.tracks['t1']?.about['measure']).toBe(measure);
  });

  it.each(['reprimand', 'dismissal', 'accessBan', 'endOfRelation', 'conversation'])('knows no %s', (measure) => {
    const more = { ...period, finalWarningGiven: measure === 'dismissal' ? true : undefined };
    const { codes, cites } = pupil().refused('teamLeader', 'measure.propose', proposal(measure, more), 'p1');
    expect(codes).toEqual(expect.arrayContaining(['noPower', 'ALM-4d.pupilOnly']));
    expect(cites).toContain('ALM-4d');
  });

  it('leaves what any school has, cited as such', () => {
    const otherClass = proposal('otherClass', period);
    expect(pupil().refused('hr', 'measure.propose', otherClass, 'p1').cites).toEqual(['GEN-2']);
    expect(pupil().mayTake('teamLeader', 'measure.propose', otherClass, 'p1')).toBe(true);
  });

  it('stands on the pupil’s own conduct, never on a parent’s', () => {
    const data = proposal('suspension', { ...period, ground: 'parentConduct' });
    expect(pupil().refused('teamLeader', 'measure.propose', data, 'p1').codes).toContain('ALM-4d.ownConduct');
  });
});

describe('ALM-4e: to the police', () => {
  const criminal = { of: 'possiblyCriminal', offence: 'againstSchool', legalGround: 'uavg33-2b' };
  const complaint = { to: 'police', sort: 'schoolComplaint', about: 'offence', manner: 'inPerson' };
  const raised = (offence = 'againstSchool') =>
    pupil().take('teamLeader', 'qualification.raise', { ...criminal, offence, legalGround: 'uavg32a' }, 'p1');
  const at = '2026-09-07T08:00:00.000Z';

  it.each(['principal', 'board'] as const)('is done by the %s: school or foundation', (who) => {
    const script = raised();
    expect(script.demanded('ALM-4e.police')).toMatchObject([{ status: 'open', by: expect.arrayContaining([who]) }]);
    script.take(who, 'outsideReport.make', { ...complaint, at, reference: text }, 'p1');
    expect(script.demanded('ALM-4e.police')).toMatchObject([{ status: 'met' }]);
  });

  it('is left undone by the board alone, with reasons', () => {
    const script = raised();
    expect(
      script.refused('principal', 'outsideReport.decline', { to: 'police', about: 'offence' }, 'p1').codes,
    ).toContain('notYourRole');
    script.take('board', 'outsideReport.decline', { to: 'police', about: 'offence' }, 'p1');
    expect(script.demanded('ALM-4e.police')).toMatchObject([{ status: 'met' }]);
  });

  it('is not done by a principal in a case the board leads', () => {
    const script = employee().take('board', 'qualification.raise', criminal, 'p1');
    expect(
      script.refused('principal', 'outsideReport.make', { ...complaint, at, reference: text }, 'p1').codes,
    ).toContain('notYourRole');
    script.take('board', 'outsideReport.make', { ...complaint, at, reference: text }, 'p1');
  });

  it('has the number of the complaint noted', () => {
    expect(raised().refused('board', 'outsideReport.make', { ...complaint, at }, 'p1').codes).toEqual([
      'ALM-4e.reference',
    ]);
  });

  it('is the victim’s own where only the victim can complain', () => {
    const script = raised('onComplaintOfVictim');
    const made = { ...complaint, at, reference: text };
    expect(script.refused('board', 'outsideReport.make', made, 'p1')).toMatchObject({ codes: ['ALM-4e.victimsOwn'] });
  });

  it('asks advice for a child under twelve, who is not prosecuted', () => {
    const script = investigated('teamLeader', { kind: 'pupil', band: 'under12' }).take(
      'teamLeader',
      'qualification.raise',
      { ...criminal, legalGround: 'uavg32a' },
      'p1',
    );
    const made = { ...complaint, at, reference: text };
    expect(script.refused('board', 'outsideReport.make', made, 'p1')).toMatchObject({ codes: ['ALM-4e.under12'] });
  });

  it('does not go around the order of the law with a possible sexual offence by staff', () => {
    const sexual = { ...criminal, offence: 'sexualByStaff' };
    const script = employee().take('board', 'qualification.raise', sexual, 'p1');
    const made = { ...complaint, at, reference: text };
    expect(script.refused('board', 'outsideReport.make', made, 'p1').codes).toContain('ALM-4e.lawfulOrder');
  });

  it('asks nothing for what a parent wrote', () => {
    const script = inDecision(parentFounded(), 'principal');
    script.take('principal', 'qualification.raise', { ...criminal, legalGround: 'uavg32a' }, 'p1');
    expect(script.demanded('ALM-4e.police')).toEqual([]);
  });

  it('knows no boundary-crossing conduct, and no call to the confidential inspector for it', () => {
    const { codes, cites } = employee().refused('board', 'qualification.raise', { of: 'boundaryCrossing' }, 'p1');
    expect([codes, cites]).toEqual([['ALM-4e.noCrossing'], ['ALM-4e']]);
    const call = { to: 'confidentialInspector', about: 'boundaryCrossing', at, manner: 'phone' };
    expect(employee().refused('board', 'outsideReport.make', call, 'p1').codes).toEqual(['ALM-4e.noInspector']);
  });

  it('lets the law ask the inspector, cited as such (G01)', () => {
    const script = employee().take('board', 'qualification.raise', { ...criminal, offence: 'sexualByStaff' }, 'p1');
    expect(script.demanded('G01.consult')).toMatchObject([{ status: 'open', layer: 'statute' }]);
    const call = { to: 'confidentialInspector', about: 'sexualOffence', at, manner: 'phone' };
    script.take('board', 'outsideReport.make', call, 'p1');
    expect(script.demanded('G01.consult')).toMatchObject([{ status: 'met' }]);
  });
});

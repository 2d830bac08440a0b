import { describe, expect, it } from '@jest/globals';
import { measures } from '#libs/domain';
import { owners, statuses, warned } from '../../support/case-answers.js';
import { text, type CaseScript } from '../../support/case-script.js';
import { proposal, pupilFounded, pupilInvestigated, told } from './lives.js';

const deciding = (band = 'from12', setting = {}): CaseScript =>
  pupilFounded({}, setting, band).take('teamLeader', 'factFinding.finish');
const taken = { device: 'phone', pupilPresent: true, working: 'yes', switchedOff: true } as const;
const returned = (script: CaseScript) => ({ on: script.today, to: 'pupil', working: 'yes' });
const impose = { decision: 'impose' } as const;
const announce = { manner: 'handed', on: '2026-09-07', remedyClause: true } as const;

describe('OOG-4.4.1: what can follow for a pupil', () => {
  it('is exactly this, and beside the code what any school has', () => {
    const script = deciding();
    expect(
      measures.filter((measure) => script.mayTake('teamLeader', 'measure.propose', proposal(measure), 'p1')),
    ).toEqual(['suspension', 'removal', 'otherClass', 'deviceBan', 'contract', 'schoolDiscipline', 'networkExclusion']);
  });

  it.each(['warning', 'reprimand', 'interimSuspension'])('is no %s', (measure) => {
    const { codes } = deciding().refused('teamLeader', 'measure.propose', proposal(measure), 'p1');
    expect(codes).toEqual(expect.arrayContaining(['noPower', 'OOG-4.4.1.only']));
  });

  it('has discipline given by the manager, and a device kept off the network by the principal', () => {
    const discipline = deciding().take('teamLeader', 'measure.propose', proposal('schoolDiscipline'), 'p1');
    discipline.take('teamLeader', 'measure.decide', impose, 't1');
    const network = deciding().take('teamLeader', 'measure.propose', proposal('networkExclusion'), 'p1');
    expect(network.refused('teamLeader', 'measure.decide', impose, 't1').codes).toEqual(['notYourRole']);
    network.take('principal', 'measure.decide', impose, 't1');
  });

  it('keeps a device off the network for a set time', () => {
    const open = proposal('networkExclusion', { until: undefined });
    expect(deciding().refused('teamLeader', 'measure.propose', open, 'p1').codes).toEqual(['OOG-4.4.1.period']);
  });

  it('suspends under G04 and G05', () => {
    const long = proposal('suspension', { until: '2026-09-17' });
    expect(deciding().refused('teamLeader', 'measure.propose', long, 'p1').cites).toContain('G04');
  });

  it('takes a phone until the end of the same school day (G18), by whoever leads', () => {
    const script = pupilInvestigated().take('teamLeader', 'custody.take', taken, 'p1');
    expect(script.state.tracks['t1']).toMatchObject({ machine: 'custody', state: 'taken' });
    expect(script.demanded('G18.return')).toMatchObject([
      { status: 'open', due: { lastDay: '2026-09-07' }, cites: ['G18'] },
    ]);
    expect(owners(script, 'G18.return')).toContain('teamLeader');
    expect(script.refused('registrar', 'custody.return', returned(script), 't1').cites).toContain('OOG-4.4.1');
    script.on('2026-09-08');
    expect(statuses(script, 'G18.return')).toEqual(['overdue']);
    script.take('teamLeader', 'custody.return', returned(script), 't1');
    expect(statuses(script, 'G18.return')).toEqual(['met']);
  });

  it('never keeps it longer', () => {
    const script = pupilInvestigated()
      .take('teamLeader', 'custody.take', taken, 'p1')
      .take('teamLeader', 'party.inform', told('custody'), 'p2');
    const keep = { until: '2026-09-09', approvedBy: '00000000-0000-4000-8000-000000000003' };
    expect(script.refused('principal', 'custody.keep', keep, 't1').codes).toEqual(['noPower']);
    expect(warned(script, 'principal', 'custody.keep', keep, 't1')).toContain('G18.contested');
  });

  it('takes it only of a pupil the case is about, and the principal undoes what was wrong', () => {
    expect(pupilInvestigated().refused('teamLeader', 'custody.take', taken, 'p3').codes).toEqual([
      'OOG-4.4.1.pupilsPhone',
    ]);
    const script = pupilInvestigated().take('teamLeader', 'custody.take', taken, 'p1');
    expect(script.refused('teamLeader', 'custody.annul', {}, 't1').codes).toEqual(['notYourRole']);
    script.take('principal', 'custody.annul', {}, 't1');
    expect(statuses(script, 'G18.return')).toEqual([]);
  });
});

describe('OOG-4.4.2: discipline means a word with the parents', () => {
  const disciplined = (band = 'from12'): CaseScript =>
    deciding(band)
      .take('teamLeader', 'measure.propose', proposal('schoolDiscipline'), 'p1')
      .take('teamLeader', 'measure.decide', impose, 't1');

  it('opens a task that holds up closing, met before or after', () => {
    const script = disciplined();
    expect(script.demanded('OOG-4.4.2.parents')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
    script.take('teamLeader', 'party.inform', told('measure'), 'p2');
    expect(statuses(script, 'OOG-4.4.2.parents')).toEqual(['met']);
    const before = deciding()
      .take('teamLeader', 'measure.propose', proposal('schoolDiscipline'), 'p1')
      .take('teamLeader', 'party.inform', told('measure'), 'p2')
      .take('teamLeader', 'measure.decide', impose, 't1');
    expect(statuses(before, 'OOG-4.4.2.parents')).toEqual(['met']);
  });

  it('means a word with the pupil himself when of age', () => {
    const script = disciplined('adult').take('teamLeader', 'party.inform', told('measure'), 'p2');
    expect(statuses(script, 'OOG-4.4.2.parents')).toEqual(['open']);
    script.take('teamLeader', 'party.inform', told('measure'), 'p1');
    expect(statuses(script, 'OOG-4.4.2.parents')).toEqual(['met']);
  });

  it('is not asked for what is no discipline', () => {
    const script = deciding().take('teamLeader', 'measure.propose', proposal('deviceBan'), 'p1');
    script.take('principal', 'measure.decide', impose, 't1');
    expect(statuses(script, 'OOG-4.4.2.parents')).toEqual([]);
  });
});

describe('OOG-4.4.3: before a suspension the parents hear of it', () => {
  const urgently = { urgent: true, urgency: text } as const;
  const proposed = (more = {}): CaseScript =>
    deciding().take('teamLeader', 'measure.propose', proposal('suspension', more), 'p1');
  const parentsTold = (script: CaseScript): CaseScript =>
    script.take('teamLeader', 'party.inform', told('measure'), 'p2');

  it.each([{}, urgently])('is not decided, and so does not start, without that: %j', (more) => {
    const script = proposed(more);
    expect(script.refused('principal', 'measure.decide', impose, 't1')).toMatchObject({
      codes: ['OOG-4.4.3.before'],
      cites: ['OOG-4.4.3'],
    });
    parentsTold(script)
      .take('principal', 'measure.decide', impose, 't1')
      .take('principal', 'measure.announce', announce, 't1');
    expect(script.on('2026-09-08').state.tracks['t1']?.state).toBe('inForce');
  });

  it('means before its first day, also when it is urgent', () => {
    const late = proposed({ ...urgently, from: '2026-09-07' }).on('2026-09-08');
    expect(parentsTold(late).refused('principal', 'measure.decide', impose, 't1').codes).toEqual(['OOG-4.4.3.before']);
    const inTime = parentsTold(proposed({ ...urgently, from: '2026-09-07' })).on('2026-09-08');
    inTime.take('principal', 'measure.decide', impose, 't1');
  });

  it('and never holds up that a suspension is put in writing (G04), nor that it is rejected', () => {
    proposed().take('principal', 'measure.decide', { decision: 'reject' }, 't1');
    const script = parentsTold(proposed()).take('principal', 'measure.decide', impose, 't1');
    expect(statuses(script, 'G04.written')).toEqual(['open']);
    expect(script.mayTake('principal', 'measure.announce', announce, 't1')).toBe(true);
  });

  it('of a pupil of age the pupil himself', () => {
    const script = deciding('adult').take('teamLeader', 'measure.propose', proposal('suspension'), 'p1');
    expect(parentsTold(script).refused('principal', 'measure.decide', impose, 't1').codes).toEqual([
      'OOG-4.4.3.before',
    ]);
    script.take('teamLeader', 'party.inform', told('measure'), 'p1').take('principal', 'measure.decide', impose, 't1');
  });

  it('is beside the hearing of G04, which contact alone is not', () => {
    const unheard = pupilInvestigated().take(
      'teamLeader',
      'measure.propose',
      proposal('suspension', {
        ...urgently,
      }),
      'p1',
    );
    unheard.take('teamLeader', 'party.inform', told('measure'), 'p2').take('principal', 'measure.decide', impose, 't1');
    expect(statuses(unheard, 'G04.heardAfterwards')).toEqual(['open']);
  });
});

describe('OOG-4.4.4: a word with the police', () => {
  const call = (sort: string) => ({ to: 'police', sort, at: '2026-09-07T09:00:00.000Z', manner: 'phone' });

  it.each(['policeAdvice', 'policeDiscussion'])('is had by the principal: %s', (sort) => {
    pupilInvestigated().take('principal', 'outsideReport.make', call(sort), 'p1');
    expect(pupilInvestigated().refused('teamLeader', 'outsideReport.make', call(sort), 'p1')).toMatchObject({
      codes: ['notYourRole'],
    });
    expect(pupilInvestigated().refused('teamLeader', 'outsideReport.make', call(sort), 'p1').cites).toContain(
      'OOG-4.4.4',
    );
  });

  it('is no complaint, which is the board’s to decide', () =>
    expect(
      pupilInvestigated().refused('principal', 'outsideReport.make', call('schoolComplaint'), 'p1').codes,
    ).toContain('notYourRole'));
});

describe('OOG-4.4.5: a pupil who broke a rule is talked to', () => {
  it('before a founded case closes, measure or not', () => {
    const script = deciding();
    expect(script.demanded('OOG-4.4.5.conversation')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
    script.take('teamLeader', 'conversation.record', { about: 'address', on: script.today }, 'p1');
    expect(statuses(script, 'OOG-4.4.5.conversation')).toEqual(['met']);
  });

  it('and nothing of the kind is asked before it is founded', () =>
    expect(statuses(pupilInvestigated(), 'OOG-4.4.5.conversation')).toEqual([]));
});

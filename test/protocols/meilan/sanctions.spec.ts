import { describe, expect, it } from '@jest/globals';
import { measures, type PlainData } from '#libs/domain';
import { statuses } from '../../support/case-answers.js';
import { text, type CaseScript, type Who } from '../../support/case-script.js';
import { deciding, heard, impose, inMeilan, proposal, told } from './lives.js';

const offered = (script: CaseScript, who: Who = 'principal') =>
  measures.filter((measure) => script.mayTake(who, 'measure.propose', proposal(measure), 'p1'));
const refusedMeasure = (kind: string, measure: string, more: PlainData = {}) =>
  deciding(kind).refused('principal', 'measure.propose', proposal(measure, more), 'p1');
const imposed = (measure: string): CaseScript =>
  deciding('pupil')
    .take('teamLeader', 'measure.propose', proposal(measure), 'p1')
    .take('principal', 'measure.decide', impose, 't1');
const papersOf = (script: CaseScript, rule: string) => statuses(script, rule);

describe('MEI-X1: a ban on devices', () => {
  it('is for a pupil, with a beginning and an end, on this clause', () => {
    expect(refusedMeasure('pupil', 'deviceBan', { until: undefined }).codes).toEqual(['GEN.period']);
    expect(deciding('pupil').refused('registrar', 'measure.propose', proposal('deviceBan'), 'p1').cites).toEqual([
      'MEI-X1',
      'MEI-X2',
    ]);
    expect(imposed('deviceBan').state.tracks['t1']?.state).toBe('decided');
    expect(refusedMeasure('parent', 'deviceBan').codes).toContain('noPower');
  });
});

describe('MEI-X2: a contract', () => {
  it('is signed by the pupil, a parent can sign too, and the case waits for it', () => {
    const script = imposed('contract');
    expect(script.demanded('MEI-X2.signed')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
    expect(script.refused('registrar', 'contract.sign', { by: 'pupil', on: '2026-09-07' }, 't1').codes).toEqual([
      'notYourRole',
    ]);
    script.take('teamLeader', 'contract.sign', { by: 'pupilAndParent', on: '2026-09-07' }, 't1');
    expect(statuses(script, 'MEI-X2.signed')).toEqual(['met']);
    expect(papersOf(script, 'MEI-XS4.file')).toContain('open');
  });

  it('says what is allowed, what is not, and what follows', () =>
    expect(refusedMeasure('pupil', 'contract', { terms: undefined })).toMatchObject({
      codes: ['MEI-X2.terms'],
      cites: ['MEI-X2'],
    }));

  it('is asked after, and pointed at, when the pupil breaches something later', () => {
    const breach = { norms: ['MEI-G7a'], exception: 'none' };
    const script = imposed('contract');
    expect(script.mayTake('teamLeader', 'breach.assess', breach, 'p1')).toBe(true);
    script.take('teamLeader', 'contract.sign', { by: 'pupil', on: '2026-09-07' }, 't1');
    const refused = (more: PlainData) => script.refused('teamLeader', 'breach.assess', { ...breach, ...more }, 'p1');
    expect(refused({}).codes).toEqual(['MEI-X2.later']);
    expect(refused({ contract: 'breached' }).codes).toEqual(['MEI-X2.linked']);
    script.take('teamLeader', 'breach.assess', { ...breach, contract: 'kept' }, 'p1');
    script.take('teamLeader', 'breach.assess', { ...breach, contract: 'breached', contractTrack: 't1' }, 'p1');
    expect(script.steps.at(-1)?.data).toMatchObject({ contractTrack: 't1' });
  });

  it('of an earlier case is asked after too', () => {
    const breach = { norms: ['MEI-G7a'], exception: 'none' };
    const script = heard('pupil').lookedUp({ earlierContracts: 1 });
    expect(script.refused('teamLeader', 'breach.assess', breach, 'p1').codes).toEqual(['MEI-X2.later']);
    script.take('teamLeader', 'breach.assess', { ...breach, contract: 'breached' }, 'p1');
    const none = heard('pupil').lookedUp({ earlierContracts: 0 });
    expect(none.mayTake('teamLeader', 'breach.assess', breach, 'p1')).toBe(true);
  });

  it('that was refused binds nobody', () => {
    const refusal = { by: 'refused', on: '2026-09-07', refusal: text };
    const script = imposed('contract').take('teamLeader', 'contract.sign', refusal, 't1');
    expect(statuses(script, 'MEI-X2.signed')).toEqual(['met']);
    expect(script.mayTake('teamLeader', 'breach.assess', { norms: ['MEI-G7a'], exception: 'none' }, 'p1')).toBe(true);
  });

  it('is the only measure that is signed', () => {
    const script = imposed('deviceBan');
    expect(script.refused('teamLeader', 'contract.sign', { by: 'pupil', on: '2026-09-07' }, 't1').codes).toEqual([
      'noPower',
    ]);
    expect(statuses(script, 'MEI-X2.signed')).toEqual([]);
  });
});

describe('MEI-X3: parents hear of a measure', () => {
  it.each(['deviceBan', 'contract', 'warning', 'otherClass'])('before the case closes: %s', (measure) => {
    const script = imposed(measure);
    expect(script.demanded('MEI-X3.parents')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
    script.take('teamLeader', 'party.inform', told('measure'), 'p2');
    expect(statuses(script, 'MEI-X3.parents')).toEqual(['met']);
  });

  it('and are told nothing of what was not imposed', () => {
    const script = deciding('pupil').take('teamLeader', 'measure.propose', proposal('warning'), 'p1');
    expect(statuses(script, 'MEI-X3.parents')).toEqual([]);
  });
});

describe('MEI-XS1: a breach by an employee is neglect of duty', () => {
  it('by the protocol itself: the answer is yes', () => {
    const script = deciding('employee');
    expect(statuses(script, 'MEI-XS1.neglect')).toEqual(['open']);
    script.take('teamLeader', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1');
    expect(script.refused('principal', 'qualification.decide', { answer: false }, 't1').codes).toEqual([
      'MEI-XS1.isNeglect',
    ]);
    script.take('principal', 'qualification.decide', { answer: true }, 't1');
    expect(statuses(script, 'MEI-XS1.neglect')).toEqual(['met']);
  });

  it('from which no measure follows without hearing and defence (G09)', () => {
    const script = deciding('employee').take('principal', 'measure.propose', proposal('reprimand'), 'p1');
    expect(script.refused('board', 'measure.decide', impose, 't1').cites).toContain('G09');
  });

  it('and its papers go into the personnel file, or are left out with a reason', () => {
    const script = deciding('employee');
    expect(papersOf(script, 'MEI-XS1.file')).toEqual(['open']);
    const paper = `s${script.state.acts.find(({ type }) => type === 'hearing.record')?.seq}`;
    expect(script.refused('hr', 'paper.file', { paper, file: 'pupilFile' }, 'p1').codes).toContain('MEI-XS1.rightFile');
    script.take('hr', 'paper.file', { paper, file: 'personnelFile' }, 'p1');
    expect(papersOf(script, 'MEI-XS1.file')).toEqual(['met']);
  });

  it('and nobody but an employee commits it', () =>
    expect(heard('pupil').refused('teamLeader', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1').codes).toEqual([
      'MEI-XS1.about',
    ]));
});

describe('MEI-XS2: boundary-crossing', () => {
  const raised = (): CaseScript =>
    heard('employee').take('teamLeader', 'qualification.raise', { of: 'boundaryCrossing' }, 'p1');
  const call = {
    to: 'confidentialInspector',
    about: 'boundaryCrossing',
    at: '2026-09-07T09:00:00.000Z',
    manner: 'phone',
    advice: text,
  } as const;

  it('is said by the board alone, without a manager’s advice, and then the inspector is called', () => {
    const script = raised();
    expect(script.refused('principal', 'qualification.decide', { answer: true }, 't1').codes).toContain('notYourRole');
    script.take('board', 'qualification.decide', { answer: true }, 't1');
    expect(script.demanded('MEI-XS2.call')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
    script.take('board', 'outsideReport.make', call, 'p1');
    expect(statuses(script, 'MEI-XS2.call')).toEqual(['met']);
  });

  it('is reported by telephone with the advice noted, and not declined', () => {
    const script = raised().take('board', 'qualification.decide', { answer: true }, 't1');
    for (const wrong of [{ manner: 'written' }, { advice: undefined }])
      expect(script.refused('board', 'outsideReport.make', { ...call, ...wrong }, 'p1').codes).toEqual([
        'MEI-XS2.record',
      ]);
    const decline = { to: 'confidentialInspector', about: 'boundaryCrossing' };
    expect(script.refused('board', 'outsideReport.decline', decline, 'p1').codes).toContain('MEI-XS2.mandatory');
  });

  it('is about staff only, and never gates the statute (G01)', () => {
    expect(heard('pupil').refused('teamLeader', 'qualification.raise', { of: 'boundaryCrossing' }, 'p1').codes).toEqual(
      ['MEI-XS2.about'],
    );
    const script = inMeilan({ subjectKind: 'employee', possiblySexual: 'yes' });
    script.take('board', 'outsideReport.make', { ...call, about: 'sexualOffence' });
    expect(statuses(script, 'G01.consult')).toEqual(['met']);
  });
});

describe('MEI-XS3: measures for an employee', () => {
  it('are exactly these, and being kept away as an order, which any school has', () =>
    expect(offered(deciding('employee'))).toEqual([
      'warning',
      'reprimand',
      'suspension',
      'interimSuspension',
      'dismissal',
      'summaryDismissal',
    ]));

  it.each(['removal', 'endOfRelation', 'contract'])('are no %s', (measure) =>
    expect(refusedMeasure('employee', measure).codes).toEqual(expect.arrayContaining(['noPower', 'MEI-XS3.only'])),
  );
});

describe('MEI-XS4: culpable conduct of a pupil or parent', () => {
  it.each(['pupil', 'parent'])('is asked with reasons: %s', (kind) => {
    const script = deciding(kind);
    expect(statuses(script, 'MEI-XS4.culpable')).toEqual(['open']);
    script
      .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
      .take('principal', 'qualification.decide', { answer: false }, 't1');
    expect(statuses(script, 'MEI-XS4.culpable')).toEqual(['met']);
  });

  it('has its papers in the pupil file, or left out with a reason', () => {
    const script = deciding('pupil');
    const paper = `s${script.state.acts.find(({ type }) => type === 'hearing.record')?.seq}`;
    expect(papersOf(script, 'MEI-XS4.file')).toEqual(['open']);
    expect(script.refused('board', 'paper.file', { paper, file: 'personnelFile' }, 'p1').codes).toContain(
      'MEI-XS4.rightFile',
    );
    script.take('registrar', 'paper.file', { paper, file: 'pupilFile' }, 'p1');
    expect(papersOf(script, 'MEI-XS4.file')).toEqual(['met']);
  });

  it('of a parent only the decision, marked, in the file of the child', () => {
    const script = deciding('parent');
    const paper = `s${script.state.acts.find(({ type }) => type === 'hearing.record')?.seq}`;
    expect(script.refused('registrar', 'paper.file', { paper, file: 'pupilFile' }, 'p1').codes).toContain(
      'MEI-XS4.parentPapers',
    );
  });

  it('is nothing an employee does', () =>
    expect(
      heard('employee').refused('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1').codes,
    ).toEqual(['MEI-XS4.about']));
});

describe('MEI-XS5: measures for a pupil or a parent', () => {
  it('are for a pupil these, those of X1 and X2, and another class, which any school has', () =>
    expect(offered(deciding('pupil'), 'teamLeader')).toEqual([
      'warning',
      'suspension',
      'removal',
      'otherClass',
      'deviceBan',
      'contract',
    ]));

  it('are for a parent a warning only, and being kept out, which any school has', () => {
    expect(offered(deciding('parent'), 'teamLeader')).toEqual(['warning', 'accessBan']);
    for (const measure of ['suspension', 'removal'])
      expect(refusedMeasure('parent', measure).codes).toEqual(
        expect.arrayContaining(['noPower', 'MEI-XS5.parentOnly']),
      );
  });

  it.each(['reprimand', 'schoolDiscipline'])('are no %s for a pupil', (measure) =>
    expect(refusedMeasure('pupil', measure).codes).toEqual(expect.arrayContaining(['noPower', 'MEI-XS5.pupilOnly'])),
  );

  it.each(['warning', 'suspension', 'removal'])('stand on the pupil’s own conduct: %s', (measure) =>
    expect(refusedMeasure('pupil', measure, { ground: 'parentConduct' }).codes).toContain('MEI-XS5.ownConduct'),
  );
});

describe('MEI-XS6: what may be an offence', () => {
  const raised = (offence: string, band = 'from12'): CaseScript =>
    heard('pupil', {}, band).take(
      'teamLeader',
      'qualification.raise',
      { of: 'possiblyCriminal', offence, legalGround: 'uavg32d' },
      'p1',
    );
  const complaint = (more: PlainData = {}) => ({
    to: 'police',
    sort: 'schoolComplaint',
    about: 'offence',
    at: '2026-09-07T09:00:00.000Z',
    manner: 'inPerson',
    reference: text,
    ...more,
  });

  it('is reported to the police with its reference, or not, by a reasoned decision of the board', () => {
    const script = raised('other');
    expect(script.demanded('MEI-XS6.police')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
    expect(script.refused('board', 'outsideReport.make', complaint({ reference: undefined }), 'p1').codes).toEqual([
      'MEI-XS6.reference',
    ]);
    expect(statuses(script.take('board', 'outsideReport.make', complaint(), 'p1'), 'MEI-XS6.police')).toEqual(['met']);
    const not = raised('other').take('board', 'outsideReport.decline', { to: 'police', about: 'offence' }, 'p1');
    expect(statuses(not, 'MEI-XS6.police')).toEqual(['met']);
  });

  it('is not reported of a child under 12, of insult, or past the order of a sexual offence by staff', () => {
    expect(raised('other', 'under12').refused('board', 'outsideReport.make', complaint(), 'p1').codes).toEqual([
      'MEI-XS6.under12',
    ]);
    expect(raised('onComplaintOfVictim').refused('board', 'outsideReport.make', complaint(), 'p1').codes).toContain(
      'MEI-XS6.victimsOwn',
    );
    const staff = heard('employee').take(
      'teamLeader',
      'qualification.raise',
      { of: 'possiblyCriminal', offence: 'sexualByStaff', legalGround: 'uavg33-2b' },
      'p1',
    );
    expect(staff.refused('board', 'outsideReport.make', complaint(), 'p1').codes).toContain('MEI-XS6.lawfulOrder');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Obligation } from '#libs/domain';
import { employeeFounded, pupilFounded, reported, type CaseScript } from '../../support/case-script.js';

const open = (script: CaseScript, rule: string): readonly Obligation[] =>
  script.demanded(rule).filter(({ status }) => status === 'open');
const recordOf = (script: CaseScript, type: string): string =>
  `s${script.state.acts.findLast((act) => act.type === type)?.seq}`;

/** An employee's case with everything done but the papers. */
function employeeToFile(): CaseScript {
  return employeeFounded()
    .take('board', 'factFinding.finish')
    .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
    .take('board', 'qualification.decide', { answer: true }, 't1')
    .take('board', 'letter.issue', { letter: 'decision', paper: 'letter-1' }, 'p1')
    .take('board', 'outcome.record', { outcome: 'conversation' }, 'p1')
    .take('board', 'decision.finish')
    .take('board', 'execution.finish');
}

describe('OZHW-6.1: neglect of duty, and the personnel file', () => {
  it('asks a founded employee case for a reasoned yes or no', () => {
    const script = employeeFounded()
      .take('board', 'factFinding.finish')
      .take('board', 'outcome.record', { outcome: 'noMeasure' }, 'p1');
    const refused = script.refused('board', 'decision.finish');
    expect(refused.unmet.map(({ rule }) => rule)).toEqual(['OZHW-6.1.neglect']);
    expect(refused.cites).toEqual(['OZHW-6.1']);
    script.take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1');
    expect(script.refused('board', 'decision.finish').cites).toContain('OZHW-6.1');
  });

  it.each([true, false])('takes %s as the answer, with its reason', (answer) => {
    const script = employeeFounded()
      .take('board', 'factFinding.finish')
      .take('board', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
      .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
      .take('board', 'qualification.decide', { answer }, 't1');
    expect(script.steps.at(-1)?.data['reason']).toBeDefined();
    expect(script.take('board', 'decision.finish').state.stage).toBe('execution');
  });

  it('is not answered by the leadership in a case the board leads', () => {
    const script = employeeFounded().take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1');
    expect(script.refused('principal', 'qualification.decide', { answer: false }, 't1').codes).toContain('notYourRole');
  });

  it('does not ask it of a pupil', () => {
    expect(pupilFounded().refused('teamLeader', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')).toMatchObject({
      codes: ['OZHW-6.1.about'],
      cites: ['OZHW-6.1'],
    });
  });

  it('does not close before every letter, hearing record and decision was filed or left out', () => {
    const script = employeeToFile();
    const papers = open(script, 'OZHW-6.1.file');
    expect(papers).toHaveLength(2);
    expect(script.refused('board', 'case.close').unmet.map(({ rule }) => rule)).toEqual([
      'OZHW-6.1.file',
      'OZHW-6.1.file',
    ]);
    script.take('hr', 'paper.file', { paper: 'letter-1', file: 'personnelFile' }, 'p1');
    expect(script.refused('board', 'case.close').cites).toEqual(expect.arrayContaining(['OZHW-6.1', 'G14']));
    const hearing = { paper: recordOf(script, 'hearing.record'), file: 'personnelFile', because: 'minimisation' };
    script.take('hr', 'paper.leaveOut', hearing, 'p1');
    expect(script.take('board', 'case.close').state.stage).toBe('closed');
  });

  it('counts the decision on a measure and the record of an appeal among the papers', () => {
    const script = employeeFounded().take('board', 'factFinding.finish');
    const warning = { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['conversation'], urgent: false };
    script
      .take('board', 'measure.propose', warning, 'p1')
      .take('board', 'measure.decide', { decision: 'impose' }, 't1');
    expect(open(script, 'OZHW-6.1.file')).toHaveLength(2);
  });

  it.each(['minimisation', 'criminalData', 'thirdParties', 'duplicate'])(
    'leaves a paper out because of %s (AVG bounds the clause)',
    (because) => {
      const script = employeeToFile().take(
        'hr',
        'paper.leaveOut',
        { paper: 'letter-1', file: 'personnelFile', because },
        'p1',
      );
      expect(open(script, 'OZHW-6.1.file')).toHaveLength(1);
    },
  );

  it('keeps the case file apart: nothing is filed that is no paper of it, and nothing in another file', () => {
    const script = employeeToFile();
    expect(script.refused('hr', 'paper.file', { paper: 'letter-9', file: 'personnelFile' }, 'p1').codes).toEqual([
      'GEN.realPaper',
    ]);
    expect(script.refused('registrar', 'paper.file', { paper: 'letter-1', file: 'pupilFile' }, 'p1').codes).toEqual([
      'OZHW-6.1.rightFile',
    ]);
    expect(script.refused('registrar', 'paper.file', { paper: 'letter-1', file: 'personnelFile' }, 'p1').codes).toEqual(
      ['notYourRole'],
    );
  });

  it('keeps the notice of a possible offence out of it (G14)', () => {
    const script = employeeToFile().take(
      'board',
      'qualification.raise',
      { of: 'possiblyCriminal', offence: 'againstSchool', legalGround: 'uavg33-2b' },
      'p1',
    );
    const paper = recordOf(script, 'qualification.raise');
    expect(script.refused('hr', 'paper.file', { paper, file: 'personnelFile' }, 'p1').cites).toContain('G14');
  });

  it('files nothing on an employee against whom nothing was established', () => {
    const script = employeeFounded().take(
      'board',
      'finding.record',
      { founded: 'unfounded', ownConduct: false, ownRole: 'none' },
      'p1',
    );
    expect(open(script, 'OZHW-6.1.file')).toEqual([]);
    const paper = recordOf(script, 'hearing.record');
    expect(script.refused('hr', 'paper.file', { paper, file: 'personnelFile' }, 'p1').codes).toContain(
      'GEN.nothingForUnfounded',
    );
  });
});

describe('OZHW-6.4: culpable conduct, and the pupil file', () => {
  it('asks a founded pupil case for a reasoned yes or no', () => {
    const script = pupilFounded()
      .take('teamLeader', 'factFinding.finish')
      .take('teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p1');
    expect(script.refused('teamLeader', 'decision.finish')).toMatchObject({
      codes: ['openObligation'],
      cites: ['OZHW-6.4'],
    });
    script
      .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
      .take('teamLeader', 'qualification.decide', { answer: false }, 't1');
    expect(script.take('teamLeader', 'decision.finish').state.stage).toBe('execution');
  });

  it('does not ask it of an employee', () => {
    expect(employeeFounded().refused('board', 'qualification.raise', { of: 'culpableConduct' }, 'p1').codes).toEqual([
      'OZHW-6.4.about',
    ]);
  });

  it('does not close before every paper on the pupil is settled, those with the parents included', () => {
    const script = pupilFounded()
      .take('teamLeader', 'letter.issue', { letter: 'parentsNotice', paper: 'letter-1' }, 'p2')
      .take('teamLeader', 'factFinding.finish')
      .take('teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
      .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
      .take('teamLeader', 'qualification.decide', { answer: false }, 't1')
      .take('teamLeader', 'aftercare.record', { offered: 'accepted' }, 'p3')
      .take('teamLeader', 'decision.finish')
      .take('teamLeader', 'execution.finish');
    expect(open(script, 'OZHW-6.4.file')).toHaveLength(2);
    expect(script.refused('teamLeader', 'case.close').cites).toContain('OZHW-6.4');
    expect(script.refused('hr', 'paper.file', { paper: 'letter-1', file: 'personnelFile' }, 'p2').codes).toEqual([
      'OZHW-6.4.rightFile',
    ]);
    script
      .take('registrar', 'paper.file', { paper: 'letter-1', file: 'pupilFile' }, 'p2')
      .take(
        'registrar',
        'paper.leaveOut',
        { paper: recordOf(script, 'hearing.record'), file: 'pupilFile', because: 'thirdParties' },
        'p1',
      );
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  describe('a case of a parent', () => {
    /** A parent as p1, the child as p2; warned, with the decision as letter-1 and another letter as letter-2. */
    function parentWarned(): CaseScript {
      const script = reported({ subjectKind: 'parent', victimKind: 'employee' })
        .take('teamLeader', 'case.take')
        .take('teamLeader', 'party.add', { kind: 'parent', role: 'subject' })
        .take('teamLeader', 'party.add', { kind: 'pupil', role: 'witness', band: 'under12' })
        .take('teamLeader', 'scope.assess', { inScope: true })
        .take('teamLeader', 'review.finish', { route: 'investigate' });
      const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'notApplicable' };
      return script
        .take('teamLeader', 'hearing.record', hearing, 'p1')
        .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
        .take(
          'teamLeader',
          'measure.propose',
          { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['conversation'], urgent: false },
          'p1',
        )
        .take('principal', 'measure.decide', { decision: 'impose' }, 't1')
        .take('teamLeader', 'letter.issue', { letter: 'decision', paper: 'letter-1' }, 'p1')
        .take('teamLeader', 'letter.issue', { letter: 'hearingInvitation', paper: 'letter-2' }, 'p1');
    }
    const marked = { file: 'pupilFile', marked: 'parentConduct', child: 'p2' } as const;

    it('files the decision in the file of the child, marked as the parent’s conduct', () => {
      const script = parentWarned().take('registrar', 'paper.file', { paper: 'letter-1', ...marked }, 'p1');
      expect(script.steps.at(-1)?.data).toMatchObject(marked);
    });

    it('files what the decision needs: the hearing before it', () => {
      const script = parentWarned();
      expect(
        script.mayTake('registrar', 'paper.file', { paper: recordOf(script, 'hearing.record'), ...marked }, 'p1'),
      ).toBe(true);
    });

    it.each([
      ['another letter', { paper: 'letter-2', ...marked }],
      ['the decision unmarked', { paper: 'letter-1', ...marked, marked: undefined }],
      ['the decision without the child', { paper: 'letter-1', ...marked, child: undefined }],
      ['the decision in the file of somebody who is no pupil', { paper: 'letter-1', ...marked, child: 'p1' }],
    ])('does not file %s', (_, data) => {
      const { codes, cites } = parentWarned().refused('registrar', 'paper.file', data, 'p1');
      expect(codes).toEqual(['OZHW-6.4.parentPapers']);
      expect(cites).toEqual(['OZHW-6.4']);
    });

    it('settles the rest by leaving it out with a reason', () => {
      const script = parentWarned();
      const before = open(script, 'OZHW-6.4.file').length;
      script.take(
        'registrar',
        'paper.leaveOut',
        { paper: 'letter-2', file: 'pupilFile', because: 'minimisation' },
        'p1',
      );
      expect(open(script, 'OZHW-6.4.file')).toHaveLength(before - 1);
    });
  });
});

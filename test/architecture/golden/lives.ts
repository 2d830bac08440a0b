import { CaseScript, people, pupilFounded, suspension, text } from '../../support/case-script.js';
import { answeredAtOnce, correctionInFreeTime, warningAndComplaint } from './lives-editions.js';
import { mailAndPhone, phoneAndDiscipline } from './lives-devices.js';

/** Every paper that waits is left out of the files, with a reason. */
function leavePapersOut(script: CaseScript): CaseScript {
  for (const { key, preset, party, by } of script.open.filter(({ step }) => step === 'paper.file')) {
    const paper = `s${key.split('/')[1]?.slice(1)}`;
    script.take(
      by.includes('hr') ? 'hr' : 'registrar',
      'paper.leaveOut',
      { paper, file: preset?.['file'], because: 'minimisation' },
      party,
    );
  }
  return script;
}

/** A pupil is suspended for three days; the objection succeeds and the measure is undone. */
function suspensionWithObjection(): CaseScript {
  const script = pupilFounded()
    .take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1')
    .take('teamLeader', 'factFinding.finish')
    .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
    .take('principal', 'qualification.decide', { answer: true }, 't1')
    .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1')
    .take('principal', 'measure.decide', { decision: 'impose' }, 't2')
    .take('principal', 'measure.announce', { manner: 'handed', on: '2026-09-07', remedyClause: true }, 't2')
    .take('principal', 'education.arrange', { manner: 'homework', from: '2026-09-08' }, 'p1')
    .take(
      'principal',
      'outsideReport.make',
      { to: 'inspectorate', about: 'suspension', at: '2026-09-07T10:00:00.000Z', manner: 'portal' },
      'p1',
    )
    .take('teamLeader', 'outcome.record', { outcome: 'measure' }, 'p1')
    .take('teamLeader', 'decision.finish')
    .on('2026-09-14');
  const objection = Object.values(script.state.tracks).find(({ machine }) => machine === 'objection')?.id;
  return script
    .take('board', 'objection.receive', { on: '2026-09-14' }, objection)
    .take('board', 'objection.hear', { on: '2026-09-14', manner: 'inPerson', parentsPresent: 'yes' }, objection)
    .on('2026-09-21')
    .take('board', 'objection.decide', { outcome: 'founded' }, objection)
    .take('board', 'measure.annul', {}, 't2');
}

/** An employee is dismissed: intention, defence, and a decision by another member of the board than the proposer. */
function dismissal(): CaseScript {
  const script = new CaseScript({
    addressee: 'board',
    subjectKind: 'employee',
    categories: ['insult'],
    naming: 'anonymous',
  })
    .take('board', 'case.take')
    .take('board', 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
    .take('board', 'scope.assess', { inScope: true })
    .take('board', 'review.finish', { route: 'investigate' })
    .take('hr', 'hearing.invite', { purpose: 'facts', on: '2026-09-08', with: 'withCounsel' }, 'p1')
    .on('2026-09-08')
    .take(
      'hr',
      'hearing.record',
      { purpose: 'facts', on: '2026-09-08', manner: 'inPerson', parentsPresent: 'notApplicable' },
      'p1',
    )
    .take('board', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
    .take('board', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1')
    .take('board', 'factFinding.finish')
    .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
    .take('board', 'qualification.decide', { answer: true }, 't1')
    .take(
      'board',
      'measure.propose',
      {
        measure: 'dismissal',
        ground: 'ownConduct',
        lesserConsidered: ['reprimand'],
        urgent: false,
        finalWarningGiven: true,
        interest: text,
        lesserReason: text,
      },
      'p1',
    )
    .take('hr', 'measure.intend', { sentOn: '2026-09-08', channel: 'registered', defenceUntil: '2026-09-30' }, 't2')
    .on('2026-09-24')
    .take('hr', 'measure.defend', { manner: 'written', on: '2026-09-24' }, 't2')
    .on('2026-10-01');
  return script
    .take('otherBoard', 'measure.decide', { decision: 'impose', answersDefence: true, promptly: true }, 't2')
    .take('hr', 'measure.announce', { manner: 'registered', on: '2026-10-01', remedyClause: true }, 't2')
    .take('board', 'outcome.record', { outcome: 'measure' }, 'p1');
}

/** Doubt about a publication: a correction, a question nobody had to answer any more, and the advice of the FG. */
function advice(): CaseScript {
  const asked = {
    kind: 'publicationDoubt',
    subjectKind: 'employee',
    victimKind: 'nobody',
    categories: ['other'],
    reporterKind: 'employee',
  };
  const script = new CaseScript(asked)
    .take('teamLeader', 'case.take')
    .take('teamLeader', 'scope.assess', { inScope: false })
    .take('teamLeader', 'step.correct', { step: 3, 'set.inScope': true })
    .take('teamLeader', 'consultation.ask', { role: 'dpo' })
    .take('teamLeader', 'consultation.ask', { role: 'communications' })
    .hoursLater(20)
    .take('dpo', 'consultation.answer', { role: 'dpo', advises: 'change' })
    .take('teamLeader', 'advice.give', { advice: 'change' });
  const waiting = script.open.find(({ rule, by }) => rule === 'GEN.answer' && by.includes('communications'));
  return script
    .take('principal', 'obligation.waive', { obligation: waiting?.key })
    .take('reporter', 'message.send', { from: 'reporter' })
    .take('teamLeader', 'case.close')
    .take('principal', 'case.reopen', { because: 'newFacts' });
}

/** Data of a pupil inspected: asked, granted, determined, looked at under secrecy, and over by itself. */
function inspection(): CaseScript {
  const scope = ['mailHeaders', 'loginRecords'];
  const script = pupilFounded()
    .take('principal', 'inspection.request', { scope, until: '2026-09-21' })
    .take('board', 'inspection.grant', { scope, until: '2026-09-14', authorised: people.serviceBureau.person }, 't1')
    .take('principal', 'inspection.setActions', { actions: ['loginRecords'] }, 't1')
    .take('serviceBureau', 'inspection.acceptSecrecy', {}, 't1')
    .take('serviceBureau', 'inspection.look', { at: 'loginRecords' }, 't1')
    .on('2026-09-15');
  return leavePapersOut(script);
}

/** What can be recorded as a golden log; a new life is a line here and a run of `record.ts`. */
export const lives = {
  'ozhw-pupil-suspension-objection': suspensionWithObjection,
  'ozhw-employee-dismissal': dismissal,
  'ozhw-advice': advice,
  'ozhw-data-inspection': inspection,
  'almere-warning-complaint': warningAndComplaint,
  'matthijsje-correction': correctionInFreeTime,
  'matthijsje-answer-at-once': answeredAtOnce,
  'oog-phone-and-discipline': phoneAndDiscipline,
  'meilan-mail-and-phone': mailAndPhone,
} as const satisfies Record<string, () => CaseScript>;

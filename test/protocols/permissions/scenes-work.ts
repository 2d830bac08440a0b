import { somebodyElse } from './asking.js';
import * as lives from './lives.js';
import { settings, type Led } from './lives.js';
import { scene, type Staging } from './scene.js';
import { people } from '../../support/case-script.js';

const lead = (led: Led) => settings[led].lead;
/** The pupil a measure of education or aftercare is for. */
const pupilOf = (led: Led): string => (led === 'leadership' ? 'p1' : 'p2');

/** The daily work on a case, from report to filing. */
export const work: Staging = {
  'case.take': (led) => scene(lives.justReported(led), 'case.take'),
  'case.assign': (led) => scene(lives.underReview(led), 'case.assign', { to: people.principal.person }),
  'conflict.declare of a colleague': (led) =>
    scene(lives.underReview(led), 'conflict.declare', { person: people.principal.person }),
  'conflict.declare by the person himself': (led) =>
    scene(lives.underReview(led), 'conflict.declare', { person: somebodyElse }),
  'conflict.lift': (led) => {
    const conflict = { person: people.principal.person };
    return scene(lives.underReview(led).take(lead(led), 'conflict.declare', conflict), 'conflict.lift', conflict);
  },
  'report.add': (led) => scene(lives.underReview(led), 'report.add'),
  'report.withdraw': (led) => scene(lives.underReview(led), 'report.withdraw'),
  'report.join': (led) => {
    const script = lives.underReview(led);
    return scene(script, 'report.join', {
      reporterKind: 'pupil',
      naming: 'named',
      knownAt: '2026-09-07T08:00:00.000Z',
    });
  },
  'message.send from the school': (led) => scene(lives.underReview(led), 'message.send', { from: 'school' }),
  'message.send from the reporter': (led) => scene(lives.underReview(led), 'message.send', { from: 'reporter' }),
  'note.add': (led) => scene(lives.underReview(led), 'note.add'),
  'party.add': (led) => scene(lives.underReview(led), 'party.add', { kind: 'pupil', role: 'witness', band: 'from12' }),
  'party.correct': (led) => scene(lives.underReview(led), 'party.correct', { band: 'from16' }, 'p2'),
  'party.inform the subject': (led) =>
    scene(lives.underReview(led), 'party.inform', { about: 'accusation', manner: 'letter' }, 'p1'),
  'party.inform a parent': (led) =>
    scene(lives.underReview(led), 'party.inform', { about: 'report', manner: 'phone' }, 'p3'),
  'scope.assess': (led) => scene(lives.underReview(led), 'scope.assess', { inScope: true }),
  'breach.assess': (led) =>
    scene(lives.underInvestigation(led), 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1'),
  'review.finish': (led) => {
    const script = lives.underReview(led).take(lead(led), 'scope.assess', { inScope: true });
    return scene(script, 'review.finish', { route: 'investigate' });
  },
  'evidence.record': (led) => scene(lives.underReview(led), 'evidence.record', { sort: 'statement' }),
  'consultation.ask': (led) => scene(lives.underReview(led), 'consultation.ask', { role: 'hr' }),
  ...Object.fromEntries(
    (
      [
        ['as the dpo', 'dpo'],
        ['as hr', 'hr'],
        ['as communications', 'communications'],
        ['as the confidant', 'confidant'],
        ['as the principal', 'principal'],
        ['of legal counsel', 'legalCounsel'],
      ] as const
    ).map(([about, role]) => [
      `consultation.answer ${about}`,
      (led: Led) => {
        const script = lives.underReview(led).take(lead(led), 'consultation.ask', { role });
        return scene(script, 'consultation.answer', { role, advises: 'neutral' });
      },
    ]),
  ),
  'hearing.invite': (led) =>
    scene(lives.underInvestigation(led), 'hearing.invite', { purpose: 'facts', on: '2026-09-08', with: 'alone' }, 'p1'),
  'hearing.record the subject': (led) =>
    scene(
      lives.underInvestigation(led),
      'hearing.record',
      {
        purpose: 'facts',
        on: '2026-09-07',
        manner: 'inPerson',
        parentsPresent: led === 'leadership' ? 'yes' : 'notApplicable',
      },
      'p1',
    ),
  'hearing.record a pupil harmed': (led) =>
    scene(
      lives.underInvestigation(led),
      'hearing.record',
      { purpose: 'facts', on: '2026-09-07', manner: 'inPerson', parentsPresent: 'yes' },
      'p2',
    ),
  'hearing.agree': (led) => {
    const script = lives.established(led);
    const heard = script.steps.find(({ type }) => type === 'hearing.record');
    return scene(script, 'hearing.agree', { hearing: heard?.seq, agreed: 'agreed' }, 'p1');
  },
  'finding.record': (led) =>
    scene(
      lives.underInvestigation(led),
      'finding.record',
      { founded: 'unfounded', ownConduct: false, ownRole: 'none' },
      'p1',
    ),
  'factFinding.finish': (led) => scene(lives.established(led), 'factFinding.finish'),
  'outcome.record': (led) => scene(lives.inDecision(led), 'outcome.record', { outcome: 'conversation' }, 'p1'),
  'rehabilitation.decide': (led) => scene(lives.cleared(led), 'rehabilitation.decide', { text: 'notWanted' }, 'p1'),
  'decision.finish': (led) => scene(lives.withOutcome(led), 'decision.finish'),
  'execution.finish': (led) => scene(lives.inExecution(led), 'execution.finish'),
  'aftercare.record': (led) => scene(lives.underReview(led), 'aftercare.record', { offered: 'accepted' }, 'p2'),
  'education.arrange': (led) =>
    scene(lives.underReview(led), 'education.arrange', { manner: 'online', from: '2026-09-08' }, pupilOf(led)),
  'consideration.pause': (led) =>
    scene(lives.underInvestigation(led), 'consideration.pause', { reason: 'legalAdvice', until: '2026-09-10' }),
  'suspicion.know': (led) => scene(lives.established(led), 'suspicion.know', { of: 'summaryDismissal' }, 'p1'),
  'letter.issue to the subject': (led) =>
    scene(lives.underInvestigation(led), 'letter.issue', { letter: 'hearingInvitation', paper: 'letter-1' }, 'p1'),
  'letter.issue to a parent': (led) =>
    scene(lives.underInvestigation(led), 'letter.issue', { letter: 'parentsNotice', paper: 'letter-1' }, 'p3'),
  'case.moveEdition': (led) => scene(lives.underReview(led), 'case.moveEdition', { edition: 'OZHW-2027' }),
  'obligation.waive': (led) => {
    const script = lives.underReview(led).take(lead(led), 'consultation.ask', { role: 'hr' });
    const asked = script.open.find(({ rule }) => rule === 'GEN.answer');
    return scene(script, 'obligation.waive', { obligation: asked?.key });
  },
  'deadline.lapse': (led) => {
    const script = lives.underReview(led).take(lead(led), 'consultation.ask', { role: 'hr' });
    const asked = script.open.find(({ rule }) => rule === 'GEN.answer');
    return scene(
      script,
      'deadline.lapse',
      { obligation: asked?.key, due: asked?.due?.due, ends: false },
      '',
      asked?.due?.due,
    );
  },
  'step.correct': (led) => {
    const script = lives
      .underReview(led)
      .take(lead(led), 'hearing.invite', { purpose: 'facts', on: '2026-09-08', with: 'alone' }, 'p1');
    return scene(script, 'step.correct', { step: script.state.version, 'set.on': '2026-09-09' });
  },
  'case.close': (led) => scene(lives.readyToClose(led), 'case.close'),
  'case.reopen': (led) => scene(lives.closed(led), 'case.reopen', { because: 'newFacts' }),
  'paper.file into the pupil file': (led) => filing(led, 'paper.file', 'pupilFile'),
  'paper.file into the personnel file': (led) => filing(led, 'paper.file', 'personnelFile'),
  'paper.leaveOut of the pupil file': (led) => filing(led, 'paper.leaveOut', 'pupilFile'),
  'paper.leaveOut of the personnel file': (led) => filing(led, 'paper.leaveOut', 'personnelFile'),
};

function filing(led: Led, type: 'paper.file' | 'paper.leaveOut', file: string) {
  const script = lives.established(led);
  const heard = script.steps.find((step) => step.type === 'hearing.record');
  const because = type === 'paper.leaveOut' ? { because: 'minimisation' } : {};
  return scene(script, type, { paper: `s${heard?.seq}`, file, ...because }, 'p1');
}

import { setup } from 'xstate';
import { judged, stays, to, toWhen } from './transitions.js';

/** Possible from the first minute, also before anybody took the case up: what cannot wait does not. */
const always = stays(
  'report.join',
  'report.add',
  'report.withdraw',
  'note.add',
  'message.send',
  'party.add',
  'party.correct',
  'party.inform',
  'case.assign',
  'conflict.declare',
  'conflict.lift',
  'consultation.ask',
  'consultation.answer',
  'evidence.record',
  'qualification.raise',
  'qualification.decide',
  'outsideReport.make',
  'outsideReport.conclude',
  'outsideReport.decline',
  'policeOrder.record',
  'aftercare.record',
  'education.arrange',
  'consideration.pause',
  'rehabilitation.decide',
  'suspicion.know',
  'letter.issue',
  'paper.file',
  'paper.leaveOut',
  'obligation.waive',
  'deadline.lapse',
  'step.correct',
  'measure.propose',
  'measure.intend',
  'measure.defend',
  'measure.decide',
  'measure.announce',
  'measure.start',
  'measure.confirm',
  'measure.findSchool',
  'measure.consultInspectorate',
  'measure.finalise',
  'measure.end',
  'measure.withdraw',
  'measure.annul',
  'objection.open',
  'objection.receive',
  'objection.hear',
  'objection.extend',
  'objection.pause',
  'objection.resume',
  'objection.decide',
  'objection.lapse',
  'referral.send',
  'referral.answer',
  'referral.conclude',
  'withdrawal.ask',
  'withdrawal.answer',
  'call.record',
  'correction.record',
);

const inspecting = stays(
  'inspection.request',
  'inspection.grant',
  'inspection.refuse',
  'inspection.setActions',
  'inspection.authorise',
  'inspection.acceptSecrecy',
  'inspection.look',
  'inspection.expire',
);

const hearing = stays(
  'hearing.invite',
  'hearing.record',
  'hearing.agree',
  'finding.record',
  'breach.assess',
  'scope.assess',
);

/** A side exit has its outcome and reason; what statute asks on the same facts is still done before it closes. */
const exit = {
  on: {
    ...always,
    ...inspecting,
    ...stays('outcome.record', 'breach.assess'),
    'case.close': to('closed'),
    'case.reopen': to('review'),
  },
} as const;

/** The life of an incident, from report to filed outcome. Which step exists when; what each needs is asked of the rules. */
export const incidentMachine = setup(judged).createMachine({
  id: 'incident',
  initial: 'reported',
  states: {
    reported: { on: { ...always, 'case.take': to('review') } },
    review: {
      on: {
        ...always,
        ...inspecting,
        ...hearing,
        'review.finish': [
          toWhen('factFinding', 'route', 'investigate'),
          toWhen('outOfScope', 'route', 'outOfScope'),
          toWhen('unfounded', 'route', 'unfounded'),
          toWhen('withdrawn', 'route', 'withdrawn'),
          toWhen('referred', 'route', 'referred'),
          toWhen('handedOver', 'route', 'handedOver'),
        ],
      },
    },
    factFinding: { on: { ...always, ...inspecting, ...hearing, 'factFinding.finish': to('decision') } },
    decision: {
      on: {
        ...always,
        ...inspecting,
        ...hearing,
        ...stays('outcome.record'),
        'decision.finish': to('execution'),
      },
    },
    execution: {
      on: {
        ...always,
        ...inspecting,
        ...hearing,
        ...stays('outcome.record'),
        'execution.finish': to('filing'),
      },
    },
    filing: {
      on: {
        ...always,
        ...inspecting,
        ...hearing,
        ...stays('outcome.record'),
        'case.close': to('closed'),
        'case.reopen': to('review'),
      },
    },
    outOfScope: exit,
    unfounded: exit,
    withdrawn: exit,
    referred: exit,
    /** Passed to the other addressee: no end, it is taken up there. */
    handedOver: { on: { ...exit.on, 'case.take': to('review') } },
    closed: {
      on: {
        ...stays(
          'note.add',
          'message.send',
          'report.add',
          'letter.issue',
          'deadline.lapse',
          'step.correct',
          'party.inform',
          'aftercare.record',
          'conflict.declare',
          'conflict.lift',
        ),
        ...stays(
          'measure.start',
          'measure.end',
          'measure.annul',
          'measure.confirm',
          'objection.lapse',
          'inspection.expire',
          'paper.file',
          'paper.leaveOut',
          'referral.answer',
          'referral.conclude',
          'withdrawal.answer',
          'correction.record',
        ),
        // An objection against a filed decision opens the case again (decision 26).
        'objection.receive': to('execution'),
        'case.reopen': to('review'),
      },
    },
  },
});

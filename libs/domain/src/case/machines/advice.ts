import { setup } from 'xstate';
import { judged, stays, to, toWhen } from './transitions.js';

const always = stays(
  'report.add',
  'report.withdraw',
  'note.add',
  'message.send',
  'party.add',
  'party.correct',
  'party.inform',
  'case.assign',
  'case.moveEdition',
  'conflict.declare',
  'conflict.lift',
  'consultation.ask',
  'consultation.answer',
  'qualification.raise',
  'qualification.decide',
  'outsideReport.make',
  'outsideReport.conclude',
  'outsideReport.decline',
  'policeOrder.record',
  'letter.issue',
  'rehabilitation.decide',
  'aftercare.record',
  'obligation.waive',
  'deadline.lapse',
  'step.correct',
  'referral.send',
  'referral.answer',
  'referral.conclude',
  'call.record',
  'conversation.record',
  'press.contact',
  'case.handOver',
  'harm.weigh',
  'deletion.demand',
);

/** A question beforehand: doubt about a publication, communication that derails, a request of the press. No measure can be reached from it. */
export const adviceMachine = setup(judged).createMachine({
  id: 'advice',
  initial: 'asked',
  states: {
    asked: { on: { ...always, 'case.take': to('considering'), 'advice.stand': to('advised') } },
    considering: {
      on: {
        ...always,
        ...stays('scope.assess', 'evidence.record'),
        'advice.give': to('advised'),
        'advice.turn': to('turned'),
        'review.finish': [
          toWhen('outOfScope', 'route', 'outOfScope'),
          toWhen('withdrawn', 'route', 'withdrawn'),
          toWhen('referred', 'route', 'referred'),
        ],
      },
    },
    advised: { on: { ...always, 'advice.turn': to('turned'), 'case.close': to('closed') } },
    /** Went on as an incident: a case of its own, linked to this one (decision 2). */
    turned: { on: { ...always, 'case.close': to('closed') } },
    outOfScope: { on: { ...always, 'case.close': to('closed') } },
    withdrawn: { on: { ...always, 'case.close': to('closed') } },
    referred: { on: { ...always, 'case.close': to('closed') } },
    closed: {
      on: {
        ...stays(
          'note.add',
          'message.send',
          'report.add',
          'deadline.lapse',
          'step.correct',
          'referral.answer',
          'referral.conclude',
          'conflict.declare',
          'conflict.lift',
        ),
        'case.reopen': to('considering'),
      },
    },
  },
});

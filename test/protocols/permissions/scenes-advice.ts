import { people } from '../../support/case-script.js';
import { somebodyElse } from './asking.js';
import * as lives from './lives.js';
import { scene, type Scene } from './scene.js';

const asked = (role: string): Scene => {
  const script = lives.questionTaken().take('teamLeader', 'consultation.ask', { role });
  return scene(script, 'consultation.answer', { role, advises: 'neutral' });
};

function waiting(): { script: ReturnType<typeof lives.questionTaken>; key?: string; due?: string } {
  const script = lives.questionTaken().take('teamLeader', 'consultation.ask', { role: 'hr' });
  const open = script.open.find(({ rule }) => rule === 'GEN.answer');
  return { script, key: open?.key, due: open?.due?.due };
}

const referred = () => lives.questionTaken().take('teamLeader', 'referral.send', { to: 'communications' });

const request = { asks: 'copy', on: '2026-09-07', asker: 'self', identityChecked: true } as const;
const withAsker = () => lives.questionTaken().take('teamLeader', 'party.add', { kind: 'employee', role: 'reporter' });
const requested = () => withAsker().take('teamLeader', 'access.ask', request, 'p1');

/** The rows of a question beforehand. */
export const questionsBeforehand: Readonly<Record<string, () => Scene>> = {
  'case.take': () => scene(lives.question('publicationDoubt'), 'case.take'),
  'conflict.declare of a colleague': () =>
    scene(lives.questionTaken(), 'conflict.declare', { person: people.principal.person }),
  'conflict.declare by the person himself': () =>
    scene(lives.questionTaken(), 'conflict.declare', { person: somebodyElse }),
  'conflict.lift': () => {
    const conflict = { person: people.principal.person };
    return scene(lives.questionTaken().take('teamLeader', 'conflict.declare', conflict), 'conflict.lift', conflict);
  },
  'case.assign': () => scene(lives.questionTaken(), 'case.assign', { to: people.principal.person }),
  'report.add': () => scene(lives.questionTaken(), 'report.add'),
  'report.withdraw': () => scene(lives.questionTaken(), 'report.withdraw'),
  'message.send from the school': () => scene(lives.questionTaken(), 'message.send', { from: 'school' }),
  'message.send from the reporter': () => scene(lives.questionTaken(), 'message.send', { from: 'reporter' }),
  'note.add': () => scene(lives.questionTaken(), 'note.add'),
  'party.add': () => scene(lives.questionTaken(), 'party.add', { kind: 'employee', role: 'participant' }),
  'scope.assess': () => scene(lives.questionTaken(), 'scope.assess', { inScope: true }),
  'review.finish': () => {
    const script = lives.questionAnswered().take('teamLeader', 'scope.assess', { inScope: false });
    return scene(script, 'review.finish', { route: 'referred', referredTo: 'communications' });
  },
  'evidence.record': () => scene(lives.questionTaken(), 'evidence.record', { sort: 'description' }),
  'consultation.ask': () => scene(lives.questionTaken(), 'consultation.ask', { role: 'dpo' }),
  'consultation.answer as the dpo': () => asked('dpo'),
  'consultation.answer as hr': () => asked('hr'),
  'consultation.answer as communications': () => asked('communications'),
  'consultation.answer as the confidant': () => asked('confidant'),
  'consultation.answer as the principal': () => asked('principal'),
  'consultation.answer of legal counsel': () => asked('legalCounsel'),
  'advice.give': () => scene(lives.questionAnswered(), 'advice.give', { advice: 'doNotPublish' }),
  'advice.give on a request of the press': () =>
    scene(lives.questionAnswered('mediaRequest'), 'advice.give', { advice: 'refuse' }),
  'advice.turn': () => scene(lives.questionAnswered(), 'advice.turn'),
  'case.moveEdition': () => scene(lives.questionTaken(), 'case.moveEdition', { edition: 'OZHW-2027' }),
  'obligation.waive': () => {
    const { script, key } = waiting();
    return scene(script, 'obligation.waive', { obligation: key });
  },
  'deadline.lapse': () => {
    const { script, key, due } = waiting();
    return scene(script, 'deadline.lapse', { obligation: key, due, ends: false }, '', due);
  },
  'step.correct': () => {
    const script = lives.questionTaken().take('teamLeader', 'scope.assess', { inScope: false });
    return scene(script, 'step.correct', { step: script.state.version, 'set.inScope': true });
  },
  'referral.send': () => scene(lives.questionTaken(), 'referral.send', { to: 'communications' }),
  'referral.answer': () => scene(referred(), 'referral.answer', { accepted: true }, 't1'),
  'referral.conclude': () =>
    scene(
      referred().take('teamLeader', 'referral.answer', { accepted: true }, 't1'),
      'referral.conclude',
      { on: '2026-09-07' },
      't1',
    ),
  'call.record': () => scene(lives.questionTaken(), 'call.record', { at: '2026-09-07T08:00:00.000Z', reached: true }),
  'access.ask': () => scene(withAsker(), 'access.ask', request, 'p1'),
  'access.extend': () => scene(requested(), 'access.extend', { because: 'complex', told: true }, 't1'),
  'access.answer': () =>
    scene(requested(), 'access.answer', { answer: 'given', on: '2026-09-07', remedyClause: true }, 't1'),
  'others.tell': () => scene(lives.questionTaken(), 'others.tell', { to: 'staff', names: 'nobody' }),
  'advice.stand': () => scene(lives.question('publicationDoubt'), 'advice.stand', { advice: 'doNotPublish' }),
  'case.close': () => scene(lives.advised(), 'case.close'),
  'case.reopen': () => scene(lives.advised().take('teamLeader', 'case.close'), 'case.reopen', { because: 'newFacts' }),
};

import type { CaseScript } from '../../support/case-script.js';
import * as meilan from '../../protocols/meilan/lives.js';
import * as oog from '../../protocols/oog/lives.js';

const taken = { device: 'phone', pupilPresent: true, working: 'yes', switchedOff: true } as const;

/** OOG: a phone taken for the day, discipline, the parents and the pupil spoken to, aftercare, and the case closed. */
export function phoneAndDiscipline(): CaseScript {
  const script = oog.pupilFounded();
  const today = script.today;
  return script
    .take('teamLeader', 'custody.take', taken, 'p1')
    .take('teamLeader', 'consultation.ask', { role: 'communications' })
    .take('communications', 'consultation.answer', { role: 'communications', advises: 'neutral' })
    .take('teamLeader', 'evidence.record', { sort: 'description', source: 'openOnline' })
    .take('teamLeader', 'custody.return', { on: today, to: 'pupil', working: 'yes' }, 't1')
    .take('teamLeader', 'factFinding.finish')
    .take('teamLeader', 'measure.propose', oog.proposal('schoolDiscipline'), 'p1')
    .take('teamLeader', 'measure.decide', { decision: 'impose' }, 't2')
    .take('teamLeader', 'party.inform', oog.told('measure'), 'p2')
    .take('teamLeader', 'measure.announce', { manner: 'letter', on: today, remedyClause: false }, 't2')
    .take('teamLeader', 'conversation.record', { about: 'address', on: today }, 'p1')
    .take('confidant', 'aftercare.record', { offered: 'accepted' }, 'p3')
    .take('teamLeader', 'outcome.record', { outcome: 'measure' }, 'p1')
    .take('teamLeader', 'decision.finish')
    .on('2026-09-11')
    .take('teamLeader', 'execution.finish')
    .take('teamLeader', 'case.close');
}

/** MEILAN: a mail address taken away for a week and given back by the clock, and a phone kept longer the second time. */
export function mailAndPhone(): CaseScript {
  const script = meilan
    .deciding('pupil', { categories: ['schoolMail', 'phoneInClass'] })
    .lookedUp({ earlierCustodies: 1 })
    .take('teamLeader', 'custody.take', taken, 'p1')
    .take('teamLeader', 'party.inform', meilan.told('custody'), 'p2')
    .take(
      'principal',
      'custody.keep',
      { until: '2026-09-09', approvedBy: '00000000-0000-4000-8000-000000000003' },
      't1',
    )
    .take('teamLeader', 'agreements.record', { known: 'explained', on: '2026-09-01' }, 'p1')
    .take(
      'principal',
      'account.revoke',
      { because: 'bullying', from: '2026-09-07', until: '2026-09-14', parentsAgreed: 'agreed' },
      'p1',
    )
    .take('principal', 'party.inform', meilan.told('mailAddress'), 'p2')
    .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
    .take('principal', 'qualification.decide', { answer: true }, 't3')
    .on('2026-09-09')
    .take('teamLeader', 'custody.return', { on: '2026-09-09', to: 'parent', working: 'yes' }, 't1')
    .take('teamLeader', 'outcome.record', { outcome: 'conversation' }, 'p1')
    .take('teamLeader', 'decision.finish')
    .take('teamLeader', 'execution.finish');
  return script.leaveOutPapers('registrar', 'pupilFile').on('2026-09-14').take('teamLeader', 'case.close');
}

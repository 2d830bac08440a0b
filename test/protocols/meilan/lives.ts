import type { PlainData } from '#libs/domain';
import { people, reported, text, type CaseScript, type Setting, type Who } from '../../support/case-script.js';

/** A report in a primary school of this organisation, about something that is no bullying unless said so. */
export const inMeilan = (intake: PlainData = {}, setting: Setting = {}, by: Who = 'reporter'): CaseScript =>
  reported(
    { categories: ['other'], ...intake },
    { protocol: 'MEILAN-2017', sector: 'PO', denomination: 'denominational', ...setting },
    by,
  );

export const inScope = { inScope: true, tie: 'school' } as const;
export const founded = { founded: 'founded', ownConduct: true, ownRole: 'posted' } as const;

/** A party of this kind as p1, with a parent as p2 where it is a pupil; in scope, investigated and heard. */
export function heard(kind: string, intake: PlainData = {}, band = 'from12'): CaseScript {
  const script = inMeilan({ subjectKind: kind, ...intake })
    .take('teamLeader', 'case.take')
    .take('teamLeader', 'party.add', {
      kind,
      role: 'subject',
      ...(kind === 'pupil' ? { band } : {}),
      ...(kind === 'employee' ? { person: people.employee.person } : {}),
    });
  if (kind === 'pupil') script.take('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' });
  script.take('teamLeader', 'scope.assess', inScope).take('teamLeader', 'review.finish', { route: 'investigate' });
  return script.take(
    'teamLeader',
    'hearing.record',
    {
      purpose: 'facts',
      on: script.today,
      manner: 'inPerson',
      parentsPresent: kind === 'pupil' ? 'yes' : 'notApplicable',
    },
    'p1',
  );
}

/** The same, founded on a norm of conduct, with the facts established. */
export const deciding = (kind: string, intake: PlainData = {}, band = 'from12'): CaseScript =>
  heard(kind, intake, band)
    .take('teamLeader', 'breach.assess', { norms: ['MEI-G7a'], exception: 'none' }, 'p1')
    .take('teamLeader', 'finding.record', founded, 'p1')
    .take('teamLeader', 'factFinding.finish');

/** A measure proposed in good order. */
export const proposal = (measure: string, more: PlainData = {}): PlainData => ({
  measure,
  ground: 'ownConduct',
  lesserConsidered: ['conversation', 'support'],
  urgent: false,
  lesserReason: text,
  interest: text,
  from: '2026-09-08',
  until: '2026-09-11',
  withPay: true,
  ...(measure.endsWith('ismissal') ? { finalWarningGiven: true } : {}),
  ...(measure === 'contract' ? { terms: text } : {}),
  ...(measure === 'summaryDismissal' ? { counselConsulted: true } : {}),
  ...more,
});

export const impose = { decision: 'impose' } as const;
export const told = (about: string): PlainData => ({ about, manner: 'phone' });

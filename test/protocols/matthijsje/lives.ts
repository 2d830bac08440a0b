import { CaseScript, people, type Who } from '../../support/case-script.js';
import type { PlainData } from '#libs/domain';

const protocol = 'MATTHIJSJE-1';

/** A report at School Matthijsje, on a Monday morning unless said otherwise. */
export const reported = (intake: PlainData = {}, at?: string, by: Who = 'reporter'): CaseScript =>
  new CaseScript(
    { subjectKind: 'employee', victimKind: 'nobody', ...intake },
    { protocol, sector: 'PO', ...(at === undefined ? {} : { at }) },
    by,
  );

/** An employee's case, or that of whoever is named, under investigation by the principal; p1 is the subject. */
export const investigated = (subject: PlainData = {}, intake: PlainData = {}): CaseScript =>
  reported(intake)
    .take('principal', 'case.take')
    .take('principal', 'party.add', {
      kind: 'employee',
      role: 'subject',
      ...(subject['kind'] === undefined ? { person: people.employee.person } : {}),
      ...subject,
    })
    .take('principal', 'scope.assess', { inScope: true })
    .take('principal', 'review.finish', { route: 'investigate' });

export const founded = { founded: 'founded', ownConduct: true, ownRole: 'posted' } as const;
/** A breach of manners, and nothing left undone. */
export const rude = { norms: ['MAT-B5'], exception: 'none', omission: 'none' } as const;

/** Heard and founded; what was breached is still to be said. */
export const established = (subject: PlainData = {}, intake: PlainData = {}): CaseScript => {
  const script = investigated(subject, intake);
  const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'notApplicable' };
  return script.take('principal', 'hearing.record', hearing, 'p1').take('principal', 'finding.record', founded, 'p1');
};

export const inDecision = (subject: PlainData = {}): CaseScript =>
  established(subject).take('principal', 'breach.assess', rude, 'p1').take('principal', 'factFinding.finish');

import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { lastDays, owners, statuses } from '../../support/case-answers.js';
import { text, type CaseScript } from '../../support/case-script.js';
import { deciding, founded, heard, inMeilan, inScope, proposal } from './lives.js';

const taken = (intake: PlainData = {}) => inMeilan(intake).take('teamLeader', 'case.take');
const refused = (data: PlainData, kind = 'employee') =>
  heard(kind).refused('teamLeader', 'breach.assess', data, 'p1').codes;
const assessed = (data: PlainData, kind = 'employee'): CaseScript =>
  heard(kind).take('teamLeader', 'breach.assess', data, 'p1');

describe('MEI-0.2a: everybody who belongs to the school', () => {
  it.each(['employee', 'pupil', 'parent', 'externalWorker', 'volunteer'])(
    'can be a party and break a rule: %s',
    (kind) => {
      const script = heard(kind).take('teamLeader', 'breach.assess', { norms: ['MEI-G7a'], exception: 'none' }, 'p1');
      expect(script.state.parties['p1']?.kind).toBe(kind);
    },
  );

  it.each(['externalWorker', 'volunteer', 'intern'])('knows no measure for a %s', (kind) => {
    const { codes } = deciding(kind).refused('teamLeader', 'measure.propose', proposal('reprimand'), 'p1');
    expect(codes).toContain('MEI-0.2a.measures');
    expect(deciding(kind).mayTake('principal', 'measure.propose', proposal('interimSuspension'), 'p1')).toBe(true);
  });

  it('counts everybody who works for the school as staff for the statute (G01)', () => {
    const script = inMeilan({ subjectKind: 'volunteer', possiblySexual: 'yes' });
    expect(statuses(script, 'G01.consult')).toEqual(['open']);
  });
});

describe('MEI-0.2: what has to do with the school', () => {
  it('says which way it does, before the review ends', () => {
    expect(taken().refused('teamLeader', 'review.finish', { route: 'investigate' }).codes).toContain('MEI-0.2.scope');
    for (const wrong of [{ inScope: true }, { inScope: true, tie: 'private' }, { inScope: false, tie: 'overlap' }])
      expect(taken().refused('teamLeader', 'scope.assess', wrong).codes).toEqual(['MEI-0.2.tie']);
    const overlap = taken().take('teamLeader', 'scope.assess', { inScope: true, tie: 'overlap' });
    expect(overlap.refused('teamLeader', 'review.finish', { route: 'outOfScope' }).codes).toEqual(['MEI-0.2.in']);
  });

  it('ends what is private only, but no duty of statute on the same facts', () => {
    const script = taken({ personalData: 'yes' }).take('teamLeader', 'scope.assess', {
      inScope: false,
      tie: 'private',
    });
    expect(script.refused('teamLeader', 'review.finish', { route: 'investigate' }).codes).toEqual(['MEI-0.2.in']);
    script.take('teamLeader', 'review.finish', { route: 'outOfScope' });
    expect(script.refused('teamLeader', 'case.close').cites).toContain('G12');
  });

  it('always holds bullying online', () => {
    const script = taken({ categories: ['bullying'] });
    expect(script.refused('teamLeader', 'scope.assess', { inScope: false, tie: 'private' }).codes).toEqual([
      'MEI-0.2.bullying',
    ]);
    script.take('teamLeader', 'scope.assess', inScope);
  });
});

describe('MEI-0.3: misconduct has a consequence', () => {
  it('does not close a founded case without a measure or a reason', () => {
    const script = deciding('pupil');
    for (const outcome of ['correction', 'handover'])
      expect(script.refused('teamLeader', 'outcome.record', { outcome }, 'p1').codes).toContain('MEI-0.3.outcomes');
    const { codes, cites } = script.refused('teamLeader', 'decision.finish');
    expect(codes).toContain('MEI-0.3.fitting');
    expect(cites).toContain('MEI-0.3');
    script.take('teamLeader', 'outcome.record', { outcome: 'conversation' }, 'p1');
    expect(script.refused('teamLeader', 'decision.finish').codes).not.toContain('MEI-0.3.fitting');
  });

  it('records which norms were breached', () => {
    const script = heard('employee').take('teamLeader', 'finding.record', founded, 'p1');
    expect(statuses(script, 'MEI-0.3.norms')).toEqual(['open']);
    script.take('teamLeader', 'breach.assess', { norms: ['MEI-G7a'], exception: 'none' }, 'p1');
    expect(statuses(script, 'MEI-0.3.norms')).toEqual(['met']);
  });

  it('does not end by handing over', () => {
    const script = taken()
      .take('teamLeader', 'scope.assess', inScope)
      .take('teamLeader', 'review.finish', { route: 'handedOver' });
    expect(script.refused('board', 'case.close').codes).toContain('MEI-0.3.passedOn');
  });
});

describe('MEI-G7: where decency is crossed the school acts', () => {
  it('does not close a founded case without a measure or a reason', () => {
    const script = deciding('pupil');
    expect(script.refused('teamLeader', 'decision.finish').cites).toContain('MEI-G7');
    script.take('teamLeader', 'outcome.record', { outcome: 'conversation' }, 'p1');
    expect(script.refused('teamLeader', 'decision.finish').cites).not.toContain('MEI-G7');
  });
});

describe('MEI-U8: agreements that were explained', () => {
  const known = (data: PlainData) => deciding('pupil').take('teamLeader', 'agreements.record', data, 'p1');

  it('are asked after in a case of a pupil', () => {
    const script = deciding('pupil');
    expect(script.demanded('MEI-U8.known')).toMatchObject([{ status: 'open', blocks: ['decision.finish'] }]);
    script.take('teamLeader', 'agreements.record', { known: 'explained', on: '2026-09-01' }, 'p1');
    expect(statuses(script, 'MEI-U8.known')).toEqual(['met']);
    expect(statuses(script, 'MEI-U8.explain')).toEqual([]);
    expect(script.mayTake('teamLeader', 'measure.propose', proposal('warning'), 'p1')).toBe(true);
    expect(script.refused('hr', 'agreements.record', { known: 'explained', on: '2026-09-01' }, 'p1').codes).toEqual([
      'notYourRole',
    ]);
  });

  it('are explained afterwards where they were not, and a measure then says why', () => {
    const script = known({ known: 'notExplained' });
    expect(statuses(script, 'MEI-U8.explain')).toEqual(['open']);
    expect(script.refused('teamLeader', 'measure.propose', proposal('warning'), 'p1').codes).toEqual([
      'MEI-U8.allTheSame',
    ]);
    script.take('teamLeader', 'measure.propose', proposal('warning', { allTheSame: text }), 'p1');
    script.take('teamLeader', 'agreements.record', { known: 'explained', on: '2026-09-07' }, 'p1');
    expect(statuses(script, 'MEI-U8.explain')).toEqual(['met']);
  });
});

describe('MEI-X4: agreements that were signed', () => {
  it('are shown with the paper, and are no measure', () => {
    const signed = { known: 'signed', on: '2026-09-01' };
    expect(deciding('pupil').refused('teamLeader', 'agreements.record', signed, 'p1').codes).toEqual([
      'MEI-X4.document',
    ]);
    const script = deciding('pupil').take('teamLeader', 'agreements.record', { ...signed, document: text }, 'p1');
    expect(script.state.tracks).toEqual({});
    expect(script.demanded('MEI-U8.known')).toMatchObject([{ status: 'met', cites: ['MEI-U8', 'MEI-X4'] }]);
  });
});

describe('MEI-I8: a pupil tells somebody at school', () => {
  it('and it is taken up the same school day, by somebody it is not about', () => {
    const script = inMeilan({ reporterKind: 'pupil' });
    expect(lastDays(script, 'MEI-I8.sameDay')).toEqual(['2026-09-07']);
    expect(owners(script, 'MEI-I8.sameDay')).toEqual(['teamLeader', 'principal']);
    expect(statuses(script.take('teamLeader', 'case.take'), 'MEI-I8.sameDay')).toEqual(['met']);
    expect(inMeilan({ reporterKind: 'parent' }).demanded('MEI-I8.sameDay')).toEqual([]);
    expect(inMeilan({ reporterKind: 'pupil', aboutLeadership: 'leadership' }).mayTake('principal', 'case.take')).toBe(
      false,
    );
  });

  it('and a possible sexual offence by staff goes to the board at once (G01)', () => {
    const script = inMeilan({ reporterKind: 'pupil', subjectKind: 'employee', possiblySexual: 'yes' });
    expect(script.mayTake('board', 'case.take')).toBe(true);
    expect(script.demanded('MEI-I8.sameDay')).toEqual([]);
  });
});

const consent = (norms: string, more: PlainData = {}): PlainData => ({
  norms: [norms],
  exception: 'consent',
  publishedOn: '2026-09-01',
  consentOf: 'pupilUnder16',
  consentBy: 'parent',
  consentExpress: 'yes',
  refusalRegister: 'notListed',
  consentRecorded: 'consentRegister',
  ...more,
});

describe('MEI-G5: image or sound of school', () => {
  it('is no breach where those in it expressly agreed to that posting', () => {
    const script = assessed(consent('MEI-G5'));
    expect(script.refused('teamLeader', 'finding.record', founded, 'p1').codes).toEqual(['MEI-G5.noBreach.consent']);
    expect(refused(consent('MEI-G5', { exception: 'none' }))).toEqual(['MEI-G5.asked']);
  });

  it('is one otherwise, and is asked after', () => {
    for (const left of ['publishedOn', 'consentOf', 'consentBy', 'consentExpress', 'consentRecorded'])
      expect(refused(consent('MEI-G5', { exception: 'none', consentBy: 'nobody', [left]: undefined }))).toEqual([
        'MEI-G5.asked',
      ]);
    for (const more of [{ consentExpress: 'no' }, { consentBy: 'pupil' }, { consentOf: 'pupilFrom16' }])
      expect(refused(consent('MEI-G5', more))).toEqual(['MEI-G5.consent']);
    const script = assessed(consent('MEI-G5', { exception: 'none', consentExpress: 'no' }));
    expect(statuses(script, 'G12.check')).toEqual(['open']);
  });

  it('lifts nothing else, and other exceptions do not exist', () => {
    expect(refused(consent('MEI-G6'))).toEqual(['MEI-G5.norms.consent']);
    expect(refused({ norms: ['MEI-G5'], exception: 'lesson', lessonUnavoidable: true })).toEqual(['MEI-G5.only']);
  });
});

describe('MEI-S1: a pupil on the website of the school', () => {
  it('asks for consent and the list of refusals, and records both', () => {
    for (const left of ['consentBy', 'refusalRegister', 'consentRecorded'])
      expect(refused(consent('MEI-S1', { exception: 'none', consentBy: 'nobody', [left]: undefined }))).toEqual([
        'MEI-S1.asked',
      ]);
    const script = assessed(consent('MEI-S1', { exception: 'none', refusalRegister: 'listed' }));
    expect(script.mayTake('teamLeader', 'finding.record', founded, 'p1')).toBe(true);
  });

  it('takes a consent on record: standing on no list is none', () => {
    assessed(consent('MEI-S1'));
    for (const more of [{ refusalRegister: 'listed' }, { consentBy: 'nobody' }, { consentRecorded: 'notKept' }])
      expect(refused(consent('MEI-S1', more))).toEqual(['MEI-S1.consent']);
  });
});

describe('MEI-S2: who said yes and who said no', () => {
  it('is looked up where the register is named', () => {
    const script = heard('employee').lookedUp({ consentOnRecord: false });
    expect(script.refused('teamLeader', 'breach.assess', consent('MEI-S1'), 'p1')).toMatchObject({
      codes: ['MEI-S2.register'],
    });
    assessed(consent('MEI-S1'));
  });
});

describe('MEI-T2: recordings', () => {
  const recorded = (more: PlainData = {}): PlainData => ({
    norms: ['MEI-T2'],
    exception: 'none',
    leave: 'none',
    ...more,
  });

  it('ask for the principal’s leave in writing, with which there is no breach', () => {
    expect(refused(recorded({ leave: undefined }), 'pupil')).toEqual(['MEI-T2.asked']);
    expect(refused(recorded({ leave: 'written', leaveDocument: text }), 'pupil')).toEqual(['MEI-T2.asked']);
    const script = assessed(recorded({ exception: 'writtenLeave', leave: 'written', leaveDocument: text }), 'pupil');
    expect(script.refused('teamLeader', 'finding.record', founded, 'p1').codes).toEqual([
      'MEI-T2.noBreach.writtenLeave',
    ]);
  });

  it('are a breach with leave by word of mouth', () => {
    expect(refused(recorded({ exception: 'writtenLeave', leave: 'oral' }), 'pupil')).toEqual(['MEI-T2.leave']);
    expect(assessed(recorded({ leave: 'oral' }), 'pupil').mayTake('teamLeader', 'finding.record', founded, 'p1')).toBe(
      true,
    );
    const other = recorded({ exception: 'writtenLeave', leave: 'written', leaveDocument: text, norms: ['MEI-T1'] });
    expect(refused(other, 'pupil')).toEqual(['MEI-T2.norms.writtenLeave']);
  });
});

const question = (kind: string) =>
  inMeilan({ kind, subjectKind: 'employee', victimKind: 'nobody' }).take('teamLeader', 'case.take');

describe('MEI-W2: talk that derails', () => {
  it('is discussed with the manager alone, the same day', () => {
    const script = question('derailingCommunication');
    expect(lastDays(script, 'MEI-W2.strategy')).toEqual(['2026-09-07']);
    expect(script.open.filter(({ by }) => by.includes('dpo') || by.length === 1)).toEqual([]);
    expect(script.refused('teamLeader', 'advice.give', { advice: 'publish' }).codes).toEqual(['MEI-W2.answer']);
    script.take('teamLeader', 'advice.give', { advice: 'steps' });
    expect(statuses(script, 'MEI-W2.strategy')).not.toContain('open');
  });
});

describe('MEI-W3: doubt whether something is allowed', () => {
  it('is answered by the manager alone, with an advice', () => {
    const script = question('publicationDoubt');
    expect(lastDays(script, 'MEI-W3.advise')).toEqual(['2026-09-08']);
    expect(script.refused('teamLeader', 'advice.give', { advice: 'allow' }).codes).toEqual(['MEI-W3.answer']);
    script.take('teamLeader', 'advice.give', { advice: 'change' });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });
});

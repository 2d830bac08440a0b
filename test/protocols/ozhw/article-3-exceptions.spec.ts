import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { employeeFounded, people, reported, type CaseScript } from '../../support/case-script.js';

/** An employee as p1, heard, nothing established yet. */
function heard(categories: readonly string[] = ['groupChat']): CaseScript {
  const script = reported({ addressee: 'board', subjectKind: 'employee', categories })
    .take('board', 'case.take')
    .take('board', 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
    .take('board', 'party.add', { kind: 'pupil', role: 'victim', band: 'from12' })
    .take('board', 'scope.assess', { inScope: true })
    .take('board', 'review.finish', { route: 'investigate' });
  const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'notApplicable' };
  return script.take('board', 'hearing.record', hearing, 'p1').lookedUp({ consentOnRecord: false });
}

const founded = { founded: 'founded', ownConduct: true, ownRole: 'posted' } as const;
const group = {
  norms: ['OZHW-5.9'],
  exception: 'professionalGroup',
  groupPurpose: 'education',
  groupOnlySpecialMatters: true,
  groupPhotos: false,
  groupOthersTold: true,
} as const;
const lesson = { norms: ['OZHW-4.2'], exception: 'lesson', lessonUnavoidable: true } as const;
const consent = (more: PlainData = {}): PlainData => ({
  norms: ['OZHW-4.4'],
  exception: 'consent',
  publishedOn: '2026-09-01',
  shown: 'p2',
  consentOf: 'pupilUnder16',
  consentBy: 'parent',
  consentRecorded: 'pupilAdministration',
  ...more,
});
const noConsent = consent({ exception: 'none', consentBy: 'nobody', consentRecorded: 'notKept' });

describe('OZHW-3.2: a professional group chat of an employee', () => {
  it('has to be asked about before the facts of a report on a chat are settled', () => {
    const script = heard().take('board', 'finding.record', founded, 'p1');
    const refused = script.refused('board', 'factFinding.finish');
    expect(refused.unmet.map(({ rule }) => rule)).toEqual(['OZHW-3.2.asked']);
    expect(refused.cites).toEqual(['OZHW-3.2']);
    script.take('board', 'breach.assess', { norms: ['OZHW-5.9'], exception: 'none' }, 'p1');
    expect(script.take('board', 'factFinding.finish').state.stage).toBe('decision');
  });

  it('is not asked about where the report is on something else', () => {
    const script = heard(['phoneInClass']).take('board', 'finding.record', founded, 'p1');
    expect(script.demanded('OZHW-3.2.asked')).toEqual([]);
  });

  it.each(['OZHW-4.2', 'OZHW-4.4', 'OZHW-5.3', 'OZHW-5.9'])('lifts %s within its bounds', (norm) => {
    const script = heard().take('board', 'breach.assess', { ...group, norms: [norm] }, 'p1');
    const { codes, cites } = script.refused('board', 'finding.record', founded, 'p1');
    expect(codes).toEqual(['OZHW-3.2.noBreach']);
    expect(cites).toEqual(['OZHW-3.2']);
    expect(script.mayTake('board', 'finding.record', { ...founded, founded: 'unfounded' }, 'p1')).toBe(true);
  });

  it('lifts no other norm: bullying in the group stays a breach', () => {
    expect(heard().refused('board', 'breach.assess', { ...group, norms: ['OZHW-4.10a'] }, 'p1').codes).toEqual([
      'OZHW-3.2.norms',
    ]);
    const script = heard()
      .take('board', 'breach.assess', group, 'p1')
      .take('board', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1');
    expect(script.mayTake('board', 'finding.record', founded, 'p1')).toBe(true);
  });

  it.each([
    { groupPurpose: 'other' },
    { groupOnlySpecialMatters: false },
    { groupPhotos: true },
    { groupOthersTold: false },
  ])('is no such group with %j', (answer) => {
    const { codes, cites } = heard().refused('board', 'breach.assess', { ...group, ...answer }, 'p1');
    expect(codes).toEqual(['OZHW-3.2.group']);
    expect(cites).toEqual(['OZHW-3.2']);
  });

  it('is only for employees', () => {
    expect(heard().refused('board', 'breach.assess', group, 'p2').codes).toEqual(['OZHW-3.2.group']);
  });
});

describe('OZHW-3.3: a lesson on social media', () => {
  it('is asked about before a founded case is decided', () => {
    const script = heard(['phoneInClass'])
      .take('board', 'finding.record', founded, 'p1')
      .take('board', 'factFinding.finish');
    const refused = script.refused('board', 'decision.finish');
    expect(refused.unmet.map(({ rule }) => rule)).toContain('OZHW-3.3.asked');
    expect(refused.cites).toContain('OZHW-3.3');
  });

  it('lifts the norms it broke, with lesson and teacher named', () => {
    const script = heard().take('board', 'breach.assess', lesson, 'p1');
    const { data } = script.steps.at(-1) ?? { data: {} };
    expect(data).toMatchObject({
      lesson: { content: expect.any(String) },
      lessonTeacher: { content: expect.any(String) },
    });
    expect(script.refused('board', 'finding.record', founded, 'p1').codes).toEqual(['OZHW-3.3.noBreach']);
  });

  it('does not lift what could have been done otherwise', () => {
    const { codes, cites } = heard().refused('board', 'breach.assess', { ...lesson, lessonUnavoidable: false }, 'p1');
    expect(codes).toEqual(['OZHW-3.3.lesson']);
    expect(cites).toEqual(['OZHW-3.3']);
  });

  it('does not lift statute', () => {
    expect(heard().refused('board', 'breach.assess', { ...lesson, norms: ['G12'] }, 'p1').codes).toContain(
      'unknownNorm',
    );
    const script = reported({ addressee: 'board', subjectKind: 'employee', personalData: 'yes', possiblySexual: 'yes' })
      .take('board', 'case.take')
      .take('board', 'party.add', { kind: 'employee', role: 'subject' })
      .take('board', 'breach.assess', lesson, 'p1');
    expect(script.demanded('G12.check').map(({ status }) => status)).toEqual(['open']);
    expect(script.demanded('G01.consult').map(({ status }) => status)).toEqual(['open']);
  });

  it('gives no measure on a breach it lifts, when the finding came first', () => {
    const script = heard(['phoneInClass'])
      .take('board', 'finding.record', founded, 'p1')
      .take('board', 'breach.assess', lesson, 'p1');
    const warning = { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['conversation'], urgent: false };
    script.take('board', 'measure.propose', warning, 'p1');
    expect(script.refused('board', 'measure.decide', { decision: 'impose' }, 't1').codes).toEqual([
      'OZHW-3.3.noBreach',
    ]);
    expect(script.mayTake('board', 'measure.decide', { decision: 'reject' }, 't1')).toBe(true);
  });
});

describe('OZHW-3.4: consent to personal data, image and sound', () => {
  it.each([
    ['pupilUnder16', 'parent'],
    ['pupilFrom16', 'pupil'],
    ['otherPerson', 'person'],
  ])('counts for %s when given by the %s, on record: then there is no breach', (consentOf, consentBy) => {
    const script = heard().take('board', 'breach.assess', consent({ consentOf, consentBy }), 'p1');
    expect(script.refused('board', 'finding.record', founded, 'p1').codes).toEqual(['OZHW-3.4.noBreach']);
    expect(script.demanded('G12.check')).toEqual([]);
  });

  it.each([
    { consentOf: 'pupilUnder16', consentBy: 'pupil' },
    { consentOf: 'pupilFrom16', consentBy: 'parent' },
    { consentOf: 'otherPerson', consentBy: 'parent' },
    { consentBy: 'nobody' },
    { consentRecorded: 'notKept' },
    { publishedOn: undefined },
  ])('does not count with %j', (answer) => {
    const { codes, cites } = heard().refused('board', 'breach.assess', consent(answer), 'p1');
    expect(codes).toEqual(['OZHW-3.4.consent']);
    expect(cites).toEqual(['OZHW-3.4']);
  });

  it('lifts norms on personal data only', () => {
    expect(heard().refused('board', 'breach.assess', consent({ norms: ['OZHW-4.10a'] }), 'p1').codes).toEqual([
      'OZHW-3.4.norms',
    ]);
  });

  it.each(['OZHW-0.3', 'OZHW-3.4', 'OZHW-4.4', 'OZHW-5.3'])('is asked about with a breach of %s', (norm) => {
    const { codes, cites } = heard().refused('board', 'breach.assess', { norms: [norm], exception: 'none' }, 'p1');
    expect(codes).toEqual(['OZHW-3.4.asked']);
    expect(cites).toEqual(['OZHW-3.4']);
    expect(heard().mayTake('board', 'breach.assess', { ...noConsent, norms: [norm] }, 'p1')).toBe(true);
  });

  it('is no breach where valid consent existed after all', () => {
    expect(heard().refused('board', 'breach.assess', consent({ exception: 'none' }), 'p1').codes).toEqual([
      'OZHW-3.4.asked',
    ]);
  });

  it('opens the check on a data breach without it, on statute and not on this clause, with the advice of the FG', () => {
    const script = heard().take('board', 'breach.assess', noConsent, 'p1');
    const [check] = script.demanded('G12.check');
    expect(check).toMatchObject({ status: 'open', layer: 'statute' });
    expect(check?.cites).toContain('G12');
    expect(check?.cites).not.toContain('OZHW-3.4');
    script.take('board', 'qualification.raise', { of: 'dataBreach', discoveredAt: script.moment().at }, 'p1');
    expect(script.demanded('G12.check').map(({ status }) => status)).toEqual(['met']);
    expect(script.refused('board', 'qualification.decide', { answer: false }, 't1').codes).toEqual(['G12.advice']);
  });

  it('opens no such check for a breach of another norm', () => {
    expect(employeeFounded().demanded('G12.check')).toEqual([]);
  });
});

describe('OZHW-3.4b: the register of written consents', () => {
  it('counts a consent in the register only when the register holds it', () => {
    const fromRegister = consent({ consentRecorded: 'consentRegister' });
    const { codes, cites } = heard().refused('board', 'breach.assess', fromRegister, 'p1');
    expect(codes).toEqual(['OZHW-3.4b.register']);
    expect(cites).toEqual(['OZHW-3.4b']);
    expect(heard().lookedUp({ consentOnRecord: true }).mayTake('board', 'breach.assess', fromRegister, 'p1')).toBe(
      true,
    );
  });

  it('says when nothing was kept, and only then', () => {
    expect(heard().mayTake('board', 'breach.assess', noConsent, 'p1')).toBe(true);
    const { codes, cites } = heard()
      .lookedUp({ consentOnRecord: true })
      .refused('board', 'breach.assess', noConsent, 'p1');
    expect(codes).toEqual(['OZHW-3.4b.kept']);
    expect(cites).toEqual(['OZHW-3.4b']);
  });
});

describe('OZHW-5.2: leave to speak to the media that stands in the register', () => {
  const spoke = { norms: ['OZHW-5.2'], exception: 'none' };

  it('is no breach, whatever else was', () => {
    const allowed = heard().lookedUp({ onRecord: ['mediaLeave'] });
    expect(allowed.refused('board', 'breach.assess', spoke, 'p1')).toMatchObject({
      codes: ['OZHW-5.2.leave'],
      cites: ['OZHW-5.2'],
    });
    expect(allowed.mayTake('board', 'breach.assess', { ...spoke, norms: ['OZHW-5.6'] }, 'p1')).toBe(true);
  });

  it('is a breach without it', () => expect(heard().mayTake('board', 'breach.assess', spoke, 'p1')).toBe(true));
});

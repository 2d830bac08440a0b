import { describe, expect, it } from '@jest/globals';
import { editions, type PlainData } from '#libs/domain';
import { people } from '../../support/case-script.js';
import { employeeFounded, inDecision, pupilFounded, reported, rulesAgainst } from './lives.js';

/** An employee whose accounts stand in the register of protected environments. */
const registered = () => employeeFounded().lookedUp({ onRecord: ['protectedEnvironment'] });
const assess = (data: PlainData) => registered().take('board', 'breach.assess', data, 'p1');
const refusedOn = (data: PlainData) => registered().refused('board', 'breach.assess', data, 'p1');

describe('ALM-3.1e: image and sound of school', () => {
  const posted = { norms: ['ALM-3.1e'], publishedOn: '2026-09-01' };
  const without: PlainData = {
    ...posted,
    exception: 'none',
    consentOf: 'pupilUnder16',
    consentBy: 'nobody',
    consentRecorded: 'notKept',
  };
  const withConsent = { ...posted, exception: 'consent', consentExpress: 'yes' };

  it.each([
    ['pupilUnder16', 'parent'],
    ['pupilFrom16', 'pupil'],
    ['otherPerson', 'person'],
  ])('is no breach where %s was shown and %s said yes to the posting', (consentOf, consentBy) => {
    const script = assess({ ...withConsent, consentOf, consentBy });
    const founded = { founded: 'founded', ownConduct: true, ownRole: 'posted' };
    expect(script.refused('board', 'finding.record', founded, 'p1')).toMatchObject({
      codes: ['ALM-3.1e.noBreach'],
      cites: ['ALM-3.1e'],
    });
    expect(script.demanded('G12.check')).toEqual([]);
  });

  it.each([
    { consentOf: 'pupilUnder16', consentBy: 'pupil' },
    { consentOf: 'pupilFrom16', consentBy: 'parent' },
    { consentOf: 'otherPerson', consentBy: 'nobody' },
    { consentOf: 'pupilFrom16', consentBy: 'pupil', consentExpress: 'no' },
    { consentOf: 'pupilFrom16', consentBy: 'pupil', publishedOn: undefined },
  ])('takes no consent from who could not give it, or not for this posting: %j', (data) => {
    expect(refusedOn({ ...withConsent, ...data }).codes).toEqual(['ALM-3.1e.consent']);
  });

  it.each(['publishedOn', 'consentOf', 'consentBy', 'consentRecorded'])(
    'asks for %s before it is a breach',
    (field) => {
      expect(refusedOn({ ...without, [field]: undefined }).cites).toEqual(['ALM-3.1e']);
    },
  );

  it('is no breach beside an answer by which there was consent', () => {
    expect(refusedOn({ ...without, consentBy: 'parent', consentExpress: 'yes' }).codes).toEqual(['ALM-3.1e.asked']);
  });

  it('opens the check on a data breach without consent, by the law (G12)', () => {
    const script = assess(without);
    expect(script.demanded('G12.check')).toMatchObject([{ status: 'open', layer: 'statute' }]);
  });

  it('lifts nothing but itself', () => {
    expect(
      refusedOn({ ...withConsent, norms: ['ALM-3.1e', 'ALM-3.1ia'], consentOf: 'otherPerson', consentBy: 'person' })
        .codes,
    ).toEqual(['ALM-3.1e.norms']);
  });

  it.each(['professionalGroup', 'lesson', 'schoolApp'])('has no exception for %s', (exception) => {
    const more =
      exception === 'professionalGroup'
        ? { groupPurpose: 'safety', groupOnlySpecialMatters: true, groupPhotos: false, groupOthersTold: true }
        : exception === 'lesson'
          ? { lessonUnavoidable: true }
          : { appNeeded: true };
    expect(refusedOn({ norms: ['ALM-3.1e'], exception, ...more }).codes).toEqual(['ALM-3.1e.only']);
  });
});

const befriended = { norms: ['ALM-3.1f'] };
const platform = {
  ...befriended,
  exception: 'educationalPlatform',
  platformPublic: false,
  platformParents: true,
  platformPolicy: true,
};
const environment = {
  ...befriended,
  exception: 'protectedEnvironment',
  environmentLeave: true,
  environmentParentsLeave: true,
  environmentMonitored: true,
  environmentFollowed: true,
  environmentFrom: '2026-08-31',
  environmentUntil: '2027-07-16',
};

describe('ALM-3.1g: friends on a closed platform for education', () => {
  it('asks a befriending breach for the platform', () => {
    expect(refusedOn({ ...befriended, exception: 'none' })).toMatchObject({
      codes: ['ALM-3.1f.asked'],
      cites: ['ALM-3.1g', 'ALM-3.1h'],
    });
    expect(assess({ ...befriended, exception: 'none', channel: 'socialMedia' }).steps.at(-1)?.data).toMatchObject({
      channel: 'socialMedia',
    });
  });

  it('is no breach, with all of it recorded', () => {
    const script = assess(platform);
    expect(script.steps.at(-1)?.data).toMatchObject(platform);
    expect(
      script.refused('board', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p1').codes,
    ).toEqual(['ALM-3.1g.noBreach']);
  });

  it.each([{ platformPublic: true }, { platformParents: false }, { platformPolicy: false }])(
    'is one where %j',
    (data) => {
      expect(refusedOn({ ...platform, ...data })).toMatchObject({ codes: ['ALM-3.1g.platform'], cites: ['ALM-3.1g'] });
    },
  );

  it('lifts no other norm, and is for staff alone', () => {
    expect(refusedOn({ ...platform, norms: ['ALM-3.1ia'] }).codes).toEqual(['ALM-3.1g.norms']);
    expect(pupilFounded().refused('teamLeader', 'breach.assess', platform, 'p1').cites).toContain('ALM-3.1g');
  });
});

describe('ALM-3.1h: friends in a protected environment', () => {
  it('is no breach, with purpose, leave, monitor, parents and period recorded', () => {
    const script = assess(environment);
    expect(script.steps.at(-1)?.data).toMatchObject({ ...environment, environment: expect.anything() });
    expect(
      script.refused('board', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p1').codes,
    ).toEqual(['ALM-3.1h.noBreach']);
  });

  it.each(['environmentLeave', 'environmentParentsLeave', 'environmentMonitored', 'environmentFollowed'])(
    'is one without %s',
    (field) => {
      expect(refusedOn({ ...environment, [field]: false })).toMatchObject({
        codes: ['ALM-3.1h.environment'],
        cites: ['ALM-3.1h'],
      });
    },
  );

  it('is one that stands in the register for that time', () => {
    expect(employeeFounded().refused('board', 'breach.assess', environment, 'p1')).toMatchObject({
      codes: ['ALM-3.1h.register'],
      cites: ['ALM-3.1h'],
    });
  });

  it('is looked for in the register by a befriending report, which says so where one stands there', () => {
    const elsewhere = { ...befriended, exception: 'none', channel: 'socialMedia' };
    expect(assess(elsewhere).steps.at(-1)?.warnings).toEqual(['ALM-3.1h.kept']);
    const script = employeeFounded().take('board', 'breach.assess', elsewhere, 'p1');
    expect(script.steps.at(-1)?.warnings ?? []).toEqual([]);
    expect(script.steps.at(-1)?.outside?.onRecord).toEqual([]);
  });

  it('lifts no other norm', () => {
    expect(refusedOn({ ...environment, norms: ['ALM-3.1ia'] }).codes).toEqual(['ALM-3.1h.norms']);
  });
});

describe('ALM-3.1i: fitting measures', () => {
  const channelled = { norms: ['ALM-3.1f'], exception: 'none', channel: 'socialMedia' };

  it('does not decide a founded case before its norms were named', () => {
    const script = inDecision(employeeFounded(), 'board')
      .take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1')
      .take('board', 'qualification.decide', { answer: true }, 't1')
      .take('board', 'outcome.record', { outcome: 'conversation' }, 'p1');
    expect(rulesAgainst(script, 'board', 'decision.finish')).toEqual(['ALM-3.1i.norms']);
    script.take('board', 'breach.assess', channelled, 'p1');
    expect(script.take('board', 'decision.finish').state.stage).toBe('execution');
  });

  it('does not close it without a measure or a reason why none fits', () => {
    const script = inDecision(employeeFounded(channelled), 'board');
    expect(script.refused('board', 'decision.finish').cites).toContain('ALM-3.1i');
  });

  it.each(['endOfRelation', 'correction', 'handover'])('knows no outcome %s', (outcome) => {
    const script = inDecision(employeeFounded(channelled), 'board');
    expect(script.refused('board', 'outcome.record', { outcome }, 'p1').cites).toContain('ALM-3.1i');
  });
});

describe('ALM-3.2b: communication that derails', () => {
  const derailing = (intake = {}) =>
    reported({
      kind: 'derailingCommunication',
      reporterKind: 'employee',
      subjectKind: 'employee',
      victimKind: 'nobody',
      ...intake,
    });

  it('is for the manager, today, and asks nobody else', () => {
    const script = derailing();
    expect(script.demanded('ALM-3.2b.strategy')).toMatchObject([
      { status: 'open', step: 'advice.give', due: { lastDay: '2026-09-07' } },
    ]);
    expect(script.open.filter(({ step }) => step.startsWith('consultation.'))).toEqual([]);
  });

  it('has no rule anywhere that asks or names the FG', () => {
    const almere = editions.find(({ id }) => id === 'ALMERE-2015');
    expect(JSON.stringify(almere?.rules)).not.toContain('"dpo"');
    const lives = [inDecision(pupilFounded(), 'teamLeader'), inDecision(employeeFounded(), 'board')];
    const asked = lives
      .flatMap(({ obligations }) => obligations)
      .filter(({ by, preset }) => [...by, preset?.['role']].includes('dpo'));
    expect(asked).toEqual([]);
  });

  it('ends with next steps, without FG or principal', () => {
    const script = derailing().take('teamLeader', 'case.take').take('teamLeader', 'advice.give', { advice: 'steps' });
    expect(script.demanded('ALM-3.2b.strategy')).toEqual([]);
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it('ends with nothing else', () => {
    const script = derailing().take('teamLeader', 'case.take');
    expect(script.refused('teamLeader', 'advice.give', { advice: 'publish' })).toMatchObject({
      codes: ['ALM-3.2b.answer'],
      cites: ['ALM-3.2b'],
    });
  });

  it('leaves to the law what the law asks: then the FG is asked, and the law is cited (G12)', () => {
    const script = derailing({ personalData: 'yes' })
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
      .take('teamLeader', 'qualification.raise', { of: 'dataBreach', discoveredAt: '2026-09-07T08:00:00.000Z' }, 'p1');
    expect(script.demanded('G12.adviceAsked')).toMatchObject([{ layer: 'statute', preset: { role: 'dpo' } }]);
  });
});

describe('ALM-3.2c: doubt about a publication', () => {
  const doubt = () =>
    reported({ kind: 'publicationDoubt', reporterKind: 'employee', subjectKind: 'employee', victimKind: 'nobody' });

  it('is a task of the manager, and of nobody else', () => {
    const script = doubt();
    expect(script.demanded('ALM-3.2c.advise')).toMatchObject([{ status: 'open', due: { lastDay: '2026-09-08' } }]);
    expect(script.open.map(({ rule }) => rule).sort()).toEqual(['ALM-3.2c.advise', 'GEN.take']);
  });

  it.each(['publish', 'change', 'doNotPublish'])('ends with the advice %s', (advice) => {
    const script = doubt().take('teamLeader', 'case.take').take('teamLeader', 'advice.give', { advice });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it.each(['allow', 'refuse', 'steps'])('does not end with %s', (advice) => {
    const script = doubt().take('teamLeader', 'case.take');
    expect(script.refused('teamLeader', 'advice.give', { advice })).toMatchObject({ cites: ['ALM-3.2c'] });
  });

  it('does not end without one', () => {
    expect(doubt().take('teamLeader', 'case.take').refused('teamLeader', 'case.close').codes).toEqual([
      'notAtThisStage',
    ]);
  });
});

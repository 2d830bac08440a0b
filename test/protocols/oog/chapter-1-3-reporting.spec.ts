import { describe, expect, it } from '@jest/globals';
import { people, text } from '../../support/case-script.js';
import { missing, owners, statuses } from '../../support/case-answers.js';
import { founded, inGroningen, proposal, pupilInvestigated } from './lives.js';

const official = { categories: ['accountInSchoolName'] };
const sexual = { possiblySexual: 'yes', subjectKind: 'employee' };
const taken = (intake = {}) => inGroningen(intake).take('teamLeader', 'case.take');

describe('OOG-1.1: an account run for the organisation', () => {
  it('is asked after, and is out of scope', () => {
    const script = taken(official);
    expect(script.refused('teamLeader', 'scope.assess', { inScope: false }).codes).toEqual(['OOG-1.1.asked']);
    expect(script.refused('teamLeader', 'scope.assess', { inScope: true, officialAccount: 'yes' }).cites).toContain(
      'OOG-1.1',
    );
    expect(taken().refused('teamLeader', 'scope.assess', { inScope: true, officialAccount: 'yes' }).codes).toEqual([
      'OOG-1.1.outside',
    ]);
  });

  it('goes to Communications with a reason, and nowhere else', () => {
    const script = taken(official).take('teamLeader', 'scope.assess', { inScope: false, officialAccount: 'yes' });
    expect(script.refused('teamLeader', 'review.finish', { route: 'outOfScope' }).codes).toEqual(['OOG-1.1.passedOn']);
    const passed = { route: 'referred', referredTo: 'communications' };
    expect(script.take('teamLeader', 'review.finish', passed).take('teamLeader', 'case.close').state.stage).toBe(
      'closed',
    );
  });

  it('does not end the consultation of the confidential inspector on the same facts (G01)', () => {
    const script = inGroningen({ ...official, ...sexual })
      .take('board', 'case.take')
      .take('board', 'scope.assess', { inScope: false, officialAccount: 'yes' })
      .take('board', 'review.finish', { route: 'referred', referredTo: 'communications' });
    expect(script.refused('board', 'case.close').cites).toContain('G01');
  });

  it('is a case like any other where somebody only used the name', () => {
    const script = taken(official).take('teamLeader', 'scope.assess', { inScope: true, officialAccount: 'no' });
    expect(script.take('teamLeader', 'review.finish', { route: 'investigate' }).state.stage).toBe('factFinding');
  });
});

describe('OOG-3.0: whom the code binds', () => {
  it.each(['employee', 'externalWorker', 'intern', 'pupil', 'unknown'])('can be about a %s', (kind) => {
    const script = taken().take('teamLeader', 'party.add', {
      kind,
      role: 'subject',
      band: kind === 'pupil' ? 'from12' : undefined,
    });
    expect(script.state.parties['p1']).toMatchObject({ kind, role: 'subject' });
  });

  it.each(['parent', 'outsider'])('is never about a %s, who can be a party and report', (kind) => {
    const script = taken({ reporterKind: kind });
    expect(script.refused('teamLeader', 'party.add', { kind, role: 'subject' })).toMatchObject({
      codes: ['OOG-3.0.subject'],
    });
    script.take('teamLeader', 'party.add', { kind, role: 'witness' });
    expect(script.refused('teamLeader', 'party.correct', { role: 'subject' }, 'p1').codes).toEqual([
      'OOG-3.0.corrected',
    ]);
    script.take('teamLeader', 'party.add', { kind: 'unknown', role: 'subject' });
    expect(script.refused('teamLeader', 'party.correct', { kind }, 'p2').codes).toEqual(['OOG-3.0.corrected']);
    expect(script.take('teamLeader', 'party.correct', { kind: 'employee' }, 'p2').state.parties['p2']?.kind).toBe(
      'employee',
    );
  });

  it('investigates a report on a parent only for somebody of the school', () => {
    const script = taken({ subjectKind: 'parent' }).take('teamLeader', 'scope.assess', { inScope: true });
    expect(script.refused('teamLeader', 'review.finish', { route: 'investigate' }).codes).toEqual(['OOG-3.0.someone']);
    script.take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from12' });
    expect(script.take('teamLeader', 'review.finish', { route: 'investigate' }).state.stage).toBe('factFinding');
  });

  it('takes conduct outside school as in scope', () => {
    const script = taken({ categories: ['groupChat'] }).take('teamLeader', 'scope.assess', {
      inScope: true,
      tie: 'private',
    });
    expect(script.take('teamLeader', 'review.finish', { route: 'investigate' }).state.stage).toBe('factFinding');
  });
});

describe('OOG-3.2.2: an account below the age', () => {
  const underAge = { categories: ['underAgeAccount'] };

  it('can be talked about', () => {
    const script = pupilInvestigated(underAge);
    script.take('teamLeader', 'conversation.record', { about: 'underAgeAccount', on: script.today }, 'p1');
    expect(script.state.acts.at(-1)?.type).toBe('conversation.record');
  });

  it('is no norm, founds nothing and leads to no measure', () => {
    const script = pupilInvestigated(underAge);
    script.take(
      'teamLeader',
      'hearing.record',
      { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'yes' },
      'p1',
    );
    const breach = { norms: ['OOG-3.2.2'], exception: 'none' };
    expect(script.refused('teamLeader', 'breach.assess', breach, 'p1').codes).toContain('unknownNorm');
    expect(script.refused('teamLeader', 'finding.record', founded, 'p1').codes).toEqual(['OOG-3.2.2.noBreach']);
    const urgent = proposal('suspension', { urgent: true });
    expect(script.refused('teamLeader', 'measure.propose', urgent, 'p1').codes).toContain('OOG-3.2.2.noMeasure');
  });

  it('stops nothing that follows on another norm', () => {
    const script = pupilInvestigated(underAge);
    script
      .take(
        'teamLeader',
        'hearing.record',
        { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'yes' },
        'p1',
      )
      .take('teamLeader', 'breach.assess', { norms: ['OOG-3.2.1'], exception: 'none' }, 'p1')
      .take('teamLeader', 'finding.record', founded, 'p1');
    expect(script.mayTake('teamLeader', 'measure.propose', proposal('schoolDiscipline'), 'p1')).toBe(true);
  });
});

describe('OOG-4.1.2: to a sibling protocol', () => {
  const scoped = (intake = {}) => taken(intake).take('teamLeader', 'scope.assess', { inScope: true });
  const referred = { route: 'referred', referredTo: 'siblingProtocol' } as const;

  it('names the protocol, who receives it, and the facts', () => {
    expect(scoped().refused('teamLeader', 'review.finish', referred).codes).toEqual(['OOG-4.1.2.named']);
    const script = scoped({ categories: ['discrimination'] });
    const facts = script.steps[0]?.data['story'] ?? { content: people.board.person, digest: 'a'.repeat(64) };
    script.take('teamLeader', 'review.finish', {
      ...referred,
      sibling: 'discrimination',
      receiver: 'principal',
      facts,
    });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  const sent = { to: 'siblingProtocol', sibling: 'integrity', receiver: 'board', facts: text } as const;

  it('can be waited for: the case here does not close before its outcome is known', () => {
    const script = scoped();
    expect(script.refused('teamLeader', 'referral.send', { ...sent, facts: undefined }).codes).toEqual([
      'OOG-4.1.2.sent',
    ]);
    script.take('teamLeader', 'referral.send', { ...sent, waits: true });
    script.take('teamLeader', 'review.finish', { route: 'unfounded' });
    expect(script.refused('teamLeader', 'case.close').cites).toEqual(['OOG-4.1.2']);
    script.take('teamLeader', 'referral.answer', { accepted: true }, 't1');
    expect([statuses(script, 'OOG-4.1.2.answered'), statuses(script, 'OOG-4.1.2.known')]).toEqual([['met'], ['open']]);
    expect(script.refused('teamLeader', 'case.close').cites).toEqual(['OOG-4.1.2']);
    script.take('teamLeader', 'referral.conclude', { on: script.today }, 't1');
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it('is not waited for where nobody said so, or where it was not taken on', () => {
    const beside = scoped().take('teamLeader', 'referral.send', sent);
    beside.take('teamLeader', 'review.finish', { route: 'unfounded' }).take('teamLeader', 'case.close');
    const declined = scoped().take('teamLeader', 'referral.send', { ...sent, waits: true });
    declined.take('teamLeader', 'referral.answer', { accepted: false }, 't1');
    declined.take('teamLeader', 'review.finish', { route: 'unfounded' }).take('teamLeader', 'case.close');
  });

  it('neither meets nor ends the consultation of statute (G01)', () => {
    const waiting = inGroningen(sexual).take('board', 'case.take');
    waiting.take('board', 'referral.send', { ...sent, waits: true });
    expect(statuses(waiting, 'G01.consult')).toEqual(['open']);
    waiting.take('board', 'outsideReport.make', {
      to: 'confidentialInspector',
      about: 'sexualOffence',
      at: '2026-09-07T09:00:00.000Z',
      manner: 'phone',
    });
    expect(statuses(waiting, 'G01.consult')).toEqual(['met']);
    const script = inGroningen(sexual).take('board', 'case.take').take('board', 'scope.assess', { inScope: true });
    const facts = { content: people.board.person, digest: 'a'.repeat(64) };
    script.take('board', 'review.finish', { ...referred, sibling: 'sexualConduct', receiver: 'confidant', facts });
    expect(script.demanded('G01.consult').map(({ status }) => status)).toEqual(['open']);
    expect(script.refused('board', 'case.close').cites).toContain('G01');
  });
});

describe('OOG-4.1.3: what is found by watching social media', () => {
  it.each(['organisationName', 'schoolName'])('can open a case when the %s found it', (searchTerm) =>
    expect(inGroningen({ source: 'monitoring', searchTerm }).state.version).toBeGreaterThan(0),
  );

  it('never opens one when a person’s name found it, nor without saying what did', () => {
    expect(() => inGroningen({ source: 'monitoring', searchTerm: 'personName' })).toThrow('OOG-4.1.3.terms');
    expect(() => inGroningen({ source: 'monitoring' })).toThrow('data.searchTerm');
  });

  it('is not turned into a search for a person by a correction', () => {
    const script = inGroningen({ source: 'monitoring', searchTerm: 'schoolName' }).take('teamLeader', 'case.take');
    const correction = { step: 1, 'set.searchTerm': 'personName' };
    expect(script.refused('teamLeader', 'step.correct', correction).codes).toContain('OOG-4.1.3.corrected');
    script.take('teamLeader', 'step.correct', { step: 1, 'set.searchTerm': 'organisationName' });
  });
});

describe('OOG-4.1.5: the manager of the own team', () => {
  const onEmployee = (by: 'reporter' | 'teamLeader' = 'reporter') => inGroningen({ subjectKind: 'employee' }, {}, by);

  it('takes up a report on an employee, and no manager of another team does', () => {
    for (const ownTeam of ['no', undefined])
      expect(onEmployee().refused('teamLeader', 'case.take', { ownTeam }).codes).toEqual(['OOG-4.1.5.ownTeam']);
    expect(onEmployee().mayTake('principal', 'case.take')).toBe(true);
    expect(onEmployee().take('teamLeader', 'case.take', { ownTeam: 'yes' }).state.stage).toBe('review');
    expect(owners(onEmployee(), 'GEN.take')).toContain('teamLeader');
    const asked = (script: ReturnType<typeof inGroningen>) =>
      script
        .forms('teamLeader')
        .filter(({ type }) => type === 'case.take')
        .flatMap(({ fields }) => Object.keys(fields));
    expect([asked(onEmployee()), asked(inGroningen())]).toEqual([['ownTeam'], []]);
  });

  it('is given it by a colleague, or somebody above is, and no manager of another team', () => {
    const to = people.principal.person;
    const script = onEmployee().take('teamLeader', 'case.take', { ownTeam: 'yes' });
    for (const theirTeam of ['other', undefined])
      expect(script.refused('teamLeader', 'case.assign', { to, theirTeam }).codes).toEqual(['OOG-4.1.5.toOwnTeam']);
    for (const theirTeam of ['own', 'above']) script.take('teamLeader', 'case.assign', { to, theirTeam });
    const onPupil = inGroningen().take('teamLeader', 'case.take');
    expect(onPupil.mayTake('teamLeader', 'case.assign', { to, theirTeam: 'other' })).toBe(true);
  });

  it('leaves it to the level above where he reported it himself (G16)', () => {
    const script = onEmployee('teamLeader');
    const refused = script.refused('teamLeader', 'case.take', { ownTeam: 'yes' });
    expect(refused.codes).toEqual(['OOG-4.1.5.notReporter']);
    expect(refused.cites).toContain('G16');
    expect(script.take('principal', 'case.take').state.stage).toBe('review');
  });

  it('says nothing about a report on a pupil', () =>
    expect(inGroningen().mayTake('teamLeader', 'case.take', { ownTeam: 'no' })).toBe(true));
});

describe('OOG-4.2.8: nobody demands that a pupil deletes something', () => {
  it.each(['teamLeader', 'principal', 'board'] as const)('not the %s either', (who) => {
    const { codes, cites } = pupilInvestigated().refused(who, 'deletion.demand', {}, 'p1');
    expect(codes).toEqual(['noPower', 'OOG-4.2.8.never']);
    expect(cites).toEqual(['OOG-4.2.8']);
  });

  it('has no form for it, at no stage', () => {
    const script = pupilInvestigated();
    expect(script.forms('teamLeader').map(({ type }) => type)).not.toContain('deletion.demand');
    expect(missing('deletion.demand', {})).toEqual(['data.what: field.required']);
  });
});

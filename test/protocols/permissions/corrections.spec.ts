import { describe, expect, it } from '@jest/globals';
import { replay, StepMalformed } from '#libs/domain';
import { people, suspension, text, type CaseScript } from '../../support/case-script.js';
import * as lives from './lives.js';

const invited = (): CaseScript =>
  lives
    .underReview('leadership')
    .take('teamLeader', 'hearing.invite', { purpose: 'facts', on: '2026-09-08', with: 'alone' }, 'p1');

const factOf = (script: CaseScript, seq: number): unknown => script.state.acts.find((act) => act.seq === seq)?.data;

describe('step.correct', () => {
  it('replaces what a step says from then on, and leaves the step itself as it was recorded', () => {
    const script = invited();
    const seq = script.state.version;
    const recorded = JSON.stringify(script.steps);
    script.take('teamLeader', 'step.correct', { step: seq, 'set.on': '2026-09-09' });
    expect(factOf(script, seq)).toMatchObject({ on: '2026-09-09', with: 'alone' });
    expect(JSON.stringify(script.steps.slice(0, -1))).toBe(recorded);
    expect(replay(script.state.opening, script.steps)).toEqual(script.state);
  });

  it('rewinds no stage: going back is a step of its own', () => {
    const script = lives.underInvestigation('leadership');
    const seqOf = (wanted: string): number | undefined => script.steps.find(({ type }) => type === wanted)?.seq;
    script.take('teamLeader', 'step.correct', { step: seqOf('scope.assess'), 'set.inScope': false });
    expect(script.state.stage).toBe('factFinding');
    const other = { step: seqOf('review.finish'), 'set.route': 'outOfScope' };
    expect(script.refused('teamLeader', 'step.correct', other).codes).toContain('ledFurther');
  });

  it('turns no report into a question beforehand', () => {
    const script = lives.underReview('leadership');
    const codes = script.refused('teamLeader', 'step.correct', { step: 1, 'set.kind': 'publicationDoubt' }).codes;
    expect(codes).toContain('ledFurther');
  });

  it('changes a proposal only until somebody acted on it', () => {
    const script = lives
      .established('leadership')
      .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1');
    const step = script.state.version;
    script.take('teamLeader', 'step.correct', { step, 'set.until': '2026-09-10' });
    expect(script.state.tracks['t1']?.about).toMatchObject({ until: '2026-09-10', from: '2026-09-08' });
    script.take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    const longer = { step, 'set.until': '2026-09-14' };
    expect(script.refused('principal', 'step.correct', longer).codes).toContain('ledFurther');
    script.take('teamLeader', 'step.correct', { step, 'set.reason': text });
  });

  it('of who somebody is changes the party, and shuts out the staff member he turns out to be', () => {
    const script = lives.underReview('board');
    script.take('board', 'party.add', { kind: 'employee', role: 'witness', person: people.confidant.person });
    const step = script.state.version;
    script.take('board', 'step.correct', { step, 'set.person': people.hr.person });
    expect(script.state.parties['p4']?.person).toBe(people.hr.person);
    expect(script.refused('hr', 'note.add').codes).toContain('G16.party');
    expect(script.mayTake('confidant', 'note.add')).toBe(true);
    expect(replay(script.state.opening, script.steps)).toEqual(script.state);
  });

  it('of a correction stands beside the one before it', () => {
    const script = invited();
    const seq = script.state.version;
    script
      .take('teamLeader', 'step.correct', { step: seq, 'set.on': '2026-09-09' })
      .take('principal', 'step.correct', { step: seq, 'set.on': '2026-09-10', 'set.with': 'withParents' });
    expect(factOf(script, seq)).toMatchObject({ on: '2026-09-10', with: 'withParents' });
  });

  it('is for whoever could take the step himself: a team leader does not change what the principal decided', () => {
    const script = lives
      .established('leadership')
      .take('teamLeader', 'qualification.raise', { of: 'dataBreach', discoveredAt: '2026-09-07T08:00:00.000Z' }, 'p1')
      .take('teamLeader', 'consultation.ask', { role: 'dpo' }, 't1')
      .take('dpo', 'consultation.answer', { role: 'dpo', advises: 'notify' }, 't1')
      .take('board', 'qualification.decide', { answer: true, highRisk: true, notify: 'notify' }, 't1');
    const correction = { step: script.state.version, 'set.highRisk': false };
    expect(script.refused('teamLeader', 'step.correct', correction).codes).toContain('notYourRole');
    expect(script.refused('dpo', 'step.correct', correction).codes).toContain('notYourRole');
  });

  it('points at a step of this case', () => {
    const script = invited();
    expect(script.refused('teamLeader', 'step.correct', { step: 999 }).codes).toContain('unknownStep');
  });

  it('puts in place only what the step could say', () => {
    const script = invited();
    const step = script.state.version;
    expect(() => script.take('teamLeader', 'step.correct', { step, 'set.on': 'soon' })).toThrow(StepMalformed);
    expect(() => script.take('teamLeader', 'step.correct', { step, 'set.scope': ['mailHeaders'] })).toThrow(
      StepMalformed,
    );
  });

  it('that breaks what a later step stood on shows as a duty that is open again', () => {
    const script = lives.withOutcome('leadership');
    const open = (): readonly string[] => script.open.map(({ rule }) => rule);
    const assessed = script.steps.find(({ type }) => type === 'finding.record');
    expect(open()).not.toContain('GEN.rehabilitate');
    script.take('teamLeader', 'step.correct', { step: assessed?.seq, 'set.founded': 'notEstablished' });
    expect(open()).toContain('GEN.rehabilitate');
  });

  it('works in a closed case as well, and leaves it closed', () => {
    const script = lives.closed('leadership');
    const invitedAt = script.steps.find(({ type }) => type === 'hearing.record')?.seq;
    script.take('teamLeader', 'step.correct', { step: invitedAt, 'set.manner': 'phone' });
    expect(script.state.stage).toBe('closed');
  });
});

const asking = (led: lives.Led = 'leadership', role = 'hr'): CaseScript =>
  lives.underReview(led).take(lives.settings[led].lead, 'consultation.ask', { role });
const keyOf = (script: CaseScript, rule = 'GEN.answer'): string | undefined => script.demanded(rule)[0]?.key;

describe('obligation.waive', () => {
  it('ends a duty that may be waived, by whoever the duty names, and it is no task any more', () => {
    const script = asking();
    script.take('principal', 'obligation.waive', { obligation: keyOf(script) });
    expect(script.demanded('GEN.answer').map(({ status }) => status)).toEqual(['waived']);
    expect(replay(script.state.opening, script.steps)).toEqual(script.state);
  });

  it('is refused to a role the duty does not name, though he leads the case, and says who may', () => {
    const script = asking();
    const { unmet } = script.refused('teamLeader', 'obligation.waive', { obligation: keyOf(script) });
    expect(unmet.find(({ code }) => code === 'notYourRole')?.who).toEqual(['principal', 'board']);
  });

  it('is refused to the principal where the case went past the leadership', () => {
    const script = asking('board');
    expect(script.refused('principal', 'obligation.waive', { obligation: keyOf(script) }).codes).toContain(
      'notYourRole',
    );
    script.take('otherBoard', 'obligation.waive', { obligation: keyOf(script) });
    expect(script.demanded('GEN.answer').map(({ status }) => status)).toEqual(['waived']);
  });

  it.each(['principal', 'board', 'supervisoryBoard'] as const)(
    'never lifts what nobody may waive, not for a %s',
    (who) => {
      const script = lives.inFiling('leadership');
      const filing = script.open.find(({ step }) => step === 'paper.file');
      expect(filing?.waivableBy).toEqual([]);
      expect(script.refused(who, 'obligation.waive', { obligation: filing?.key }).codes).toContain('notWaivable');
    },
  );

  it('needs a duty that is open: not one met, nor one that does not exist', () => {
    const script = asking();
    const obligation = keyOf(script);
    script.take('hr', 'consultation.answer', { role: 'hr', advises: 'neutral' });
    expect(script.refused('principal', 'obligation.waive', { obligation }).codes).toContain('notWaivable');
    expect(script.refused('principal', 'obligation.waive', { obligation: 'GEN.none/case/1' }).codes).toContain(
      'notWaivable',
    );
  });

  it('is offered only where something may be waived', () => {
    const offered = (script: CaseScript): boolean | undefined =>
      script.forms('principal').find(({ type }) => type === 'obligation.waive')?.allowed;
    expect(offered(lives.underReview('leadership'))).toBe(false);
    expect(offered(asking())).toBe(true);
  });
});

describe('case.reopen', () => {
  const reopened = (): CaseScript =>
    lives.closed('leadership').take('principal', 'case.reopen', { because: 'newFacts' });

  it('takes a closed case back to review, with everything that was recorded', () => {
    const before = lives.closed('leadership');
    const script = reopened();
    expect(script.state.stage).toBe('review');
    expect(script.state.acts.slice(0, -1)).toEqual(before.state.acts);
    expect(script.state.tracks).toEqual(before.state.tracks);
    expect(replay(script.state.opening, script.steps)).toEqual(script.state);
  });

  it('is not for whoever closed it, where he only leads the daily work', () => {
    expect(lives.closed('leadership').refused('teamLeader', 'case.reopen', { because: 'mistake' }).codes).toEqual([
      'notYourRole',
    ]);
  });

  it('is not for the leadership where the case went past it', () => {
    expect(lives.closed('board').refused('principal', 'case.reopen', { because: 'mistake' }).codes).toEqual([
      'notYourRole',
    ]);
  });

  it('needs a closed case', () => {
    const codes = lives.underReview('leadership').refused('principal', 'case.reopen', { because: 'newFacts' }).codes;
    expect(codes).toEqual(['notAtThisStage']);
  });

  it('leads on to a second decision and a second closing', () => {
    const script = reopened()
      .take('teamLeader', 'review.finish', { route: 'investigate' })
      .take('teamLeader', 'factFinding.finish')
      .take('teamLeader', 'decision.finish')
      .take('teamLeader', 'execution.finish')
      .take('teamLeader', 'case.close');
    expect(script.state.stage).toBe('closed');
    expect(script.steps.filter(({ type }) => type === 'case.close')).toHaveLength(2);
  });

  it('is needed to do anything about conduct again', () => {
    const evidence = { sort: 'statement' } as const;
    expect(lives.closed('leadership').refused('teamLeader', 'evidence.record', evidence).codes).toEqual([
      'notAtThisStage',
    ]);
    expect(reopened().mayTake('teamLeader', 'evidence.record', evidence)).toBe(true);
  });

  it('keeps out whoever is a party', () => {
    const script = lives.closed('board');
    expect(script.state.parties['p1']?.person).toBe(people.employee.person);
    expect(script.refused('employee', 'case.reopen', { because: 'mistake' }).codes).toContain('G16.party');
  });
});

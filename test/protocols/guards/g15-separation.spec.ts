import { describe, expect, it } from '@jest/globals';
import { kindOf, stepTypes, type PlainData, type StepType } from '#libs/domain';
import { answer, forbidden, warned } from '../../support/case-answers.js';
import {
  employeeFounded,
  people,
  pupilFounded,
  reported,
  suspension,
  text,
  type CaseScript,
} from '../../support/case-script.js';
import { removalHeard } from '../../support/removal-script.js';

/** What the data protection officer may do like anybody: tell, note, and answer when asked. */
const officers: readonly StepType[] = ['report.receive', 'consultation.answer', 'note.add'];
const clocks: readonly StepType[] = ['deadline.lapse', 'objection.open', 'objection.lapse', 'inspection.expire'];

/** A track or party the step could be about, in this case. */
function place(script: CaseScript, type: StepType): string {
  const { moves, scope } = kindOf(type);
  if (moves !== undefined) return Object.values(script.state.tracks).find(({ machine }) => machine === moves)?.id ?? '';
  return scope === 'party' && type !== 'party.add' ? 'p1' : '';
}

const cases: readonly (readonly [string, () => CaseScript])[] = [
  [
    'just reported',
    () =>
      reported().take('teamLeader', 'case.take').take('teamLeader', 'party.add', { kind: 'employee', role: 'subject' }),
  ],
  [
    'a pupil’s, under investigation',
    () => pupilFounded().take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1'),
  ],
  [
    'an employee’s, with questions',
    () => employeeFounded().take('board', 'qualification.raise', { of: 'neglectOfDuty' }, 'p1'),
  ],
  [
    'with a data breach',
    () =>
      employeeFounded().take(
        'board',
        'qualification.raise',
        { of: 'dataBreach', discoveredAt: '2026-09-07T08:00:00.000Z' },
        'p1',
      ),
  ],
  [
    'with an inspection asked',
    () => employeeFounded().take('board', 'inspection.request', { scope: ['mailHeaders'], until: '2026-09-20' }),
  ],
  [
    'about a publication',
    () =>
      reported({ kind: 'publicationDoubt' })
        .take('teamLeader', 'case.take')
        .take('teamLeader', 'party.add', { kind: 'employee', role: 'subject' }),
  ],
];

describe('G15: the data protection officer advises, and no more', () => {
  it.each(cases)('may take no other step in a case %s', (_, make) => {
    const script = make();
    const able = stepTypes
      .filter((type) => !officers.includes(type) && !clocks.includes(type))
      .filter((type) => {
        const { unmet } = answer(script, 'dpo', type, {}, place(script, type));
        const codes = unmet.map(({ code }) => code);
        return !codes.some((code) => ['noPower', 'notYourRole', 'notAtThisStage', 'unknownTrack'].includes(code));
      });
    expect(able).toEqual([]);
  });

  it.each(cases)('is offered no form but answers and notes in a case %s', (_, make) => {
    const offered = make()
      .forms('dpo')
      .filter(({ allowed }) => allowed);
    expect(offered.map(({ type }) => type).filter((type) => !officers.includes(type))).toEqual([]);
  });

  it('decides in no other function he has, be it the board’s', () => {
    const script = pupilFounded().take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1');
    const asking = { roles: ['dpo', 'principal', 'board'] } as const;
    for (const who of ['principal', 'board'] as const) {
      const { unmet } = answer(script, who, 'measure.decide', { decision: 'impose' }, 't1', { asking });
      expect(unmet.map(({ code }) => code)).toEqual(['G15.dpo']);
      expect(unmet[0]?.cites).toContain('G15');
    }
  });

  it('gives the advice asked of him', () => {
    const script = employeeFounded().take('board', 'consultation.ask', { role: 'dpo' });
    expect(script.mayTake('dpo', 'consultation.answer', { role: 'dpo', advises: 'neutral' })).toBe(true);
    expect(script.refused('dpo', 'consultation.answer', { role: 'hr', advises: 'neutral' }).codes).toEqual([
      'GEN.asked',
    ]);
  });
});

describe('G16: nobody acts in his own case', () => {
  const impose = { decision: 'impose' };
  const board: PlainData = { kind: 'boardMember', role: 'subject', person: people.board.person };

  it('refuses every act of a person who is a party, also on behalf of somebody', () => {
    const script = pupilFounded().take('teamLeader', 'party.add', {
      kind: 'employee',
      role: 'witness',
      person: people.principal.person,
    });
    script.take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1');
    expect(script.refused('principal', 'measure.decide', impose, 't1')).toMatchObject({
      codes: ['G16.party'],
      cites: ['G16'],
    });
    expect(script.mayTake('board', 'measure.decide', impose, 't1')).toBe(true);
  });

  it('refuses whoever declared a conflict', () => {
    const script = pupilFounded().take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1');
    expect(forbidden(script, 'principal', 'measure.decide', impose, 't1', { asking: { conflicted: true } })).toEqual([
      'G16.party',
    ]);
  });

  it('lets the next level up act where nobody of a level can', () => {
    const script = removalHeard().on('2026-09-08');
    const removed = { decision: 'impose', answersDefence: true };
    expect(forbidden(script, 'supervisoryBoard', 'measure.decide', removed, 't1')).toContain('notYourRole');
    const vacant = { asking: { vacant: ['board'] } } as const;
    expect(forbidden(script, 'supervisoryBoard', 'measure.decide', removed, 't1', vacant)).toEqual([]);
  });

  it('takes a report about the board to the supervisory board', () => {
    const script = reported({ aboutLeadership: 'board', subjectKind: 'boardMember' });
    expect(forbidden(script, 'board', 'case.take')).toContain('notYourRole');
    expect(script.take('supervisoryBoard', 'case.take').take('supervisoryBoard', 'party.add', board).state.stage).toBe(
      'review',
    );
  });

  it('takes a report about the leadership past it', () => {
    const script = reported({ aboutLeadership: 'leadership' });
    for (const who of ['teamLeader', 'principal'] as const)
      expect(forbidden(script, who, 'case.take')).toContain('notYourRole');
    expect(script.mayTake('board', 'case.take')).toBe(true);
  });

  it('asks another than the proposer for the heaviest measures', () => {
    const script = employeeFounded()
      .take(
        'board',
        'measure.propose',
        {
          measure: 'reprimand',
          ground: 'ownConduct',
          lesserConsidered: ['warning'],
          urgent: false,
          lesserReason: text,
        },
        'p1',
      )
      .take('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'handed' }, 't1')
      .take('hr', 'measure.defend', { manner: 'waived', on: '2026-09-07' }, 't1');
    expect(script.refused('board', 'measure.decide', impose, 't1').codes).toContain('G16.twoPeople');
  });

  it('asks another than the reporter for them too, and not for a lighter one', () => {
    const mine = { addressee: 'board', subjectKind: 'employee', reporterKind: 'employee' };
    const script = reported(mine, {}, 'otherBoard')
      .take('board', 'case.take')
      .take('board', 'party.add', { kind: 'employee', role: 'subject' })
      .take('board', 'scope.assess', { inScope: true })
      .take('board', 'review.finish', { route: 'investigate' })
      .take(
        'board',
        'hearing.record',
        { purpose: 'facts', on: '2026-09-07', manner: 'inPerson', parentsPresent: 'notApplicable' },
        'p1',
      )
      .take('board', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p1')
      .take(
        'board',
        'measure.propose',
        {
          measure: 'reprimand',
          ground: 'ownConduct',
          lesserConsidered: ['warning'],
          urgent: false,
          lesserReason: text,
        },
        'p1',
      )
      .take(
        'board',
        'measure.propose',
        { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['conversation'], urgent: false },
        'p1',
      );
    expect(forbidden(script, 'otherBoard', 'measure.decide', impose, 't1')).toContain('G16.notReporter');
    expect(forbidden(script, 'otherBoard', 'measure.decide', impose, 't2')).not.toContain('G16.notReporter');
  });

  it('gives the case to nobody it concerns, and proposes another when it turns out to concern its owner', () => {
    const script = pupilFounded().take('teamLeader', 'case.assign', { to: people.principal.person });
    script.take('teamLeader', 'party.add', { kind: 'employee', role: 'witness', person: people.principal.person });
    expect(warned(script, 'teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1')).toContain(
      'G16.otherOwner',
    );
    expect(script.refused('teamLeader', 'case.assign', { to: people.principal.person }).codes).toEqual([
      'G16.assignee',
    ]);
    script.take('teamLeader', 'case.assign', { to: people.board.person });
    expect(warned(script, 'teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1')).not.toContain(
      'G16.otherOwner',
    );
  });
});

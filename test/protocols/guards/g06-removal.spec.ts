import { describe, expect, it } from '@jest/globals';
import { editions, stepTypes } from '#libs/domain';
import { forbidden, lastDays, missing, statuses } from '../../support/case-answers.js';
import { suspension, text } from '../../support/case-script.js';
import {
  heard,
  removal,
  removalAnnounced,
  removalHeard,
  removalIntended,
  suspensionAnnounced,
} from '../../support/removal-script.js';
import { pupilFounded, type CaseScript } from '../../support/case-script.js';

const impose = { decision: 'impose', answersDefence: true };
const decide = (script: CaseScript, data = impose): readonly string[] =>
  forbidden(script, 'board', 'measure.decide', data, 't1');
const found = { school: '12AB', willing: true, on: '2026-09-08' };
const consulted = { on: '2026-09-08', educationContinues: true };

describe.each(['PO', 'VO'] as const)('G06: removal of a pupil, in %s', (sector) => {
  it('starts with an intention; a hearing before it does not count', () => {
    const early = pupilFounded({ sector })
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'teacherOf', parentOf: 'p1' })
      .take('teamLeader', 'measure.propose', removal, 'p1')
      .take('teamLeader', 'hearing.record', heard('2026-09-07'), 'p1')
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'notApplicable'), 'p5')
      .on('2026-09-08');
    expect(decide(early)).toContain('G06.intention');
    early.take('teamLeader', 'measure.intend', { sentOn: '2026-09-08', channel: 'registered' }, 't1');
    expect(decide(early)).toContain('G06.intention');
  });

  it('is decided after the parents of a minor were heard on it', () => {
    const script = removalIntended({ sector })
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'no'), 'p1')
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'notApplicable'), 'p5')
      .on('2026-09-08');
    expect(decide(script)).toEqual(['G06.intention']);
    script.take('teamLeader', 'hearing.record', { ...heard('2026-09-07'), manner: 'declined' }, 'p2');
    expect(decide(script)).toEqual([]);
  });

  it('is decided on a later day than every hearing, and answers what was said', () => {
    expect(decide(removalHeard({ sector }))).toEqual(['G06.genuineHearing']);
    const next = removalHeard({ sector }).on('2026-09-08');
    expect(decide(next, { ...impose, answersDefence: false })).toEqual(['G06.genuineHearing']);
    expect(decide(next)).toEqual([]);
    next.take('teamLeader', 'hearing.record', heard('2026-09-08'), 'p2');
    expect(decide(next)).toEqual(['G06.genuineHearing']);
  });

  it('is decided by the board alone, and not by whoever proposed it', () => {
    const script = removalHeard({ sector }).on('2026-09-08');
    expect(forbidden(script, 'principal', 'measure.decide', impose, 't1')).toContain('notYourRole');
    const proposer = script.state.tracks['t1']?.openedBy.person ?? '';
    expect(forbidden(script, 'board', 'measure.decide', impose, 't1').length).toBe(0);
    expect(script.asking('teamLeader').actor.person).toBe(proposer);
  });

  it('is final only when another recognised school is willing', () => {
    const script = removalAnnounced('2026-09-08', { sector }).take(
      'principal',
      'outsideReport.make',
      { to: 'municipality', about: 'removal', at: '2026-09-08T09:00:00.000Z', manner: 'written' },
      'p1',
    );
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).toContain('G06.otherSchool');
    script.take('teamLeader', 'measure.findSchool', { ...found, willing: false }, 't1');
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).toContain('G06.otherSchool');
    script.take('teamLeader', 'measure.findSchool', found, 't1');
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).not.toContain('G06.otherSchool');
  });

  it('takes a school from the register, by its number', () => {
    const script = removalAnnounced('2026-09-08', { sector });
    expect(missing('measure.findSchool', { ...found, school: 'Distance institute', contact: text }, 't1')).toEqual([
      'data.school: brin.invalid',
    ]);
    const outside = { registeredSchool: false };
    expect(forbidden(script, 'teamLeader', 'measure.findSchool', found, 't1', { outside })).toEqual(['G06.realSchool']);
  });

  it('has no way round: no step takes a pupil off the roll, and no outcome ends the relation', () => {
    const script = removalIntended({ sector }).take('teamLeader', 'factFinding.finish');
    expect(stepTypes.filter((type) => /deregister|unenrol|withdrawPupil/i.test(type))).toEqual([]);
    expect(forbidden(script, 'teamLeader', 'outcome.record', { outcome: 'endOfRelation' }, 'p1')).toContain(
      'G06.noShortcut',
    );
    expect(forbidden(script, 'board', 'measure.start', {}, 't1')).toEqual(['notAtThisStage']);
  });

  it('does not take effect by itself', () => {
    const script = removalAnnounced('2026-09-08', { sector }).on('2026-10-30');
    expect(script.state.tracks['t1']?.state).toBe('announced');
    expect(forbidden(script, 'principal', 'measure.start', {}, 't1')).toContain('G06.notStarted');
  });
});

describe('G06: what differs by sector', () => {
  const finalise = (script: CaseScript): readonly string[] =>
    forbidden(script.take('teamLeader', 'measure.findSchool', found, 't1'), 'board', 'measure.finalise', {}, 't1');

  it('PO: the class teacher is heard', () => {
    const script = removalIntended({ sector: 'PO' })
      .take('teamLeader', 'hearing.record', heard('2026-09-07'), 'p1')
      .on('2026-09-08');
    expect(decide(script)).toEqual(['G06.teacher']);
    const other = script.take('teamLeader', 'party.add', { kind: 'employee', role: 'teacherOf', parentOf: 'p3' });
    other.take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'notApplicable'), 'p6');
    expect(decide(other)).toEqual(['G06.teacher']);
  });

  it('PO: hearing the parents will do; the child itself need not be heard', () => {
    const script = removalIntended({ sector: 'PO' })
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'notApplicable'), 'p2')
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'notApplicable'), 'p5')
      .on('2026-09-08');
    expect(decide(script)).toEqual([]);
  });

  it('VO: the pupil is heard too', () => {
    const script = removalIntended()
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'notApplicable'), 'p2')
      .on('2026-09-08');
    expect(decide(script)).toEqual(['G06.pupilHeard']);
  });

  it('VO: the inspectorate is consulted before the removal is final, and told of it afterwards', () => {
    const script = removalAnnounced('2026-09-08');
    expect(finalise(script)).toEqual(['G06.inspectorate']);
    script
      .take('teamLeader', 'measure.consultInspectorate', consulted, 't1')
      .take('board', 'measure.finalise', {}, 't1');
    expect(script.state.tracks['t1']?.state).toBe('inForce');
    expect(lastDays(script, 'G06.finalNotice')).toEqual(['2026-09-09']);
    expect(script.demanded('G06.finalNotice')[0]?.cites).toContain('WVO-8.15.5');
  });

  it('PO: the inspectorate is neither consulted nor told', () => {
    const script = removalAnnounced('2026-09-08', { sector: 'PO' });
    expect(finalise(script)).toEqual([]);
    expect(statuses(script.take('board', 'measure.finalise', {}, 't1'), 'G06.finalNotice')).toEqual([]);
  });

  it('VO: of age, the pupil alone is heard, and no other school is needed', () => {
    const adult = removalIntended()
      .take('teamLeader', 'party.correct', { band: 'adult' }, 'p1')
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'no'), 'p1')
      .on('2026-09-08')
      .take('board', 'measure.decide', impose, 't1')
      .take('principal', 'measure.announce', { manner: 'registered', on: '2026-09-08', remedyClause: true }, 't1');
    expect(forbidden(adult, 'board', 'measure.finalise', {}, 't1')).toEqual([]);
  });
});

describe('G06: steps of a removal', () => {
  it('exist for no other measure', () => {
    const script = suspensionAnnounced('2026-09-07');
    for (const [type, data] of [
      ['measure.findSchool', found],
      ['measure.consultInspectorate', consulted],
    ] as const)
      expect(forbidden(script, 'teamLeader', type, data, 't1')).toContain('G06.finalOnlyRemoval');
  });
});

describe('G07: the municipality is told of a removal at once', () => {
  const notice = { to: 'municipality', about: 'removal', at: '2026-09-08T09:00:00.000Z', manner: 'portal' };

  it.each(['PO', 'VO'] as const)('on the decision, not when it becomes final, in %s', (sector) => {
    const script = removalHeard({ sector }).on('2026-09-08').take('board', 'measure.decide', impose, 't1');
    expect(lastDays(script, 'G07.municipality')).toEqual(['2026-09-08']);
    expect(script.demanded('G07.municipality')[0]?.cites).toEqual(['G07', 'LPW-18.1']);
    expect(script.demanded('G07.municipality')[0]?.waivableBy).toEqual([]);
    script.take('registrar', 'outsideReport.make', notice, 'p1');
    expect(statuses(script, 'G07.municipality')).toEqual(['met']);
  });

  it('for a pupil of age unless he is 23 or has a basic qualification: that may be left out with a reason', () => {
    const script = removalHeard()
      .take('teamLeader', 'party.correct', { band: 'adult' }, 'p1')
      .on('2026-09-08')
      .take('board', 'measure.decide', impose, 't1');
    expect(statuses(script, 'G07.municipality')).toEqual([]);
    const obligation = script.demanded('G07.municipalityAdult')[0];
    expect(obligation?.cites).toEqual(['G07', 'WVO-8.21']);
    script.take('board', 'obligation.waive', { obligation: obligation?.key ?? '' });
    expect(statuses(script, 'G07.municipalityAdult')).toEqual(['waived']);
  });

  it('is no duty for a suspension, whatever the protocol', () =>
    expect(editions.flatMap(({ rules }) => rules).filter(({ id }) => id.startsWith('G07'))).toHaveLength(2));
});

describe('G06: removal from special secondary education stands under the WEC, as in primary education', () => {
  const vso = { sector: 'VSO' } as const;

  it('hears the class teacher, the parents, and the pupil too', () => {
    const parentsOnly = removalIntended(vso)
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'intention', 'notApplicable'), 'p2')
      .on('2026-09-08');
    expect(decide(parentsOnly)).toEqual(['G06.pupilHeardSpecial', 'G06.teacher']);
    expect(decide(removalHeard(vso).on('2026-09-08'))).toEqual([]);
  });

  it('asks for another school, also for a pupil of age, and for no consultation of the inspectorate', () => {
    const script = removalAnnounced('2026-09-21', vso);
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).toEqual(['G06.otherSchool']);
    script.take('teamLeader', 'party.correct', { band: 'adult' }, 'p1');
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).toEqual(['G06.otherSchool']);
    script
      .on('2026-09-28')
      .take('teamLeader', 'measure.findSchool', { school: '12AB', willing: true, on: '2026-09-28' }, 't1');
    script.take('board', 'measure.finalise', {}, 't1');
    expect(statuses(script, 'G06.finalNotice')).toEqual([]);
  });

  it('cluster 1 and 2: becomes final after eight weeks of searching in vain too, and no sooner', () => {
    const asked = (on: string) => ({ school: '12AB', willing: false, on });
    for (const cluster of ['cluster1', 'cluster2'] as const) {
      const script = removalAnnounced('2026-09-21', { ...vso, cluster });
      const finalise = (): readonly string[] => forbidden(script, 'board', 'measure.finalise', {}, 't1');
      script.on('2026-12-14');
      expect(finalise()).toEqual(['G06.otherSchoolSearched']);
      script.take('teamLeader', 'measure.findSchool', asked('2026-08-31'), 't1');
      expect(finalise()).toEqual(['G06.otherSchoolSearched']);
      script.take('teamLeader', 'measure.findSchool', asked('2026-10-20'), 't1');
      expect(finalise()).toEqual(['G06.otherSchoolSearched']);
      script.on('2026-12-15');
      expect(finalise()).toEqual([]);
      script.take('board', 'measure.finalise', {}, 't1');
    }
  });

  it('elsewhere searching is not enough, however long', () => {
    for (const setting of [vso, { sector: 'SO' }, { sector: 'PO' }] as const) {
      const script = removalAnnounced('2026-09-21', setting);
      script.take('teamLeader', 'measure.findSchool', { school: '12AB', willing: false, on: '2026-09-21' }, 't1');
      expect(forbidden(script.on('2027-01-11'), 'board', 'measure.finalise', {}, 't1')).toEqual(['G06.otherSchool']);
    }
  });

  it('knows no suspension while it is under way', () => {
    const pending = suspension('2026-09-08', '2026-09-10', { ground: 'pendingRemoval' });
    const script = removalIntended(vso);
    expect(forbidden(script, 'teamLeader', 'measure.propose', pending, 'p1')).toContain('G04.pendingRemovalPrimary');
    const secondary = removalIntended({ sector: 'VO' });
    expect(forbidden(secondary, 'teamLeader', 'measure.propose', pending, 'p1')).not.toContain(
      'G04.pendingRemovalPrimary',
    );
  });
});

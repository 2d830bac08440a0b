import { describe, expect, it } from '@jest/globals';
import { forbidden, lastDays, missing, owners, statuses, warned } from '../../support/case-answers.js';
import { pupilFounded, reported, suspension, text } from '../../support/case-script.js';
import { removal, removalAnnounced } from '../../support/removal-script.js';
import {
  everywhere,
  pupilEstablished,
  pupilLookedInto,
  sanction,
  staffEstablished,
  withMeasures,
} from '../../support/everywhere.js';

const impose = { decision: 'impose', answersDefence: true } as const;

describe('no_other_school: nobody is out of school before another has him', () => {
  it.each(['PO', 'SBO', 'SO', 'VSO', 'VO', 'PRO'] as const)('%s: a recognised school that is willing', (sector) => {
    const script = removalAnnounced('2026-09-08', { sector });
    const found = { school: '12AB', willing: true, on: '2026-09-08', contact: text };
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).toContain('G06.otherSchool');
    expect(missing('measure.findSchool', { ...found, school: 'Distance institute' }, 't1')).toEqual([
      'data.school: brin.invalid',
    ]);
    script.take('teamLeader', 'measure.findSchool', { ...found, willing: false }, 't1');
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).toContain('G06.otherSchool');
    script.take('teamLeader', 'measure.findSchool', found, 't1');
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).not.toContain('G06.otherSchool');
  });
});

describe('no_education_meanwhile: whoever is kept away goes on learning', () => {
  const lessons = { manner: 'homework', from: '2026-09-08' } as const;

  it.each(withMeasures)('%s, %s: during a suspension, arranged for that one', (_, sector, house) => {
    const script = pupilEstablished(house, { sector })
      .take('principal', 'education.arrange', lessons, 'p1')
      .take(house.lead, 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1')
      .take('principal', 'party.inform', { about: 'measure', manner: 'phone' }, 'p2')
      .take('principal', 'measure.decide', impose, 't1')
      .take('principal', 'measure.announce', { manner: 'registered', on: '2026-09-07', remedyClause: true }, 't1');
    expect(statuses(script, 'G04.education')).toEqual(['open']);
    expect(lastDays(script, 'G04.education')).toEqual(['2026-09-08']);
    script.take('principal', 'education.arrange', lessons, 'p1');
    expect(statuses(script, 'G04.education')).toEqual(['met']);
  });

  it.each(everywhere)('%s, %s: while he is kept away in fact', (_, sector, house) => {
    const script = pupilLookedInto(house, { sector }).take(
      house.lead,
      'exclusion.record',
      { from: 'school', since: '2026-09-07' },
      'p1',
    );
    expect(statuses(script, 'G04.deFactoEducation')).toEqual(['open']);
    script.take(house.lead, 'education.arrange', lessons, 'p1');
    expect(statuses(script, 'G04.deFactoEducation')).toEqual(['met']);
  });
});

describe('not_competent: whoever decides may decide', () => {
  it.each(withMeasures)(
    '%s, %s: a suspension with a mandate, a removal and a sanction by the board, never by whoever proposed it',
    (_, sector, house) => {
      const pupil = pupilEstablished(house, { sector })
        .take(house.lead, 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1')
        .take('principal', 'measure.propose', removal, 'p1');
      expect(forbidden(pupil, 'teamLeader', 'measure.decide', impose, 't1')).toContain('notYourRole');
      const without = { outside: { mandates: [] } };
      expect(forbidden(pupil, 'principal', 'measure.decide', impose, 't1', without)).toContain('G04.mandate');
      expect(forbidden(pupil, 'principal', 'measure.decide', impose, 't2')).toContain('notYourRole');
      const staff = staffEstablished(house, { sector }).take('board', 'measure.propose', sanction('reprimand'), 'p1');
      expect(forbidden(staff, 'principal', 'measure.decide', impose, 't1')).toContain('notYourRole');
      expect(forbidden(staff, 'board', 'measure.decide', impose, 't1')).toContain('G16.twoPeople');
    },
  );
});

describe('protocol_or_aftercare: a victim is cared for and told', () => {
  it.each(everywhere)(
    '%s, %s: aftercare is offered before the case closes, or left out with a reason',
    (_, sector, house) => {
      const script = pupilLookedInto(house, { sector }).take(house.lead, 'party.add', {
        kind: 'pupil',
        role: 'victim',
        band: 'from12',
      });
      expect(script.demanded('GEN.victimHelped')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
      expect(owners(script, 'GEN.victimHelped')).toContain('confidant');
      script.take('confidant', 'aftercare.record', { offered: 'declined' }, 'p3');
      expect(statuses(script, 'GEN.victimHelped')).toEqual(['met']);
    },
  );

  it('whoever was harmed and does not know what came of it is pointed at', () => {
    const script = pupilFounded()
      .take('teamLeader', 'factFinding.finish')
      .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
      .take('teamLeader', 'qualification.decide', { answer: false }, 't1')
      .take('teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
      .take('teamLeader', 'decision.finish')
      .take('teamLeader', 'execution.finish');
    expect(warned(script, 'teamLeader', 'case.close')).toContain('GEN.victimTold');
    script.take('teamLeader', 'party.inform', { about: 'outcome', manner: 'phone' }, 'p4');
    expect(warned(script, 'teamLeader', 'case.close')).not.toContain('GEN.victimTold');
  });

  it('a case nobody takes up, or that is left lying, becomes overdue by itself', () => {
    const script = reported().on('2026-09-10');
    expect(statuses(script, 'GEN.take')).toEqual(['overdue']);
  });
});

describe('report_duty: a possible sexual offence by staff goes to the board and the inspector at once', () => {
  it.each(everywhere)('%s, %s: today, before any qualification, and nobody sets it aside', (_, sector, house) => {
    const script = reported(
      { subjectKind: 'employee', victimKind: 'pupil', possiblySexual: 'yes', categories: ['sexualConduct'] },
      { protocol: house.protocol, sector },
    );
    expect(lastDays(script, 'G01.consult')).toEqual(['2026-09-07']);
    expect(script.demanded('G01.consult')[0]).toMatchObject({ by: ['board', 'supervisoryBoard'], waivableBy: [] });
    expect(forbidden(script, 'board', 'outsideReport.decline', { to: 'confidentialInspector' })).toContain(
      'G01.notDeclined',
    );
    script.take('board', 'outsideReport.make', {
      to: 'confidentialInspector',
      about: 'sexualOffence',
      at: '2026-09-07T08:00:00.000Z',
      manner: 'phone',
    });
    expect(statuses(script, 'G01.consult')).toEqual(['met']);
  });
});

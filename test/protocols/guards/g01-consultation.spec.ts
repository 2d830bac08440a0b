import { describe, expect, it } from '@jest/globals';
import { staffKinds, type PlainData } from '#libs/domain';
import { answer, forbidden, lastDays, owners, statuses, warned } from '../../support/case-answers.js';
import { reported, text, type CaseScript, type Setting } from '../../support/case-script.js';

const private_ = { categories: ['privateContact'], subjectKind: 'employee', possiblySexual: 'yes' } as const;
const byStaff = (intake: PlainData = {}, setting: Setting = {}): CaseScript =>
  reported({ ...private_, ...intake }, setting);
const call = { to: 'confidentialInspector', about: 'sexualOffence', at: '2026-09-07T09:00:00.000Z', manner: 'phone' };

describe('G01: a possible sexual offence by staff against a pupil is put to the confidential inspector at once', () => {
  it.each(staffKinds.flatMap((kind) => [[kind, 'PO'] as const, [kind, 'VO'] as const]))(
    'asks it of the board today when the report names a %s, in %s',
    (subjectKind, sector) => {
      const script = byStaff({ subjectKind }, { sector });
      expect(statuses(script, 'G01.consult')).toEqual(['open']);
      expect(lastDays(script, 'G01.consult')).toEqual(['2026-09-07']);
      expect(owners(script, 'G01.consult')).toContain('board');
      expect(script.demanded('G01.consult')[0]?.cites).toEqual(['G01', 'WPO-4a.1', 'WVO-3.39.1']);
    },
  );

  it('counts not knowing whether it is sexual as yes, and a victim nobody names as a pupil', () => {
    expect(statuses(byStaff({ possiblySexual: 'unknown' }), 'G01.consult')).toEqual(['open']);
    expect(statuses(byStaff({ victimKind: 'unknown' }), 'G01.consult')).toEqual(['open']);
  });

  it('asks nothing for what pupils do to pupils, or what is not sexual', () => {
    expect(statuses(byStaff({ subjectKind: 'pupil' }), 'G01.consult')).toEqual([]);
    expect(statuses(byStaff({ possiblySexual: 'no' }), 'G01.consult')).toEqual([]);
  });

  it('reaches a report on Saturday by Monday, the first day the inspector answers', () => {
    const script = byStaff({}, { at: '2026-09-12T10:00:00.000Z' });
    expect(lastDays(script, 'G01.consult')).toEqual(['2026-09-14']);
  });

  describe('the age of the pupil', () => {
    it.each([
      ['VO', 'yes', ['open']],
      ['VO', 'unknown', ['open']],
      ['VO', 'no', []],
      ['VSO', 'no', []],
      ['SO', 'no', []],
      ['PO', 'no', ['open']],
      ['SBO', 'no', ['open']],
    ] as const)('in %s with a minor victim: %s, demands %j', (sector, victimIsMinor, demanded) =>
      expect(statuses(byStaff({ victimIsMinor }, { sector }), 'G01.consult')).toEqual(demanded),
    );

    it('of 18 and over leaves the consultation free: nothing is demanded, it is possible, and the file says so', () => {
      const script = byStaff({ victimIsMinor: 'no' })
        .take('board', 'case.take')
        .take('board', 'scope.assess', { inScope: true });
      expect(warned(script, 'board', 'review.finish', { route: 'investigate' })).toContain('G01.voluntary');
      script.take('board', 'outsideReport.make', call);
      expect(warned(script, 'board', 'review.finish', { route: 'investigate' })).not.toContain('G01.voluntary');
    });
  });

  it('comes up at review when the person turns out to work for the school', () => {
    const script = reported({ subjectKind: 'pupil', possiblySexual: 'unknown' });
    expect(statuses(script, 'G01.consult')).toEqual([]);
    script.take('teamLeader', 'case.take').take('teamLeader', 'party.add', { kind: 'intern', role: 'subject' });
    expect(statuses(script, 'G01.consult')).toEqual(['open']);
  });

  it('goes to the board past whoever the reporter chose', () => {
    const script = byStaff({ addressee: 'leadership' });
    expect(script.refused('teamLeader', 'case.take').codes).toContain('notYourRole');
    expect(script.mayTake('board', 'case.take')).toBe(true);
  });

  it('waits for no qualification, hearing or approval: it can be met before anybody took the case up', () => {
    const script = byStaff();
    expect(script.state.stage).toBe('reported');
    script.take('board', 'outsideReport.make', call);
    expect(statuses(script, 'G01.consult')).toEqual(['met']);
  });

  it('is not met by a call about something else, nor held up by a qualification that runs', () => {
    const script = byStaff()
      .take('board', 'party.add', { kind: 'employee', role: 'subject' })
      .take('board', 'qualification.raise', { of: 'boundaryCrossing' }, 'p1')
      .take('board', 'outsideReport.make', { ...call, about: 'boundaryCrossing', advice: text, reference: text }, 'p1');
    expect(statuses(script, 'G01.consult')).toEqual(['open']);
    expect(script.mayTake('board', 'outsideReport.make', call, 'p1')).toBe(true);
  });

  it('asks for the outcome of the consultation', () => {
    const script = byStaff().take('board', 'outsideReport.make', call);
    expect(lastDays(script, 'G01.conclude')).toEqual(['2026-09-08']);
    script.take('board', 'outsideReport.conclude', { reasonableSuspicion: false }, 't1');
    expect(statuses(script, 'G01.conclude')).toEqual(['met']);
  });

  it('is overdue after the day itself, and stays open', () => {
    const script = byStaff().on('2026-09-08');
    expect(statuses(script, 'G01.consult')).toEqual(['overdue']);
  });

  describe('cannot be cancelled', () => {
    it('by waiving it', () => {
      const obligation = byStaff().demanded('G01.consult')[0]?.key ?? '';
      expect(byStaff().refused('board', 'obligation.waive', { obligation }).codes).toContain('notWaivable');
    });

    it('by declining it', () =>
      expect(byStaff().refused('board', 'outsideReport.decline', { to: 'confidentialInspector' }).codes).toContain(
        'G01.notDeclined',
      ));

    it('by correcting the report, or what the conduct was raised as', () => {
      const script = byStaff({ possiblySexual: 'no', addressee: 'board' })
        .take('board', 'case.take')
        .take('board', 'party.add', { kind: 'employee', role: 'subject' })
        .take(
          'board',
          'qualification.raise',
          { of: 'possiblyCriminal', offence: 'sexualByStaff', legalGround: 'uavg32d' },
          'p1',
        );
      expect(statuses(script, 'G01.consult')).toEqual(['open']);
      expect(forbidden(script, 'board', 'step.correct', { step: 4, 'set.offence': 'other' })).toContain(
        'G01.raisedStays',
      );
      expect(forbidden(byStaff(), 'board', 'step.correct', { step: 1, 'set.possiblySexual': 'no' })).toEqual([
        'G01.notTakenBack',
      ]);
    });

    it('by closing a case that is out of scope', () => {
      const script = byStaff()
        .take('board', 'case.take')
        .take('board', 'scope.assess', { inScope: false })
        .take('board', 'review.finish', { route: 'outOfScope' });
      const refused = script.refused('board', 'case.close');
      expect(refused.unmet.map(({ rule }) => rule)).toContain('G01.consult');
      expect(refused.cites).toContain('WVO-3.39.1');
    });

    it('by a reporter who withdraws', () => {
      const script = byStaff().take('reporter', 'report.withdraw', {}).take('board', 'case.take');
      script.take('board', 'review.finish', { route: 'withdrawn' });
      expect(script.refused('board', 'case.close').unmet.map(({ rule }) => rule)).toContain('G01.consult');
    });
  });

  it('shows how many hours lay between knowing and telling, when it was more than a day', () => {
    const late = byStaff({ knownAt: '2026-09-04T08:00:00.000Z' });
    const [warning] = answer(late, 'board', 'case.take').warnings;
    expect(warning).toMatchObject({ code: 'G01.sinceKnown', shown: 72 });
    expect(warned(byStaff(), 'board', 'case.take')).toEqual([]);
  });
});

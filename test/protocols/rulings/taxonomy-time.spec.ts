import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { forbidden, lastDays, statuses, warned } from '../../support/case-answers.js';
import { pupilFounded, reported, suspension, text, type CaseScript } from '../../support/case-script.js';
import { heard, removal } from '../../support/removal-script.js';
import {
  ban,
  everywhere,
  houses,
  parentEstablished,
  pupilEstablished,
  pupilLookedInto,
  sanction,
  staffEstablished,
  staffLookedInto,
  withMeasures,
  parentTold,
} from '../../support/everywhere.js';

const impose = { decision: 'impose', answersDefence: true } as const;
const letter = (on: string): PlainData => ({ manner: 'registered', on, remedyClause: true });
const ozhw = houses[0]!;
const away = (from = 'school'): PlainData => ({ from, since: '2026-09-07' });
const back = { on: '2026-09-07', condition: 'none' } as const;

describe('over_max_duration: no longer than the law or the collective agreement has it', () => {
  it.each(withMeasures)('%s, %s: a pupil a week, an employee four', (_, sector, house) => {
    const pupil = (until: string): readonly string[] =>
      forbidden(
        pupilEstablished(house, { sector }),
        house.lead,
        'measure.propose',
        suspension('2026-09-08', until),
        'p1',
      );
    expect(pupil('2026-09-16')).toEqual(['G04.week']);
    expect(pupil('2026-09-15')).toEqual([]);
    const staff = (until: string): readonly string[] =>
      forbidden(
        staffEstablished(house, { sector }),
        'board',
        'measure.propose',
        sanction('suspension', { until }),
        'p1',
      );
    expect(staff('2026-10-07')).toEqual(['G10.period']);
    expect(staff('2026-10-06')).toEqual([]);
  });

  it.each(withMeasures)('%s, %s: pending a removal, in secondary education only', (_, sector, house) => {
    const script = pupilEstablished(house, { sector }).take(house.lead, 'measure.propose', removal, 'p1');
    const pending = suspension('2026-09-08', '2026-09-15', { ground: 'pendingRemoval' });
    const refused = forbidden(script, house.lead, 'measure.propose', pending, 'p1');
    expect(refused).toEqual(sector === 'VO' ? [] : ['G04.pendingRemovalPrimary']);
  });
});

describe('open_ended: a measure has an end, and says what it is', () => {
  const { until: _, ...endless } = ban();

  it.each(withMeasures)('%s, %s: another class, a device ban or a suspension without an end', (_, sector, house) => {
    for (const measure of ['otherClass', 'deviceBan', 'suspension']) {
      const proposal = suspension('2026-09-08', '2026-09-11', { measure, until: undefined });
      const script = pupilEstablished(house, { sector });
      expect(forbidden(script, house.lead, 'measure.propose', proposal, 'p1')).toContain('GEN.period');
    }
  });

  it.each(everywhere)('%s, %s: keeping an employee away without an end', (_, sector, house) =>
    expect(
      forbidden(
        staffEstablished(house, { sector }),
        'principal',
        'measure.propose',
        sanction('interimSuspension', { until: undefined }),
        'p1',
      ),
    ).toEqual(expect.arrayContaining(['G10.period', 'GEN.period'])),
  );

  it('denying a parent access without an end; with one it is in order', () => {
    expect(forbidden(parentEstablished(ozhw), 'principal', 'measure.propose', endless, 'p1')).toEqual([
      'GEN.banLimits',
    ]);
    expect(forbidden(parentEstablished(ozhw), 'principal', 'measure.propose', ban(), 'p1')).toEqual([]);
  });
});

describe('de_facto_measure: what keeps somebody away is that measure, whatever it is called', () => {
  it.each(everywhere)(
    '%s, %s: a pupil kept from school or class is suspended today, or back today',
    (_, sector, house) => {
      for (const from of ['school', 'ownClass']) {
        const script = pupilLookedInto(house, { sector }).take(house.lead, 'exclusion.record', away(from), 'p1');
        expect(script.demanded('G04.deFacto')).toMatchObject([
          { status: 'open', step: 'measure.propose', preset: { measure: 'suspension' }, blocks: ['case.close'] },
        ]);
        expect(lastDays(script, 'G04.deFacto')).toEqual(['2026-09-07']);
        expect(lastDays(script, 'G04.deFactoWeek')).toEqual(['2026-09-14']);
        expect(statuses(script.take(house.lead, 'exclusion.end', back, 'p1'), 'G04.deFacto')).toEqual(['met']);
      }
    },
  );

  it.each(everywhere)(
    '%s, %s: an employee sent home is kept away with pay today, or back today',
    (_, sector, house) => {
      const lead = house.measures ? 'board' : house.lead;
      const script = staffLookedInto(house, { sector }).take(lead, 'exclusion.record', away('work'), 'p1');
      expect(lastDays(script, 'G10.deFacto')).toEqual(['2026-09-07']);
      script.take('principal', 'measure.propose', sanction('interimSuspension'), 'p1');
      expect(statuses(script, 'G10.deFacto')).toEqual(['met']);
    },
  );

  it('no continuation, no condition on coming back, and no word of a court put off', () => {
    const script = pupilLookedInto(ozhw).take('teamLeader', 'exclusion.record', away(), 'p1');
    expect(forbidden(script, 'teamLeader', 'exclusion.record', away(), 'p1')).toEqual(['G04.notAgain']);
    for (const condition of ['conversation', 'signature', 'other'])
      expect(forbidden(script, 'teamLeader', 'exclusion.end', { ...back, condition }, 'p1')).toEqual([
        'G04.unconditional',
      ]);
    script.take('teamLeader', 'court.order', { orders: 'readmit', by: '2026-09-08' }, 'p1');
    expect(lastDays(script, 'G04.courtReadmit')).toEqual(['2026-09-08']);
    expect(script.demanded('G04.courtReadmit')[0]?.waivableBy).toEqual([]);
    script.take('teamLeader', 'exclusion.end', back, 'p1');
    expect(statuses(script, 'G04.courtReadmit')).toEqual(['met']);
    expect(forbidden(script, 'teamLeader', 'exclusion.record', away(), 'p1')).toEqual(['G04.courtOrderStands']);
  });

  it('an order to withdraw a measure is met by undoing it', () => {
    const order = { orders: 'withdraw', by: '2026-09-08' } as const;
    expect(forbidden(pupilFounded(), 'teamLeader', 'court.order', order, 'p1')).toEqual(['G04.courtOnMeasure']);
    const script = pupilFounded()
      .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1')
      .take('principal', 'measure.decide', impose, 't1')
      .take('principal', 'measure.announce', letter('2026-09-07'), 't1')
      .take('teamLeader', 'court.order', order, 'p1')
      .take('principal', 'measure.annul', {}, 't1');
    expect(statuses(script, 'G04.courtWithdraw')).toEqual(['met']);
    expect(forbidden(script, 'teamLeader', 'measure.propose', suspension('2026-09-14', '2026-09-16'), 'p1')).toContain(
      'G04.courtOrderStands',
    );
  });

  it('another class with lessons is no suspension, and goes without its formalities', () => {
    const script = pupilFounded().take('teamLeader', 'exclusion.record', away('ownClass'), 'p1');
    const other = suspension('2026-09-08', '2026-09-25', { measure: 'otherClass' });
    script.take('teamLeader', 'measure.propose', other, 'p1');
    expect(statuses(script, 'G04.deFacto')).toEqual(['met']);
    script.take('principal', 'measure.decide', { decision: 'impose' }, 't1');
    expect(script.state.tracks['t1']?.state).toBe('decided');
  });
});

describe('extension_unreassessed: going on takes a hearing, a ground and a decision of its own', () => {
  const first = (script: CaseScript): CaseScript =>
    script
      .take('principal', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1')
      .take('principal', 'party.inform', { about: 'measure', manner: 'phone' }, 'p2')
      .take('principal', 'measure.decide', impose, 't1')
      .take('principal', 'measure.announce', letter('2026-09-07'), 't1');

  it.each(withMeasures)('%s, %s: a pupil is heard again before he is suspended again', (_, sector, house) => {
    const script = first(pupilEstablished(house, { sector })).on('2026-09-14');
    const next = suspension('2026-09-15', '2026-09-17');
    expect(warned(script, house.lead, 'measure.propose', next, 'p1')).toContain('G04.series');
    parentTold(script.take(house.lead, 'measure.propose', next, 'p1'), house);
    const track = `t${Object.keys(script.state.tracks).length}`;
    expect(forbidden(script, 'principal', 'measure.decide', impose, track)).toEqual(['G04.heardAgain']);
    script.take(house.lead, 'hearing.record', heard('2026-09-14', 'facts'), 'p1');
    expect(forbidden(script, 'principal', 'measure.decide', impose, track)).toEqual([]);
  });

  it.each(everywhere)(
    '%s, %s: staff kept away once are kept away again only on what changed, heard anew',
    (_, sector, house) => {
      const who = house.measures ? 'board' : 'principal';
      const script = staffEstablished(house, { sector })
        .take('principal', 'measure.propose', sanction('interimSuspension'), 'p1')
        .take('principal', 'measure.decide', impose, 't1')
        .take(who, 'measure.announce', letter('2026-09-07'), 't1')
        .on('2026-09-18');
      const again = sanction('interimSuspension', { from: '2026-09-22', until: '2026-10-06' });
      expect(forbidden(script, 'principal', 'measure.propose', again, 'p1')).toEqual(['G10.extension']);
      script.take('principal', 'measure.propose', { ...again, extends: 't1', changed: text }, 'p1');
      const track = `t${Object.keys(script.state.tracks).length}`;
      expect(forbidden(script, 'principal', 'measure.decide', impose, track)).toEqual(
        expect.arrayContaining(['G09.intention', 'G10.heardAgain']),
      );
    },
  );

  it('a parent is denied access again only for what happened since', () => {
    const script = parentEstablished(ozhw)
      .take('principal', 'measure.propose', ban(), 'p1')
      .take('principal', 'measure.decide', impose, 't1')
      .take('principal', 'measure.announce', letter('2026-09-07'), 't1')
      .on('2026-09-28');
    const again = ban({ from: '2026-09-29', until: '2026-10-20' });
    expect(forbidden(script, 'principal', 'measure.propose', again, 'p1')).toEqual(['GEN.banAgain']);
    expect(forbidden(script, 'principal', 'measure.propose', { ...again, changed: text }, 'p1')).toEqual([]);
  });
});

describe('not_prompt: what must be at once is, or says why not', () => {
  it.each(withMeasures)('%s, %s: a summary dismissal, from the hour the board knew', (_, sector, house) => {
    const script = staffEstablished(house, { sector }).take(
      'board',
      'suspicion.know',
      { of: 'summaryDismissal', at: '2026-09-07T08:00:00.000Z' },
      'p1',
    );
    expect(lastDays(script, 'G11.stopwatch')).toEqual(['2026-09-10']);
    script.take('board', 'measure.propose', sanction('summaryDismissal'), 'p1').on('2026-09-11');
    expect(warned(script, 'otherBoard', 'measure.decide', impose, 't1')).toContain('G11.late');
    script.take('board', 'consideration.pause', { reason: 'inquiry', until: '2026-09-14' });
    expect(warned(script, 'otherBoard', 'measure.decide', impose, 't1')).not.toContain('G11.late');
  });

  it.each(everywhere)('%s, %s: a report is taken up within a working day', (_, sector, house) => {
    const script = reported({}, { protocol: house.protocol, sector });
    expect(lastDays(script, 'GEN.take')).toEqual(['2026-09-08']);
    script.on('2026-09-09');
    expect(statuses(script, 'GEN.take')).toEqual(['overdue']);
  });
});

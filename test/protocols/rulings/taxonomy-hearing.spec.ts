import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { forbidden, lastDays, owners, statuses } from '../../support/case-answers.js';
import { suspension, text, type CaseScript } from '../../support/case-script.js';
import { heard, removal } from '../../support/removal-script.js';
import {
  ban,
  everywhere,
  houses,
  parentLookedInto,
  pupilEstablished,
  pupilLookedInto,
  sanction,
  staffEstablished,
  staffLookedInto,
  withMeasures,
  parentTold,
} from '../../support/everywhere.js';

const impose = { decision: 'impose', answersDefence: true } as const;
const days = suspension('2026-09-08', '2026-09-10');
const alone = (on = '2026-09-07'): PlainData => heard(on, 'facts', 'no');
const finding = { founded: 'founded', ownConduct: true, ownRole: 'posted' } as const;
const ozhw = houses[0]!;
const intended = (script: CaseScript, measure: string): CaseScript =>
  script
    .take('board', 'measure.propose', sanction(measure), 'p1')
    .take('hr', 'measure.intend', { sentOn: script.today, channel: 'registered' }, 't1');

describe('not_heard: pupil, parents or employee not heard before the decision', () => {
  it.each(everywhere)(
    '%s, %s: nothing is established of a pupil, or of an employee, who was not heard',
    (_, sector, house) => {
      const lead = house.measures ? 'board' : house.lead;
      expect(forbidden(pupilLookedInto(house, { sector }), house.lead, 'finding.record', finding, 'p1')).toContain(
        'GEN.hearBeforeFinding',
      );
      expect(forbidden(staffLookedInto(house, { sector }), lead, 'finding.record', finding, 'p1')).toContain(
        'GEN.hearBeforeFinding',
      );
    },
  );

  it.each(withMeasures)('%s, %s: a pupil is suspended after he and his parents were heard', (_, sector, house) => {
    const script = pupilLookedInto(house, { sector })
      .take(house.lead, 'hearing.record', alone(), 'p1')
      .take(house.lead, 'breach.assess', { norms: [house.norm], exception: 'none' }, 'p1')
      .take(house.lead, 'finding.record', finding, 'p1')
      .take(house.lead, 'measure.propose', days, 'p1');
    parentTold(script, house);
    expect(forbidden(script, 'principal', 'measure.decide', impose, 't1')).toEqual(['G04.heard']);
    script.take(house.lead, 'hearing.record', { ...alone(), manner: 'declined' }, 'p2');
    expect(forbidden(script, 'principal', 'measure.decide', impose, 't1')).toEqual([]);
  });

  it.each(everywhere)(
    '%s, %s: an employee is kept away after he was asked, or urgently and asked at once after',
    (_, sector, house) => {
      const order = sanction('interimSuspension', { ground: 'inquiry' });
      const calm = staffLookedInto(house, { sector }).take('principal', 'measure.propose', order, 'p1');
      expect(forbidden(calm, 'principal', 'measure.decide', impose, 't1')).toEqual(['G10.heard']);
      const urgent = staffLookedInto(house, { sector })
        .take('principal', 'measure.propose', { ...order, urgent: true, urgency: text }, 'p1')
        .take('principal', 'measure.decide', impose, 't1');
      expect(lastDays(urgent, 'G10.heardAfterwards')).toEqual(['2026-09-08']);
    },
  );

  it('a parent is denied access for what was established after he was heard', () => {
    const script = parentLookedInto(ozhw);
    expect(forbidden(script, 'principal', 'measure.propose', ban(), 'p1')).toEqual(['GEN.banLimits']);
    expect(forbidden(script, 'teamLeader', 'finding.record', finding, 'p1')).toEqual(['GEN.hearBeforeFinding']);
  });

  it('nothing but what keeps somebody away goes before the facts by calling it urgent', () => {
    const urgent = { urgent: true, urgency: text } as const;
    for (const measure of ['reprimand', 'dismissal', 'summaryDismissal', 'suspension'])
      expect(forbidden(staffEstablished(ozhw), 'board', 'measure.propose', sanction(measure, urgent), 'p1')).toContain(
        'GEN.urgentOnly',
      );
    expect(
      forbidden(pupilEstablished(ozhw), 'teamLeader', 'measure.propose', { ...removal, ...urgent }, 'p1'),
    ).toContain('GEN.urgentOnly');
    expect(forbidden(pupilLookedInto(ozhw), 'teamLeader', 'measure.propose', { ...days, ...urgent }, 'p1')).toEqual([]);
  });
});

describe('hearing_not_genuine: a hearing after the decision was made is none', () => {
  it.each(withMeasures)(
    '%s, %s: a removal is decided on a later day, with an answer to what was said',
    (_, sector, house) => {
      const script = pupilEstablished(house, { sector })
        .take(house.lead, 'party.add', { kind: 'employee', role: 'teacherOf', parentOf: 'p1' })
        .take(house.lead, 'measure.propose', removal, 'p1')
        .take(house.lead, 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't1')
        .take(house.lead, 'hearing.record', heard('2026-09-07'), 'p1')
        .take(house.lead, 'hearing.record', heard('2026-09-07', 'intention', 'notApplicable'), 'p3');
      expect(forbidden(script, 'board', 'measure.decide', impose, 't1')).toEqual(['G06.genuineHearing']);
      script.on('2026-09-08');
      expect(forbidden(script, 'board', 'measure.decide', { ...impose, answersDefence: false }, 't1')).toEqual([
        'G06.genuineHearing',
      ]);
      expect(forbidden(script, 'board', 'measure.decide', impose, 't1')).toEqual([]);
    },
  );

  it('a decision on staff answers the defence', () => {
    const script = intended(staffEstablished(ozhw), 'reprimand').take(
      'hr',
      'measure.defend',
      { manner: 'written', on: '2026-09-07' },
      't1',
    );
    expect(forbidden(script, 'otherBoard', 'measure.decide', { ...impose, answersDefence: false }, 't1')).toEqual([
      'G09.answers',
    ]);
    expect(forbidden(script, 'otherBoard', 'measure.decide', impose, 't1')).toEqual([]);
  });

  it('a hearing that comes after the decision takes nothing back: it does not exist for what was decided', () => {
    const script = pupilLookedInto(ozhw)
      .take('teamLeader', 'measure.propose', { ...days, urgent: true, urgency: text }, 'p1')
      .take('principal', 'measure.decide', impose, 't1');
    expect(statuses(script, 'G04.heardAfterwards')).toEqual(['open']);
    expect(owners(script, 'G04.heardAfterwards')).toContain('principal');
  });
});

describe('defence_procedure_skipped: the intention to sanction staff, and the defence against it', () => {
  const staffed = everywhere.filter(([, , { measures }]) => measures);

  it.each(staffed)(
    '%s, %s: no reprimand, suspension or dismissal without an intention and the term for a defence',
    (_, sector, house) => {
      for (const measure of ['reprimand', 'suspension', 'dismissal']) {
        const script = staffEstablished(house, { sector }).take('board', 'measure.propose', sanction(measure), 'p1');
        expect(forbidden(script, 'otherBoard', 'measure.decide', impose, 't1')).toContain('G09.intention');
        script.take('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't1');
        expect(forbidden(script, 'otherBoard', 'measure.decide', impose, 't1')).toEqual(['openObligation']);
        expect(lastDays(script, 'G09.defence')).toEqual(['2026-09-28']);
      }
    },
  );

  it('the letter of intention gives the whole term', () => {
    const script = staffEstablished(ozhw).take('board', 'measure.propose', sanction('reprimand'), 'p1');
    const intend = (defenceUntil: string): readonly string[] =>
      forbidden(script, 'hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered', defenceUntil }, 't1');
    expect(intend('2026-09-14')).toEqual(['G09.fullTerm']);
    expect(intend('2026-09-28')).toEqual([]);
  });

  it('could be walked: intention, defence, an answer, and a reprimand', () => {
    const script = intended(staffEstablished(ozhw), 'reprimand')
      .take('hr', 'measure.defend', { manner: 'oral', on: '2026-09-07' }, 't1')
      .take('otherBoard', 'measure.decide', impose, 't1');
    expect(script.state.tracks['t1']?.state).toBe('decided');
  });
});

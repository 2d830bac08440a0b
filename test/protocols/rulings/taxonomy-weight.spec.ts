import { describe, expect, it } from '@jest/globals';
import type { PlainData, Sector } from '#libs/domain';
import { answer, forbidden, warned } from '../../support/case-answers.js';
import { pupilFounded, suspension, text, type CaseScript } from '../../support/case-script.js';
import { removal } from '../../support/removal-script.js';
import {
  ban,
  everywhere,
  houses,
  parentEstablished,
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
const ozhw = houses[0]!;
const hearing: PlainData = { purpose: 'facts', on: '2026-09-07', manner: 'inPerson', parentsPresent: 'yes' };
const finding = { founded: 'founded', ownConduct: true, ownRole: 'posted' } as const;
const proposed = (script: CaseScript, what: PlainData, at = 'p1'): readonly string[] =>
  forbidden(script, 'principal', 'measure.propose', what, at);

describe('facts_not_established: a measure stands on what this person did, as it was established', () => {
  it.each(withMeasures)(
    '%s, %s: no suspension or removal of a pupil, and no sanction of staff, without',
    (_, sector, house) => {
      expect(proposed(pupilLookedInto(house, { sector }), days)).toContain('G04.ownGround');
      const staff = staffLookedInto(house, { sector }).take(
        'board',
        'measure.propose',
        sanction('summaryDismissal'),
        'p1',
      );
      expect(forbidden(staff, 'otherBoard', 'measure.decide', impose, 't1')).toContain('GEN.founded');
    },
  );

  it.each(everywhere)('%s, %s: a finding on nothing but a talk is said to be so', (_, sector, house) => {
    const script = pupilLookedInto(house, { sector }).take(house.lead, 'hearing.record', hearing, 'p1');
    script.take(house.lead, 'breach.assess', { norms: [house.norm], exception: 'none', ...house.breach }, 'p1');
    expect(warned(script, house.lead, 'finding.record', finding, 'p1')).toContain('GEN.evidence');
    script.take(house.lead, 'evidence.record', { sort: 'statement', source: 'given' });
    expect(warned(script, house.lead, 'finding.record', finding, 'p1')).not.toContain('GEN.evidence');
  });

  it('no access ban on a parent without', () =>
    expect(proposed(parentLookedInto(ozhw), ban())).toEqual(['GEN.banLimits']));
});

describe('disproportionate: something lighter was considered, and why it will not do', () => {
  it.each(withMeasures)('%s, %s: for a pupil and for staff', (_, sector, house) => {
    const nothing = { lesserConsidered: ['none'] } as const;
    expect(proposed(pupilEstablished(house, { sector }), { ...days, ...nothing })).toContain('G04.interest');
    expect(proposed(pupilEstablished(house, { sector }), { ...days, lesserReason: undefined })).toContain(
      'G04.interest',
    );
    for (const more of [nothing, { lesserReason: undefined }])
      expect(
        forbidden(staffEstablished(house, { sector }), 'board', 'measure.propose', sanction('dismissal', more), 'p1'),
      ).toContain('G09.lesser');
  });

  it('for a parent', () => {
    expect(proposed(parentEstablished(ozhw), ban({ lesserConsidered: ['none'] }))).toEqual(['GEN.banWeighed']);
    expect(proposed(parentEstablished(ozhw), ban({ lesserReason: undefined }))).toEqual(['GEN.banLimits']);
  });
});

describe('no_balancing: the interest of whoever it hits is weighed', () => {
  it.each(withMeasures)('%s, %s: of a pupil and of staff', (_, sector, house) => {
    const unweighed = { interest: undefined } as const;
    expect(proposed(pupilEstablished(house, { sector }), { ...days, ...unweighed })).toContain('G04.interest');
    expect(
      forbidden(
        staffEstablished(house, { sector }),
        'board',
        'measure.propose',
        sanction('suspension', unweighed),
        'p1',
      ),
    ).toContain('G09.interest');
  });
});

describe('unequal: those who did it together get the same, or a reason', () => {
  const together = (sector: Sector, house: (typeof houses)[number]): CaseScript => {
    const script = pupilEstablished(house, { sector })
      .take(house.lead, 'party.add', { kind: 'pupil', role: 'participant', band: 'from12' })
      .take(house.lead, 'hearing.record', hearing, 'p3')
      .take(house.lead, 'breach.assess', { norms: [house.norm], exception: 'none' }, 'p3')
      .take(house.lead, 'finding.record', finding, 'p3')
      .take(house.lead, 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p3' })
      .take(house.lead, 'measure.propose', days, 'p1');
    return parentTold(script, house).take('principal', 'measure.decide', impose, 't1');
  };

  it.each(withMeasures)(
    '%s, %s: a longer suspension than the other’s takes a reason of its own',
    (_, sector, house) => {
      const proposed = (measure: PlainData): CaseScript =>
        parentTold(together(sector, house).take(house.lead, 'measure.propose', measure, 'p3'), house, 'p4');
      const longer = proposed(suspension('2026-09-08', '2026-09-15'));
      expect(forbidden(longer, 'principal', 'measure.decide', impose, 't2')).toEqual(['GEN.alike']);
      expect(forbidden(longer, 'principal', 'measure.decide', { ...impose, unlikeOthers: text }, 't2')).toEqual([]);
      const same = proposed(days);
      expect(forbidden(same, 'principal', 'measure.decide', impose, 't2')).toEqual([]);
    },
  );

  it('nothing for the one and a measure for the other is asked about too, whichever comes first', () => {
    const script = together('VO', ozhw).take('teamLeader', 'factFinding.finish');
    expect(warned(script, 'teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p3')).toContain(
      'GEN.alikeOutcome',
    );
    const other = pupilFounded()
      .take('teamLeader', 'party.add', { kind: 'pupil', role: 'participant', band: 'from12' })
      .take('teamLeader', 'hearing.record', hearing, 'p5')
      .take('teamLeader', 'finding.record', finding, 'p5')
      .take('teamLeader', 'factFinding.finish')
      .take('teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p5')
      .take('teamLeader', 'measure.propose', days, 'p1');
    expect(forbidden(other, 'principal', 'measure.decide', impose, 't1')).toEqual(['GEN.alike']);
  });

  it('holds for staff; whoever’s fate is still open is no measure of it', () => {
    const script = staffEstablished(ozhw)
      .take('board', 'party.add', { kind: 'employee', role: 'participant' })
      .take('board', 'hearing.record', { ...hearing, parentsPresent: 'notApplicable' }, 'p2')
      .take('board', 'finding.record', finding, 'p2')
      .take('board', 'measure.propose', sanction('warning'), 'p1')
      .take('principal', 'measure.decide', impose, 't1')
      .take('board', 'measure.propose', sanction('reprimand'), 'p2')
      .take('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't2')
      .take('hr', 'measure.defend', { manner: 'waived', on: '2026-09-07' }, 't2');
    expect(forbidden(script, 'otherBoard', 'measure.decide', impose, 't2')).toEqual(['GEN.alike']);
  });
});

describe('wrong_person: a measure is for whoever misbehaved', () => {
  it.each(withMeasures)('%s, %s: a child is not kept away for a parent', (_, sector, house) => {
    expect(proposed(pupilEstablished(house, { sector }), { ...days, ground: 'parentConduct' })).toContain(
      'G04.ownGround',
    );
    const script = pupilEstablished(house, { sector }, { subjectKind: 'parent' });
    const both = { ...days, lesserConsidered: ['warning', 'accessBan'] };
    expect(proposed(script, days)).toContain('G04.parentRoute');
    expect(warned(script, 'principal', 'measure.propose', both, 'p1')).toContain('G04.conductOfParent');
    expect(proposed(script, both)).toEqual([]);
  });

  it('each parent is denied access for conduct of his own, and nobody is given a measure who only stands beside', () => {
    const script = parentEstablished(ozhw).take('teamLeader', 'party.add', { kind: 'parent', role: 'subject' });
    expect(proposed(script, ban(), 'p1')).toEqual([]);
    expect(proposed(script, ban(), 'p2')).toEqual(['GEN.banLimits']);
    expect(proposed(pupilFounded(), ban(), 'p2')).toContain('GEN.ownMeasure');
    expect(proposed(pupilFounded(), days, 'p3')).toContain('GEN.ownMeasure');
  });

  it.each(['ownBoard', 'elsewhere'])(
    'a pupil of another school (%s) is given a measure by his own school',
    (attends) => {
      const corrected = (where: string) =>
        pupilFounded().take('teamLeader', 'party.correct', { attends: where, reason: text }, 'p1');
      expect(proposed(corrected(attends), days, 'p1')).toContain('GEN.ownPupil');
      expect(proposed(corrected('thisSchool'), days, 'p1')).toEqual([]);
      expect(proposed(corrected(attends), ban(), 'p1')).not.toContain('GEN.ownPupil');
    },
  );
});

describe('support_not_tried: guidance comes before the end', () => {
  it.each(withMeasures)(
    '%s, %s: a removal says which guidance was considered, and why it will not do',
    (_, sector, house) => {
      const script = pupilEstablished(house, { sector });
      expect(proposed(script, { ...removal, lesserConsidered: ['suspension'] })).toContain('GEN.supportFirst');
      expect(proposed(script, removal)).toEqual([]);
    },
  );

  it.each(withMeasures)('%s, %s: a series of suspensions is no guidance', (_, sector, house) => {
    const { warnings } = answer(pupilEstablished(house, { sector }), 'principal', 'measure.propose', days, 'p1', {
      outside: { earlierSuspensions: 2 },
    });
    expect(warnings).toContainEqual(expect.objectContaining({ code: 'G04.series', shown: 2 }));
  });
});

describe('no_final_warning: a last chance comes before the heaviest measure', () => {
  it.each(withMeasures)('%s, %s: dismissal and removal without one are said to be so', (_, sector, house) => {
    const staff = staffEstablished(house, { sector });
    for (const measure of ['dismissal', 'summaryDismissal'])
      expect(
        warned(staff, 'board', 'measure.propose', sanction(measure, { finalWarningGiven: false }), 'p1'),
      ).toContain('G09.finalWarning');
    expect(warned(staff, 'board', 'measure.propose', sanction('dismissal'), 'p1')).not.toContain('G09.finalWarning');
    const pupil = pupilEstablished(house, { sector });
    const before = { outside: { earlierSuspensions: 1 } };
    expect(warned(pupil, 'principal', 'measure.propose', removal, 'p1')).toContain('GEN.warnedBefore');
    expect(warned(pupil, 'principal', 'measure.propose', removal, 'p1', before)).not.toContain('GEN.warnedBefore');
  });
});

describe('coercion: nobody is made to sign, show or delete', () => {
  const contract = suspension('2026-09-08', '2026-10-08', { measure: 'contract', terms: text });
  const refused = (): CaseScript =>
    pupilFounded()
      .take('teamLeader', 'measure.propose', contract, 'p1')
      .take('principal', 'measure.decide', impose, 't1');

  it('who will not sign is not suspended or removed for that, but for what he did since', () => {
    // Signing is a step of the protocols that know a contract; what follows from refusing holds in each of them.
    const meilan = houses[3]!;
    const script = pupilEstablished(meilan, { sector: 'PO' })
      .take('teamLeader', 'measure.propose', contract, 'p1')
      .take('principal', 'measure.decide', impose, 't1')
      .take('teamLeader', 'contract.sign', { by: 'refused', on: '2026-09-07' }, 't1');
    expect(proposed(script, days)).toContain('GEN.noPenaltyForRefusing');
    expect(proposed(script, removal)).toContain('GEN.noPenaltyForRefusing');
    script.take('teamLeader', 'finding.record', finding, 'p1');
    expect(proposed(script, days)).toEqual([]);
    expect(proposed(refused(), days)).toEqual([]);
  });

  it.each(everywhere)(
    '%s, %s: what is shown on a device is shown freely, or counts for nothing',
    (_, sector, house) => {
      const shown = { sort: 'description', source: 'shownOnDevice', asked: true, voluntary: true, conditional: false };
      const script = pupilLookedInto(house, { sector });
      for (const more of [{ asked: false }, { voluntary: false }, { conditional: true }])
        expect(forbidden(script, house.lead, 'evidence.record', { ...shown, present: text, ...more })).toContain(
          'GEN.freelyShown',
        );
      expect(forbidden(script, house.lead, 'evidence.record', { ...shown, present: text })).toEqual([]);
      expect(forbidden(script, house.lead, 'deletion.demand', {}, 'p1')).not.toEqual([]);
    },
  );
});

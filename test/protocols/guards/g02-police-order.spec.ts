import { describe, expect, it } from '@jest/globals';
import { lastDays, statuses } from '../../support/case-answers.js';
import { reported, text, type CaseScript, type Setting } from '../../support/case-script.js';

const at = '2026-09-07T09:00:00.000Z';
const consult = { to: 'confidentialInspector', about: 'sexualOffence', at, manner: 'phone' };
const report = { to: 'police', sort: 'sexualOffence', at, manner: 'inPerson' };
const tellInspector = { to: 'confidentialInspector', about: 'policeReportMade', at, manner: 'phone' };
const told = { about: 'policeReport', manner: 'phone' };

/** The employee is p1, the pupil p2, her parents p3 and p4; the board has the case. */
const opened = (setting: Setting = {}, band = 'from12'): CaseScript =>
  reported({ categories: ['privateContact'], subjectKind: 'employee', possiblySexual: 'yes' }, setting)
    .take('board', 'case.take')
    .take('board', 'party.add', { kind: 'employee', role: 'subject' })
    .take('board', 'party.add', { kind: 'pupil', role: 'victim', band })
    .take('board', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p2' })
    .take('board', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p2' });

const suspected = (setting: Setting = {}, band = 'from12'): CaseScript =>
  opened(setting, band)
    .take('board', 'outsideReport.make', consult, 'p1')
    .take('board', 'outsideReport.conclude', { reasonableSuspicion: true }, 't1');

const everyoneTold = (): CaseScript =>
  suspected()
    .take('board', 'party.inform', told, 'p1')
    .take('board', 'party.inform', told, 'p3')
    .take('board', 'party.inform', told, 'p4');

describe.each(['PO', 'VO'] as const)('G02: the order of a report to the police, in %s', (sector) => {
  it('refuses the police before the consultation, and before it left a reasonable suspicion', () => {
    expect(opened({ sector }).refused('board', 'outsideReport.make', report, 'p1').codes).toEqual(['G02.order']);
    const consulted = opened({ sector }).take('board', 'outsideReport.make', consult, 'p1');
    expect(consulted.refused('board', 'outsideReport.make', report, 'p1').cites).toEqual([
      'G02',
      'WPO-4a.2',
      'WVO-3.39.2',
    ]);
  });

  it('refuses the police while one parent of the pupil does not know', () => {
    const script = suspected({ sector })
      .take('board', 'party.inform', told, 'p1')
      .take('board', 'party.inform', told, 'p3');
    expect(script.refused('board', 'outsideReport.make', report, 'p1').codes).toEqual(['G02.order']);
    expect(script.take('board', 'party.inform', told, 'p4').mayTake('board', 'outsideReport.make', report, 'p1')).toBe(
      true,
    );
  });

  it('refuses the police while the person concerned does not know', () => {
    const script = suspected({ sector })
      .take('board', 'party.inform', told, 'p3')
      .take('board', 'party.inform', told, 'p4');
    expect(script.refused('board', 'outsideReport.make', report, 'p1').codes).toEqual(['G02.order']);
  });
});

describe('G02: no ordinary complaint goes around the order', () => {
  const complaint = { to: 'police', sort: 'schoolComplaint', at, manner: 'inPerson', reference: text } as const;

  it.each(['p1', ''])('about the member of staff, or about nobody in particular: "%s"', (party) => {
    expect(suspected().refused('board', 'outsideReport.make', complaint, party)).toMatchObject({
      codes: ['G02.noOtherDoor'],
      cites: ['G02', 'WPO-4a.2', 'WVO-3.39.2'],
    });
    expect(everyoneTold().mayTake('board', 'outsideReport.make', complaint, party)).toBe(true);
  });

  it('but about somebody else, about something else, or without a suspicion it is made as ever', () => {
    const script = suspected().take('board', 'party.add', { kind: 'pupil', role: 'participant', band: 'from12' });
    expect(script.mayTake('board', 'outsideReport.make', complaint, 'p5')).toBe(true);
    const theft = { of: 'possiblyCriminal', offence: 'againstSchool', legalGround: 'uavg32d' };
    script.take('board', 'qualification.raise', theft, 'p1');
    expect(script.mayTake('board', 'outsideReport.make', complaint, 'p1')).toBe(true);
    const cleared = opened()
      .take('board', 'outsideReport.make', consult, 'p1')
      .take('board', 'outsideReport.conclude', { reasonableSuspicion: false }, 't1');
    expect(cleared.mayTake('board', 'outsideReport.make', complaint, 'p1')).toBe(true);
  });

  it('and the gravest crimes are reported at once (Sv 160)', () => {
    const gravest = { of: 'possiblyCriminal', offence: 'gravest', legalGround: 'uavg32d' };
    const script = opened().take('board', 'qualification.raise', gravest, 'p1');
    expect(statuses(script, 'Sv-160.police')).toEqual(['open']);
    expect(script.mayTake('board', 'outsideReport.make', complaint)).toBe(true);
  });
});

describe('G02: what a reasonable suspicion sets going', () => {
  it('demands the report, at the latest the next working day, and nobody can waive or decline it', () => {
    const script = suspected();
    expect(lastDays(script, 'G02.police')).toEqual(['2026-09-08']);
    const obligation = script.demanded('G02.police')[0]?.key ?? '';
    expect(script.refused('board', 'obligation.waive', { obligation }).codes).toContain('notWaivable');
    expect(script.refused('board', 'outsideReport.decline', { to: 'police' }, 'p1').codes).toContain('G02.noWayOut');
  });

  it('demands nothing without a suspicion, and then lets the board decide not to go to the police', () => {
    const script = opened()
      .take('board', 'outsideReport.make', consult, 'p1')
      .take('board', 'outsideReport.conclude', { reasonableSuspicion: false }, 't1');
    expect(statuses(script, 'G02.police')).toEqual([]);
    expect(script.mayTake('board', 'outsideReport.decline', { to: 'police' }, 'p1')).toBe(true);
  });

  it('takes no suspicion from a conversation with anybody but the inspector', () => {
    const script = opened().take(
      'board',
      'outsideReport.make',
      { to: 'police', sort: 'policeAdvice', at, manner: 'phone' },
      'p1',
    );
    script.take('board', 'outsideReport.conclude', { reasonableSuspicion: true }, 't1');
    expect(statuses(script, 'G02.police')).toEqual([]);
  });

  it('leaves parents of a pupil of age out: they are not told', () => {
    const script = suspected({}, 'adult').take('board', 'party.inform', told, 'p1');
    expect(script.mayTake('board', 'outsideReport.make', report, 'p1')).toBe(true);
  });

  it('tells the inspector afterwards, the same day', () => {
    const script = everyoneTold().take('board', 'outsideReport.make', report, 'p1');
    expect(lastDays(script, 'G02.inspectorTold')).toEqual(['2026-09-07']);
    script.take('board', 'outsideReport.make', tellInspector, 'p1');
    expect(statuses(script, 'G02.inspectorTold')).toEqual(['met']);
  });

  it('yields to an instruction of the police, recorded, and then has them told afterwards', () => {
    const script = suspected()
      .take('board', 'policeOrder.record', { instruction: 'informLater', at })
      .take('board', 'outsideReport.make', report, 'p1');
    expect(statuses(script, 'G02.inform')).toEqual(['met']);
    expect(statuses(script, 'G02.informAfterwards')).toEqual(['open']);
    for (const party of ['p1', 'p3', 'p4']) script.take('board', 'party.inform', told, party);
    expect(statuses(script, 'G02.informAfterwards')).toEqual(['met']);
  });

  it('keeps the case open until the last of it is done', () => {
    const rules = (script: CaseScript): readonly (string | undefined)[] =>
      script
        .take('board', 'scope.assess', { inScope: false })
        .take('board', 'review.finish', { route: 'outOfScope' })
        .refused('board', 'case.close')
        .unmet.map(({ rule }) => rule);
    expect(rules(suspected())).toEqual(expect.arrayContaining(['G02.inform', 'G02.police']));
    expect(rules(everyoneTold().take('board', 'outsideReport.make', report, 'p1'))).toContain('G02.inspectorTold');
  });

  it('asks the gravest crimes to be reported today, whoever did them', () => {
    const script = reported({ categories: ['threat'] })
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from16' })
      .take(
        'teamLeader',
        'qualification.raise',
        { of: 'possiblyCriminal', offence: 'gravest', legalGround: 'uavg32d' },
        'p1',
      );
    expect(lastDays(script, 'Sv-160.police')).toEqual(['2026-09-07']);
    expect(script.refused('board', 'outsideReport.decline', { to: 'police' }, 'p1').codes).toContain('G02.noWayOut');
    script.take(
      'board',
      'outsideReport.make',
      {
        to: 'police',
        sort: 'schoolComplaint',
        at,
        manner: 'phone',
        reference: { content: '00000000-0000-4000-8000-000000000099', digest: 'a'.repeat(64) },
      },
      'p1',
    );
    expect(statuses(script, 'Sv-160.police')).toEqual(['met']);
  });
});

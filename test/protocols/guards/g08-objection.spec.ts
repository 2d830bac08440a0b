import { describe, expect, it } from '@jest/globals';
import { forbidden, lastDays, missing, statuses } from '../../support/case-answers.js';
import type { CaseScript, Setting } from '../../support/case-script.js';
import { removalAnnounced, suspensionAnnounced, windowOf } from '../../support/removal-script.js';

const receive = (script: CaseScript, on: string): CaseScript =>
  script.on(on).take('principal', 'objection.receive', { on }, windowOf(script));
const heard = { manner: 'inPerson', parentsPresent: 'yes' };
const hear = (script: CaseScript, on: string): CaseScript =>
  script.on(on).take('board', 'objection.hear', { ...heard, on }, windowOf(script));
const open = (script: CaseScript): readonly (readonly [string, string | undefined])[] =>
  script.obligations
    .filter(({ rule, step }) => rule.startsWith('G08.') && step === 'objection.decide')
    .map(({ rule, due }) => [rule, due?.lastDay] as const);

describe('G08: the window against a removal', () => {
  it.each([
    ['2026-03-16', '2026-04-28', 'the King’s birthday'],
    ['2026-03-24', '2026-05-06', 'Liberation Day'],
    ['2026-03-18', '2026-04-29', 'nothing'],
    ['2026-11-13', '2026-12-28', 'Christmas and a weekend'],
  ])('announced on %s it ends on %s, moved by %s', (on, until) => {
    const script = removalAnnounced(on, { at: `${on.slice(0, 8)}10T08:00:00.000Z` });
    expect(script.state.tracks[windowOf(script)]?.about['until']).toBe(until);
  });

  it('runs from the announcement, not from the decision', () => {
    const script = removalAnnounced('2026-09-21');
    expect(script.state.tracks[windowOf(script)]?.about['until']).toBe('2026-11-02');
    expect(script.state.tracks[windowOf(script)]?.about['remedy']).toBe('objection');
  });

  it('closes by itself, and a late objection is for a person to judge', () => {
    const script = removalAnnounced('2026-09-21').on('2026-11-03');
    expect(script.state.tracks[windowOf(script)]?.state).toBe('lapsed');
    expect(script.mayTake('principal', 'objection.receive', { on: '2026-11-03', late: true }, windowOf(script))).toBe(
      true,
    );
  });

  it('does not stop the removal: it can become final meanwhile', () => {
    const script = receive(removalAnnounced('2026-09-21', { sector: 'PO' }), '2026-09-28');
    script.take('teamLeader', 'measure.findSchool', { school: '12AB', willing: true, on: '2026-09-28' }, 't1');
    expect(script.mayTake('board', 'measure.finalise', {}, 't1')).toBe(true);
  });
});

describe('G08: when a decision on an objection is due', () => {
  const removal = (setting: Setting): CaseScript => receive(removalAnnounced('2026-09-21', setting), '2026-10-05');
  const suspended = (setting: Setting): CaseScript => receive(suspensionAnnounced('2026-09-07', setting), '2026-09-14');

  it('removal, PO, public: four weeks after the window ended', () =>
    expect(open(removal({ sector: 'PO', denomination: 'public' }))).toEqual([
      ['G08.removalPrimaryPublic', '2026-11-30'],
    ]));

  it('removal, SO and VSO: as in primary education', () => {
    for (const sector of ['SO', 'VSO'] as const) {
      expect(open(removal({ sector, denomination: 'public' }))).toEqual([['G08.removalPrimaryPublic', '2026-11-30']]);
      expect(open(removal({ sector, denomination: 'denominational' }))).toEqual([
        ['G08.removalPrimaryDenominational', '2026-11-02'],
      ]);
    }
  });

  it('removal, PO, denominational: four weeks after receipt', () =>
    expect(open(removal({ sector: 'PO', denomination: 'denominational' }))).toEqual([
      ['G08.removalPrimaryDenominational', '2026-11-02'],
    ]));

  it.each(['public', 'denominational'] as const)('removal, VO, %s: four weeks after receipt', (denomination) =>
    expect(open(removal({ sector: 'VO', denomination }))).toEqual([['G08.removalSecondary', '2026-11-02']]),
  );

  it.each(['PO', 'VO'] as const)('suspension, %s, public: six weeks after the window ended', (sector) =>
    expect(open(suspended({ sector, denomination: 'public' }))).toEqual([['G08.suspensionPublic', '2026-11-30']]),
  );

  it('suspension, public, with a committee: twelve weeks after the window ended', () => {
    const script = suspended({ denomination: 'public' });
    script.take('board', 'objection.extend', { because: 'committee' }, windowOf(script));
    expect(open(script)).toEqual([['G08.suspensionPublicCommittee', '2027-01-11']]);
    expect(forbidden(script, 'board', 'objection.extend', { because: 'committee' }, windowOf(script))).toEqual([
      'G08.extension',
    ]);
  });

  it('suspension, public, postponed: six weeks more, with a committee and without', () => {
    const script = suspended({ denomination: 'public' });
    script.take('board', 'objection.extend', { because: 'postponement' }, windowOf(script));
    expect(open(script)).toEqual([['G08.suspensionPublicPostponed', '2027-01-11']]);
    script.take('board', 'objection.extend', { because: 'committee' }, windowOf(script));
    expect(open(script)).toEqual([['G08.suspensionPublicCommitteePostponed', '2027-02-22']]);
  });

  it('suspension, denominational: six weeks after receipt, by policy, and not to be extended', () => {
    const script = suspended({ denomination: 'denominational' });
    expect(open(script)).toEqual([['G08.suspensionDenominational', '2026-10-26']]);
    expect(forbidden(script, 'board', 'objection.extend', { because: 'committee' }, windowOf(script))).toEqual([
      'G08.extension',
    ]);
  });

  it('moves to the next working day when it ends at Christmas', () =>
    expect(open(receive(removalAnnounced('2026-11-13', { at: '2026-11-10T08:00:00.000Z' }), '2026-11-27'))).toEqual([
      ['G08.removalSecondary', '2026-12-28'],
    ]));
});

describe('G08: the dispute committee', () => {
  const received = (): CaseScript => receive(removalAnnounced('2026-09-21'), '2026-10-05');
  const paused = (): CaseScript => {
    const script = received().on('2026-10-12');
    return script.take(
      'board',
      'objection.pause',
      { because: 'disputeCommittee', at: '2026-10-12T08:00:00.000Z' },
      windowOf(script),
    );
  };

  it('stops the clock: nothing is due while it has the case, however long that takes', () => {
    const script = paused().on('2027-01-15');
    expect(lastDays(script, 'G08.removalSecondary')).toEqual([undefined]);
    expect(statuses(script, 'G08.removalSecondary')).toEqual(['open']);
  });

  it('gives back every day it took when the clock runs on', () => {
    const script = paused().on('2026-11-16');
    script.take('board', 'objection.resume', { at: '2026-11-16T08:00:00.000Z' }, windowOf(script));
    expect(open(script)).toEqual([['G08.removalSecondary', '2026-12-07']]);
    expect(statuses(script.on('2026-12-08'), 'G08.removalSecondary')).toEqual(['overdue']);
  });

  it('stops no clock of a suspension, nor does a committee of the school', () => {
    const script = receive(suspensionAnnounced('2026-09-07'), '2026-09-14');
    const at = '2026-09-14T08:00:00.000Z';
    const pause = { because: 'disputeCommittee', at };
    expect(forbidden(script, 'board', 'objection.pause', pause, windowOf(script))).toContain('G08.pause');
    const own = received();
    expect(forbidden(own, 'board', 'objection.pause', { because: 'committeeHearing', at }, windowOf(own))).toContain(
      'G08.pause',
    );
  });
});

describe('G08: deciding on an objection', () => {
  const received = (setting: Setting = {}): CaseScript =>
    receive(removalAnnounced('2026-09-21', setting), '2026-10-05');

  it('hears whoever objects first, and the parents of a minor', () => {
    const script = received();
    const unfounded = { outcome: 'unfounded' };
    expect(script.refused('board', 'objection.decide', unfounded, windowOf(script)).codes).toEqual(['G08.heard']);
    script
      .on('2026-10-06')
      .take(
        'board',
        'objection.hear',
        { on: '2026-10-06', manner: 'inPerson', parentsPresent: 'no' },
        windowOf(script),
      );
    expect(script.refused('board', 'objection.decide', unfounded, windowOf(script)).codes).toEqual(['G08.heard']);
    expect(hear(script, '2026-10-07').mayTake('board', 'objection.decide', unfounded, windowOf(script))).toBe(true);
  });

  it('needs reasons', () =>
    expect(missing('objection.decide', { outcome: 'unfounded' }, 't2')).toEqual(['data.reason: field.required']));

  it('founded, it has the measure undone or decided anew within a working day', () => {
    const script = hear(received(), '2026-10-06');
    script.take('board', 'objection.decide', { outcome: 'founded' }, windowOf(script));
    expect(lastDays(script, 'G08.undo')).toEqual(['2026-10-07']);
    script.take('board', 'measure.annul', {}, 't1');
    expect(statuses(script, 'G08.undo')).toEqual(['met']);
  });

  it('keeps the case open', () => {
    const [obligation] = received().demanded('G08.removalSecondary');
    expect(obligation?.blocks).toContain('case.close');
    expect(obligation?.cites).toEqual(['G08', 'WVO-8.15.8']);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { Edition, PlainData } from '#libs/domain';
import { judgedUnder, lastDays, statuses, warned } from '../../support/case-answers.js';
import { people, type CaseScript } from '../../support/case-script.js';
import { deciding, heard, impose, inMeilan, proposal, told } from './lives.js';

const mail = { categories: ['schoolMail'] };
const revoke = (more: PlainData = {}): PlainData => ({
  because: 'bullying',
  from: '2026-09-07',
  until: '2026-09-14',
  parentsAgreed: 'agreed',
  ...more,
});
const revoked = (): CaseScript => deciding('pupil', mail).take('principal', 'account.revoke', revoke(), 'p1');
const warnedPupil = (band = 'from12'): CaseScript =>
  deciding('pupil', mail, band)
    .take('teamLeader', 'measure.propose', proposal('warning'), 'p1')
    .take('teamLeader', 'measure.decide', impose, 't1');

describe('MEI-M1: the mailbox of a pupil', () => {
  it.each(['agreed', 'refused', 'notAsked'])('its case shows whether the parents agreed: %s', (parentsAgreed) =>
    expect(deciding('pupil', mail).mayTake('principal', 'account.revoke', revoke({ parentsAgreed }), 'p1')).toBe(true),
  );

  it('and is not decided without saying so', () => {
    const without = revoke({ parentsAgreed: 'notApplicable' });
    expect(deciding('pupil', mail).refused('principal', 'account.revoke', without, 'p1').codes).toEqual([
      'MEI-M1.asked',
    ]);
    expect(deciding('employee', mail).mayTake('principal', 'account.revoke', without, 'p1')).toBe(true);
  });
});

describe('MEI-XM1: a mail address taken away', () => {
  it.each(['unlawful', 'irresponsible', 'bullying'])(
    'for a term, by the principal, where it was established: %s',
    (because) => {
      const script = deciding('pupil', mail).take('principal', 'account.revoke', revoke({ because }), 'p1');
      expect(script.state.tracks['t1']).toMatchObject({ machine: 'accountRevocation', state: 'revoked' });
    },
  );

  it('not by another, not before it is established, and not without a term', () => {
    expect(deciding('pupil', mail).refused('teamLeader', 'account.revoke', revoke(), 'p1')).toMatchObject({
      codes: ['notYourRole'],
    });
    expect(heard('pupil', mail).refused('principal', 'account.revoke', revoke(), 'p1').codes).toEqual([
      'MEI-XM1.established',
    ]);
    for (const more of [{ until: '2026-09-07' }, { from: '2026-09-01' }])
      expect(deciding('pupil', mail).refused('principal', 'account.revoke', revoke(more), 'p1').codes).toEqual([
        'MEI-XM1.term',
      ]);
  });

  it('is given back when the term ends, or sooner by the principal', () => {
    const script = revoked().on('2026-09-13');
    expect(script.state.tracks['t1']?.state).toBe('revoked');
    script.on('2026-09-14');
    expect(script.state.tracks['t1']?.state).toBe('restored');
    expect(script.steps.findLast(({ type }) => type === 'account.restore')).toMatchObject({
      by: { role: 'system' },
      data: { how: 'termOver' },
    });
    expect(revoked().take('principal', 'account.restore', { how: 'early' }, 't1').state.tracks['t1']?.state).toBe(
      'restored',
    );
  });

  it('or the warning of XM3 follows where misuse is established', () => {
    const script = deciding('pupil', mail);
    expect(script.demanded('MEI-XM1.follows')).toMatchObject([{ status: 'open' }]);
    expect(statuses(revoked(), 'MEI-XM1.follows')).toEqual(['met']);
    expect(statuses(warnedPupil(), 'MEI-XM1.follows')).toEqual(['met']);
    expect(statuses(deciding('pupil'), 'MEI-XM1.follows')).toEqual([]);
  });
});

describe('MEI-XM2: the user is told', () => {
  it('of a minor the parents, before the case closes', () => {
    const script = revoked();
    expect(script.demanded('MEI-XM2.told')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
    expect(statuses(script.take('principal', 'party.inform', told('mailAddress'), 'p1'), 'MEI-XM2.told')).toEqual([
      'open',
    ]);
    expect(statuses(script.take('principal', 'party.inform', told('mailAddress'), 'p2'), 'MEI-XM2.told')).toEqual([
      'met',
    ]);
  });

  it('of an employee the employee', () => {
    const script = deciding('employee', mail).take(
      'principal',
      'account.revoke',
      revoke({ parentsAgreed: 'notApplicable' }),
      'p1',
    );
    expect(statuses(script.take('hr', 'party.inform', told('mailAddress'), 'p1'), 'MEI-XM2.told')).toEqual(['met']);
  });
});

describe('MEI-XM3: a warning for lighter misuse', () => {
  it('of a pupil is told to the parents the next school day', () => {
    const script = warnedPupil();
    expect(lastDays(script, 'MEI-XM3.parents')).toEqual(['2026-09-08']);
    expect(statuses(script.take('teamLeader', 'party.inform', told('measure'), 'p2'), 'MEI-XM3.parents')).toEqual([
      'met',
    ]);
  });

  it('is never a reprimand of an employee (G09)', () => {
    const script = deciding('employee', mail).take('principal', 'measure.propose', proposal('warning'), 'p1');
    const intend = { sentOn: script.today, channel: 'registered' };
    expect(script.refused('hr', 'measure.intend', intend, 't1')).toMatchObject({
      codes: ['MEI-XM3.noReprimand'],
      cites: ['MEI-XM3', 'G09'],
    });
    script.take('principal', 'measure.decide', impose, 't1');
  });

  it('exists for anybody who uses school mail, by the principal', () => {
    const script = deciding('volunteer', mail).take('teamLeader', 'measure.propose', proposal('warning'), 'p1');
    expect(script.refused('teamLeader', 'measure.decide', impose, 't1').codes).toEqual(['notYourRole']);
    script.take('principal', 'measure.decide', impose, 't1');
    expect(deciding('volunteer').refused('teamLeader', 'measure.propose', proposal('warning'), 'p1').codes).toContain(
      'MEI-0.2a.measures',
    );
  });
});

const checked = { device: 'phone', pupilPresent: true, working: 'yes', switchedOff: true } as const;
const keep = { until: '2026-09-10', approvedBy: people.principal.person } as const;
const takenAgain = (earlier: number): CaseScript =>
  heard('pupil').lookedUp({ earlierCustodies: earlier }).take('teamLeader', 'custody.take', checked, 'p1');
const parentsKnow = (script: CaseScript): CaseScript =>
  script.take('teamLeader', 'party.inform', told('custody'), 'p2');

describe('MEI-D1: the first time with a phone', () => {
  it('it goes back at the end of the school day', () => {
    const script = takenAgain(0);
    expect(script.state.tracks['t1']?.about['breach']).toBe(1);
    expect(lastDays(script, 'G18.return')).toEqual(['2026-09-07']);
    expect(parentsKnow(script).refused('principal', 'custody.keep', keep, 't1').codes).toEqual(['MEI-D1.today']);
    expect(
      script.refused('registrar', 'custody.return', { on: script.today, to: 'pupil', working: 'yes' }, 't1').codes,
    ).toEqual(['notYourRole']);
    script.take('teamLeader', 'custody.return', { on: script.today, to: 'pupil', working: 'yes' }, 't1');
    expect(statuses(script, 'G18.return')).toEqual(['met']);
  });

  it('is counted by itself, and only what was lawfully taken counts', () => {
    const script = takenAgain(0).take(
      'teamLeader',
      'custody.return',
      { on: '2026-09-07', to: 'pupil', working: 'yes' },
      't1',
    );
    script.take('teamLeader', 'custody.take', { ...checked, breach: 9 }, 'p1');
    expect(script.state.tracks['t2']?.about['breach']).toBe(2);
    const undone = takenAgain(0);
    expect(undone.refused('teamLeader', 'custody.annul', {}, 't1').codes).toEqual(['notYourRole']);
    undone.take('principal', 'custody.annul', {}, 't1').take('teamLeader', 'custody.take', checked, 'p1');
    expect(undone.state.tracks['t2']?.about['breach']).toBe(1);
  });

  it('is for a pupil the case is about', () =>
    expect(heard('pupil').refused('teamLeader', 'custody.take', checked, 'p2').codes).toEqual(['MEI-D1.ofPupil']));
});

describe('MEI-D2: the second time', () => {
  it('the parents are told, and it may stay longer after that, with an approver and a reason', () => {
    const script = takenAgain(1);
    expect(lastDays(script, 'G18.return')).toEqual(['2026-09-07']);
    expect(statuses(script, 'MEI-D2.parents')).toEqual(['open']);
    expect(script.refused('teamLeader', 'custody.keep', keep, 't1')).toMatchObject({
      codes: ['G18.parentsFirst'],
      cites: ['G18'],
    });
    expect(warned(parentsKnow(script), 'teamLeader', 'custody.keep', keep, 't1')).toEqual([
      'G18.contested',
      'MEI-D2.notSet',
    ]);
    script.take('teamLeader', 'custody.keep', keep, 't1');
    expect(statuses(script, 'MEI-D2.parents')).toEqual(['met']);
    expect(script.steps.at(-1)?.warnings).toEqual(['G18.contested', 'MEI-D2.notSet']);
    expect(lastDays(script, 'G18.returnLater')).toEqual(['2026-09-10']);
    expect(statuses(script.on('2026-09-11'), 'G18.returnLater')).toEqual(['overdue']);
  });

  it('stays no longer than the school agreed', () => {
    const script = parentsKnow(takenAgain(1));
    const until = (day: string) =>
      judgedUnder(bound, script, 'teamLeader', 'custody.keep', { ...keep, until: day }, { track: 't1' });
    expect(until('2026-09-09').unmet).toEqual([]);
    expect(until('2026-09-09').warnings.map(({ code }) => code)).toEqual(['G18.contested']);
    expect(until('2026-09-10').unmet.map(({ code }) => code)).toEqual(['SCHOOL.bound']);
  });

  it('is not asked of a first time', () => expect(statuses(takenAgain(0), 'MEI-D2.parents')).toEqual([]));

  it('is nothing the registrar decides', () =>
    expect(parentsKnow(takenAgain(1)).refused('registrar', 'custody.keep', keep, 't1').codes).toEqual(['notYourRole']));
});

/** A school that agreed on two days. */
const bound: Edition = {
  id: 'SCHOOL-1',
  source: 'SCHOOL',
  layer: 'school',
  title: { nl: 'Afspraken van de school', en: 'Agreements of the school' },
  edition: '1',
  inForce: { from: '2026-08-01' },
  clauses: [
    { id: 'SCHOOL-1.1', kind: 'limit', about: ['pupil'], nl: 'Hoogstens twee dagen.', en: 'Two days at most.' },
  ],
  rules: [
    {
      rule: 'limit',
      id: 'SCHOOL.bound',
      cites: ['SCHOOL-1.1'],
      nl: 'Een toestel blijft hoogstens twee dagen.',
      en: 'A device stays two days at most.',
      steps: ['custody.keep'],
      requires: { holds: 'keptAtMost', with: { days: 2 } },
      lifts: 'returnToday',
    },
  ],
};

describe('MEI-D3: from the third time on', () => {
  it.each([2, 5])('only the principal sets how long: after %i', (earlier) => {
    const script = parentsKnow(takenAgain(earlier));
    expect(script.refused('teamLeader', 'custody.keep', keep, 't1')).toMatchObject({
      codes: ['MEI-D3.principal'],
      cites: ['MEI-D3'],
    });
    script.take('principal', 'custody.keep', keep, 't1');
    expect(script.state.tracks['t1']?.state).toBe('kept');
  });

  it('it lasts longer than the time before, or goes back the same day', () => {
    const script = parentsKnow(takenAgain(1)).take('teamLeader', 'custody.keep', keep, 't1').on('2026-09-10');
    script.take('teamLeader', 'custody.return', { on: script.today, to: 'pupil', working: 'yes' }, 't1');
    script.take('teamLeader', 'custody.take', checked, 'p1');
    parentsKnow(script);
    const until = (day: string) => ({ ...keep, until: day });
    expect(script.refused('principal', 'custody.keep', until('2026-09-13'), 't2')).toMatchObject({
      codes: ['MEI-D3.longer'],
      cites: ['MEI-D3'],
    });
    script.take('principal', 'custody.keep', until('2026-09-14'), 't2');
    expect(lastDays(script, 'G18.returnLater').at(-1)).toBe('2026-09-14');
  });
});

describe('G18: a device that was taken goes back at the end of the school day', () => {
  it('is due that day, and met by returning it', () => {
    const script = takenAgain(0);
    expect(lastDays(script, 'G18.return')).toEqual(['2026-09-07']);
    script.take('teamLeader', 'custody.return', { on: script.today, to: 'pupil', working: 'yes' }, 't1');
    expect(statuses(script, 'G18.return')).toEqual(['met']);
  });

  it('stays longer only once the parents know, and never without a warning', () => {
    const script = takenAgain(1);
    expect(script.refused('teamLeader', 'custody.keep', keep, 't1').cites).toContain('G18');
    expect(warned(parentsKnow(script), 'teamLeader', 'custody.keep', keep, 't1')).toEqual([
      'G18.contested',
      'MEI-D2.notSet',
    ]);
  });
});

describe('MEI-D4: how a device is taken', () => {
  it.each([{ pupilPresent: false }, { working: 'notChecked' }, { switchedOff: false }])('not with %j', (more) =>
    expect(heard('pupil').refused('teamLeader', 'custody.take', { ...checked, ...more }, 'p1').codes).toEqual([
      'MEI-D4.checked',
    ]),
  );

  it('late is overdue, and the record says to whom it went back and in what condition', () => {
    const script = takenAgain(0).on('2026-09-08');
    expect(statuses(script, 'G18.return')).toEqual(['overdue']);
    script.take('teamLeader', 'custody.return', { on: '2026-09-08', to: 'parent', working: 'no' }, 't1');
    expect(script.steps.at(-1)?.data).toMatchObject({ to: 'parent', working: 'no' });
    expect(script.demanded('MEI-D2.parents')).toEqual([]);
    expect(
      inMeilan()
        .forms('teamLeader')
        .some(({ type }) => type === 'custody.take'),
    ).toBe(false);
  });

  it('names the telephone of the school to the parents', () => {
    const [notice] = takenAgain(1).demanded('MEI-D2.parents');
    expect(notice).toMatchObject({ cites: ['MEI-D2', 'MEI-D4'] });
    expect(notice?.nl).toContain('telefoonnummer van de school');
  });
});

import { describe, expect, it } from '@jest/globals';
import { isRestricted } from '#libs/domain';
import { forbidden, lastDays, missing, statuses, warned } from '../../support/case-answers.js';
import {
  employeeFounded,
  pupilFounded,
  reported,
  text,
  type CaseScript,
  type Setting,
} from '../../support/case-script.js';

const offence = { of: 'possiblyCriminal', offence: 'againstSchool', legalGround: 'uavg33-2b' } as const;

describe('G14: data on a possible offence', () => {
  it('takes one of the grounds of the law, and no other', () => {
    const { legalGround: _, ...groundless } = offence;
    expect(missing('qualification.raise', { ...groundless, reason: text })).toEqual([
      'data.legalGround: field.required',
    ]);
    expect(missing('qualification.raise', { ...groundless, legalGround: 'interest', reason: text })).toEqual([
      'data.legalGround: choice.unknown',
    ]);
  });

  it.each(['PO', 'VO'] as const)('of one pupil against another is not the school’s own interest, in %s', (sector) => {
    const script = pupilFounded({ sector });
    expect(script.refused('teamLeader', 'qualification.raise', offence, 'p1')).toMatchObject({
      codes: ['G14.ground'],
      cites: ['G14', 'UAVG-32', 'UAVG-33'],
    });
    expect(script.mayTake('teamLeader', 'qualification.raise', { ...offence, legalGround: 'uavg32d' }, 'p1')).toBe(
      true,
    );
  });

  it('against the school or its people is', () => {
    const script = pupilFounded({}, { victimKind: 'employee' });
    expect(script.mayTake('teamLeader', 'qualification.raise', offence, 'p1')).toBe(true);
  });

  it('on staff needs rules to which the participation council consented', () => {
    const without = { outside: { councilConsent: false } };
    expect(forbidden(employeeFounded(), 'board', 'qualification.raise', offence, 'p1', without)).toEqual([
      'G14.staffRules',
    ]);
    expect(forbidden(employeeFounded(), 'board', 'qualification.raise', offence, 'p1')).toEqual([]);
  });

  it('on a sexual offence by staff needs none: the law itself orders that route', () => {
    const sexual = { ...offence, offence: 'sexualByStaff', legalGround: 'uavg32d' };
    const without = { outside: { councilConsent: false } };
    expect(forbidden(employeeFounded(), 'board', 'qualification.raise', sexual, 'p1', without)).toEqual([]);
  });

  it('makes the case one for few eyes, until the answer is no', () => {
    const script = employeeFounded();
    expect(isRestricted(script.state)).toBe(false);
    script.take('board', 'qualification.raise', offence, 'p1');
    expect(isRestricted(script.state)).toBe(true);
    expect(warned(script, 'board', 'consultation.ask', { role: 'communications' })).toEqual(['G14.fewEyes']);
    expect(warned(script, 'board', 'consultation.ask', { role: 'legalCounsel' })).toEqual([]);
    script.take('board', 'qualification.decide', { answer: false }, 't1');
    expect(isRestricted(script.state)).toBe(false);
  });

  it('is answered by the board alone', () => {
    const script = employeeFounded().take('board', 'qualification.raise', offence, 'p1');
    for (const who of ['teamLeader', 'principal', 'hr', 'dpo'] as const)
      expect(forbidden(script, who, 'qualification.decide', { answer: true }, 't1')).toContain('notYourRole');
  });

  it('goes into no file outside the case: not the notice, not the answer, not the report to the police', () => {
    const script = employeeFounded()
      .take('board', 'qualification.raise', offence, 'p1')
      .take('board', 'qualification.decide', { answer: true }, 't1')
      .take(
        'board',
        'outsideReport.make',
        { to: 'police', sort: 'schoolComplaint', about: 'offence', at: script0, manner: 'inPerson', reference: text },
        'p1',
      );
    const papers = script.steps
      .filter(({ type }) => ['qualification.raise', 'qualification.decide', 'outsideReport.make'].includes(type))
      .map(({ seq }) => `s${seq}`);
    expect(papers).toHaveLength(3);
    for (const paper of papers)
      expect(forbidden(script, 'hr', 'paper.file', { paper, file: 'personnelFile' }, 'p1')).toContain('G14.notFiled');
    const hearing = script.steps.find(({ type }) => type === 'hearing.record')?.seq;
    expect(forbidden(script, 'hr', 'paper.file', { paper: `s${hearing}`, file: 'personnelFile' }, 'p1')).not.toContain(
      'G14.notFiled',
    );
  });
});

const script0 = '2026-09-07T09:00:00.000Z';

describe('G17: insult, slander and stalking are the victim’s to complain of', () => {
  const raised = (setting: Setting = {}, knownAt = '2026-08-31T08:00:00.000Z'): CaseScript =>
    reported({ categories: ['insult'], knownAt }, setting)
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'party.add', { kind: 'pupil', role: 'subject', band: 'from12' })
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'victim' })
      .take(
        'teamLeader',
        'qualification.raise',
        { of: 'possiblyCriminal', offence: 'onComplaintOfVictim', legalGround: 'uavg32d' },
        'p1',
      );
  const complaint = {
    to: 'police',
    sort: 'schoolComplaint',
    about: 'offence',
    at: script0,
    manner: 'inPerson',
    reference: text,
  };
  const told = { about: 'ownComplaint', manner: 'conversation' };

  it.each(['PO', 'VO'] as const)(
    'shows until when the victim can, three months after knowing, to the day, in %s',
    (sector) => {
      expect(lastDays(raised({ sector }), 'G17.complaintTerm')).toEqual(['2026-11-30']);
      const at = '2026-11-28T12:00:00.000Z';
      expect(lastDays(raised({ sector, at }, at), 'G17.complaintTerm')).toEqual(['2027-02-28']);
    },
  );

  it('tells the victim in two working days, and telling somebody else does not do', () => {
    const script = raised();
    expect(lastDays(script, 'G17.victimTold')).toEqual(['2026-09-09']);
    script.take('teamLeader', 'party.inform', told, 'p1');
    expect(statuses(script, 'G17.victimTold')).toEqual(['open']);
    script.take('teamLeader', 'party.inform', told, 'p2');
    expect(statuses(script, 'G17.victimTold')).toEqual(['met']);
    expect(script.demanded('G17.victimTold')[0]?.cites).toEqual(['G17', 'Sr-66', 'Sr-269', 'Sr-285b']);
  });

  it('refuses a complaint by the school in the victim’s place', () =>
    expect(raised().refused('board', 'outsideReport.make', complaint, 'p1').cites).toContain('G17'));

  it('lets the term end by itself, holding nothing up', () => {
    const script = raised().take('teamLeader', 'party.inform', told, 'p2').on('2026-12-01');
    expect(statuses(script, 'G17.complaintTerm')).toEqual(['lapsed']);
  });

  it('tells the victim of the eight days in which a complaint can be withdrawn', () => {
    const script = raised().take('teamLeader', 'party.inform', told, 'p2');
    script.take(
      'principal',
      'outsideReport.make',
      { to: 'police', sort: 'victimTold', at: script0, manner: 'inPerson' },
      'p2',
    );
    expect(statuses(script, 'G17.complaintTerm')).toEqual(['met']);
    expect(lastDays(script, 'G17.withdrawal')).toEqual(['2026-09-15']);
    script.take('teamLeader', 'party.inform', told, 'p2');
    expect(statuses(script, 'G17.withdrawal')).toEqual(['met']);
  });
});

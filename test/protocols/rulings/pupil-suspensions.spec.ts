import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { answer, forbidden, lastDays, missing, statuses, warned } from '../../support/case-answers.js';
import { pupilFounded, pupilUnderInvestigation, suspension, text, type CaseScript } from '../../support/case-script.js';

const propose = (script: CaseScript, what: PlainData): readonly string[] =>
  forbidden(script, 'teamLeader', 'measure.propose', what, 'p1');
const impose = { decision: 'impose' } as const;
const announced = (on: string): PlainData => ({ manner: 'handed', on, remedyClause: true });
const conversation = (on: string, manner = 'inPerson', parentsPresent = 'no'): PlainData => ({
  purpose: 'facts',
  on,
  manner,
  parentsPresent,
});

describe('ECLI:NL:RBOVE:2014:4116', () => {
  // A secondary school kept a pupil out as an order measure. Little stood behind it, nobody was heard beforehand, it came
  // on paper late and without a word on objecting, and it outlasted the statutory week.
  const week = suspension('2026-09-08', '2026-09-11');
  const unheard = (): CaseScript => pupilUnderInvestigation();

  it('thin reasons: no suspension without established conduct of the pupil to stand on', () => {
    expect(propose(unheard(), week)).toContain('G04.ownGround');
    expect(missing('measure.propose', { ...week })).toContain('data.reason: field.required');
  });

  it('nobody heard: no conduct is established before the pupil was heard, and none is suspended before the parents were', () => {
    const finding = { founded: 'founded', ownConduct: true, ownRole: 'posted' };
    expect(forbidden(unheard(), 'teamLeader', 'finding.record', finding, 'p1')).toContain('GEN.hearBeforeFinding');
    const pupilOnly = unheard()
      .take('teamLeader', 'hearing.record', conversation('2026-09-07'), 'p1')
      .take('teamLeader', 'finding.record', finding, 'p1')
      .take('teamLeader', 'measure.propose', week, 'p1');
    expect(forbidden(pupilOnly, 'principal', 'measure.decide', impose, 't1')).toContain('G04.heard');
  });

  it('no class teacher heard: no decision, unless it says why that was not needed, or cannot wait', () => {
    const unsaid = { ...impose, teacherNotHeard: undefined };
    const script = pupilFounded().take('teamLeader', 'measure.propose', week, 'p1');
    expect(script.refused('principal', 'measure.decide', unsaid, 't1')).toMatchObject({
      codes: ['G04.teacher'],
      cites: ['G04'],
    });
    expect(forbidden(script, 'principal', 'measure.decide', { ...impose, teacherNotHeard: text }, 't1')).toEqual([]);
    expect(forbidden(script, 'principal', 'measure.decide', { ...unsaid, decision: 'reject' }, 't1')).toEqual([]);
    script
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'teacherOf', parentOf: 'p1' })
      .take('teamLeader', 'hearing.record', conversation('2026-09-07', 'inPerson', 'notApplicable'), 'p5');
    expect(forbidden(script, 'principal', 'measure.decide', unsaid, 't1')).toEqual([]);
    const urgent = unheard().take('teamLeader', 'measure.propose', { ...week, urgent: true, urgency: text }, 'p1');
    expect(forbidden(urgent, 'principal', 'measure.decide', unsaid, 't1')).toEqual([]);
  });

  it('nobody heard, and no urgency either: skipping it takes a recorded reason and a hearing within a school day', () => {
    expect(missing('measure.propose', { ...week, urgent: true, reason: text })).toContain(
      'data.urgency: field.required',
    );
    const urgent = unheard()
      .take('teamLeader', 'measure.propose', { ...week, urgent: true, urgency: text }, 'p1')
      .take('principal', 'measure.decide', impose, 't1');
    expect(lastDays(urgent, 'G04.heardAfterwards')).toEqual(['2026-09-08']);
  });

  it('not on paper in time: access is not denied before the announcement, and that is due the same day', () => {
    const script = pupilFounded()
      .take('teamLeader', 'measure.propose', week, 'p1')
      .take('principal', 'measure.decide', impose, 't1');
    expect(lastDays(script, 'G04.written')).toEqual(['2026-09-07']);
    script.on('2026-09-09');
    expect(script.state.tracks['t1']?.state).toBe('decided');
    expect(statuses(script, 'G04.written')).toEqual(['overdue']);
    expect(forbidden(script, 'principal', 'measure.start', {}, 't1')).toEqual(['notAtThisStage']);
  });

  it('no word on objecting: a decision without the remedy in it cannot be announced', () => {
    const script = pupilFounded()
      .take('teamLeader', 'measure.propose', week, 'p1')
      .take('principal', 'measure.decide', impose, 't1');
    expect(
      forbidden(script, 'principal', 'measure.announce', { ...announced('2026-09-07'), remedyClause: false }, 't1'),
    ).toEqual(['G04.form']);
  });

  it('longer than the week: an end date beyond it is refused', () =>
    expect(propose(pupilFounded(), suspension('2026-09-08', '2026-09-16'))).toEqual(['G04.week']));

  it('could have been walked: heard, established, decided with reasons, on paper the same day, for three days', () => {
    const script = pupilFounded()
      .take('teamLeader', 'measure.propose', week, 'p1')
      .take('principal', 'measure.decide', impose, 't1')
      .take('principal', 'measure.announce', announced('2026-09-07'), 't1')
      .on('2026-09-08');
    expect(script.state.tracks['t1']?.state).toBe('inForce');
    expect(script.on('2026-09-11').state.tracks['t1']?.state).toBe('ended');
  });
});

describe('ECLI:NL:RBLIM:2022:5138', () => {
  // A boy of ten was kept from primary school from one day to the next for what his father had done. Nobody heard the parents,
  // nothing in the letter was about the boy, and after five weeks he was still at home. Keeping the father away would have done.
  const ofFather = { subjectKind: 'parent', categories: ['threat'], victimKind: 'employee' };
  const opened = (): CaseScript =>
    pupilUnderInvestigation({ sector: 'PO' }, ofFather).take('teamLeader', 'party.add', {
      kind: 'parent',
      role: 'subject',
    });
  const days = suspension('2026-09-08', '2026-09-15', { lesserConsidered: ['warning', 'accessBan'] });
  /** The boy himself did something as well. */
  const boyToo = (): CaseScript =>
    pupilFounded({ sector: 'PO' }, ofFather).take('teamLeader', 'party.add', { kind: 'parent', role: 'subject' });

  it('not heard: a decision on the day the case opens, without a hearing, is refused', () => {
    const script = opened();
    expect(propose(script, days)).toContain('G04.ownGround');
    const urgent = { ...days, urgent: true, urgency: text, ground: 'safety' };
    script.take('teamLeader', 'measure.propose', urgent, 'p1').take('principal', 'measure.decide', impose, 't1');
    expect(lastDays(script, 'G04.heardAfterwards')).toEqual(['2026-09-08']);
    const calm = boyToo();
    calm.take('teamLeader', 'measure.propose', days, 'p1');
    expect(calm.mayTake('principal', 'measure.decide', impose, 't1')).toBe(true);
    const parentUnheard = opened()
      .take('teamLeader', 'hearing.record', conversation('2026-09-07'), 'p1')
      .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p1')
      .take('teamLeader', 'measure.propose', days, 'p1');
    expect(forbidden(parentUnheard, 'principal', 'measure.decide', impose, 't1')).toContain('G04.heard');
  });

  it('five weeks: in primary education an end beyond seven days is refused, also pending a removal', () => {
    const long = { ...days, until: '2026-10-13' };
    expect(propose(boyToo(), long)).toContain('G04.week');
    expect(propose(boyToo(), { ...long, ground: 'pendingRemoval' })).toEqual(
      expect.arrayContaining(['G04.week', 'G04.pendingRemovalPrimary']),
    );
    expect(
      propose(boyToo().take('teamLeader', 'measure.propose', days, 'p1'), {
        ...days,
        from: '2026-09-15',
        until: '2026-09-22',
      }),
    ).toContain('G04.noRow');
  });

  it('the wrong person: what was recorded is about a parent, so the way for parents is shown, and the father is no ground', () => {
    expect(warned(boyToo(), 'teamLeader', 'measure.propose', days, 'p1')).toContain('G04.conductOfParent');
    expect(propose(boyToo(), { ...days, ground: 'parentConduct' })).toContain('G04.ownGround');
    expect(warned(pupilFounded({ sector: 'PO' }), 'teamLeader', 'measure.propose', days, 'p1')).not.toContain(
      'G04.conductOfParent',
    );
  });

  it('keeps the warning with the step, and in its forms', () => {
    const script = boyToo();
    script.take('teamLeader', 'measure.propose', days, 'p1');
    expect(script.steps.at(-1)?.warnings).toContain('G04.conductOfParent');
    const decision = script.forms('principal').find(({ type }) => type === 'measure.decide');
    expect(decision?.warnings.map(({ code }) => code)).toContain('G04.conductOfParent');
    expect(decision?.allowed).toBe(true);
  });

  it('too heavy: denying the father access must have been considered, and why it would not do', () => {
    expect(propose(boyToo(), { ...days, lesserConsidered: ['warning'] })).toEqual(['G04.parentRoute']);
    expect(propose(boyToo(), { ...days, lesserReason: undefined })).toContain('G04.parentRoute');
  });

  it('not weighed: the interest of the pupil cannot stay empty', () =>
    expect(propose(boyToo(), { ...days, interest: undefined })).toEqual(['G04.interest']));

  it('could have been walked: the father is heard and kept off the grounds for a time', () => {
    const script = opened()
      .take('teamLeader', 'hearing.record', conversation('2026-09-07', 'inPerson', 'notApplicable'), 'p5')
      .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p5')
      .take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p5');
    const ban = {
      measure: 'accessBan',
      ground: 'safety',
      from: '2026-09-08',
      until: '2026-10-06',
      lesserConsidered: ['conversation'],
      urgent: false,
      lesserReason: text,
      area: text,
      contactPerson: text,
    };
    script.take('teamLeader', 'measure.propose', ban, 'p5').take('principal', 'measure.decide', impose, 't1');
    expect(script.state.tracks['t1']?.state).toBe('decided');
  });
});

describe('LKC 107265', () => {
  // A pupil in primary education swore at a teacher and was kept home for a day. Two more suspensions followed while his mother
  // would not talk; the fourth was to bridge the time until a removal.
  const day = (from: string, until: string): PlainData => suspension(from, until);
  const suspendedOn = (script: CaseScript, from: string, until: string): CaseScript => {
    const track = `t${Object.keys(script.state.tracks).length + 1}`;
    return script
      .take('teamLeader', 'measure.propose', day(from, until), 'p1')
      .take('teamLeader', 'hearing.record', conversation(script.today), 'p1')
      .take('principal', 'measure.decide', impose, track)
      .take('principal', 'measure.announce', announced(script.today), track);
  };
  const declined = (): CaseScript =>
    pupilUnderInvestigation({ sector: 'PO' }, { categories: ['insult'], victimKind: 'employee' })
      .take('teamLeader', 'hearing.record', conversation('2026-09-07'), 'p1')
      .take('teamLeader', 'hearing.record', conversation('2026-09-07', 'declined', 'notApplicable'), 'p2')
      .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p1')
      .take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1');
  const three = (): CaseScript => {
    const script = suspendedOn(declined(), '2026-09-08', '2026-09-09').on('2026-09-14');
    suspendedOn(script, '2026-09-15', '2026-09-16').on('2026-09-21');
    return suspendedOn(script, '2026-09-22', '2026-09-23').on('2026-09-28');
  };

  it('pending a removal: that ground cannot be chosen for a suspension in primary education, also while one runs', () => {
    const removal = suspension('', '', {
      measure: 'removal',
      from: undefined,
      until: undefined,
      lesserConsidered: ['suspension', 'support'],
    });
    const script = three().take('teamLeader', 'measure.propose', removal, 'p1');
    expect(propose(script, { ...day('2026-09-29', '2026-09-30'), ground: 'pendingRemoval' })).toEqual([
      'G04.pendingRemovalPrimary',
    ]);
  });

  it('the fourth in a row of them: the file says how many there were', () => {
    const { warnings } = answer(three(), 'teamLeader', 'measure.propose', day('2026-09-29', '2026-09-30'), 'p1');
    expect(warnings).toMatchObject([{ code: 'G04.series', shown: 3 }]);
  });

  it('could be walked: one day after a concrete incident, the mother declining to talk, and two more later', () => {
    const script = three();
    expect(script.state.tracks['t1']?.state).toBe('ended');
    expect(Object.values(script.state.tracks).filter(({ about }) => about['measure'] === 'suspension')).toHaveLength(3);
    expect(script.steps.some(({ type, data }) => type === 'hearing.record' && data['manner'] === 'declined')).toBe(
      true,
    );
    expect(statuses(script, 'G05.notice')).toEqual([]);
  });
});

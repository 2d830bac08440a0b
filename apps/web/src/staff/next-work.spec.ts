import { describe, expect, it } from '@jest/globals';
import type { Obligation, StepForm } from './case-queries.js';
import { nextWork } from './next-work.js';
import type { Me } from './queries.js';

const me: Me = {
  person: 'anouk',
  name: 'Anouk',
  organisation: 'one',
  organisationName: 'One',
  roles: [{ role: 'teamLeader' }],
  choices: [],
  csrfToken: '',
};

/** A case at the school one. */
const page = { case: { school: 'one' }, tracks: [] };

const duty = (key: string, more: Partial<Obligation> = {}): Obligation => ({
  key,
  rule: key,
  layer: 'protocol',
  cites: [],
  nl: key,
  en: key,
  by: ['teamLeader'],
  step: 'note.add',
  status: 'open',
  blocks: [],
  waivableBy: [],
  ...more,
});

const form = (type: string, more: Partial<StepForm> = {}): StepForm => ({
  type,
  standing: 'anytime',
  taken: false,
  allowed: true,
  unmet: [],
  warnings: [],
  advice: [],
  who: [],
  fields: {},
  title: { nl: type, en: type },
  ...more,
});

const forms = [
  form('note.add'),
  form('review.finish', { standing: 'onward' }),
  form('scope.assess', { standing: 'here' }),
];

describe('what somebody has to do in a case', () => {
  it('is what is asked of his role, the most urgent first, and waits for others apart', () => {
    const work = nextWork(
      me,
      page,
      [
        duty('later', { due: { due: '2026-12-02T23:00:00.000Z', lastDay: '2026-12-02' } }),
        duty('without term'),
        duty('first', { due: { due: '2026-11-20T23:00:00.000Z', lastDay: '2026-11-20' }, status: 'overdue' }),
        duty('of the FG', { by: ['dpo'] }),
        duty('done', { status: 'met' }),
      ],
      forms,
    );
    expect(work.duties.map(({ obligation }) => obligation.key)).toEqual(['first', 'later', 'without term']);
    expect(work.ofOthers.map(({ key }) => key)).toEqual(['of the FG']);
  });

  it('puts what he can do before what has to wait', () => {
    const steps = [form('hearing.record', { party: 'p1', allowed: false }), form('note.add')];
    const hearing = duty('hear', {
      step: 'hearing.record',
      party: 'p1',
      due: { due: '2026-11-20', lastDay: '2026-11-20' },
    });
    const { duties } = nextWork(me, page, [hearing, duty('note')], steps);
    expect(duties.map(({ obligation, form: { type } }) => `${obligation.key} ${type}`)).toEqual([
      'note note.add',
      'hear hearing.record',
    ]);
  });

  it('is of one person alone where it asks for him', () => {
    const { duties } = nextWork(
      me,
      page,
      [duty('his', { person: 'another' }), duty('mine', { person: 'anouk' })],
      forms,
    );
    expect(duties.map(({ obligation }) => obligation.key)).toEqual(['mine']);
  });

  it('is by a mandate only the step it names', () => {
    const deputy = {
      ...me,
      roles: [{ role: 'board' as const, inPlaceOf: 'marit', onlyFor: ['rehabilitation.decide'] }],
    };
    const named = duty('named', { by: ['board'], step: 'rehabilitation.decide' });
    const other = duty('other', { by: ['board'], step: 'note.add' });
    const { duties, ofOthers } = nextWork(
      deputy,
      page,
      [named, other],
      [form('rehabilitation.decide'), form('note.add')],
    );
    expect([duties.map(({ obligation }) => obligation.key), ofOthers.map(({ key }) => key)]).toEqual([
      ['named'],
      ['other'],
    ]);
  });

  it('is of whoever holds the role at the school of the case', () => {
    const elsewhere = { ...me, roles: [{ role: 'teamLeader' as const, school: 'two' }] };
    const here = { ...me, roles: [{ role: 'teamLeader' as const, school: 'one' }] };
    expect([elsewhere, here].map((one) => nextWork(one, page, [duty('asked')], forms).duties.length)).toEqual([0, 1]);
  });

  it('is else what brings the case further, its own stage first', () => {
    expect(nextWork(me, page, [], forms).onward.map(({ type }) => type)).toEqual(['scope.assess', 'review.finish']);
  });

  it('does not put first what was done already', () => {
    const done = forms.map((one) => ({ ...one, taken: one.type === 'scope.assess' }));
    expect(nextWork(me, page, [], done).onward.map(({ type }) => type)).toEqual(['review.finish']);
  });

  it('tells what would bring the case further of what he may do, but not yet', () => {
    const finish = form('factFinding.finish', { standing: 'onward', allowed: false, who: ['teamLeader'] });
    const close = form('case.close', { standing: 'onward', allowed: false, who: ['board'] });
    expect(nextWork(me, page, [], [finish, close]).blocked).toEqual([finish]);
  });

  describe('once what a duty asks was proposed', () => {
    const asked = duty('culpable', {
      step: 'qualification.raise',
      party: 'p1',
      preset: { of: 'culpableConduct' },
    });
    const decision = form('qualification.decide', { track: 't1', party: 'p1' });
    const steps = [form('qualification.raise', { party: 'p1' }), decision];
    const track = {
      id: 't1',
      machine: 'qualification',
      state: 'raised',
      party: 'p1',
      about: { of: 'culpableConduct' },
    };

    it('is the decision on it, and not to propose it again', () => {
      const { duties } = nextWork(me, { ...page, tracks: [track] }, [asked], steps);
      expect(duties.map(({ form: { type } }) => type)).toEqual(['qualification.decide']);
    });

    it.each([
      ['somebody else', { party: 'p2' }],
      ['something else', { about: { of: 'neglectOfDuty' } }],
    ])('is still to propose it where that was about %s', (_what, other) => {
      const { duties } = nextWork(me, { ...page, tracks: [{ ...track, ...other }] }, [asked], steps);
      expect(duties.map(({ form: { type } }) => type)).toEqual(['qualification.raise']);
    });
  });

  it('waits for the decision of another once, unless a duty says so already', () => {
    const grant = form('inspection.grant', { track: 't1', allowed: false, who: ['board'] });
    const steps = [grant, form('inspection.refuse', { track: 't1', allowed: false, who: ['board'] })];
    expect(nextWork(me, page, [], steps).undecided).toEqual([grant]);
    const theirs = duty('decide', { by: ['board'], step: 'inspection.grant', track: 't1' });
    expect(nextWork(me, page, [theirs], steps).undecided).toEqual([]);
  });
});

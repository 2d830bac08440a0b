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
    const { duties } = nextWork(me, [hearing, duty('note')], steps);
    expect(duties.map(({ obligation, form: { type } }) => `${obligation.key} ${type}`)).toEqual([
      'note note.add',
      'hear hearing.record',
    ]);
  });

  it('is of one person alone where it asks for him', () => {
    const { duties } = nextWork(me, [duty('his', { person: 'another' }), duty('mine', { person: 'anouk' })], forms);
    expect(duties.map(({ obligation }) => obligation.key)).toEqual(['mine']);
  });

  it('is else what brings the case further, its own stage first', () => {
    expect(nextWork(me, [], forms).onward.map(({ type }) => type)).toEqual(['scope.assess', 'review.finish']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { obligationOf } from '../../../../test/support/steps-built.js';
import { measures, wordOf, type CaseState, type Obligation, type StepType, type Unmet } from '../case/index.js';
import type { PartyKind } from '../language/parties.js';
import { Agenda, meantBy, type Meant } from './agenda.js';
import { chanceOf } from './chance.js';
import type { Turn } from './course.js';

const stateOf = (machine: string, subjectKind?: PartyKind): CaseState =>
  ({
    ...{ machine, stage: 'reported', parties: {}, tracks: {} },
    acts: subjectKind === undefined ? [] : [{ seq: 1, type: 'report.receive', data: { subjectKind } }],
  }) as unknown as CaseState;
const turnIn = (state: CaseState, more: Partial<Turn> = {}): Turn => ({
  ...{ at: '2026-09-07T08:00:00.000Z', state, demanded: [], byClock: [], warnings: [], ...more },
});

/** Everything that was meant in one case, in the order in which it was meant. */
function meantIn(which: number, subject: PartyKind, machine = 'incident'): readonly Meant[] {
  const agenda = new Agenda(chanceOf(5, which));
  const turn = turnIn(stateOf(machine, subject));
  agenda.begin(turn);
  const all: Meant[] = [];
  for (let { first } = agenda; first !== undefined; { first } = agenda) {
    all.push(first);
    agenda.went(true, turn);
  }
  return all;
}
const cases = (subject: PartyKind, machine?: string): readonly (readonly Meant[])[] =>
  Array.from({ length: 500 }, (_, which) => meantIn(which, subject, machine));
const pupils = () => cases('pupil');
const answers = (all: readonly (readonly Meant[])[], type: StepType, name: string): readonly unknown[] =>
  all.flat().flatMap((one) => (one.type === type ? [one.data?.[name]] : []));
const distinct = (values: readonly unknown[]): readonly unknown[] => [...new Set(values)].map(String).sort();

describe('what is meant in an incident', () => {
  it('goes from its beginning to its end, in this order, with a thing or two forgotten', () => {
    const order = [
      ...['case.take', 'scope.assess', 'review.finish', 'hearing.record facts', 'finding.record', 'breach.assess'],
      ...['factFinding.finish', 'measure.propose', 'measure.intend', 'hearing.record intention', 'measure.decide'],
      ...['measure.announce', 'outcome.record', 'decision.finish', 'execution.finish', 'case.close'],
    ];
    const nameOf = ({ type, data }: Meant): string =>
      type === 'hearing.record' ? `${type} ${wordOf(data?.['purpose'])}` : type;
    const all = pupils().map((one) => one.map(nameOf));
    for (const one of all) expect(one).toEqual(order.filter((name) => one.includes(name)));
    expect(distinct(all.flat())).toEqual([...order].sort());
    expect(all.filter((one) => one.length === order.length).length).toBeGreaterThan(10);
    expect(all.filter((one) => one.length === order.length - 1).length).toBeGreaterThan(10);
  });

  it('is about the first subject, where it is about somebody', () => {
    for (const { type, target } of pupils().flat())
      expect([type, target]).toEqual([
        type,
        /^(hearing|finding|breach|outcome)\.|measure\.propose/.test(type) ? { party: 'p1' } : undefined,
      ]);
  });

  it('goes each way a review can end, and investigates in most', () => {
    const routes = answers(pupils(), 'review.finish', 'route');
    expect(distinct(routes)).toEqual(['investigate', 'outOfScope', 'referred', 'unfounded', 'withdrawn']);
    expect(routes.filter((route) => route === 'investigate').length / routes.length).toBeGreaterThan(0.7);
    for (const one of pupils()) {
      const [route] = answers([one], 'review.finish', 'route');
      const [inScope] = answers([one], 'scope.assess', 'inScope');
      if (route !== undefined && inScope !== undefined) expect(inScope).toBe(route !== 'outOfScope');
      if (route !== undefined && route !== 'investigate')
        expect(
          one.map(({ type }) => type).filter((type) => type.startsWith('finding') || type.startsWith('measure')),
        ).toEqual([]);
    }
  });

  it('is found so or not, of his own conduct where it is', () => {
    const found = pupils()
      .flat()
      .flatMap((one) => (one.type === 'finding.record' ? [one.data ?? {}] : []));
    expect(distinct(found.map(({ founded }) => founded))).toEqual(['founded', 'notEstablished', 'unfounded']);
    for (const { founded, ownConduct } of found) expect(ownConduct).toBe(founded === 'founded');
    expect(found.filter(({ founded }) => founded === 'founded').length / found.length).toBeGreaterThan(0.7);
  });

  it('is imposed or rejected, and has that measure as its outcome', () => {
    expect(distinct(answers(pupils(), 'measure.decide', 'decision'))).toEqual(['impose', 'reject']);
    for (const one of pupils()) {
      const types = one.map(({ type }) => type);
      if (!types.includes('outcome.record')) continue;
      const measured = types.some((type) => type.startsWith('measure.'));
      if (measured) expect(answers([one], 'outcome.record', 'outcome')).toEqual(['measure']);
    }
    expect(distinct(answers(pupils(), 'outcome.record', 'outcome'))).toEqual(['measure', 'undefined']);
  });

  it.each<readonly [PartyKind, readonly string[]]>([
    ['pupil', ['warning', 'suspension', 'removal', 'deviceBan', 'contract', 'otherClass']],
    ['parent', ['warning', 'accessBan']],
    ['employee', ['warning', 'reprimand', 'suspension', 'interimSuspension', 'dismissal', 'endOfRelation']],
  ])('leads, of a %s, mostly to a measure that fits, and now and then to any there is', (subject, fitting) => {
    const proposed = answers(cases(subject), 'measure.propose', 'measure');
    const known: readonly unknown[] = measures;
    expect(proposed.filter((measure) => !known.includes(measure))).toEqual([]);
    const others = proposed.filter((measure) => !fitting.includes(String(measure)));
    expect(others.length).toBeGreaterThan(5);
    expect(others.length / proposed.length).toBeLessThan(0.3);
    for (const measure of fitting) expect(proposed.filter((one) => one === measure).length).toBeGreaterThan(12);
  });
});

describe('what is meant in a question beforehand', () => {
  it('is advice, and none of what an incident needs', () => {
    const asked = ['case.take', 'scope.assess', 'consultation.ask', 'consultation.answer', 'advice.give', 'case.close'];
    const all = cases('pupil', 'advice').map((one) => one.map(({ type }) => type as string));
    for (const one of all) expect(one).toEqual(asked.filter((type) => one.includes(type)));
    expect(distinct(all.flat())).toEqual([...asked].sort());
  });

  it('is meant as well where nothing is known of anybody', () => {
    const agenda = new Agenda(chanceOf(5, 1));
    agenda.begin(turnIn(stateOf('incident')));
    expect(agenda.first?.type).toBe('case.take');
  });
});

describe('what is meant next', () => {
  const begun = () => {
    const agenda = new Agenda(
      chanceOf(
        5,
        Array.from({ length: 50 }, (_, which) => meantIn(which, 'pupil')).findIndex(
          (one) => one[0]?.type === 'case.take' && one[1]?.type === 'scope.assess',
        ),
      ),
    );
    agenda.begin(turnIn(stateOf('incident', 'pupil')));
    return agenda;
  };
  const against = (obligation?: string): Unmet => ({
    ...{ code: 'openObligation', cites: [], lifts: 'doIt' },
    ...(obligation === undefined ? {} : { obligation }),
  });
  const turn = (refused: readonly Unmet[] | undefined, ...demanded: readonly Obligation[]) =>
    turnIn(stateOf('incident', 'pupil'), { demanded, ...(refused === undefined ? {} : { refused }) });
  const nameOf = ({ first }: Agenda) => first?.type;

  it('is the following thing, once the first was done', () => {
    const agenda = begun();
    agenda.went(true, turn(undefined));
    expect(nameOf(agenda)).toBe('scope.assess');
  });

  it('is what a refusal says must come first, by those whose work it is', () => {
    const agenda = begun();
    const other = obligationOf('R.other/case/1', { step: 'note.add' });
    const letter = obligationOf('R.letter/case/1', { step: 'call.record', by: ['hr'] });
    agenda.went(false, turn([against(), against('R.letter/case/1')], other, letter));
    expect(agenda.first).toMatchObject({ type: 'call.record', by: ['hr'] });
    agenda.went(true, turn(undefined));
    expect(nameOf(agenda)).toBe('case.take');
  });

  it('is not what the clock has to do first, nor what nobody refused it for', () => {
    const agenda = begun();
    const clock = obligationOf('R.clock/case/1', { step: 'call.record', by: ['system'] });
    const either = obligationOf('R.either/case/1', { step: 'call.record', by: ['system', 'hr'] });
    agenda.went(false, turn([against('R.clock/case/1'), against('R.either/case/1')], clock, either));
    agenda.went(false, turn(undefined, obligationOf('R.letter/case/1', { step: 'call.record' })));
    expect(nameOf(agenda)).toBe('case.take');
  });

  it('is the same thing again until it was tried five times, and then it is given up', () => {
    const agenda = begun();
    const tried = Array.from({ length: 9 }, () => {
      agenda.went(false, turn([against()]));
      return nameOf(agenda);
    });
    expect(tried.slice(0, 5)).toEqual([...Array.from({ length: 4 }, () => 'case.take'), 'scope.assess']);
    expect(new Set(tried.slice(4, 8))).toEqual(new Set(['scope.assess']));
    expect(tried[8]).toBe('scope.assess');
    agenda.went(false, turn([against()]));
    expect(nameOf(agenda)).not.toBe('scope.assess');
  });
});

describe('the step that meets an obligation', () => {
  const state = stateOf('incident', 'pupil');
  const asking = { step: 'consultation.ask', by: ['dpo', 'board'] } as const;

  it('is taken by those whose work it is, in the first role where the step names one', () => {
    expect(meantBy(obligationOf('R.ask/case/1', asking), state)).toMatchObject({
      type: 'consultation.ask',
      by: ['dpo', 'board'],
      data: { role: 'dpo' },
    });
  });

  it('names the role that the rule names', () => {
    const preset = { role: 'principal' };
    expect(meantBy(obligationOf('R.ask/case/1', { ...asking, preset }), state).data).toEqual(preset);
  });

  it('names no role where it has none to name', () => {
    expect(meantBy(obligationOf('R.call/case/1', { step: 'call.record' }), state).data).toEqual({});
  });
});

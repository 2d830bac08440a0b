import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kindOf, replay, stepTypes, type AvailableStep, type PlainData, type StepType } from '#libs/domain';
import { Chance, filledIn } from '../support/case-filling.js';
import { CaseScript, people, type Who } from '../support/case-script.js';
import { findsWayOut } from '../support/way-out.js';

const runs = { seed: 20260907, numRuns: 200 } as const;
const walkers = (Object.keys(people) as Who[]).filter((who) => who !== 'system');
/** Roles that advise or only look on (G15; decision 14). */
const onlookers = ['dpo', 'administrator', 'auditor'] as const;
const harmless: readonly StepType[] = ['consultation.answer', 'note.add', 'report.receive'];

/** Has a page of its own, and no form in the case. */
const besideForms: readonly StepType[] = ['case.moveEdition'];

/** Steps of the clock: they make no form, and nobody but the clock takes them. */
const ofTheClock: readonly StepType[] = [
  'report.receive',
  'deadline.lapse',
  'objection.lapse',
  'inspection.expire',
  'objection.open',
  'advice.stand',
];

const kinds = [
  'incident',
  'incident',
  'incident',
  'publicationDoubt',
  'derailingCommunication',
  'mediaRequest',
] as const;

function opened(chance: Chance, protocol: string): CaseScript {
  const intake = {
    kind: chance.oneOf(kinds),
    addressee: chance.oneOf(['leadership', 'leadership', 'board']),
    subjectKind: chance.oneOf(['pupil', 'employee', 'parent', 'intern', 'unknown', 'boardMember']),
    victimKind: chance.oneOf(['pupil', 'employee', 'nobody']),
    possiblySexual: chance.oneOf(['no', 'no', 'yes', 'unknown']),
    intimateImage: chance.oneOf(['no', 'no', 'yes']),
    personalData: chance.oneOf(['no', 'no', 'yes']),
    aboutLeadership: chance.oneOf(['no', 'no', 'no', 'leadership', 'board', 'unknown']),
    categories: [chance.oneOf(['bullying', 'groupChat', 'threat', 'publishedPersonalData'])],
  };
  const setting = {
    protocol,
    sector: chance.oneOf(['PO', 'VO'] as const),
    denomination: chance.oneOf(['public', 'denominational'] as const),
  };
  const script = new CaseScript(intake, setting);
  const leader = walkers.find((who) => script.mayTake(who, 'case.take')) ?? 'board';
  if (chance.in100(80)) script.tries(leader, 'case.take');
  for (const party of [
    { kind: chance.oneOf(['pupil', 'employee', 'parent', 'intern'] as const), role: 'subject' },
    { kind: 'pupil', role: 'victim' },
  ])
    script.tries(leader, 'party.add', {
      ...party,
      ...(party.kind === 'pupil' ? { band: chance.oneOf(['under12', 'from12', 'adult']) } : {}),
    });
  script.tries(leader, 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p2' });
  return script;
}

const around = (script: CaseScript) => ({
  state: script.state,
  now: script.moment().at,
  open: script.open.map(({ key }) => key),
});
const at = ({ track, party }: Pick<AvailableStep, 'track' | 'party'>): string => track ?? party ?? '';
const same = (form: AvailableStep, type: StepType, target: string): boolean =>
  form.type === type && (kindOf(type).opens !== undefined ? (form.party ?? '') : at(form)) === target;

interface Counted {
  allowed: number;
  taken: number;
}

/** Somebody answers a consultation as what he is: in another's role he is refused whatever else he fills in. */
const presetFor = ({ type }: AvailableStep, who: Who): PlainData =>
  type === 'consultation.answer' ? { role: people[who].role } : {};

/** Now and then it is the turn of somebody who was asked something: answers of others are refused. */
function askedOne({ state }: CaseScript, chance: Chance): Who | undefined {
  const asked = state.acts.flatMap(({ type, data }) => (type === 'consultation.ask' ? [data['role']] : []));
  return chance.in100(20) ? walkers.find((who) => asked.includes(people[who].role)) : undefined;
}

/** One person tries one form, filled in at random, and what came of it agrees with what the form said. */
function tryForm(script: CaseScript, chance: Chance, counted: Map<StepType, Counted>): void {
  const who = askedOne(script, chance) ?? chance.oneOf(walkers);
  const forms = script.forms(who);
  const preferred = forms.filter(({ allowed }) => allowed !== chance.in100(15));
  const form = chance.oneOf(preferred.length > 0 ? preferred : forms);
  if (form === undefined) return;
  const parties = kindOf(form.type).about === 'anyParty' ? Object.keys(script.state.parties) : [];
  const target = parties.length > 0 && chance.in100(70) ? chance.oneOf(parties) : at(form);
  const count = counted.get(form.type) ?? { allowed: 0, taken: 0 };
  const filled = filledIn(form.type, around(script), chance, presetFor(form, who));
  const outcome = script.tries(who, form.type, filled, target);
  if (!form.allowed && outcome === 'taken')
    throw new Error(`${form.type} was taken by ${who}, and its form said no: ${JSON.stringify(form.unmet)}`);
  counted.set(form.type, {
    allowed: count.allowed + (form.allowed ? 1 : 0),
    taken: count.taken + (outcome === 'taken' ? 1 : 0),
  });
}

/** One person tries anything at all: whatever is accepted had an allowed form. */
function tryAnything(script: CaseScript, chance: Chance): void {
  const who = chance.oneOf(walkers);
  const type = chance.oneOf(stepTypes.filter((one) => !besideForms.includes(one)));
  const target = chance.oneOf(['', ...Object.keys(script.state.parties), ...Object.keys(script.state.tracks)]);
  const forms = script.forms(who);
  const data: PlainData = filledIn(type, around(script), chance);
  if (script.tries(who, type, data, target) !== 'taken') return;
  if (ofTheClock.includes(type)) throw new Error(`${who} took ${type}, a step of the clock`);
  const form = forms.find((one) => same(one, type, target)) ?? forms.find((one) => one.type === type && at(one) === '');
  if (form?.allowed !== true) throw new Error(`${who} took ${type} at ${target || 'the case'}, and no form allowed it`);
}

function walk(
  chance: Chance,
  steps: number,
  counted: Map<StepType, Counted> = new Map(),
  protocol = 'OZHW-2020',
): CaseScript {
  const script = opened(chance, protocol);
  for (let step = 0; step < steps; step += 1) {
    if (chance.in100(12)) script.hoursLater(1 + chance.below(96));
    if (chance.in100(25)) tryAnything(script, chance);
    else tryForm(script, chance, counted);
  }
  return script;
}

describe('random walks through cases of the OZHW protocol', () => {
  it('replay to the state they were lived to, step by step', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const script = walk(new Chance(seed), 30);
        expect(replay(script.state.opening, script.steps)).toEqual(script.state);
        const half = script.steps.slice(0, Math.ceil(script.steps.length / 2));
        expect(replay(script.state.opening, half).version).toBe(half.length);
      }),
      runs,
    );
  });

  it('accept a step exactly where its form said it was allowed', () => {
    const counted = new Map<StepType, Counted>();
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        walk(new Chance(seed), 30, counted);
      }),
      { ...runs, seed: runs.seed + 1 },
    );
    const promised = [...counted]
      .filter(([, { allowed, taken }]) => allowed >= 40 && taken === 0)
      .map(([type]) => type);
    expect(promised).toEqual([]);
  });

  it('let nobody decide or approve who is the FG, an administrator or an auditor (G15)', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const chance = new Chance(seed);
        const script = walk(chance, 12);
        for (const who of onlookers) {
          const offered = script
            .forms(who)
            .filter(({ allowed }) => allowed)
            .map(({ type }) => type);
          expect(offered.filter((type) => !harmless.includes(type))).toEqual([]);
          for (const type of chance.shuffled(stepTypes).slice(0, 20)) {
            const target = chance.oneOf([
              '',
              ...Object.keys(script.state.parties),
              ...Object.keys(script.state.tracks),
            ]);
            const outcome = script.tries(who, type, filledIn(type, around(script), chance), target);
            if (outcome === 'taken') expect(harmless).toContain(type);
          }
        }
      }),
      { ...runs, seed: runs.seed + 2 },
    );
  });

  it('never come to a point from which the case cannot be closed', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const chance = new Chance(seed);
        const script = walk(chance, 15);
        if (findsWayOut(script, chance)) return;
        const left = script.open.filter(({ blocks }) => blocks.length > 0).map(({ key, step }) => `${key} (${step})`);
        throw new Error(`no way out of ${script.state.machine}.${script.state.stage}; open: ${left.join(', ')}`);
      }),
      { ...runs, seed: runs.seed + 3 },
    );
  });
});

describe.each(['ALMERE-2015', 'MATTHIJSJE-1'])('random walks through cases of %s', (protocol) => {
  it('replay, keep to their forms, and never come to a point from which the case cannot be closed', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const chance = new Chance(seed);
        const script = walk(chance, 20, new Map(), protocol);
        expect(replay(script.state.opening, script.steps)).toEqual(script.state);
        if (findsWayOut(script, chance)) return;
        const left = script.open.filter(({ blocks }) => blocks.length > 0).map(({ key, step }) => `${key} (${step})`);
        throw new Error(`no way out of ${script.state.machine}.${script.state.stage}; open: ${left.join(', ')}`);
      }),
      { ...runs, numRuns: 60 },
    );
  });
});

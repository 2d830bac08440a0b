import { kindOf, type PlainData, type PlainValue, type StepType } from '../case/index.js';
import type { Field, Fields } from '../language/fields.js';
import type { Compare, Condition, FactValue } from '../protocols/condition.js';
import type { Limit } from '../protocols/shape.js';
import { benchAt, draftsOf, reasonsAgainst, whoCould } from './attempts.js';
import { officers } from './cast.js';
import { sceneAt, stages } from './scenes.js';
import type { World } from './world.js';

/** Answers of the report and of a step, by the name of the fact; `undefined` where the field is left empty. */
type Answers = Readonly<Record<string, PlainValue | undefined>>;

const most = 64;

const listed = (wanted: FactValue | readonly FactValue[]): readonly FactValue[] =>
  typeof wanted === 'object' ? wanted : [wanted];

/** Several wishes at once, as far as they do not speak against each other. */
function together(each: readonly (readonly Answers[])[]): readonly Answers[] {
  const fits = (one: Answers, other: Answers): boolean =>
    Object.entries(one).every(([fact, value]) => !(fact in other) || other[fact] === value);
  return each.reduce<readonly Answers[]>(
    (all, next) =>
      all
        .flatMap((one) => next.filter((other) => fits(one, other)).map((other) => ({ ...one, ...other })))
        .slice(0, most),
    [{}],
  );
}

/** What to answer so that a condition holds, or does not; nothing is said of what no answer decides. */
function answersFor(condition: Condition, holds: boolean, fields: Fields): readonly Answers[] {
  if ('all' in condition || 'any' in condition) {
    const parts = ('all' in condition ? condition.all : condition.any).map((one) => answersFor(one, holds, fields));
    return 'all' in condition === holds ? together(parts) : parts.flat();
  }
  if ('not' in condition) return answersFor(condition.not, !holds, fields);
  if (!('fact' in condition)) return [{}];
  const [scope, name = ''] = condition.fact.split('.');
  const field = scope === 'step' ? fields[name] : scope === 'intake' ? reportFields[name] : undefined;
  return field === undefined ? [{}] : answered(condition, holds, field).map((value) => ({ ...value }));
}

const reportFields: Fields = kindOf('report.receive').fields;

function answered({ fact, is, has, given }: Compare, holds: boolean, field: Field): readonly Answers[] {
  if (given !== undefined) return given === holds ? [{}] : [{ [fact]: undefined }];
  if (has !== undefined) return holds ? listed(has).map((value) => ({ [fact]: [String(value)] })) : [{}];
  if (is === undefined) return [{}];
  const wanted = listed(is);
  if (holds) return wanted.map((value) => ({ [fact]: value }));
  const options: readonly FactValue[] =
    field.kind === 'yesNo' ? [true, false] : field.kind === 'choice' ? field.options : [];
  return [
    ...options.filter((value) => !wanted.includes(value)).map((value) => ({ [fact]: value })),
    ...(field.required ? [] : [{ [fact]: undefined }]),
  ];
}

const told = (answers: Answers, scope: string): PlainData =>
  Object.fromEntries(
    Object.entries(answers)
      .filter(([fact]) => fact.startsWith(`${scope}.`))
      .map(([fact, value]) => [fact.slice(scope.length + 1), value]),
  );

/**
 * Whether a limit can be seen to refuse a step on a clause: tried on purpose, with the answers it asks about. An exploration tries
 * answers one at a time, and would call a limit idle that takes two of them.
 */
export function refuses(limit: Limit, clause: string, world: World): boolean {
  return limit.steps.some((type) => {
    const { fields } = kindOf(type);
    const applies = limit.when === undefined ? [{}] : answersFor(limit.when, true, fields);
    return together([applies, answersFor(limit.requires, false, fields)]).some((answers) =>
      isRefused(type, answers, clause, world),
    );
  });
}

const subjects = ['pupil', 'employee', 'parent'] as const;

function isRefused(type: StepType, answers: Answers, clause: string, world: World): boolean {
  const data = told(answers, 'step');
  const leftOut = Object.keys(data).filter((name) => data[name] === undefined);
  return subjects.some((subject) =>
    [...stages].reverse().some((stage) => {
      const point = sceneAt(world, { subject, stage, intake: told(answers, 'intake') });
      const bench = benchAt(point, world.book);
      return draftsOf(point, bench, { type, data }, world, false).some((draft) => {
        const kept = Object.fromEntries(Object.entries(draft.data).filter(([name]) => !leftOut.includes(name)));
        const [player = officers[0]] = whoCould(bench, type, draft, world);
        if (player === undefined) return false;
        const reasons = reasonsAgainst(bench, { draft: { ...draft, data: kept }, player }, world);
        return reasons.some(({ cites }) => cites.includes(clause));
      });
    }),
  );
}

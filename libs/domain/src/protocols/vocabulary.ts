import { kindOf, stepKinds, stepTypes, type StepType } from '../case/steps/index.js';
import type { EditionError } from './edition-error.js';
import { fault } from './fault-texts.js';
import type { Condition } from './condition.js';
import { factWords, predicateWords, type ParameterKind } from '../language/words.js';
import type { Edition, Rule } from './shape.js';

const predicateParameters: Readonly<Record<string, Readonly<Record<string, ParameterKind>>>> = predicateWords;

/** Every fact an edition may name: the words of the language, the answers of the report, the fields of steps. */
const factNames: ReadonlySet<string> = new Set([
  ...Object.entries(factWords).flatMap(([scope, names]) => names.map((name) => `${scope}.${name}`)),
  ...Object.keys(stepKinds['report.receive'].fields).map((field) => `intake.${field}`),
  ...stepTypes.flatMap((type) =>
    Object.keys(kindOf(type).fields).flatMap((field) => [`step.${field}`, `act.${field}`]),
  ),
  ...stepTypes
    .filter((type) => kindOf(type).opens !== undefined)
    .flatMap((type) => Object.keys(kindOf(type).fields).map((field) => `track.${field}`)),
]);

/** Words of an edition that mean nothing: facts, predicates, fields, clauses and figures that do not exist. */
export function vocabularyErrors(edition: Edition, beside: readonly Edition[]): readonly EditionError[] {
  const clauses = new Set([edition, ...beside].flatMap((one) => one.clauses.map(({ id }) => id)));
  const figures = new Set([edition, ...beside].flatMap((one) => (one.figures ?? []).map(({ id }) => id)));
  const unknown = (cites: readonly string[], path: string): readonly EditionError[] =>
    cites.filter((id) => !clauses.has(id)).map((id) => fault(`${path}/cites`, 'noClause', { id }));
  const ofTasks = (edition.schoolTasks ?? []).flatMap(({ cites }, index) => unknown(cites, `/schoolTasks/${index}`));
  const ofRules = edition.rules.flatMap((rule, index) => {
    const path = `/rules/${index}`;
    return [
      ...unknown(rule.cites, path),
      ...conditionsOf(rule).flatMap(([name, condition]) => conditionErrors(condition, `${path}/${name}`, rule)),
      ...figuresIn(rule)
        .filter((id) => !figures.has(id))
        .map((id) => fault(path, 'noFigure', { id })),
      ...shownErrors(rule, path),
      ...presetErrors(rule, path),
      ...blockErrors(edition, rule, path, beside),
      ...schoolErrors(edition, rule, path, beside),
    ];
  });
  return [...ofRules, ...ofTasks];
}

function conditionsOf(rule: Rule): readonly (readonly [string, Condition])[] {
  const named: readonly (readonly [string, Condition | undefined])[] = [
    ['when', rule.when],
    ['requires', rule.rule === 'limit' ? rule.requires : undefined],
    ['met', rule.rule === 'duty' ? rule.met : undefined],
  ];
  return named.flatMap(([name, condition]) => (condition === undefined ? [] : [[name, condition] as const]));
}

function conditionErrors(condition: Condition, path: string, rule: Rule): readonly EditionError[] {
  if ('all' in condition)
    return condition.all.flatMap((one, index) => conditionErrors(one, `${path}/all/${index}`, rule));
  if ('any' in condition)
    return condition.any.flatMap((one, index) => conditionErrors(one, `${path}/any/${index}`, rule));
  if ('not' in condition) return conditionErrors(condition.not, `${path}/not`, rule);
  if ('someParty' in condition) return conditionErrors(condition.someParty, `${path}/someParty`, rule);
  if ('someTrack' in condition) return conditionErrors(condition.someTrack, `${path}/someTrack`, rule);
  if ('fact' in condition)
    return factNames.has(condition.fact)
      ? []
      : [fault(`${path}/fact`, 'noFact', { name: condition.fact, known: near(condition.fact) })];
  if ('taken' in condition) return takenErrors(condition, path);
  return predicateErrors(condition, path);
}

const near = (name: string): string =>
  [...factNames].filter((fact) => fact.split('.')[0] === name.split('.')[0]).join(', ') ||
  [...new Set([...factNames].map((fact) => `${fact.split('.')[0]}.*`))].join(', ');

function takenErrors(condition: Extract<Condition, { taken: unknown }>, path: string): readonly EditionError[] {
  const types: readonly StepType[] = typeof condition.taken === 'string' ? [condition.taken] : condition.taken;
  const unknown = types.filter((type) => !stepTypes.includes(type));
  if (unknown.length > 0) return unknown.map((type) => fault(`${path}/taken`, 'noStep', { name: type }));
  return Object.entries(condition.where ?? {}).flatMap(([field, wanted]) => {
    const fields = types.map((type) => kindOf(type).fields[field]);
    if (fields.every((one) => one === undefined))
      return [fault(`${path}/where/${field}`, 'noField', { step: types.join(', '), field })];
    const options = new Set(fields.flatMap((one) => (one && 'options' in one ? one.options : [])));
    const wrong = (Array.isArray(wanted) ? wanted : [wanted]).filter(
      (value) => options.size > 0 && !options.has(String(value)),
    );
    return wrong.map((value) =>
      fault(`${path}/where/${field}`, 'noAnswer', {
        value: String(value),
        field,
        known: [...options].join(', '),
      }),
    );
  });
}

function predicateErrors(condition: Extract<Condition, { holds: string }>, path: string): readonly EditionError[] {
  const parameters = predicateParameters[condition.holds];
  if (parameters === undefined)
    return [
      fault(`${path}/holds`, 'noPredicate', {
        name: condition.holds,
        known: Object.keys(predicateParameters).join(', '),
      }),
    ];
  const given = condition.with ?? {};
  return [
    ...Object.keys(parameters)
      .filter((name) => given[name] === undefined)
      .map((parameter) =>
        fault(`${path}/with`, 'needs', { name: condition.holds, parameter, kind: parameters[parameter] ?? '' }),
      ),
    ...Object.keys(given)
      .filter((name) => parameters[name] === undefined)
      .map((parameter) => fault(`${path}/with/${parameter}`, 'takesNo', { name: condition.holds, parameter })),
  ];
}

const figuresIn = (rule: Rule): readonly string[] =>
  [...JSON.stringify(rule).matchAll(/"figure":"([^"]+)"/g)].map((match) => match[1] ?? '');

const shownErrors = (rule: Rule, path: string): readonly EditionError[] =>
  rule.rule !== 'limit' || rule.shows === undefined || factNames.has(rule.shows)
    ? []
    : [fault(`${path}/shows`, 'noFact', { name: rule.shows, known: near(rule.shows) })];

function presetErrors(rule: Rule, path: string): readonly EditionError[] {
  if (rule.rule !== 'duty' || rule.preset === undefined) return [];
  const fields: Readonly<Record<string, unknown>> = stepKinds[rule.step].fields;
  return Object.keys(rule.preset)
    .filter((field) => fields[field] === undefined)
    .map((field) => fault(`${path}/preset/${field}`, 'noFieldToFill', { step: rule.step, field }));
}

/** A layer below statute may not hold up a step by which a duty of statute is met (decision 22). */
function blockErrors(edition: Edition, rule: Rule, path: string, beside: readonly Edition[]): readonly EditionError[] {
  if (edition.layer === 'statute' || edition.layer === 'school' || rule.rule !== 'duty') return [];
  const lawful = stepsOfStatute(beside);
  return rule.blocks
    .filter((step) => step === 'outsideReport.make' || (lawful.has(step) && step.startsWith('outsideReport')))
    .map((step) => fault(`${path}/blocks`, 'heldUp', { step, layer: edition.layer }));
}

/** A school adds norms, duties, limits and advice; it gives nobody a power, so it weakens nothing (decision 22). */
function schoolErrors(edition: Edition, rule: Rule, path: string, beside: readonly Edition[]): readonly EditionError[] {
  if (edition.layer !== 'school') return [];
  if (rule.rule === 'power') return [fault(path, 'schoolPower')];
  const lawful = stepsOfStatute(beside);
  if (rule.rule === 'duty')
    return rule.blocks
      .filter((step) => lawful.has(step))
      .map((step) => fault(`${path}/blocks`, 'heldUp', { step, layer: 'school' }));
  return rule.severity === 'warn'
    ? []
    : rule.steps
        .filter((step) => lawful.has(step))
        .map((step) => fault(`${path}/steps`, 'heldUpByLimit', { step, layer: 'school' }));
}

/** Every step by which some duty of statute is met. */
const stepsOfStatute = (beside: readonly Edition[]): ReadonlySet<StepType> =>
  new Set(
    beside
      .filter(({ layer }) => layer === 'statute')
      .flatMap(({ rules }) => rules.flatMap((duty) => (duty.rule === 'duty' ? [duty.step] : []))),
  );

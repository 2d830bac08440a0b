import { kindOf, stepKinds, stepTypes, type StepType } from '../case/steps/index.js';
import type { EditionError } from './edition-error.js';
import type { Condition } from './condition.js';
import { factWords, predicateWords, type ParameterKind } from '../language/words.js';
import type { Edition, Rule } from './shape.js';

/** Where in an edition a word stands. */
type Found = (path: string, wrong: string, cure: string) => EditionError;
const found: Found = (path, wrong, cure) => ({ path, wrong, cure });

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
  return edition.rules.flatMap((rule, index) => {
    const path = `/rules/${index}`;
    return [
      ...rule.cites
        .filter((id) => !clauses.has(id))
        .map((id) =>
          found(`${path}/cites`, `${id} is no clause`, 'Cite a clause of this edition or of a layer above it.'),
        ),
      ...conditionsOf(rule).flatMap(([name, condition]) => conditionErrors(condition, `${path}/${name}`, rule)),
      ...figuresIn(rule)
        .filter((id) => !figures.has(id))
        .map((id) => found(path, `${id} is no figure`, 'Name a figure of this edition or of the statute layer.')),
      ...shownErrors(rule, path),
      ...presetErrors(rule, path),
      ...blockErrors(edition, rule, path, beside),
      ...schoolErrors(edition, rule, path, beside),
    ];
  });
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
      : [found(`${path}/fact`, `${condition.fact} is no fact`, `Choose one of: ${near(condition.fact)}.`)];
  if ('taken' in condition) return takenErrors(condition, path);
  return predicateErrors(condition, path);
}

const near = (name: string): string =>
  [...factNames].filter((fact) => fact.split('.')[0] === name.split('.')[0]).join(', ') ||
  [...new Set([...factNames].map((fact) => `${fact.split('.')[0]}.*`))].join(', ');

function takenErrors(condition: Extract<Condition, { taken: unknown }>, path: string): readonly EditionError[] {
  const types: readonly StepType[] = typeof condition.taken === 'string' ? [condition.taken] : condition.taken;
  const unknown = types.filter((type) => !stepTypes.includes(type));
  if (unknown.length > 0)
    return unknown.map((type) => found(`${path}/taken`, `${type} is no step`, 'Name a step of the catalogue.'));
  return Object.entries(condition.where ?? {}).flatMap(([field, wanted]) => {
    const fields = types.map((type) => kindOf(type).fields[field]);
    if (fields.every((one) => one === undefined))
      return [
        found(`${path}/where/${field}`, `${types.join(', ')} has no field ${field}`, 'Name a field of that step.'),
      ];
    const options = new Set(fields.flatMap((one) => (one && 'options' in one ? one.options : [])));
    const wrong = (Array.isArray(wanted) ? wanted : [wanted]).filter(
      (value) => options.size > 0 && !options.has(String(value)),
    );
    return wrong.map((value) =>
      found(
        `${path}/where/${field}`,
        `${String(value)} is no answer of ${field}`,
        `Choose one of: ${[...options].join(', ')}.`,
      ),
    );
  });
}

function predicateErrors(condition: Extract<Condition, { holds: string }>, path: string): readonly EditionError[] {
  const parameters = predicateParameters[condition.holds];
  if (parameters === undefined)
    return [
      found(
        `${path}/holds`,
        `${condition.holds} is no predicate`,
        `Choose one of: ${Object.keys(predicateParameters).join(', ')}.`,
      ),
    ];
  const given = condition.with ?? {};
  return [
    ...Object.keys(parameters)
      .filter((name) => given[name] === undefined)
      .map((name) => found(`${path}/with`, `${condition.holds} needs ${name}`, `Give ${name}: a ${parameters[name]}.`)),
    ...Object.keys(given)
      .filter((name) => parameters[name] === undefined)
      .map((name) => found(`${path}/with/${name}`, `${condition.holds} takes no ${name}`, 'Leave it out.')),
  ];
}

const figuresIn = (rule: Rule): readonly string[] =>
  [...JSON.stringify(rule).matchAll(/"figure":"([^"]+)"/g)].map((match) => match[1] ?? '');

const shownErrors = (rule: Rule, path: string): readonly EditionError[] =>
  rule.rule !== 'limit' || rule.shows === undefined || factNames.has(rule.shows)
    ? []
    : [found(`${path}/shows`, `${rule.shows} is no fact`, `Choose one of: ${near(rule.shows)}.`)];

function presetErrors(rule: Rule, path: string): readonly EditionError[] {
  if (rule.rule !== 'duty' || rule.preset === undefined) return [];
  const fields: Readonly<Record<string, unknown>> = stepKinds[rule.step].fields;
  return Object.keys(rule.preset)
    .filter((field) => fields[field] === undefined)
    .map((field) =>
      found(
        `${path}/preset/${field}`,
        `${rule.step} has no field ${field}`,
        'Fill in a field of the step that meets the duty.',
      ),
    );
}

/** A layer below statute may not hold up a step by which a duty of statute is met (decision 22). */
function blockErrors(edition: Edition, rule: Rule, path: string, beside: readonly Edition[]): readonly EditionError[] {
  if (edition.layer === 'statute' || edition.layer === 'school' || rule.rule !== 'duty') return [];
  const lawful = stepsOfStatute(beside);
  return rule.blocks
    .filter((step) => step === 'outsideReport.make' || (lawful.has(step) && step.startsWith('outsideReport')))
    .map((step) =>
      found(
        `${path}/blocks`,
        `${step} meets a duty of statute and may not be held up by ${edition.layer}`,
        'Leave this step out of `blocks`.',
      ),
    );
}

/** A school adds norms, duties, limits and advice; it gives nobody a power, so it weakens nothing (decision 22). */
function schoolErrors(edition: Edition, rule: Rule, path: string, beside: readonly Edition[]): readonly EditionError[] {
  if (edition.layer !== 'school') return [];
  if (rule.rule === 'power')
    return [
      found(path, 'a school gives no power', 'Leave this rule out, or ask for it in the protocol of the organisation.'),
    ];
  const lawful = stepsOfStatute(beside);
  if (rule.rule === 'duty')
    return rule.blocks
      .filter((step) => lawful.has(step))
      .map((step) => found(`${path}/blocks`, heldUp(step), 'Leave this step out of `blocks`.'));
  return rule.severity === 'warn'
    ? []
    : rule.steps
        .filter((step) => lawful.has(step))
        .map((step) => found(`${path}/steps`, heldUp(step), 'Let it warn (`severity`), or leave this step out.'));
}

const heldUp = (step: StepType): string => `${step} meets a duty of statute and may not be held up by school`;

/** Every step by which some duty of statute is met. */
const stepsOfStatute = (beside: readonly Edition[]): ReadonlySet<StepType> =>
  new Set(
    beside
      .filter(({ layer }) => layer === 'statute')
      .flatMap(({ rules }) => rules.flatMap((duty) => (duty.rule === 'duty' ? [duty.step] : []))),
  );

import { Type, type TSchema } from '@sinclair/typebox';
import { termDirections, termRolls, termStarts, termUnits } from '../calendar/index.js';
import { stepTypes } from '../case/steps/index.js';
import { layers } from '../language/citation.js';
import { roles } from '../language/roles.js';
import { denominations, sectors } from '../language/school.js';

const closed = { additionalProperties: false } as const;
const oneOf = <const T extends readonly string[]>(values: T): TSchema =>
  Type.Union(values.map((value) => Type.Literal(value)));
const some = <T extends TSchema>(schema: T) => Type.Optional(schema);

const id = Type.String({ pattern: '^[A-Za-z0-9][A-Za-z0-9.\\-]{0,79}$' });
const sentence = Type.String({ minLength: 3, maxLength: 600 });
const day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
const timeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' });
const window = Type.Object({ from: day, until: some(day) }, closed);
const role = oneOf([...roles, 'reporter', 'system']);
const step = oneOf(stepTypes);
const steps = Type.Array(step, { minItems: 1, uniqueItems: true });
const scalar = Type.Union([Type.String(), Type.Number(), Type.Boolean()]);
const wanted = Type.Union([scalar, Type.Array(scalar)]);
const figureRef = Type.Object({ figure: id }, closed);

export const condition = Type.Recursive(
  (self) =>
    Type.Union([
      Type.Object({ all: Type.Array(self) }, closed),
      Type.Object({ any: Type.Array(self) }, closed),
      Type.Object({ not: self }, closed),
      Type.Object(
        {
          fact: Type.String(),
          is: some(wanted),
          has: some(wanted),
          given: some(Type.Boolean()),
          atLeast: some(Type.Number()),
          atMost: some(Type.Number()),
        },
        closed,
      ),
      Type.Object(
        {
          taken: Type.Union([step, steps]),
          of: some(oneOf(['case', 'party', 'track'])),
          by: some(Type.Array(role)),
          where: some(Type.Record(Type.String(), wanted)),
          after: some(step),
          same: some(Type.Array(Type.String())),
        },
        closed,
      ),
      Type.Object({ someParty: self }, closed),
      Type.Object({ someTrack: self, of: some(oneOf(['case', 'party'])) }, closed),
      Type.Object(
        { holds: Type.String(), with: some(Type.Record(Type.String(), Type.Union([wanted, figureRef]))) },
        closed,
      ),
    ]),
  { $id: 'Condition' },
);

const ways = { direction: some(oneOf(termDirections)), rolls: some(oneOf(termRolls)), start: some(oneOf(termStarts)) };
const term = Type.Union([
  Type.Object({ amount: Type.Integer({ minimum: 0, maximum: 10000 }), unit: oneOf(termUnits), ...ways }, closed),
  Type.Object({ figure: id, ...ways }, closed),
]);

const common = {
  id,
  cites: Type.Array(id, { minItems: 1, uniqueItems: true }),
  nl: sentence,
  en: sentence,
  sectors: some(Type.Array(oneOf(sectors), { minItems: 1 })),
  denominations: some(Type.Array(oneOf(denominations), { minItems: 1 })),
  inForce: some(window),
};

const power = Type.Object(
  {
    rule: Type.Literal('power'),
    ...common,
    steps,
    when: some(condition),
    by: Type.Array(role, { minItems: 1 }),
    insteadOf: some(id),
  },
  closed,
);
const limit = Type.Object(
  {
    rule: Type.Literal('limit'),
    ...common,
    steps,
    when: some(condition),
    requires: condition,
    lifts: Type.String(),
    severity: some(oneOf(['refuse', 'warn'])),
    shows: some(Type.String()),
  },
  closed,
);
const named = Type.Object({ step, field: some(Type.String()) }, closed);
const duty = Type.Object(
  {
    rule: Type.Literal('duty'),
    ...common,
    scope: oneOf(['case', 'party', 'track', 'act']),
    machine: some(
      oneOf([
        'measure',
        'objection',
        'qualification',
        'outsideReport',
        'dataInspection',
        'withdrawalRequest',
        'referral',
        'custody',
        'accountRevocation',
        'accessRequest',
      ]),
    ),
    each: some(steps),
    when: condition,
    met: condition,
    by: Type.Union([Type.Array(role, { minItems: 1 }), Type.Object({ field: Type.String() }, closed)]),
    person: some(named),
    step,
    preset: some(Type.Record(Type.String(), Type.Union([Type.String(), Type.Boolean()]))),
    within: some(term),
    from: some(named),
    atStartOf: some(named),
    window: some(term),
    pause: some(Type.Object({ from: step, until: step }, closed)),
    blocks: Type.Array(step, { uniqueItems: true }),
    waivableBy: some(Type.Array(role)),
    onLapse: some(oneOf(['overdue', 'ends'])),
  },
  closed,
);

const clause = Type.Object(
  {
    id,
    kind: oneOf(['norm', 'duty', 'power', 'limit', 'purpose']),
    about: Type.Array(oneOf(['employee', 'pupil', 'parent', 'any']), { minItems: 1 }),
    actionable: some(Type.Literal(true)),
    nl: sentence,
    en: sentence,
  },
  closed,
);

const figure = Type.Object(
  {
    id,
    value: Type.Integer({ minimum: 0 }),
    unit: oneOf(['hours', 'days', 'workingDays', 'schoolDays', 'weeks', 'months', 'years']),
    source: Type.String({ minLength: 3 }),
    confidence: oneOf(['H', 'M', 'L', 'unverified']),
    verified: Type.Boolean(),
    inForce: window,
  },
  closed,
);

export const ruleSchemas = { power, limit, duty } as const;

/** The shape of an edition as JSON Schema: what may be stored, imported and published. Vocabulary is checked beside it. */
export const editionSchema = Type.Object(
  {
    id,
    source: id,
    layer: oneOf(layers),
    title: Type.Object({ nl: sentence, en: sentence }, closed),
    edition: Type.String({ minLength: 1, maxLength: 40 }),
    inForce: window,
    clauses: Type.Array(clause),
    figures: some(Type.Array(figure)),
    messages: some(Type.Object({ cites: Type.Array(id, { minItems: 1 }), from: timeOfDay, until: timeOfDay }, closed)),
    addressee: some(Type.Object({ cites: Type.Array(id, { minItems: 1 }), chosenBy: oneOf(['reporter']) }, closed)),
    schoolTasks: some(
      Type.Array(
        Type.Object(
          { id, cites: common.cites, nl: sentence, en: sentence, each: oneOf(['schoolYear', 'edition']) },
          closed,
        ),
      ),
    ),
    rules: Type.Array(Type.Object({ rule: oneOf(['power', 'limit', 'duty']) }, { additionalProperties: true })),
  },
  closed,
);

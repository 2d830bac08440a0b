import { kindOf, stepTypes } from '#libs/domain';
import type { Field, StepType } from '#libs/domain';
import type { OpenAPIObject } from '@nestjs/swagger';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;
type Schema = Schemas[string];

const texts = (items: Schema): Schema => ({ type: 'array', minItems: 1, maxItems: 100, uniqueItems: true, items });
const pattern = (source: string): Schema => ({ type: 'string', pattern: source });
const party = pattern('^p[1-9]\\d{0,3}$');
const track = pattern('^t[1-9]\\d{0,3}$');

/** The schema of one field, read off its kind. */
function schemaOf(field: Field): Schema {
  switch (field.kind) {
    case 'choice':
      return { type: 'string', enum: [...field.options] };
    case 'choices':
      return texts({ type: 'string', enum: [...field.options] });
    case 'yesNo':
      return { type: 'boolean' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'moment':
      return { type: 'string', format: 'date-time' };
    case 'number':
      return { type: 'integer', minimum: field.min, maximum: field.max };
    case 'step':
      return { type: 'integer', minimum: 1 };
    case 'party':
      return party;
    case 'parties':
      return texts(party);
    case 'track':
      return track;
    case 'clauses':
      return texts({ type: 'string', minLength: 1, maxLength: 200 });
    case 'person':
      return { type: 'string', format: 'uuid' };
    case 'brin':
      return pattern('^\\d{2}[A-Z]{2}\\d{0,2}$');
    case 'paper':
    case 'obligation':
      return { type: 'string', minLength: 1, maxLength: 200 };
    case 'obligations':
      return { ...texts({ type: 'string', minLength: 1, maxLength: 200 }), minItems: 0, maxItems: 1000 };
    case 'edition':
      return pattern('^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$');
    case 'sealed':
      return { type: 'string', minLength: 1, maxLength: field.max, description: 'Sealed with the key of the case.' };
  }
}

function shown(field: Field): Schema {
  const { visibleWhen } = field;
  if (visibleWhen === undefined) return schemaOf(field);
  const needed = field.requiredWhenVisible === true ? ', and then required' : '';
  return {
    ...schemaOf(field),
    description: `Only when \`${visibleWhen.field}\` is ${visibleWhen.is.join(' or ')}${needed}.`,
  };
}

/** What goes under `data` for one kind of step. */
function dataSchema(type: StepType): Schema {
  const fields = Object.entries(kindOf(type).fields);
  return {
    type: 'object',
    additionalProperties: type === 'step.correct',
    properties: Object.fromEntries(fields.map(([name, field]) => [name, shown(field)])),
    required: fields.filter(([, field]) => field.required).map(([name]) => name),
  };
}

const named = (type: StepType): string => type.replace('.', '_');
const reference = (name: string): { readonly $ref: string } => ({ $ref: `#/components/schemas/${name}` });

function stepSchema(type: StepType, change: Schemas): Schema {
  const { scope, moves } = kindOf(type);
  const about = {
    ...(scope === 'party' ? { party } : {}),
    ...(scope === 'track' || moves !== undefined ? { track } : {}),
  };
  const needed = [
    ...(scope === 'party' && type !== 'party.add' ? ['party'] : []),
    ...(moves === undefined ? [] : ['track']),
  ];
  return {
    type: 'object',
    additionalProperties: false,
    properties: {
      type: { type: 'string', enum: [type] },
      party,
      track,
      ...about,
      data: reference(`${named(type)}_data`),
      ...change,
    },
    required: ['type', ...needed, 'data'],
  };
}

/** Kinds of step with a route of their own. */
const ownWay: readonly StepType[] = ['report.receive', 'letter.issue', 'case.moveEdition'];

/** Adds a schema per kind of step, and one that tells them apart by `type`. `change` is what every change of a case carries besides. */
export function withStepSchemas(schemas: Schemas, change: Schemas): Schemas {
  const sent = stepTypes.filter((type) => !ownWay.includes(type));
  return {
    ...schemas,
    ...Object.fromEntries(stepTypes.map((type) => [`${named(type)}_data`, dataSchema(type)])),
    ...Object.fromEntries(sent.map((type) => [`${named(type)}_step`, stepSchema(type, change)])),
    AnyStep: {
      oneOf: sent.map((type) => reference(`${named(type)}_step`)),
      discriminator: {
        propertyName: 'type',
        mapping: Object.fromEntries(sent.map((type) => [type, reference(`${named(type)}_step`).$ref])),
      },
    },
  };
}

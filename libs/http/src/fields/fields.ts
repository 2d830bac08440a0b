import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsString,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';

interface Common {
  /** One sentence for the reference. */
  readonly about: string;
  readonly optional?: true;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const day = /^\d{4}-\d{2}-\d{2}$/;

export const isUuid = (text: unknown): text is string => typeof text === 'string' && uuid.test(text);

/** One decorator per kind of field says what is accepted and what the reference shows, so that the two cannot differ. */
function field(
  { about, optional }: Common,
  schema: object,
  ...checks: readonly PropertyDecorator[]
): PropertyDecorator {
  const shown = ApiProperty({ description: about, required: optional !== true, ...schema });
  // Left out means absent: `null` is a value, and a wrong one.
  const whenGiven = ValidateIf((_, value: unknown) => value !== undefined);
  return applyDecorators(...(optional ? [whenGiven] : []), ...checks, shown);
}

export const Text = (common: Common & { readonly max: number; readonly pattern?: RegExp }): PropertyDecorator => {
  const { max, pattern } = common;
  const checks = [IsString({ message: 'text.expected' }), Length(1, max, { message: 'text.length' })];
  if (pattern === undefined) return field(common, { type: 'string', minLength: 1, maxLength: max }, ...checks);
  return field(
    common,
    { type: 'string', minLength: 1, maxLength: max, pattern: pattern.source },
    Matches(pattern, { message: 'text.pattern' }),
    ...checks,
  );
};

export const Uuid = (common: Common): PropertyDecorator =>
  field(common, { type: 'string', format: 'uuid' }, Matches(uuid, { message: 'uuid.expected' }));

export const Day = (common: Common): PropertyDecorator =>
  field(common, { type: 'string', format: 'date' }, Matches(day, { message: 'date.invalid' }));

export const Choice = (common: Common & { readonly of: readonly string[] }): PropertyDecorator =>
  field(common, { type: 'string', enum: [...common.of] }, IsIn(common.of, { message: 'choice.unknown' }));

export const Whole = (common: Common & { readonly min: number; readonly max: number }): PropertyDecorator =>
  field(
    common,
    { type: 'integer', minimum: common.min, maximum: common.max },
    IsInt({ message: 'number.whole' }),
    Min(common.min, { message: 'number.outOfRange' }),
    Max(common.max, { message: 'number.outOfRange' }),
  );

export const Texts = (common: Common & { readonly max: number; readonly most: number }): PropertyDecorator =>
  field(
    common,
    {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: common.max },
      minItems: 1,
      maxItems: common.most,
    },
    IsArray({ message: 'list.expected' }),
    ArrayMinSize(1, { message: 'list.empty' }),
    ArrayMaxSize(common.most, { message: 'list.tooLong' }),
    IsString({ each: true, message: 'text.expected' }),
    Length(1, common.max, { each: true, message: 'text.length' }),
  );

export const Uuids = (common: Common & { readonly most: number }): PropertyDecorator =>
  field(
    common,
    { type: 'array', items: { type: 'string', format: 'uuid' }, minItems: 1, maxItems: common.most },
    IsArray({ message: 'list.expected' }),
    ArrayMinSize(1, { message: 'list.empty' }),
    ArrayMaxSize(common.most, { message: 'list.tooLong' }),
    Matches(uuid, { each: true, message: 'uuid.expected' }),
  );

export const YesNo = (common: Common): PropertyDecorator =>
  field(common, { type: 'boolean' }, IsBoolean({ message: 'yesNo.expected' }));

const depth = 'body:depth';

/** How deep a body of this kind may be nested, where it is more than others. */
export const Deep = (levels: number): ClassDecorator => SetMetadata(depth, levels);
export const depthOf = (shape: object): number | undefined => Reflect.getMetadata(depth, shape) as number | undefined;

/** The data of a step: which fields it has is told by its type. */
export const StepFields = (common: Common): PropertyDecorator =>
  field(common, { type: 'object', additionalProperties: true }, IsObject({ message: 'object.expected' }));

import { Injectable } from '@nestjs/common';
import type { ArgumentMetadata, PipeTransform } from '@nestjs/common';
import { validateSync } from 'class-validator';
import type { ValidationError } from 'class-validator';
import { invalid } from './problem.js';
import type { FieldError } from './problem.js';
import { depthOf } from '../fields/fields.js';
import { uncleanText } from './clean-text.js';

type Shape = (new () => object) & { readonly prototype: object };
const plainTypes: readonly unknown[] = [undefined, Object, String, Number, Boolean, Array];

/**
 * Checks bodies and queries against their DTO: what the DTO does not name is refused, not dropped. Envelopes are flat, so that
 * checking one costs microseconds; what is inside `data` is judged by the field table of its step. Names that every object inherits,
 * such as `constructor`, would be read by the checks themselves: no DTO has one.
 */
@Injectable()
export class CheckedPipe implements PipeTransform<unknown, unknown> {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if ((type !== 'body' && type !== 'query') || plainTypes.includes(metatype)) return value;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw invalid({ path: type, code: 'object.expected' });
    const inherited = Object.keys(value).filter((name) => name in Object.prototype);
    if (inherited.length > 0) throw invalid(...inherited.map((path) => ({ path, code: 'field.unknown' })));
    const shape = metatype as Shape;
    const unclean = uncleanText(value, depthOf(shape));
    if (unclean.length > 0) throw invalid(...unclean);
    const asked = Object.assign(new shape(), type === 'query' ? converted(value, shape) : value);
    const wrong = validateSync(asked, {
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      validationError: { target: false, value: false },
    });
    if (wrong.length > 0) throw invalid(...wrong.flatMap(errorsOf));
    return asked;
  }
}

/** Numbers and yes/no of a query arrive as text; what does not read as one stays text and is refused as such. */
function converted(query: object, shape: Shape): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(query).map(([name, value]: [string, unknown]) => {
      const type: unknown = Reflect.getMetadata('design:type', shape.prototype, name);
      if (type === Number && typeof value === 'string' && /^\d{1,9}$/.test(value)) return [name, Number(value)];
      if (type === Boolean && (value === 'true' || value === 'false')) return [name, value === 'true'];
      return [name, value];
    }),
  );
}

function errorsOf({ property, constraints, children }: ValidationError): readonly FieldError[] {
  const [[rule, code] = ['', 'value.invalid']] = Object.entries(constraints ?? {});
  const own = { path: property, code: rule === 'whitelistValidation' ? 'field.unknown' : code };
  return [
    own,
    ...(children ?? [])
      .flatMap(errorsOf)
      .map(({ path, code: inner }) => ({ path: `${property}.${path}`, code: inner })),
  ];
}

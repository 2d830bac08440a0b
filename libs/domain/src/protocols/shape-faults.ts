import { ValueErrorType, type ValueError } from '@sinclair/typebox/errors';
import type { EditionError } from './edition-error.js';

const dutch: Readonly<Partial<Record<ValueErrorType, string>>> = {
  [ValueErrorType.ObjectRequiredProperty]: 'dit veld ontbreekt',
  [ValueErrorType.ObjectAdditionalProperties]: 'dit veld bestaat hier niet',
  [ValueErrorType.String]: 'hier moet tekst staan',
  [ValueErrorType.StringPattern]: 'deze tekst heeft niet de gevraagde vorm',
  [ValueErrorType.StringMinLength]: 'deze tekst is te kort',
  [ValueErrorType.StringMaxLength]: 'deze tekst is te lang',
  [ValueErrorType.Array]: 'hier moet een lijst staan',
  [ValueErrorType.ArrayMinItems]: 'deze lijst is te kort',
  [ValueErrorType.ArrayMaxItems]: 'deze lijst is te lang',
  [ValueErrorType.ArrayUniqueItems]: 'in deze lijst staat iets twee keer',
  [ValueErrorType.Object]: 'hier moet een groep velden staan',
  [ValueErrorType.Boolean]: 'hier moet true of false staan',
  [ValueErrorType.Number]: 'hier moet een getal staan',
  [ValueErrorType.Integer]: 'hier moet een heel getal staan',
  [ValueErrorType.IntegerMinimum]: 'dit getal is te klein',
  [ValueErrorType.IntegerMaximum]: 'dit getal is te groot',
  [ValueErrorType.NumberMinimum]: 'dit getal is te klein',
  [ValueErrorType.NumberMaximum]: 'dit getal is te groot',
  [ValueErrorType.Literal]: 'hier moet precies staan wat het schema noemt',
  [ValueErrorType.Union]: 'dit is geen van de mogelijkheden',
};

/**
 * What does not have the shape that the schema asks, at most so many of it; `at` is the place of what was judged. What is missing is told
 * once: not also that it is not what it should be.
 */
export function shapeFaults(at: string, found: Iterable<ValueError>, most: number): readonly EditionError[] {
  const missing = new Set<string>();
  const told: EditionError[] = [];
  for (const { path, type, message } of found) {
    if (told.length === most) break;
    if (missing.has(path)) continue;
    if (type === ValueErrorType.ObjectRequiredProperty) missing.add(path);
    told.push(shapeFault(at + path, type, message));
  }
  return told;
}

const shapeFault = (path: string, type: ValueErrorType, message: string): EditionError => ({
  path: path === '' ? '/' : path,
  wrong: message,
  cure: 'Give what the schema of an edition asks at this place, and nothing beside it.',
  nl: {
    wrong: dutch[type] ?? 'dit past niet in de vorm van een versie',
    cure: 'Zet hier wat het schema van een versie op deze plaats vraagt, en niets anders.',
  },
});

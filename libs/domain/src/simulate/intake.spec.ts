import { describe, expect, it } from '@jest/globals';
import { kindOf } from '../case/index.js';
import type { Field } from '../language/fields.js';
import { chanceOf } from './chance.js';
import { intakeAt } from './intake.js';

const made = () => Array.from({ length: 600 }, (_, which) => intakeAt(chanceOf(3, which)));
const answers = (name: string, of = made()): readonly unknown[] =>
  [...new Set(of.map((report) => JSON.stringify(report[name])))].sort().map((each): unknown => JSON.parse(each));
const share = (name: string, value: unknown): number =>
  Math.round(made().filter((report) => report[name] === value).length / 6);

describe('what comes in, in a made-up case', () => {
  it.each<readonly [string, readonly unknown[]]>([
    ['kind', ['derailingCommunication', 'incident', 'mediaRequest', 'publicationDoubt']],
    ['subjectKind', ['employee', 'intern', 'parent', 'pupil', 'unknown']],
    ['victimKind', ['employee', 'nobody', 'pupil']],
    ['categories', [['bullying'], ['groupChat'], ['humiliatingImage'], ['insult'], ['phoneInClass'], ['threat']]],
    ['addressee', ['board', 'leadership']],
    ['possiblySexual', ['no', 'unknown', 'yes']],
    ['intimateImage', ['no', 'yes']],
    ['personalData', ['no', 'yes']],
    ['aboutLeadership', ['board', 'leadership', 'no']],
    ['acuteDanger', [false, true]],
  ])('is anything that can be, by and by: %s', (name, every) => expect(answers(name)).toEqual(every));

  it('is mostly an incident, about a pupil, without danger, crime or leak', () => {
    expect(share('kind', 'incident')).toBeGreaterThan(80);
    expect(share('subjectKind', 'pupil')).toBeGreaterThan(30);
    expect(share('acuteDanger', true)).toBeLessThan(10);
    for (const name of ['possiblySexual', 'intimateImage', 'personalData', 'aboutLeadership'])
      expect(share(name, 'no')).toBeGreaterThan(55);
  });

  it('is for the leadership where it is about a pupil', () => {
    expect(
      answers(
        'addressee',
        made().filter(({ subjectKind }) => subjectKind === 'pupil'),
      ),
    ).toEqual(['leadership']);
    expect(
      answers(
        'addressee',
        made().filter(({ subjectKind }) => subjectKind !== 'pupil'),
      ),
    ).toEqual(['board', 'leadership']);
  });

  it('is something the form of a report knows', () => {
    const fields: Readonly<Record<string, Field>> = kindOf('report.receive').fields;
    for (const name of Object.keys(made()[0] ?? {})) {
      const field = fields[name];
      const options: readonly unknown[] =
        field?.kind === 'choice' || field?.kind === 'choices' ? field.options : [true, false];
      expect(options).toEqual(expect.arrayContaining(answers(name).flat()));
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { readEdition, writtenOut } from './edition-text.js';

describe('the text of an edition', () => {
  it('is read where it is an object in JSON, however it is laid out', () => {
    const edition = { id: 'ZILVER-2027', rules: [] };
    expect(readEdition(JSON.stringify(edition))).toEqual({ edition });
    expect(readEdition(writtenOut(edition))).toEqual({ edition });
  });

  it.each([
    ['a comma too many', '{\n  "id": "A",\n}', 3],
    ['a comma too few', '{\n  "id": "A"\n  "layer": "protocol"\n}', 3],
    ['an end that is missing', '{\n  "id": "A",\n  "rules": [', 3],
    ['a word before it', 'x{\n  "id": "A"\n}', 1],
    ['a name without quotes', '{\n  "id": "A",\n  source: "B"\n}', 3],
    ['a text that goes on', '{\n  "id": "A,\n  "layer": "protocol"\n}', 2],
    ['something after it', '{\n}\n]', 3],
    ['a tab within quotes', '{\n  "id": "A",\n  "title": "B\tC"\n}', 3],
    ['a sign that means nothing', '{\n  "id": "A\\d"\n}', 2],
    ['a number with a nought before it', '{\n  "a": 1,\n  "b": 01\n}', 3],
    ['a space that only looks like one', '{\n\u00a0 "id": "A"\n}', 2],
    ['a list', '[1]', 1],
    ['a word', '"id"', 1],
  ])('tells the line where it stops being one: %s', (_, text, line) => expect(readEdition(text)).toEqual({ line }));
});

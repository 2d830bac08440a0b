import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { NoteDto } from '../fields/envelopes.dto.js';
import { CheckedPipe } from './checked-pipe.js';
import { ProblemError } from './problem.js';

/** The errors a body is refused with; undefined when it is accepted. */
function refused(body: object): unknown {
  try {
    new CheckedPipe().transform(body, { type: 'body', metatype: NoteDto });
    return undefined;
  } catch (error) {
    if (error instanceof ProblemError) return error.problem.errors;
    throw error;
  }
}

describe('checking a body', () => {
  it('accepts what its DTO names', () => expect(refused({ text: 'a note' })).toBeUndefined());

  it.each(['constructor', 'hasOwnProperty', '__defineGetter__', 'toString', '__proto__'])(
    'refuses %s by its name, whatever it holds',
    (name) => {
      for (const value of ['null', '1', '{"name":"x"}']) {
        const body = JSON.parse(`{"text":"a note","${name}":${value}}`) as object;
        expect(refused(body)).toEqual([{ path: name, code: 'field.unknown' }]);
      }
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { HtmlLetterComposer } from './composer.js';
import { letterDigest } from './digest.js';
import { order } from '../../../test/support/letters/case.js';
import { suspension } from '../../../test/support/letters/suspended.js';

describe('the composer behind the port', () => {
  const composer = new HtmlLetterComposer();

  it('gives the letter of record with its digest, and the same bytes for the same order', () => {
    const first = composer.compose(order('decision', suspension()));
    const again = composer.compose(order('decision', suspension()));
    expect(again).toEqual(first);
    expect(first).toMatchObject({ kind: 'letter', subject: 'letter.subject.pupilSuspension' });
    expect(first.kind === 'letter' && letterDigest(first.html) === first.digest).toBe(true);
  });

  it('gives what is missing instead of a letter', () => {
    expect(composer.compose(order('decision', suspension({ heard: false })))).toEqual({
      kind: 'incomplete',
      missing: [
        { element: 'heardPupil', textKey: 'letter.missing.heardPupil' },
        { element: 'heardParents', textKey: 'letter.missing.heardParents' },
      ],
    });
  });
});

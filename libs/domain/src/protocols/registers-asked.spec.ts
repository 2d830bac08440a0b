import { describe, expect, it } from '@jest/globals';
import { editions } from './editions/index.js';
import { registersAskedBy } from './registers-asked.js';

const askedBy = (...ids: readonly string[]): readonly string[] =>
  registersAskedBy(editions.filter(({ id, source }) => ids.includes(id) || ids.includes(source)));

describe('the registers that an edition looks into', () => {
  it('are those that its rules name, at any depth', () => {
    expect(askedBy('ALM')).toEqual(['protectedEnvironment']);
    expect(askedBy('OZHW')).toEqual(['publicationConsent', 'mediaLeave']);
    expect(askedBy('MEI')).toEqual([
      'publicationConsent',
      'publicationRefusal',
      'mailboxAgreement',
      'mailboxRefusal',
      'signedAgreement',
      'recordingLeave',
    ]);
  });

  it('are none where no rule names one', () => {
    expect(registersAskedBy([])).toEqual([]);
    expect(askedBy('MAT')).toEqual([]);
  });
});

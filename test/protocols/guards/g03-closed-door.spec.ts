import { describe, expect, it } from '@jest/globals';
import { forbidden, statuses } from '../../support/case-answers.js';
import { reported, type CaseScript } from '../../support/case-script.js';

const image = { sort: 'image', showsOthers: false, intimateMinor: 'no' } as const;
const words = { sort: 'description' } as const;
const taken = (script: CaseScript): CaseScript => script.take('teamLeader', 'case.take');

describe('G03: no intimate image of a minor is ever stored', () => {
  it.each([
    ['the report says there is one', { intimateImage: 'yes' }],
    ['its category says so', { categories: ['intimateImage'] }],
    [
      'the category is sexual, whatever was answered about an image',
      { categories: ['sexualConduct'], intimateImage: 'no' },
    ],
    ['the victim is of age but the pupil who spread it may not be', { intimateImage: 'yes', victimIsMinor: 'no' }],
  ] as const)('closes the door when %s', (_, intake) => {
    const script = taken(reported(intake));
    for (const sort of ['image', 'cameraImage'])
      expect(forbidden(script, 'teamLeader', 'evidence.record', { ...image, sort })).toEqual(['G03.closedDoor']);
    expect(forbidden(script, 'teamLeader', 'evidence.record', { sort: 'document', intimateMinor: 'no' })).toEqual([
      'G03.closedDoor',
    ]);
  });

  it.each(['yes', 'unknown'])('closes it in any case when this image may be one: %s', (intimateMinor) =>
    expect(taken(reported()).refused('teamLeader', 'evidence.record', { ...image, intimateMinor })).toMatchObject({
      codes: ['G03.closedDoor'],
      cites: ['G03', 'Sr-252'],
    }),
  );

  it('lets everything be described in words', () => {
    const script = taken(reported({ intimateImage: 'yes' }));
    expect(script.mayTake('teamLeader', 'evidence.record', words)).toBe(true);
    expect(script.mayTake('teamLeader', 'evidence.record', { sort: 'messageText' })).toBe(true);
  });

  it('lets an ordinary image in, in an ordinary case', () =>
    expect(taken(reported()).mayTake('teamLeader', 'evidence.record', image)).toBe(true));

  it('cannot be opened by correcting what was recorded', () => {
    const script = taken(reported()).take('teamLeader', 'evidence.record', image);
    expect(forbidden(script, 'teamLeader', 'step.correct', { step: 3, 'set.intimateMinor': 'yes' })).toContain(
      'G03.closedDoor',
    );
  });

  it('has the police consulted the same day, and not before closing forgotten', () => {
    const script = taken(reported({ intimateImage: 'yes' }));
    expect(statuses(script, 'G03.police')).toEqual(['open']);
    script.take('principal', 'outsideReport.make', {
      to: 'police',
      sort: 'policeAdvice',
      at: '2026-09-07T09:00:00.000Z',
      manner: 'phone',
    });
    expect(statuses(script, 'G03.police')).toEqual(['met']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { CaseScript } from '../../support/case-script.js';
import { established, investigated, reported, rude } from './lives.js';

const call = (at: string) => ({ at, reached: true });

describe('MAT-I1b: no app on a device of one’s own', () => {
  it.each(['noAppOnOwnDevice', 'missedWithoutApp'])('does not record %s as a breach', (omission) => {
    for (const norms of [['MAT-I1'], ['MAT-I3'], ['MAT-0.2'], ['MAT-I1', 'MAT-B5']]) {
      const refused = investigated().refused(
        'principal',
        'breach.assess',
        { norms, exception: 'none', omission },
        'p1',
      );
      expect([refused.codes, refused.cites]).toEqual([['MAT-I1b.noBreach'], ['MAT-I1b']]);
    }
  });

  it('has no way around it by leaving the question unanswered, or by correcting the answer', () => {
    const unsaid = { norms: ['MAT-I1'], exception: 'none' };
    expect(investigated().refused('principal', 'breach.assess', unsaid, 'p1')).toMatchObject({
      codes: ['MAT-I4.asked'],
      cites: ['MAT-I4', 'MAT-I1b'],
    });
    const script = investigated().take('principal', 'breach.assess', { ...unsaid, omission: 'none' }, 'p1');
    const correction = { step: script.state.version, 'set.omission': 'noAppOnOwnDevice' };
    expect(script.refused('principal', 'step.correct', correction).cites).toContain('MAT-I1b');
  });

  it('records another breach of the same norm', () => {
    const data = { norms: ['MAT-I1'], exception: 'none', omission: 'none' };
    expect(established().take('principal', 'breach.assess', data, 'p1').steps.at(-1)?.type).toBe('breach.assess');
  });
});

describe('MAT-I4: free time', () => {
  const saturday = '2026-09-05T19:00:00.000Z';
  const monday = '2026-09-07T08:00:00.000Z';
  const sexual = { victimKind: 'pupil', possiblySexual: 'yes' };

  it('never calls it a breach not to have read a message then', () => {
    const data = { ...rude, omission: 'missedInFreeTime' };
    expect(investigated().refused('principal', 'breach.assess', data, 'p1')).toMatchObject({
      codes: ['MAT-I4.noBreach'],
      cites: ['MAT-I4'],
    });
  });

  it.each([sexual, { personalData: 'yes', addressee: 'board' }])(
    'makes what cannot wait a telephone task: %j',
    (intake) => {
      const script = reported(intake, saturday);
      expect(script.demanded('MAT-I4.call')).toMatchObject([{ status: 'open', step: 'call.record' }]);
      script.take('board', 'case.take').take('board', 'call.record', call(saturday));
      expect(script.demanded('MAT-I4.call')).toMatchObject([{ status: 'met' }]);
    },
  );

  it('makes one of a data breach that is found then', () => {
    const script = reported({}, saturday)
      .take('principal', 'case.take')
      .take('principal', 'party.add', { kind: 'employee', role: 'subject' })
      .take('principal', 'qualification.raise', { of: 'dataBreach', discoveredAt: saturday }, 'p1');
    expect(script.demanded('MAT-I4.call')).toMatchObject([{ status: 'open' }]);
  });

  it('makes none in working hours, and none of what can wait', () => {
    expect(reported(sexual, monday).demanded('MAT-I4.call')).toEqual([]);
    expect(reported({}, saturday).demanded('MAT-I4.call')).toEqual([]);
  });

  it('lets messages go out in working hours only, and at any time where the protocol does not say so', () => {
    const taken = (script: ReturnType<typeof reported>) =>
      script.take('principal', 'case.take').take('principal', 'consultation.ask', { role: 'hr' }).effects;
    expect(taken(reported({}, saturday))).toMatchObject([{ type: 'notice', notBefore: '2026-09-07T06:00:00.000Z' }]);
    for (const script of [reported({}, monday), new CaseScript({}, { at: saturday })])
      expect(taken(script)).toEqual([expect.not.objectContaining({ notBefore: expect.anything() })]);
  });

  it('lets the clock of the law run on meanwhile (G01, G12)', () => {
    const script = reported({ ...sexual, personalData: 'yes' }, saturday);
    expect(script.demanded('G12.check')[0]?.due?.due).toBe('2026-09-06T19:00:00.000Z');
    expect(script.demanded('G01.consult')).toMatchObject([{ status: 'open', layer: 'statute' }]);
  });
});

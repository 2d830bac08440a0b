import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../support/http.js';
import { report } from '../support/reports.js';
import { startEdge } from '../support/server.js';
import type { RunningEdge } from '../support/server.js';

let edge: RunningEdge;
let caller: Caller;
let letters: string;

beforeAll(async () => {
  edge = await startEdge();
  await report(edge.caller);
  const caseId = [...edge.cases.cases.keys()].at(-1) ?? '';
  caller = edge.caller.as('principal');
  letters = `/api/v1/cases/${caseId}/letters`;
  const party = { kind: 'pupil', role: 'subject', band: 'from12', name: 'Fenna Ruiter' };
  const added = await caller.post(`/api/v1/cases/${caseId}/parties`, {
    data: party,
    pupilNumber: '20261',
    seenVersion: 1,
  });
  expect(added).toMatchObject({ status: 201, body: { version: 2 } });
});
afterAll(() => edge.close());

describe('a letter', () => {
  it('that lacks a legal element is not issued, and says which and what to do, in Dutch and English', async () => {
    const answer = await caller.post(letters, { letter: 'decision', party: 'p1', seenVersion: 2 });
    const refusals = answer.body['refusals'] as { code: string; lifts: string; text: { nl: string; en: string } }[];
    expect([answer.status, answer.body['type']]).toEqual([409, 'urn:meldpad:problem:refused']);
    expect(refusals.length).toBeGreaterThan(0);
    for (const { code, lifts, text } of refusals) {
      expect(lifts).toBe(`letter.missing.${code}`);
      expect(text).toEqual({ nl: expect.stringMatching(/\.$/), en: expect.stringMatching(/\.$/) });
    }
  });

  it('is not made about somebody who is not in the case, nor under a name that is no letter', async () => {
    const about = async (letter: string, party: string) =>
      (await caller.post(letters, { letter, party, seenVersion: 2 })).body['errors'];
    expect(await about('decision', 'p9')).toEqual([{ path: 'party', code: 'party.unknown' }]);
    expect(await about('greeting', 'p1')).toEqual([{ path: 'letter', code: 'choice.unknown' }]);
  });

  it('leaves nothing behind when it is refused', () => {
    expect([...edge.cases.cases.values()].at(-1)?.steps).toHaveLength(2);
  });
});

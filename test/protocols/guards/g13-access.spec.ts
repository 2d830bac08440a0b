import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { forbidden, lastDays, missing, statuses } from '../../support/case-answers.js';
import {
  employeeFounded,
  pupilFounded,
  pupilUnderInvestigation,
  text,
  type CaseScript,
} from '../../support/case-script.js';
import { closed } from '../permissions/lives.js';
import { removalAnnounced, windowOf } from '../../support/removal-script.js';

const asked = (more: PlainData = {}): PlainData => ({
  asks: 'copy',
  on: '2026-09-07',
  asker: 'parent',
  identityChecked: true,
  authorityChecked: true,
  ...more,
});
const answered = { answer: 'given', on: '2026-09-07', remedyClause: true } as const;
const request = (more: PlainData = {}): CaseScript =>
  pupilFounded().take('teamLeader', 'access.ask', asked(more), 'p1');

describe('G13: a request about one’s own data', () => {
  it('is answered within a month of the day it came in, and keeps the case open', () => {
    const script = request();
    expect(lastDays(script, 'G13.answer')).toEqual(['2026-10-07']);
    expect(script.demanded('G13.answer')).toMatchObject([{ blocks: ['case.close'], waivableBy: [] }]);
    script.take('teamLeader', 'access.answer', answered, 't1');
    expect(statuses(script, 'G13.answer')).toEqual(['met']);
  });

  it('takes two months more where that was told, with reasons, within the first', () => {
    const script = request();
    const more = { because: 'complex', told: true } as const;
    expect(forbidden(script, 'teamLeader', 'access.extend', { ...more, told: false }, 't1')).toEqual([
      'G13.extensionTold',
    ]);
    script.take('teamLeader', 'access.extend', more, 't1');
    expect(statuses(script, 'G13.answer')).toEqual([]);
    expect(lastDays(script, 'G13.answerExtended')).toEqual(['2026-12-07']);
    expect(forbidden(script, 'teamLeader', 'access.extend', more, 't1')).toEqual(['notAtThisStage']);
    const late = request().on('2026-10-08');
    expect(forbidden(late, 'teamLeader', 'access.extend', more, 't1')).toEqual(['G13.extensionTold']);
  });

  it('comes for a pupil under 16 from somebody with authority, and from 16 on from himself', () => {
    const under = pupilFounded();
    for (const more of [{ asker: 'self', authorityChecked: undefined }, { authorityChecked: false }])
      expect(forbidden(under, 'teamLeader', 'access.ask', asked(more), 'p1')).toEqual(['G13.representative']);
    const older = pupilUnderInvestigation().take('teamLeader', 'party.correct', { band: 'from16' }, 'p1');
    const self = asked({ asker: 'self', authorityChecked: undefined });
    expect(forbidden(older, 'teamLeader', 'access.ask', self, 'p1')).toEqual([]);
    expect(forbidden(older, 'teamLeader', 'access.ask', asked({ authorityChecked: false }), 'p1')).toEqual(['G13.own']);
    expect(forbidden(employeeFounded(), 'board', 'access.ask', self, 'p1')).toEqual([]);
  });

  it('gives nothing to whoever is not known, and says why and what can be done where it gives not everything', () => {
    const stranger = request({ identityChecked: false });
    expect(forbidden(stranger, 'teamLeader', 'access.answer', answered, 't1')).toEqual(['G13.identity']);
    const partly = { ...answered, answer: 'partly', withheld: 'rightsOfOthers', reason: text } as const;
    expect(missing('access.answer', { ...partly, withheld: undefined }, 't1')).toEqual([
      'data.withheld: field.required',
    ]);
    expect(missing('access.answer', { ...partly, reason: undefined }, 't1')).toEqual(['data.reason: field.required']);
    expect(forbidden(request(), 'teamLeader', 'access.answer', { ...partly, remedyClause: false }, 't1')).toEqual([
      'G13.remedy',
    ]);
    expect(forbidden(request(), 'teamLeader', 'access.answer', partly, 't1')).toEqual([]);
  });

  it('for the papers of an objection is answered before anybody decides on it', () => {
    const script = removalAnnounced('2026-09-08');
    script
      .take('principal', 'objection.receive', { on: '2026-09-08' }, windowOf(script))
      .take('teamLeader', 'access.ask', asked({ asks: 'procedureFile', on: '2026-09-08' }), 'p1');
    const hearing = { on: '2026-09-08', manner: 'inPerson', parentsPresent: 'yes' } as const;
    expect(forbidden(script, 'board', 'objection.hear', hearing, windowOf(script))).toEqual(['G13.fileSeen']);
    const track = Object.values(script.state.tracks).find(({ machine }) => machine === 'accessRequest')?.id ?? '';
    script.take('teamLeader', 'access.answer', { ...answered, on: '2026-09-08' }, track);
    expect(forbidden(script, 'board', 'objection.hear', hearing, windowOf(script))).toEqual([]);
  });

  it('can come, and be answered, when the case is closed', () => {
    const script = closed('leadership').take('teamLeader', 'access.ask', asked(), 'p2');
    const track = Object.values(script.state.tracks).find(({ machine }) => machine === 'accessRequest')?.id ?? '';
    expect(script.state.stage).toBe('closed');
    expect(statuses(script, 'G13.answer')).toEqual(['open']);
    script.take('teamLeader', 'access.answer', answered, track);
    expect(statuses(script, 'G13.answer')).toEqual(['met']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { anyWorld, playing, seenWith, tries, type Pictured } from '../../../../../test/support/seen-built.js';
import type { StepDraft } from '../../case/index.js';
import { involved, type Player } from '../cast.js';
import { staysApart } from './apart.js';
import { heaviestMeasures } from './heaviest.js';
import { suspensions } from './suspension.js';

const board = playing('board');
const otherOfBoard = playing('board', 1);
const principal = playing('principal');
const officer = playing('dpo');
const party: Player = { name: 'whom it concerns', person: involved, role: 'principal', besides: [] };

type Try = readonly [seen: Pictured, player: Player, type: StepDraft['type'], draft?: Partial<StepDraft>];

describe('whoever is data protection officer, and whom a case concerns', () => {
  const { accepted, id, says } = staysApart(anyWorld);
  const because = (...[seen, player, type, draft]: Try): string | undefined =>
    accepted?.(seenWith(seen), tries(player, type, draft));
  const concerned: Pictured = { parties: { p1: { role: 'subject', person: involved } } };

  it('is told of by name', () =>
    expect([id, says]).toEqual([
      'officer and parties stay apart',
      'The data protection officer and the parties never decide.',
    ]));

  it.each<readonly [string, Try, string | undefined]>([
    ['decides nothing, as officer', [{}, officer, 'case.close'], 'the data protection officer takes this step'],
    [
      'decides nothing, as officer in another office',
      [{}, { ...principal, besides: ['dpo'] }, 'case.close'],
      'the principal takes this step',
    ],
    ['answers a consultation, as officer', [{}, officer, 'consultation.answer'], undefined],
    ['notes, as officer', [{}, officer, 'note.add'], undefined],
    ['decides nothing, as a party', [concerned, party, 'case.close'], 'whom it concerns takes this step'],
    ['advises nothing, as a party', [concerned, party, 'consultation.answer'], 'whom it concerns takes this step'],
    ['adds to his own report, as a party', [concerned, party, 'report.add'], undefined],
    ['withdraws his own report, as a party', [concerned, party, 'report.withdraw'], undefined],
    ['writes back about it, as a party', [concerned, party, 'message.send'], undefined],
    [
      'may act where he only reported',
      [{ parties: { p1: { role: 'reporter', person: involved } } }, party, 'case.close'],
      undefined,
    ],
    ['is nobody else', [concerned, principal, 'case.close'], undefined],
  ])('%s', (_, tried, expected) => expect(because(...tried)).toBe(expected));
});

describe('dismissal, summary dismissal and removal', () => {
  const { accepted, id, says } = heaviestMeasures(anyWorld);
  const because = (...[seen, player, type, draft]: Try): string | undefined =>
    accepted?.(seenWith(seen), tries(player, type, { track: 't1', ...draft }));
  const proposed = (measure: string, more: Pictured = {}): Pictured => ({
    tracks: { t1: { about: { measure }, party: 'p1', openedBy: { person: principal.person } } },
    ...more,
  });
  const heard = [{ type: 'hearing.record', party: 'p1' }] as const;
  const impose = { data: { decision: 'impose' } };
  const decided = [{ type: 'measure.decide', track: 't1', ...impose }] as const;
  const lapsing = { duties: [{ id: 'D.defend', step: 'measure.defend' }] };

  it('are told of by name', () => {
    expect(id).toBe('heaviest measures');
    expect(says).toContain('only by a decision of the board, by another than the proposer');
  });

  it.each<readonly [string, Try, string | undefined]>([
    ['are decided by the board', [proposed('dismissal', { acts: heard }), board, 'measure.decide', impose], undefined],
    [
      'or by those who watch over it',
      [proposed('summaryDismissal', { acts: heard }), playing('supervisoryBoard'), 'measure.decide', impose],
      undefined,
    ],
    [
      'and by nobody else',
      [proposed('removal', { acts: heard }), playing('teamLeader'), 'measure.decide', impose],
      'the team leader decides on it, and not the board',
    ],
    [
      'nor by whoever proposed it',
      [
        {
          acts: heard,
          tracks: { t1: { about: { measure: 'removal' }, party: 'p1', openedBy: { person: board.person } } },
        },
        board,
        'measure.decide',
        impose,
      ],
      'whoever proposed it decides on it',
    ],
    [
      'nor with nobody heard',
      [proposed('removal'), otherOfBoard, 'measure.decide', impose],
      'nobody was heard, and no term for a defence has run out',
    ],
    [
      'nor after another was heard',
      [proposed('removal', { acts: [{ type: 'hearing.record', party: 'p2' }] }), board, 'measure.decide', impose],
      'nobody was heard, and no term for a defence has run out',
    ],
    [
      'nor after something else was recorded of him',
      [proposed('removal', { acts: [{ type: 'finding.record', party: 'p1' }] }), board, 'measure.decide', impose],
      'nobody was heard, and no term for a defence has run out',
    ],
    [
      'but after a defence',
      [proposed('removal', { acts: [{ type: 'measure.defend', track: 't1' }] }), board, 'measure.decide', impose],
      undefined,
    ],
    [
      'which was on this measure',
      [proposed('removal', { acts: [{ type: 'measure.defend', track: 't2' }] }), board, 'measure.decide', impose],
      'nobody was heard, and no term for a defence has run out',
    ],
    [
      'or a term for one that ran out',
      [
        proposed('removal', { world: { book: lapsing }, settled: { 'D.defend/t1/1': 'lapsed' } }),
        board,
        'measure.decide',
        impose,
      ],
      undefined,
    ],
    [
      'not one that was waived',
      [
        proposed('removal', { world: { book: lapsing }, settled: { 'D.defend/t1/1': 'waived' } }),
        board,
        'measure.decide',
        impose,
      ],
      'nobody was heard, and no term for a defence has run out',
    ],
    [
      'nor a term for something else',
      [
        proposed('removal', {
          world: { book: { duties: [{ id: 'D.defend', step: 'measure.announce' }] } },
          settled: { 'D.defend/t1/1': 'lapsed' },
        }),
        board,
        'measure.decide',
        impose,
      ],
      'nobody was heard, and no term for a defence has run out',
    ],
    [
      'are rejected by anybody',
      [proposed('removal'), principal, 'measure.decide', { data: { decision: 'reject' } }],
      undefined,
    ],
    ['are withdrawn by anybody', [proposed('removal'), principal, 'measure.withdraw'], undefined],
    ['start after a decision', [proposed('removal', { acts: decided }), principal, 'measure.start'], undefined],
    ['do not start without', [proposed('removal'), principal, 'measure.start'], 'it takes effect without a decision'],
    [
      'are not made known without',
      [proposed('dismissal'), principal, 'measure.announce'],
      'it takes effect without a decision',
    ],
    [
      'are not made final on a decision against it',
      [
        proposed('removal', { acts: [{ type: 'measure.decide', track: 't1', data: { decision: 'reject' } }] }),
        principal,
        'measure.finalise',
      ],
      'it takes effect without a decision',
    ],
    [
      'are not made final on a decision about something else',
      [
        proposed('removal', { acts: [{ type: 'measure.decide', track: 't2', ...impose }] }),
        principal,
        'measure.finalise',
      ],
      'it takes effect without a decision',
    ],
    ['are more than other measures', [proposed('warning'), principal, 'measure.decide', impose], undefined],
    ['are tracks of a case', [{}, principal, 'measure.decide', impose], undefined],
    [
      'are not got around by an outcome',
      [
        { parties: { p1: { kind: 'pupil' } } },
        principal,
        'outcome.record',
        { party: 'p1', data: { outcome: 'endOfRelation' } },
      ],
      'a pupil is sent away without a removal',
    ],
    [
      'are needed for pupils alone',
      [
        { parties: { p1: { kind: 'parent' } } },
        principal,
        'outcome.record',
        { party: 'p1', data: { outcome: 'endOfRelation' } },
      ],
      undefined,
    ],
    [
      'are not what every outcome is',
      [
        { parties: { p1: { kind: 'pupil' } } },
        principal,
        'outcome.record',
        { party: 'p1', data: { outcome: 'conversation' } },
      ],
      undefined,
    ],
  ])('%s', (_, tried, expected) => expect(because(...tried)).toBe(expected));
});

describe('a suspension', () => {
  const { accepted, point, id, says } = suspensions(anyWorld);
  const because = (...[seen, player, type, draft]: Try): string | undefined =>
    accepted?.(seenWith(seen), tries(player, type, draft));
  const pupil = { p1: { kind: 'pupil' }, p2: { kind: 'employee' } };
  const proposing = (party: string, from?: string, until?: string): Try => [
    { parties: pupil },
    principal,
    'measure.propose',
    { party, data: { measure: 'suspension', ...(from && { from }), ...(until && { until }) } },
  ];
  const about = { measure: 'suspension' };
  const track = (party = 'p1', more: object = {}): Pictured => ({
    parties: pupil,
    tracks: { t1: { id: 't1', party, about: { ...about, ...more } } },
  });
  const impose: Partial<StepDraft> = { track: 't1', data: { decision: 'impose' } };
  const deciding = (seen: Pictured): Try => [seen, principal, 'measure.decide', impose];

  it('is told of by name', () =>
    expect([id, says]).toEqual([
      'suspension',
      'A suspension comes only after hearing, in writing, and within the maximum.',
    ]));

  it.each<readonly [string, Try, string | undefined]>([
    ['of a pupil lasts seven days at most', proposing('p1', '2026-09-14', '2026-09-21'), undefined],
    ['and not eight', proposing('p1', '2026-09-14', '2026-09-22'), 'it lasts 8 days'],
    ['of staff lasts 28 days at most', proposing('p2', '2026-09-01', '2026-09-29'), undefined],
    ['and not 29', proposing('p2', '2026-09-01', '2026-09-30'), 'it lasts 29 days'],
    ['has an end after its beginning', proposing('p1', '2026-09-14', '2026-09-14'), 'it lasts 0 days'],
    ['and not before it', proposing('p1', '2026-09-14', '2026-09-10'), 'it lasts 0 days'],
    ['has an end', proposing('p1', '2026-09-14'), 'it has no end'],
    ['has a beginning', proposing('p1', undefined, '2026-09-14'), 'it has no end'],
    [
      'is no other measure',
      [{ parties: pupil }, principal, 'measure.propose', { party: 'p1', data: { measure: 'warning' } }],
      undefined,
    ],
    [
      'is not made known in an app',
      [track(), principal, 'measure.announce', { track: 't1', data: { manner: 'appMessage' } }],
      'it is announced by a message in an app',
    ],
    [
      'is made known in writing',
      [track(), principal, 'measure.announce', { track: 't1', data: { manner: 'registered' } }],
      undefined,
    ],
    ['is decided with somebody heard, and not without', deciding(track()), 'nobody was heard'],
    [
      'is decided after a hearing',
      deciding({ ...track(), acts: [{ type: 'hearing.record', party: 'p1' }] }),
      undefined,
    ],
    [
      'not after a hearing of another',
      deciding({ ...track(), acts: [{ type: 'hearing.record', party: 'p2' }] }),
      'nobody was heard',
    ],
    [
      'is decided after a defence',
      deciding({ ...track(), acts: [{ type: 'measure.defend', party: 'p1', track: 't1' }] }),
      undefined,
    ],
    [
      'is decided after a defence by his parents',
      deciding({ ...track(), acts: [{ type: 'measure.defend', party: 'p5', track: 't1' }] }),
      undefined,
    ],
    [
      'not after a defence against another',
      deciding({ ...track(), acts: [{ type: 'measure.defend', party: 'p1', track: 't2' }] }),
      'nobody was heard',
    ],
    ['is decided after a term that ran out', deciding({ ...track(), settled: { 'D/t1/1': 'lapsed' } }), undefined],
    ['not after one that was waived', deciding({ ...track(), settled: { 'D/t1/1': 'waived' } }), 'nobody was heard'],
    ['not after that of another', deciding({ ...track(), settled: { 'D/t2/1': 'lapsed' } }), 'nobody was heard'],
    ['of a pupil may come first where it is urgent', deciding(track('p1', { urgent: true })), undefined],
    ['of staff never comes first', deciding(track('p2', { urgent: true })), 'nobody was heard'],
    ['is rejected by anybody', [track(), principal, 'measure.decide', { track: 't1', data: {} }], undefined],
    ['ends by itself', [track(), principal, 'measure.end', { track: 't1', data: { decision: 'impose' } }], undefined],
  ])('%s', (_, tried, expected) => expect(because(...tried)).toBe(expected));

  const unheard = 'the case is closed and whoever was suspended was never heard';
  const closed = (state: string, more: Pictured = {}, measure = 'suspension'): Pictured => ({
    stage: 'closed',
    tracks: { t1: { party: 'p1', about: { measure }, state } },
    ...more,
  });
  it.each<readonly [string, Pictured, string | undefined]>([
    ['that was made known', closed('announced'), unheard],
    ['that is in force', closed('inForce'), unheard],
    ['that ended', closed('ended'), unheard],
    ['that was withdrawn', closed('withdrawn'), undefined],
    ['that is another measure', closed('ended', {}, 'warning'), undefined],
    ['of a case that is not closed', closed('ended', { stage: 'decision' }), undefined],
    ['of whom somebody was heard', closed('ended', { acts: [{ type: 'hearing.record', party: 'p1' }] }), undefined],
    ['who defended himself', closed('ended', { acts: [{ type: 'measure.defend', party: 'p1' }] }), undefined],
    ['while another was heard', closed('ended', { acts: [{ type: 'hearing.record', party: 'p2' }] }), unheard],
    ['on whom there was a finding', closed('ended', { acts: [{ type: 'finding.record', party: 'p1' }] }), unheard],
  ])('is never closed with nobody heard: one %s', (_, seen, expected) =>
    expect(point?.(seenWith(seen))).toBe(expected),
  );
});

import { describe, expect, it } from '@jest/globals';
import { actOf, askedBy, caseOf, parentOf, pupil, today, trackOf } from '../../../../../../test/support/case-built.js';
import type { PlainData } from '../../steps/index.js';
import type { Act, CaseState } from '../../state.js';
import { fromParty, fromTrack, viewOf, type Truth, type View } from '../view.js';
import type { PredicateName } from '../../../language/words.js';
import { predicateNamed } from './index.js';
import type { Given } from './predicate.js';

const asks = (name: PredicateName, view: View, given: Given = {}): Truth => predicateNamed(name)?.(view, given);
const on = (acts: readonly Act[], about: PlainData = {}, day = today): View => {
  const track = trackOf('t1', { machine: 'dataInspection', about, openedSeq: 2 });
  const state = caseOf({ tracks: [track], acts });
  return fromTrack(viewOf(state, day), track);
};
const of = (seq: number, type: Act['type'], data: PlainData = {}, over: Partial<Act> = {}) =>
  actOf(seq, type, data, { track: 't1', party: 'p1', ...over });
const step = (data: PlainData, complete = true): Pick<View, 'step'> => ({
  step: { type: 'inspection.look', data, complete },
});

describe('G19: a look into data stays within what was asked, allowed and set', () => {
  const grant = of(3, 'inspection.grant', { scope: ['mail', 'chat'], authorised: ['reader'], until: '2026-09-10' });
  const wider = of(4, 'inspection.grant', { scope: ['mail'], until: '2026-09-12' });
  const actions = of(5, 'inspection.setActions', { actions: ['read', 'copy'] });

  it.each<[PredicateName, readonly Act[], PlainData]>([
    ['withinGrant', [of(2, 'inspection.grant', { scope: ['files'] }), grant], {}],
    [
      'withinActions',
      [
        of(2, 'inspection.setActions', { actions: ['files'] }),
        of(5, 'inspection.setActions', { actions: ['mail', 'chat'] }),
      ],
      {},
    ],
    ['withinRequest', [], { scope: ['mail', 'chat'] }],
  ])('%s: all of it, on this track', (name, acts, about) => {
    const looks = (wanted: readonly string[] | undefined, complete = true) =>
      asks(name, { ...on(acts, about), ...step({ what: wanted }, complete) }, { field: 'what' });
    expect([looks(['mail']), looks(['mail', 'chat']), looks(['mail', 'files']), looks(['files'])]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([looks(undefined), looks(undefined, false)]).toEqual([false, undefined]);
    expect(asks(name, { ...on([]), ...step({ what: ['mail'] }) }, { field: 'what' })).toBe(false);
  });

  it('ends after today and no later than was asked', () => {
    const ends = (until: string | undefined, complete = true) =>
      asks('endsWithinRequest', { ...on([], { until: '2026-09-20' }), ...step({ until }, complete) });
    expect([
      ends('2026-09-09'),
      ends('2026-09-20'),
      ends('2026-09-21'),
      ends(today),
      ends(undefined),
      ends(undefined, false),
    ]).toEqual([true, true, false, false, false, undefined]);
  });

  it('runs up to the day it ends, by the last leave', () => {
    const runs = (day: string, acts: readonly Act[]) => [
      asks('grantRuns', on(acts, {}, day)),
      asks('grantIsOver', on(acts, {}, day)),
    ];
    expect([
      runs('2026-09-09', [grant]),
      runs('2026-09-10', [grant]),
      runs('2026-09-10', [grant, wider]),
      runs('2026-09-10', []),
    ]).toEqual([
      [true, false],
      [false, true],
      [true, false],
      [false, false],
    ]);
  });

  it('is for whoever was named, who first accepted secrecy', () => {
    const authorise = of(6, 'inspection.authorise', { person: 'second' });
    const accepted = of(7, 'inspection.acceptSecrecy', {}, { by: { person: 'reader', role: 'board' } });
    const asked = (name: PredicateName, person: string, acts: readonly Act[] = [grant, authorise, accepted, actions]) =>
      asks(name, { ...on(acts), asking: askedBy(person, 'board') });
    expect(['reader', 'second', 'third'].map((person) => asked('actorIsAuthorised', person))).toEqual([
      true,
      true,
      false,
    ]);
    expect(['reader', 'second'].map((person) => asked('actorAcceptedSecrecy', person))).toEqual([true, false]);
    expect([asks('actorIsAuthorised', on([grant])), asks('actorAcceptedSecrecy', on([accepted]))]).toEqual([
      undefined,
      undefined,
    ]);
    const named = (act: Act) => asks('namedAcceptedSecrecy', { ...on([accepted]), act });
    expect([
      named(of(6, 'inspection.authorise', { person: 'reader' })),
      named(authorise),
      named(of(6, 'inspection.grant', { authorised: 'reader' })),
    ]).toEqual([true, false, true]);
    expect(asked('actorAcceptedSecrecy', 'reader', [{ ...accepted, track: 't2' }])).toBe(false);
  });
});

describe('who was told outside the school', () => {
  const report = (seq: number, data: PlainData, over: Partial<Act> = {}) => of(seq, 'outsideReport.make', data, over);

  it('the confidential inspector, by phone, after it was found so', () => {
    const called = (...acts: Act[]) => asks('inspectorCalledAfter', on([of(5, 'qualification.decide'), ...acts]));
    const phoned = { to: 'confidentialInspector', manner: 'phone' };
    expect([called(report(6, phoned)), called(report(4, phoned)), called(report(5, phoned)), called()]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([
      called(report(6, { ...phoned, manner: 'mail' })),
      called(report(6, { ...phoned, to: 'police' })),
      called(report(6, phoned, { party: 'p2' })),
    ]).toEqual([false, false, false]);
    expect(asks('inspectorCalledAfter', on([report(6, phoned)]))).toBe(false);
  });

  it('the police, since the question was raised', () => {
    const told = (seq: number, data: PlainData) =>
      asks('policeToldSince', on([report(seq, data)]), { sorts: ['report', 'complaint'] });
    expect([
      told(3, { to: 'police', sort: 'report' }),
      told(2, { to: 'police', sort: 'report' }),
      told(3, { to: 'police', sort: 'consult' }),
      told(3, { to: 'inspectorate', sort: 'report' }),
    ]).toEqual([true, false, false, false]);
    const declined = (seq: number, to: string) =>
      asks('policeDeclinedSince', on([of(seq, 'outsideReport.decline', { to })]));
    expect([declined(3, 'police'), declined(2, 'police'), declined(3, 'inspectorate')]).toEqual([true, false, false]);
    const state = caseOf({ acts: [report(1, { to: 'police', sort: 'report' })] });
    expect(asks('policeToldSince', fromParty(viewOf(state, today), pupil('p1')), { sorts: ['report'] })).toBe(true);
  });

  it('since this very measure was announced', () => {
    const told = (
      seq: number,
      over: Partial<Act> = {},
      data: PlainData = { to: 'inspectorate', about: 'suspension' },
    ) =>
      asks('reportedSinceAnnounced', on([of(3, 'measure.announce'), report(seq, data, over)]), {
        to: 'inspectorate',
        about: 'suspension',
      });
    expect([told(4), told(2), told(3), told(4, { party: 'p2' })]).toEqual([true, false, false, false]);
    expect([
      told(4, {}, { to: 'police', about: 'suspension' }),
      told(4, {}, { to: 'inspectorate', about: 'removal' }),
    ]).toEqual([false, false]);
    const other = on([
      of(3, 'measure.announce', {}, { track: 't2' }),
      report(4, { to: 'inspectorate', about: 'suspension' }),
    ]);
    expect(asks('reportedSinceAnnounced', other, { to: 'inspectorate', about: 'suspension' })).toBe(false);
  });
});

describe('what came in free time, and what ran out', () => {
  it('an act outside the working hours', () => {
    const free = (at: string | undefined) =>
      asks(
        'inFreeTime',
        { ...on([]), act: at === undefined ? undefined : { ...actOf(2, 'report.receive'), at } },
        { from: '08:00', until: '17:00' },
      );
    expect([
      free('2026-09-08T08:00:00Z'),
      free('2026-09-08T18:00:00Z'),
      free('2026-09-12T08:00:00Z'),
      free('2026-09-08T06:00:00Z'),
      free(undefined),
    ]).toEqual([false, true, true, false, false]);
  });

  it('a term, of this track where it is of a track', () => {
    const lapsed = (obligation: string, view?: View) => {
      const acts = [of(3, 'deadline.lapse', { obligation })];
      return asks(
        'termLapsed',
        view === undefined ? on(acts) : { ...view, actsOf: viewOf(caseOf({ acts }), today).actsOf },
        { rule: 'G05.notice' },
      );
    };
    expect([
      lapsed('G05.notice/t1/1'),
      lapsed('G05.notice/t2/1'),
      lapsed('G05.notice/p2/1'),
      lapsed('G06.notice/t1/1'),
    ]).toEqual([true, false, true, false]);
    expect([lapsed('G05.notice'), lapsed('G05.notice/t2/1', viewOf(caseOf({}), today))]).toEqual([true, true]);
  });
});

describe('papers', () => {
  const offence = trackOf('t1', { machine: 'qualification', about: { of: 'possiblyCriminal' } });
  const boundary = trackOf('t2', { machine: 'qualification', about: { of: 'boundaryCrossing' } });
  const police = trackOf('t3', { machine: 'outsideReport', about: { to: 'police' } });
  const inspector = trackOf('t4', { machine: 'outsideReport', about: { to: 'confidentialInspector' } });
  const parents = trackOf('t5', { machine: 'outsideReport', about: { to: 'inspectorate' } });
  const measure = trackOf('t6', { about: { to: 'police', of: 'possiblyCriminal' } });
  const state = caseOf({
    parties: [pupil('p1'), parentOf('p1', 'p2'), pupil('p3', { role: 'victim' }), parentOf('p3', 'p4')],
    tracks: [offence, boundary, police, inspector, parents, measure],
    acts: [
      ...['t1', 't2', 't3', 't4', 't5', 't6'].map((track, index) =>
        actOf(index + 2, 'qualification.raise', {}, { track, party: 'p1' }),
      ),
      actOf(8, 'letter.issue', { letter: 'decision', paper: 'l8' }, { party: 'p1' }),
      actOf(9, 'letter.issue', { letter: 'intention', paper: 'l9' }, { party: 'p1' }),
      actOf(10, 'hearing.record', {}, { party: 'p1' }),
      actOf(11, 'measure.decide', {}, { party: 'p1' }),
      actOf(12, 'hearing.record', {}, { party: 'p1' }),
      actOf(13, 'hearing.record', {}, { party: 'p3' }),
      actOf(14, 'paper.file', { paper: 'l99' }, { party: 'p1' }),
      actOf(15, 'letter.issue', { letter: 'decision', paper: 'l15' }, { party: 'p3' }),
    ],
  });
  const paper = (name: PredicateName, named: string | undefined, complete = true) =>
    asks(name, { ...fromParty(viewOf(state, today), pupil('p1')), ...step({ paper: named }, complete) });

  it('about a possible offence: the question, and what went to police or confidential inspector', () => {
    expect(['s2', 's3', 's4', 's5', 's6', 's7', 's99'].map((id) => paper('isCriminalPaper', id))).toEqual([
      true,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([paper('isCriminalPaper', undefined), paper('isCriminalPaper', undefined, false)]).toEqual([
      false,
      undefined,
    ]);
  });

  it('of the decision: it, its letter, and the hearing before it', () => {
    expect(['l8', 'l9', 's10', 's11', 's12', 's13', 'l15'].map((id) => paper('isDecisionOrItsHearing', id))).toEqual([
      true,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([paper('isDecisionOrItsHearing', undefined), paper('isDecisionOrItsHearing', undefined, false)]).toEqual([
      false,
      undefined,
    ]);
  });

  it('of the case: made in it, not only filed', () => {
    expect(['l8', 's10', 'l99', 's8', 's99'].map((id) => paper('isPaperOfCase', id))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect([paper('isPaperOfCase', undefined), paper('isPaperOfCase', undefined, false)]).toEqual([false, undefined]);
  });

  it('name a pupil of the case', () => {
    const names = (party: string | undefined, complete = true) =>
      asks('namesPupil', { ...viewOf(state, today), ...step({ party }, complete) }, { field: 'party' });
    expect([names('p1'), names('p2'), names('p9'), names(undefined), names(undefined, false)]).toEqual([
      true,
      false,
      false,
      false,
      undefined,
    ]);
  });

  it('go to the parent of a pupil about whom something was established', () => {
    const found = (parent: string, ...founded: string[]) => {
      const built: CaseState = {
        ...state,
        acts: founded.map((one, index) =>
          actOf(index + 2, 'finding.record', { founded: one }, { party: index === 9 ? 'p3' : 'p1' }),
        ),
      };
      return asks('isParentOfFounded', fromParty(viewOf(built, today), state.parties[parent] ?? pupil(parent)));
    };
    expect([
      found('p2', 'founded'),
      found('p2', 'founded', 'unfounded'),
      found('p2'),
      found('p1', 'founded'),
      found('p4', 'founded'),
    ]).toEqual([true, false, false, false, false]);
  });
});

describe('where nothing is at hand', () => {
  it('nothing was told, leaves no look and lapsed for nobody', () => {
    const report = actOf(4, 'outsideReport.make', { to: 'police', sort: 'report' }, { party: 'p1', track: 't1' });
    const bare = viewOf(
      caseOf({
        acts: [
          actOf(2, 'inspection.grant', { until: '2026-12-01' }, { track: 't1' }),
          report,
          actOf(5, 'deadline.lapse', { obligation: 7 }),
        ],
      }),
      today,
    );
    for (const name of [
      'grantRuns',
      'grantIsOver',
      'inspectorCalledAfter',
      'policeToldSince',
      'policeDeclinedSince',
      'reportedSinceAnnounced',
      'isParentOfFounded',
      'termLapsed',
    ] as const)
      expect([name, asks(name, bare, { sorts: ['report'] })]).toEqual([name, false]);
  });
});

import { openCase, timePasses, type PlainData } from '../case/index.js';
import type { PartyKind } from '../language/parties.js';
import { filledIn } from './answers.js';
import { waited, type Point, type Wanted } from './attempts.js';
import { askingAs, involved, reporter } from './cast.js';
import { taken } from './ways.js';
import { morningOf, start, dayAfter, type World } from './world.js';

/** How far a case has come where its exploration begins. */
export const stages = ['reported', 'review', 'founded', 'decision'] as const;
export type Stage = (typeof stages)[number];

export interface Setting {
  readonly subject: PartyKind;
  readonly stage: Stage;
  readonly intake?: PlainData;
  /** Whether a second subject is left out. */
  readonly alone?: true;
}

/** A case as it comes in; time has done what it does at once. */
export function reportedCase(world: World, intake: PlainData): Point {
  const { opening, book, calendars, outside } = world;
  const nothing = { state: { parties: {}, tracks: {}, acts: [] } as never, at: start, open: [] };
  const data = {
    ...filledIn('report.receive', { knownAt: start, addressee: 'leadership', ...intake }, world, nothing),
  };
  const draft = { type: 'report.receive', data } as const;
  const moment = { at: start, calendars };
  const { next } = openCase({ opening, asking: askingAs(reporter), draft, outside }, moment, book);
  const state = timePasses(next, moment, book).at(-1)?.next ?? next;
  return { state, at: start, by: { draft, player: reporter } };
}

/** Subject p1 and a second subject of the same kind, the victim and the parents, and somebody of the school whom it concerns. */
function people({ subject, alone }: Setting): readonly PlainData[] {
  const staff = !['pupil', 'parent', 'outsider', 'unknown'].includes(subject);
  const one = { kind: subject, role: 'subject', ...(subject === 'pupil' ? { band: 'from12' } : {}) };
  return [
    { ...one, ...(staff ? { person: involved } : {}) },
    { kind: 'pupil', role: 'victim', band: 'from12' },
    { kind: 'parent', role: 'parentOf', parentOf: 'p2' },
    ...(alone ? [] : [one]),
    ...(subject === 'pupil'
      ? [
          { kind: 'parent', role: 'parentOf', parentOf: 'p1' },
          { kind: 'employee', role: 'teacherOf', parentOf: 'p1', person: involved },
        ]
      : staff
        ? []
        : [{ kind: 'employee', role: 'witness', person: involved }]),
  ];
}

export const firstSubject = 'p1';
export const secondSubject = 'p4';

/** What is done to bring a case to a stage; what a protocol does not know or does not allow is left out. */
function script(setting: Setting): readonly Wanted[] {
  const { stage } = setting;
  const of = (party: string): Wanted['target'] => ({ party });
  const taken: readonly Wanted[] = [
    { type: 'case.take' },
    ...people(setting).map((data): Wanted => ({ type: 'party.add', data })),
  ];
  const founded: readonly Wanted[] = [
    { type: 'scope.assess', data: { inScope: true } },
    { type: 'review.finish', data: { route: 'investigate' } },
    { type: 'hearing.record', data: { purpose: 'facts' }, target: of(firstSubject) },
    { type: 'hearing.record', data: { purpose: 'facts' }, target: of(secondSubject) },
    { type: 'finding.record', data: { founded: 'founded', ownConduct: true }, target: of(firstSubject) },
    { type: 'finding.record', data: { founded: 'notEstablished', ownConduct: false }, target: of(secondSubject) },
    { type: 'breach.assess', target: of(firstSubject) },
  ];
  const decision: readonly Wanted[] = [{ type: 'factFinding.finish' }];
  return [
    ...(stage === 'reported' ? [] : taken),
    ...(stage === 'founded' || stage === 'decision' ? founded : []),
    ...(stage === 'decision' ? decision : []),
  ];
}

/** Where an exploration begins: a case brought to a stage, on the day after its last step. */
export function sceneAt(world: World, setting: Setting): Point {
  const begun = reportedCase(world, { subjectKind: setting.subject, ...setting.intake });
  const point = script(setting).reduce((at, wanted) => taken(at, wanted, world, 2, false) ?? at, begun);
  return setting.stage === 'reported' ? point : waited(point, morningOf(dayAfter(start.slice(0, 10), 1)), world);
}

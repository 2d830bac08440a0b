import { measures, type PlainData, type StepType } from '../case/index.js';
import type { PartyKind } from '../language/parties.js';
import type { Wanted } from './attempts.js';
import type { Lane } from './explore.js';
import { laneOf, type Plan } from './lanes.js';
import { firstSubject, reportedCase, sceneAt, secondSubject } from './scenes.js';
import type { World } from './world.js';

const atMost = 120;
const parent = 'p5';
const victimsParent = 'p3';

/** Whom cases are about, as far as rules make a difference between them. */
const subjects: readonly PartyKind[] = ['pupil', 'parent', 'employee', 'intern'];
const led = (subject: PartyKind): PlainData => ({ addressee: subject === 'pupil' ? 'leadership' : 'board' });

/** Every track of every kind of subject the rules tell apart, from the stages where it matters. */
function trackPlans(): readonly Plan[] {
  const ofMeasures = subjects.flatMap((subject) =>
    measures.map((measure): Plan => ({
      machine: 'measure',
      setting: { subject, stage: 'founded', intake: led(subject) },
      data: { measure },
      others: subject === 'pupil' ? [parent] : [],
      nights: measure === 'removal' ? 2 : 0,
    })),
  );
  const early = (['pupil', 'employee'] as const).map((subject): Plan => ({
    machine: 'measure',
    setting: { subject, stage: 'review', intake: led(subject) },
  }));
  const questions = ['neglectOfDuty', 'culpableConduct', 'boundaryCrossing', 'possiblyCriminal', 'dataBreach'];
  const ofQuestions = questions.map((of): Plan => ({
    machine: 'qualification',
    setting: { subject: of === 'culpableConduct' ? 'pupil' : 'employee', stage: 'founded' },
    data: { of },
  }));
  return [
    ...ofMeasures,
    ...early,
    ...ofQuestions,
    { machine: 'dataInspection', setting: { subject: 'employee', stage: 'founded', alone: true } },
  ];
}

const on = (party: string, type: StepType, ...ways: readonly PlainData[]): readonly Wanted[] =>
  ways.map((data) => ({ type, data, target: { party }, thorough: false }));
const plainly = (type: StepType, ...ways: readonly PlainData[]): readonly Wanted[] =>
  ways.map((data) => ({ type, data, thorough: false }));

/** The life of a case itself, with one subject, from its review to its end and back. */
function lifeOf(subject: PartyKind, world: World): Lane {
  return {
    name: `life of a case about a ${subject}, ${world.sector}`,
    begin: sceneAt(world, { subject, stage: 'review', alone: true, intake: led(subject) }),
    opening: [],
    nights: 0,
    atMost: 2 * atMost,
    steps: [
      ...plainly('scope.assess', { inScope: true }, { inScope: false }),
      ...plainly('report.withdraw', {}),
      { type: 'review.finish' },
      ...on(firstSubject, 'hearing.record', { purpose: 'facts' }),
      ...on(firstSubject, 'finding.record', { founded: 'founded', ownConduct: true }, { founded: 'unfounded' }),
      ...on(firstSubject, 'breach.assess', { exception: 'none' }),
      ...on(firstSubject, 'outcome.record', { outcome: 'conversation' }, { outcome: 'measure' }),
      { type: 'factFinding.finish' },
      { type: 'decision.finish' },
      { type: 'execution.finish' },
      { type: 'case.close' },
      ...plainly('case.reopen', { because: 'newFacts' }),
    ],
  };
}

/** What is filed on somebody who did it, and on somebody who did not. */
function papersOf(subject: PartyKind, world: World): Lane {
  const both = [firstSubject, secondSubject];
  return {
    name: `papers on a ${subject}, ${world.sector}`,
    begin: sceneAt(world, { subject, stage: 'founded', intake: led(subject) }),
    opening: [],
    nights: 0,
    atMost: atMost / 2,
    steps: both.flatMap((party): readonly Wanted[] => [
      { type: 'paper.file', target: { party } },
      { type: 'paper.leaveOut', target: { party } },
    ]),
  };
}

const asked: readonly PlainData[] = ['teamLeader', 'principal', 'dpo', 'board'].map((role) => ({ role }));

/** A question beforehand, from when it is asked. */
const adviceOn = (kind: string, world: World): Lane => ({
  name: `question: ${kind}, ${world.sector}`,
  begin: reportedCase(world, { kind, subjectKind: 'employee', victimKind: 'nobody' }),
  opening: [],
  nights: 0,
  atMost,
  steps: [
    { type: 'case.take' },
    ...plainly('scope.assess', { inScope: true }, { inScope: false }),
    ...plainly('consultation.ask', ...asked),
    ...plainly('consultation.answer', ...asked),
    { type: 'advice.give' },
    { type: 'advice.turn' },
    ...plainly('review.finish', { route: 'outOfScope' }, { route: 'referred' }),
    { type: 'case.close' },
  ],
});

/** A possible sexual offence by somebody of the school: consultation, conclusion, telling, police, and what may come between. */
const offenceFrom = (stage: 'reported' | 'review', world: World): Lane => ({
  name: `possible sexual offence, ${stage}, ${world.sector}`,
  begin: sceneAt(world, {
    subject: 'employee',
    stage,
    alone: true,
    intake: { possiblySexual: 'yes', subjectKind: 'employee' },
  }),
  opening: [],
  nights: 0,
  atMost,
  steps: [
    ...plainly(
      'outsideReport.make',
      { to: 'confidentialInspector', about: 'sexualOffence' },
      { to: 'police', sort: 'sexualOffence', about: 'offence' },
      { to: 'police', sort: 'schoolComplaint', about: 'offence' },
      { to: 'confidentialInspector', about: 'policeReportMade' },
    ),
    { type: 'outsideReport.conclude' },
    ...plainly('outsideReport.decline', { to: 'confidentialInspector' }, { to: 'police' }),
    ...(stage === 'reported'
      ? []
      : [firstSubject, victimsParent].flatMap((party) => on(party, 'party.inform', { about: 'policeReport' }))),
    ...plainly('policeOrder.record', {}),
    ...on(firstSubject, 'qualification.raise', { of: 'possiblyCriminal', offence: 'sexualByStaff' }),
    { type: 'case.take' },
  ],
});

/** Everything that is explored in one kind of school, each made when its turn comes. */
export function lanesIn(world: World): readonly (() => Lane)[] {
  return [
    ...(['pupil', 'employee'] as const).map((subject) => () => lifeOf(subject, world)),
    ...(['pupil', 'employee', 'parent'] as const).map((subject) => () => papersOf(subject, world)),
    ...['publicationDoubt', 'derailingCommunication', 'mediaRequest'].map((kind) => () => adviceOn(kind, world)),
    () => offenceFrom('reported', world),
    () => offenceFrom('review', world),
    ...trackPlans().map((plan) => () => laneOf(plan, world)),
  ];
}

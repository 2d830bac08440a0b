import { dateIn } from '../calendar/index.js';
import { kindOf, measures, stepTypes, type PlainData, type StepType } from '../case/index.js';
import type { PartyKind } from '../language/parties.js';
import { waited, type Point, type Wanted } from './attempts.js';
import type { Lane } from './explore.js';
import { laneOf, nameOf, type Plan } from './lanes.js';
import { firstSubject, reportedCase, sceneAt, secondSubject } from './scenes.js';
import { taken } from './ways.js';
import { dayAfter, morningOf, type World } from './world.js';

type Unnamed = Omit<Lane, 'name'>;

const atMost = 80;
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
function lifeOf(subject: PartyKind, world: World): Unnamed {
  return {
    begin: sceneAt(world, { subject, stage: 'review', alone: true, intake: led(subject) }),
    opening: [],
    nights: 0,
    atMost: 150,
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

/** A measure that went its careful way, intended and heard, to where it is decided, or beyond that to where it was made known. */
function furtherOn(measure: string, subject: PartyKind, known: boolean, world: World): Unnamed {
  const heard = subject === 'pupil' ? [firstSubject, 'p4', 'p5'] : [firstSubject];
  const considered = subject === 'pupil' ? { lesserConsidered: ['conversation', 'support'] } : {};
  const careful: readonly Wanted[] = [
    { type: 'measure.propose', data: { measure, ...considered }, target: { party: firstSubject } },
    { type: 'measure.intend' },
    ...heard.flatMap((party) => on(party, 'hearing.record', { purpose: 'intention' })),
    ...(subject === 'pupil' ? on('p4', 'party.inform', { about: 'measure' }) : []),
  ];
  const made: readonly Wanted[] = [
    { type: 'measure.decide', data: { decision: 'impose' } },
    { type: 'measure.announce' },
  ];
  const from = (point: Point, wanted: readonly Wanted[]): Point =>
    wanted.reduce((at, one) => taken(at, one, world, 2, false) ?? at, point);
  const founded = from(sceneAt(world, { subject, stage: 'founded', alone: true, intake: led(subject) }), careful);
  const nextDay = waited(founded, morningOf(dayAfter(dateIn(founded.at), 1)), world);
  const movers = stepTypes.filter((type) => ['measure', 'objection'].includes(kindOf(type).moves ?? ''));
  return {
    begin: known ? from(nextDay, made) : nextDay,
    opening: [],
    nights: 0,
    atMost: atMost / 2,
    steps: movers.map((type) => ({ type })),
  };
}

const weighty: readonly (readonly [string, PartyKind])[] = [
  ['suspension', 'pupil'],
  ['removal', 'pupil'],
  ['suspension', 'employee'],
  ['dismissal', 'employee'],
  ['summaryDismissal', 'employee'],
  ['endOfRelation', 'intern'],
];

/** What is filed on somebody who did it, and on somebody who did not. */
function papersOf(subject: PartyKind, world: World): Unnamed {
  const both = [firstSubject, secondSubject];
  return {
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
const adviceOn = (kind: string, world: World): Unnamed => ({
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
const offenceFrom = (stage: 'reported' | 'review', world: World): Unnamed => ({
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
    ...plainly('obligation.waive', {}),
  ],
});

/** A data inspection that has been granted, with its actions set and secrecy accepted by the first who was named. */
const inspectionOpen = (world: World): Unnamed => ({
  begin: granted.reduce(
    (at, one) => taken(at, one, world, 2, false) ?? at,
    sceneAt(world, { subject: 'employee', stage: 'founded', alone: true }),
  ),
  opening: [],
  nights: 0,
  atMost,
  steps: stepTypes.filter((type) => kindOf(type).moves === 'dataInspection').map((type) => ({ type })),
});

const granted: readonly Wanted[] = (
  ['inspection.request', 'inspection.grant', 'inspection.setActions', 'inspection.acceptSecrecy'] as const
).map((type) => ({ type }));

/** What is explored, by name, and made when its turn comes. */
export interface Planned {
  readonly name: string;
  readonly make: () => Lane;
}

/** Everything that is explored in one kind of school. */
export function lanesIn(world: World): readonly Planned[] {
  const named = (name: string, make: () => Omit<Lane, 'name'>): Planned => {
    const full = `${name}, ${world.sector}`;
    return { name: full, make: () => ({ ...make(), name: full }) };
  };
  return [
    ...(['pupil', 'employee'] as const).map((one) => named(`life of a case about a ${one}`, () => lifeOf(one, world))),
    ...(['pupil', 'employee', 'parent'] as const).map((one) => named(`papers on a ${one}`, () => papersOf(one, world))),
    ...['publicationDoubt', 'derailingCommunication', 'mediaRequest'].map((kind) =>
      named(`question: ${kind}`, () => adviceOn(kind, world)),
    ),
    ...weighty.flatMap(([measure, subject]) =>
      [false, true].map((known) =>
        named(`measure (${measure}) of ${subject}, ${known ? 'made known' : 'heard'}`, () =>
          furtherOn(measure, subject, known, world),
        ),
      ),
    ),
    ...(['reported', 'review'] as const).map((stage) =>
      named(`possible sexual offence, ${stage}`, () => offenceFrom(stage, world)),
    ),
    named('dataInspection, open', () => inspectionOpen(world)),
    ...trackPlans().map((plan) => named(nameOf(plan), () => laneOf(plan, world))),
  ];
}

import {
  exists,
  kindOf,
  statesOf,
  stepTypes,
  type MachineName,
  type PlainData,
  type StepType,
  wordOf,
} from '../case/index.js';
import { staffKinds } from '../language/parties.js';
import type { Wanted } from './attempts.js';
import { coneOf, type Fixed } from './cone.js';
import type { Lane } from './explore.js';
import { firstSubject, sceneAt, type Setting } from './scenes.js';
import type { World } from './world.js';

export type Machine = NonNullable<ReturnType<typeof kindOf>['moves']>;

/** Of steps in a cone only the answers that the rules of tracks ask for. */
const inCone: Readonly<Partial<Record<StepType, readonly PlainData[]>>> = {
  'hearing.record': [{ purpose: 'facts' }, { purpose: 'intention' }],
  'finding.record': [{ founded: 'founded' }, { founded: 'unfounded' }],
  'breach.assess': [{ exception: 'lesson' }],
};

/** Of what people are told, what the rules of this machine ask for. */
const toldIn = (machine: MachineName): readonly PlainData[] => [
  { about: machine === 'measure' ? 'measure' : 'policeReport' },
];

/** What others than the subject have a part in. */
const consulted = ['teamLeader', 'principal', 'board', 'dpo'];
const toldOrHeard: readonly StepType[] = ['hearing.record', 'party.inform'];

const coneSteps = (machine: MachineName, types: readonly StepType[], parties: readonly string[]): readonly Wanted[] =>
  types.flatMap((type): readonly Wanted[] =>
    (type === 'party.inform' ? toldIn(machine) : (inCone[type] ?? [{}])).flatMap((data): readonly Wanted[] =>
      kindOf(type).scope === 'party' && type !== 'party.add'
        ? parties
            .slice(0, toldOrHeard.includes(type) ? parties.length : 1)
            .map((party) => ({ type, data, target: { party }, thorough: false }))
        : [{ type, data, thorough: false }],
    ),
  );

/** The step types that open tracks of a machine, and those that move them. */
const openersOf = (machine: Machine): readonly StepType[] => stepTypes.filter((type) => kindOf(type).opens === machine);
const moversOf = (machine: Machine): readonly StepType[] =>
  stepTypes.filter((type) => kindOf(type).moves === machine && kindOf(type).opens === undefined);

/** Steps of the case that a machine takes note of, such as a consultation about its question. */
const notedBy = (machine: MachineName): readonly StepType[] =>
  stepTypes.filter(
    (type) => kindOf(type).moves === undefined && statesOf(machine).some((state) => exists(machine, state, type)),
  );

/** What is explored: one machine, from one stage of a case about one kind of subject. */
export interface Plan {
  readonly machine: Machine;
  readonly setting: Setting;
  /** Answers of the opening step that are fixed, such as which measure. */
  readonly data?: PlainData;
  /** Parties beside the subject whose hearing or being told matters here. */
  readonly others?: readonly string[];
  readonly nights?: number;
}

const atMost = 60;

export const nameOf = ({ machine, setting, data = {} }: Plan): string => {
  const said = Object.values(data).map(wordOf).join(' ');
  return `${machine}${said === '' ? '' : ` (${said})`} of ${setting.subject}, ${setting.stage}`;
};

export function laneOf(
  { machine, setting, data = {}, others = [], nights = 0 }: Plan,
  world: World,
): Omit<Lane, 'name'> {
  const fixed: Fixed = {
    'party.kind': setting.subject,
    'party.staff': (staffKinds as readonly string[]).includes(setting.subject),
    ...Object.fromEntries(
      Object.entries(data).flatMap(([name, value]) => [
        [`step.${name}`, value],
        [`track.${name}`, value],
      ]),
    ),
  };
  const movers = moversOf(machine);
  const noted = notedBy(machine);
  const cone = coneOf([...movers, ...openersOf(machine)], world, fixed).filter((type) => !noted.includes(type));
  return {
    machine,
    begin: sceneAt(world, setting),
    opening: openersOf(machine).map((type): Wanted =>
      kindOf(type).scope === 'party' ? { type, data, target: { party: firstSubject } } : { type, data },
    ),
    steps: [
      ...movers.map((type): Wanted => ({ type })),
      ...noted.flatMap((type) => consulted.map((role): Wanted => ({ type, data: { role }, thorough: false }))),
      ...coneSteps(machine, cone, [firstSubject, ...others]),
    ],
    nights,
    atMost,
  };
}

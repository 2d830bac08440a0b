import { dateIn } from '../calendar/index.js';
import { kindOf, wordOf, type CaseState, type PlainData, type PlainValue, type StepType } from '../case/index.js';
import type { Field, Fields } from '../language/fields.js';
import { involved, otherServiceBureau, serviceBureau } from './cast.js';
import { dayAfter, type World } from './world.js';

/** A case at a moment, as answers are made up for its next step. */
export interface Scene {
  readonly state: CaseState;
  readonly at: string;
  readonly open: readonly string[];
}

const text = { content: '00000000-0000-4000-8000-000000000099', digest: 'a'.repeat(64) } as const;

/** Answers a careful person gives; every other answer is tried beside them, one at a time. */
const careful: Readonly<Partial<Record<StepType, PlainData>>> = {
  'report.receive': {
    categories: ['bullying'],
    subjectKind: 'pupil',
    victimKind: 'pupil',
    possiblySexual: 'no',
    intimateImage: 'no',
    personalData: 'no',
  },
  'scope.assess': { inScope: true },
  'breach.assess': { exception: 'none' },
  'measure.propose': { lesserConsidered: ['warning'], urgent: false },
  'measure.announce': { manner: 'registered' },
  'qualification.raise': { legalGround: 'uavg32d' },
  'consultation.answer': { advises: 'notify' },
  'outsideReport.make': { manner: 'phone' },
  'inspection.request': { scope: ['mailHeaders', 'loginRecords'] },
  'inspection.grant': { scope: ['mailHeaders', 'loginRecords'] },
  'inspection.setActions': { actions: ['mailHeaders'] },
  'inspection.look': { at: 'mailHeaders' },
};

/** Measures that begin and end; the others hold from the day they are made known. */
const forATime: readonly unknown[] = [
  'suspension',
  'interimSuspension',
  'otherClass',
  'deviceBan',
  'accessBan',
  'contract',
];

/** Fields whose answers lead a case or a track somewhere: each answer is tried with each other answer. */
export const leading: readonly string[] = [
  'measure',
  'of',
  'offence',
  'to',
  'sort',
  'route',
  'decision',
  'role',
  'about',
  'obligation',
];

/** Optional fields a careful person leaves empty, since filling them in says something special. */
const leftEmpty: readonly string[] = [
  'schoolDays',
  'extends',
  'lateBecause',
  'late',
  'publishedOn',
  'defenceUntil',
  'person',
  'shown',
];

const daysAhead: Readonly<Partial<Record<StepType, Readonly<Record<string, readonly number[]>>>>> = {
  'measure.propose': { from: [1], until: [3, 10, 40] },
  'inspection.request': { until: [14] },
  'inspection.grant': { until: [7, 30] },
};

const isPeriod = (type: StepType, name: string): boolean =>
  type === 'measure.propose' && ['from', 'until'].includes(name);

export const isShown = ({ visibleWhen }: Field, data: PlainData): boolean =>
  visibleWhen === undefined || visibleWhen.is.includes(wordOf(data[visibleWhen.field]));

/** Whether any rule or predicate could ask for this field: only then do its answers make different cases. */
const matters = ({ words }: World, name: string): boolean =>
  words.has(name) || leading.includes(name) || asksAnyway.includes(name);

/** Read by predicates that take no name of a field. */
const asksAnyway: readonly string[] = [
  'ownConduct',
  'until',
  'authorised',
  'person',
  'actions',
  'scope',
  'at',
  'paper',
];

/** The answers a field can have here; the first is the careful one. */
export function choicesOf(
  type: StepType,
  name: string,
  field: Field,
  world: World,
  scene: Scene,
): readonly PlainValue[] {
  const today = dateIn(scene.at);
  const { parties, tracks } = scene.state;
  switch (field.kind) {
    case 'choice':
      return field.options;
    case 'choices':
      return [[field.options[0] ?? ''], field.options.slice(0, 3), ...field.options.map((one) => [one])];
    case 'yesNo':
      return [true, false];
    case 'date':
      return (daysAhead[type]?.[name] ?? [0]).map((days) => dayAfter(today, days));
    case 'moment':
      return [scene.at];
    case 'number':
      return [field.min];
    case 'party':
      return Object.keys(parties);
    case 'parties':
      return [Object.keys(parties).slice(0, 1)];
    case 'track':
      return Object.keys(tracks);
    case 'clauses':
      return [...world.norms.slice(0, 3).map((norm) => [norm]), []];
    case 'person':
      return name === 'authorised' ? [serviceBureau.person] : [otherServiceBureau.person, involved];
    case 'brin':
      return ['12AB'];
    case 'step':
      return [1];
    case 'paper':
      return papersOf(scene.state);
    case 'obligation':
      return scene.open;
    case 'obligations':
      return [[]];
    case 'edition':
      return [world.edition.id];
    case 'sealed':
      return [text];
  }
}

const papersOf = ({ acts }: CaseState): readonly string[] =>
  acts
    .filter(({ type }) => ['hearing.record', 'measure.decide', 'letter.issue'].includes(type))
    .map(({ data, seq }) => wordOf(data['paper'] ?? `s${seq}`));

function isAsked(type: StepType, name: string, field: Field, data: PlainData, preset: PlainData): boolean {
  if (!isShown(field, data)) return false;
  if (preset[name] !== undefined || field.required || field.requiredWhenVisible === true) return true;
  if (isPeriod(type, name)) return forATime.includes(data['measure']);
  return type !== 'report.receive' && !leftEmpty.includes(name);
}

/** A form filled in with care around what is given; nothing where a field has no answer here. */
export function filledIn(type: StepType, given: PlainData, world: World, scene: Scene): PlainData | undefined {
  const data: Record<string, PlainValue | undefined> = {};
  const fields: Fields = kindOf(type).fields;
  for (const [name, field] of Object.entries(fields)) {
    if (!isAsked(type, name, field, data, given)) continue;
    const value = given[name] ?? careful[type]?.[name] ?? choicesOf(type, name, field, world, scene)[0];
    if (value === undefined && (field.required || field.requiredWhenVisible === true)) return undefined;
    if (value !== undefined) data[name] = value;
  }
  return data;
}

/** Every way to fill in a step that could matter: each leading answer with each single other answer, or an optional one left out. */
export function waysToFillIn(
  type: StepType,
  given: PlainData,
  world: World,
  scene: Scene,
  thorough = true,
): readonly PlainData[] {
  const fields: Fields = kindOf(type).fields;
  const led = Object.entries(fields)
    .filter(([name]) => leading.includes(name) && given[name] === undefined)
    .reduce<readonly PlainData[]>(
      (ways, [name, field]) =>
        ways.flatMap((way) =>
          isShown(field, { ...given, ...way })
            ? choicesOf(type, name, field, world, scene).map((value) => ({ ...way, [name]: value }))
            : [way],
        ),
      [{}],
    );
  const all = led.flatMap((way) => {
    const base = filledIn(type, { ...given, ...way }, world, scene);
    if (base === undefined) return [];
    return thorough ? [base, ...deviations(type, base, { ...given, ...way }, world, scene)] : [base];
  });
  return distinct(all);
}

function deviations(
  type: StepType,
  base: PlainData,
  given: PlainData,
  world: World,
  scene: Scene,
): readonly PlainData[] {
  const fields: Fields = kindOf(type).fields;
  return Object.entries(fields)
    .filter(([name, field]) => given[name] === undefined && matters(world, name) && isShown(field, base))
    .filter(([name]) => !isPeriod(type, name) || forATime.includes(base['measure']))
    .flatMap(([name, field]): readonly PlainData[] => {
      const other = choicesOf(type, name, field, world, scene)
        .filter((value) => JSON.stringify(value) !== JSON.stringify(base[name]))
        .flatMap((value) => asList(filledIn(type, { ...given, [name]: value }, world, scene)));
      const mayBeLeft = !field.required && field.requiredWhenVisible !== true && base[name] !== undefined;
      const { [name]: _left, ...without } = base;
      return mayBeLeft ? [...other, without] : other;
    });
}

const asList = (data: PlainData | undefined): readonly PlainData[] => (data === undefined ? [] : [data]);

function distinct(ways: readonly PlainData[]): readonly PlainData[] {
  return [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()];
}

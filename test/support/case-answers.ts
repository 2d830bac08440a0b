import { benchOf, checkDraft, editions, judge, rulebookFor } from '#libs/domain';
import type { Asking, Edition, OutsideFacts, PlainData, Role, StepType } from '#libs/domain';
import { sealedIn, type CaseScript, type Who } from './case-script.js';

const target = (at: string): { party?: string; track?: string } =>
  at === '' ? {} : at.startsWith('t') ? { track: at } : { party: at };

/** What the case answers to a step, filled in, without taking it; `asking` changes who asks. */
export function answer(
  script: CaseScript,
  who: Who,
  type: StepType,
  data: PlainData = {},
  at = '',
  { asking = {}, outside = {} }: { asking?: Partial<Asking>; outside?: OutsideFacts } = {},
): ReturnType<typeof judge> {
  const book = script['book'];
  return judge(
    benchOf(script.state, book, script.today),
    { type, ...target(at), data: sealedIn(type, data), complete: true },
    { ...script.asking(who), ...asking },
    { ...script['outside'], ...outside },
  );
}

/** What the case would answer if its school had these agreements of its own. */
export function judgedUnder(
  additions: Edition,
  script: CaseScript,
  who: Who,
  type: StepType,
  data: PlainData,
  at: { readonly party?: string; readonly track?: string },
): ReturnType<typeof judge> {
  const state = { ...script.state, opening: { ...script.state.opening, additions: additions.id } };
  const book = rulebookFor({ editions: [...editions, additions], on: script.today, ...state.opening });
  const draft = { type, ...at, data: sealedIn(type, data), complete: true };
  return judge(benchOf(state, book, script.today), draft, script.asking(who));
}

/** The codes of what speaks against a step without forbidding it. */
export const warned = (...asked: Parameters<typeof answer>): readonly string[] =>
  answer(...asked).warnings.map(({ code }) => code);

/** The codes of what forbids it. */
export const forbidden = (...asked: Parameters<typeof answer>): readonly string[] =>
  answer(...asked).unmet.map(({ code }) => code);

/** The last day of each term a rule set, in order of arrival. */
export const lastDays = (script: CaseScript, rule: string): readonly (string | undefined)[] =>
  script.demanded(rule).map(({ due }) => due?.lastDay);

export const statuses = (script: CaseScript, rule: string): readonly string[] =>
  script.demanded(rule).map(({ status }) => status);

/** Who must see to what a rule demands. */
export const owners = (script: CaseScript, rule: string): readonly Role[] =>
  script.demanded(rule).flatMap(({ by }) => by);

/** What is missing or wrong before any rule is asked: the step is no step without it. */
export const missing = (type: StepType, data: PlainData, at = 'p1'): readonly string[] =>
  checkDraft({ type, ...target(at), data }).map(({ path, code }) => `${path}: ${code}`);

import { kindOf, type StepType } from '../case/index.js';
import { leavesOf, type Condition, type FactValue } from '../protocols/condition.js';
import type { World } from './world.js';

/** Facts that stay as they are throughout an exploration, such as which measure it is about. */
export type Fixed = Readonly<Record<string, FactValue>>;

/** Kinds of step that named predicates read, where no condition names them. */
const readBy: Readonly<Record<string, readonly StepType[]>> = {
  heardSinceProposal: ['hearing.record'],
  heardSinceIntention: ['hearing.record'],
  parentsHeardSinceIntention: ['hearing.record'],
  parentsHeard: ['hearing.record'],
  teacherHeard: ['hearing.record'],
  parentsOfInformed: ['party.inform'],
  parentsTold: ['party.inform'],
  parentsToldByStart: ['party.inform'],
  consultationAsked: ['consultation.ask'],
};

/** Steps that lead the case itself on, or are about any step at all: they are explored by themselves. */
const ofTheWhole: readonly StepType[] = [
  'report.receive',
  'case.take',
  'review.finish',
  'factFinding.finish',
  'decision.finish',
  'execution.finish',
  'case.close',
  'case.reopen',
  'step.correct',
  'deadline.lapse',
  'obligation.waive',
  'case.moveEdition',
];

/** Kinds of step a condition asks for. */
const askedIn = (condition: Condition | undefined): readonly StepType[] =>
  leavesOf(condition).flatMap((leaf): readonly StepType[] => {
    if ('taken' in leaf) return typeof leaf.taken === 'string' ? [leaf.taken] : leaf.taken;
    return 'holds' in leaf ? (readBy[leaf.holds] ?? []) : [];
  });

/** Whether a condition could hold somewhere, as far as fixed facts say. */
export function couldHold(condition: Condition | undefined, fixed: Fixed): boolean {
  if (condition === undefined) return true;
  if ('all' in condition) return condition.all.every((one) => couldHold(one, fixed));
  if ('any' in condition) return condition.any.length > 0 && condition.any.some((one) => couldHold(one, fixed));
  if (!('fact' in condition) || condition.is === undefined) return true;
  const value = fixed[condition.fact];
  return value === undefined || (typeof condition.is === 'object' ? condition.is : [condition.is]).includes(value);
}

/** The cone of influence of some steps: what the rules that guard them ask for, and the steps that open obligations wait for. */
export function coneOf(steps: readonly StepType[], { book }: World, fixed: Fixed): readonly StepType[] {
  const guards = steps.flatMap((type) => [...(book.limits.get(type) ?? []), ...(book.powers.get(type) ?? [])]);
  const duties = book.duties.filter(
    ({ blocks, when }) => couldHold(when, fixed) && blocks.some((type) => steps.includes(type)),
  );
  const asked = guards
    .filter(({ when }) => couldHold(when, fixed))
    .flatMap((rule) => [...askedIn(rule.when), ...(rule.rule === 'limit' ? askedIn(rule.requires) : [])]);
  return [...new Set([...asked, ...duties.map(({ step }) => step)])].filter(
    (type) => !steps.includes(type) && !ofTheWhole.includes(type) && kindOf(type).opens === undefined,
  );
}

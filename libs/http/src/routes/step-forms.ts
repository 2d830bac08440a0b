import type { AvailableStep } from '#libs/domain';
import type { StepsOffered } from '#libs/application';
import type { Refusal } from '../edge/problem.js';
import { refusalOf } from '../edge/problem-of.js';
import { sentence } from '../edge/sentences.js';
import type { Text } from '../texts/index.js';

/** A step as a form, with what it is called and, where it is not allowed, why. */
export interface StepForm extends Omit<AvailableStep, 'unmet' | 'warnings' | 'advice'> {
  readonly title: Text;
  readonly unmet: readonly Refusal[];
  /** What it would be taken in spite of. */
  readonly warnings: readonly Refusal[];
  /** What the school itself usually does here; leaving it is recorded with the step, and refused by nobody. */
  readonly advice: readonly Refusal[];
}

export interface StepForms {
  readonly version: number;
  readonly stage: string;
  readonly steps: readonly StepForm[];
}

export const formsOf = ({ version, stage, steps }: StepsOffered): StepForms => ({
  version,
  stage,
  steps: steps.map(formOf),
});

/** One step as a form. */
export const formOf = ({ unmet, warnings, advice, ...step }: AvailableStep): StepForm => ({
  ...step,
  title: sentence(`step.${step.type}`) ?? { nl: step.type, en: step.type },
  unmet: unmet.map(refusalOf),
  warnings: warnings.map(refusalOf),
  advice: advice.map(refusalOf),
});

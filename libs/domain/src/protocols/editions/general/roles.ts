import type { StepType } from '../../../case/steps/index.js';
import type { Role } from '../../../language/roles.js';
import type { Condition } from '../../condition.js';

/** Whoever leads the case on each level: never somebody it concerns (G16). */
export const atLevel = (level: string): Condition => ({ fact: 'case.level', is: level });
export const leadership: readonly Role[] = ['teamLeader', 'principal'];
export const everyone: readonly Role[] = [
  'teamLeader',
  'principal',
  'board',
  'supervisoryBoard',
  'hr',
  'registrar',
  'dpo',
  'confidant',
  'communications',
  'serviceBureau',
  'employee',
];
export const leaders: readonly Role[] = ['teamLeader', 'principal', 'board', 'supervisoryBoard'];

/** The way of an objection, from its receipt to its decision. */
export const objecting: readonly StepType[] = [
  'objection.receive',
  'objection.hear',
  'objection.pause',
  'objection.resume',
  'objection.extend',
  'objection.decide',
];

export * from './steps/index.js';
export * from './state.js';
export * from './judgement.js';
export {
  machines,
  statesOf,
  initialOf,
  exists,
  moved,
  standings,
  type MachineName,
  type Standing,
} from './machines/index.js';
export { apply, ImpossibleStep, opened, replay, replayOn } from './apply.js';
export { checkData, checkDraft, StepMalformed, type DataError } from './check-data.js';
export { levelOf, type CaseLevel } from './level.js';
export { conflictedIn } from './conflict.js';
export { ownerOf } from './owner.js';
export { isRestricted } from './restricted.js';
export { obligationsOf, isOpen } from './obligations.js';
export { isForAnother } from './vacancy.js';
export { availableSteps, type AvailableStep } from './available-steps.js';
export { stepsDue } from './automatic.js';
export { foreseen } from './foresee.js';
export { decide, openCase, timePasses, withTime } from './decide.js';
export { benchOf, judge, powersCited, type Bench, type Proposed } from './judge.js';
export { editionMove, movedOpening, type EditionMove } from './moving.js';
export { correctableSteps, correctedBy, type Correctable } from './corrections.js';

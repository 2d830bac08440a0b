import { expect, it } from '@jest/globals';
import { stepTypes } from '#libs/domain';
import { isDecision } from '../../apps/web/src/staff/deciding-steps.js';
import { decidingSteps } from '../../libs/application/src/queries/decision-ahead.js';

it('the screens and the agenda of decisions mean the same steps by deciding', () =>
  expect(stepTypes.filter((type) => isDecision(type, 't1'))).toEqual(
    stepTypes.filter((type) => decidingSteps.includes(type)),
  ));

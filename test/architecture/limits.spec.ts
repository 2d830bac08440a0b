import { expect, it } from '@jest/globals';
import { stepKinds } from '#libs/domain';
import { mostSigns } from '../../apps/web/src/public/follow/most-signs.js';

it('the pages name the limits that the steps have', () =>
  expect(mostSigns).toEqual({
    message: stepKinds['message.send'].fields.text.max,
    addition: stepKinds['report.add'].fields.text.max,
    withdrawal: stepKinds['report.withdraw'].fields.reason.max,
  }));

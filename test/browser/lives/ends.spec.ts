import { outOfScope, unfounded, withdrawn } from '../../../apps/cli/src/walk/lives/ends.js';
import { livedThroughTheScreens } from '../../support/lives-lived.js';

livedThroughTheScreens('lives-ends', 'a report that comes to nothing', {
  'ends with that reason where it is out of scope': outOfScope,
  'clears who was accused where it is unfounded': unfounded,
  'is reviewed all the same where the reporter withdraws it': withdrawn,
});

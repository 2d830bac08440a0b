import { derailing, doubt } from '../../../apps/cli/src/walk/lives/questions.js';
import { livedThroughTheScreens } from '../../support/lives-lived.js';

livedThroughTheScreens('lives-questions', 'a question beforehand', {
  'is answered after the FG advised': doubt,
  'is answered after both the principal and the FG advised': derailing,
});

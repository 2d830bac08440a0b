import { breach } from '../../../apps/cli/src/walk/lives/breach.js';
import { livedThroughTheScreens } from '../../support/lives-lived.js';

livedThroughTheScreens('lives-breach', 'a breach of privacy', {
  'is decided on the FG’s advice and told to the authority in time': breach,
});

import { inspection } from '../../../apps/cli/src/walk/lives/inspection.js';
import { livedThroughTheScreens } from '../../support/lives-lived.js';

livedThroughTheScreens('lives-inspection', 'data of a person that are inspected', {
  'are seen by one named officer only, until the leave ends by itself': inspection,
});

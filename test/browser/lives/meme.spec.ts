import { meme } from '../../../apps/cli/src/walk/lives/meme.js';
import { livedThroughTheScreens } from '../../support/lives-lived.js';

livedThroughTheScreens('lives-meme', 'a humiliating meme', {
  'ends in a warning, a suspension, and an objection that succeeds': meme,
});

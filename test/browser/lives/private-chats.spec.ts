import { privateChats } from '../../../apps/cli/src/walk/lives/private-chats.js';
import { livedThroughTheScreens } from '../../support/lives-lived.js';

livedThroughTheScreens('lives-private-chats', 'private chats with a pupil', {
  'go past the leadership to the board, and end in a dismissal that two people decide': privateChats,
});

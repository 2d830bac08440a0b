import type { Mail } from '../ports/index.js';

/**
 * The one mail there is: something is waiting, log in to see what. Never who or what it is about, so that a mailbox read by others
 * tells nothing.
 */
export function readyMail(id: string, to: string, publicAddress: string): Mail {
  return {
    id,
    to,
    subject: 'Er staat iets voor u klaar in Meldpad / Something is waiting for you in Meldpad',
    body: [
      'Er staat iets voor u klaar in Meldpad. Log in om het te zien:',
      'Something is waiting for you in Meldpad. Log in to see it:',
      publicAddress,
    ].join('\n\n'),
  };
}

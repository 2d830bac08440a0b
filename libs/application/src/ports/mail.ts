import type { Mail } from './notices.js';

/** Sends mail that says something is waiting, never who or what. Delivery is at least once; the mail's id lets a repeat be dropped. */
export abstract class Mailer {
  abstract send(organisation: string, mail: Mail): Promise<void>;
}

import type { Mail } from './notices.js';

/** Sends mail that says something is waiting, never who or what. Delivery is at least once; the mail's id lets a repeat be dropped. */
export abstract class Mailer {
  /**
   * A mailbox that refuses keeps nobody else's mail.
   * @throws what refused first, after every other mail has gone
   */
  abstract send(organisation: string, mails: readonly Mail[]): Promise<void>;
}

import { Mailer } from '#libs/application';
import type { Mail, MailOutbox } from '#libs/application';

/** Sends nothing: what would have been sent is kept in the local outbox, which the product shows. */
export class LocalMailer extends Mailer {
  constructor(private readonly outbox: MailOutbox) {
    super();
  }

  override send(organisation: string, mails: readonly Mail[]): Promise<void> {
    return this.outbox.put(organisation, mails);
  }
}

import { Mailer, type Mail, type MailOutbox } from '#libs/application';

/** Keeps mail in the database: there is no server to send it with yet, and in production nobody is shown it. */
export class KeptMail extends Mailer {
  constructor(private readonly outbox: MailOutbox) {
    super();
  }

  override send(organisation: string, mails: readonly Mail[]): Promise<void> {
    return this.outbox.put(organisation, mails);
  }
}

import { Mailer, type Mail, type MailOutbox } from '#libs/application';

/** Keeps mail in the outbox that the product shows, until there is a server to send it with. */
export class KeptMail extends Mailer {
  constructor(private readonly outbox: MailOutbox) {
    super();
  }

  override send(organisation: string, mail: Mail): Promise<void> {
    return this.outbox.put(organisation, mail);
  }
}

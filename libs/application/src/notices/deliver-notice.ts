import { Injectable } from '@nestjs/common';
import { readyMail } from './ready-mail.js';
import { Mailer, Notices, type Notice } from '../ports/index.js';

/** Where people log in, for the one link a mail holds. */
export abstract class PublicAddress {
  abstract readonly url: string;
}

/**
 * What an outbox row with a notice means: a line in the product for everyone it is for and who may see the case, and to each of them
 * a mail without content. May be run again for the same row: neither line nor mail comes twice.
 */
@Injectable()
export class DeliverNotice {
  constructor(
    private readonly notices: Notices,
    private readonly mailer: Mailer,
    private readonly address: PublicAddress,
  ) {}

  /**
   * The lines are stored before the first mail goes, so that a mailbox that refuses keeps nobody from seeing them.
   * @returns how many people it was mailed to
   * @throws what the mailer threw first, after everybody else's mail has gone
   */
  async run(notice: Notice): Promise<number> {
    const people = await this.notices.notify(notice);
    const mails = people.map(({ person, email }) => readyMail(`${notice.id}.${person}`, email, this.address.url));
    await this.mailer.send(notice.organisation, mails);
    return people.length;
  }
}

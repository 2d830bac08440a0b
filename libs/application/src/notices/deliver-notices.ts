import { Injectable } from '@nestjs/common';
import { readyMail } from './ready-mail.js';
import { Mailer, Notices, type Notice } from '../ports/index.js';

/** Where people log in, for the one link a mail holds. */
export abstract class PublicAddress {
  abstract readonly url: string;
}

/**
 * What outbox rows with a notice mean: a line in the product for everyone it is for and who may see the case, and to each of them
 * a mail without content. May be run again for the same rows: neither line nor mail comes twice.
 */
@Injectable()
export class DeliverNotices {
  constructor(
    private readonly notices: Notices,
    private readonly mailer: Mailer,
    private readonly address: PublicAddress,
  ) {}

  /**
   * The lines are stored before the first mail goes, so that a mailbox that refuses keeps nobody from seeing them.
   * @returns how many mails went
   * @throws what the mailer threw first, after everybody else's mail has gone
   */
  async run(organisation: string, notices: readonly Notice[]): Promise<number> {
    const told = await this.notices.notify(organisation, notices);
    const mails = told.map(({ notice, person, email }) => readyMail(`${notice}.${person}`, email, this.address.url));
    await this.mailer.send(organisation, mails);
    return mails.length;
  }
}

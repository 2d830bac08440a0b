import { Injectable } from '@nestjs/common';
import { Directory, MailOutbox } from '../ports/index.js';
import type { Actor, Mail } from '../ports/index.js';

/** Enough to look far back in; what is shown of it is less. */
const keptInSight = 1_000;
const shownAtOnce = 100;

/**
 * The mail that was not sent, since this is for trying out. It tells who has work in a case, so it is read as mail is: everybody reads
 * his own, and the administrator, who keeps the mail going, everybody's.
 */
@Injectable()
export class UnsentMail {
  constructor(
    private readonly outbox: MailOutbox,
    private readonly directory: Directory,
  ) {}

  async of(actor: Actor): Promise<readonly (Mail & { readonly at: string })[]> {
    const [held, people, mail] = await Promise.all([
      this.directory.rolesOf(actor, actor.person),
      this.directory.people(actor),
      this.outbox.list(actor.organisation, keptInSight),
    ]);
    if (held.some(({ role }) => role === 'administrator')) return mail.slice(0, shownAtOnce);
    const own = people.find(({ id }) => id === actor.person)?.email;
    return mail.filter(({ to }) => own !== undefined && to === own).slice(0, shownAtOnce);
  }
}

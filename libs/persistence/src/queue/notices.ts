import { MailOutbox, Notices, type Clock, type Mail, type Notice, type Told } from '#libs/application';
import { calling, type Database } from '../database/database.js';

const notify = calling('notify', 3);
const noticesSeen = calling('notices_seen', 4);
const putMail = calling('put_mail', 3);
const listMail = calling('list_mail', 3);

export class PostgresNotices extends Notices {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override notify(organisation: string, notices: readonly Notice[]): Promise<readonly Told[]> {
    return this.database.rows(notify, [organisation, this.clock.now(), JSON.stringify(notices)]);
  }

  override async seen(organisation: string, person: string, ids: readonly string[]): Promise<void> {
    await this.database.rows(noticesSeen, [organisation, person, this.clock.now(), ids]);
  }
}

export class PostgresMailOutbox extends MailOutbox {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async put(organisation: string, mails: readonly Mail[]): Promise<void> {
    if (mails.length > 0) await this.database.rows(putMail, [organisation, this.clock.now(), JSON.stringify(mails)]);
  }

  override list(organisation: string, limit: number): Promise<readonly (Mail & { readonly at: string })[]> {
    return this.database.rows(listMail, [organisation, this.clock.now(), limit]);
  }
}

import { NotFound, type Clock } from '#libs/application';
import { calling, type Database } from '../database/database.js';

const eraseContent = calling('erase_content', 3);
const reapplyErasures = calling('reapply_erasures', 1);

/**
 * Erasing content by its key: the log stays, and stays verifiable (decision 12). Who may ask for it is decided by the command.
 *
 * @public in place before the first migration, ahead of the command that asks for it
 */
export class Erasure {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound */
  async erase(organisation: string, caseId: string): Promise<void> {
    const row = await this.database.one<{ erase_content: boolean }>(eraseContent, [
      organisation,
      this.clock.now(),
      caseId,
    ]);
    if (!row.erase_content) throw new NotFound('case');
  }

  /** After a restore of the database or the keystore; answers how many keys had come back. */
  async reapply(organisation: string): Promise<number> {
    return (await this.database.one<{ reapply_erasures: number }>(reapplyErasures, [organisation])).reapply_erasures;
  }
}

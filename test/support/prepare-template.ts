import { migrate } from '#libs/persistence';
import type { DatabaseUrls } from './postgres.js';

/** What every test database starts with: the schema as its owner migrated it, and no rows. */
export async function prepareTemplate(urls: DatabaseUrls): Promise<void> {
  await migrate(urls.owner);
}

import { migrate } from '#libs/persistence';

/** What every test database starts with: the schema as its owner migrated it, and no rows. `owner` is the owner's address. */
export async function prepareTemplate({ owner }: { readonly owner: string }): Promise<void> {
  await migrate(owner);
}

import { editions } from '#libs/domain';
const gone = process.env['GONE'];
for (const edition of editions) {
  const rules = edition.rules as unknown as { id: string }[];
  const index = rules.findIndex(({ id }) => id === gone);
  if (index >= 0) rules.splice(index, 1);
}

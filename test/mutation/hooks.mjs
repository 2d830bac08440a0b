import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from '@swc/core';

/**
 * Module hooks of the mutation run: our TypeScript runs as it stands, a spec's test functions are those of `spec-tree.mjs`, and every
 * load of the specs gets module instances of its own (`?load=2`), so that what one load remembers does not reach the next.
 */
const swcrc = JSON.parse(readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'));
const specTree = new URL('./spec-tree.mjs', import.meta.url).href;
const compiled = new Map();

export async function resolve(specifier, context, next) {
  if (specifier === '@jest/globals') return { url: specTree, shortCircuit: true };
  const load = context.parentURL === undefined ? '' : new URL(context.parentURL).search;
  const found = await next(sourceOf(specifier, context.parentURL), context);
  return found.url.endsWith('.ts') ? { ...found, url: found.url + load } : found;
}

function sourceOf(specifier, parentURL) {
  if (!/^\.{1,2}\/.*\.js$/.test(specifier)) return specifier;
  const source = new URL(specifier.replace(/\.js$/, '.ts'), parentURL);
  return existsSync(fileURLToPath(source)) ? source.href : specifier;
}

export async function load(url, context, next) {
  const filename = fileOf(url);
  if (!filename?.endsWith('.ts')) return next(url, context);
  if (!compiled.has(filename)) compiled.set(filename, await compile(filename));
  return { format: 'module', source: compiled.get(filename), shortCircuit: true };
}

function fileOf(url) {
  if (!url.startsWith('file:')) return undefined;
  const bare = new URL(url);
  bare.search = '';
  return fileURLToPath(bare);
}

async function compile(filename) {
  const options = { ...swcrc, filename, swcrc: false, sourceMaps: 'inline' };
  return (await transform(readFileSync(filename, 'utf8'), options)).code;
}

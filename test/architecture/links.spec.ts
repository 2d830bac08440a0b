import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const root = join(import.meta.dirname, '../..');

const documentsIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));

const documents = ['README.md', 'CHANGELOG.md', 'apps/web/README.md', ...documentsIn('docs')];

/** As a heading is named in an address: small letters, blanks as hyphens, no other signs. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

/** What stands between fences or in backquotes shows a link, and is none. */
const prose = (text: string): string => text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

const anchorsIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

const brokenIn = (document: string): readonly string[] => {
  const links = [...prose(readFileSync(join(root, document), 'utf8')).matchAll(/\]\(([^)\s]+)\)/g)];
  return links.flatMap(([, link = '']) => {
    if (/^[a-z]+:/.test(link)) return [];
    const [path = '', anchor] = link.split('#');
    const file = path === '' ? join(root, document) : join(root, dirname(document), path);
    if (!existsSync(file)) return [link];
    return anchor === undefined || anchorsIn(file).includes(anchor) ? [] : [link];
  });
};

describe('the documents', () => {
  it.each(documents.map((document) => [document.replaceAll('\\', '/')]))('%s links to what is there', (document) =>
    expect(brokenIn(document)).toEqual([]),
  );

  it('are found in every folder', () => {
    expect(documents.map((one) => relative(root, join(root, one)))).toContain(
      join('docs', 'adr', '0006-the-screens.md'),
    );
  });
});

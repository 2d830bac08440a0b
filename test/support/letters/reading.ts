/** Reads a letter back the way a test needs it: text by block, sentences, tags. For specs only. */

const blocks = /<(p|li|h1|h2|dt|dd|address)\b[^>]*>([\s\S]*?)<\/\1>/gu;

export const textIn = (html: string): string =>
  html
    .replace(/<br>/gu, '. ')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#39;/gu, "'")
    .replace(/&quot;/gu, '"')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&')
    .replace(/\s+/gu, ' ')
    .trim();

/** The sentences of the running text: paragraphs that no person typed. */
export const sentencesIn = (html: string): readonly string[] =>
  [...html.matchAll(blocks)]
    .filter(([whole, tag]) => tag === 'p' && !whole.includes('class="written"'))
    .flatMap(([, , inner]) => textIn(inner ?? '').split(/(?<=[.?!])\s+/u))
    .filter((sentence) => sentence !== '');

export const wordsIn = (sentence: string): number => sentence.split(/\s+/u).length;

/** Every tag in order: `p`, `/p`. Attributes are left out. */
export const tagsIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(\/?[a-z][a-z0-9]*)\b[^>]*>/giu)].map(([, tag]) => (tag ?? '').toLowerCase());

const voids = new Set(['meta', 'br']);

/** The first tag that is not closed where it should be. */
export function unbalanced(html: string): string | undefined {
  const open: string[] = [];
  for (const tag of tagsIn(html)) {
    if (voids.has(tag)) continue;
    if (!tag.startsWith('/')) open.push(tag);
    else if (open.pop() !== tag.slice(1)) return tag;
  }
  return open.at(-1);
}

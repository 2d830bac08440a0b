import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { catalogue } from '../../libs/http/src/texts/catalogue.js';

const source = join(import.meta.dirname, '../../apps/web/src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !/\.spec\.tsx?$|schema\.d\.ts$/.test(file),
);

/** What a page says; what is filled in stands as `…`. */
interface Said {
  readonly where: string;
  readonly nl: string;
  readonly en: string;
  readonly call: ts.CallExpression;
}

const literal = (node: ts.Node | undefined): string | undefined => {
  if (node === undefined) return undefined;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return node.head.text + node.templateSpans.map(({ literal: { text } }) => `…${text}`).join('');
};

function calls(file: string, name: string): readonly ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const tree = ts.createSourceFile(file, readFileSync(join(source, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const look = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) found.push(node);
    node.forEachChild(look);
  };
  look(tree);
  return found;
}

/** Every pair of texts that stands beside a page. Those whose parts come from elsewhere are said there. */
const texts: readonly Said[] = files.flatMap((file) =>
  calls(file, 'said').flatMap((call): readonly Said[] => {
    const [nl, en] = [literal(call.arguments[0]), literal(call.arguments[1])];
    return nl === undefined || en === undefined ? [] : [{ where: file, nl, en, call }];
  }),
);
const told = texts.filter(({ nl, en }) => nl !== '' || en !== '');
const wherever = (isWrong: (said: Said) => boolean): readonly string[] =>
  told.filter(isWrong).map(({ where, nl }) => `${where}: ${nl}`);

/** Right in both languages as they stand. */
const sameInBoth = /^(School|Was|Incident|Menu|Filter|Protocol:?|Registers|Open|week|Later|Meldpad|E-mail|[… ,]+)$/;
const officialese =
  /\b(men|dient|dienen|middels|teneinde|conform|omtrent|inzake|derhalve|desbetreffende|betreffende|ten behoeve van|alsmede|tevens|aldus|hetgeen|indien|mits|alvorens|reeds|gedaan moet worden|kan (nu )?niet worden)\b/i;
const english =
  /\b(report|case|step|draft|login|deadline|upload|dashboard|feedback|submit|save|tool|default|settings?|user|content)\b/i;
const longest = 20;

describe('what the pages say', () => {
  it('is found in the source', () => expect(told.length).toBeGreaterThan(1_000));

  it('is said in both languages, and nothing in one alone', () =>
    expect(wherever(({ nl, en }) => [nl, en].some((text) => text === '' || text !== text.trim()))).toEqual([]));

  it('is translated', () => expect(wherever(({ nl, en }) => nl === en && !sameInBoth.test(nl))).toEqual([]));

  it('says u', () => expect(wherever(({ nl }) => /\b(je|jij|jou|jouw|jullie)\b/i.test(nl))).toEqual([]));

  it('uses no officialese and no English', () => {
    expect(wherever(({ nl }) => officialese.test(nl))).toEqual([]);
    expect(wherever(({ nl }) => english.test(nl))).toEqual([]);
  });

  it('keeps its sentences short', () => {
    const words = (text: string): number =>
      Math.max(...text.split(/[.?!:;]\s/).map((sentence) => sentence.split(/\s+/).length));
    expect(wherever(({ nl }) => words(nl) > longest)).toEqual([]);
  });

  it('counts one as one: whoever says a plural looks whether it is one first', () => {
    const plural = /(^|\s)…\s(dagen|weken|maanden|werkdagen|schooldagen|uren|fouten|regels|zaken|stappen|keer)\b/;
    const around = (node: ts.Node): string =>
      ts.isFunctionLike(node) || ts.isSourceFile(node) ? node.getText() : around(node.parent);
    const careless = texts.filter(({ nl, call }) => plural.test(nl) && !/ === -?1\b/.test(around(call)));
    expect(careless.map(({ where, nl }) => `${where}: ${nl}`)).toEqual([]);
    expect(texts.filter(({ nl }) => plural.test(nl)).length).toBeGreaterThan(3);
  });
});

describe('a word that the pages look up', () => {
  const asked = files.flatMap((file) =>
    calls(file, 'word').flatMap(({ arguments: [key] }) => {
      const text = literal(key);
      return text === undefined || text.startsWith('…') ? [] : [{ file, text }];
    }),
  );
  const known = [...catalogue.keys()];

  it.each([...new Set(asked.map(({ text }) => text))])('is in the catalogue, or of its kind: %s', (text) => {
    const shape = new RegExp(`^${text.replaceAll('.', '\\.').replaceAll('…', '.+')}$`);
    const ofThePage = /^(field|hint|option|error)\.(…|report\.receive)\./;
    expect(known.some((key) => shape.test(key)) || ofThePage.test(text)).toBe(true);
  });
});

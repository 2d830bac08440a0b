import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The tests of one spec as they stand in its source, with the titles of the groups around them and whether they run: a test does not when
 * it or a group around it is skipped, or another of its file is the only one to run.
 *
 * @returns {{ titles: string[], runs: boolean }[]}
 */
export function proofsIn(source, file = 'some.spec.ts') {
  const tests = [];
  let focused = false;
  const visit = (node, groups, skipped) => {
    const call = ts.isCallExpression(node) ? called(node) : undefined;
    if (call === undefined) return ts.forEachChild(node, (child) => visit(child, groups, skipped));
    const idle = skipped || call.skipped;
    focused ||= call.focused;
    const titles = [...groups, call.title];
    if (call.group) return node.arguments.forEach((one) => visit(one, titles, idle));
    tests.push({ titles, runs: !idle && node.arguments.length > 1, only: call.focused });
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true), [], false);
  return tests.map(({ titles, runs, only }) => ({ titles, runs: runs && (!focused || only) }));
}

/** What a call says, where it is one of `describe`, `it` or `test`; in a table its title may stand in the rows. */
function called(node) {
  const words = [];
  let at = node.expression;
  let table = '';
  while (!ts.isIdentifier(at)) {
    if (ts.isPropertyAccessExpression(at)) words.push(at.name.text);
    else if (ts.isCallExpression(at)) table = at.arguments.map((one) => one.getText()).join(' ');
    else if (ts.isTaggedTemplateExpression(at)) table = at.template.getText();
    else return undefined;
    at = at.expression ?? at.tag;
  }
  const kind = /^([xf]?)(describe|it|test)$/.exec(at.text);
  const title = node.arguments[0];
  if (kind === null || title === undefined || (words.includes('each') && table === '')) return undefined;
  const text = ts.isStringLiteralLike(title) ? title.text : title.getText().replace(/^`|`$/g, '');
  return {
    group: kind[2] === 'describe',
    title: /^(%s|\$)/.test(text) ? `${idsIn(table)} ${text}` : text,
    skipped: kind[1] === 'x' || words.some((word) => ['skip', 'todo', 'failing'].includes(word)),
    focused: kind[1] === 'f' || words.includes('only'),
  };
}

const idsIn = (table) => [...table.matchAll(/['"`]([A-Z]+(?:-[\w.]+|\d\d))['"`]/g)].map((match) => match[1]).join(' ');

/** Whether a title opens with the id of a clause, alone or in a row of ids. */
export function opensWith(title, id) {
  const opening = /^(?:(?:[A-Z]+-[\w.]*\w|G\d\d)(?:[\s,:;]+(?:and\s+)?|$))*/.exec(title)?.[0] ?? '';
  return opening.split(/[\s,:;]+/).includes(id);
}

/** What tests this very reading speaks of clauses and proves none. */
const ofTheReading = join('apps', 'cli', 'bootstrap');

/** Every test in the specs under some folders of a root, with the file it stands in. */
export function proofsUnder(root, folders) {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true }).map((path) => join(folder, String(path))))
    .filter((path) => path.endsWith('.spec.ts') && !path.startsWith(ofTheReading))
    .flatMap((path) =>
      proofsIn(readFileSync(join(root, path), 'utf8'), path).map((proof) => ({ ...proof, file: path })),
    );
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A test, by its title within its `describe`, and whether it runs. */
export interface Proof {
  readonly title: string;
  readonly file: string;
  readonly runs: boolean;
}

/** A call of the test framework as it stands in a spec: `describe`, or a test, with its title, and where its body ends. */
interface Call {
  readonly group: boolean;
  readonly title: string;
  readonly skipped: boolean;
  readonly from: number;
  readonly to: number;
}

const opening =
  /(?<![\w.$])(x|f)?(describe|it|test)((?:\.(?:each|only|skip|todo|failing|concurrent))*)(?:\s*\(|(?=\s*`))/g;

/** The place after the bracket that closes the one at `at`; strings, templates, comments and expressions of a pattern are passed over. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i += 1) {
    const one = text[i] ?? '';
    if (text.startsWith('//', i)) i = endOf(text, '\n', i);
    else if (text.startsWith('/*', i)) i = endOf(text, '*/', i + 2) + 1;
    else if (one === '/' && /[(,=:[!&|?{};\n]\s*$/.test(text.slice(Math.max(0, i - 40), i)))
      i = endOfQuoted(text, i, '/');
    else if ('\'"`'.includes(one)) i = endOfQuoted(text, i, one);
    else if ('([{'.includes(one)) depth += 1;
    else if (')]}'.includes(one) && (depth -= 1) === 0) return i + 1;
  }
  return text.length;
}

const endOf = (text: string, sign: string, from: number): number => {
  const found = text.indexOf(sign, from);
  return found < 0 ? text.length : found;
};

function endOfQuoted(text: string, from: number, quote: string): number {
  let inClass = false;
  for (let i = from + 1; i < text.length; i += 1) {
    if (text[i] === '\\') i += 1;
    else if (quote === '/' && text[i] === '[') inClass = true;
    else if (quote === '/' && text[i] === ']') inClass = false;
    else if (text[i] === quote && !inClass) return i;
  }
  return text.length;
}

/** Every group and test of a spec, in the order they stand. */
export function callsIn(text: string): readonly Call[] {
  return [...text.matchAll(opening)].flatMap((match): readonly Call[] => {
    const [whole, letter, kind, more = ''] = match;
    const bracket = (match.index ?? 0) + whole.length - 1;
    const first = closing(text, bracket);
    // A table comes before the title: the call goes on with its own brackets.
    const args = more.includes('.each') ? text.indexOf('(', first) : bracket;
    const title = /^\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/.exec(text.slice(args, args + 600))?.[2];
    if (args < 0 || title === undefined) return [];
    const to = more.includes('.each') ? closing(text, args) : first;
    const skipped = letter === 'x' || /\.(skip|todo|failing)/.test(more);
    return [{ group: kind === 'describe', title, skipped, from: match.index ?? 0, to }];
  });
}

/** The tests of a spec, with the titles of the groups they stand in. */
export function testsIn(text: string, file: string): readonly (Proof & { readonly groups: readonly string[] })[] {
  const calls = callsIn(text);
  return calls
    .filter(({ group }) => !group)
    .map((test) => {
      const around = calls.filter(({ group, from, to }) => group && from < test.from && test.to <= to);
      return {
        title: test.title,
        file,
        runs: !test.skipped && around.every(({ skipped }) => !skipped),
        groups: around.map(({ title }) => title),
      };
    });
}

/** Whether a title opens with the id of a clause, and not with a longer one. */
const opensWith = (title: string, id: string): boolean =>
  title
    .split(/[\s,:;]+/)
    .reduce<{ open: boolean; found: boolean }>(
      ({ open, found }, word) => ({
        open: open && /^([A-Z]+-?[\w.]*|and|en)$/.test(word),
        found: found || (open && word === id),
      }),
      { open: true, found: false },
    ).found;

/** The tests in the specs under some folders, by the clause that the title of their group, or their own, opens with. */
export function provenBy(root: string, folders: readonly string[]): { tests(id: string): readonly Proof[] } {
  const specs = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.spec.ts'))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const all = specs.flatMap((file) => testsIn(readFileSync(file, 'utf8'), relative(root, file)));
  return { tests: (id) => all.filter(({ groups, title }) => [...groups, title].some((one) => opensWith(one, id))) };
}

import type { LegalElement, LetterLookups, Recipient } from '#libs/application';
import type { CaseState, Party } from '#libs/domain';
import { actsOf, textOf } from './acts.js';
import type { SubjectFacts } from './letter-facts.js';
import { nameOf } from './recipients.js';

type Slip = Extract<LegalElement, 'namesNobodyElse' | 'protectsReporter'>;

/**
 * Whose name stands in the free texts of a letter although its readers may not learn it: other pupils and their families in a letter
 * to a family or a body, and in every letter whoever reported confidentially or anonymously. Readers and subject may be named.
 */
export function slipsIn(
  texts: readonly string[],
  state: CaseState,
  subject: SubjectFacts,
  recipients: readonly Recipient[],
  lookups: LetterLookups,
): readonly Slip[] {
  const own = new Set([subject.name, ...recipients.map(({ name }) => name)].flatMap((name) => partsOf(name ?? '')));
  const said = texts.join('\n');
  const names = (parties: readonly Party[]) => parties.flatMap(({ id }) => nameOf(state, id, lookups) ?? []);
  const stands = (name: string) => isNamed(name, said, own);
  const slips: readonly (Slip | false)[] = [
    names(othersOf(state, subject)).some(stands) && 'namesNobodyElse',
    [...names(hiddenReporters(state, subject)), ...reporterTexts(state, lookups)].some(stands) && 'protectsReporter',
  ];
  return slips.filter((slip) => slip !== false);
}

/** In a letter about a pupil or a parent: every pupil and parent but himself and his own family. */
function othersOf(state: CaseState, subject: SubjectFacts): readonly Party[] {
  if (subject.kind !== 'pupil' && subject.kind !== 'parent') return [];
  const family = familyOf(state, subject);
  return Object.values(state.parties).filter(
    ({ id, kind, role }) => (kind === 'pupil' || kind === 'parent' || role === 'parentOf') && !family.has(id),
  );
}

function familyOf(state: CaseState, subject: SubjectFacts): ReadonlySet<string> {
  const child = state.parties[subject.party]?.of ?? subject.party;
  const related = Object.values(state.parties).filter(({ of, role }) => role === 'parentOf' && of === child);
  return new Set([subject.party, child, ...related.map(({ id }) => id)]);
}

const reports = (state: CaseState) => [...actsOf(state, 'report.receive'), ...actsOf(state, 'report.join')];
const isHidden = (naming: string | undefined): boolean => naming === 'confidential' || naming === 'anonymous';

/** One hidden report hides every reporter of the case: a step does not say which report came from which party. */
function hiddenReporters(state: CaseState, subject: SubjectFacts): readonly Party[] {
  if (!reports(state).some(({ data }) => isHidden(data.naming))) return [];
  return Object.values(state.parties).filter(({ id, role }) => role === 'reporter' && id !== subject.party);
}

const reporterTexts = (state: CaseState, lookups: LetterLookups): readonly string[] =>
  reports(state).flatMap(({ data }) =>
    isHidden(data.naming) ? (properNamesIn(textOf(lookups, data.reporter)) ?? []) : [],
  );

/** Who a reporter says he is, without the small words around it ("mentor of 2B"); all of it where he wrote no capitals. */
function properNamesIn(text: string | undefined): string | undefined {
  const capitals = text?.match(/\p{Lu}[\p{L}'-]+/gu);
  return capitals?.join(' ') ?? text;
}

/** Particles that are no name by themselves. */
const particles = new Set([
  'van',
  'de',
  'den',
  'der',
  'het',
  'ten',
  'ter',
  'te',
  'von',
  'del',
  'della',
  'dos',
  'ben',
  'bin',
  'el',
  'al',
  'la',
  'le',
]);

/** Names that are Dutch words as well: they count only where they are written with a capital. */
const wordsToo = new Set(
  'bas beer berg bloem boom bos dag dijk ster fleur groen groot jong klein kok koning lang lente linde mees meer mens moed roos smit stern storm vos wil wit zee zwart'.split(
    ' ',
  ),
);

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '');
const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

function partsOf(name: string): readonly string[] {
  return wordsOf(name)
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 1 && !particles.has(word));
}

function isNamed(name: string, said: string, own: ReadonlySet<string>): boolean {
  const written = wordsOf(said);
  const parts = new Set(partsOf(name).filter((part) => !own.has(part)));
  return written.some((word) => {
    const lower = word.toLowerCase();
    const capital = word.charAt(0) !== lower.charAt(0);
    return parts.has(lower) && (capital || (lower.length > 2 && !wordsToo.has(lower)));
  });
}

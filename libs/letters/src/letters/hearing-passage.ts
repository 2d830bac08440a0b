import type { HearingFacts, LetterFacts } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { bullets, nothing, paragraph } from '../markup/markup.js';
import { voiceOf } from './voice.js';

/** Who was heard and when, or was offered it; where it could not wait, that it follows. */
export function listedHearings(facts: LetterFacts): Markup {
  const before = facts.hearings.filter(({ purpose }) => purpose !== 'objection');
  if (before.length > 0) return bullets(before.map((hearing) => sentence(facts, hearing)));
  if (facts.measure?.urgent !== true) return nothing;
  return paragraph(
    'Dit besluit kon niet wachten op een gesprek.',
    'Wij horen u alsnog, uiterlijk de volgende schooldag.',
  );
}

function sentence(facts: LetterFacts, { of, on, used }: HearingFacts): string {
  const who = named(facts, of);
  return used
    ? `Op ${dutchDate(on)} spraken wij met ${who}.`
    : `Voor ${dutchDate(on)} nodigden wij ${who} uit. Het gesprek ging niet door.`;
}

function named(facts: LetterFacts, of: HearingFacts['of']): string {
  if (of === 'subject') return voiceOf(facts).they;
  return of === 'parents' ? 'de ouders' : 'de groepsleraar';
}

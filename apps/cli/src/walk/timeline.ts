/** What a walk counts at its end. */
export interface Tally {
  readonly steps: number;
  readonly refusals: number;
  readonly letters: number;
}

/** Writes a walk down as it happens: who did what on which day, on which clause, and what was refused and why. */
export class Timeline {
  private steps = 0;
  private refusals = 0;
  private letters = 0;

  constructor(private readonly say: (line: string) => void) {}

  get tally(): Tally {
    return { steps: this.steps, refusals: this.refusals, letters: this.letters };
  }

  life(title: string): void {
    this.say('');
    this.say(title);
    this.say('─'.repeat(Math.min(title.length, 100)));
  }

  day(moment: string): void {
    this.say(`  ${moment}`);
  }

  step(who: string, what: string, cites: readonly string[]): void {
    this.steps += 1;
    this.say(`    ✓ ${who}: ${what}${citing(cites)}`);
  }

  letter(who: string, what: string): void {
    this.steps += 1;
    this.letters += 1;
    this.say(`    ✉ ${who}: ${what}`);
  }

  refused(
    who: string,
    what: string,
    reasons: readonly { readonly text: string; readonly cites: readonly string[] }[],
  ): void {
    this.refusals += 1;
    this.say(`    ✗ ${who}: ${what}`);
    for (const { text, cites } of reasons) this.say(`        ${text}${citing(cites)}`);
  }

  note(line: string): void {
    this.say(`    · ${line}`);
  }

  total(lives: number): void {
    const { steps, refusals, letters } = this.tally;
    this.say('');
    this.say(`${lives} lives: ${steps} steps, ${refusals} refusals, ${letters} letters.`);
  }
}

const citing = (cites: readonly string[]): string =>
  cites.length === 0 ? '' : `  [${[...new Set(cites)].join(', ')}]`;

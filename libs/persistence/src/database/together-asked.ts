/** Answers to several questions at once, by question; one that is missing has no answer. */
export type AskAll<Answer> = (questions: readonly string[]) => Promise<ReadonlyMap<string, Answer>>;

/**
 * Questions that everybody asks all the time, such as whose session this is, put together: while one lot is under way, what is asked
 * meanwhile waits and goes out as the next lot. Nothing is remembered, so each answer is younger than its question.
 */
export class TogetherAsked<Answer> {
  private waiting: Lot<Answer> | undefined;
  private underWay = false;

  constructor(private readonly askAll: AskAll<Answer>) {}

  async of(question: string): Promise<Answer | undefined> {
    this.waiting ??= newLot();
    const { questions, answers } = this.waiting;
    questions.add(question);
    if (!this.underWay) void this.ask();
    return (await answers).get(question);
  }

  private async ask(): Promise<void> {
    this.underWay = true;
    for (let lot = this.waiting; lot !== undefined; lot = this.waiting) {
      this.waiting = undefined;
      lot.settle(this.askAll([...lot.questions]));
      await lot.answers.catch(() => undefined);
    }
    this.underWay = false;
  }
}

interface Lot<Answer> {
  readonly questions: Set<string>;
  readonly answers: Promise<ReadonlyMap<string, Answer>>;
  readonly settle: (answers: Promise<ReadonlyMap<string, Answer>>) => void;
}

function newLot<Answer>(): Lot<Answer> {
  let settle: Lot<Answer>['settle'] = () => undefined;
  const answers = new Promise<ReadonlyMap<string, Answer>>((resolve) => (settle = resolve));
  return { questions: new Set(), answers, settle };
}

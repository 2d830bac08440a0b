/** Answers to several questions at once, by question; one that is missing has no answer. */
export type AskAll<Answer> = (questions: readonly string[]) => Promise<ReadonlyMap<string, Answer>>;

/**
 * Questions that everybody asks all the time, such as whose session this is, put together: while one lot is under way, what is asked
 * meanwhile waits and goes out as the next lot. Nothing is remembered, so each answer is younger than its question. When a lot fails,
 * each question of it is asked alone: one that cannot be answered is nobody else's failure.
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
      lot.settle(this.answered([...lot.questions]));
      await lot.answers.catch(() => undefined);
    }
    this.underWay = false;
  }

  private async answered(questions: readonly string[]): Promise<ReadonlyMap<string, Asked<Answer>>> {
    try {
      const answers = await this.askAll(questions);
      return new Map([...answers].map(([question, answer]) => [question, Promise.resolve(answer)]));
    } catch (failure) {
      const [only = '', ...others] = questions;
      if (others.length === 0) return new Map([[only, failed(failure)]]);
      const alone = await Promise.all(questions.map((one) => this.answered([one])));
      return new Map(alone.flatMap((one) => [...one]));
    }
  }
}

/** The answer to one question, or its failure. */
type Asked<Answer> = Promise<Answer>;

/** A failure that waits to be asked after. */
function failed(failure: unknown): Promise<never> {
  const told = (async () => {
    throw failure;
  })();
  told.catch(() => undefined);
  return told;
}

interface Lot<Answer> {
  readonly questions: Set<string>;
  readonly answers: Promise<ReadonlyMap<string, Asked<Answer>>>;
  readonly settle: (answers: Promise<ReadonlyMap<string, Asked<Answer>>>) => void;
}

function newLot<Answer>(): Lot<Answer> {
  let settle: Lot<Answer>['settle'] = () => undefined;
  const answers = new Promise<ReadonlyMap<string, Asked<Answer>>>((resolve) => (settle = resolve));
  return { questions: new Set(), answers, settle };
}

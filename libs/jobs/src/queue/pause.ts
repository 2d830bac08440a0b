/** The longest a timer of Node may be trusted with, and far below where it overflows and fires at once. */
const DAY_MS = 86_400_000;

/** A wait that can be ended early, also before it begins: nothing that happens in between is missed. */
export class Pause {
  private ended = false;
  private wakeUp: (() => void) | undefined;

  /** Resolves after so many milliseconds, at most a day, or when `end` was called since the last wait. */
  async last(milliseconds: number): Promise<void> {
    if (!this.ended && milliseconds > 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(milliseconds, DAY_MS));
        this.wakeUp = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.ended = false;
    this.wakeUp = undefined;
  }

  end(): void {
    this.ended = true;
    this.wakeUp?.();
  }
}

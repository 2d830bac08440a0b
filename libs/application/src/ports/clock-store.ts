/** Remembers how far the settable clock of the embedded mode stands ahead of real time. */
export abstract class ClockStore {
  /** Milliseconds ahead; 0 when the clock was never moved. */
  abstract ahead(): Promise<number>;
  /** Stores the larger of this and what is stored, so that the clock never goes back. */
  abstract setAhead(milliseconds: number): Promise<void>;
}

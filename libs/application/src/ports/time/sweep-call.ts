/** Asks for a sweep of what is due, without waiting for its end: after the settable clock was moved. */
export abstract class SweepCall {
  /** Resolves when the call is stored: a process killed after that does not lose it. */
  abstract call(): Promise<void>;
}

/** Does not exist, or not for this person: the two look the same from outside. */
export class NotFound extends Error {
  override readonly name = 'NotFound';
  constructor(
    readonly what:
      | 'organisation'
      | 'case'
      | 'letter'
      | 'edition'
      | 'person'
      | 'school'
      | 'role'
      | 'delegation'
      | 'report'
      | 'task'
      | 'draft'
      | 'consent'
      | 'answer'
      | 'leave'
      | 'environment',
  ) {
    super(`no such ${what}`);
  }
}

/** Somebody else was first: the version that was seen is no longer the last. */
export class CaseMovedOn extends Error {
  override readonly name = 'CaseMovedOn';
  constructor(
    readonly seen: number,
    readonly current: number,
  ) {
    super(`the case moved on from version ${seen} to ${current}`);
  }
}

/** Roles or facts changed each time they were read, so that nothing could be judged: whoever asks again is better off. */
export class KeptChanging extends Error {
  override readonly name = 'KeptChanging';
  constructor() {
    super('what this is judged by changed each time it was read');
  }
}

/** An idempotency key came back with another body. */
export class KeyReused extends Error {
  override readonly name = 'KeyReused';
  constructor() {
    super('this key was used for another command');
  }
}

/** A body that cannot be understood: what is wrong, where. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
  constructor(readonly errors: readonly { readonly path: string; readonly code: string }[]) {
    super(errors.map(({ path, code }) => `${path}: ${code}`).join('; '));
  }
}

/** The settable clock was asked to go back (decision 9). */
export class ClockWouldGoBack extends Error {
  override readonly name = 'ClockWouldGoBack';
  constructor(
    readonly now: string,
    readonly to: string,
  ) {
    super(`the clock stands at ${now} and does not go back to ${to}`);
  }
}

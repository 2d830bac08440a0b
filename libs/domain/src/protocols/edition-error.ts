/** What is wrong with an edition: where (a JSON pointer), what, and how to mend it. */
export interface EditionError {
  readonly path: string;
  readonly wrong: string;
  readonly cure: string;
}

/** What is wrong with an edition: where (a JSON pointer), what, and how to mend it; in English, and in Dutch for the screen. */
export interface EditionError {
  readonly path: string;
  readonly wrong: string;
  readonly cure: string;
  readonly nl: { readonly wrong: string; readonly cure: string };
}

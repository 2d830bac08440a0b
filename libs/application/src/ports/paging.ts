/** JSON text, built by the database for one page and sent on as it is; `Of` is the shape it has. */
export type Json<Of> = string & { readonly of?: Of };

/** A part of a list. */
export interface PageRequest {
  /** From 1 to 100; 50 when left out. */
  readonly limit?: number;
  /** `next` of the part before; the first part when left out. */
  readonly after?: string;
}

export interface Listed<Row> {
  readonly rows: readonly Row[];
  /** Where the next part begins; null when this was the last. */
  readonly next: string | null;
}

/** One thing said in both languages of the product: Dutch first, B1, "u". The API says its own sentences in the same form. */
export interface Said {
  readonly nl: string;
  readonly en: string;
}

export type Language = keyof Said;

export const said = (nl: string, en: string): Said => ({ nl, en });

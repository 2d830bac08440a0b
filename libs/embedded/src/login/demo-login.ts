/** A text in the two languages of the product. */
export interface Texts {
  readonly nl: string;
  readonly en: string;
}

/** Somebody who can be logged in as with one press of a button. */
export interface DemoLogin {
  /** The provider's lasting name for him. */
  readonly subject: string;
  readonly name: string;
  /** What he is, and where: the heading he stands under, and the place. */
  readonly role: Texts;
  readonly place: string;
  /** What there is to try as this person. */
  readonly tryThis: Texts;
}

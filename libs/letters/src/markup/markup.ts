/** HTML that is safe to place as it stands. Only `markup` makes it, so every text from outside is escaped on its way in. */
export class Markup {
  private constructor(readonly source: string) {}

  /** For the tag below only. */
  static fromTemplate(strings: readonly string[], values: readonly Placed[]): Markup {
    return new Markup(strings.reduce((made, part, at) => made + placed(values[at - 1]) + part));
  }
}

export type Placed = string | number | Markup | readonly Markup[] | undefined;

/** Template of HTML: strings and numbers are escaped, markup stands as it is, `undefined` leaves nothing. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Placed[]): Markup =>
  Markup.fromTemplate(strings, values);

export const nothing = markup``;

function placed(value: Placed): string {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.source;
  if (typeof value === 'string') return escaped(value);
  return typeof value === 'number' ? String(value) : value.map((part) => part.source).join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters, and marks that turn the direction of writing, have no place in a letter and can hide what it says. */
const unwritable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

function escaped(text: string): string {
  return text.replace(unwritable, '').replace(/[&<>"']/gu, (sign) => entities[sign] ?? '');
}

/** A heading with its section; an empty body leaves no heading behind. */
export function section(title: string, ...body: readonly Markup[]): Markup {
  return body.every(({ source }) => source === '') ? nothing : markup`<section><h2>${title}</h2>${body}</section>`;
}

const line = (text: string): Markup => markup`<p>${text}</p>`;

/** Sentences of one paragraph; the ones left out are skipped. */
export const paragraph = (...sentences: readonly (string | undefined)[]): Markup => {
  const said = sentences.filter((sentence) => sentence !== undefined && sentence !== '');
  return said.length === 0 ? nothing : line(said.join(' '));
};

export const bullets = (items: readonly string[]): Markup =>
  items.length === 0 ? nothing : markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** What somebody wrote, as paragraphs: a blank line parts them, a line break stays one. */
export function written(text: string | undefined): Markup {
  const paragraphs = (text ?? '').split(/\r?\n\s*\r?\n/u).map((part) => part.trim());
  return markup`${paragraphs.filter((part) => part !== '').map((part) => markup`<p class="written">${broken(part)}</p>`)}`;
}

export function broken(text: string): Markup {
  return markup`${text.split(/\r?\n/u).map((part, at) => (at === 0 ? markup`${part}` : markup`<br>${part}`))}`;
}

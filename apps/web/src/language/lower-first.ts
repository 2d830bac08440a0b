/** As it stands within a sentence; an abbreviation stays as it is. */
export const lowerFirst = (text: string): string =>
  /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

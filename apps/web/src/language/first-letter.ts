/** As it stands within a sentence; an abbreviation stays as it is. */
export const lowerFirst = (text: string): string =>
  /^.\p{Lu}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** As it begins a line. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export { chooseLanguage, language, useLanguage, useSay } from './choice.js';
export { lowerFirst, upperFirst } from './first-letter.js';
export { said, type Language, type Said } from './said.js';
export { useWord, useWords, WordsProvider } from './words.js';

export { chooseLanguage, useLanguage, useSay } from './choice.js';
export { said, type Language, type Said } from './said.js';
export { useWord, WordsProvider } from './words.js';

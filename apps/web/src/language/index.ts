export { chooseLanguage, language, useLanguage, useSay } from './choice.js';
export { said, type Language, type Said } from './said.js';

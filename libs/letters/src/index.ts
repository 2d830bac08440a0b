export { HtmlLetterComposer } from './composer.js';

export { HtmlLetterComposer } from './composer.js';
export { letterTexts } from './letters/index.js';

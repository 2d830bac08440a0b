export * from './condition.js';
export * from './shape.js';
export * from './rulebook.js';
export * from './editions/index.js';
export { checkEdition, checkWindows, type EditionError } from './check-edition.js';
export { editionSchema } from './schema.js';

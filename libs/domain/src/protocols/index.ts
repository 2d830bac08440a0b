export * from './condition.js';
export * from './shape.js';
export * from './rulebook.js';
export * from './editions/index.js';
export { checkEdition, checkWindows } from './check-edition.js';
export { checkOwnEdition } from './own-edition.js';
export { diffEditions, type Difference } from './diff-editions.js';
export type { EditionError } from './edition-error.js';
export { editionDocumentSchema, editionSchema } from './schema.js';

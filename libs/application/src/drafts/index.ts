export * from './keep-drafts.js';

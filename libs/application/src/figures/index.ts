export * from './figures.js';
export type { Figure } from './figure.js';

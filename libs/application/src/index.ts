export * from './ports/index.js';
export * from './commands/index.js';
export * from './queries/index.js';
export * from './services.js';
export * from './people/index.js';
export * from './notices/index.js';
export * from './registers/index.js';
export * from './upkeep/index.js';

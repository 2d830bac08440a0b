export * from './founding.js';
export * from './login-sessions.js';
export * from './register.js';

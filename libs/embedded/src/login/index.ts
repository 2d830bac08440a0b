export type { DemoLogin, Texts } from './demo-login.js';
export { DevelopmentLogin } from './development-login.js';
export type { DevelopmentLoginOptions } from './development-login.js';

export { DevelopmentLogin } from './development-login.js';

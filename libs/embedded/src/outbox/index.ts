export { LocalMailer } from './local-mailer.js';

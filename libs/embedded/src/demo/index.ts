export { demoLogins } from './demo-organisation.js';
export { seedDemo } from './seed-demo.js';

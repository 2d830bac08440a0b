export { demoLogins } from './demo-organisation.js';
export { seedDemo } from './seed-demo.js';
export { EmbeddedDemoGuide } from './guide.js';

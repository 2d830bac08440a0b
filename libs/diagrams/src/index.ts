export { ElkLayout } from './elk-layout.js';

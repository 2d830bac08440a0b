export { HttpModule } from './http.module.js';
export { HttpSettings } from './settings.js';
export { createAdapter, prepareEdge } from './edge/fastify.js';

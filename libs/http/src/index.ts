export { HttpModule } from './http.module.js';
export { HttpSettings, type RateLimits } from './settings.js';
export { createAdapter, prepareEdge, type ServerFactory } from './edge/fastify.js';

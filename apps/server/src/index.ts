export {
  ConfigurationError,
  limitsFrom,
  logLevelFrom,
  portFrom,
  type Configuration,
  type Environment,
} from './configuration.js';
export { createLog } from './log.js';
export { productModule } from './product.module.js';
export { screensFolder } from './screens-folder.js';
export { PortUnavailable, serve, stopOnSignal, whyNot, type RunningServer } from './serve.js';

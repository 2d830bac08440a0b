export { checkBehaviour, type Checked, type Failure } from './check-behaviour.js';

export { ThreadedDiagrams } from './threaded-diagrams.js';

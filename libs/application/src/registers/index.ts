export { KeepRegisters } from './keep-registers.js';

export { KeepRegisters } from './keep-registers.js';
export { KeepSchoolRegisters } from './keep-school-registers.js';
export { RegisterKeepers } from './register-keepers.js';

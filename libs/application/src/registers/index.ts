export { KeepRegisters } from './keep-registers.js';
export { KeepSchoolRegisters } from './keep-school-registers.js';
export { KeepSchoolTasks, type SchoolTaskLine, type SchoolTaskList } from './keep-school-tasks.js';
export { RegistersKept, type RegistersOfSchool } from './registers-kept.js';
export { RegisterKeepers } from './register-keepers.js';

export { KeepRegisters } from './keep-registers.js';
export { KeepSchoolRegisters } from './keep-school-registers.js';
export { KeepSchoolTasks, type SchoolTaskList } from './keep-school-tasks.js';
export { RegisterKeepers } from './register-keepers.js';

export { waysOf, type MachineWays, type Way, type WayStep } from './ways-of.js';
export { courseOf, type Course, type CourseOfCase, type Visited } from './course-of.js';

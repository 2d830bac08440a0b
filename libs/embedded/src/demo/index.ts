export { demoLogins, demoNeighbour, demoOrganisation } from './demo-organisation.js';
export { demoPeople, neighbourPeople } from './people.js';
export type { DemoPerson } from './people.js';
export {
  demoRegister,
  neighbourId,
  neighbourSchool,
  organisationId,
  primarySchool,
  secondarySchool,
} from './places.js';
export { seedDemo } from './seed-demo.js';

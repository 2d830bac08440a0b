export { demoLogins, demoOrganisation } from './demo-organisation.js';
export { demoPeople } from './people.js';
export type { DemoPerson } from './people.js';
export { demoRegister, organisationId, primarySchool, secondarySchool } from './places.js';
export { seedDemo } from './seed-demo.js';

import type { OrganisationFounding } from '#libs/application';
import { demoHouseRecord, demoNeighbour, demoOrganisation } from './demo-organisation.js';
import { demoHouses, registeredOf } from './houses/index.js';
import { demoRegister } from './places.js';

/**
 * Enters the demo organisations and the register of invented schools; what is there already stays as it is.
 * @param issuer the login provider its people log in with
 */
export async function seedDemo(founding: OrganisationFounding, issuer: string): Promise<'founded' | 'known'> {
  await founding.register([...demoRegister, ...demoHouses.flatMap(registeredOf)]);
  for (const house of demoHouses) await founding.found(demoHouseRecord(house, issuer));
  await founding.found(demoNeighbour(issuer));
  return founding.found(demoOrganisation(issuer));
}

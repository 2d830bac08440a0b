import { DemoGuide } from '#libs/application';
import type { DemoHome, DemoMember, OrganisationRecord } from '#libs/application';
import { editions } from '#libs/domain';
import type { Texts } from '../login/demo-login.js';
import { demoHouseRecord, demoNeighbour, demoOrganisation } from './demo-organisation.js';
import { demoHouses, type DemoHouse } from './houses/index.js';
import { demoPeople, neighbourPeople } from './people.js';
import type { DemoPerson } from './people.js';
import { posts } from './posts.js';

const firstLookFor: Texts = {
  nl: 'de directeur en de FG worden beide geraadpleegd voordat een beoordeling klaar is, en gegevens worden ingezien als het bestuur dat toestaat.',
  en: 'the principal and the data protection officer are both asked before a review ends, and data are inspected on leave of the board.',
};
const neighbourLookFor: Texts = {
  nl: 'de muur tussen twee organisaties: niemand ziet hier iets van Zilverdijk.',
  en: 'the wall between two organisations: nobody here sees anything of Zilverdijk.',
};

/** The demo organisations, as whoever tries the product is led through them. */
export class EmbeddedDemoGuide extends DemoGuide {
  private readonly all: readonly DemoHome[] = [
    homeOf(demoOrganisation(''), demoPeople, firstLookFor),
    homeOf(demoNeighbour(''), neighbourPeople, neighbourLookFor),
    ...demoHouses.map((house) => homeOf(demoHouseRecord(house, ''), house.people, house.lookFor, house.tryThis)),
  ];

  override homes(): readonly DemoHome[] {
    return this.all;
  }
}

function homeOf(
  { id, shortName, name, schools }: OrganisationRecord,
  people: readonly DemoPerson[],
  lookFor: Texts,
  tryThis: DemoHouse['tryThis'] = {},
): DemoHome {
  const member = ({ id: person, name: called, login, role, school }: DemoPerson): DemoMember => ({
    person,
    name: called,
    login,
    role,
    school: schools.find((one) => one.id === school)?.name ?? null,
    tryThis: tryThis[role] ?? posts[role].tryThis,
  });
  const order = Object.keys(posts);
  return {
    id,
    shortName,
    name,
    protocol: protocolOf(schools[0]?.protocol ?? ''),
    lookFor,
    schools: schools.map(({ shortName: short, name: school, sector }) => ({ shortName: short, name: school, sector })),
    people: people.map(member).sort((one, other) => order.indexOf(one.role) - order.indexOf(other.role)),
  };
}

function protocolOf(id: string): DemoHome['protocol'] {
  return { id, title: editions.find((edition) => edition.id === id)?.title ?? { nl: id, en: id } };
}

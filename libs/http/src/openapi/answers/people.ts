import { clusters, roles } from '#libs/domain';
import type { HeldNow, PersonChoice, School, StaffMember } from '#libs/application';
import type { Me } from '../../routes/login.controller.js';
import { list, moment, named, open, orNull, rows, shape, text, uuid, words } from './shape.js';
import type { Schemas } from './shape.js';

/** Which schema a route about people and places answers with, by method and path. */
export const answersAboutPeople: Readonly<Record<string, string>> = {
  'get /api/v1/me': 'Me',
  'put /api/v1/me/organisation': 'Me',
  'post /api/v1/logout': 'LoggedOut',
  'get /api/v1/clock': 'ClockNow',
  'put /api/v1/clock': 'ClockNow',
  'get /api/v1/reports/form': 'ReportForm',
  'get /api/v1/organisation/schools': 'Schools',
  'get /api/v1/organisation/people': 'People',
};

export const peopleSchemas: Schemas = {
  RoleHeld: shape<HeldNow>(
    {
      role: words(...roles),
      school: uuid,
      inPlaceOf: uuid,
      onlyFor: { ...list(text), description: 'Kinds of step a mandate is for; without it the role is whole.' },
    },
    ['school', 'inPlaceOf', 'onlyFor'],
  ),
  PersonChoice: shape<PersonChoice>({ organisation: uuid, organisationName: text, person: uuid, name: text }),
  Me: shape<Me>({
    person: orNull(uuid),
    name: orNull(text),
    organisation: orNull(uuid),
    organisationName: orNull(text),
    roles: list(named('RoleHeld')),
    choices: list(named('PersonChoice')),
    csrfToken: text,
  }),
  LoggedOut: { type: 'object', required: ['endAt'], properties: { endAt: orNull(text) } },
  ClockNow: { type: 'object', required: ['now'], properties: { now: moment } },
  School: shape<School>(
    {
      id: uuid,
      shortName: text,
      name: text,
      place: text,
      brin: text,
      sector: text,
      cluster: words(...clusters),
      denomination: text,
      protocol: text,
      additions: text,
      calendar: open,
      contacts: open,
    },
    ['additions', 'cluster', 'contacts'],
  ),
  ReportForm: { type: 'object', required: ['fields'], properties: { fields: open } },
  Schools: rows('School'),
  StaffMember: shape<StaffMember>({ id: uuid, name: text, email: text }, ['email']),
  People: rows('StaffMember'),
};

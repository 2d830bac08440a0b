import { consentGivers, knownBy, leaves, pupilAnswers } from '#libs/application';
import type { CalendarRevision, Delegation, Mail, OrganisationLogLine, ProtectedEnvironment } from '#libs/application';
import type { PupilAnswer, RoleAssignment, StoredCouncilConsent, StoredPublicationConsent } from '#libs/application';
import type {
  RegistersOfSchool,
  SchoolTaskDone,
  SchoolTaskLine,
  SchoolTaskList,
  WrittenLeave,
} from '#libs/application';
import { keptKinds, roles } from '#libs/domain';
import { hash, list, moment, named, open, orNull, rows, shape, text, uuid, whole, words } from './shape.js';
import type { Schemas } from './shape.js';

/** Which schema a route about what an organisation keeps answers with, by method and path. */
export const answersAboutTheOrganisation: Readonly<Record<string, string>> = {
  'get /api/v1/organisation/roles': 'RoleAssignments',
  'get /api/v1/organisation/delegations': 'Delegations',
  'get /api/v1/organisation/log': 'OrganisationLog',
  'get /api/v1/organisation/council-consents': 'CouncilConsents',
  'post /api/v1/organisation/publication-consents/find': 'PublicationConsents',
  'get /api/v1/organisation/schools/{school}/calendars': 'CalendarRevisions',
  'post /api/v1/organisation/pupil-answers/find': 'PupilAnswers',
  'get /api/v1/organisation/schools/{school}/leaves': 'WrittenLeaves',
  'get /api/v1/organisation/schools/{school}/environments': 'ProtectedEnvironments',
  'get /api/v1/organisation/registers': 'RegistersOfSchools',
  'get /api/v1/organisation/schools/{school}/tasks': 'SchoolTaskList',
  'get /api/v1/mail': 'Mails',
};

const kept = { id: uuid, from: text, until: text, document: text };

/** Roles, registers, the log and the mail of one organisation. */
export const organisationSchemas: Schemas = {
  RoleAssignment: shape<RoleAssignment>(
    { id: uuid, person: uuid, role: words(...roles), school: uuid, from: text, until: text },
    ['school', 'until'],
  ),
  RoleAssignments: rows('RoleAssignment'),
  Delegation: shape<Delegation>({ ...kept, person: uuid, to: uuid, role: words(...roles), school: uuid }, ['school']),
  Delegations: rows('Delegation'),
  OrganisationLogLine: shape<OrganisationLogLine>({
    seq: whole,
    at: moment,
    by: text,
    type: text,
    data: open,
    hash,
  }),
  OrganisationLog: rows('OrganisationLogLine'),
  CouncilConsent: shape<StoredCouncilConsent>({ ...kept, matter: text }, ['until']),
  CouncilConsents: rows('CouncilConsent'),
  PublicationConsent: shape<StoredPublicationConsent>(
    { ...kept, school: uuid, activity: text, givenBy: words(...consentGivers) },
    ['until'],
  ),
  PublicationConsents: rows('PublicationConsent'),
  CalendarRevision: shape<CalendarRevision>({ revision: whole, calendar: named('SchoolCalendar') }),
  CalendarRevisions: rows('CalendarRevision'),
  SchoolCalendar: {
    type: 'object',
    required: ['holidays', 'studyDays'],
    properties: {
      holidays: list({
        type: 'object',
        required: ['from', 'until', 'name'],
        properties: { from: text, until: text, name: text },
      }),
      studyDays: list(text),
      openOn: list(text),
      region: words('north', 'middle', 'south'),
    },
  },
  PupilAnswer: shape<PupilAnswer>(
    {
      ...kept,
      school: uuid,
      kind: words(...pupilAnswers),
      subject: text,
      givenBy: words(...consentGivers),
      askedOn: text,
    },
    ['until'],
  ),
  PupilAnswers: rows('PupilAnswer'),
  RegistersOfSchool: shape<RegistersOfSchool>({
    school: uuid,
    keeps: list(words(...keptKinds)),
    reads: list(words(...keptKinds)),
    tasks: words('keeps', 'reads', 'none'),
  }),
  RegistersOfSchools: rows('RegistersOfSchool'),
  SchoolTaskLine: shape<SchoolTaskLine>({
    task: text,
    cites: list(text),
    nl: text,
    en: text,
    each: words('schoolYear', 'edition'),
    during: text,
    done: orNull({ type: 'object', required: ['on'], properties: { on: text, way: words(...knownBy) } }),
  }),
  SchoolTaskEarlier: shape<Omit<SchoolTaskDone, 'school'>>(
    { task: text, during: text, on: text, way: words(...knownBy) },
    ['way'],
  ),
  SchoolTaskList: shape<SchoolTaskList>({
    rows: list(named('SchoolTaskLine')),
    earlier: list(named('SchoolTaskEarlier')),
  }),
  WrittenLeave: shape<WrittenLeave>({ ...kept, school: uuid, kind: words(...leaves), person: uuid, subject: text }, [
    'until',
    'person',
  ]),
  WrittenLeaves: rows('WrittenLeave'),
  ProtectedEnvironment: shape<ProtectedEnvironment>({
    id: uuid,
    school: uuid,
    person: uuid,
    monitor: uuid,
    purpose: text,
    leaveDocument: text,
    parentsDocument: text,
    followed: text,
    from: text,
    until: text,
  }),
  ProtectedEnvironments: rows('ProtectedEnvironment'),
  Mail: shape<Mail & { readonly at: string }>({ id: text, at: moment, to: text, subject: text, body: text }),
  Mails: rows('Mail'),
};

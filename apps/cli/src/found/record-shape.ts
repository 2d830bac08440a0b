import { Type, type Static, type TSchema } from '@sinclair/typebox';
import { contactNames, councilMatters } from '#libs/application';
import { clusters, denominations, editions, legalForms, measures, roles, sectors, stepTypes } from '#libs/domain';

/* What a file that founds an organisation holds. Every field says its cure: the check answers with it. */

const strict = { additionalProperties: false } as const;
const oneOf = <Word extends string>(words: readonly Word[]) =>
  Type.Union(
    words.map((word) => Type.Literal(word)),
    { cure: `choose one of: ${words.join(', ')}` },
  );
const text = (most: number, what: string) =>
  Type.String({
    minLength: 1,
    maxLength: most,
    pattern: '^[^\\u0000-\\u001f\\u007f]+$',
    cure: `give ${what}, at most ${most} characters`,
  });
const matching = (pattern: string, cure: string) => Type.String({ pattern, cure });
const list = <Item extends TSchema>(item: Item, atLeast: number, cure: string) =>
  Type.Array(item, { minItems: atLeast, cure });

const id = matching(
  '^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
  'give a UUID in small letters; make one with: node -p "crypto.randomUUID()"',
);
const day = matching('^\\d{4}-\\d{2}-\\d{2}$', 'give a day such as 2026-08-01');
const shortName = matching('^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$', 'use small letters, digits and hyphens, at most 63');
const brin = matching('^\\d{2}[A-Z]{2}(\\d{2})?$', 'give a BRIN number such as 12AB or 12AB03');
const yesNo = Type.Boolean({ cure: 'give true or false' });

const calendar = Type.Object(
  {
    holidays: list(
      Type.Object({ from: day, until: day, name: text(100, 'the name of the holiday') }, strict),
      1,
      'list the school holidays',
    ),
    studyDays: list(day, 0, 'list the days on which pupils are free and staff is not'),
    openOn: Type.Optional(list(day, 0, 'list the public holidays on which the school teaches')),
    region: Type.Optional(oneOf(['north', 'middle', 'south'])),
  },
  strict,
);

const body = Type.Object(
  {
    name: text(200, 'the name of the body'),
    address: list(text(200, 'a line of the address'), 1, 'give its postal address, a line each'),
  },
  strict,
);
/** Addresses that letters name or go to, and where a school is asked: what stands here is printed, what does not is missing. */
const contacts = Type.Object(
  Type.Partial(
    Type.Object(
      Object.fromEntries(contactNames.map((name) => [name, body])) as Record<
        (typeof contactNames)[number],
        typeof body
      >,
    ),
  ).properties,
  strict,
);

const school = Type.Object(
  {
    id,
    shortName,
    name: text(200, 'the name of the school'),
    brin,
    sector: oneOf(sectors),
    cluster: Type.Optional(oneOf(clusters)),
    denomination: oneOf(denominations),
    place: text(100, 'the town'),
    protocol: oneOf(editions.filter(({ layer }) => layer === 'protocol').map((edition) => edition.id)),
    additions: Type.Optional(oneOf(editions.filter(({ layer }) => layer === 'school').map((edition) => edition.id))),
    calendar,
    contacts: Type.Optional(contacts),
  },
  strict,
);

const role = Type.Object(
  { id: Type.Optional(id), role: oneOf(roles), school: Type.Optional(id), from: day, until: Type.Optional(day) },
  strict,
);

const person = Type.Object(
  {
    id,
    name: text(200, 'the name'),
    email: Type.Optional(matching('^[^@\\s]+@[^@\\s]+$', 'give an e-mail address, or leave it out')),
    login: Type.Object(
      {
        issuer: matching('^https?://.+$', 'give the address of the login provider, exactly as in OIDC_ISSUER'),
        subject: text(255, 'what the login provider calls this person for good'),
      },
      strict,
    ),
    roles: list(role, 1, 'give at least one role'),
  },
  strict,
);

const mandated = [...stepTypes, ...measures.map((measure) => `decide:${measure}`)];
const delegation = Type.Object(
  {
    from: id,
    to: id,
    role: oneOf(roles),
    school: Type.Optional(id),
    since: day,
    until: day,
    ground: text(60, 'the reference of the paper it stands on'),
    limitedTo: Type.Optional(list(oneOf(mandated), 1, 'name the kinds of step, or leave it out')),
  },
  strict,
);

/** The file: an organisation with its schools and people, and beside it the recognised schools a removed pupil may go to. */
export const foundingFile = Type.Object(
  {
    organisation: Type.Object(
      {
        id,
        shortName,
        name: text(200, 'the name of the organisation'),
        legalForm: oneOf(legalForms),
        foundedOn: day,
        demo: Type.Optional(yesNo),
        contacts: Type.Optional(contacts),
        schools: list(school, 1, 'give at least one school'),
        people: list(person, 1, 'give at least the administrator'),
        councilConsents: Type.Optional(
          list(
            Type.Object(
              { matter: oneOf(councilMatters), from: day, document: text(200, 'where the consent is written') },
              strict,
            ),
            0,
            'list them, or leave it out',
          ),
        ),
        delegations: Type.Optional(list(delegation, 0, 'list them, or leave it out')),
      },
      strict,
    ),
    registeredSchools: Type.Optional(
      list(
        Type.Object(
          { brin, name: text(200, 'the name of the school'), place: text(100, 'the town'), sector: oneOf(sectors) },
          strict,
        ),
        0,
        'list them, or leave it out',
      ),
    ),
  },
  strict,
);

export type FoundingFile = Static<typeof foundingFile>;

import { draftStages } from '#libs/application';
import type {
  CouncilAssent,
  DraftCheck,
  DraftLine,
  DraftSimulated,
  EditionDraft,
  EditionLine,
} from '#libs/application';
import type { InForce, OpenProtocol, PublishedEdition, UnheldAt } from '#libs/application';
import { differences, layers } from '#libs/domain';
import type {
  Cause,
  Checked,
  Clause,
  Difference,
  DifferenceGroup,
  Edition,
  EditionError,
  Failure,
  Figure,
  SchoolTask,
  StoryEvent,
} from '#libs/domain';
import { bilingual, hash, list, moment, named, open, rows, shape, text, uuid, whole, words, yesNo } from './shape.js';
import type { Schema, Schemas } from './shape.js';

/** Which schema a route about editions answers with, by method and path. */
export const answersAboutEditions: Readonly<Record<string, string>> = {
  'get /api/v1/editions': 'EditionLines',
  'get /api/v1/editions-in-force': 'EditionsInForce',
  'get /api/v1/editions/{edition}': 'Edition',
  'get /api/v1/editions/{edition}/difference': 'Differences',
  'get /api/v1/intake/{organisation}/protocols/{edition}': 'OpenProtocol',
  'get /api/v1/edition-drafts': 'EditionDraftLines',
  'get /api/v1/edition-drafts/{edition}': 'EditionDraft',
  'post /api/v1/edition-drafts': 'EditionDrafted',
  'post /api/v1/edition-drafts/validate': 'EditionErrors',
  'post /api/v1/edition-drafts/{edition}/simulate': 'EditionSimulated',
  'post /api/v1/edition-drafts/{edition}/publish': 'EditionAdopted',
};

const period: Schema = { type: 'object', required: ['from'], properties: { from: text, until: text } };
const line = { id: text, layer: words(...layers), title: bilingual, edition: text, inForce: period };
const cited = { cites: list(text), nl: text, en: text };
const rule: Schema = {
  type: 'object',
  required: ['rule', 'id', 'cites', 'nl', 'en'],
  properties: { rule: words('power', 'limit', 'duty'), id: text, ...cited },
  additionalProperties: true,
};
const assent = shape<CouncilAssent>({ on: text, document: text });
const draft = {
  id: text,
  digest: hash,
  school: uuid,
  stage: words(...draftStages),
  hands: list(text),
  consent: assent,
};

/** Editions, and what becomes of a draft of one. */
export const editionSchemas: Schemas = {
  Clause: shape<Clause>(
    {
      id: text,
      kind: words('norm', 'duty', 'power', 'limit', 'purpose'),
      about: list(words('employee', 'pupil', 'parent', 'any')),
      actionable: yesNo,
      nl: text,
      en: text,
    },
    ['actionable'],
  ),
  EditionFigure: shape<Figure>({
    id: text,
    value: whole,
    unit: text,
    source: text,
    confidence: text,
    verified: yesNo,
    inForce: period,
  }),
  SchoolTask: shape<SchoolTask>({ id: text, ...cited, each: words('schoolYear', 'edition') }),
  Edition: shape<Edition>(
    {
      ...line,
      source: text,
      clauses: list(named('Clause')),
      figures: list(named('EditionFigure')),
      messages: open,
      addressee: open,
      schoolTasks: list(named('SchoolTask')),
      rules: list(rule),
    },
    ['figures', 'messages', 'addressee', 'schoolTasks'],
  ),
  OpenProtocol: shape<OpenProtocol>({
    id: text,
    title: bilingual,
    edition: text,
    inForce: period,
    clauses: list(named('Clause')),
    possible: list({
      type: 'object',
      required: ['nl', 'en', 'cites', 'by'],
      properties: { ...cited, by: list(text) },
    }),
  }),
  EditionLine: shape<EditionLine>(
    {
      ...line,
      source: text,
      status: words('shipped', 'published'),
      school: uuid,
      published: shape<Omit<PublishedEdition, 'id' | 'edition' | 'school'>>({
        consent: assent,
        adoptedOn: text,
        adoptedBy: text,
        document: text,
        digest: hash,
      }),
    },
    ['school', 'published'],
  ),
  EditionLines: rows('EditionLine'),
  EditionInForce: shape<InForce>({ school: uuid, layer: words('protocol', 'school'), from: text, edition: text }),
  EditionsInForce: rows('EditionInForce'),
  Difference: shape<Difference>({
    what: words('clause', 'rule', 'figure', 'task'),
    id: text,
    how: words('added', 'removed', 'changed'),
    says: text,
    fields: list({
      type: 'object',
      required: ['name', 'was', 'is'],
      properties: { name: text, was: text, is: text },
    }),
  }),
  Differences: rows('Difference'),
  EditionError: shape<EditionError>({
    path: text,
    wrong: text,
    cure: text,
    nl: shape<EditionError['nl']>({ wrong: text, cure: text }),
  }),
  EditionErrors: { type: 'object', required: ['errors'], properties: { errors: list(named('EditionError')) } },
  EditionDraftLine: shape<DraftLine>({ ...draft, ...line }, ['school', 'consent']),
  EditionDraftLines: rows('EditionDraftLine'),
  EditionFailure: shape<Failure>({
    property: text,
    says: text,
    because: text,
    story: list(text),
    lane: text,
    nl: shape<Failure['nl']>({ says: text, because: text }),
    events: list(named('EditionStoryEvent')),
  }),
  EditionStoryEvent: shape<StoryEvent>(
    {
      on: text,
      waitedUntil: text,
      who: bilingual,
      step: text,
      party: text,
      track: text,
      answers: { type: 'object', additionalProperties: text },
      accepted: yesNo,
    },
    ['waitedUntil', 'who', 'step', 'party', 'track', 'answers', 'accepted'],
  ),
  EditionChecked: shape<Checked>({
    edition: text,
    failures: list(named('EditionFailure')),
    states: whole,
    transitions: whole,
    leftOff: list({ type: 'object', required: ['lane', 'states'], properties: { lane: text, states: whole } }),
    lanes: whole,
    properties: list(text),
    bounds: list(text),
  }),
  EditionCheck: shape<DraftCheck>({
    at: moment,
    digest: hash,
    unsound: list(named('EditionError')),
    behaviour: list(named('EditionChecked')),
    unheld: list(
      shape<UnheldAt>({
        school: uuid,
        levels: list(text),
        obligations: list({
          type: 'object',
          required: ['rule', 'cites', 'by', 'nl', 'en'],
          properties: { rule: text, ...cited, by: list(text) },
        }),
      }),
    ),
  }),
  EditionDraft: shape<EditionDraft>({ ...draft, edition: named('Edition'), check: named('EditionCheck') }, [
    'school',
    'check',
    'consent',
  ]),
  EditionSimulatedGroup: shape<DifferenceGroup>(
    {
      kind: words(...Object.keys(differences)),
      step: text,
      cause: shape<Cause>(
        {
          sort: words('power', 'limit', 'duty', 'other'),
          rule: text,
          cites: list(text),
          layer: words(...layers),
          nl: text,
          en: text,
          became: words('new', 'gone', 'changed', 'same'),
        },
        ['layer'],
      ),
      cases: whole,
      example: {
        type: 'object',
        required: ['number', 'story'],
        properties: { number: whole, story: list(text) },
      },
    },
    ['step'],
  ),
  EditionSimulated: shape<DraftSimulated>({
    cases: whole,
    deeds: whole,
    differing: whole,
    leftOff: whole,
    groups: list(named('EditionSimulatedGroup')),
    bounds: list(text),
  }),
  EditionDrafted: { type: 'object', required: ['id'], properties: { id: text } },
  EditionAdopted: { type: 'object', required: ['id', 'from'], properties: { id: text, from: text } },
};

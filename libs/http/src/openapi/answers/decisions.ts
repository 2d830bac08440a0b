import type {
  AwaitedDecision,
  Breaches,
  BreachLine,
  ChoiceAhead,
  DecisionTaken,
  Follows,
  OpenDuty,
} from '#libs/application';
import { roles } from '#libs/domain';
import type { DecisionForm, LaterDecisionTold } from '../../routes/decisions.controller.js';
import { list, moment, named, open, orNull, rows, shape, text, uuid, whole, words, yesNo } from './shape.js';
import type { Schema, Schemas } from './shape.js';

/** Which schema a route about decisions answers with, by method and path. */
export const answersAboutDecisions: Readonly<Record<string, string>> = {
  'get /api/v1/decisions': 'DecisionsAwaited',
  'get /api/v1/decisions/taken': 'DecisionsTaken',
  'get /api/v1/cases/{case}/decisions/{track}': 'Decision',
  'get /api/v1/breaches': 'Breaches',
};

const about = { caseId: uuid, number: text, school: uuid, kind: text, categories: list(text) };
const actor: Schema = {
  type: 'object',
  required: ['person', 'role'],
  properties: { person: text, role: text, inPlaceOf: text },
};
const whetherNotified = orNull(words('notify', 'doNotNotify'));

const awaited = {
  ...about,
  version: whole,
  step: text,
  track: text,
  party: orNull(text),
  proposal: open,
  proposedBy: actor,
  proposedAt: orNull(moment),
  who: list(words(...roles)),
  due: orNull(moment),
  lastDay: orNull(text),
};

export const decisionSchemas: Schemas = {
  AwaitedDecision: shape<AwaitedDecision>(awaited),
  LaterDecision: shape<LaterDecisionTold>({ ...awaited, unmet: list(named('Refusal')) }),
  DecisionsAwaited: {
    type: 'object',
    required: ['rows', 'later', 'own'],
    properties: {
      rows: list(named('AwaitedDecision')),
      later: list(named('LaterDecision')),
      own: list(named('AwaitedDecision')),
    },
  },
  DecisionTaken: shape<DecisionTaken>({
    ...about,
    step: text,
    seq: whole,
    track: orNull(text),
    party: orNull(text),
    at: moment,
    by: actor,
    decision: open,
    proposal: open,
    reason: orNull(text),
  }),
  DecisionsTaken: rows('DecisionTaken'),
  Follows: shape<Follows>(
    { rule: text, cites: list(text), nl: text, en: text, by: list(text), step: text, due: named('Due') },
    ['due'],
  ),
  ChoiceAhead: shape<ChoiceAhead>({
    step: text,
    field: orNull(text),
    choice: orNull(text),
    follows: list(named('Follows')),
  }),
  Decision: shape<DecisionForm>({
    version: whole,
    track: text,
    machine: text,
    state: text,
    party: orNull(text),
    proposal: open,
    proposedIn: whole,
    proposedAt: orNull(moment),
    proposedBy: actor,
    own: yesNo,
    due: orNull(named('Due')),
    cites: list(text),
    steps: list(named('StepForm')),
    choices: list(named('ChoiceAhead')),
  }),
  Breach: shape<BreachLine>({
    ...about,
    track: text,
    discoveredAt: orNull(moment),
    raisedAt: moment,
    suspicion: orNull(text),
    advised: whetherNotified,
    isBreach: orNull(yesNo),
    highRisk: orNull(yesNo),
    notify: whetherNotified,
    decidedAt: orNull(moment),
    reason: orNull(text),
    notifiedAt: orNull(moment),
    lateBecause: orNull(text),
    toldAt: orNull(moment),
  }),
  OpenDuty: shape<OpenDuty>({
    caseId: orNull(uuid),
    number: text,
    school: uuid,
    rule: text,
    nl: text,
    en: text,
    cites: list(text),
    track: orNull(text),
    due: orNull(moment),
    lastDay: orNull(text),
    overdue: yesNo,
  }),
  Breaches: shape<Breaches>({ rows: list(named('Breach')), open: list(named('OpenDuty')) }),
};

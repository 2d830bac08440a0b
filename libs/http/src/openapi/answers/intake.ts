import type { Body as Contact } from '#libs/application';
import type { Place, PlaceSchool } from '../../routes/intake.controller.js';
import { bilingual, list, named, orNull, shape, text, words, yesNo } from './shape.js';
import type { Schema, Schemas } from './shape.js';

export const answersAboutIntake: Readonly<Record<string, string>> = {
  'get /api/v1/intake/{organisation}': 'IntakePlace',
};

/** A field of the form; what it is for stands in its words. */
const field: Schema = {
  type: 'object',
  required: ['kind', 'required'],
  properties: {
    kind: words('choice', 'choices', 'yesNo', 'moment', 'sealed'),
    required: yesNo,
    options: list(text),
    max: { type: 'integer' },
    requiredWhenVisible: yesNo,
    visibleWhen: { type: 'object', required: ['field', 'is'], properties: { field: text, is: list(text) } },
  },
};

/** Where somebody without an account comes in. */
export const intakeSchemas: Schemas = {
  Contact: shape<Contact>({ name: text, address: list(text) }),
  IntakeSchool: shape<PlaceSchool>({
    shortName: text,
    name: text,
    sector: text,
    protocol: text,
    contactPoint: orNull(named('Contact')),
    choosesAddressee: yesNo,
  }),
  IntakePlace: shape<Place>(
    {
      name: text,
      schools: list(named('IntakeSchool')),
      press: named('Contact'),
      fields: { type: 'object', additionalProperties: field },
      words: { type: 'object', additionalProperties: bilingual },
      elsewhere: list({ type: 'object', required: ['to', 'title'], properties: { to: text, title: bilingual } }),
    },
    ['press'],
  ),
};

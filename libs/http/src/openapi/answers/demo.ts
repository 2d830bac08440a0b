import { roles, sectors } from '#libs/domain';
import type { DemoHomeShown, DemoMemberShown } from '../../routes/demo.controller.js';
import { bilingual, list, named, orNull, rows, shape, text, uuid, words } from './shape.js';
import type { Schemas } from './shape.js';

/** Who and what there is to try, where the product is tried out. */
export const demoSchemas: Schemas = {
  DemoMember: shape<DemoMemberShown>({
    person: uuid,
    name: text,
    login: text,
    role: words(...roles),
    called: bilingual,
    school: orNull(text),
    tryThis: bilingual,
  }),
  DemoHome: shape<DemoHomeShown>({
    id: uuid,
    shortName: text,
    name: text,
    protocol: { type: 'object', required: ['id', 'title'], properties: { id: text, title: bilingual } },
    lookFor: bilingual,
    schools: list({
      type: 'object',
      required: ['shortName', 'name', 'sector'],
      properties: { shortName: text, name: text, sector: words(...sectors) },
    }),
    people: list(named('DemoMember')),
  }),
  DemoHomes: rows('DemoHome'),
};

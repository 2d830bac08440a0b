import type { DraftShown } from '#libs/application';
import { moment, open, shape } from './shape.js';
import type { Schemas } from './shape.js';

/** What was typed and not sent. */
export const draftSchemas: Schemas = {
  Draft: shape<DraftShown>({ value: open, keptAt: moment, until: moment }),
};

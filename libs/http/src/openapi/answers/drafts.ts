import type { DraftShown } from '#libs/application';
import { moment, open, orNull, shape } from './shape.js';
import type { Schemas } from './shape.js';

/** What was typed and not sent: an empty form where nothing is kept. */
export const draftSchemas: Schemas = {
  Draft: shape<DraftShown>({ value: open, keptAt: orNull(moment), until: orNull(moment) }),
};

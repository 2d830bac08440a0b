import { clockwork } from './clockwork.js';
import { define, dropAll } from './define.js';
import { drafts } from './drafts.js';
import { entering } from './enter.js';
import { erasure } from './erasure.js';
import { following } from './follow.js';
import { judging } from './judging.js';
import { ledger } from './ledger.js';
import { leftovers } from './leftovers.js';
import { notices } from './notices.js';
import { pages } from '../queries/index.js';
import { lookedUp } from './outside.js';
import { kept } from './registers.js';
import { people } from './people.js';

/** Everything that puts the functions of this version in place. They hold no data, so they are replaced, not migrated. */
export const functionStatements: readonly string[] = [
  dropAll,
  ...[
    ...entering,
    ...following,
    ...lookedUp,
    ...kept,
    ...judging,
    ...ledger,
    ...people,
    ...notices,
    ...drafts,
    ...leftovers,
    ...erasure,
    ...clockwork,
    ...pages,
  ].flatMap(define),
];

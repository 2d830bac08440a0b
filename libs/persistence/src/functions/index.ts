import { clockwork } from './clockwork.js';
import { define, dropAll } from './define.js';
import { entering } from './enter.js';
import { following } from './follow.js';
import { ledger } from './ledger.js';
import { people } from './people.js';

/** Everything that puts the functions of this version in place. They hold no data, so they are replaced, not migrated. */
export const functionStatements: readonly string[] = [dropAll, ...[...entering, ...following, ...ledger, ...people, ...clockwork].flatMap(define)];

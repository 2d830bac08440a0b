import { editions, type Edition } from '#libs/domain';

const without = process.env['WITHOUT_RULE'];

/**
 * The editions the scripts are judged by: the shipped ones, or copies without one rule (`limit ALM-2.2.tie`), so that
 * `test/protocols/without-rule.mjs` can see that a test misses it.
 */
export const editionsTried: readonly Edition[] =
  without === undefined
    ? editions
    : editions.map((edition) => ({
        ...edition,
        rules: edition.rules.filter(({ rule, id }) => `${rule} ${id}` !== without),
      }));

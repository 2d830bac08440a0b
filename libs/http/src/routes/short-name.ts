import { NotFound } from '#libs/application';

/** The name of an organisation in an address. What could be none leads nowhere, like one that does not exist. */
export function known(shortName: string): string {
  if (!/^[a-z0-9-]{1,63}$/.test(shortName)) throw new NotFound('organisation');
  return shortName;
}

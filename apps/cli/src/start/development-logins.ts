import { LoginDirectory } from '#libs/application';
import type { LoginSubject, PersonChoice } from '#libs/application';

/** Under which issuer the demo people are stored: the development login's own address changes with the port. */
export const developmentIssuer = 'urn:meldpad:development-login';

/** Finds the people of the development login, at whichever address it stands today. */
export class DevelopmentLogins extends LoginDirectory {
  constructor(
    private readonly issuer: string,
    private readonly stored: LoginDirectory,
  ) {
    super();
  }

  override personsOf(login: LoginSubject, on: string): Promise<readonly PersonChoice[]> {
    const issuer = login.issuer === this.issuer ? developmentIssuer : login.issuer;
    return this.stored.personsOf({ ...login, issuer }, on);
  }
}

import { Injectable } from '@nestjs/common';
import { dateIn } from '#libs/domain';
import type { LoginSubject, PersonChoice } from '#libs/application';
import { Clock, LoginDirectory } from '#libs/application';

/** Whom a login stands for today, on the domain's clock: who has departed by then is nobody any more. */
@Injectable()
export class LoginPersons {
  constructor(
    private readonly directory: LoginDirectory,
    private readonly clock: Clock,
  ) {}

  of(login: LoginSubject): Promise<readonly PersonChoice[]> {
    return this.directory.personsOf(login, dateIn(this.clock.now()));
  }
}

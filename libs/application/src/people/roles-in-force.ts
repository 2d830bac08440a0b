import { Injectable } from '@nestjs/common';
import type { PlainDate } from '#libs/domain';
import { dateIn } from '#libs/domain';
import { Clock, PeopleDirectory } from '../ports/index.js';
import type { Power } from './powers.js';
import { powersInForce } from './powers.js';

/** Who may act as what, for which school, on a day of the domain's clock. */
@Injectable()
export class RolesInForce {
  constructor(
    private readonly directory: PeopleDirectory,
    private readonly clock: Clock,
  ) {}

  /** Own roles first, then delegated ones; today unless another day is given. Empty for someone of elsewhere or departed. */
  async of(organisation: string, person: string, school?: string, on?: PlainDate): Promise<readonly Power[]> {
    const day = on ?? dateIn(this.clock.now());
    const known = await this.directory.person(organisation, person);
    if (!known || (known.departedOn !== undefined && known.departedOn <= day)) return [];
    return powersInForce(await this.directory.rolesOf(organisation, person), school, day);
  }
}

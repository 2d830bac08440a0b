import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { Clock } from '../ports/index.js';

/** The time of the machine: the domain's clock everywhere but in the embedded mode, and the clock of sessions everywhere. */
@Injectable()
export class RealClock extends Clock {
  override now(): Instant {
    return new Date().toISOString();
  }
}

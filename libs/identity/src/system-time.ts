import { Injectable } from '@nestjs/common';
import type { Instant } from '#libs/domain';
import { RealTime } from '#libs/application';

/** The time of the machine. */
@Injectable()
export class SystemTime extends RealTime {
  override now(): Instant {
    return new Date().toISOString();
  }
}

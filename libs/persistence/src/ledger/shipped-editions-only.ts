import { Editions } from '#libs/application';
import type { StoredEdition } from '#libs/application';

/** An organisation lives by the shipped editions until it can make its own. */
export class ShippedEditionsOnly extends Editions {
  override async all(): Promise<readonly StoredEdition[]> {
    return [];
  }

  override propose(): Promise<never> {
    return Promise.reject(new Error('editions of an organisation itself are not stored yet'));
  }

  override publish(): Promise<never> {
    return this.propose();
  }
}

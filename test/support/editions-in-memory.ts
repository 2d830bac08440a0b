import { Editions, NotFound } from '#libs/application';

/** An organisation that lives by the shipped editions. */
export class NoEditionsOfItsOwn extends Editions {
  override async published(): Promise<readonly []> {
    return [];
  }
  override async publishedOne(): Promise<undefined> {
    return undefined;
  }
  override async drafts(): Promise<readonly []> {
    return [];
  }
  override async draft(): Promise<undefined> {
    return undefined;
  }
  override async inForce(): Promise<readonly []> {
    return [];
  }
  override digestOf(): string {
    return '0'.repeat(64);
  }
  override async change(): Promise<never> {
    throw new NotFound('edition');
  }
}

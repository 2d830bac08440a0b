import { Mailer } from '#libs/application';

/** A server sends nothing itself: a worker does. Here it only fills the place of the port. */
export class NoMail extends Mailer {
  override send(): Promise<void> {
    return Promise.reject(new Error('a server sends no mail'));
  }
}

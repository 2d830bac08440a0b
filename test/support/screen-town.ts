import { Town } from '../../apps/cli/src/walk/town.js';
import { cast, plusDays, type Player } from '../../apps/cli/src/walk/town.js';
import type { ProductRun } from './browser-run.js';
import type { Visit } from './visit.js';
import { loggedIn } from './visits.js';

/** The people of the lives at browsers of their own, each logged in once; the clock is moved by the bar above their pages. */
export class ScreenTown extends Town {
  private readonly visits = new Map<Player, Promise<Visit>>();

  constructor(readonly run: ProductRun) {
    super(run.address);
  }

  /** The browser of a player. */
  at(player: Player): Promise<Visit> {
    const known = this.visits.get(player);
    if (known !== undefined) return known;
    const arriving = loggedIn(this.run, cast[player]);
    this.visits.set(player, arriving);
    return arriving;
  }

  override async moveTo(day: string): Promise<void> {
    const visit = await this.at('administrator');
    await visit.go('/werk');
    await visit.press('Ga verder in de tijd');
    await visit.page.locator('#clock-day').fill(day);
    await visit.press('Ga naar deze dag');
    await visit.page.getByText('De klok is verzet.').waitFor();
  }

  override async moveHours(hours: number): Promise<void> {
    await this.moveTo(plusDays(await this.today(), Math.ceil(hours / 24)));
  }
}

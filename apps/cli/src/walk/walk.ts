import { Life } from './life.js';
import { lives } from './lives/index.js';
import { Timeline, type Tally } from './timeline.js';
import { Town } from './town.js';

/**
 * Plays every life against a running system, through its HTTP API alone, and writes down what happens.
 *
 * @throws Error at the first answer that is not what a life expects
 */
export async function walk(origin: string, say: (line: string) => void): Promise<Tally> {
  const town = new Town(origin);
  const timeline = new Timeline(say);
  for (const { title, play } of lives) {
    timeline.life(title);
    await play(new Life(town, timeline), town);
  }
  timeline.total(lives.length);
  return timeline.tally;
}

import { checkBehaviour, editions, type Checked, type Edition } from '#libs/domain';
import { answerTasks } from './threads.js';

/** A checked edition, and how long it took. */
export interface Timed {
  readonly checked: Checked;
  readonly seconds: number;
}

answerTasks((edition: Edition): Timed => {
  const begin = performance.now();
  const all = [...editions.filter(({ id }) => id !== edition.id), edition];
  return { checked: checkBehaviour(all, edition.id), seconds: (performance.now() - begin) / 1000 };
});

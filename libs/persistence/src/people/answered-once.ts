import { KeyReused, type Actor, type CommandStamp } from '#libs/application';
import type { Transaction } from '../database/database.js';

const readAnswer = {
  name: 'read_answer',
  text: 'select digest, answer from meldpad.idempotency_key where organisation = $1 and actor = $2 and key = $3',
};
const keepAnswer = {
  name: 'keep_answer',
  text: 'insert into meldpad.idempotency_key (organisation, actor, key, digest, answer) values ($1, $2, $3, $4, $5)',
};

/**
 * Does a piece of work once for one key: sent again, the first answer is given again. `kept` is what is stored of the answer.
 * @throws KeyReused where the key came with another body before
 */
export async function answeredOnce<Answer>(
  transaction: Transaction,
  { organisation, person }: Pick<Actor, 'organisation' | 'person'>,
  { key, digest }: CommandStamp,
  work: () => Promise<Answer>,
  kept: (answer: Answer) => unknown = (answer) => answer,
): Promise<Answer> {
  const asked = [organisation, person, key];
  const [earlier] = await transaction.rows<{ digest: string; answer: string }>(readAnswer, asked);
  if (earlier !== undefined) {
    if (earlier.digest !== digest) throw new KeyReused();
    return JSON.parse(earlier.answer) as Answer;
  }
  const answer = await work();
  await transaction.rows(keepAnswer, [...asked, digest, JSON.stringify(kept(answer))]);
  return answer;
}

import type { Caller } from './http.js';
import type { TestProduct } from './product.js';
import { groupChat } from './reports.js';
import { reason } from './suspension.js';
import { CaseAtWork } from './work.js';

/** A case about a pupil (`p1`) in which it was asked whether personal data leaked (track `t1`), and the FG was asked for advice. */
export async function possibleBreach(product: Pick<TestProduct, 'caller'>, leader: Caller): Promise<CaseAtWork> {
  const { now } = (await leader.get('/api/v1/clock')).body;
  const work = await CaseAtWork.reported(product.caller, leader, { ...groupChat, personalData: 'yes', knownAt: now });
  await work.done(leader, 'case.take');
  await work.done(leader, 'party.add', { kind: 'pupil', role: 'subject', band: 'from12', name: 'Fenna Ruiter' });
  await work.done(leader, 'qualification.raise', { of: 'dataBreach', discoveredAt: now, reason }, { party: 'p1' });
  await work.done(leader, 'consultation.ask', { role: 'dpo', question: 'Melden?' }, { track: 't1' });
  return work;
}

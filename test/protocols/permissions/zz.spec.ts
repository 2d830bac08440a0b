import { it } from '@jest/globals';
import * as lives from './lives.js';
for (const led of ['leadership', 'board', 'supervisoryBoard'] as const) {
  it(led, () => {
    lives.cleared(led);
    const s = lives.inFiling(led);
    console.log(led, s.open.map(({ key, step, by, blocks }) => `${key} ${step} ${by} -> ${blocks}`).join('\n'));
    const c = lives.closed(led);
    console.log(c.state.stage, c.refused('auditor', 'case.reopen', {because:'mistake'}).codes);
  });
}
it('advice', () => { console.log(lives.advised().open.map(({ key, step, by }) => `${key} ${step} ${by}`).join('\n')); lives.questionAnswered('derailingCommunication'); lives.questionAnswered('mediaRequest'); });

import { describe, expect, it } from '@jest/globals';
import { CaseScript } from '../support/script.js';
import { people, text } from '../support/script-people.js';

const message = { from: 'reporter', text };

describe('what a reporter says', () => {
  it('reaches all who could take the case, while nobody has it', () => {
    const { effects } = new CaseScript().take('reporter', 'message.send', message);
    expect(effects).toEqual([{ type: 'notice', about: 'message', to: ['teamLeader', 'principal'], persons: [] }]);
  });

  it('reaches the board where the report went past the leadership', () => {
    const { effects } = new CaseScript({ addressee: 'board' }).take('reporter', 'report.add', { text });
    expect(effects).toEqual([{ type: 'notice', about: 'message', to: ['board'], persons: [] }]);
  });

  it('reaches whoever has the case, and nobody else', () => {
    const script = new CaseScript().take('teamLeader', 'case.take').take('reporter', 'message.send', message);
    expect(script.effects).toEqual([{ type: 'notice', about: 'message', to: [], persons: [people.teamLeader.person] }]);
  });

  it('alarms nobody when it is the school that speaks', () => {
    const script = new CaseScript()
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'message.send', { from: 'school', text });
    expect(script.effects).toEqual([]);
  });
});

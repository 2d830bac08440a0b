import { describe, expect, it } from '@jest/globals';
import { createLog, NestLog } from './log.js';

function logged(act: (log: NestLog) => void): string {
  const lines: string[] = [];
  act(new NestLog(createLog('debug', { write: (line: string) => void lines.push(line) })));
  return lines.join('');
}

describe('the log', () => {
  it('strikes out whatever goes by the name of a secret or a text', () => {
    const line = logged((log) =>
      log.error({
        requestId: 'r1',
        receipt: 'AAAA',
        request: { authorization: 'Receipt AAAA', body: 'een verhaal', status: 500 },
      }),
    );
    expect(line).not.toMatch(/AAAA|verhaal/);
    expect(JSON.parse(line)).toMatchObject({ requestId: 'r1', request: { status: 500 } });
  });

  it('says where an error came from, and not what it said', () => {
    const line = logged((log) => log.error(new RangeError('Fenna Ruiter staat er al')));
    expect(line).not.toContain('Fenna');
    expect(JSON.parse(line)).toMatchObject({
      error: 'RangeError',
      at: expect.arrayContaining([expect.stringContaining('log.spec')]),
    });
  });
});

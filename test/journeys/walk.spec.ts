import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';

const run = promisify(execFile);
const walk = join(process.cwd(), 'dist/apps/cli/src/walk.js');

describe('npm run walk', () => {
  let printed = '';
  beforeAll(async () => {
    ({ stdout: printed } = await run(process.execPath, [walk], { maxBuffer: 16_000_000 }));
  });

  it('plays every life to its end, through the HTTP API of a system of its own', () => {
    const total = /(\d+) lives: (\d+) steps, (\d+) refusals, (\d+) letters\./.exec(printed)?.slice(1).map(Number) ?? [];
    expect(total[0]).toBe(9);
    expect(total[1]).toBeGreaterThan(160);
    expect(total[2]).toBeGreaterThan(25);
    expect(total[3]).toBeGreaterThan(7);
  });

  it('shows each refusal with its reason and, where a rule refused, its clause', () => {
    const lines = printed.split('\n');
    const reasons = lines.flatMap((line, index) => (/^ {4}✗/.test(line) ? [lines[index + 1] ?? ''] : []));
    expect(reasons.filter((reason) => !/^ {8}\S/.test(reason))).toEqual([]);
    expect(reasons.filter((reason) => /\[[A-Z].*\]$/.test(reason)).length).toBeGreaterThan(20);
  });

  it.each([
    'G01',
    'G02',
    'G04',
    'G05',
    'G08',
    'G09',
    'G12',
    'OZHW-5.4',
    'OZHW-5.5',
    'OZHW-6.1',
    'OZHW-6.2',
    'OZHW-6.7b',
  ])('meets %s', (clause) => {
    expect(printed).toContain(clause);
  });
});

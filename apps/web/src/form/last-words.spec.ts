import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Typed } from './field.js';
import { forgetMark, withLastWords, withMark } from './last-words.js';

/** As much of the storage of a tab as is used. */
class TabStorage {
  private readonly kept = new Map<string, string>();
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.kept.set(key, value);
  removeItem = (key: string): void => void this.kept.delete(key);
}

const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
beforeEach(() => {
  Object.defineProperty(globalThis, 'sessionStorage', { value: new TabStorage(), configurable: true });
});
afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(globalThis, 'sessionStorage');
  else Object.defineProperty(globalThis, 'sessionStorage', before);
});

/** A server that has what was sent to it only after it was asked so many times. */
function busyServer(older: Typed, newer: Typed, late: number): { readonly find: () => Promise<Typed>; asked: number } {
  const server = {
    asked: 0,
    find: async (): Promise<Typed> => {
      server.asked += 1;
      return server.asked > late ? newer : older;
    },
  };
  return server;
}

describe('the last words of a page', () => {
  const older = { story: 'Er staat' };
  const typed = { story: 'Er staat een foto van mij in de groep.' };

  it('are waited for by the page that comes after it, and shown without their mark', async () => {
    const server = busyServer(older, withMark('report', typed), 2);
    expect(await withLastWords('report', server.find)).toEqual(typed);
    expect(server.asked).toBe(3);
  });

  it('are waited for at their own place alone, and once', async () => {
    const sent = withMark('report', typed);
    expect(await withLastWords('other', busyServer(older, sent, 1).find)).toEqual(older);
    expect(await withLastWords('report', busyServer(older, sent, 0).find)).toEqual(typed);
    const again = busyServer(older, older, 0);
    expect(await withLastWords('report', again.find)).toEqual(older);
    expect(again.asked).toBe(1);
  });

  it('are not waited for when something newer was kept since', async () => {
    withMark('report', typed);
    forgetMark('report');
    const server = busyServer(older, older, 0);
    await withLastWords('report', server.find);
    expect(server.asked).toBe(1);
  });

  it('that were lost on the way leave what there is', async () => {
    withMark('report', typed);
    expect(await withLastWords('report', busyServer(older, older, 0).find)).toEqual(older);
  });

  it('are waited for by nobody where a browser refuses storage', async () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
      configurable: true,
    });
    expect(withMark('report', typed)).toMatchObject(typed);
    expect(await withLastWords('report', busyServer(older, older, 0).find)).toEqual(older);
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Typed } from './field.js';
import { forgetLastWords, withLastWords, type LeavableStore } from './last-words.js';

/** As much of the storage of a tab as is used: what it holds are its keys. */
const tabStorage = (): object =>
  Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  }) as object;

const before = Object.getOwnPropertyDescriptor(globalThis, 'sessionStorage');
beforeEach(() => {
  Object.defineProperty(globalThis, 'sessionStorage', { value: tabStorage(), configurable: true });
});
afterEach(() => {
  if (before === undefined) Reflect.deleteProperty(globalThis, 'sessionStorage');
  else Object.defineProperty(globalThis, 'sessionStorage', before);
});

interface BusyServer {
  /** How often it was asked. */
  asked: number;
  /** Whether the browser was to bring away what came last. */
  afterwards?: boolean;
  readonly store: LeavableStore;
}

/** A server that has what was sent to it only after it was asked so many times. */
function busyServer(place: string, older: Typed, late: number): BusyServer {
  let newer = older;
  const server: BusyServer = {
    asked: 0,
    store: withLastWords({
      place,
      find: async () => {
        server.asked += 1;
        return server.asked > late ? newer : older;
      },
      keep: async (value, afterwards) => {
        server.afterwards = afterwards;
        newer = value;
      },
    }),
  };
  return server;
}

describe('the last words of a page', () => {
  const older = { story: 'Er staat' };
  const typed = { story: 'Er staat een foto van mij in de groep.' };

  it('are waited for by the page that comes after it, and shown without their mark', async () => {
    const server = busyServer('report', older, 2);
    await server.store.keep(typed, true);
    expect(await server.store.find()).toEqual(typed);
    expect(server).toMatchObject({ asked: 3, afterwards: true });
  });

  it('are waited for at their own place alone, and once', async () => {
    const [here, there] = [busyServer('report', older, 0), busyServer('other', older, 1)];
    await here.store.keep(typed, true);
    expect(await there.store.find()).toEqual(older);
    expect(await here.store.find()).toEqual(typed);
    expect(await here.store.find()).toEqual(typed);
    expect([here.asked, there.asked]).toEqual([2, 1]);
  });

  it('are not waited for when something newer was kept since, or nothing is kept any more', async () => {
    const server = busyServer('report', older, 99);
    await server.store.keep(older, true);
    await server.store.keep(typed, false);
    await server.store.find();
    await server.store.keep(typed, true);
    server.store.forget();
    await server.store.find();
    expect(server).toMatchObject({ asked: 2 });
  });

  it('that were lost on the way leave what there is', async () => {
    const server = busyServer('report', older, 99);
    await server.store.keep(typed, true);
    expect(await server.store.find()).toEqual(older);
  });

  it('that are more than a browser brings away afterwards are sent at once, and waited for by nobody', async () => {
    const server = busyServer('report', older, 0);
    const long = { story: 'x'.repeat(16_000) };
    await server.store.keep(long, true);
    expect(server.afterwards).toBe(false);
    expect(Object.keys(sessionStorage)).toEqual([]);
    expect(await server.store.find()).toEqual(long);
  });

  it('are waited for by nobody where a browser refuses storage', async () => {
    Object.defineProperty(globalThis, 'sessionStorage', {
      get: () => {
        throw new Error('SecurityError');
      },
      configurable: true,
    });
    const server = busyServer('report', older, 1);
    await server.store.keep(typed, true);
    expect(await server.store.find()).toEqual(older);
    forgetLastWords();
  });

  it('leave no trace in a tab that is to forget them', async () => {
    sessionStorage.setItem('receipt', 'something else');
    await busyServer('report', older, 0).store.keep(typed, true);
    await busyServer('receipt message', older, 0).store.keep(typed, true);
    expect(Object.keys(sessionStorage)).toHaveLength(3);
    forgetLastWords();
    expect(Object.keys(sessionStorage)).toEqual(['receipt']);
  });
});

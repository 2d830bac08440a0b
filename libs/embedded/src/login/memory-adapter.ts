import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/** Enough for any number of people trying the product; beyond it the oldest go first. */
const most = 10_000;

/** What the provider remembers between two requests, in memory: a restart logs everyone out at the provider, not in the product. */
export class ProviderMemory {
  private readonly kept = new Map<string, Kept>();

  /** The part of the memory for one kind of thing, as the provider asks for it. */
  readonly of = (kind: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => this.put(`${kind}:${id}`, payload, expiresIn),
    find: async (id) => this.get(`${kind}:${id}`),
    findByUid: async (uid) => this.search(kind, (payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
    consume: async (id) => this.consume(`${kind}:${id}`),
    destroy: async (id) => void this.kept.delete(`${kind}:${id}`),
    revokeByGrantId: async (grantId) => this.revoke(grantId),
  });

  private put(key: string, payload: AdapterPayload, expiresIn: number | undefined): void {
    this.kept.delete(key);
    this.kept.set(key, { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
    for (const oldest of this.kept.keys()) {
      if (this.kept.size <= most) break;
      this.kept.delete(oldest);
    }
  }

  private get(key: string): AdapterPayload | undefined {
    const found = this.kept.get(key);
    if (found !== undefined && found.until > Date.now()) return found.payload;
    this.kept.delete(key);
    return undefined;
  }

  private search(kind: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.kept) {
      if (key.startsWith(`${kind}:`) && fits(payload)) return this.get(key);
    }
    return undefined;
  }

  private consume(key: string): void {
    const found = this.kept.get(key);
    if (found) this.kept.set(key, { ...found, payload: { ...found.payload, consumed: Math.floor(Date.now() / 1000) } });
  }

  private revoke(grantId: string): void {
    for (const [key, { payload }] of this.kept) if (payload.grantId === grantId) this.kept.delete(key);
  }
}

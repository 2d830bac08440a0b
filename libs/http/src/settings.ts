/** How many requests of one kind one address may make per minute, in real time. */
export interface RateLimits {
  readonly login: number;
  readonly intake: number;
  readonly receipt: number;
}

/** What the edge must know about where it runs. */
export class HttpSettings {
  constructor(
    readonly given: {
      /** Cookies only over TLS; false on loopback without it. */
      readonly secureCookies: boolean;
      readonly limits: RateLimits;
      /** Addresses of proxies whose forwarding headers are believed. */
      readonly trustedProxies: readonly string[];
    },
  ) {}
}

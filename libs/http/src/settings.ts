/** How many requests of one kind one address may make per minute, in real time. */
export interface RateLimits {
  readonly login: number;
  readonly intake: number;
  readonly receipt: number;
  /** Drafts of people without an account: a page keeps one every few seconds while somebody types. */
  readonly draft: number;
}

/** How long this server waits for somebody who does not go on, in milliseconds. */
export interface Patience {
  /** For the headers of a request. */
  readonly headers: number;
  /** For a whole request, its body included: nothing anybody sends here is longer than a slow line carries in this time. */
  readonly request: number;
  /** For the next request on a connection that is kept open; longer than the proxies before us keep theirs. */
  readonly keepAlive: number;
  /** How often connections are looked after. */
  readonly lookEvery: number;
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
      /** Folder with the built screens; without it there is only the API. */
      readonly screens?: string;
      /** What a test makes short. */
      readonly patience?: Patience;
    },
  ) {}
}

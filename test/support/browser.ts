import { CookieJar } from '../../apps/cli/src/walk/cookie-jar.js';

/** A browser as tests need one: keeps cookies per path, follows redirects by hand or to the end, and never leaves loopback. */
export class Browser {
  private readonly cookies = new CookieJar();

  /** One request; redirects are not followed. */
  async go(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    const url = new URL(address);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: this.cookies.headerFor(url.pathname) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    this.cookies.keep(response);
    return response;
  }

  /** Follows redirects until a page comes, or until `stop` says that the next address is far enough. */
  async follow(
    address: string | URL,
    stop: (next: URL) => boolean = () => false,
  ): Promise<{ readonly at: URL; readonly response?: Response }> {
    let at = new URL(address);
    for (let hops = 0; hops < 12; hops += 1) {
      if (stop(at)) return { at };
      const response = await this.go(at);
      const next = nextOf(response, at);
      if (next === undefined) return { at, response };
      at = next;
    }
    throw new Error(`too many redirects, at last ${at.pathname}`);
  }

  cookie(name: string): string | undefined {
    return this.cookies.value(name);
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }
}

/** Where a redirect leads. */
export function nextOf(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location');
  return location === null ? undefined : new URL(location, from);
}

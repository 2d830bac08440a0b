/** A browser as tests need one: keeps cookies per path, follows redirects by hand or to the end, and never leaves loopback. */
export class Browser {
  private readonly cookies = new Map<string, { readonly value: string; readonly path: string }>();

  /** One request; redirects are not followed. */
  async go(address: string | URL, form?: Readonly<Record<string, string>>): Promise<Response> {
    const url = new URL(address);
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: this.cookiesFor(url) },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie, url);
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
    return this.cookies.get(name)?.value;
  }

  setCookie(name: string, value: string): void {
    this.cookies.set(name, { value, path: '/' });
  }

  private keep(header: string, url: URL): void {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const path = attributes.find((attribute) => /^path=/i.test(attribute))?.slice(5) ?? url.pathname;
    const over = attributes.some(
      (attribute) => /^expires=/i.test(attribute) && Date.parse(attribute.slice(8)) <= Date.now(),
    );
    const gone = over || attributes.some((attribute) => /^max-age=0$/i.test(attribute));
    if (gone) this.cookies.delete(name);
    else this.cookies.set(name, { value, path });
  }

  private cookiesFor({ pathname }: URL): string {
    const fitting = [...this.cookies].filter(([, { path }]) => pathname.startsWith(path));
    return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }
}

/** Where a redirect leads. */
export function nextOf(response: Response, from: URL): URL | undefined {
  const location = response.headers.get('location');
  return location === null ? undefined : new URL(location, from);
}

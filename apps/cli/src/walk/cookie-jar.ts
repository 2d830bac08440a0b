interface Cookie {
  readonly value: string;
  readonly path: string;
}

/** Cookies of one site, as a browser keeps them: by name, sent to their path, gone when the site says so. */
export class CookieJar {
  private readonly cookies = new Map<string, Cookie>();

  /** What a request to this path carries; empty where there is nothing for it. */
  headerFor(pathname: string): string {
    const fitting = [...this.cookies].filter(([, { path }]) => pathname.startsWith(path));
    return fitting.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  value(name: string): string | undefined {
    return this.cookies.get(name)?.value;
  }

  set(name: string, value: string, path = '/'): void {
    this.cookies.set(name, { value, path });
  }

  /** Keeps what an answer sets, and drops what it takes back. */
  keep(response: Response): void {
    for (const header of response.headers.getSetCookie()) this.read(header);
  }

  private read(header: string): void {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim());
    const equals = pair.indexOf('=');
    const attribute = (name: string): string | undefined =>
      attributes.find((one) => one.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
    const expires = attribute('expires');
    const gone = attribute('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now());
    if (gone) this.cookies.delete(pair.slice(0, equals));
    else this.set(pair.slice(0, equals), pair.slice(equals + 1), attribute('path'));
  }
}

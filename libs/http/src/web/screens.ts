import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as it is sent: packed for browsers that can unpack it. */
export interface ScreenFile {
  readonly type: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/** The screens as they were built: the page of the staff, that of the public, and what the two load. Read once, before anybody asks. */
export class Screens {
  private constructor(
    /** For whoever works here. */
    readonly staff: ScreenFile | undefined,
    /** For whoever has something to tell. */
    readonly reporter: ScreenFile | undefined,
    private readonly assets: ReadonlyMap<string, ScreenFile>,
  ) {}

  /** The screens in a folder; none without one, as where only the API is wanted. */
  static in(folder: string | undefined): Screens {
    if (folder === undefined) return new Screens(undefined, undefined, new Map());
    const pages = filesIn(folder);
    return new Screens(pages.get('index.html'), pages.get('public.html'), filesIn(join(folder, 'assets')));
  }

  asset(name: string): ScreenFile | undefined {
    return this.assets.get(name);
  }
}

function filesIn(folder: string): ReadonlyMap<string, ScreenFile> {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  const known = names.flatMap((name): readonly (readonly [string, ScreenFile])[] => {
    const type = types[extname(name)];
    if (type === undefined) return [];
    const br = names.includes(`${name}.br`) && { br: read(`${name}.br`) };
    const gzip = names.includes(`${name}.gz`) && { gzip: read(`${name}.gz`) };
    return [[name, { type, plain: read(name), ...br, ...gzip }]];
  });
  return new Map(known);
}

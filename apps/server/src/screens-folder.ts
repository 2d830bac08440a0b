import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const places = ['../../../web/', '../../../dist/web/'].map((place) => fileURLToPath(new URL(place, import.meta.url)));

/** Where the built screens are: beside the compiled server, also for one that runs from its sources. Undefined where none were built. */
export const screensFolder = (): string | undefined => places.find((place) => existsSync(`${place}index.html`));

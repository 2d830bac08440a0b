import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { DemoLogin, Texts } from './demo-login.js';

export type Language = keyof Texts;

const style = `
:root{color-scheme:light dark;font:1rem/1.5 system-ui,sans-serif}
body{max-width:46rem;margin:0 auto;padding:1.5rem 1rem 4rem}
h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.1rem;margin:2rem 0 .5rem}
ul{list-style:none;padding:0;margin:0}li{margin:0 0 .75rem}
button{font:inherit;font-weight:600;min-height:2.75rem;padding:.4rem 1rem;border:2px solid;border-radius:.4rem;background:none;color:inherit;cursor:pointer}
button:hover{text-decoration:underline}button:focus-visible,a:focus-visible{outline:3px solid Highlight;outline-offset:3px}
p{margin:.3rem 0}.note{border-left:.3rem solid;padding-left:.8rem}`;

const securityPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const words = {
  title: { nl: 'Inloggen om te proberen', en: 'Log in to try it out' },
  note: {
    nl: 'Dit is een oefenomgeving. De school en de mensen zijn verzonnen. Kies iemand: u bent dan meteen ingelogd.',
    en: 'This is for trying things out. The school and the people are invented. Choose somebody: you are logged in at once.',
  },
  other: { nl: 'Read this page in English', en: 'Lees deze pagina in het Nederlands' },
  tryThis: { nl: 'Probeer:', en: 'Try:' },
  stale: { nl: 'Deze inlogpagina is verlopen', en: 'This login page has expired' },
  failed: { nl: 'Inloggen lukt niet', en: 'Logging in did not work' },
  again: { nl: 'Begin opnieuw', en: 'Start again' },
} as const satisfies Record<string, Texts>;

/** The page to choose a person on: a form with one button a person, grouped by role; it works without scripts. */
export function choosePage(people: readonly DemoLogin[], action: string, language: Language): string {
  const groups = [...new Set(people.map(({ role }) => role[language]))];
  const other = language === 'nl' ? 'en' : 'nl';
  const sections = groups.map((heading) => {
    const members = people.filter(({ role }) => role[language] === heading);
    return `<section><h2>${escaped(heading)}</h2><ul>${members.map((member) => row(member, language)).join('')}</ul></section>`;
  });
  return page(
    language,
    words.title[language],
    `<p class="note">${words.note[language]}</p>
<p><a href="${escaped(action)}?lang=${other}" hreflang="${other}" lang="${other}">${words.other[language]}</a></p>
<form method="post" action="${escaped(action)}">${sections.join('\n')}</form>`,
  );
}

export const stalePage = (language: Language): string => page(language, words.stale[language], startAgain(language));

export const failedPage = (language: Language): string => page(language, words.failed[language], startAgain(language));

/** Sends a page with headers that let nothing in from elsewhere. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, { ...pageHeaders, 'content-length': Buffer.byteLength(html) });
  response.end(html);
}

export const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': securityPolicy,
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

function row({ subject, name, place, tryThis }: DemoLogin, language: Language): string {
  const about = `about-${subject}`;
  return `<li><button name="person" value="${escaped(subject)}" aria-describedby="${escaped(about)}">${escaped(name)}</button>
<p id="${escaped(about)}">${escaped(place)}. ${words.tryThis[language]} ${escaped(tryThis[language])}</p></li>`;
}

const startAgain = (language: Language): string => `<p><a href="/">${words.again[language]}</a></p>`;

const page = (language: Language, title: string, body: string): string => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Meldpad</title><style>${style}</style></head>
<body><main><h1>${title}</h1>
${body}
</main></body></html>`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

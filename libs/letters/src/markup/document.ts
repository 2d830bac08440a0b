import type { Recipient } from '#libs/application';
import type { Citation, LetterFacts } from '../facts/letter-facts.js';
import { dutchDate } from './dutch.js';
import type { Markup } from './markup.js';
import { broken, bullets, markup, nothing, section } from './markup.js';
import { letterStyle } from './style.js';

/** What goes between the head and the signature of a letter. */
export interface Content {
  readonly title: string;
  readonly body: readonly Markup[];
  readonly remedy: Markup;
  readonly cited: readonly Citation[];
}

/**
 * A whole letter as one HTML document: no script, nothing loaded, one style block. Without `copyFor` it is the letter of record,
 * with the names of its readers; with it, one reader's copy, with his address and nobody else's.
 */
export function letterDocument(facts: LetterFacts, content: Content, copyFor?: Recipient): string {
  const { title, body, remedy, cited } = content;
  const page = markup`
<title>${title}</title>
</head>
<body>
<header>${sender(facts)}${copyFor === undefined ? readers(facts) : addressed(copyFor)}${reference(facts)}</header>
<main>
<h1>${title}</h1>
<p>${greeting(facts)}</p>
${body}
${remedy}
${signature(facts)}
</main>
<footer>${citations(cited)}</footer>
</body>
</html>
`;
  return head + page.source;
}

const head = `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<style>${letterStyle}</style>`;

const lines = (parts: readonly string[]): Markup => broken(parts.map((part) => part.replace(/\s+/gu, ' ')).join('\n'));

const sender = ({ sender: { organisation, school, address } }: LetterFacts): Markup =>
  markup`<address>${lines([organisation, school, ...address])}</address>`;

const readers = ({ recipients }: LetterFacts): Markup =>
  markup`<p>Aan:</p>${bullets(recipients.map(({ name }) => name))}`;

const addressed = ({ name, address }: Recipient): Markup =>
  markup`<p>Aan:</p><address>${lines([name, ...(address ?? [])])}</address>`;

const deliveries: Readonly<Record<LetterFacts['delivery'], string>> = {
  post: 'per post',
  registered: 'per aangetekende post',
  handed: 'persoonlijk overhandigd',
  portal: 'digitaal',
};

const reference = ({ sender: { place }, on, caseNumber, delivery }: LetterFacts): Markup =>
  markup`<dl><dt>Plaats en datum</dt><dd>${place}, ${dutchDate(on)}</dd><dt>Zaaknummer</dt><dd>${caseNumber}</dd><dt>Verzending</dt><dd>${deliveries[delivery]}</dd></dl>`;

function greeting({ recipients }: LetterFacts): string {
  const people = recipients.filter(({ kind }) => kind !== 'body').map(({ name }) => name);
  return people.length === 0 ? 'Geachte lezer,' : `Beste ${people.join(', beste ')},`;
}

function signature({ signer, sender: { organisation } }: LetterFacts): Markup {
  if (signer === undefined) return nothing;
  const board = signer.role === 'board' || signer.role === 'supervisoryBoard';
  const mandate = board || signer.mandate === undefined ? [] : [`namens het bestuur, op grond van: ${signer.mandate}`];
  return markup`<p>Met vriendelijke groet,</p><p>${lines([signer.name, signer.title, organisation, ...mandate])}</p>`;
}

const citations = (cited: readonly Citation[]): Markup =>
  cited.length === 0 ? nothing : section('Waarop deze brief berust', bullets(cited.map(({ label }) => label)));

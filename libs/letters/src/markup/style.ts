import { createHash } from 'node:crypto';

/** The one look of every letter. It loads nothing and follows the reader's text size. */
export const letterStyle = [
  'body{font:1rem/1.5 Georgia,serif;color:#111;background:#fff;max-width:42rem;margin:2rem auto;padding:0 1rem}',
  'h1{font-size:1.4rem;line-height:1.25}',
  'h2{font-size:1.1rem;margin:1.5rem 0 .25rem}',
  'p,ul,dl{margin:.5rem 0}',
  'dt{font-weight:bold}',
  'dd{margin:0 0 .5rem}',
  'address{font-style:normal}',
  '.written{border-left:.2rem solid #767676;padding-left:.75rem}',
  '@media print{body{margin:0;max-width:none}}',
].join('');

/** For `style-src` of a Content-Security-Policy: allows this style block and no other. */
export const letterStyleSource = `'sha256-${createHash('sha256').update(letterStyle, 'utf8').digest('base64')}'`;

import type { Led } from './lives.js';
import type { Scene } from './scene.js';
import { questionsBeforehand } from './scenes-advice.js';
import { beside } from './scenes-beside.js';
import { measures } from './scenes-measures.js';
import { questions } from './scenes-questions.js';
import { work } from './scenes-work.js';
import type { Column } from './table.js';

const incidents = { ...work, ...questions, ...measures, ...beside };
const ledBy: Readonly<Record<Exclude<Column, 'question'>, Led>> = {
  leadership: 'leadership',
  board: 'board',
  above: 'supervisoryBoard',
};

/** The case of a column at the moment the step of a row is in order. */
export function stage(row: string, column: Column): Scene {
  const made = column === 'question' ? questionsBeforehand[row]?.() : incidents[row]?.(ledBy[column]);
  if (made === undefined) throw new Error(`no scene for ${row} in a ${column} case`);
  return made;
}

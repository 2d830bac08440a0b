import type { DatabaseFunction } from '../functions/define.js';
import { accesses } from './accesses.js';
import { caseList } from './case-list.js';
import { caseNumbers } from './case-numbers.js';
import { caseLists } from './case-lists.js';
import { casePage } from './case-page.js';
import { fileList } from './file-list.js';
import { finding } from './finding.js';
import { inbox } from './inbox.js';
import { caseLine, namesOf } from './lines.js';
import { records } from './records.js';
import { workLists } from './tasks.js';
import { timelines } from './timeline.js';

/** Every page the database builds, each in one call: it enters, looks behind the walls, and notes who saw what. */
export const pages: readonly DatabaseFunction[] = [
  caseLine,
  namesOf,
  ...accesses,
  ...workLists,
  inbox,
  caseList,
  ...caseLists,
  ...caseNumbers,
  fileList,
  casePage,
  ...timelines,
  ...records,
  ...finding,
];

import type { Acts } from '../life.js';
import type { Town } from '../town.js';
import { breach } from './breach.js';
import { outOfScope, unfounded, withdrawn } from './ends.js';
import { inspection } from './inspection.js';
import { meme } from './meme.js';
import { privateChats } from './private-chats.js';
import { derailing, doubt } from './questions.js';

/** Whole lives of cases under the OZHW protocol, each played from the first report to the end. */
export const lives: readonly { readonly title: string; readonly play: (life: Acts, town: Town) => Promise<void> }[] = [
  { title: '(a) Private chats of an employee with a pupil', play: privateChats },
  { title: '(b) Pupils share a humiliating meme', play: meme },
  { title: '(c) An employee is in doubt about a publication', play: doubt },
  { title: '(d) Online communication threatens to derail', play: derailing },
  { title: '(e) Data of a person are inspected', play: inspection },
  { title: '(f) A breach of privacy', play: breach },
  { title: '(g) Out of scope', play: outOfScope },
  { title: '(g) Unfounded', play: unfounded },
  { title: '(g) Withdrawn', play: withdrawn },
];

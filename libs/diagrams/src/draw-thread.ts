import { parentPort, workerData } from 'node:worker_threads';
import { DiagramsHere } from './drawing.js';
import type { Drawing } from './threaded-diagrams.js';

const { edition, beside, on } = workerData as Drawing;
parentPort?.postMessage(await new DiagramsHere().make(edition, beside, on));

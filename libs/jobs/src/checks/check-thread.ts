import { parentPort, workerData } from 'node:worker_threads';
import { checkBehaviour } from '#libs/domain';
import type { Exploring } from './threaded-check.js';

const { editions, id, additions } = workerData as Exploring;
parentPort?.postMessage(checkBehaviour(editions, id, undefined, additions));

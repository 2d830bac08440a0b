import { parentPort, workerData } from 'node:worker_threads';
import { checkBehaviour } from '#libs/domain';
import type { Exploring } from './threaded-check.js';

const { editions, id, additions, lanes } = workerData as Exploring;
const named = lanes === undefined ? undefined : new RegExp(lanes);
parentPort?.postMessage(checkBehaviour(editions, id, (lane) => named?.test(lane) ?? true, additions));

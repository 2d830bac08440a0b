import { simulate, type Generated, type Simulated, type SimulationReport } from '#libs/domain';
import { answerTasks } from './threads.js';

/** A part of a simulation. */
export interface Part {
  readonly simulated: Simulated;
  readonly generated: Generated;
}

answerTasks(({ simulated, generated }: Part): SimulationReport => simulate(simulated, generated));

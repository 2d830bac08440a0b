import { meerwijk } from './meerwijk.js';
import { rietveen } from './rietveen.js';
import { stadswierde } from './stadswierde.js';
import { terpmeer } from './terpmeer.js';
import type { DemoHouse } from './house.js';

export { registeredOf, type DemoHouse } from './house.js';

/** Every demo organisation beside the first and its neighbour: each shows another protocol. A new one is a file and a line here. */
export const demoHouses: readonly DemoHouse[] = [meerwijk, rietveen, stadswierde, terpmeer];

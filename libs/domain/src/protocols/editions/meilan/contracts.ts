import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { pupil } from '../general/measures.js';
import { leaders } from '../general/roles.js';

const contract: Condition = { fact: 'track.measure', is: 'contract' };
const imposed: Condition = { fact: 'track.state', is: ['decided', 'announced', 'inForce', 'ended'] };

/** This pupil signed a contract in this case, and it was not taken back. */
const signedHere: Condition = {
  someTrack: {
    all: [contract, imposed, { taken: 'contract.sign', of: 'track', where: { by: ['pupil', 'pupilAndParent'] } }],
  },
  of: 'party',
};

/** X2: what is agreed with a pupil is written down, signed, and asked after when he breaches something later. */
export const contracts: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'MEI-X2.terms',
    cites: ['MEI-X2'],
    nl: 'Schrijf in het contract wat wel en niet mag, en wat er volgt als de leerling zich er niet aan houdt.',
    en: 'Write in the contract what is allowed and what is not, and what follows if the pupil does not keep to it.',
    steps: ['measure.propose'],
    when: { all: [pupil, { fact: 'step.measure', is: 'contract' }] },
    requires: { fact: 'step.terms', given: true },
    lifts: 'writeTerms',
  },
  {
    rule: 'power',
    id: 'MEI-X2.sign',
    cites: ['MEI-X2'],
    nl: 'Wie de zaak leidt legt vast wie het contract tekende.',
    en: 'Whoever leads the case records who signed the contract.',
    steps: ['contract.sign'],
    when: { fact: 'track.measure', is: 'contract' },
    by: leaders,
  },
  {
    rule: 'duty',
    id: 'MEI-X2.signed',
    cites: ['MEI-X2'],
    nl: 'Laat de leerling het contract tekenen. Een ouder kan mee tekenen.',
    en: 'Have the pupil sign the contract. A parent can sign as well.',
    scope: 'track',
    machine: 'measure',
    when: { all: [{ fact: 'track.measure', is: 'contract' }, imposed] },
    met: { taken: 'contract.sign', of: 'track' },
    by: leaders,
    step: 'contract.sign',
    within: { amount: 5, unit: 'schoolDays' },
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'MEI-X2.later',
    cites: ['MEI-X2'],
    nl: 'Met deze leerling is een contract gesloten. Zeg of hij dat heeft geschonden.',
    en: 'There is a contract with this pupil. Say whether it was breached.',
    steps: ['breach.assess'],
    when: { all: [pupil, { any: [signedHere, { fact: 'outside.earlierContracts', atLeast: 1 }] }] },
    requires: { fact: 'step.contract', given: true },
    lifts: 'sayContract',
  },
  {
    rule: 'limit',
    id: 'MEI-X2.linked',
    cites: ['MEI-X2'],
    nl: 'Wijs het contract aan dat de leerling heeft geschonden.',
    en: 'Point at the contract the pupil breached.',
    steps: ['breach.assess'],
    when: { all: [pupil, signedHere, { fact: 'step.contract', is: 'breached' }] },
    requires: { holds: 'namesOwnContract', with: { field: 'contractTrack' } },
    lifts: 'sayContract',
  },
];

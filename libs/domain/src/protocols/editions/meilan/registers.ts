import type { KeptKind } from '../../../language/registers.js';
import type { Condition } from '../../condition.js';
import type { Limit, Rule } from '../../shape.js';

const kept = (kind: KeptKind): Condition => ({ fact: 'outside.onRecord', has: kind });

const register = (
  id: string,
  clause: string,
  [nl, en]: readonly [string, string],
  rest: Pick<Limit, 'steps' | 'when' | 'requires' | 'severity'> & { readonly lifts?: string },
): Rule => ({ rule: 'limit', id, cites: [clause], nl, en, lifts: 'lookInRegister', ...rest });

/** M1, S2, T2 and X4: what pupils and parents answered and signed, and what the principal allowed, is looked up where it is kept. */
export const registers: readonly Rule[] = [
  register(
    'MEI-S2.refused',
    'MEI-S2',
    ['In het register staat dat dit is geweigerd.', 'The register says that this was refused.'],
    {
      steps: ['breach.assess'],
      when: { fact: 'step.refusalRegister', is: 'notListed' },
      requires: { not: kept('publicationRefusal') },
    },
  ),
  register(
    'MEI-T2.kept',
    'MEI-T2',
    [
      'In het register staat dat de directeur deze opname goedvond.',
      'The register says that the principal allowed this recording.',
    ],
    {
      steps: ['breach.assess'],
      when: {
        all: [
          { fact: 'step.exception', is: 'none' },
          { fact: 'step.norms', has: ['MEI-T2'] },
        ],
      },
      requires: { not: kept('recordingLeave') },
    },
  ),
  register(
    'MEI-T2.register',
    'MEI-T2',
    ['In het register staat deze toestemming niet.', 'The register does not hold this leave.'],
    {
      steps: ['breach.assess'],
      when: { fact: 'step.exception', is: 'writtenLeave' },
      requires: kept('recordingLeave'),
      lifts: 'keepLeave',
      // A paper that was never entered is a paper all the same.
      severity: 'warn',
    },
  ),
  register(
    'MEI-M1.refused',
    'MEI-M1',
    [
      'In het register staat dat de ouders de mailbox weigerden.',
      'The register says that the parents refused the mailbox.',
    ],
    {
      steps: ['account.revoke'],
      when: { fact: 'step.parentsAgreed', is: 'agreed' },
      requires: { not: kept('mailboxRefusal') },
    },
  ),
  register(
    'MEI-M1.agreed',
    'MEI-M1',
    [
      'In het register staat dat de ouders de mailbox goedvonden.',
      'The register says that the parents agreed to the mailbox.',
    ],
    {
      steps: ['account.revoke'],
      when: { fact: 'step.parentsAgreed', is: ['refused', 'notAsked'] },
      requires: { not: kept('mailboxAgreement') },
    },
  ),
  register(
    'MEI-X4.kept',
    'MEI-X4',
    ['In het register staat dat deze leerling ervoor tekende.', 'The register says that this pupil signed them.'],
    {
      steps: ['agreements.record'],
      when: { fact: 'step.known', is: 'notExplained' },
      requires: { not: kept('signedAgreement') },
    },
  ),
];

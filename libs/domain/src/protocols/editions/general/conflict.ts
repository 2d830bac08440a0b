import type { Rule } from '../../shape.js';
import { everyone } from './roles.js';

/** A declared conflict of interest (G16, decision 25). Whoever leads the case declares it as part of leading it; that it keeps him out is `G16.party`. */
export const conflictRules: readonly Rule[] = [
  {
    rule: 'power',
    id: 'GEN.ownConflict',
    cites: ['GEN-1', 'G16'],
    nl: 'Wie te dicht op een zaak zit, zegt dat zelf.',
    en: 'Whoever is too close to a case says so himself.',
    steps: ['conflict.declare'],
    by: everyone.filter((role) => role !== 'employee'),
    when: { holds: 'namesActor', with: { field: 'person' } },
  },
  {
    rule: 'power',
    id: 'GEN.liftConflict',
    cites: ['GEN-1', 'G16'],
    nl: 'Het bestuur heft een belangenconflict op dat er niet meer is, of nooit was.',
    en: 'The board lifts a conflict of interest that no longer is one, or never was.',
    steps: ['conflict.lift'],
    by: ['board', 'supervisoryBoard'],
  },
  {
    rule: 'limit',
    id: 'G16.liftConflict',
    cites: ['G16', 'GEN-3'],
    nl: 'Alleen een belangenconflict dat is vastgelegd, kan worden opgeheven.',
    en: 'Only a conflict of interest that was recorded can be lifted.',
    steps: ['conflict.lift'],
    requires: { holds: 'namesConflicted', with: { field: 'person' } },
    lifts: 'chooseConflicted',
  },
];

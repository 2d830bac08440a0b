import { choice, date, sealed, yesNo } from '../../language/fields.js';
import { caseStep, partyStep } from './kind.js';

/** What bills ask to be recorded, ready for the day they hold (T9); by itself it can be recorded already. */
export const safety = {
  'safety.classify': caseStep({ incident: choice('safetyIncident', 'none'), serious: yesNo, reason: sealed() }),
  /** Absence of a pupil who was suspended is authorised (LPW 11). */
  'absence.record': partyStep({ code: choice('authorised', 'unauthorised'), from: date }),
} as const;

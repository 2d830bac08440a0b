import type { Figure } from '../../shape.js';

const since2024 = { from: '2024-08-01' } as const;

/**
 * Numbers of statute and collective agreement. Rows not verified by a lawyer may be changed by an overlay, by two people, dated
 * (decision 23); none of them stands anywhere in code.
 */
export const figures: readonly Figure[] = [
  { id: 'pupilSuspensionMax', value: 7, unit: 'days', source: 'WPO 40c(1); WVO 2020 8.14(1)', confidence: 'H', verified: true, inForce: since2024 },
  { id: 'inspectorateNoticeFrom', value: 2, unit: 'schoolDays', source: 'WPO 40c(3); WVO 2020 8.14(3)', confidence: 'H', verified: true, inForce: since2024 },
  { id: 'removalObjection', value: 6, unit: 'weeks', source: 'WPO 63(3); WVO 2020 8.15(7); Awb 6:7', confidence: 'H', verified: true, inForce: since2024 },
  { id: 'suspensionObjection', value: 6, unit: 'weeks', source: 'Awb 6:7; offered by policy where denominational', confidence: 'M', verified: false, inForce: since2024 },
  { id: 'objectionDecision', value: 4, unit: 'weeks', source: 'WPO 40(12), 63(3); WVO 2020 8.15(8)', confidence: 'H', verified: true, inForce: since2024 },
  { id: 'objectionDecisionAwb', value: 6, unit: 'weeks', source: 'Awb 7:10', confidence: 'H', verified: true, inForce: since2024 },
  { id: 'staffDefence', value: 3, unit: 'weeks', source: 'CAO PO, CAO VO: defence after the intention was sent', confidence: 'M', verified: false, inForce: since2024 },
  { id: 'staffAppeal', value: 6, unit: 'weeks', source: 'CAO PO, CAO VO: appeals committee', confidence: 'M', verified: false, inForce: since2024 },
  { id: 'staffSuspensionMax', value: 28, unit: 'days', source: 'CAO PO, CAO VO: four weeks in principle', confidence: 'M', verified: false, inForce: since2024 },
  { id: 'breachNotice', value: 72, unit: 'hours', source: 'AVG 33(1)', confidence: 'H', verified: true, inForce: since2024 },
  { id: 'victimComplaint', value: 3, unit: 'months', source: 'Sr 66, 269, 285b(2)', confidence: 'H', verified: true, inForce: since2024 },
  { id: 'summaryDismissalWatch', value: 72, unit: 'hours', source: 'policy on BW 7:677(1): at once', confidence: 'unverified', verified: false, inForce: since2024 },
  { id: 'hearingAfterwards', value: 1, unit: 'schoolDays', source: 'policy on case law (hearing after an urgent suspension)', confidence: 'unverified', verified: false, inForce: since2024 },
];

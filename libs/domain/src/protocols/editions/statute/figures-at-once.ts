import type { Figure } from '../../shape.js';

/** "At once" of statute is no number: until when it is read here is policy, and until somebody verifies it the row says so. */
const read = (id: string, value: number, unit: Figure['unit'], source: string): Figure => ({
  id,
  value,
  unit,
  source,
  confidence: 'unverified',
  verified: false,
  inForce: { from: '2024-08-01' },
});

/** What has to happen at once, promptly or without undue delay. */
export const figuresAtOnce: readonly Figure[] = [
  read(
    'consultInspector',
    0,
    'workingDays',
    'WPO 4a(1), WVO 2020 3.39(1), WEC 4a(1): at once; policy: by the end of the working day',
  ),
  read('consultationConcluded', 1, 'workingDays', 'policy on WPO 4a(2), WVO 2020 3.39(2): at once after a suspicion'),
  read('policeReportMade', 1, 'workingDays', 'WPO 4a(2), WVO 2020 3.39(2): at once; policy: the next working day'),
  read(
    'inspectorTold',
    0,
    'workingDays',
    'WPO 4a(2), WVO 2020 3.39(2): at once after the report; policy: the same working day',
  ),
  read('gravestReported', 0, 'workingDays', 'Sv 160: at once; policy: the same working day'),
  read('imageConsulted', 0, 'workingDays', 'policy on Sr 252: the police are asked the same working day'),
  read(
    'suspensionWritten',
    0,
    'days',
    'WPO 40c(2), WVO 2020 8.14(2): in writing; RBOVE:2014:4116: promptly; policy: the same day',
  ),
  read('suspensionNotified', 0, 'days', 'WPO 40c(3), WVO 2020 8.14(3): at once; policy: the same day'),
  read('exclusionDecided', 0, 'days', 'policy on LKC 109073: keeping away is a suspension, decided on the same day'),
  read(
    'educationArranged',
    1,
    'schoolDays',
    'policy on LPW 11(c): the pupil goes on learning from the next school day',
  ),
  read('municipalityTold', 0, 'workingDays', 'LPW 18(1), WVO 2020 8.21: at once; policy: the same working day'),
  read('finalRemovalNotified', 1, 'workingDays', 'policy on WVO 2020 8.15(5), which gives no term'),
  read('objectionCarriedOut', 1, 'workingDays', 'policy: what an objection overturned is undone the next working day'),
  read('breachLookedInto', 24, 'hours', 'policy on AVG 33(1): the first stage of the 72 hours'),
  read('breachAdviceAsked', 24, 'hours', 'policy on AVG 33(1) and 39: the first stage of the 72 hours'),
  read('dataSubjectsTold', 1, 'workingDays', 'AVG 34(1): without undue delay; policy: the next working day'),
  {
    ...read(
      'deviceReturned',
      0,
      'schoolDays',
      'LKC 2008: kept during the school day only, so that a pupil can be reached on the way home',
    ),
    confidence: 'M',
  },
];

/**
 * What registers outside cases hold of somebody: what a pupil or parents were asked and answered, what the principal allowed in writing, and
 * accounts for an educational use. Steps in cases look there (OZHW-3.4b, 5.2; MEI-M1, S2, T2, X4; ALM-3.1h).
 */
export const keptKinds = [
  'publicationConsent',
  'publicationRefusal',
  'mailboxAgreement',
  'mailboxRefusal',
  'signedAgreement',
  'recordingLeave',
  'mediaLeave',
  'protectedEnvironment',
] as const;

export type KeptKind = (typeof keptKinds)[number];

import type { KeptKind, OutsideFacts, StepDraft, StepType } from '#libs/domain';

/** The steps whose rules ask what the registers hold. */
const asking: readonly StepType[] = ['breach.assess', 'account.revoke', 'agreements.record'];

/** Of whoever was published, and not of whoever published. */
const ofWhomIsShown: readonly string[] = ['publicationConsent', 'publicationRefusal'];

/**
 * What the registers hold for this step: about whom it is about, on the day it is about. That is the day it was done or published where it says
 * so, otherwise today; for an environment the whole time that is named.
 */
export function onRecord(
  { type, party, data }: StepDraft,
  kept: readonly string[],
  today: string,
): Pick<OutsideFacts, 'consentOnRecord' | 'onRecord'> {
  if (!asking.includes(type)) return {};
  const done = dayIn(data['conductOn']) ?? dayIn(data['publishedOn']) ?? today;
  const published = dayIn(data['publishedOn']) ?? today;
  const kinds = kept.flatMap((line): readonly KeptKind[] => {
    const [whose, kind = '', from = '', until = '9999'] = line.split(' ');
    const ofShown = ofWhomIsShown.includes(kind);
    const first = kind === 'protectedEnvironment' ? (dayIn(data['environmentFrom']) ?? done) : done;
    const last = kind === 'protectedEnvironment' ? (dayIn(data['environmentUntil']) ?? first) : first;
    const about = ofShown ? (data['shown'] ?? party) : party;
    const holds = ofShown ? from <= published && published < until : from <= first && isWithin(last, first, until);
    return whose === about && holds ? [kind as KeptKind] : [];
  });
  const onRecord = [...new Set(kinds)].sort();
  return type === 'breach.assess'
    ? { consentOnRecord: onRecord.includes('publicationConsent'), onRecord }
    : { onRecord };
}

/** A last day named by itself is exclusive, as `until` is; the first day alone must lie before it. */
const isWithin = (last: string, first: string, until: string): boolean =>
  last === first ? first < until : last <= until;

const dayIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

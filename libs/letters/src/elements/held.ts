import type { LegalElement } from '#libs/application';
import { calendarDays, staysWithinOneWeek } from '#libs/domain';
import type { HearingFacts, LetterFacts, MeasureFacts } from '../facts/letter-facts.js';
import { isPrimary, isPupil } from '../facts/letter-facts.js';
import { isNeutral } from './wording.js';

type Held = (facts: LetterFacts) => boolean;

const ofMeasure =
  (asks: (measure: MeasureFacts, facts: LetterFacts) => boolean): Held =>
  (facts) =>
    facts.measure !== undefined && asks(facts.measure, facts);

/** A removal is heard on its intention; anything else on the facts as well. */
const heard =
  (of: HearingFacts['of']): Held =>
  ({ hearings, measure }) =>
    hearings.some((hearing) => hearing.of === of && hearing.purpose !== 'objection' && fits(hearing, measure));

const fits = (hearing: HearingFacts, measure: MeasureFacts | undefined): boolean =>
  measure?.measure !== 'removal' || (hearing.purpose === 'intention' && hearing.on >= measure.intention.sentOn);

/** What each legal element asks of the facts. Which letter needs which stands with the letter. */
export const held: Readonly<Record<LegalElement, Held>> = {
  letterForMeasure: () => false,
  recipient: ({ recipients }) => recipients.length > 0,
  recipientAddress: ({ delivery, recipients }) =>
    delivery === 'handed' || delivery === 'portal' || recipients.every(({ address }) => (address?.length ?? 0) > 0),
  ageOfPupil: (facts) => !isPupil(facts) || isPrimary(facts) || facts.subject.band !== 'unknown',
  subjectName: ({ subject }) => subject.name !== undefined,
  signer: ({ signer }) => signer !== undefined,
  mandate: ({ signer }) =>
    signer === undefined ||
    signer.mandate !== undefined ||
    signer.role === 'board' ||
    signer.role === 'supervisoryBoard',
  decision: ({ measure, objection }) => measure?.decision !== undefined || objection?.outcome !== undefined,
  reasons: ({ measure, objection, rehabilitation }) =>
    [measure?.decision?.reason ?? measure?.happened, objection?.reason, rehabilitation?.reason].some(
      (reason) => reason !== undefined,
    ),
  ground: ofMeasure(groundFits),
  period: ofMeasure(({ from }) => from !== undefined),
  endDate: ofMeasure(({ from, until }) => until !== undefined && (from === undefined || until > from)),
  withinMaximum: ofMeasure(withinMaximum),
  moreThanOneDay: ofMeasure(({ schoolDays }) => (schoolDays ?? 0) > 1),
  heardPupil: heard('subject'),
  heardParents: (facts) => heard(facts.subject.kind === 'parent' ? 'subject' : 'parents')(facts),
  heardTeacher: heard('teacher'),
  heardEmployee: (facts) => facts.measure?.defence !== undefined || heard('subject')(facts),
  heardInObjection: ({ objection }) => objection?.heardOn !== undefined,
  hearingDate: ({ invitation, on }) => invitation !== undefined && invitation.on >= on,
  interestOfPupil: ofMeasure(({ interest }) => interest !== undefined),
  lesserMeasure: ofMeasure(({ lesser, lesserReason }) => lesser.length > 0 || lesserReason !== undefined),
  defenceTerm: ofMeasure(defenceIsOver),
  answersDefence: ofMeasure(
    ({ defence, decision }) =>
      defence === undefined || defence.manner === 'waived' || decision?.answersDefence === true,
  ),
  urgency: ofMeasure(({ urgency }) => urgency !== undefined),
  withPay: ofMeasure(({ withPay }) => withPay === true),
  area: ofMeasure(({ area }) => area !== undefined),
  contactPerson: ofMeasure(({ contactPerson }) => contactPerson !== undefined),
  agreements: ofMeasure(({ agreements }) => agreements !== undefined),
  counselConsulted: ofMeasure(({ counselConsulted }) => counselConsulted === true),
  inspectorateConsulted: ofMeasure(({ inspectorateConsultedOn }) => inspectorateConsultedOn !== undefined),
  remedyClause: ({ remedy }) => remedy !== undefined,
  objectionAddress: ({ objectionBodyKnown }) => objectionBodyKnown,
  appealBody: ({ appealBodyKnown }) => appealBodyKnown,
  advice: ({ advice }) => advice?.text !== undefined,
  dpoAdvice: ({ advice }) => advice === undefined || !advice.dpoDue || advice.dpoAnswered,
  notFounded: ({ finding }) => finding === 'unfounded' || finding === 'notEstablished',
  rehabilitationDecided: ({ rehabilitation }) => rehabilitation?.issued === true,
  neutralWording: isNeutral,
  namesNobodyElse: ({ slips }) => !slips.includes('namesNobodyElse'),
  protectsReporter: ({ slips }) => !slips.includes('protectsReporter'),
};

/** A pupil answers for his own conduct (RBLIM:2022:5138); waiting for a removal is no ground in primary education (LKC 107265). */
function groundFits({ ground, measure }: MeasureFacts, facts: LetterFacts): boolean {
  if (ground === undefined) return false;
  if (isPupil(facts) && ground === 'parentConduct') return false;
  return !(isPupil(facts) && measure === 'suspension' && ground === 'pendingRemoval' && isPrimary(facts));
}

/**
 * A week for a pupil, four weeks for staff (T2.1, T3.7). Also while a removal runs in VO: there each week is a decision of its own,
 * with its own letter (T2.11).
 */
function withinMaximum({ from, until }: MeasureFacts, facts: LetterFacts): boolean {
  if (from === undefined || until === undefined || until <= from) return false;
  return isPupil(facts) ? staysWithinOneWeek(from, until) : calendarDays(from, until) <= facts.staffSuspensionMax;
}

/** Decided after a sent intention, once the defence was given, waived or its term is over (T3.4). */
function defenceIsOver({ intention, defence, decision }: MeasureFacts, { on }: LetterFacts): boolean {
  return intention.sent && (defence !== undefined || (decision?.on ?? on) > intention.defenceUntil);
}

import type { LetterOrder } from '#libs/application';
import type { ClauseId, Role, StepActor } from '#libs/domain';
import { actsOf, lastOf, textOf } from './acts.js';
import type {
  AdviceFacts,
  Citation,
  HearingFacts,
  Invitation,
  LetterFacts,
  Signer,
  SubjectFacts,
} from './letter-facts.js';
import { given, measureFacts, objectionFacts, recordedObjectionEnd, trackOf } from './measure.js';
import { slipsIn } from './protection.js';
import { nameOf, recipientsOf } from './recipients.js';
import { remedyOf } from './remedy.js';
import { figureOn } from './terms.js';

/** Roles that are the competent authority themselves: they sign without a mandate. */
const authorities: readonly Role[] = ['board', 'supervisoryBoard'];

/**
 * The facts of a letter, gathered from what the case recorded and what was looked up. Pure.
 * Throws `RangeError` when the party does not exist in the case: that is no missing element but a wrong order.
 */
export function lettersFacts(order: LetterOrder): LetterFacts {
  const { letter, state, lookups, details } = order;
  const subject = subjectOf(order);
  const recipients = recipientsOf(letter, state, subject, lookups);
  const measure = measureFacts(order);
  const objection = objectionFacts(order);
  const facts = {
    on: order.on,
    caseNumber: lookups.caseNumber,
    sector: state.opening.sector,
    denomination: state.opening.denomination,
    sender: lookups.sender,
    subject,
    delivery: order.delivery ?? 'handed',
    recipients,
    hearings: hearingsOf(order),
    norms: normsOf(order),
    basis: lookups.basis(measure?.measure ?? letter, subject.kind).map(citing(order)),
    ...given({
      signer: signerOf(order),
      invitation: invitationOf(order),
      measure,
      objection,
      advice: adviceOf(order),
      notice: details?.about ?? noticeOf(order),
      finding: lastOf(state, 'finding.record', { party: order.party })?.data.founded,
      rehabilitation: rehabilitationOf(order),
    }),
  };
  const recordedUntil = recordedObjectionEnd(order);
  const remedy = remedyOf({ order, facts, ...given({ recordedUntil }) });
  return {
    ...facts,
    ...given({ remedy }),
    slips: slipsIn(freeTexts(facts, order), state, subject, recipients, lookups),
    staffSuspensionMax: figureOn(order, 'staffSuspensionMax').amount,
    appealBodyKnown: lookups.body('appealsCommittee') !== undefined,
    objectionBodyKnown: lookups.body('objections') !== undefined,
  };
}

function subjectOf({ state, party, lookups }: LetterOrder): SubjectFacts {
  const found = state.parties[party];
  if (found === undefined) throw new RangeError(`no party ${party} in this case`);
  const name = nameOf(state, party, lookups);
  const { id, kind, role } = found;
  return { party: id, kind, role, band: lookups.band?.(party) ?? found.band, ...given({ name }) };
}

/** Who answers for the letter: of a decision whoever took it, of anything else whoever issues it. */
function signerOf(order: LetterOrder): Signer | undefined {
  const by = deciderOf(order) ?? order.by;
  const known = order.lookups.person(by.person);
  if (known === undefined) return undefined;
  return { ...known, role: by.role, ...given({ mandate: mandateOf(order, by) }) };
}

function deciderOf({ letter, state, track, party }: LetterOrder): StepActor | undefined {
  const on = track === undefined ? {} : { track };
  if (letter === 'decision') return lastOf(state, 'measure.decide', on)?.by;
  if (letter === 'objectionDecision') return lastOf(state, 'objection.decide', on)?.by;
  return letter === 'rehabilitation' ? lastOf(state, 'rehabilitation.decide', { party })?.by : undefined;
}

const mandateOf = ({ lookups }: LetterOrder, by: StepActor): string | undefined =>
  authorities.includes(by.role) ? undefined : lookups.mandate(by);

/** Hearings of this person, his parents and his teacher; of an extension only those held after the first decision. */
function hearingsOf(order: LetterOrder): readonly HearingFacts[] {
  const { state, party } = order;
  const after = openedBefore(order);
  const acts = actsOf(state, 'hearing.record', after === undefined ? {} : { after });
  return acts.flatMap(({ party: heard, data: { purpose, on, manner, parentsPresent } }): readonly HearingFacts[] => {
    const of = heard === undefined ? undefined : relationOf(order, heard);
    if (of === undefined || purpose === undefined || on === undefined) return [];
    const used = manner !== 'declined' && manner !== 'noShow';
    const own: HearingFacts = { of, purpose, on, used };
    return heard === party && parentsPresent === 'yes' ? [own, { ...own, of: 'parents' }] : [own];
  });
}

function openedBefore(order: LetterOrder): number | undefined {
  const extended = trackOf(order, 'measure')?.about['extends'];
  return typeof extended === 'string' ? order.state.tracks[extended]?.openedSeq : undefined;
}

function relationOf({ state, party }: LetterOrder, heard: string): HearingFacts['of'] | undefined {
  if (heard === party) return 'subject';
  const other = state.parties[heard];
  if (other?.of !== party) return undefined;
  if (other.role === 'parentOf') return 'parents';
  return other.role === 'teacherOf' ? 'teacher' : undefined;
}

function invitationOf({ state, party, details, lookups }: LetterOrder): Invitation | undefined {
  const invited = lastOf(state, 'hearing.invite', { party })?.data;
  if (invited?.purpose === undefined || invited.on === undefined || invited.with === undefined) return undefined;
  const place = details?.place ?? listedPlace(lookups.sender);
  return { purpose: invited.purpose, on: invited.on, with: invited.with, place, ...given({ time: details?.time }) };
}

const listedPlace = ({ school, address }: LetterFacts['sender']): string => [school, ...address].join(', ');

function adviceOf({ state, lookups }: LetterOrder): AdviceFacts | undefined {
  const recorded = lastOf(state, 'advice.give');
  if (recorded?.data.advice === undefined) return undefined;
  const answers = actsOf(state, 'consultation.answer').filter(({ data }) => data.role === 'dpo');
  const kind = actsOf(state, 'report.receive')[0]?.data.kind;
  return {
    advice: recorded.data.advice,
    dpoAnswered: answers.some(({ seq }) => seq < recorded.seq),
    dpoDue: kind === 'publicationDoubt' || kind === 'derailingCommunication',
    ...given({ text: textOf(lookups, recorded.data.text) }),
  };
}

/** A conclusion of the confidential inspector that there is a reasonable suspicion means: the parents are told before the police (T1.6). */
function noticeOf({ state }: LetterOrder): 'report' | 'policeReport' {
  return actsOf(state, 'outsideReport.conclude').some(({ data }) => data.reasonableSuspicion === true)
    ? 'policeReport'
    : 'report';
}

function rehabilitationOf({ state, party, lookups }: LetterOrder): LetterFacts['rehabilitation'] {
  const decided = lastOf(state, 'rehabilitation.decide', { party })?.data;
  if (decided === undefined) return undefined;
  return { issued: decided.text === 'issued', ...given({ reason: textOf(lookups, decided.reason) }) };
}

function normsOf(order: LetterOrder): readonly Citation[] {
  const assessed = lastOf(order.state, 'breach.assess', { party: order.party })?.data;
  return (assessed?.norms ?? []).map(citing(order));
}

const citing =
  ({ lookups }: LetterOrder) =>
  (id: ClauseId): Citation => ({ id, label: lookups.clause(id) ?? id });

/** Everything in the letter that a person typed. */
function freeTexts(
  facts: Pick<LetterFacts, 'measure' | 'objection' | 'advice' | 'rehabilitation'>,
  order: LetterOrder,
): readonly string[] {
  const { measure, objection, advice, rehabilitation } = facts;
  const typed = [
    measure?.happened,
    measure?.decision?.reason,
    measure?.interest,
    measure?.lesserReason,
    measure?.urgency,
    measure?.changed,
    measure?.area,
    measure?.agreements,
    objection?.reason,
    advice?.text,
    rehabilitation?.reason,
    order.details?.place,
  ];
  return typed.filter((text) => text !== undefined);
}

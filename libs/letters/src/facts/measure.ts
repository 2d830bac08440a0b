import type { LetterOrder } from '#libs/application';
import type { CaseState, PlainData, PlainDate, StepData, Track } from '#libs/domain';
import { countSchoolDays, dateIn, endOfTerm } from '#libs/domain';
import { lastOf, textOf } from './acts.js';
import type { MeasureFacts, ObjectionFacts } from './letter-facts.js';
import { favouringTerm } from './terms.js';

/** The measure of a track with everything recorded on it; undefined for another kind of track. */
export function measureFacts(order: LetterOrder): MeasureFacts | undefined {
  const { state, lookups, details } = order;
  const track = trackOf(order, 'measure');
  if (track === undefined) return undefined;
  const proposal = proposalOf(track.about);
  const { measure } = proposal;
  if (measure === undefined) return undefined;
  const said = (value: unknown) => textOf(lookups, value);
  return {
    measure,
    urgent: proposal.urgent === true,
    extension: proposal.extends !== undefined,
    lesser: (proposal.lesserConsidered ?? []).filter((lesser) => lesser !== 'none'),
    intention: intentionOf(order, track),
    otherSchool: lastOf(state, 'measure.findSchool', { track: track.id })?.data.willing === true,
    ...given({
      ground: proposal.ground,
      from: proposal.from,
      until: proposal.until,
      schoolDays: proposal.schoolDays ?? countedDays(order, proposal),
      withPay: proposal.withPay,
      counselConsulted: proposal.counselConsulted,
      urgency: said(proposal.urgency),
      area: said(proposal.area),
      contactPerson: said(proposal.contactPerson),
      changed: said(proposal.changed),
      lesserReason: said(proposal.lesserReason),
      interest: said(proposal.interest),
      happened: said(proposal.reason),
      agreements: details?.agreements,
      defence: defenceOf(state, track),
      decision: decisionOf(order, track),
      inspectorateConsultedOn: lastOf(state, 'measure.consultInspectorate', { track: track.id })?.data.on,
    }),
  };
}

/** The objection of a track, with what it is against. */
export function objectionFacts(order: LetterOrder): ObjectionFacts | undefined {
  const track = trackOf(order, 'objection');
  if (track === undefined) return undefined;
  const { state, lookups } = order;
  const about = dataAs<'objection.open'>(track.about);
  const against = about.against === undefined ? undefined : state.tracks[about.against];
  const heard = lastOf(state, 'objection.hear', { track: track.id })?.data;
  const decided = lastOf(state, 'objection.decide', { track: track.id })?.data;
  return {
    remedy: about.remedy ?? 'objection',
    heardUsed: heard?.manner !== undefined && heard.manner !== 'declined',
    ...given({
      against: against && proposalOf(against.about).measure,
      receivedOn: lastOf(state, 'objection.receive', { track: track.id })?.data.on,
      heardOn: heard?.on,
      outcome: decided?.outcome,
      reason: textOf(lookups, decided?.reason),
    }),
  };
}

/** The last day to object to a measure, as recorded when its objection was opened. */
export function recordedObjectionEnd({ state, track }: LetterOrder): PlainDate | undefined {
  const opened = Object.values(state.tracks).find(
    ({ machine, about }) => machine === 'objection' && about['against'] === track,
  );
  return opened && dataAs<'objection.open'>(opened.about).until;
}

export function trackOf({ state, track }: LetterOrder, machine: Track['machine']): Track | undefined {
  const found = track === undefined ? undefined : state.tracks[track];
  return found?.machine === machine ? found : undefined;
}

/** School days the measure takes, where the step does not say and the school's calendar is given. */
function countedDays(
  { calendars }: LetterOrder,
  { from, until }: Partial<StepData<'measure.propose'>>,
): number | undefined {
  if (calendars?.school === undefined || from === undefined || until === undefined || until <= from) return undefined;
  return countSchoolDays(from, until, calendars.school);
}

const proposalOf = (about: PlainData) => dataAs<'measure.propose'>(about);

/** The data of a step as the step table judged it when it was recorded. */
function dataAs<T extends 'measure.propose' | 'objection.open'>(data: PlainData): Partial<StepData<T>> {
  return data as Partial<StepData<T>>;
}

function intentionOf(order: LetterOrder, track: Track): MeasureFacts['intention'] {
  const sent = lastOf(order.state, 'measure.intend', { track: track.id })?.data;
  const sentOn = sent?.sentOn ?? order.on;
  const defenceUntil =
    sent?.defenceUntil ?? endOfTerm(favouringTerm(order, 'staffDefence'), sentOn, order.calendars).lastDay;
  return { sentOn, sent: sent !== undefined, defenceUntil };
}

function defenceOf(state: CaseState, track: Track): MeasureFacts['defence'] {
  const { manner, on } = lastOf(state, 'measure.defend', { track: track.id })?.data ?? {};
  return manner === undefined || on === undefined ? undefined : { manner, on };
}

function decisionOf({ state, lookups }: LetterOrder, track: Track): MeasureFacts['decision'] {
  const act = lastOf(state, 'measure.decide', { track: track.id });
  if (act?.data.decision !== 'impose') return undefined;
  const reason = textOf(lookups, act.data.reason);
  return { on: dateIn(act.at), answersDefence: act.data.answersDefence === true, ...given({ reason }) };
}

/** Without the fields that have no value, so that a fact is there or is not. */
export function given<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

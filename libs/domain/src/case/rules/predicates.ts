import type { FactValue } from '../../protocols/condition.js';
import { calendarDays } from '../../calendar/index.js';
import type { Act } from '../state.js';
import type { Truth, View } from './view.js';

type Data = View['state']['acts'][number]['data'];
type With = Readonly<Record<string, FactValue | readonly FactValue[]>>;

/** A fact no comparison can say: pure, named for good, with the parameters it takes. */
interface Predicate {
  readonly parameters: Readonly<Record<string, 'number' | 'string' | 'strings'>>;
  readonly holds: (view: View, given: With) => Truth;
}

/** The period of the measure at hand: as proposed now, or as its track was opened. */
function period(view: View): { from?: string; until?: string } {
  const data = view.step?.type === 'measure.propose' ? view.step.data : view.track?.about;
  return { from: data?.['from'] as string | undefined, until: data?.['until'] as string | undefined };
}

const ofTrack = (view: View, type: Act['type']): readonly Act[] => view.actsOf(type).filter((act) => act.track === view.track?.id);

const persons = (act: { by: Act['by'] }): readonly string[] => (act.by.inPlaceOf ? [act.by.person, act.by.inPlaceOf] : [act.by.person]);

const strings = (value: unknown): readonly string[] => (Array.isArray(value) ? value : value === undefined ? [] : [String(value)]);

/** One suspension begins where the other ended: together they are one (T2.1). */
const follows = (one: Data, other: Data | undefined): boolean =>
  one['until'] !== undefined && other !== undefined && (one['until'] === other['from'] || other['until'] === one['from']);

const measureAgainst = (view: View): View['track'] => view.state.tracks[String(view.track?.about['against'])];

/** Those the board named for an inspection, at the leave and after it. */
const authorised = (view: View): readonly string[] => [
  ...ofTrack(view, 'inspection.grant').flatMap((act) => strings(act.data['authorised'])),
  ...ofTrack(view, 'inspection.authorise').flatMap((act) => strings(act.data['person'])),
];

const grantOf = (view: View): Act | undefined => ofTrack(view, 'inspection.grant').at(-1);

export const predicates = {
  /** G16: whoever asks is no party of this case, nor is the person he stands in for. */
  actorIsNoParty: { parameters: {}, holds: (view) => (view.asking ? !view.asking.conflicted && view.asking.isParty.every((id) => view.state.parties[id]?.role === 'reporter') : undefined) },

  /** Decision 25: the proposer does not approve; neither of the two names of a delegation may be among the other's. */
  actorIsNotProposer: {
    parameters: {},
    holds: (view) => {
      if (!view.asking) return undefined;
      const asking = persons({ by: view.asking.actor });
      return view.track === undefined || !persons({ by: view.track.openedBy }).some((name) => asking.includes(name));
    },
  },

  /** Length of the measure in calendar days, its end exclusive (decision 27). */
  lastsAtMost: {
    parameters: { days: 'number' },
    holds: (view, { days }) => {
      const { from, until } = period(view);
      if (from === undefined || until === undefined) return view.step?.complete === false ? undefined : false;
      const length = calendarDays(from, until);
      return length >= 1 && length <= Number(days);
    },
  },

  /** It has a first and a last day; open-ended measures do not exist. */
  hasPeriod: {
    parameters: {},
    holds: (view) => {
      const { from, until } = period(view);
      if (from === undefined || until === undefined) return view.step?.complete === false ? undefined : false;
      return calendarDays(from, until) >= 1;
    },
  },

  /** The measure starts today or later: nothing is imposed backwards. */
  startsNotBefore: {
    parameters: {},
    holds: (view) => {
      const { from } = period(view);
      if (from === undefined) return view.step?.complete === false ? undefined : true;
      return from >= view.on;
    },
  },

  /** Enough words: a reason is linked to what was found, so a finding of this party's own conduct exists. */
  groundIsOwnConduct: {
    parameters: {},
    holds: (view) => view.actsOf('finding.record').some((act) => act.party === view.party?.id && act.data['ownConduct'] === true && act.data['founded'] === 'founded'),
  },

  /** A removal of the same pupil is under way and the inspectorate has been consulted: only then may a VO suspension run with it (T2.11). */
  removalRuns: {
    parameters: {},
    holds: (view) =>
      Object.values(view.state.tracks).some(
        (track) =>
          track.machine === 'measure' &&
          track.about['measure'] === 'removal' &&
          track.party === view.party?.id &&
          ['intended', 'decided', 'announced'].includes(track.state) &&
          view.actsOf('measure.consultInspectorate').some((act) => act.track === track.id),
      ),
  },

  /** No earlier suspension of this person in this case ends where this one starts, unless it is an extension with its own hearing. */
  followsNoSuspension: {
    parameters: {},
    holds: (view) => {
      const { from } = period(view);
      if (from === undefined) return view.step?.complete === false ? undefined : true;
      return !Object.values(view.state.tracks).some(
        (track) =>
          track.id !== view.track?.id &&
          track.machine === 'measure' &&
          track.party === view.party?.id &&
          track.about['measure'] === 'suspension' &&
          !['rejected', 'withdrawn', 'annulled'].includes(track.state) &&
          Math.abs(calendarDays(String(track.about['until'] ?? from), from)) <= 1,
      );
    },
  },

  /** A hearing of this party was held after the step this one answers (its proposal, or the intention), on an earlier moment. */
  heardSinceProposal: {
    parameters: { purpose: 'strings' },
    holds: (view, { purpose }) => {
      const since = view.track?.openedSeq ?? 0;
      return view
        .actsOf('hearing.record')
        .some((act) => act.party === view.party?.id && act.seq > since && strings(purpose).includes(String(act.data['purpose'])));
    },
  },

  /** The hearing was on an earlier day than this decision: a decision handed over in the same meeting was taken before it (LKC 106652). */
  heardOnEarlierDay: {
    parameters: {},
    holds: (view) =>
      view.actsOf('hearing.record').some((act) => act.party === view.party?.id && act.seq > (view.track?.openedSeq ?? 0) && String(act.data['on']) < view.on),
  },

  /** Access to school is denied on at least so many school days, all suspensions of this person in this case together. */
  deniesAtLeast: {
    parameters: { schoolDays: 'number' },
    holds: (view, { schoolDays }) => {
      const counted = Object.values(view.state.tracks)
        .filter((track) => track.machine === 'measure' && track.party === view.party?.id && track.about['measure'] === 'suspension')
        .filter((track) => track.id === view.track?.id || follows(track.about, view.track?.about))
        .map((track) => Number(track.about['schoolDays'] ?? 0));
      return counted.reduce((sum, days) => sum + days, 0) >= Number(schoolDays);
    },
  },

  /** The measure this objection is against is one of these. */
  isAgainst: {
    parameters: { measures: 'strings' },
    holds: (view, { measures }) => strings(measures).includes(String(measureAgainst(view)?.about['measure'])),
  },

  /** The measure an objection was against no longer stands. */
  measureUndone: { parameters: {}, holds: (view) => ['annulled', 'withdrawn'].includes(measureAgainst(view)?.state ?? '') },

  /** This staff member was suspended in this case before, and that suspension was not taken back. */
  wasSuspended: {
    parameters: {},
    holds: (view) =>
      Object.values(view.state.tracks).some(
        (track) =>
          track.machine === 'measure' &&
          track.party === view.party?.id &&
          ['suspension', 'interimSuspension'].includes(String(track.about['measure'])) &&
          ['announced', 'inForce', 'ended'].includes(track.state),
      ),
  },

  /** A paper about a possible offence: the notice of it, or a letter recorded after it was raised as such for this person. */
  isCriminalPaper: {
    parameters: {},
    holds: (view) => {
      const paper = view.step?.data['paper'];
      if (paper === undefined) return view.step?.complete === false ? undefined : false;
      return view.actsOf('qualification.raise').some((act) => act.data['of'] === 'possiblyCriminal' && paper === `s${act.seq}`);
    },
  },

  /** The confidential inspector was told about this qualification after it was given, also by a call about more than it. */
  inspectorToldAfter: {
    parameters: {},
    holds: (view) => {
      const decided = ofTrack(view, 'qualification.decide').at(-1);
      return decided !== undefined && view.actsOf('outsideReport.make').some((act) => act.data['to'] === 'confidentialInspector' && act.seq > decided.seq);
    },
  },

  /** The last assessment of scope says that it has to do with the school. */
  inScope: { parameters: {}, holds: (view) => view.actsOf('scope.assess').at(-1)?.data['inScope'] === true },

  /** The paper is the decision itself: its letter, or the record of it. */
  isDecisionPaper: {
    parameters: {},
    holds: (view) => {
      const paper = view.step?.data['paper'];
      if (paper === undefined) return view.step?.complete === false ? undefined : false;
      return (
        view.actsOf('letter.issue').some((act) => act.data['paper'] === paper && act.data['letter'] === 'decision') ||
        view.actsOf('measure.decide').some((act) => paper === `s${act.seq}`)
      );
    },
  },

  /** No wider than what was asked. */
  withinRequest: {
    parameters: { field: 'string' },
    holds: (view, { field }) => {
      const wanted = view.step?.data[String(field)];
      if (wanted === undefined) return view.step?.complete === false ? undefined : false;
      return strings(wanted).every((one) => strings(view.track?.about['scope']).includes(one));
    },
  },

  /** The way against this measure (objection, appeal) has been opened. */
  remedyOpened: {
    parameters: {},
    holds: (view) => Object.values(view.state.tracks).some((track) => track.machine === 'objection' && track.about['against'] === view.track?.id),
  },

  /** A measure was imposed on this person, whatever became of it later. */
  measureImposed: {
    parameters: {},
    holds: (view) => view.actsOf('measure.decide').some((act) => act.party === view.party?.id && act.data['decision'] === 'impose'),
  },

  /** Every one of the pupil's parents in the case was heard, or was offered it and declined. */
  parentsHeard: {
    parameters: { purpose: 'strings' },
    holds: (view, { purpose }) => {
      const heard = view.actsOf('hearing.record').filter((act) => strings(purpose).includes(String(act.data['purpose'])));
      if (heard.some((act) => act.party === view.party?.id && act.data['parentsPresent'] === 'yes')) return true;
      const parents = Object.values(view.state.parties).filter((party) => party.role === 'parentOf' && party.of === view.party?.id);
      return parents.length > 0 && parents.every((parent) => heard.some((act) => act.party === parent.id));
    },
  },

  /** What the subject's parents, or the victim's, were told. */
  parentsOfInformed: {
    parameters: { role: 'string', about: 'strings' },
    holds: (view, { role, about }) => {
      const children = Object.values(view.state.parties).filter((party) => party.role === role && party.kind === 'pupil');
      const informed = view.actsOf('party.inform').filter((act) => strings(about).includes(String(act.data['about'])));
      return children.every((child) => {
        const parents = Object.values(view.state.parties).filter((party) => party.role === 'parentOf' && party.of === child.id);
        return parents.length > 0 && parents.every((parent) => informed.some((act) => act.party === parent.id));
      });
    },
  },

  /** The actions set, or the look taken, lie within what the board allowed. */
  withinGrant: {
    parameters: { field: 'string' },
    holds: (view, { field }) => {
      const wanted = view.step?.data[String(field)];
      if (wanted === undefined) return view.step?.complete === false ? undefined : false;
      const allowed = strings(grantOf(view)?.data['scope']);
      return strings(wanted).every((one) => allowed.includes(one));
    },
  },

  withinActions: {
    parameters: { field: 'string' },
    holds: (view, { field }) => {
      const wanted = view.step?.data[String(field)];
      if (wanted === undefined) return view.step?.complete === false ? undefined : false;
      const set = strings(ofTrack(view, 'inspection.setActions').at(-1)?.data['actions']);
      return strings(wanted).every((one) => set.includes(one));
    },
  },

  /** The end date of the leave, exclusive, has not come. */
  grantRuns: { parameters: {}, holds: (view) => view.on < String(grantOf(view)?.data['until'] ?? '') },
  grantIsOver: { parameters: {}, holds: (view) => grantOf(view) !== undefined && view.on >= String(grantOf(view)?.data['until']) },

  actorIsAuthorised: { parameters: {}, holds: (view) => (view.asking ? authorised(view).includes(view.asking.actor.person) : undefined) },

  actorAcceptedSecrecy: {
    parameters: {},
    holds: (view) => (view.asking ? ofTrack(view, 'inspection.acceptSecrecy').some((act) => act.by.person === view.asking?.actor.person) : undefined),
  },

  /** The advice comes from the one who was asked: it is recorded in his role, or by whoever asked a body outside. */
  answersOwnConsultation: {
    parameters: {},
    holds: (view) => {
      const role = view.step?.data['role'];
      if (role === undefined) return view.step?.complete === false ? undefined : false;
      return role === 'inspectorate' || role === 'legalCounsel' || role === view.asking?.actor.role;
    },
  },

  consultationAsked: {
    parameters: {},
    holds: (view) => {
      const role = view.step?.data['role'];
      if (role === undefined) return view.step?.complete === false ? undefined : false;
      return view.actsOf('consultation.ask').some((act) => act.data['role'] === role && (view.track === undefined || act.track === view.track.id));
    },
  },

  /** Somebody has the role in this case: a subject, a victim. */
  hasParty: { parameters: { role: 'string' }, holds: (view, { role }) => Object.values(view.state.parties).some((party) => party.role === role) },
} as const satisfies Record<string, Predicate>;

export type PredicateName = keyof typeof predicates;

export const predicateNamed = (name: string): Predicate | undefined => (predicates as Readonly<Record<string, Predicate>>)[name];

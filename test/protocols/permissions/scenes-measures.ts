import type { PlainData } from '#libs/domain';
import { text, type CaseScript } from '../../support/case-script.js';
import * as lives from './lives.js';
import { settings, type Led } from './lives.js';
import { scene, type Scene, type Staging } from './scene.js';

const lead = (led: Led) => settings[led].lead;

const common = {
  ground: 'ownConduct',
  lesserConsidered: ['conversation'],
  urgent: false,
  interest: text,
  lesserReason: text,
};
const period = { from: '2026-09-09', until: '2026-09-11' };

/** Each measure in good order, as it is proposed. */
const proposal: Readonly<Record<string, PlainData>> = {
  'a warning of a pupil': { ...common, measure: 'warning' },
  'a suspension of a pupil': { ...common, ...period, measure: 'suspension' },
  'another class': { ...common, ...period, measure: 'otherClass' },
  'a device ban': { ...common, ...period, measure: 'deviceBan' },
  'a contract': { ...common, measure: 'contract' },
  'a removal': { ...common, measure: 'removal', lesserConsidered: ['suspension', 'support'] },
  'a warning of a parent': { ...common, measure: 'warning' },
  'an access ban': { ...common, ...period, measure: 'accessBan', area: text, contactPerson: text },
  'a warning of an employee': { ...common, measure: 'warning' },
  'keeping staff away': { ...common, ...period, measure: 'interimSuspension', withPay: true },
  'a reprimand': { ...common, measure: 'reprimand' },
  'a suspension of an employee': { ...common, ...period, measure: 'suspension', withPay: true },
  'a dismissal': { ...common, measure: 'dismissal', finalWarningGiven: true },
  'a summary dismissal': { ...common, measure: 'summaryDismissal', finalWarningGiven: true, counselConsulted: true },
  'the end of a relation': { ...common, measure: 'endOfRelation' },
};

/** Another person the case is about, heard, with conduct of his own. */
function joined(script: CaseScript, led: Led, subject: PlainData): string {
  script.take(lead(led), 'party.add', { role: 'subject', ...subject });
  const party = `p${Object.keys(script.state.parties).length}`;
  script
    .take(
      lead(led),
      'hearing.record',
      { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'notApplicable' },
      party,
    )
    .take(lead(led), 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, party)
    .take(lead(led), 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, party);
  return party;
}

interface Proposed {
  readonly script: CaseScript;
  readonly track: string;
}

function proposed(led: Led, measure: string): Proposed {
  const script = lives.established(led);
  const ofParent = measure === 'a warning of a parent' || measure === 'an access ban';
  const party = ofParent
    ? joined(script, led, { kind: 'parent' })
    : measure === 'the end of a relation'
      ? joined(script, led, { kind: 'externalWorker' })
      : 'p1';
  script.take(lead(led), 'measure.propose', proposal[measure], party);
  return { script, track: `t${Object.keys(script.state.tracks).length}` };
}

const deciding = (measure: string): Staging => ({
  [`measure.decide ${measure}`]: (led) => {
    const { script, track } = proposed(led, measure);
    return scene(script, 'measure.decide', { decision: 'reject' }, track);
  },
});

const proposing = (measure: string): Staging => ({
  [`measure.propose ${measure}`]: (led) => scene(lives.established(led), 'measure.propose', proposal[measure], 'p1'),
});

function intended(led: Led): Proposed {
  const { script, track } = proposed(led, led === 'leadership' ? 'a removal' : 'a dismissal');
  script.take(
    lead(led),
    'measure.intend',
    { sentOn: script.today, channel: 'registered', defenceUntil: '2026-09-29' },
    track,
  );
  return { script, track };
}

/** A short measure in the usual way of each case: a pupil's suspension, or keeping staff away. */
function decided(led: Led): Proposed {
  const { script, track } = proposed(led, led === 'leadership' ? 'a suspension of a pupil' : 'keeping staff away');
  const decider = led === 'supervisoryBoard' ? 'otherSupervisoryBoard' : 'principal';
  script.take(decider, 'measure.decide', { decision: 'impose', answersDefence: true, promptly: true }, track);
  return { script, track };
}

function announced(led: Led): Proposed {
  const { script, track } = decided(led);
  script.take(lead(led), 'measure.announce', { manner: 'handed', on: script.today, remedyClause: true }, track);
  return { script, track };
}

const inForce = (led: Led): Proposed => {
  const { script, track } = announced(led);
  return { script: script.on('2026-09-09'), track };
};

/** A pupil's removal, intended, defended, with another school found, decided by the board and made known. */
function removed(): Proposed {
  const { script, track } = intended('leadership');
  const heard = { purpose: 'intention', on: '2026-09-09', manner: 'inPerson' };
  script
    .on('2026-09-09')
    .take('teamLeader', 'hearing.record', { ...heard, parentsPresent: 'yes' }, 'p1')
    .take('teamLeader', 'party.add', { kind: 'employee', role: 'teacherOf', parentOf: 'p1' });
  const teacher = `p${Object.keys(script.state.parties).length}`;
  script
    .take('teamLeader', 'hearing.record', { ...heard, purpose: 'facts', parentsPresent: 'notApplicable' }, teacher)
    .take('teamLeader', 'measure.consultInspectorate', { on: '2026-09-09', educationContinues: true }, track)
    .take('teamLeader', 'measure.findSchool', { school: '12AB', willing: true, on: '2026-09-09' }, track)
    .on('2026-09-10')
    .take('board', 'measure.decide', { decision: 'impose', answersDefence: true, promptly: true }, track)
    .take('teamLeader', 'measure.announce', { manner: 'registered', on: '2026-09-10', remedyClause: true }, track);
  return { script, track };
}

/** The window of objection against a measure of a pupil. */
function contested({ script }: Proposed = announced('leadership')): Proposed {
  const track = Object.values(script.state.tracks).find(({ machine }) => machine === 'objection');
  if (track === undefined) throw new Error('no window of objection was opened');
  return { script, track: track.id };
}

function received(against: Proposed = announced('leadership')): Proposed {
  const { script, track } = contested(against);
  return { script: script.take('teamLeader', 'objection.receive', { on: script.today }, track), track };
}

function heardOnObjection(): Proposed {
  const { script, track } = received();
  const hearing = { on: '2026-09-07', manner: 'inPerson', parentsPresent: 'yes' };
  return { script: script.take('teamLeader', 'objection.hear', hearing, track), track };
}

const staged = ({ script, track }: Proposed, type: Scene['type'], data: PlainData = {}): Scene =>
  scene(script, type, data, track);

/** Measures from proposal to end, and objections against them. */
export const measures: Staging = {
  ...proposing('a suspension of a pupil'),
  ...proposing('another class'),
  ...proposing('a reprimand'),
  ...proposing('keeping staff away'),
  ...Object.assign({}, ...Object.keys(proposal).map(deciding)),
  'measure.intend': (led) =>
    staged(proposed(led, led === 'leadership' ? 'a removal' : 'a dismissal'), 'measure.intend', {
      sentOn: '2026-09-07',
      channel: 'registered',
      defenceUntil: '2026-09-29',
    }),
  'measure.defend': (led) => staged(intended(led), 'measure.defend', { manner: 'written', on: '2026-09-07' }),
  'measure.announce': (led) =>
    staged(decided(led), 'measure.announce', { manner: 'handed', on: '2026-09-07', remedyClause: true }),
  'measure.start': (led) => staged(announced(led), 'measure.start'),
  'measure.end': (led) => staged(inForce(led), 'measure.end', { how: 'early' }),
  'measure.confirm': (led) => staged(announced(led), 'measure.confirm', { decision: 'confirm' }),
  'measure.withdraw a proposal': (led) =>
    staged(proposed(led, led === 'leadership' ? 'another class' : 'keeping staff away'), 'measure.withdraw'),
  'measure.withdraw a decision': (led) => staged(decided(led), 'measure.withdraw'),
  "measure.annul a pupil's suspension": (led) => staged(inForce(led), 'measure.annul'),
  'measure.annul keeping staff away': (led) => staged(inForce(led), 'measure.annul'),
  'measure.findSchool': () =>
    staged(intended('leadership'), 'measure.findSchool', { school: '12AB', willing: true, on: '2026-09-07' }),
  'measure.consultInspectorate': () =>
    staged(intended('leadership'), 'measure.consultInspectorate', { on: '2026-09-07', educationContinues: true }),
  'measure.finalise': () => staged(removed(), 'measure.finalise'),
  'objection.open': () => {
    const { script, track } = decided('leadership');
    return scene(script, 'objection.open', { against: track, remedy: 'objection', until: '2026-10-20' }, 'p1');
  },
  'objection.receive': () => staged(contested(), 'objection.receive', { on: '2026-09-07' }),
  'objection.hear': () =>
    staged(received(), 'objection.hear', { on: '2026-09-07', manner: 'inPerson', parentsPresent: 'yes' }),
  'objection.pause': () =>
    staged(received(removed()), 'objection.pause', { because: 'disputeCommittee', at: '2026-09-10T08:00:00.000Z' }),
  'objection.resume': () => {
    const { script, track } = received(removed());
    script.take(
      'teamLeader',
      'objection.pause',
      { because: 'disputeCommittee', at: '2026-09-10T08:00:00.000Z' },
      track,
    );
    return scene(script, 'objection.resume', { at: '2026-09-10T08:00:00.000Z' }, track);
  },
  'objection.extend': () => staged(heardOnObjection(), 'objection.extend', { because: 'postponement' }),
  'objection.decide': () => staged(heardOnObjection(), 'objection.decide', { outcome: 'unfounded' }),
  'objection.lapse': () => staged(contested(), 'objection.lapse'),
};

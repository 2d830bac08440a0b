import * as lives from './lives.js';
import { settings, type Led } from './lives.js';
import { scene, type Scene, type Staging } from './scene.js';
import { people, text } from '../../support/case-script.js';

type Of = 'culpableConduct' | 'neglectOfDuty' | 'boundaryCrossing' | 'possiblyCriminal' | 'dataBreach';
const lead = (led: Led) => settings[led].lead;
const discovered = '2026-09-07T08:00:00.000Z';

const extra: Readonly<Partial<Record<Of, Readonly<Record<string, string>>>>> = {
  possiblyCriminal: { offence: 'againstSchool', legalGround: 'uavg32a' },
  dataBreach: { discoveredAt: discovered },
};

function raised(led: Led, of: Of) {
  return lives.established(led).take(lead(led), 'qualification.raise', { of, ...extra[of] }, 'p1');
}

function asked(led: Led, of: Of, ...roles: readonly ('teamLeader' | 'board' | 'dpo')[]) {
  const script = raised(led, of);
  for (const role of roles) {
    script
      .take(lead(led), 'consultation.ask', { role }, 't1')
      .take(role === 'board' ? 'otherBoard' : role, 'consultation.answer', { role, advises: 'for' }, 't1');
  }
  return script;
}

const outsideReport = (about: string, data: Readonly<Record<string, string>>, party = 'p1'): Staging => ({
  [`outsideReport.make to ${about}`]: (led) =>
    scene(raised(led, 'possiblyCriminal'), 'outsideReport.make', { ...report, ...data }, party),
});

const breachOf = {
  leadership: 'culpableConduct',
  board: 'neglectOfDuty',
  supervisoryBoard: 'boundaryCrossing',
} as const;
const report = { at: discovered, manner: 'phone', reference: text, advice: text } as const;
const scope = ['mailHeaders'];
const request = { scope, until: '2026-09-21' };
const grant = { scope, until: '2026-09-14', authorised: people.serviceBureau.person };

const requested = (led: Led) => lives.underInvestigation(led).take(lead(led), 'inspection.request', request);
const granted = (led: Led) =>
  requested(led).take(
    led === 'supervisoryBoard' ? 'otherSupervisoryBoard' : 'otherBoard',
    'inspection.grant',
    grant,
    't1',
  );
const determined = (led: Led) =>
  granted(led).take(
    led === 'supervisoryBoard' ? 'supervisoryBoard' : 'principal',
    'inspection.setActions',
    { actions: scope },
    't1',
  );
const open = (led: Led) => determined(led).take('serviceBureau', 'inspection.acceptSecrecy', {}, 't1');
const look = (led: Led): Scene => scene(open(led), 'inspection.look', { at: 'mailHeaders' }, 't1');

/** Questions on conduct, reports outside the school, and inspecting data. */
export const questions: Staging = {
  'qualification.raise': (led) => scene(lives.established(led), 'qualification.raise', { of: breachOf[led] }, 'p1'),
  'qualification.decide culpable conduct': (led) =>
    scene(raised(led, 'culpableConduct'), 'qualification.decide', { answer: true }, 't1'),
  'qualification.decide neglect of duty': (led) =>
    scene(raised(led, 'neglectOfDuty'), 'qualification.decide', { answer: true }, 't1'),
  'qualification.decide boundary-crossing': (led) =>
    scene(asked(led, 'boundaryCrossing', 'teamLeader', 'board'), 'qualification.decide', { answer: true }, 't1'),
  'qualification.decide possibly criminal': (led) =>
    scene(raised(led, 'possiblyCriminal'), 'qualification.decide', { answer: true }, 't1'),
  'qualification.decide a data breach': (led) =>
    scene(
      asked(led, 'dataBreach', 'dpo'),
      'qualification.decide',
      { answer: true, highRisk: false, notify: 'notify' },
      't1',
    ),
  ...outsideReport('the confidential inspector', { to: 'confidentialInspector', about: 'boundaryCrossing' }),
  ...outsideReport('the police, a complaint', { to: 'police', sort: 'schoolComplaint' }),
  ...outsideReport('the police, for advice', { to: 'police', sort: 'policeAdvice' }),
  ...outsideReport('the data-protection authority', { to: 'dataProtectionAuthority', about: 'dataBreach' }),
  ...outsideReport('the inspectorate', { to: 'inspectorate', about: 'suspension' }),
  ...outsideReport('the municipality', { to: 'municipality', about: 'removal' }),
  'outsideReport.conclude': (led) => {
    const made = lives
      .underReview(led)
      .take(
        settings[led].above,
        'outsideReport.make',
        { ...report, to: 'confidentialInspector', about: 'sexualOffence' },
        'p1',
      );
    return scene(made, 'outsideReport.conclude', { reasonableSuspicion: false }, 't1');
  },
  'outsideReport.decline': (led) =>
    scene(raised(led, 'possiblyCriminal'), 'outsideReport.decline', { to: 'police', about: 'offence' }, 'p1'),
  'policeOrder.record': (led) =>
    scene(lives.underReview(led), 'policeOrder.record', { instruction: 'informLater', at: discovered }),

  'inspection.request': (led) => scene(lives.underInvestigation(led), 'inspection.request', request),
  'inspection.grant': (led) => scene(requested(led), 'inspection.grant', grant, 't1'),
  'inspection.refuse': (led) => scene(requested(led), 'inspection.refuse', {}, 't1'),
  'inspection.setActions': (led) => scene(granted(led), 'inspection.setActions', { actions: scope }, 't1'),
  'inspection.authorise': (led) =>
    scene(open(led), 'inspection.authorise', { person: people.otherServiceBureau.person }, 't1'),
  'inspection.acceptSecrecy by whom the board named': (led) =>
    scene(determined(led), 'inspection.acceptSecrecy', {}, 't1'),
  'inspection.acceptSecrecy by somebody else': (led) => scene(determined(led), 'inspection.acceptSecrecy', {}, 't1'),
  'inspection.look by whom the board named': look,
  'inspection.look by somebody else': look,
  'inspection.expire': (led) => scene(open(led), 'inspection.expire', {}, 't1'),
};

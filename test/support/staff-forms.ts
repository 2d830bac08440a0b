import type { Answers } from './filling.js';
import type { Caller } from './http.js';
import type { TestProduct } from './product.js';
import { groupChat } from './reports.js';
import { proposedSuspension } from './suspension.js';
import { rowsOf, type CaseAtWork, type Row } from './work.js';

/** What the forms are about: one case in full swing, and something to end of each kind. */
interface Stage {
  readonly work: CaseAtWork;
  readonly today: string;
  readonly tomorrow: string;
  readonly yesterday: string;
  readonly lyceum: string;
  /** A school that has tasks of its own. */
  readonly taskSchool: string;
  readonly heldRole: string;
  readonly consent: string;
  readonly publication: string;
  readonly person: (name: string) => string;
}

export interface StaffForm {
  readonly name: string;
  /** Who fills it in, by login name. */
  readonly by: string;
  readonly path: (stage: Stage) => string;
  /** What is typed before it is interrupted. */
  readonly half: (stage: Stage) => Answers;
  /** A text on which is gone on while the server is away. */
  readonly goesOn?: string;
  /** What is left to answer; undefined where there is nothing yet that it could be sent about. */
  readonly rest?: (stage: Stage) => Answers;
}

const step = (stage: Stage, type: string, more = ''): string => `/zaak/${stage.work.id}/stap/${type}${more}`;
const [leader, principal, administrator] = ['anouk.wilgenroos', 'bas.torenvalk', 'thijs.lepelaar'] as const;
const nothing = (): Answers => ({});
/** What somebody who is logged in is asked of a report beside what happened. */
const { story: _story, categories: _categories, reporterKind: _kind, naming: _naming, ...withoutStory } = groupChat;

const aroundCases: readonly StaffForm[] = [
  {
    name: 'a new report',
    by: 'idris.meerkoet',
    path: () => '/nieuw',
    half: () => ({ story: 'In de kantine is een filmpje rondgestuurd.', categories: ['groupChat'] }),
    rest: ({ yesterday }) => ({
      ...withoutStory,
      school: 'lyceum',
      knownAt: `${yesterday}T09:00:00.000Z`,
    }),
  },
  {
    name: 'a note',
    by: leader,
    path: (stage) => step(stage, 'note.add'),
    half: () => ({ text: 'Gebeld met de ouders, zij komen donderdag.' }),
    rest: nothing,
  },
  {
    name: 'a message to the reporter',
    by: leader,
    path: (stage) => step(stage, 'message.send'),
    half: () => ({ text: 'Dank voor uw melding. Wij gaan ermee aan de slag.' }),
    rest: nothing,
  },
  {
    name: 'a correction',
    by: leader,
    path: (stage) => step(stage, 'step.correct', '?welke=s3'),
    half: () => ({ 'set.name': 'Fenne Ruijter' }),
    rest: () => ({ reason: 'De naam was verkeerd geschreven.' }),
  },
  {
    name: 'a question for advice',
    by: leader,
    path: (stage) => step(stage, 'consultation.ask'),
    half: () => ({ question: 'Mag dit filmpje bewaard blijven tot het gesprek?' }),
    rest: () => ({ role: 'hr' }),
  },
  {
    name: 'the answer of whoever was consulted',
    by: 'nadia.egelantier',
    path: (stage) => step(stage, 'consultation.answer'),
    half: () => ({ advice: 'Er zijn geen gegevens gelekt.' }),
    rest: () => ({ role: 'dpo', advises: 'doNotNotify' }),
  },
  {
    name: 'what somebody says of the minutes',
    by: leader,
    path: (stage) => step(stage, 'hearing.agree', '?partij=p1'),
    half: () => ({ agreed: 'commented', comment: 'Ik zei dat ik het niet zelf had gemaakt.' }),
    rest: () => ({ hearing: 9 }),
  },
  {
    name: 'a proposal',
    by: leader,
    path: (stage) => step(stage, 'measure.propose', '?partij=p1'),
    half: () => ({ measure: 'warning', reason: 'Een gesprek hielp niet.' }),
  },
  {
    name: 'a letter',
    by: principal,
    path: (stage) => step(stage, 'letter.issue', '?partij=p1'),
    half: () => ({ letter: 'parentsNotice', about: 'hearing' }),
    rest: () => ({ delivery: 'handed' }),
  },
  {
    name: 'a decision',
    by: principal,
    path: ({ work }) => `/besluit/${work.id}/t1`,
    half: () => ({ reason: 'Na overleg met de ouders zie ik het anders.' }),
    goesOn: 'reason',
    rest: () => ({ decision: 'reject' }),
  },
  {
    name: 'handing over a case',
    by: leader,
    path: (stage) => step(stage, 'case.assign'),
    half: () => ({ reason: 'Ik ben twee weken afwezig.' }),
    goesOn: 'reason',
    rest: ({ person }) => ({ to: person('Idris Meerkoet') }),
  },
];

const ofTheDesk: readonly StaffForm[] = [
  {
    name: 'a delegation',
    by: administrator,
    path: () => '/beheer/vervanging',
    half: ({ person }) => ({ from: person('Bas Torenvalk'), ground: 'Besluit vervanging 2026-11' }),
    rest: ({ person, lyceum, today, tomorrow }) => ({
      to: person('Hanna Sleutelbloem'),
      role: 'principal',
      unit: lyceum,
      since: today,
      until: tomorrow,
    }),
  },
  {
    name: 'a role',
    by: administrator,
    path: () => '/beheer/rol',
    half: ({ person }) => ({ person: person('Hanna Sleutelbloem'), role: 'teamLeader' }),
    rest: ({ lyceum, tomorrow }) => ({ unit: lyceum, from: tomorrow }),
  },
  {
    name: 'the end of a role',
    by: administrator,
    path: ({ heldRole }) => `/beheer/rol-einde?rol=${heldRole}`,
    half: ({ tomorrow }) => ({ until: tomorrow }),
    rest: nothing,
  },
  {
    name: 'handing over somebody’s work',
    by: administrator,
    path: () => '/beheer/overdragen',
    half: ({ person }) => ({ person: person('Saskia Zeeaster') }),
    rest: ({ person }) => ({ reason: 'departure', successor: person('Idris Meerkoet') }),
  },
  {
    name: 'a holiday',
    by: administrator,
    path: ({ lyceum }) => `/beheer/schooldagen?school=${lyceum}&wat=vakantie`,
    half: () => ({ name: 'Extra vrije week' }),
    rest: () => ({ from: '2027-06-14', until: '2027-06-21' }),
  },
  {
    name: 'a study day',
    by: administrator,
    path: ({ lyceum }) => `/beheer/schooldagen?school=${lyceum}&wat=studiedag`,
    half: () => ({ day: '2027-06-09' }),
    rest: nothing,
  },
  {
    name: 'a consent of the council',
    by: administrator,
    path: () => '/beheer/instemming',
    half: () => ({ document: 'Instemming GMR van 20 november 2026' }),
    rest: ({ yesterday }) => ({ matter: 'staffCriminalData', from: yesterday }),
  },
  {
    name: 'the end of a consent of the council',
    by: administrator,
    path: ({ consent }) => `/beheer/instemming-einde?instemming=${consent}`,
    half: ({ tomorrow }) => ({ until: tomorrow }),
    rest: nothing,
  },
  {
    name: 'the text of an edition',
    by: administrator,
    path: () => '/beheer/protocol-maken',
    half: () => ({ text: '{"id": "ZILVER-2027", "clauses": [', unit: 'all' }),
    goesOn: 'text',
  },
  {
    name: 'the consent to a draft of a protocol',
    by: administrator,
    path: () => '/beheer/protocol-instemming?edition=OZHW-2027',
    half: () => ({ document: 'Instemming GMR van 21 november 2026' }),
  },
  {
    name: 'the adoption of a protocol',
    by: 'marit.waterjuffer',
    path: () => '/beheer/protocol-vaststellen?edition=OZHW-2027',
    half: () => ({ document: 'Besluit 2026-12' }),
  },
];

const ofTheRegisters: readonly StaffForm[] = [
  {
    name: 'a consent for publication',
    by: 'koen.waterral',
    path: () => '/registers/toestemming',
    half: () => ({ pupilNumber: 'L-4711', activity: 'Schoolfotograaf 2026' }),
    rest: ({ yesterday }) => ({ givenBy: 'parent', from: yesterday, document: 'Formulier 2026-114' }),
  },
  {
    name: 'the end of a consent for publication',
    by: 'koen.waterral',
    path: ({ publication }) => `/registers/einde?soort=toestemming&welke=${publication}`,
    half: ({ yesterday }) => ({ until: yesterday }),
    rest: nothing,
  },
  {
    name: 'an answer of a parent',
    by: 'baukje.pijlkruid',
    path: () => '/registers/antwoord',
    half: () => ({ pupilNumber: '2026114', kind: 'mailboxRefusal' }),
    rest: ({ yesterday }) => ({
      subject: 'Mailbox 2026',
      givenBy: 'parent',
      askedOn: yesterday,
      from: yesterday,
      document: 'Formulier 2026-12',
    }),
  },
  {
    name: 'a written leave',
    by: 'baukje.pijlkruid',
    path: () => '/registers/schriftelijk',
    half: () => ({ whose: 'pupil', pupilNumber: '2026115' }),
    rest: ({ yesterday }) => ({ subject: 'Musical 2026', from: yesterday, document: 'Brief 2026-12' }),
  },
  {
    name: 'a protected environment',
    by: 'roos.ganzerik',
    path: () => '/registers/omgeving',
    half: () => ({ purpose: 'Uitwisseling 2026', followed: 'Leesaccount voor ouders' }),
  },
  {
    name: 'a task of the school',
    by: 'berend.slechtvalk',
    path: ({ taskSchool }) => `/registers/taak?school=${taskSchool}&welke=OOG-4.2.10.staff`,
    half: ({ yesterday }) => ({ on: yesterday }),
    rest: nothing,
  },
];

/** Each form of the staff in which something can be typed; what is sent first leaves the later ones possible. */
export const staffForms: readonly StaffForm[] = [...aroundCases, ...ofTheDesk, ...ofTheRegisters];

const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const idWhere = (rows: readonly Row[], isIt: (row: Row) => boolean): string => String(rows.find(isIt)?.['id']);

const made = async (by: Caller, path: string, body: object): Promise<string> => {
  const answer = await by.post(`/api/v1/organisation/${path}`, body);
  if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return String(answer.body['id']);
};

/** Brings about what the forms are about. */
export async function setStage(product: Pick<TestProduct, 'caller' | 'as'>): Promise<Stage> {
  const [teamLeader, desk] = [await product.as(leader), await product.as(administrator)];
  const [registrar, other] = [await product.as('koen.waterral'), await product.as('berend.slechtvalk')];
  const { work, day } = await proposedSuspension(product, teamLeader);
  await work.done(teamLeader, 'consultation.ask', { role: 'dpo', question: 'Is er iets gelekt?' });
  const people = rowsOf(await desk.get('/api/v1/organisation/people'));
  const person = (name: string): string => idWhere(people, (row) => row['name'] === name);
  const schoolOf = async (by: Caller, shortName: string): Promise<string> =>
    idWhere(rowsOf(await by.get('/api/v1/organisation/schools')), (row) => row['shortName'] === shortName);
  const [lyceum, yesterday] = [await schoolOf(desk, 'lyceum'), plusDays(day, -1)];
  const held = rowsOf(await desk.get('/api/v1/organisation/roles'));
  const from = { from: yesterday };
  return {
    work,
    today: day,
    tomorrow: plusDays(day, 1),
    yesterday,
    lyceum,
    taskSchool: await schoolOf(other, 'wierdelyceum'),
    heldRole: idWhere(held, (row) => row['person'] === person('Femke Duinroos')),
    consent: await made(desk, 'council-consents', { matter: 'dataInspection', document: 'Stuk 2026-1', ...from }),
    publication: await made(registrar, 'publication-consents', {
      school: lyceum,
      pupilNumber: 'L-4712',
      activity: 'Sportdag 2026',
      givenBy: 'parent',
      document: 'Formulier 2026-115',
      ...from,
    }),
    person,
  };
}

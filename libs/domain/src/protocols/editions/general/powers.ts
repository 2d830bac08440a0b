import type { StepType } from '../../../case/steps/index.js';
import type { Role } from '../../../language/roles.js';
import type { Condition } from '../../condition.js';
import type { Power, Rule } from '../../shape.js';
import { leading } from './leading.js';
import { atLevel, everyone, leaders, leadership, objecting } from './roles.js';

const power = (
  id: string,
  en: string,
  nl: string,
  steps: readonly StepType[],
  by: readonly Role[],
  when?: Condition,
): Power => ({
  rule: 'power',
  id,
  cites: ['GEN-1'],
  nl,
  en,
  steps,
  by,
  ...(when === undefined ? {} : { when }),
});

const qualifying = (...of: string[]): Condition => ({ fact: 'track.of', is: of });
const askedOutside: Condition = {
  fact: 'step.role',
  is: ['inspectorate', 'legalCounsel', 'safetyAdvicePoint', 'police'],
};
const leadingLevels: readonly (readonly [string, readonly Role[]])[] = [
  ['leadership', leadership],
  ['board', ['board']],
  ['supervisoryBoard', ['supervisoryBoard']],
];
/** On the level that leads the case, or above it; never below. */
const fromLevel = (...levels: string[]): Condition => ({ fact: 'case.level', is: levels });

/** Who does what where neither statute nor protocol says otherwise (decision 24). */
export const generalPowers: readonly Rule[] = [
  power(
    'GEN.report',
    'Anyone can report.',
    'Iedereen kan melden.',
    ['report.receive'],
    ['reporter', ...everyone, 'administrator', 'auditor'],
  ),
  power(
    'GEN.reporter',
    'Whoever reported can add, withdraw and answer.',
    'Wie meldde kan aanvullen, intrekken en antwoorden.',
    ['report.add', 'report.withdraw', 'message.send'],
    ['reporter'],
  ),
  power(
    'GEN.leadership',
    'The leadership of the school leads the case.',
    'De schoolleiding leidt de zaak.',
    leading,
    leadership,
    atLevel('leadership'),
  ),
  power('GEN.board', 'The board leads the case.', 'Het bestuur leidt de zaak.', leading, ['board'], atLevel('board')),
  power(
    'GEN.supervisoryBoard',
    'The supervisory board leads the case.',
    'De raad van toezicht leidt de zaak.',
    leading,
    ['supervisoryBoard'],
    atLevel('supervisoryBoard'),
  ),
  power(
    'GEN.notes',
    'Whoever works on the case can keep notes.',
    'Wie aan de zaak werkt kan notities maken.',
    ['note.add'],
    everyone.filter((role) => role !== 'employee'),
  ),
  power(
    'GEN.answers',
    'Whoever is asked answers.',
    'Wie gevraagd wordt, antwoordt.',
    ['consultation.answer'],
    [...leaders, 'dpo', 'hr', 'communications', 'confidant'],
    { not: askedOutside },
  ),
  ...leadingLevels.map(([level, by]) =>
    power(
      `GEN.answersOutside.${level}`,
      'What a body outside the organisation answers is recorded by whoever leads the case.',
      'Wat een instantie van buiten antwoordt, legt vast wie de zaak leidt.',
      ['consultation.answer'],
      by,
      { all: [askedOutside, atLevel(level)] },
    ),
  ),
  power(
    'GEN.hrWork',
    'HR prepares papers and hearings of staff.',
    'Personeelszaken bereidt stukken en gesprekken met medewerkers voor.',
    [
      'letter.issue',
      'hearing.invite',
      'hearing.record',
      'measure.intend',
      'measure.defend',
      'measure.announce',
      'party.inform',
    ],
    ['hr'],
    {
      fact: 'party.staff',
      is: true,
    },
  ),
  power(
    'GEN.principalWork',
    'The principal carries out decisions about pupils of the school.',
    'De directeur voert besluiten over leerlingen uit.',
    [
      'measure.announce',
      'measure.start',
      'measure.end',
      'education.arrange',
      'letter.issue',
      'party.inform',
      'hearing.record',
    ],
    ['principal'],
    {
      fact: 'party.kind',
      is: ['pupil', 'parent'],
    },
  ),
  power(
    'GEN.aftercare',
    'The confidant offers aftercare.',
    'De vertrouwenspersoon biedt nazorg.',
    ['aftercare.record'],
    ['confidant'],
  ),
  power(
    'GEN.qualify',
    'Whoever leads the case answers on neglect of duty and culpable conduct.',
    'Wie de zaak leidt oordeelt over plichtsverzuim en verwijtbaarheid.',
    ['qualification.decide'],
    leaders,
    { all: [qualifying('neglectOfDuty', 'culpableConduct'), fromLevel('leadership')] },
  ),
  power(
    'GEN.qualifyAbove',
    'Whoever leads a case that goes past the leadership answers on neglect of duty and culpable conduct.',
    'Wie een zaak boven de schoolleiding leidt oordeelt over plichtsverzuim en verwijtbaarheid.',
    ['qualification.decide'],
    ['board', 'supervisoryBoard'],
    { all: [qualifying('neglectOfDuty', 'culpableConduct'), fromLevel('board', 'supervisoryBoard')] },
  ),
  power(
    'GEN.qualifyBoard',
    'The board answers where it weighs most.',
    'Over het zwaarste oordeelt het bestuur.',
    ['qualification.decide'],
    ['board', 'supervisoryBoard'],
    qualifying('boundaryCrossing', 'possiblyCriminal', 'dataBreach'),
  ),
  power(
    'GEN.outside',
    'The board reports outside the school.',
    'Het bestuur meldt buiten de school.',
    ['outsideReport.make', 'outsideReport.decline', 'outsideReport.conclude', 'policeOrder.record', 'party.inform'],
    ['board', 'supervisoryBoard'],
  ),
  power(
    'GEN.outsidePrincipal',
    'The principal notifies inspectorate and municipality, and asks the police.',
    'De directeur meldt bij inspectie en gemeente en overlegt met de politie.',
    ['outsideReport.make'],
    ['principal'],
    {
      any: [
        { fact: 'step.to', is: ['inspectorate', 'municipality'] },
        {
          all: [
            { fact: 'step.to', is: 'police' },
            { fact: 'step.sort', is: ['policeAdvice', 'victimTold'] },
          ],
        },
      ],
    },
  ),
  power(
    'GEN.outsideRegistrar',
    'The registrar notifies the municipality.',
    'De administratie meldt bij de gemeente.',
    ['outsideReport.make'],
    ['registrar'],
    { fact: 'step.to', is: 'municipality' },
  ),
  power(
    'GEN.annul',
    'The board may undo.',
    'Het bestuur mag terugdraaien.',
    ['measure.annul'],
    ['board', 'supervisoryBoard'],
  ),
  power(
    'GEN.annulPrincipal',
    'The principal may undo what a principal decides.',
    'De directeur mag terugdraaien wat een directeur besluit.',
    ['measure.annul'],
    ['principal'],
    {
      any: [
        { fact: 'track.measure', is: 'warning' },
        { all: [{ fact: 'party.kind', is: ['pupil', 'parent'] }, { not: { fact: 'track.measure', is: 'removal' } }] },
      ],
    },
  ),
  power(
    'GEN.confirm',
    'The board confirms or lifts an interim suspension.',
    'Het bestuur bevestigt een spoedschorsing of heft haar op.',
    ['measure.confirm'],
    ['board', 'supervisoryBoard'],
  ),
  power(
    'GEN.objection',
    'The board hears and decides on objections.',
    'Het bestuur hoort wie bezwaar maakt en beslist erop.',
    ['letter.issue', ...objecting, 'measure.finalise'],
    ['board', 'supervisoryBoard'],
  ),
  power(
    'GEN.rehabilitation',
    'Whoever led the case clears a name.',
    'Wie de zaak leidde zuivert een naam.',
    ['rehabilitation.decide'],
    ['principal'],
    atLevel('leadership'),
  ),
  power(
    'GEN.rehabilitationAbove',
    'The board clears a name.',
    'Het bestuur zuivert een naam.',
    ['rehabilitation.decide'],
    ['board', 'supervisoryBoard'],
  ),
  power(
    'GEN.pupilFile',
    'The registrar keeps the pupil file.',
    'De administratie houdt het leerlingdossier bij.',
    ['paper.file', 'paper.leaveOut'],
    ['registrar', 'principal', 'board'],
    { fact: 'step.file', is: 'pupilFile' },
  ),
  power(
    'GEN.personnelFile',
    'HR keeps the personnel file.',
    'Personeelszaken houdt het personeelsdossier bij.',
    ['paper.file', 'paper.leaveOut'],
    ['hr', 'board'],
    { fact: 'step.file', is: 'personnelFile' },
  ),
  power(
    'GEN.waive',
    'A duty that may be waived is waived by the role it names.',
    'Van een plicht afzien kan alleen wie de regel noemt.',
    ['obligation.waive'],
    [...leaders, 'hr'],
    atLevel('leadership'),
  ),
  power(
    'GEN.waiveAbove',
    'In a case that goes past the leadership a duty is waived by the board, or above it.',
    'In een zaak boven de schoolleiding ziet alleen het bestuur, of wie daarboven staat, van een plicht af.',
    ['obligation.waive'],
    ['board', 'supervisoryBoard', 'hr'],
    fromLevel('board', 'supervisoryBoard'),
  ),
  power(
    'GEN.reopen',
    'A closed case is opened again with a reason.',
    'Een gesloten zaak gaat met een reden weer open.',
    ['case.reopen'],
    ['principal'],
    atLevel('leadership'),
  ),
  power(
    'GEN.reopenAbove',
    'The board opens a closed case again.',
    'Het bestuur opent een gesloten zaak weer.',
    ['case.reopen'],
    ['board', 'supervisoryBoard'],
  ),
  power(
    'GEN.moveEdition',
    'The board moves a case to another edition.',
    'Het bestuur brengt een zaak onder een andere versie van het protocol.',
    ['case.moveEdition'],
    ['board'],
    fromLevel('leadership', 'board'),
  ),
  power(
    'GEN.moveEditionAbove',
    'In a case above the board, the supervisory board moves it to another edition.',
    'In een zaak boven het bestuur brengt de raad van toezicht haar onder een andere versie van het protocol.',
    ['case.moveEdition'],
    ['supervisoryBoard'],
    atLevel('supervisoryBoard'),
  ),
  power(
    'GEN.clock',
    'What time itself does is recorded by the clock.',
    'Wat de tijd doet legt de klok vast.',
    [
      'deadline.lapse',
      'measure.start',
      'measure.end',
      'objection.open',
      'objection.lapse',
      'inspection.expire',
      'referral.send',
      'advice.stand',
    ],
    ['system'],
  ),
];

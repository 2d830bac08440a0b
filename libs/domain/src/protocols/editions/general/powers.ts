import type { StepType } from '../../../case/steps/index.js';
import type { Role } from '../../../language/roles.js';
import type { Condition } from '../../condition.js';
import type { Power, Rule } from '../../shape.js';
import { atLevel, everyone, leaders, leadership } from './roles.js';

/** The daily work of whoever leads the case. */
const leading: readonly StepType[] = [
  'case.take',
  'case.assign',
  'scope.assess',
  'breach.assess',
  'review.finish',
  'report.join',
  'party.add',
  'party.correct',
  'party.inform',
  'consultation.ask',
  'evidence.record',
  'hearing.invite',
  'hearing.record',
  'hearing.agree',
  'finding.record',
  'factFinding.finish',
  'qualification.raise',
  'outcome.record',
  'decision.finish',
  'execution.finish',
  'advice.give',
  'advice.turn',
  'education.arrange',
  'aftercare.record',
  'consideration.pause',
  'suspicion.know',
  'letter.issue',
  'message.send',
  'step.correct',
  'measure.intend',
  'measure.defend',
  'measure.announce',
  'measure.start',
  'measure.end',
  'measure.withdraw',
  'measure.findSchool',
  'measure.consultInspectorate',
  'objection.receive',
  'objection.hear',
  'objection.pause',
  'objection.resume',
  'case.close',
];

const power = (id: string, en: string, nl: string, steps: readonly StepType[], by: readonly Role[], when?: Condition): Power => ({
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

/** Who does what where neither statute nor protocol says otherwise (decision 24). */
export const generalPowers: readonly Rule[] = [
  power('GEN.report', 'Anyone can report.', 'Iedereen kan melden.', ['report.receive'], ['reporter', ...everyone, 'administrator', 'auditor']),
  power('GEN.reporter', 'Whoever reported can add, withdraw and answer.', 'Wie meldde kan aanvullen, intrekken en antwoorden.', ['report.add', 'report.withdraw', 'message.send', 'report.join'], ['reporter']),
  power('GEN.leadership', 'The leadership of the school leads the case.', 'De schoolleiding leidt de zaak.', leading, leadership, atLevel('leadership')),
  power('GEN.board', 'The board leads the case.', 'Het bestuur leidt de zaak.', leading, ['board'], atLevel('board')),
  power('GEN.supervisoryBoard', 'The supervisory board leads the case.', 'De raad van toezicht leidt de zaak.', leading, ['supervisoryBoard'], atLevel('supervisoryBoard')),
  power('GEN.notes', 'Whoever works on the case can keep notes.', 'Wie aan de zaak werkt kan notities maken.', ['note.add'], everyone),
  power('GEN.answers', 'Whoever is asked answers.', 'Wie gevraagd wordt, antwoordt.', ['consultation.answer'], [...leaders, 'dpo', 'hr', 'communications', 'confidant']),
  power('GEN.hrWork', 'HR prepares papers and hearings of staff.', 'Personeelszaken bereidt stukken en gesprekken met medewerkers voor.', ['letter.issue', 'hearing.invite', 'hearing.record', 'measure.intend', 'measure.defend', 'measure.announce', 'party.inform'], ['hr'], {
    fact: 'party.staff',
    is: true,
  }),
  power('GEN.principalWork', 'The principal carries out decisions about pupils of the school.', 'De directeur voert besluiten over leerlingen uit.', ['measure.announce', 'measure.start', 'measure.end', 'education.arrange', 'letter.issue', 'party.inform', 'hearing.record'], ['principal'], {
    fact: 'party.kind',
    is: ['pupil', 'parent'],
  }),
  power('GEN.aftercare', 'The confidant offers aftercare.', 'De vertrouwenspersoon biedt nazorg.', ['aftercare.record'], ['confidant']),
  power('GEN.qualify', 'Whoever leads the case answers on neglect of duty and culpable conduct.', 'Wie de zaak leidt oordeelt over plichtsverzuim en verwijtbaarheid.', ['qualification.decide'], leaders, qualifying('neglectOfDuty', 'culpableConduct')),
  power('GEN.qualifyBoard', 'The board answers where it weighs most.', 'Over het zwaarste oordeelt het bestuur.', ['qualification.decide'], ['board', 'supervisoryBoard'], qualifying('boundaryCrossing', 'possiblyCriminal', 'dataBreach')),
  power('GEN.outside', 'The board reports outside the school.', 'Het bestuur meldt buiten de school.', ['outsideReport.make', 'outsideReport.decline', 'outsideReport.conclude', 'policeOrder.record', 'party.inform'], ['board', 'supervisoryBoard']),
  power('GEN.outsidePrincipal', 'The principal notifies inspectorate and municipality, and asks the police.', 'De directeur meldt bij inspectie en gemeente en overlegt met de politie.', ['outsideReport.make'], ['principal'], {
    any: [{ fact: 'step.to', is: ['inspectorate', 'municipality'] }, { all: [{ fact: 'step.to', is: 'police' }, { fact: 'step.sort', is: ['policeAdvice', 'victimTold'] }] }],
  }),
  power('GEN.outsideRegistrar', 'The registrar notifies the municipality.', 'De administratie meldt bij de gemeente.', ['outsideReport.make'], ['registrar'], { fact: 'step.to', is: 'municipality' }),
  power('GEN.annul', 'Whoever may decide may undo.', 'Wie mag besluiten mag ook terugdraaien.', ['measure.annul'], ['principal', 'board', 'supervisoryBoard']),
  power('GEN.confirm', 'The board confirms or lifts an interim suspension.', 'Het bestuur bevestigt een spoedschorsing of heft haar op.', ['measure.confirm'], ['board', 'supervisoryBoard']),
  power('GEN.objection', 'The board decides on objections.', 'Het bestuur beslist op bezwaar.', ['objection.decide', 'measure.finalise'], ['board', 'supervisoryBoard']),
  power('GEN.rehabilitation', 'Whoever led the case clears a name.', 'Wie de zaak leidde zuivert een naam.', ['rehabilitation.decide'], ['principal', 'board', 'supervisoryBoard']),
  power('GEN.pupilFile', 'The registrar keeps the pupil file.', 'De administratie houdt het leerlingdossier bij.', ['paper.file', 'paper.leaveOut'], ['registrar', 'principal', 'board'], { fact: 'step.file', is: 'pupilFile' }),
  power('GEN.personnelFile', 'HR keeps the personnel file.', 'Personeelszaken houdt het personeelsdossier bij.', ['paper.file', 'paper.leaveOut'], ['hr', 'board'], { fact: 'step.file', is: 'personnelFile' }),
  power('GEN.waive', 'A duty that may be waived is waived by the role it names.', 'Van een plicht afzien kan alleen wie de regel noemt.', ['obligation.waive'], [...leaders, 'hr']),
  power('GEN.reopen', 'A closed case is opened again with a reason.', 'Een gesloten zaak gaat met een reden weer open.', ['case.reopen'], ['principal', 'board', 'supervisoryBoard']),
  power('GEN.clock', 'What time itself does is recorded by the clock.', 'Wat de tijd doet legt de klok vast.', ['deadline.lapse', 'measure.start', 'measure.end', 'objection.open', 'objection.lapse', 'inspection.expire'], ['system']),
];

import type { LetterName } from '#libs/application';
import type { LetterFacts, Measure } from '../facts/letter-facts.js';
import { isPupil, isStaff } from '../facts/letter-facts.js';
import { accessBan } from './access-ban.js';
import { advice } from './advice.js';
import { contract } from './contract.js';
import { conversation } from './conversation.js';
import { deviceBan } from './device-ban.js';
import { dismissal } from './dismissal.js';
import { endOfRelation } from './end-of-relation.js';
import { hearingInvitation } from './hearing-invitation.js';
import { inspectorateNotice } from './inspectorate-notice.js';
import { interimSuspension } from './interim-suspension.js';
import type { LetterText } from './letter-text.js';
import { municipalityNotice } from './municipality-notice.js';
import { networkExclusion } from './network-exclusion.js';
import { objectionDecision } from './objection-decision.js';
import { otherClass } from './other-class.js';
import { parentsNotice } from './parents-notice.js';
import { pupilSuspension } from './pupil-suspension.js';
import { rehabilitation } from './rehabilitation.js';
import { removalIntention } from './removal-intention.js';
import { removal } from './removal.js';
import { reprimand } from './reprimand.js';
import { schoolDiscipline } from './school-discipline.js';
import { staffIntention } from './staff-intention.js';
import { staffSuspension } from './staff-suspension.js';
import { summaryDismissal } from './summary-dismissal.js';
import { warning } from './warning.js';

/** Every text, by the name its subject key carries. */
export const letterTexts = {
  hearingInvitation,
  staffIntention,
  removalIntention,
  warning,
  reprimand,
  pupilSuspension,
  staffSuspension,
  interimSuspension,
  dismissal,
  summaryDismissal,
  endOfRelation,
  removal,
  accessBan,
  otherClass,
  deviceBan,
  contract,
  schoolDiscipline,
  networkExclusion,
  conversation,
  parentsNotice,
  inspectorateNotice,
  municipalityNotice,
  advice,
  objectionDecision,
  rehabilitation,
} as const satisfies Record<string, LetterText>;

export type TextName = keyof typeof letterTexts;

/** Which text a letter is; undefined where a measure has none for this kind of person, such as a suspension of a parent. */
export function textNameOf(letter: LetterName, facts: LetterFacts): TextName | undefined {
  if (letter === 'decision') return facts.measure && decisionText(facts.measure.measure, facts);
  if (letter === 'intention') return facts.measure && intentionText(facts.measure.measure, facts);
  return letter;
}

function decisionText(measure: Measure, facts: LetterFacts): TextName | undefined {
  if (measure === 'warning' || measure === 'conversation') return measure;
  if (isPupil(facts)) return pupilDecisions[measure];
  if (isStaff(facts)) return facts.subject.kind === 'employee' ? employeeDecisions[measure] : hiredDecisions[measure];
  return facts.subject.kind === 'parent' ? parentDecisions[measure] : undefined;
}

function intentionText(measure: Measure, facts: LetterFacts): TextName | undefined {
  if (isPupil(facts)) return measure === 'removal' ? 'removalIntention' : undefined;
  const staffMeasures: readonly Measure[] = ['reprimand', 'suspension', 'dismissal', 'summaryDismissal'];
  return facts.subject.kind === 'employee' && staffMeasures.includes(measure) ? 'staffIntention' : undefined;
}

type Texts = Readonly<Partial<Record<Measure, TextName>>>;

const pupilDecisions: Texts = {
  suspension: 'pupilSuspension',
  removal: 'removal',
  otherClass: 'otherClass',
  deviceBan: 'deviceBan',
  contract: 'contract',
  schoolDiscipline: 'schoolDiscipline',
  networkExclusion: 'networkExclusion',
};
const parentDecisions: Texts = { accessBan: 'accessBan', contract: 'contract' };
const employeeDecisions: Texts = {
  reprimand: 'reprimand',
  suspension: 'staffSuspension',
  interimSuspension: 'interimSuspension',
  dismissal: 'dismissal',
  summaryDismissal: 'summaryDismissal',
};
const hiredDecisions: Texts = { endOfRelation: 'endOfRelation', interimSuspension: 'interimSuspension' };

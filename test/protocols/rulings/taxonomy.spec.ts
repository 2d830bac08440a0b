import { describe, expect, it } from '@jest/globals';
import { denominations, editions, rulebookFor, sectors, type Rulebook } from '#libs/domain';

/** The faults that bodies find, and the rules of statute and of any school that hold each; none of them stands in a protocol. */
const heldBy = {
  not_heard: [
    'GEN.hearBeforeFinding',
    'G04.heard',
    'G04.heardAfterwards',
    'G06.intention',
    'G10.heard',
    'G11.lastResort',
    'GEN.banLimits',
    'GEN.urgentOnly',
  ],
  hearing_not_genuine: ['G06.genuineHearing', 'G09.answers', 'G08.heard'],
  defence_procedure_skipped: ['G09.intention', 'G09.defence', 'G09.registered', 'G09.fullTerm'],
  not_in_writing: ['G04.form', 'G04.written', 'G09.form', 'GEN.inWriting', 'GEN.written'],
  no_objection_clause: ['G04.form', 'G09.form', 'GEN.banRemedy', 'G13.remedy'],
  objection_not_handled: ['G08.heard', 'G08.undo', 'GEN.complaint', 'GEN.complaint.takenOn'],
  over_max_duration: ['G04.week', 'G04.noRow', 'G04.deFactoWeek', 'G10.period', 'G18.return'],
  open_ended: ['GEN.period', 'GEN.banLimits', 'G10.period'],
  de_facto_measure: [
    'G04.deFacto',
    'G10.deFacto',
    'G04.unconditional',
    'G04.notAgain',
    'G04.courtReadmit',
    'G04.courtWithdraw',
  ],
  extension_unreassessed: ['G04.heardAgain', 'G10.extension', 'G10.heardAgain', 'GEN.banAgain', 'GEN.confirmInterim'],
  facts_not_established: ['GEN.founded', 'G04.ownGround', 'GEN.findings', 'GEN.evidence'],
  disproportionate: ['G04.interest', 'G04.parentRoute', 'G09.lesser', 'GEN.banWeighed'],
  no_balancing: ['G04.interest', 'G09.interest'],
  unequal: ['GEN.alike', 'GEN.alikeOutcome'],
  wrong_person: ['G04.ownGround', 'G04.conductOfParent', 'GEN.ownMeasure', 'GEN.ownPupil', 'GEN.banLimits'],
  no_other_school: ['G06.otherSchool', 'G06.realSchool', 'G06.noShortcut'],
  no_education_meanwhile: ['G04.education', 'G04.deFactoEducation'],
  support_not_tried: ['GEN.supportFirst', 'G04.series'],
  not_competent: ['G04.mandate', 'G16.twoPeople', 'G16.notReporter', 'G16.party'],
  not_prompt: ['G11.stopwatch', 'G11.promptness', 'G11.late', 'GEN.take', 'G04.written'],
  no_final_warning: ['G09.finalWarning', 'GEN.warnedBefore'],
  grounds_shifted: ['GEN.groundsStand', 'GEN.newGrounds'],
  coercion: ['GEN.noPenaltyForRefusing', 'G04.unconditional', 'GEN.freelyShown'],
  excess_data: ['GEN.tellNoNames', 'GEN.ownPaper', 'GEN.nothingForUnfounded', 'G14.notFiled', 'G03.closedDoor'],
  no_consent_or_notice: ['GEN.subjectTold', 'GEN.parentsFirst', 'GEN.tellFirst', 'G02.inform'],
  access_denied: ['G13.answer', 'G13.answerExtended', 'G13.remedy', 'G13.fileSeen'],
  record_integrity: ['GEN.groundsStand', 'GEN.minutes', 'GEN.realPaper'],
  security: ['G12.check', 'G12.notify', 'G14.fewEyes', 'G19.council'],
  premature_communication: ['GEN.tellLater', 'GEN.tellChecked'],
  protocol_or_aftercare: ['GEN.victimHelped', 'GEN.victimTold', 'G20.outcomes', 'G16.otherOwner'],
  report_duty: ['G01.consult', 'G01.sinceKnown', 'G02.police'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const rulesOf = (book: Rulebook): ReadonlySet<string> =>
  new Set([...[...book.limits.values()].flat().map(({ id }) => id), ...book.duties.map(({ id }) => id)]);
const books = editions
  .filter(({ layer }) => layer === 'protocol')
  .flatMap(({ id: protocol }) =>
    sectors.flatMap((sector) =>
      denominations.map((denomination) => {
        const book = rulebookFor({ editions, protocol, sector, denomination, on: '2026-09-07' });
        return { name: `${protocol}, ${sector}, ${denomination}`, rules: rulesOf(book) };
      }),
    ),
  );

describe('every fault of the taxonomy is held by rules of statute or of any school', () => {
  it.each(Object.entries(heldBy))('%s: under every protocol, in every kind of education and school', (_, ids) => {
    const lacking = books.flatMap(({ name, rules }) =>
      ids.filter((id) => !rules.has(id)).map((id) => `${id} in ${name}`),
    );
    expect(lacking).toEqual([]);
    expect(books).toHaveLength(60);
  });
});

import type { Condition } from '../../condition.js';
import type { Rule } from '../../shape.js';
import { leaders } from './roles.js';

const byName: Condition = { fact: 'step.names', is: 'identifying' };
const lookedInto: Condition = { fact: 'case.stage', is: ['factFinding', 'decision', 'execution', 'filing'] };
const minorPupil: Condition = { fact: 'party.minor', is: true };
const aboutTheCase = ['report', 'accusation', 'hearing', 'decision', 'outcome', 'measure', 'policeReport'];
const decidedByLeaders = ['principal', 'board', 'supervisoryBoard'] as const;

/** Who is told what: those it is about in time, and people outside the case no more than they may know (LKC 108100, RBLEE:2010:BN6111). */
export const telling: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'GEN.tellNoNames',
    cites: ['GEN-5'],
    nl: 'Noem niemand aan wie er niet bij hoort, tenzij de wet het vraagt of deze persoon toestemming gaf en die vastligt.',
    en: 'Name nobody to people outside the case, unless the law asks for it or that person consented and it is on record.',
    steps: ['others.tell'],
    when: byName,
    requires: {
      any: [
        { fact: 'step.basis', is: 'legalDuty' },
        {
          all: [
            { fact: 'step.basis', is: 'consent' },
            { fact: 'outside.consentOnRecord', is: true },
          ],
        },
      ],
    },
    lifts: 'tellWithoutNames',
  },
  {
    rule: 'limit',
    id: 'GEN.tellLater',
    cites: ['GEN-5'],
    nl: 'Er is nog niets besloten. Vertel anderen nu niet wie dit zou hebben gedaan.',
    en: 'Nothing was decided yet. Do not tell others now who may have done this.',
    steps: ['others.tell'],
    when: { all: [byName, { not: { fact: 'step.basis', is: 'legalDuty' } }] },
    requires: { fact: 'case.stage', is: ['execution', 'filing'] },
    lifts: 'tellLater',
  },
  {
    rule: 'limit',
    id: 'GEN.tellFirst',
    cites: ['GEN-5'],
    nl: 'Vertel het eerst de mensen om wie het gaat.',
    en: 'First tell the people it is about.',
    steps: ['others.tell'],
    when: byName,
    requires: { fact: 'step.toldFirst', is: true },
    lifts: 'tellFirst',
  },
  {
    rule: 'limit',
    id: 'GEN.tellChecked',
    cites: ['GEN-5'],
    nl: 'Lees na of niemand te herkennen is, ook niet aan familie, klas of gebeurtenis.',
    en: 'Read over whether nobody can be recognised, by family, class or event either.',
    steps: ['others.tell'],
    when: { fact: 'step.to', is: ['otherParents', 'pupils', 'staff', 'press'] },
    requires: { any: [] },
    lifts: 'tellWithoutNames',
    severity: 'warn',
  },
  {
    rule: 'limit',
    id: 'GEN.parentsFirst',
    cites: ['GEN-5'],
    nl: 'De ouders van deze leerling weten nog niet van deze zaak. Vertel het hun.',
    en: 'The parents of this pupil do not know of this case yet. Tell them.',
    steps: ['finding.record', 'outcome.record'],
    when: minorPupil,
    requires: {
      any: [
        { holds: 'parentsTold', with: { about: aboutTheCase, since: 'case' } },
        { holds: 'parentsHeard', with: { purpose: ['facts', 'intention'] } },
      ],
    },
    lifts: 'tellParents',
    severity: 'warn',
  },
  {
    rule: 'duty',
    id: 'GEN.subjectTold',
    cites: ['GEN-5'],
    nl: 'Vertel degene om wie de zaak gaat dat u dit onderzoekt, en wat er is gemeld.',
    en: 'Tell whoever the case is about that you look into it, and what was reported.',
    scope: 'party',
    when: { all: [{ fact: 'party.role', is: 'subject' }, lookedInto] },
    met: {
      any: [
        { taken: 'party.inform', of: 'party', where: { about: aboutTheCase } },
        { taken: ['hearing.invite', 'hearing.record', 'conversation.record'], of: 'party' },
        { holds: 'parentsTold', with: { about: aboutTheCase, since: 'case' } },
      ],
    },
    by: leaders,
    step: 'party.inform',
    preset: { about: 'report' },
    within: { figure: 'subjectTold' },
    waivableBy: [...decidedByLeaders],
    blocks: ['case.close'],
  },
  {
    rule: 'duty',
    id: 'GEN.victimHelped',
    cites: ['GEN-5'],
    nl: 'Bied het slachtoffer nazorg aan en vertel wat ermee is gedaan.',
    en: 'Offer the victim aftercare, and tell what was done.',
    scope: 'party',
    when: { all: [{ fact: 'party.role', is: 'victim' }, lookedInto] },
    met: {
      any: [
        { taken: 'aftercare.record', of: 'party' },
        { taken: 'conversation.record', of: 'party', where: { about: 'support' } },
      ],
    },
    by: [...leaders, 'confidant'],
    step: 'aftercare.record',
    within: { figure: 'subjectTold' },
    waivableBy: [...decidedByLeaders],
    blocks: ['case.close'],
  },
  {
    rule: 'limit',
    id: 'GEN.victimTold',
    cites: ['GEN-5'],
    nl: 'Het slachtoffer weet nog niet wat er met de melding is gedaan.',
    en: 'The victim does not know yet what was done with the report.',
    steps: ['case.close'],
    when: { fact: 'case.stage', is: 'filing' },
    requires: {
      not: {
        someParty: {
          all: [
            { fact: 'party.role', is: 'victim' },
            { not: { taken: 'party.inform', of: 'party', where: { about: ['outcome', 'decision', 'measure'] } } },
            { not: { holds: 'parentsTold', with: { about: ['outcome', 'decision', 'measure'], since: 'case' } } },
          ],
        },
      },
    },
    lifts: 'tellVictimOutcome',
    severity: 'warn',
  },
];

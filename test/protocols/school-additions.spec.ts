import { describe, expect, it } from '@jest/globals';
import {
  availableSteps,
  benchOf,
  checkEdition,
  decide,
  editions,
  judge,
  rulebookFor,
  type Edition,
  type EditionError,
  type Limit,
  type PlainData,
  type Rule,
} from '#libs/domain';
import { sealedIn, type CaseScript } from '../support/case-script.js';
import { pupilFounded as pupilAtAlmere } from './almere/lives.js';
import { founded, proposal, pupilInvestigated } from './oog/lives.js';

/** Which measure a school usually takes for which breach: rows of a list, each a rule that warns. */
const usually = (norm: string, ...fitting: readonly string[]): Limit => ({
  rule: 'limit',
  id: `LAKE.usual.${norm}`,
  cites: ['LAKE-1', norm],
  nl: `Bij deze overtreding kiest de school meestal: ${fitting.join(', ')}.`,
  en: `For this breach the school usually chooses: ${fitting.join(', ')}.`,
  steps: ['measure.propose'],
  when: { taken: 'breach.assess', of: 'party', where: { norms: norm, exception: 'none' } },
  requires: { fact: 'step.measure', is: fitting },
  lifts: 'chooseMeasure',
  severity: 'warn',
});

const additions = (...rules: readonly Rule[]): Edition => ({
  id: 'LAKE-2026',
  source: 'LAKE',
  layer: 'school',
  title: { nl: 'Afspraken van de school', en: 'Agreements of the school' },
  edition: '2026',
  inForce: { from: '2026-08-01' },
  clauses: [{ id: 'LAKE-1', kind: 'duty', about: ['pupil'], nl: 'Wat past waarbij.', en: 'What fits what.' }],
  rules,
});

/** The same case at a school with additions of its own. */
function at(script: CaseScript, edition: Edition) {
  const state = { ...script.state, opening: { ...script.state.opening, additions: edition.id } };
  const book = rulebookFor({ editions: [...editions, edition], on: script.today, ...state.opening });
  const asking = script.asking('teamLeader');
  return {
    advice: () =>
      availableSteps(state, asking, book, script.today)
        .filter(({ type, party }) => type === 'measure.propose' && party === 'p1')
        .flatMap((form) => form.advice.map(({ code }) => code)),
    propose: (data: PlainData) => {
      const draft = { type: 'measure.propose', party: 'p1', data: sealedIn('measure.propose', data) } as const;
      return decide(state, { asking, draft }, script.moment(), book).step.warnings ?? [];
    },
    against: (type: 'factFinding.finish' | 'measure.propose', data: PlainData = {}) =>
      judge(
        benchOf(state, book, script.today),
        { type, ...(type === 'factFinding.finish' ? {} : { party: 'p1' }), data: sealedIn(type, data), complete: true },
        asking,
      ).unmet.map(({ code, rule }) => (code === 'openObligation' ? rule : code)),
  };
}

/** A pupil as p1, heard, whose conduct was founded on this norm of the code of Groningen. */
function breached(norm: string): CaseScript {
  const script = pupilInvestigated();
  const hearing = { purpose: 'facts', on: script.today, manner: 'inPerson', parentsPresent: 'yes' };
  return script
    .take('teamLeader', 'hearing.record', hearing, 'p1')
    .take('teamLeader', 'breach.assess', { norms: [norm], exception: 'none' }, 'p1')
    .take('teamLeader', 'finding.record', founded, 'p1');
}

describe('OOG-4.2.1: the measure a school usually takes for a breach', () => {
  const school = additions(usually('OOG-3.2.1', 'schoolDiscipline'), usually('OOG-3.2.7', 'networkExclusion'));

  it('is a sound list of the school', () => expect(checkEdition(school, editions)).toEqual([]));

  it('is shown beside the questions where a measure is chosen: only of what was breached', () => {
    expect(at(breached('OOG-3.2.1'), school).advice()).toEqual(['LAKE.usual.OOG-3.2.1']);
    expect(at(breached('OOG-3.2.7'), school).advice()).toEqual(['LAKE.usual.OOG-3.2.7']);
    expect(at(breached('OOG-3.2.3'), school).advice()).toEqual([]);
  });

  it('is advice and never a duty: leaving it is recorded with the step, following it says nothing', () => {
    const here = at(breached('OOG-3.2.1'), school);
    expect(here.propose(proposal('schoolDiscipline'))).not.toContain('LAKE.usual.OOG-3.2.1');
    expect(here.propose(proposal('networkExclusion'))).toContain('LAKE.usual.OOG-3.2.1');
    expect(here.against('measure.propose', proposal('networkExclusion'))).toEqual([]);
  });

  it('gives no measure that the code does not give', () => {
    const wishful = additions(usually('OOG-3.2.1', 'warning'));
    expect(checkEdition(wishful, editions)).toEqual([]);
    expect(at(breached('OOG-3.2.1'), wishful).against('measure.propose', proposal('warning'))).toContain(
      'OOG-4.4.1.only',
    );
  });

  it('works for a school under any protocol', () => {
    const almere = additions(usually('ALM-3.1ia', 'warning'));
    expect(checkEdition(almere, editions)).toEqual([]);
    expect(at(pupilAtAlmere(), almere).advice()).toEqual(['LAKE.usual.ALM-3.1ia']);
  });
});

describe('OOG-4.2.2: a school adds and never weakens', () => {
  const common = { cites: ['LAKE-1'], nl: 'Een afspraak.', en: 'An agreement.' } as const;
  const wrong = (rule: Rule): readonly EditionError['path'][] =>
    checkEdition(additions(rule), editions).map(({ path }) => path);

  it('can ask more: a duty of its own holds up what it says', () => {
    const mentor: Rule = {
      ...common,
      rule: 'duty',
      id: 'LAKE.mentor',
      scope: 'case',
      when: { fact: 'case.kind', is: 'incident' },
      met: { taken: 'conversation.record', where: { about: 'agreements' } },
      by: ['teamLeader'],
      step: 'conversation.record',
      blocks: ['factFinding.finish'],
    };
    expect(wrong(mentor)).toEqual([]);
    const script = breached('OOG-3.2.1');
    expect(at(script, additions()).against('factFinding.finish')).toEqual([]);
    expect(at(script, additions(mentor)).against('factFinding.finish')).toEqual(['LAKE.mentor']);
  });

  it.each(['outsideReport.make', 'hearing.record', 'party.inform'] as const)(
    'holds up no step by which the law is met: %s',
    (step) => {
      const limit: Limit = {
        ...common,
        rule: 'limit',
        id: 'LAKE.no',
        steps: [step],
        requires: { any: [] },
        lifts: 'doIt',
      };
      expect(wrong(limit)).toEqual(['/rules/0/steps']);
      expect(wrong({ ...limit, severity: 'warn' })).toEqual([]);
      const duty: Rule = {
        ...common,
        rule: 'duty',
        id: 'LAKE.first',
        scope: 'case',
        when: { fact: 'case.kind', is: 'incident' },
        met: { taken: 'note.add' },
        by: ['teamLeader'],
        step: 'note.add',
        blocks: [step],
      };
      expect(wrong(duty)).toEqual(['/rules/0/blocks']);
      expect(wrong({ ...duty, blocks: ['review.finish'] })).toEqual([]);
    },
  );
});

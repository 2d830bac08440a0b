import { describe, expect, it } from '@jest/globals';
import {
  checkBehaviour,
  editions,
  type Condition,
  type Edition,
  type Failure,
  type Limit,
  type Rule,
} from '#libs/domain';

const protocol = editions.find(({ id }) => id === 'OZHW-2020') as Edition;
const says = { nl: 'Een gezaaide fout.', en: 'A seeded fault.' } as const;
const cites: Rule['cites'] = ['OZHW-4.10'];

/** Every edition, with the rules of one of them changed. */
const changed = (of: Edition['layer'], change: (rules: readonly Rule[]) => readonly Rule[]): readonly Edition[] =>
  editions.map((one) => (one.layer === of ? { ...one, rules: change(one.rules) } : one));
const without = (layer: Edition['layer'], ...ids: string[]): readonly Edition[] =>
  changed(layer, (rules) => rules.filter(({ id }) => !ids.includes(id)));
const withRule = (...added: Rule[]): readonly Edition[] => changed('protocol', (rules) => [...rules, ...added]);

function found(seeded: readonly Edition[], property: string, lane: RegExp): Failure {
  const { failures } = checkBehaviour(seeded, protocol.id, (name) => lane.test(name));
  const failure = failures.find((one) => one.property === property);
  if (failure === undefined) throw new Error(`not found; found: ${failures.map((one) => one.because).join('; ')}`);
  return failure;
}

describe('a fault that is sown into an edition is found, with the story of how it happens', () => {
  it('a case that can never end', () => {
    const { because, story } = found(
      withRule({
        rule: 'limit',
        id: 'SEED.never',
        cites,
        ...says,
        steps: ['case.close'],
        requires: { any: [] },
        lifts: 'doIt',
      }),
      'way out',
      /papers on a parent, VO/,
    );
    expect(because).toContain('no way to an end');
    expect(story[0]).toContain('the reporter: report.receive');
  });

  it('an end with a duty that arises when it is too late', () =>
    expect(
      found(
        withRule({
          rule: 'duty',
          id: 'SEED.late',
          cites,
          ...says,
          scope: 'case',
          when: { fact: 'case.stage', is: 'closed' },
          met: { taken: 'letter.issue' },
          by: ['principal'],
          step: 'letter.issue',
          blocks: ['case.close'],
        }),
        'ends',
        /question: publicationDoubt, VO/,
      ).story.at(-1),
    ).toContain('case.close'));

  it('an obligation that nobody can meet', () =>
    expect(
      found(
        withRule({
          rule: 'duty',
          id: 'SEED.unmeetable',
          cites,
          ...says,
          scope: 'case',
          when: { fact: 'case.kind', is: 'incident' },
          met: { taken: 'inspection.look' },
          by: ['principal'],
          step: 'letter.issue',
          blocks: [],
        }),
        'obligations',
        /papers on a parent, VO/,
      ).because,
    ).toContain('SEED.unmeetable'));

  it('a step that nobody may take', () =>
    expect(
      found(
        changed('protocol', (rules) =>
          rules.map((rule) =>
            rule.rule === 'power' && rule.id === 'OZHW-6.7c.look' ? { ...rule, by: ['auditor'] } : rule,
          ),
        ),
        'steps',
        /dataInspection/,
      ).because,
    ).toContain('nobody may ever take inspection.'));

  it('a removal by somebody else than the board', () =>
    expect(
      found(
        withRule({
          rule: 'power',
          id: 'SEED.remove',
          cites,
          ...says,
          steps: ['measure.decide'],
          by: ['principal'],
          when: { fact: 'track.measure', is: 'removal' },
          insteadOf: 'GEN.decideRemoval',
        }),
        'heaviest measures',
        /removal.*heard, VO/,
      ).story.at(-1),
    ).toMatch(/the principal: measure.decide .*accepted/));

  it('a dismissal by whoever proposed it', () =>
    expect(
      found(without('general', 'G16.twoPeople'), 'heaviest measures', /\(dismissal\) of employee, (founded|heard), VO/)
        .because,
    ).toBe('whoever proposed it decides on it'));

  it('a suspension without an end in sight', () =>
    expect(found(without('statute', 'G04.week'), 'suspension', /suspension\) of pupil, founded, VO/).because).toMatch(
      /it lasts \d+ days/,
    ));

  it('a police report before the parents were told', () =>
    expect(
      found(without('statute', 'G02.order'), 'order of the police report', /sexual offence, review, VO/).story.at(-1),
    ).toContain('to police, sort sexualOffence'));

  it('an ordinary complaint by which the police hear of it before the parents do', () =>
    expect(
      found(without('statute', 'G02.noOtherDoor'), 'order of the police report', /sexual offence, review, VO/).story.at(
        -1,
      ),
    ).toContain('to police, sort schoolComplaint'));

  const gated = withRule({
    rule: 'limit',
    id: 'SEED.gate',
    cites,
    ...says,
    steps: ['outsideReport.make'],
    requires: { taken: 'qualification.decide' },
    lifts: 'doIt',
  });

  it('a consultation that waits for a qualification', () =>
    expect(found(gated, 'consultation at once', /sexual offence, reported, VO/).because).toContain('SEED.gate'));

  it('a lower layer that holds up statute', () =>
    expect(found(gated, 'statute before protocol', /sexual offence, reported, VO/).because).toMatch(
      /G01.consult.*SEED.gate/,
    ));

  it('a lower layer that lets a duty of statute be waived under its own name', () =>
    expect(
      found(
        withRule({
          rule: 'duty',
          id: 'G01.consult',
          cites,
          ...says,
          scope: 'case',
          when: { fact: 'case.kind', is: 'incident' },
          met: { taken: 'inspection.look' },
          by: ['board'],
          step: 'outsideReport.make',
          blocks: [],
          waivableBy: ['board'],
        }),
        'statute before protocol',
        /sexual offence, reported, VO/,
      ).because,
    ).toContain('which statute does not allow'));

  it('a look outside the grant', () =>
    expect(
      found(without('protocol', 'OZHW-6.7b.within'), 'data inspection', /dataInspection, open|dataInspection of/)
        .because,
    ).toMatch(/outside the grant/));

  it('a look before secrecy was accepted', () =>
    expect(
      found(
        changed('protocol', (rules) => rules.filter(({ id, rule }) => id !== 'OZHW-6.7c.look' || rule === 'power')),
        'data inspection',
        /dataInspection, open/,
      ).because,
    ).toMatch(/has not accepted secrecy|outside/));

  it('a measure that no rule names', () =>
    expect(
      found(
        changed('protocol', (rules) => [
          ...rules.filter(({ id }) => id !== 'OZHW-6.5.pupilOnly'),
          { rule: 'power', id: 'SEED.any', cites, ...says, steps: ['measure.propose'], by: ['principal'] },
        ]),
        'measures given',
        /\(conversation\) of pupil, founded, VO/,
      ).because,
    ).toContain('conversation is given by no rule'));

  it('a file entry on somebody against whom nothing was established', () =>
    expect(
      found(without('general', 'GEN.nothingForUnfounded'), 'file entries', /papers on a pupil, VO/).because,
    ).toContain('no founded finding'));

  it('an office used by whoever is data protection officer', () =>
    expect(
      found(without('general', 'G15.dpo'), 'officer and parties stay apart', /papers on a pupil, VO/).because,
    ).toContain('who is data protection officer too'));

  it('an office used by whom the case concerns', () =>
    expect(
      found(without('general', 'G16.party'), 'officer and parties stay apart', /papers on a pupil, VO/).because,
    ).toContain('whom the case concerns'));

  /** Every protocol with a clause that keeps something within bounds, and the rule that is to see to it. */
  const withLimit = (rule: Partial<Limit>): readonly Edition[] => {
    const seed: Limit = {
      rule: 'limit',
      id: 'SEED.limit',
      cites: ['OZHW-9.9'],
      ...says,
      steps: ['paper.leaveOut'],
      requires: { any: [] },
      lifts: 'doIt',
      ...rule,
    };
    return editions.map((one): Edition =>
      one.layer !== 'protocol'
        ? one
        : {
            ...one,
            clauses: [...one.clauses, { id: 'OZHW-9.9', kind: 'limit', about: ['any'], ...says }],
            rules: [...one.rules, seed],
          },
    );
  };

  it.each<readonly [string, Partial<Limit>]>([
    ['is only warned of', { severity: 'warn' }],
    [
      'asks two answers of one question',
      {
        when: {
          all: [
            { fact: 'step.file', is: 'pupilFile' },
            { fact: 'step.file', is: 'personnelFile' },
          ],
        },
      },
    ],
    ['asks what is always so', { requires: { any: [{ taken: 'report.receive' }, { fact: 'step.file', is: 'x' }] } }],
  ])('a limit clause whose rule %s', (_, rule) =>
    expect(found(withLimit(rule), 'limit clauses', /papers on a pupil, VO/).because).toContain(
      'nothing is ever refused on OZHW-9.9',
    ),
  );

  it('but no limit clause that refuses an answer given together with another', () => {
    const twoAnswers: Condition = {
      all: [
        { fact: 'step.exception', is: 'none' },
        { fact: 'step.norms', has: ['OZHW-3.4'] },
      ],
    };
    const seeded = withLimit({
      steps: ['breach.assess'],
      when: twoAnswers,
      requires: { fact: 'step.consentBy', given: true },
    });
    const { failures } = checkBehaviour(seeded, protocol.id, (name) => /life of a case about a pupil, VO/.test(name));
    expect(failures.filter(({ because }) => because.includes('OZHW-9.9'))).toEqual([]);
  });
});

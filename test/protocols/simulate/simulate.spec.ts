import { describe, expect, it } from '@jest/globals';
import { editions, simulate, together, type Rule } from '#libs/domain';
import { causes, changing, draftOf, edition, of, tried, without } from './drafts.js';

describe('a draft that says the same', () => {
  it.each(editions.filter(({ layer }) => layer === 'protocol').map(({ id }) => id))(
    'makes no difference in any case: %s',
    (id) => {
      const { groups, ...counts } = tried(
        id,
        draftOf(id, (rules) => [...rules].reverse()),
        60,
      );
      expect(groups).toEqual([]);
      expect(counts).toMatchObject({ cases: 60, differing: 0, leftOff: 0 });
      expect(counts.deeds).toBeGreaterThan(300);
    },
  );

  it('makes none in another layer either', () =>
    expect(
      tried(
        'STATUTE-2026',
        draftOf('STATUTE-2026', (rules) => rules),
        60,
      ).groups,
    ).toEqual([]));
});

describe('a draft with one rule less', () => {
  it('lets happen what that rule refused, and says which clause it stood on', () => {
    const report = tried('OZHW-2020', draftOf('OZHW-2020', without('OZHW-5.2.answer')));
    const [found] = of(report, 'allowed', 'OZHW-5.2.answer');
    expect(causes(report)).toEqual(['OZHW-5.2.answer gone']);
    expect(found).toMatchObject({ step: 'advice.give', cause: { sort: 'limit', cites: ['OZHW-5.2'], became: 'gone' } });
    expect(found?.example.story[0]).toContain('day 1  reporter: report.receive (kind mediaRequest');
    expect(found?.example.story.slice(-2)).toEqual([
      expect.stringMatching(/^day \d+ {2}\w+: advice\.give/),
      '<-- this is no longer refused',
    ]);
  });

  it('no longer demands what that rule demanded', () => {
    const report = tried('OZHW-2020', draftOf('OZHW-2020', without('OZHW-5.5.dpo')));
    const [found] = of(report, 'notDemanded', 'OZHW-5.5.dpo');
    expect(found).toMatchObject({ step: 'consultation.answer', cause: { sort: 'duty', cites: ['OZHW-5.5', 'G15'] } });
    expect(found?.example.story.at(-1)).toContain('consultation.answer is no longer demanded');
    expect(causes(report)).toEqual(['OZHW-5.5.dpo gone']);
  });
});

describe('a draft that gives a measure less', () => {
  const report = tried('OZHW-2020', draftOf('OZHW-2020', without('OZHW-6.5.pupil')));

  it('refuses it, because the power is gone', () => {
    const [found] = of(report, 'refused', 'OZHW-6.5.pupil');
    expect(found).toMatchObject({ step: 'measure.propose', cause: { sort: 'power', cites: ['OZHW-6.5'] } });
    expect(found?.cases).toBeGreaterThan(2);
    expect(found?.example.story.at(-2)).toContain('measure.propose on p1');
  });

  it('tells nothing that only follows from it', () => expect(causes(report)).toEqual(['OZHW-6.5.pupil gone']));
});

describe('a draft with a longer term', () => {
  it('moves the last day of it, and nothing else', () => {
    const longer = changing(
      'OZHW-5.5.dpo',
      (rule) => ({ ...rule, within: { amount: 9, unit: 'workingDays' } }) as Rule,
    );
    const report = tried('OZHW-2020', draftOf('OZHW-2020', longer));
    const [found] = of(report, 'deadline', 'OZHW-5.5.dpo');
    expect(found).toMatchObject({
      step: 'consultation.answer',
      cause: { became: 'changed', cites: ['OZHW-5.5', 'G15'] },
    });
    expect(found?.example.story.at(-1)).toMatch(/is due on another day: was day \d+, is day \d+$/);
    expect(causes(report)).toEqual(['OZHW-5.5.dpo changed']);
  });

  it('of statute touches the cases of every protocol', () => {
    const copy = draftOf('STATUTE-2026', (rules) => rules);
    const draft = {
      ...copy,
      figures: (copy.figures ?? []).map((row) => (row.id === 'breachNotice' ? { ...row, value: row.value * 4 } : row)),
    };
    const report = tried('STATUTE-2026', draft, 200);
    expect(of(report, 'deadline', 'G12.notify')[0]?.cause.layer).toBe('statute');
    expect(causes(report)).toEqual(['G12.notify changed']);
  });
});

describe('a draft with one rule more', () => {
  const [rule] = edition('OZHW-2020').rules;
  const says = { cites: rule?.cites ?? ['OZHW-2.2'], nl: 'Nieuw.', en: 'New.' } as const;

  it('demands what is new, with who must do it and by when, and refuses what waits for it', () => {
    const report = tried(
      'OZHW-2020',
      draftOf('OZHW-2020', (rules) => [
        ...rules,
        {
          ...says,
          rule: 'duty',
          id: 'NEW.note',
          scope: 'case',
          when: { fact: 'case.stage', is: 'factFinding' },
          met: { taken: 'evidence.record' },
          by: ['principal'],
          step: 'evidence.record',
          within: { amount: 2, unit: 'workingDays' },
          blocks: ['factFinding.finish'],
        },
      ]),
    );
    expect(of(report, 'demanded', 'NEW.note')[0]?.example.story.at(-1)).toMatch(
      /evidence.record is newly demanded: is by principal, due day \d+/,
    );
    expect(of(report, 'refused', 'NEW.note')[0]).toMatchObject({ step: 'factFinding.finish' });
    expect(of(report, 'end', 'NEW.note')[0]?.example.story.at(-1)).toContain('is factFinding');
    expect(causes(report)).toEqual(['NEW.note new']);
  });

  it('warns of what is new', () => {
    const warning: Rule = {
      ...says,
      rule: 'limit',
      id: 'NEW.warning',
      steps: ['review.finish'],
      requires: { any: [] },
      lifts: 'doIt',
      severity: 'warn',
    };
    const report = tried(
      'OZHW-2020',
      draftOf('OZHW-2020', (rules) => [...rules, warning]),
      60,
    );
    expect(report.groups.map(({ kind, cause }) => `${kind} ${cause.rule}`)).toEqual(['warned NEW.warning']);
  });
});

describe('a report', () => {
  const simulated = {
    editions,
    draft: draftOf('MEILAN-2017', without('MEI-XS1.file', 'MEI-W3.advise')),
    against: 'MEILAN-2017',
  };
  const parts = (...ends: readonly number[]) =>
    ends.slice(1).map((until, part) => simulate(simulated, { seed: 7, from: ends[part] ?? 0, until }));

  it('is the same for the same seed, in however many parts it is made, and another for another', () => {
    const [whole] = parts(0, 40);
    expect(together(parts(0, 13, 40))).toEqual(whole);
    expect(simulate(simulated, { seed: 8, from: 0, until: 40 })).not.toEqual(whole);
  });

  it('leaves the editions as they are', () => {
    const before = JSON.stringify(simulated);
    parts(0, 10);
    expect(JSON.stringify(simulated)).toBe(before);
  });

  it('is refused for a draft of another layer', () =>
    expect(() => simulate({ ...simulated, against: 'STATUTE-2026' }, { seed: 1, from: 0, until: 1 })).toThrow(
      'no edition of the layer protocol',
    ));
});

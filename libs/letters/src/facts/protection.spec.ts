import { describe, expect, it } from '@jest/globals';
import { order, ref } from '../../../../test/support/letters/case.js';
import type { Named } from '../../../../test/support/letters/suspended.js';
import { family, lacks, parent, pupil, said, suspension } from '../../../../test/support/letters/suspended.js';

describe('nobody else stands in a letter', () => {
  const others: readonly Named[] = [
    { id: 'p5', kind: 'pupil', role: 'victim', band: 'from12', name: 'Sanne de Wit' },
    parent('p6', 'Tessa de Wit', 'p5'),
  ];
  const parties = [...family, ...others];

  it.each(['De foto was van Sanne de Wit.', 'sanne was verdrietig', 'De moeder, Tessa, belde.', 'Het ging om Sánne.'])(
    'refuses a letter to a family that says "%s"',
    (reason) => {
      expect(lacks(order('decision', suspension({ parties, reason })))).toEqual(['namesNobodyElse']);
    },
  );

  it.each(['Noor Velthuis deelde de foto.', 'De muur is wit.', 'Eline Brandsma was bij het gesprek.'])(
    'accepts "%s"',
    (reason) => {
      expect(lacks(order('decision', suspension({ parties, reason })))).toEqual([]);
    },
  );

  it('a family name that the subject bears too is no slip', () => {
    const sibling: Named = { id: 'p7', kind: 'pupil', role: 'witness', band: 'from12', name: 'Bram Velthuis' };
    expect(
      lacks(order('decision', suspension({ parties: [...family, sibling], reason: 'De familie Velthuis kwam.' }))),
    ).toEqual([]);
    expect(lacks(order('decision', suspension({ parties: [...family, sibling], reason: 'Bram zag het.' })))).toEqual([
      'namesNobodyElse',
    ]);
  });

  const report = (naming: string) =>
    ({ type: 'report.receive', data: { naming, reporter: ref('Pieter Zandstra, mentor van 2B') } }) as const;

  it.each(['confidential', 'anonymous'])('protects a %s reporter in every letter', (naming) => {
    const letter = order('decision', suspension({ more: [report(naming)], reason: 'Volgens Zandstra klopt het.' }));
    expect(lacks(letter)).toEqual(['protectsReporter']);
    expect(
      lacks(order('decision', suspension({ more: [report(naming)], reason: 'De mentor sprak met de klas.' }))),
    ).toEqual([]);
  });

  it('a reporter who gave his name as an employee may be named', () => {
    const letter = order('decision', suspension({ more: [report('named')], reason: 'Volgens Zandstra klopt het.' }));
    expect(lacks(letter)).toEqual([]);
  });

  it('parents who do not read the letter of their grown child are no strangers to it', () => {
    const grown = [pupil('adult'), ...family.slice(1)];
    const letter = order('decision', suspension({ parties: grown, reason: 'Eline Brandsma was bij het gesprek.' }));
    expect(lacks(letter)).toEqual([]);
  });

  it('protects the reporter who is a party too', () => {
    const reporter: Named = { id: 'p8', kind: 'employee', role: 'reporter', band: 'unknown', name: 'Olaf Meinders' };
    const letter = order(
      'decision',
      suspension({
        parties: [...family, reporter],
        more: [report('confidential')],
        reason: 'Olaf Meinders meldde dit.',
      }),
    );
    expect(lacks(letter)).toEqual(['protectsReporter']);
  });

  it('a complete letter names no other party, whoever they are', () => {
    const text = said(order('decision', suspension({ parties, more: [report('anonymous')] })));
    expect(text).not.toMatch(/Sanne|Tessa|de Wit|Zandstra/u);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { LetterName, LetterOrder } from '#libs/application';
import type { AgeBand, CaseOpening, Party, PlainData, Sector } from '#libs/domain';
import { compose } from '../compose.js';
import { boardMember, caseWith, lookups, order, ref, track } from '../spec/case.js';
import { textIn } from '../spec/reading.js';
import { lettersFacts } from './letters-facts.js';

type Named = Party & { readonly name: string };

const pupil = (band: AgeBand = 'from12'): Named => ({
  id: 'p1',
  kind: 'pupil',
  role: 'subject',
  band,
  name: 'Noor Velthuis',
});
const parent = (id: string, name: string, of = 'p1'): Named => ({
  id,
  kind: 'parent',
  role: 'parentOf',
  band: 'unknown',
  of,
  name,
});
const employee: Named = { id: 'p1', kind: 'employee', role: 'subject', band: 'unknown', name: 'Daan Hoekstra' };
const family: readonly Named[] = [pupil(), parent('p2', 'Eline Brandsma'), parent('p3', 'Joris Velthuis')];

const heardWithParents = {
  type: 'hearing.record',
  party: 'p1',
  data: { purpose: 'facts', on: '2026-03-12', manner: 'inPerson', parentsPresent: 'yes' },
} as const;
const imposed = (reason = 'Rust in de klas is nodig.') =>
  ({
    type: 'measure.decide',
    track: 't1',
    data: { decision: 'impose', answersDefence: true, reason: ref(reason) },
  }) as const;

const suspending: PlainData = {
  measure: 'suspension',
  ground: 'ownConduct',
  from: '2026-03-17',
  until: '2026-03-20',
  schoolDays: 3,
  lesserConsidered: ['warning'],
  urgent: false,
  interest: ref('Onderwijs missen is nadelig.'),
  reason: ref('Er is een foto gedeeld.'),
};

interface Suspension {
  readonly opening?: Partial<CaseOpening>;
  readonly parties?: readonly Named[];
  readonly about?: PlainData;
  readonly reason?: string;
  readonly heard?: boolean;
  readonly more?: Parameters<typeof caseWith>[2];
}

function suspension({ opening = {}, parties = family, about = {}, reason, heard = true, more = [] }: Suspension = {}) {
  const acts = [...more, ...(heard ? [heardWithParents] : []), imposed(reason)];
  return caseWith(opening, parties, acts, [track('t1', 'measure', { ...suspending, ...about })]);
}

const readersOf = (made: LetterOrder): readonly string[] => lettersFacts(made).recipients.map(({ name }) => name);
const made = (letter: LetterOrder) => compose(letter.letter, lettersFacts(letter));
const lacks = (letter: LetterOrder): readonly string[] => made(letter).missing.map(({ element }) => element);
const said = (letter: LetterOrder): string => {
  const result = made(letter);
  return result.kind === 'letter'
    ? textIn(result.html)
    : `lacks ${result.missing.map(({ element }) => element).join(', ')}`;
};

describe('T2.3: who receives a letter about a pupil', () => {
  const readers = (sector: Sector, band: AgeBand, parties = family.slice(1)) =>
    readersOf(order('decision', suspension({ opening: { sector }, parties: [pupil(band), ...parties] })));

  it.each(['PO', 'SBO', 'SO'] as const)('in %s the parents, each his own copy', (sector) => {
    expect(readers(sector, 'under12')).toEqual(['Eline Brandsma', 'Joris Velthuis']);
  });

  it.each(['VO', 'VSO', 'PRO'] as const)('in %s under 18 the pupil and the parents', (sector) => {
    expect(readers(sector, 'from16')).toEqual(['Noor Velthuis', 'Eline Brandsma', 'Joris Velthuis']);
  });

  it('in VO from 18 the pupil alone, addressed with u', () => {
    expect(readers('VO', 'adult')).toEqual(['Noor Velthuis']);
    expect(said(order('decision', suspension({ parties: [pupil('adult')] })))).toContain(
      'Wij schorsen u van 17 maart 2026 tot en met 19 maart 2026.',
    );
  });

  it('nobody while the age is unknown, and the letter says so', () => {
    const letter = order('decision', suspension({ parties: [pupil('unknown'), ...family.slice(1)] }));
    expect(lacks(letter)).toEqual(['ageOfPupil', 'recipient']);
  });

  it('nobody where a minor has no parent on record', () => {
    expect(lacks(order('decision', suspension({ parties: [pupil()] })))).toContain('recipient');
  });

  it('the band of the day of the letter counts, where it is looked up', () => {
    const grown = { ...lookups, band: () => 'adult' as const };
    expect(readersOf(order('decision', suspension(), { lookups: grown }))).toEqual(['Noor Velthuis']);
  });

  it('a notice to parents does not go out about a pupil of 18', () => {
    expect(lacks(order('parentsNotice', suspension({ parties: [pupil('adult'), ...family.slice(1)] })))).toEqual([
      'recipient',
    ]);
  });

  it('an employee receives his own letter, a body its notice', () => {
    expect(readersOf(order('decision', suspension({ parties: [employee] })))).toEqual(['Daan Hoekstra']);
    expect(readersOf(order('inspectorateNotice', suspension()))).toEqual(['Inspectie van het Onderwijs']);
  });

  it('gives separated parents copies that hide the address of the other', () => {
    const letter = made(order('decision', suspension()));
    const copies = letter.kind === 'letter' ? letter.copies : [];
    expect(copies.map(({ html }) => ['p1', 'p2', 'p3'].filter((id) => html.includes(`Straat van ${id}<`)))).toEqual([
      ['p1'],
      ['p2'],
      ['p3'],
    ]);
  });
});

describe('G04: a suspension of a pupil', () => {
  it('is composed when it is complete', () => {
    expect(said(order('decision', suspension()))).toContain(
      'Wij schorsen Noor Velthuis van 17 maart 2026 tot en met 19 maart 2026.',
    );
  });

  it('is refused without a hearing, and accepted as urgent with the urgency told', () => {
    expect(lacks(order('decision', suspension({ heard: false })))).toEqual(['heardPupil', 'heardParents']);
    const urgent = { urgent: true, urgency: ref('Er dreigde gevaar.') };
    expect(said(order('decision', suspension({ heard: false, about: urgent })))).toContain(
      'Wij horen u alsnog, uiterlijk de volgende schooldag.',
    );
  });

  it('ECLI:NL:RBLIM:2022:5138: is refused on the ground of what a parent did', () => {
    expect(lacks(order('decision', suspension({ about: { ground: 'parentConduct' } })))).toEqual(['ground']);
  });

  it('LKC 107265: is refused in PO while a removal is pending, and beyond a week', () => {
    const pending = { ground: 'pendingRemoval', until: '2026-03-27' };
    expect(lacks(order('decision', suspension({ opening: { sector: 'PO' }, about: pending })))).toEqual([
      'ground',
      'withinMaximum',
    ]);
  });

  it('T2.11: lasts longer in VO while a removal runs that the inspectorate was consulted on', () => {
    const about = { ground: 'pendingRemoval', until: '2026-03-27' };
    const consulted = { type: 'measure.consultInspectorate', track: 't1', data: { on: '2026-03-13' } } as const;
    expect(lacks(order('decision', suspension({ about })))).toEqual(['withinMaximum']);
    expect(lacks(order('decision', suspension({ about, more: [consulted] })))).toEqual([]);
  });

  it('allows exactly a week', () => {
    expect(lacks(order('decision', suspension({ about: { until: '2026-03-24' } })))).toEqual([]);
    expect(lacks(order('decision', suspension({ about: { until: '2026-03-25' } })))).toEqual(['withinMaximum']);
  });

  it('an extension needs a hearing of its own', () => {
    const state = caseWith(
      {},
      family,
      [heardWithParents, imposed()],
      [track('t0', 'measure', suspending, 100), track('t1', 'measure', { ...suspending, extends: 't0' })],
    );
    expect(lacks(order('decision', state))).toEqual(['heardPupil', 'heardParents']);
  });

  it('needs the mandate of a principal, not of the board', () => {
    const bare = { ...lookups, mandate: () => undefined };
    expect(lacks(order('decision', suspension(), { lookups: bare }))).toEqual(['mandate']);
    const byBoard = caseWith(
      {},
      family,
      [heardWithParents, { ...imposed(), by: boardMember }],
      [track('t1', 'measure', suspending)],
    );
    expect(lacks(order('decision', byBoard, { lookups: bare }))).toEqual([]);
  });

  it('a rejected proposal gives no letter', () => {
    const state = caseWith(
      {},
      family,
      [heardWithParents, { type: 'measure.decide', track: 't1', data: { decision: 'reject', reason: ref('Nee.') } }],
      [track('t1', 'measure', suspending)],
    );
    expect(lacks(order('decision', state))).toContain('decision');
  });

  it('a text that was erased counts as not there', () => {
    expect(
      lacks(
        order('decision', suspension(), {
          lookups: { ...lookups, text: ({ content }) => (content.startsWith('Onderwijs') ? undefined : content) },
        }),
      ),
    ).toEqual(['interestOfPupil']);
  });
});

describe('T11, T2.7, T2.14, T3.6: the remedy clause names the right remedy and day', () => {
  const remedy = (letter: LetterName, made_: LetterOrder) => lettersFacts({ ...made_, letter }).remedy;

  it.each([
    ['2026-03-16', '2026-04-28'],
    ['2026-03-24', '2026-05-06'],
    ['2026-03-18', '2026-04-29'],
    ['2026-11-13', '2026-12-28'],
  ])('public: objection under the Awb, announced %s until %s', (on, until) => {
    const letter = order('decision', suspension({ opening: { denomination: 'public' } }), { on });
    expect(remedy('decision', letter)).toMatchObject({ kind: 'awbObjection', until });
  });

  it('denominational: a suspension has none by statute; the clause says so and shows the complaint route', () => {
    const text = said(order('decision', suspension()));
    expect(text).toContain('De wet regelt voor dit besluit geen bezwaar.');
    expect(text).toContain('Klachtencommissie De Vaart');
  });

  it('denominational: a removal has the objection of the education act', () => {
    const removing = (sector: Sector) =>
      order('decision', suspension({ opening: { sector }, about: { measure: 'removal' } }));
    expect(remedy('decision', removing('PO'))).toMatchObject({
      kind: 'schoolObjection',
      law: 'WPO-63',
      until: '2026-04-28',
    });
    expect(remedy('decision', removing('VO'))).toMatchObject({ kind: 'schoolObjection', law: 'WVO-8.15' });
    expect(remedy('decision', removing('SO'))).toMatchObject({ kind: 'schoolObjection', law: 'WEC-61' });
  });

  it('staff: the appeals committee and the court, and the letter waits for its address', () => {
    const letter = order(
      'decision',
      suspension({ parties: [employee], about: { measure: 'dismissal', from: '2026-05-01' } }),
    );
    expect(remedy('decision', letter)).toMatchObject({
      kind: 'staffAppeal',
      until: '2026-04-28',
      courtUntil: '2026-07-01',
    });
    const bare = { ...lookups, body: () => undefined };
    expect(lacks({ ...letter, lookups: bare })).toEqual(expect.arrayContaining(['appealBody', 'remedyClause']));
  });

  it('the day that was recorded when the objection was opened wins', () => {
    const state = suspension({ opening: { denomination: 'public' } });
    const opened = {
      ...state,
      tracks: {
        ...state.tracks,
        t2: track('t2', 'objection', { against: 't1', remedy: 'objection', until: '2026-05-11' }),
      },
    };
    expect(remedy('decision', order('decision', opened))).toMatchObject({ until: '2026-05-11' });
  });
});

describe('G09: a measure against an employee', () => {
  const about = {
    measure: 'reprimand',
    ground: 'ownConduct',
    urgent: false,
    reason: ref('Er waren privéberichten.'),
    lesserConsidered: ['none'],
  };
  const intended = {
    type: 'measure.intend',
    track: 't1',
    data: { sentOn: '2026-02-20', channel: 'registered' },
  } as const;
  const defended = { type: 'measure.defend', track: 't1', data: { manner: 'written', on: '2026-03-02' } } as const;
  const staff = (...acts: Parameters<typeof caseWith>[2]) =>
    caseWith({}, [employee], [...acts, { ...imposed(), by: boardMember }], [track('t1', 'measure', about)]);

  it('the intention names the last day of three weeks', () => {
    const state = caseWith({}, [employee], [], [track('t1', 'measure', about)]);
    expect(said(order('intention', state))).toContain('U kunt tot en met 7 april 2026 reageren.');
  });

  it('the decision waits for the defence or the end of its term', () => {
    expect(lacks(order('decision', staff()))).toEqual(['defenceTerm']);
    expect(lacks(order('decision', staff({ ...intended, data: { ...intended.data, sentOn: '2026-03-02' } })))).toEqual([
      'defenceTerm',
    ]);
    expect(lacks(order('decision', staff(intended)))).toEqual([]);
    expect(
      lacks(order('decision', staff({ ...intended, data: { ...intended.data, sentOn: '2026-03-02' } }, defended))),
    ).toEqual([]);
  });

  it('LKC 106652: the decision answers the defence', () => {
    const silent = { ...imposed(), by: boardMember, data: { ...imposed().data, answersDefence: false } };
    const state = caseWith({}, [employee], [intended, defended, silent], [track('t1', 'measure', about)]);
    expect(lacks(order('decision', state))).toEqual(['answersDefence']);
  });

  it('T3.10: a warning with disciplinary words is refused', () => {
    const state = caseWith(
      {},
      [employee],
      [imposed('Dit is plichtsverzuim.')],
      [track('t1', 'measure', { ...about, measure: 'warning' })],
    );
    expect(lacks(order('decision', state))).toEqual(['neutralWording']);
  });

  it('T3.9: an interim suspension that blames is refused', () => {
    const interim = {
      ...about,
      measure: 'interimSuspension',
      from: '2026-03-16',
      until: '2026-03-30',
      withPay: true,
      urgent: true,
      urgency: ref('Hij is schuldig.'),
    };
    const state = caseWith({}, [employee], [imposed('Rust is nodig.')], [track('t1', 'measure', interim)]);
    expect(lacks(order('decision', state))).toEqual(['neutralWording']);
  });
});

describe('G06: a removal', () => {
  const about = { ...suspending, measure: 'removal' };
  const intended = {
    type: 'measure.intend',
    track: 't1',
    data: { sentOn: '2026-03-02', channel: 'registered' },
  } as const;
  const heardOnIntention = { ...heardWithParents, data: { ...heardWithParents.data, purpose: 'intention' } } as const;

  it('PO: waits for the hearing of the teacher and of the parents on the intention', () => {
    const state = caseWith(
      { sector: 'PO' },
      family,
      [intended, heardWithParents, imposed()],
      [track('t1', 'measure', about)],
    );
    expect(lacks(order('decision', state))).toEqual(['heardPupil', 'heardParents', 'heardTeacher']);
    const teacher: Named = {
      id: 'p4',
      kind: 'employee',
      role: 'teacherOf',
      band: 'unknown',
      of: 'p1',
      name: 'Femke Draaisma',
    };
    const heardTeacher = { ...heardOnIntention, party: 'p4' } as const;
    const complete = caseWith(
      { sector: 'PO' },
      [...family, teacher],
      [intended, heardOnIntention, heardTeacher, imposed()],
      [track('t1', 'measure', about)],
    );
    expect(lacks(order('decision', complete))).toEqual([]);
  });

  it('VO under 18: waits for the consultation of the inspectorate', () => {
    const state = caseWith({}, family, [intended, heardOnIntention, imposed()], [track('t1', 'measure', about)]);
    expect(lacks(order('decision', state))).toEqual(['inspectorateConsulted']);
  });

  it('G07: tells the municipality without the story', () => {
    const state = caseWith(
      {},
      family,
      [intended, heardOnIntention, imposed('Een lang verhaal.')],
      [track('t1', 'measure', about)],
    );
    const text = said(order('municipalityNotice', state));
    expect(text).toContain('Noor Velthuis');
    expect(text).not.toMatch(/foto|verhaal/u);
  });
});

describe('G05: the notice to the inspectorate', () => {
  it('is due for a suspension longer than one day, not for one day', () => {
    expect(lacks(order('inspectorateNotice', suspension()))).toEqual([]);
    expect(lacks(order('inspectorateNotice', suspension({ about: { schoolDays: 1 } })))).toEqual(['moreThanOneDay']);
  });
});

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

describe('an order for a party that does not exist', () => {
  it('is an error, not a missing element', () => {
    expect(() => lettersFacts(order('decision', suspension(), { party: 'p99' }))).toThrow(RangeError);
  });
});

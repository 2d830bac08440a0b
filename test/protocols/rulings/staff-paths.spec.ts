import { describe, expect, it } from '@jest/globals';
import { HtmlLetterComposer } from '#libs/letters';
import { forbidden, statuses, warned } from '../../support/case-answers.js';
import { people, reported, type CaseScript } from '../../support/case-script.js';
import { sanction, houses, staffEstablished } from '../../support/everywhere.js';

const impose = { decision: 'impose', answersDefence: true } as const;

describe('Rb. Midden-Nederland (ktr.) 8 July 2019', () => {
  // Nearby an attack was feared and everybody had to stay in; a teacher went home early and left his class alone. He was asked about it
  // the next day, spoken to and suspended on the third, and dismissed by the board on the fourth. The dismissal stood. The school was one
  // of vocational education (MBO), which has an act of its own and is no sector here: what can be held is the pace of the employer's
  // steps (BW 7:677) and who takes them, and those are replayed in secondary education.
  const asked = (): CaseScript =>
    reported({ addressee: 'board', subjectKind: 'employee', victimKind: 'nobody', categories: ['other'] })
      .take('board', 'case.take')
      .take('board', 'party.add', { kind: 'employee', role: 'subject', person: people.employee.person })
      .take('board', 'scope.assess', { inScope: true })
      .take('board', 'review.finish', { route: 'investigate' })
      .take('board', 'suspicion.know', { of: 'summaryDismissal', at: '2026-09-07T08:00:00.000Z' }, 'p1')
      .on('2026-09-08')
      .take(
        'hr',
        'hearing.record',
        { purpose: 'facts', on: '2026-09-08', manner: 'inPerson', parentsPresent: 'notApplicable' },
        'p1',
      );
  const suspended = (): CaseScript =>
    asked()
      .on('2026-09-10')
      .take(
        'hr',
        'hearing.record',
        { purpose: 'facts', on: '2026-09-10', manner: 'inPerson', parentsPresent: 'notApplicable' },
        'p1',
      )
      .take(
        'principal',
        'measure.propose',
        sanction('interimSuspension', { from: '2026-09-10', until: '2026-09-24' }),
        'p1',
      )
      .take('principal', 'measure.decide', impose, 't1')
      .take('board', 'measure.announce', { manner: 'handed', on: '2026-09-10', remedyClause: true }, 't1')
      .take('board', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'other' }, 'p1')
      .take('board', 'breach.assess', { norms: ['OZHW-5.9'], exception: 'none' }, 'p1')
      .take('board', 'measure.propose', sanction('summaryDismissal'), 'p1');
  const dismissal = (script: CaseScript): string =>
    Object.values(script.state.tracks).find(({ about }) => about['measure'] === 'summaryDismissal')?.id ?? '';

  it('could be walked at that pace: asked, spoken to, suspended, and dismissed by the board on the fourth day', () => {
    const script = suspended().on('2026-09-11');
    script.take('otherBoard', 'measure.decide', impose, dismissal(script));
    script.take(
      'board',
      'measure.announce',
      { manner: 'registered', on: '2026-09-11', remedyClause: true },
      dismissal(script),
    );
    expect(script.state.tracks[dismissal(script)]?.state).toBe('announced');
    expect(statuses(script, 'G11.stopwatch')).toEqual(['met']);
    expect(script.steps.filter(({ type }) => type === 'hearing.record')).toHaveLength(2);
  });

  it('the director suspends, and the board alone dismisses, by another than who proposed it', () => {
    const script = suspended();
    expect(forbidden(script, 'principal', 'measure.decide', impose, dismissal(script))).toContain('notYourRole');
    expect(forbidden(script, 'board', 'measure.decide', impose, dismissal(script))).toContain('G16.twoPeople');
    expect(forbidden(script, 'otherBoard', 'measure.decide', impose, dismissal(script))).toEqual([]);
  });

  it('slower than that, it says why, or is told that it is late', () => {
    const script = asked().on('2026-09-14');
    expect(statuses(script, 'G11.stopwatch')).toEqual(['overdue']);
  });
});

describe('CvB 108240', () => {
  // A teacher left her class alone and would not go along with a pupil. First came a letter that announced a reprimand; what followed was
  // a warning on paper. Read by its heading, its words and what it brought about, that was no disciplinary measure.
  const intended = (): CaseScript =>
    staffEstablished(houses[0]!)
      .take('board', 'measure.propose', sanction('reprimand'), 'p1')
      .take('hr', 'measure.intend', { sentOn: '2026-09-07', channel: 'registered' }, 't1');
  const warnedInstead = (): CaseScript =>
    intended().take('board', 'measure.withdraw', {}, 't1').take('board', 'measure.propose', sanction('warning'), 'p1');
  const reason = { content: '00000000-0000-4000-8000-00000000cccc', digest: 'c'.repeat(64) } as const;
  const lacking = (said: string): readonly string[] => {
    const script = warnedInstead().take('principal', 'measure.decide', { ...impose, reason }, 't2');
    const outcome = new HtmlLetterComposer().compose({
      letter: 'decision',
      state: script.state,
      party: 'p1',
      track: 't2',
      on: script.today,
      by: people.principal,
      lookups: {
        caseNumber: '2026-AAAAA',
        sender: {
          organisation: 'Scholengroep De Vaart',
          school: 'Het Kompas',
          place: 'Voorbeeldstad',
          address: ['Schoolstraat 5'],
        },
        text: ({ content }) => (content === reason.content ? said : 'Tekst'),
        person: () => ({ name: 'Iris Talsma', title: 'directeur' }),
        mandate: () => 'Mandaatbesluit',
        address: () => ['Straat 1'],
        body: () => ({ name: 'Commissie', address: ['Kade 1'] }),
        clause: (id) => id,
        basis: () => ['OZHW-6.3'],
      },
    });
    return 'missing' in outcome ? outcome.missing.map(({ element }) => element) : [];
  };

  it('could be walked: from the intention of a reprimand down to a warning, without a term for a defence', () => {
    const script = warnedInstead();
    expect(forbidden(script, 'principal', 'measure.decide', impose, 't2')).toEqual([]);
    script.take('principal', 'measure.decide', impose, 't2');
    expect(statuses(script, 'G09.defence')).toEqual([]);
    expect(script.state.tracks['t1']?.state).toBe('withdrawn');
    expect(forbidden(intended(), 'hr', 'measure.intend', {}, 't1')).not.toEqual([]);
  });

  it('the words of a warning are no words of punishment; then it needs no way of appeal', () => {
    expect(lacking('Dit is plichtsverzuim en een laatste waarschuwing.')).toContain('neutralWording');
    expect(lacking('U liet de klas alleen. Dat mag niet.')).not.toContain('neutralWording');
    expect(lacking('U liet de klas alleen. Dat mag niet.')).not.toContain('remedyClause');
    expect(warned(warnedInstead(), 'principal', 'measure.decide', impose, 't2')).toEqual([]);
  });
});

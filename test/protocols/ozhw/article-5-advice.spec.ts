import { describe, expect, it } from '@jest/globals';
import { people, reported, type CaseScript, type Who } from '../../support/case-script.js';

const asked = (kind: string, intake = {}): CaseScript =>
  reported({ kind, reporterKind: 'employee', subjectKind: 'employee', victimKind: 'nobody', ...intake });
const statuses = (script: CaseScript, rule: string): readonly string[] =>
  script.demanded(rule).map(({ status }) => status);
const answer = { role: 'principal', advises: 'for' } as const;

/** Every step the data protection officer could take here, by the forms he is shown. */
const openToDpo = (script: CaseScript): readonly string[] =>
  script
    .forms('dpo')
    .filter(({ allowed }) => allowed)
    .map(({ type }) => type);

describe('OZHW-5.2: a request of the press', () => {
  it('is a request for advice, with a task of the principal the same day', () => {
    const script = asked('mediaRequest');
    expect(script.state.machine).toBe('advice');
    expect(script.demanded('OZHW-5.2.principal')).toMatchObject([
      { by: ['principal'], status: 'open', due: { lastDay: '2026-09-07' } },
    ]);
  });

  it('can be discussed with the principal before anybody took it up', () => {
    const script = asked('mediaRequest').take('principal', 'consultation.answer', answer);
    expect(statuses(script, 'OZHW-5.2.principal')).toEqual(['met']);
  });

  it.each(['teamLeader', 'principal'] as const)(
    'gets leave or refusal from the %s, once the principal was consulted',
    (who) => {
      for (const advice of ['allow', 'refuse']) {
        const script = asked('mediaRequest').take('teamLeader', 'case.take');
        const { codes, cites } = script.refused(who, 'advice.give', { advice });
        expect(codes).toEqual(['openObligation']);
        expect(cites).toEqual(['OZHW-5.2']);
        script.take('principal', 'consultation.answer', answer).take(who, 'advice.give', { advice });
        expect(script.take(who, 'case.close').state.stage).toBe('closed');
      }
    },
  );

  it.each(['dpo', 'communications', 'board', 'employee'] as const)('gets no leave from the %s', (who) => {
    const script = asked('mediaRequest')
      .take('teamLeader', 'case.take')
      .take('principal', 'consultation.answer', answer);
    expect(script.refused(who, 'advice.give', { advice: 'allow' }).codes).toContain('notYourRole');
  });

  it.each(['publish', 'change', 'doNotPublish', 'steps'])('is not answered with %s', (advice) => {
    const script = asked('mediaRequest')
      .take('teamLeader', 'case.take')
      .take('principal', 'consultation.answer', answer);
    expect(script.refused('teamLeader', 'advice.give', { advice })).toMatchObject({
      codes: ['OZHW-5.2.answer'],
      cites: ['OZHW-5.2'],
    });
  });

  it('does not end without the consultation when it is withdrawn, and is no dead end then', () => {
    const script = asked('mediaRequest')
      .take('teamLeader', 'case.take')
      .take('reporter', 'report.withdraw')
      .take('teamLeader', 'review.finish', { route: 'withdrawn' });
    expect(script.refused('teamLeader', 'case.close').cites).toEqual(['OZHW-5.2']);
    script.take('principal', 'consultation.answer', answer);
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });

  it('lets the board answer for a principal when every principal is a party', () => {
    const script = asked('mediaRequest').take('teamLeader', 'case.take');
    expect(script.refused('board', 'consultation.answer', answer).codes).toContain('GEN.asked');
    script.vacancy('principal').take('board', 'consultation.answer', answer);
    expect(statuses(script, 'OZHW-5.2.principal')).toEqual(['met']);
  });
});

describe('OZHW-5.4: online communication that derails', () => {
  const derailing = (intake = {}): CaseScript => asked('derailingCommunication', intake);
  const routes = ['outOfScope', 'withdrawn', 'referred'] as const;

  it('opens with the manager, who contacts the principal and the FG', () => {
    const script = derailing();
    expect(script.mayTake('teamLeader', 'case.take')).toBe(true);
    expect(script.refused('dpo', 'case.take').codes).toContain('notYourRole');
    expect(script.demanded('OZHW-5.4.ask.principal')[0]).toMatchObject({ status: 'open', step: 'consultation.ask' });
    expect(script.demanded('OZHW-5.4.ask.dpo')[0]?.due?.lastDay).toBe('2026-09-08');
  });

  it('gives each who was asked a task with a term of its own, and records each answer', () => {
    const script = derailing().take('teamLeader', 'case.take');
    script
      .take('teamLeader', 'consultation.ask', { role: 'principal' })
      .take('teamLeader', 'consultation.ask', { role: 'dpo' });
    expect(script.demanded('OZHW-5.4.principal')).toMatchObject([
      { by: ['principal'], status: 'open', due: { lastDay: '2026-09-08' } },
    ]);
    expect(script.demanded('OZHW-5.4.dpo')).toMatchObject([
      { by: ['dpo'], status: 'open', due: { lastDay: '2026-09-09' } },
    ]);
    script.on('2026-09-10');
    expect(statuses(script, 'OZHW-5.4.dpo')).toEqual(['overdue']);
    script.take('dpo', 'consultation.answer', { role: 'dpo', advises: 'neutral' });
    expect(script.steps.at(-1)?.data['advice']).toBeDefined();
    expect(statuses(script, 'OZHW-5.4.dpo')).toEqual(['met']);
  });

  it.each(['principal', 'dpo'] as const)(
    'is not finished while the %s was not asked, or has not answered',
    (missing) => {
      const other = missing === 'dpo' ? 'principal' : 'dpo';
      const script = derailing().take('teamLeader', 'case.take').take('teamLeader', 'scope.assess', { inScope: false });
      script.take('reporter', 'report.withdraw').consulted('teamLeader', other, 'for');
      const attempts = () => [
        script.refused('teamLeader', 'advice.give', { advice: 'steps' }),
        script.refused('teamLeader', 'advice.turn'),
        ...routes.map((route) =>
          script.refused('teamLeader', 'review.finish', {
            route,
            referredTo: route === 'referred' ? 'complaints' : undefined,
          }),
        ),
      ];
      for (const { cites } of attempts()) expect(cites).toContain('OZHW-5.4');
      script.take('teamLeader', 'consultation.ask', { role: missing });
      for (const { cites } of attempts()) expect(cites).toContain('OZHW-5.4');
      script.take(missing, 'consultation.answer', { role: missing, advises: 'for' });
      expect(script.take('teamLeader', 'advice.give', { advice: 'steps' }).state.stage).toBe('advised');
    },
  );

  it('ends with next steps, not with another answer', () => {
    const script = derailing()
      .take('teamLeader', 'case.take')
      .consulted('teamLeader', 'principal', 'for')
      .consulted('teamLeader', 'dpo', 'for');
    expect(script.refused('teamLeader', 'advice.give', { advice: 'publish' })).toMatchObject({
      codes: ['OZHW-5.4.answer'],
    });
  });

  it('lets the FG advise and never decide (G15)', () => {
    const script = derailing().take('teamLeader', 'case.take').take('teamLeader', 'consultation.ask', { role: 'dpo' });
    expect([...openToDpo(script)].sort()).toEqual(['consultation.answer', 'note.add']);
    expect(script.refused('dpo', 'advice.give', { advice: 'steps' }).codes).toContain('notYourRole');
  });

  it('lets whoever is FG decide in no other role of his either (G15)', () => {
    const script = derailing()
      .take('teamLeader', 'case.take')
      .consulted('teamLeader', 'principal', 'for')
      .consulted('teamLeader', 'dpo', 'for');
    const { codes, cites } = script.alsoHolding('dpo').refused('teamLeader', 'advice.give', { advice: 'steps' });
    expect(codes).toEqual(['G15.dpo']);
    expect(cites).toContain('G15');
  });

  it('does not let the consultation of the confidential inspector wait for either (G01)', () => {
    const script = derailing({ subjectKind: 'employee', victimKind: 'pupil', possiblySexual: 'yes' });
    expect(statuses(script, 'G01.consult')).toEqual(['open']);
    script.take('board', 'party.add', { kind: 'employee', role: 'subject' });
    const call = { to: 'confidentialInspector', about: 'sexualOffence', at: script.moment().at, manner: 'phone' };
    script.take('board', 'outsideReport.make', call, 'p1');
    expect(statuses(script, 'G01.consult')).toEqual(['met']);
    expect(statuses(script, 'OZHW-5.4.ask.dpo')).toEqual(['open']);
  });

  it('does not let the data breach wait for either (G12)', () => {
    const script = derailing({ personalData: 'yes' }).take('teamLeader', 'party.add', {
      kind: 'employee',
      role: 'subject',
    });
    expect(statuses(script, 'G12.check')).toEqual(['open']);
    script.take('teamLeader', 'qualification.raise', { of: 'dataBreach', discoveredAt: script.moment().at }, 'p1');
    expect(statuses(script, 'G12.check')).toEqual(['met']);
    script.consulted('teamLeader', 'dpo', 'doNotNotify', 't1');
    script.take('board', 'qualification.decide', { answer: true, highRisk: false, notify: 'doNotNotify' }, 't1');
    expect(script.state.tracks['t1']?.state).toBe('affirmed');
  });
});

describe('OZHW-5.5: doubt about a publication', () => {
  const doubt = (intake = {}): CaseScript => asked('publicationDoubt', intake);

  it('goes to the manager, then to the FG', () => {
    const script = doubt();
    expect(statuses(script, 'OZHW-5.5.ask.dpo')).toEqual(['open']);
    expect(statuses(script, 'OZHW-5.5.dpo')).toEqual([]);
    expect(script.refused('dpo', 'consultation.answer', { role: 'dpo', advises: 'publish' }).codes).toEqual([
      'GEN.asked',
    ]);
    script.take('teamLeader', 'case.take').take('teamLeader', 'consultation.ask', { role: 'dpo' });
    expect(script.demanded('OZHW-5.5.dpo')).toMatchObject([
      { by: ['dpo'], status: 'open', cites: ['OZHW-5.5', 'G15'] },
    ]);
  });

  it.each(['publish', 'change', 'doNotPublish'])(
    'ends with the advice %s, given by the manager after the FG',
    (advice) => {
      const script = doubt().take('teamLeader', 'case.take');
      expect(script.refused('teamLeader', 'advice.give', { advice }).cites).toContain('OZHW-5.5');
      script.take('teamLeader', 'consultation.ask', { role: 'dpo' });
      expect(script.refused('teamLeader', 'advice.give', { advice }).cites).toContain('OZHW-5.5');
      script.take('dpo', 'consultation.answer', { role: 'dpo', advises: 'publish' });
      expect(script.refused('dpo', 'advice.give', { advice }).codes).toEqual(['notYourRole', 'G15.dpo']);
      script.take('teamLeader', 'advice.give', { advice });
      expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
    },
  );

  it.each(['allow', 'refuse', 'steps'])('does not end with %s', (advice) => {
    const script = doubt().take('teamLeader', 'case.take').consulted('teamLeader', 'dpo', 'publish');
    expect(script.refused('teamLeader', 'advice.give', { advice })).toMatchObject({
      codes: ['OZHW-5.5.answer'],
      cites: ['OZHW-5.5'],
    });
  });

  it('reaches no sanction, at no stage, by anybody', () => {
    const script = doubt()
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'party.add', { kind: 'employee', role: 'subject' });
    const warning = { measure: 'warning', ground: 'ownConduct', lesserConsidered: ['none'], urgent: true };
    const nowhere = () => {
      for (const who of Object.keys(people) as Who[]) {
        expect(script.refused(who, 'measure.propose', warning, 'p1').codes).toEqual(['notAtThisStage']);
        expect(script.forms(who).some(({ type }) => type.startsWith('measure.') || type === 'finding.record')).toBe(
          false,
        );
      }
    };
    nowhere();
    script.consulted('teamLeader', 'dpo', 'doNotPublish').take('teamLeader', 'advice.give', { advice: 'doNotPublish' });
    nowhere();
  });

  it('turns into an incident, a linked case of its own', () => {
    const script = doubt().take('teamLeader', 'case.take').take('teamLeader', 'advice.turn');
    expect(script.state.stage).toBe('turned');
    expect(script.effects).toContainEqual({ type: 'linkedCase', from: 'advice' });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });
});

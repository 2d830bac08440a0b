import { describe, expect, it } from '@jest/globals';
import { text } from '../../support/case-script.js';
import { established, founded, inDecision, investigated, reported, rude } from './lives.js';

describe('MAT-B3: to correct, and not just to remove', () => {
  const corrected = { manner: 'corrected', on: '2026-09-07' };
  const correction = () => inDecision().take('principal', 'outcome.record', { outcome: 'correction' }, 'p1');

  it('makes a task of a correction that is the outcome, and closes when it is recorded', () => {
    const script = correction().take('principal', 'decision.finish').take('principal', 'execution.finish');
    expect(script.refused('principal', 'case.close').cites).toEqual(['MAT-B3']);
    script.take('principal', 'correction.record', corrected, 'p1');
    expect(script.steps.at(-1)?.data).toMatchObject({ what: text, madeKnown: text });
    expect(script.take('principal', 'case.close').state.stage).toBe('closed');
  });

  it('asks the reason of a removal', () => {
    const data = { ...corrected, manner: 'removed' };
    expect(correction().take('principal', 'correction.record', data, 'p1').steps.at(-1)?.data['removalReason']).toEqual(
      text,
    );
  });

  it('records none that is not the outcome', () => {
    expect(inDecision().refused('principal', 'correction.record', corrected, 'p1').codes).toEqual(['GEN.correction']);
  });

  it.each(['privacy', 'right'])(
    'does not refuse to remove something for this clause where another’s %s asks for it',
    (because) => {
      const asked = { asks: 'removal', because, on: '2026-09-07' };
      const script = investigated().take('principal', 'withdrawal.ask', asked, 'p1');
      expect(script.demanded('GEN.withdrawal.answer')).toMatchObject([{ status: 'open' }]);
      const refusal = { answer: 'refused', refusedBecause: 'messagesStay', on: '2026-09-07' };
      expect(script.refused('principal', 'withdrawal.answer', refusal, 't1')).toMatchObject({
        codes: ['MAT-B3.notRefused'],
        cites: ['MAT-B3'],
      });
      script.take('principal', 'withdrawal.answer', { answer: 'removed', on: '2026-09-07' }, 't1');
      expect(script.demanded('GEN.withdrawal.answer')).toMatchObject([{ status: 'met' }]);
    },
  );

  it('lets a message stand where nobody’s right asks otherwise', () => {
    const script = investigated().take(
      'principal',
      'withdrawal.ask',
      { asks: 'removal', because: 'other', on: '2026-09-07' },
      'p1',
    );
    const refusal = { answer: 'refused', refusedBecause: 'messagesStay', on: '2026-09-07' };
    expect(script.take('principal', 'withdrawal.answer', refusal, 't1').state.tracks['t1']?.state).toBe('answered');
  });
});

describe('MAT-S0: what the text is silent on', () => {
  const at = '2026-09-07T08:00:00.000Z';
  const pupil = { kind: 'pupil', band: 'from12' };
  const criminal = { of: 'possiblyCriminal', legalGround: 'uavg32a' };

  it.each(['warning', 'reprimand', 'suspension', 'dismissal', 'summaryDismissal', 'endOfRelation', 'conversation'])(
    'gives an employee no %s',
    (measure) => {
      const data = {
        measure,
        ground: 'ownConduct',
        lesserConsidered: ['conversation'],
        urgent: false,
        from: '2026-09-07',
        until: '2026-09-10',
        withPay: true,
        interest: text,
        lesserReason: text,
        finalWarningGiven: measure.endsWith('ismissal') ? true : undefined,
        counselConsulted: measure === 'summaryDismissal' ? true : undefined,
      };
      const { codes, cites } = inDecision().refused('board', 'measure.propose', data, 'p1');
      expect(codes).toEqual(expect.arrayContaining(['noPower', 'MAT-S0.measures']));
      expect(cites).toContain('MAT-S0');
    },
  );

  it.each(['warning', 'suspension', 'removal', 'otherClass', 'deviceBan', 'contract'])(
    'gives a pupil no %s',
    (measure) => {
      const data = {
        measure,
        ground: 'ownConduct',
        lesserConsidered: ['conversation'],
        urgent: false,
        from: '2026-09-07',
        until: '2026-09-10',
      };
      expect(inDecision(pupil).refused('principal', 'measure.propose', data, 'p1').cites).toContain('MAT-S0');
    },
  );

  it('leaves keeping staff away as an order, which any school has and which is cited as such', () => {
    const away = {
      measure: 'interimSuspension',
      ground: 'inquiry',
      lesserConsidered: ['conversation'],
      urgent: true,
      from: '2026-09-07',
      until: '2026-09-10',
      withPay: true,
    };
    expect(investigated().refused('registrar', 'measure.propose', away, 'p1').cites).toEqual(['GEN-2']);
  });

  it.each(['advice', 'conversation', 'noMeasure'])('lets a case end in %s', (outcome) => {
    for (const subject of [{}, pupil]) {
      const script = inDecision(subject)
        .take('principal', 'outcome.record', { outcome }, 'p1')
        .take('principal', 'decision.finish')
        .take('principal', 'execution.finish');
      expect(script.take('principal', 'case.close').state.stage).toBe('closed');
    }
  });

  it.each(['address', 'measure', 'endOfRelation'])('does not let it end in %s', (outcome) => {
    expect(inDecision().refused('principal', 'outcome.record', { outcome }, 'p1').cites).toContain('MAT-S0');
  });

  it.each(['correction', 'handover'])('lets only an employee’s case end in %s', (outcome) => {
    expect(inDecision().mayTake('principal', 'outcome.record', { outcome, reason: text }, 'p1')).toBe(true);
    expect(inDecision(pupil).refused('principal', 'outcome.record', { outcome }, 'p1').codes).toEqual([
      'MAT-S0.outcomes',
    ]);
  });

  it('hands a case over to another rule of the school by a referral that is followed', () => {
    const script = inDecision().take('principal', 'outcome.record', { outcome: 'handover' }, 'p1');
    expect(script.refused('principal', 'decision.finish')).toMatchObject({
      codes: ['MAT-S0.handover'],
      cites: ['MAT-S0'],
    });
    script
      .take('principal', 'referral.send', { to: 'siblingProtocol' })
      .take('principal', 'decision.finish')
      .take('principal', 'execution.finish')
      .take('principal', 'case.close')
      .take('principal', 'referral.answer', { accepted: true }, 't1')
      .take('principal', 'referral.conclude', { on: '2026-09-07' }, 't1');
    expect(script.state.tracks['t1']?.state).toBe('known');
  });

  it('asks for no paper to be filed, and files none', () => {
    const script = inDecision();
    expect(script.open.filter(({ step }) => step.startsWith('paper.'))).toEqual([]);
    const paper = `s${script.state.acts.find(({ type }) => type === 'hearing.record')?.seq}`;
    expect(script.refused('hr', 'paper.file', { paper, file: 'personnelFile' }, 'p1')).toMatchObject({
      codes: ['MAT-S0.files'],
      cites: ['MAT-S0'],
    });
  });

  it.each(['neglectOfDuty', 'boundaryCrossing', 'culpableConduct'])('knows no %s', (of) => {
    expect(investigated().refused('principal', 'qualification.raise', { of }, 'p1')).toMatchObject({
      codes: ['MAT-S0.questions'],
      cites: ['MAT-S0'],
    });
  });

  it('reports nothing outside of its own', () => {
    const reports = [
      { to: 'police', sort: 'schoolComplaint', about: 'offence', reference: text },
      { to: 'confidentialInspector', about: 'boundaryCrossing', advice: text },
    ];
    for (const report of reports) {
      const script = investigated().take(
        'principal',
        'qualification.raise',
        { ...criminal, offence: 'againstSchool' },
        'p1',
      );
      expect(script.open.filter(({ step }) => step === 'outsideReport.make')).toEqual([]);
      const refused = script.refused('board', 'outsideReport.make', { ...report, at, manner: 'phone' }, 'p1');
      expect([refused.codes, refused.cites]).toEqual([['MAT-S0.reports'], ['MAT-S0']]);
    }
  });

  it('leaves the law untouched: consultation, complaint and data-breach report go on (G01, G02, G12)', () => {
    const script = reported({ addressee: 'board', victimKind: 'pupil', possiblySexual: 'yes', personalData: 'yes' })
      .take('board', 'case.take')
      .take('board', 'party.add', { kind: 'employee', role: 'subject' });
    for (const rule of ['G01.consult', 'G12.check'])
      expect(script.demanded(rule)).toMatchObject([{ status: 'open', layer: 'statute' }]);
    const call = { to: 'confidentialInspector', about: 'sexualOffence', at, manner: 'phone' };
    script
      .take('board', 'outsideReport.make', call, 'p1')
      .take('board', 'outsideReport.conclude', { reasonableSuspicion: true }, 't1');
    expect(script.demanded('G02.police')).toMatchObject([{ status: 'open', layer: 'statute' }]);
    script.take('board', 'qualification.raise', { of: 'dataBreach', discoveredAt: at }, 'p1');
    script.take('board', 'outsideReport.make', {
      to: 'dataProtectionAuthority',
      about: 'dataBreach',
      at,
      manner: 'portal',
    });
    expect(script.demanded('G12.notify')).toMatchObject([{ status: 'met' }]);
  });

  it('does not stand in the way of the report the law asks of the gravest crimes (Sv 160)', () => {
    const script = investigated().take('principal', 'qualification.raise', { ...criminal, offence: 'gravest' }, 'p1');
    const report = { to: 'police', sort: 'schoolComplaint', at, manner: 'inPerson', reference: text };
    expect(script.take('board', 'outsideReport.make', report, 'p1').demanded('Sv-160.police')).toMatchObject([
      { status: 'met' },
    ]);
  });

  it('is never about a parent, who is added, corrected or judged', () => {
    const taken = () => reported().take('principal', 'case.take');
    const parent = { kind: 'parent', role: 'subject' };
    expect(taken().refused('principal', 'party.add', parent)).toMatchObject({
      codes: ['MAT-S0.parents'],
      cites: ['MAT-S0'],
    });
    const witness = taken().take('principal', 'party.add', { ...parent, role: 'witness' });
    expect(witness.refused('principal', 'party.correct', { role: 'subject' }, 'p1').codes).toEqual(['MAT-S0.parents']);
    const colleague = taken().take('principal', 'party.add', { ...parent, kind: 'employee' });
    expect(colleague.refused('principal', 'party.correct', { kind: 'parent' }, 'p1').codes).toEqual(['MAT-S0.parents']);
    const sharer = investigated().take('principal', 'party.add', { kind: 'parent', role: 'sharer' });
    for (const [step, data] of [
      ['breach.assess', rude],
      ['finding.record', { ...founded, founded: 'notEstablished' }],
    ] as const)
      expect(sharer.refused('principal', step, data, 'p2').codes).toEqual(['MAT-S0.parentsConduct']);
  });

  it('is about a pupil for B5 alone', () => {
    expect(
      established(pupil)
        .take('principal', 'breach.assess', { norms: ['MAT-B5'], exception: 'none' }, 'p1')
        .steps.at(-1)?.type,
    ).toBe('breach.assess');
    for (const norms of [['MAT-E4'], ['MAT-B5', 'MAT-B6']])
      expect(
        established(pupil).refused('principal', 'breach.assess', { norms, exception: 'none' }, 'p1'),
      ).toMatchObject({
        codes: ['MAT-S0.pupils'],
        cites: ['MAT-S0'],
      });
  });
});

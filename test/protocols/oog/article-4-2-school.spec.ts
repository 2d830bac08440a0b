import { describe, expect, it } from '@jest/globals';
import { checkEdition, editions, type Edition, type PlainData, type StepType } from '#libs/domain';
import { forbidden, judgedUnder, missing, owners, statuses, warned } from '../../support/case-answers.js';
import { text, type CaseScript } from '../../support/case-script.js';
import { founded, inGroningen, pupilFounded, pupilInvestigated, proposal, told } from './lives.js';

const evidence = (more = {}) => ({ sort: 'messageText', source: 'given', ...more });

/** Before anybody took it up, in review, in fact-finding and in decision. */
const openStates = (): readonly CaseScript[] => [
  inGroningen(),
  inGroningen().take('teamLeader', 'case.take'),
  pupilInvestigated(),
  pupilFounded().take('teamLeader', 'factFinding.finish'),
];

describe('OOG-4.1.4: contact with a news medium', () => {
  const contact = { on: '2026-09-07', result: 'answerAwaited' };

  it('is for Communications only, and nobody must', () => {
    const script = pupilInvestigated();
    script.take('communications', 'press.contact', contact);
    for (const who of ['teamLeader', 'principal', 'board'] as const)
      expect(script.refused(who, 'press.contact', contact)).toMatchObject({
        codes: ['notYourRole'],
        cites: ['OOG-4.1.4'],
      });
    expect(script.open.filter(({ step }) => step === 'press.contact')).toEqual([]);
  });
});

describe('OOG-4.2.1: the school’s own rules, and whom they are for', () => {
  it.each(['victim', 'subject', 'participant', 'sharer', 'viewer', 'witness', 'reporter'])(
    'knows the role %s',
    (role) => expect(missing('party.add', { kind: 'pupil', role, band: 'from12', name: text }, '')).toEqual([]),
  );

  it('opens for each victim the task to offer aftercare, which closing waits for', () => {
    const script = pupilFounded();
    script.take('teamLeader', 'party.add', { kind: 'employee', role: 'victim' });
    expect(statuses(script, 'OOG-4.2.1.aftercare')).toEqual(['open', 'open']);
    expect(owners(script, 'OOG-4.2.1.aftercare')).toContain('confidant');
    script.take('confidant', 'aftercare.record', { offered: 'accepted' }, 'p3');
    expect(statuses(script, 'OOG-4.2.1.aftercare')).toEqual(['met', 'open']);
    expect(script.demanded('OOG-4.2.1.aftercare')[1]?.blocks).toEqual(['case.close']);
  });

  it.each(['measure.propose', 'aftercare.record', 'party.inform'] as const)(
    'shows at %s that the school has set no rule of its own',
    (type) => {
      const data = {
        'measure.propose': proposal('schoolDiscipline'),
        'aftercare.record': { offered: 'accepted' },
        'party.inform': told('report'),
      }[type];
      const at = type === 'aftercare.record' ? 'p3' : type === 'party.inform' ? 'p2' : 'p1';
      expect(warned(pupilFounded(), 'teamLeader', type, data, at)).toContain('OOG-4.2.1.notSet');
    },
  );

  it('shows it to Communications at the press', () =>
    expect(
      warned(pupilInvestigated(), 'communications', 'press.contact', { on: '2026-09-07', result: 'noChange' }),
    ).toEqual(['OOG-4.2.1.notSet']));
});

/** A school that has agreed on a norm of its own, and on what follows a breach. */
const additions: Edition = {
  id: 'SCHOOL-1',
  source: 'SCHOOL',
  layer: 'school',
  title: { nl: 'Afspraken van de school', en: 'Agreements of the school' },
  edition: '1',
  inForce: { from: '2026-08-01' },
  clauses: [
    {
      id: 'SCHOOL-1.1',
      kind: 'norm',
      about: ['pupil'],
      nl: 'Telefoons blijven in de kluis.',
      en: 'Phones stay in the locker.',
    },
  ],
  rules: [
    {
      rule: 'limit',
      id: 'SCHOOL.measurePerBreach',
      cites: ['SCHOOL-1.1'],
      nl: 'Bij een eerste keer past een gesprek.',
      en: 'The first time a conversation fits.',
      steps: ['measure.propose'],
      requires: { any: [] },
      lifts: 'chooseMeasure',
      severity: 'warn',
    },
  ],
};

const judged = (script: CaseScript, edition: Edition, type: StepType, data: PlainData) =>
  judgedUnder(edition, script, 'teamLeader', type, data, { party: 'p1' });

describe('OOG-4.2.2: what a school adds', () => {
  it('is a norm that can be cited, and advice at the step it is about', () => {
    const breach = { norms: ['SCHOOL-1.1'], exception: 'none' };
    expect(judged(pupilFounded(), additions, 'breach.assess', breach).unmet).toEqual([]);
    expect(forbidden(pupilFounded(), 'teamLeader', 'breach.assess', breach, 'p1')).toEqual(['unknownNorm']);
    const { warnings, unmet } = judged(pupilFounded(), additions, 'measure.propose', proposal('schoolDiscipline'));
    expect(unmet).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['SCHOOL.measurePerBreach']);
  });

  it('never weakens: it gives no power, and no limit of the code is lifted', () => {
    const power: Edition = {
      ...additions,
      rules: [
        {
          rule: 'power',
          id: 'SCHOOL.power',
          cites: ['SCHOOL-1.1'],
          nl: 'Wissen mag.',
          en: 'Erasing is fine.',
          steps: ['deletion.demand'],
          by: ['teamLeader'],
        },
      ],
    };
    const { wrong } = checkEdition(power, editions)[0] ?? {};
    expect(wrong).toContain('power');
    expect(checkEdition(additions, editions)).toEqual([]);
    const codes = judged(pupilFounded(), power, 'deletion.demand', {}).unmet.map(({ code }) => code);
    expect(codes).toEqual(['OOG-4.2.8.never']);
  });
});

describe('OOG-4.2.3: asking those who know', () => {
  it.each(['safetyAdvicePoint', 'police'])(
    'the %s can be asked from every open state, with its advice recorded',
    (role) => {
      for (const script of openStates()) {
        script.take('teamLeader', 'consultation.ask', { role });
        script.take('teamLeader', 'consultation.answer', { role, advises: 'neutral' });
        expect(script.steps.at(-1)?.data['advice']).toBeDefined();
      }
    },
  );

  it('is nobody’s duty, and is recorded by whoever leads the case', () => {
    const script = pupilInvestigated().take('teamLeader', 'consultation.ask', { role: 'police' });
    expect(script.refused('communications', 'consultation.answer', { role: 'police', advises: 'for' }).codes).toContain(
      'notYourRole',
    );
    expect(script.demanded('GEN.answer').filter(({ by }) => by.includes('police' as 'board'))).toEqual([]);
    expect(script.refused('hr', 'consultation.ask', { role: 'police' })).toMatchObject({
      codes: ['notYourRole'],
      cites: expect.arrayContaining(['OOG-4.2.3']),
    });
  });
});

describe('OOG-4.2.4: to the board', () => {
  it('can be conferred on without handing over', () => {
    const script = pupilInvestigated().consulted('teamLeader', 'board', 'for');
    expect(
      script.mayTake('principal', 'hearing.invite', { purpose: 'facts', on: '2026-09-08', with: 'alone' }, 'p1'),
    ).toBe(true);
  });

  it('can be handed over from every open state, with a reason', () => {
    for (const script of openStates()) {
      const { stage } = script.state;
      script.take('teamLeader', 'case.handOver');
      expect(script.steps.at(-1)?.data['reason']).toBeDefined();
      expect(script.state.stage).toBe(stage);
      expect(script.refused('board', 'case.handOver').codes).toContain('noPower');
    }
  });

  it('leaves decisions to the board from then on', () => {
    const script = pupilFounded()
      .take('teamLeader', 'factFinding.finish')
      .take('teamLeader', 'measure.propose', proposal('networkExclusion'), 'p1');
    expect(script.mayTake('principal', 'measure.decide', { decision: 'impose' }, 't1')).toBe(true);
    script.take('principal', 'case.handOver');
    expect(script.refused('principal', 'measure.decide', { decision: 'impose' }, 't1')).toMatchObject({
      codes: ['OOG-4.2.4.decisions'],
    });
    script.take('board', 'measure.decide', { decision: 'impose' }, 't1');
  });

  it('is no end', () => {
    const script = inGroningen()
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'review.finish', { route: 'handedOver' });
    expect(script.refused('board', 'case.close').codes).toContain('OOG-4.2.4.passedOn');
    expect(script.take('board', 'case.take').state.stage).toBe('review');
  });
});

describe('OOG-4.2.5: a word with Communications', () => {
  it('is advised in every incident, and blocks nothing', () => {
    const script = pupilInvestigated();
    expect(script.demanded('OOG-4.2.5.communications')).toMatchObject([{ status: 'open', blocks: [] }]);
    script.take('teamLeader', 'consultation.ask', { role: 'communications' });
    expect(statuses(script, 'OOG-4.2.5.communications')).toEqual(['met']);
  });

  it('can be left with a reason', () => {
    const script = pupilInvestigated();
    const [{ key } = { key: '' }] = script.demanded('OOG-4.2.5.communications');
    script.take('teamLeader', 'obligation.waive', { obligation: key });
    expect(script.steps.at(-1)?.data['reason']).toBeDefined();
    expect(statuses(script, 'OOG-4.2.5.communications')).toEqual(['waived']);
  });
});

describe('OOG-4.2.6: what is openly online', () => {
  it('is evidence that says where it came from', () => {
    const script = pupilInvestigated();
    expect(script.refused('teamLeader', 'evidence.record', evidence({ source: undefined })).codes).toEqual([
      'OOG-4.2.6.source',
    ]);
    for (const source of ['openOnline', 'given', 'schoolOwn'])
      script.take('teamLeader', 'evidence.record', evidence({ source }));
  });

  it('is not what others cannot see', () =>
    expect(
      pupilInvestigated().refused('teamLeader', 'evidence.record', evidence({ source: 'closedOnline' })).cites,
    ).toEqual(['OOG-4.2.6']));

  it('never holds an image that may be a sexual one of a minor (G03)', () => {
    const script = pupilInvestigated({ intimateImage: 'yes' });
    const image = evidence({ sort: 'image', source: 'openOnline', showsOthers: false, intimateMinor: 'unknown' });
    expect(script.refused('teamLeader', 'evidence.record', image).cites).toContain('G03');
    script.take('teamLeader', 'evidence.record', evidence({ sort: 'description' }));
  });
});

describe('OOG-4.2.7: something shown on a phone', () => {
  const shown = (more = {}) =>
    evidence({ source: 'shownOnDevice', asked: true, voluntary: true, conditional: false, present: text, ...more });

  it('is evidence when asked for, voluntary, without a condition, with who was there', () => {
    pupilInvestigated().take('teamLeader', 'evidence.record', shown());
    expect(missing('evidence.record', { ...shown({ present: undefined }), content: text }, '')).toEqual([
      'data.present: field.required',
    ]);
  });

  it.each([{ asked: false }, { voluntary: false }, { conditional: true }])('is refused with %j', (more) =>
    expect(pupilInvestigated().refused('teamLeader', 'evidence.record', shown(more))).toMatchObject({
      codes: ['GEN.freelyShown', 'OOG-4.2.7.voluntary'],
      cites: ['GEN-3', 'OOG-4.2.7'],
    }),
  );

  it('is never a ground when somebody would not show it', () => {
    expect(
      missing('measure.propose', { ...proposal('schoolDiscipline'), ground: 'refusedToShow', reason: text }),
    ).toEqual(['data.ground: choice.unknown']);
    const breach = { norms: ['OOG-4.2.7'], exception: 'none' };
    expect(pupilFounded().refused('teamLeader', 'breach.assess', breach, 'p1').codes).toEqual(['unknownNorm']);
  });

  it('is not asked for with a possible sexual image of a minor', () =>
    expect(
      pupilInvestigated({ categories: ['sexualConduct'] }).refused('teamLeader', 'evidence.record', shown()).codes,
    ).toContain('OOG-4.2.7.intimate'));
});

describe('OOG-4.2.9: asking to take an image away', () => {
  const request = { asks: 'removal', because: 'privacy', on: '2026-09-07' };
  const asked = (): CaseScript => pupilInvestigated().take('teamLeader', 'withdrawal.ask', request, 'p1');

  it('says what, where and when, and of it the answer is recorded', () => {
    for (const left of ['what', 'where'])
      expect(missing('withdrawal.ask', { ...request, what: text, where: text, [left]: undefined })).toEqual([
        `data.${left}: field.required`,
      ]);
    const script = asked().take('teamLeader', 'withdrawal.answer', { answer: 'removed', on: '2026-09-07' }, 't1');
    expect(statuses(script, 'OOG-4.2.9.answer')).toEqual(['met']);
  });

  it('is asked of anybody, by whoever leads, and by nobody else', () => {
    expect(pupilInvestigated().mayTake('teamLeader', 'withdrawal.ask', request, 'p4')).toBe(true);
    expect(pupilInvestigated().refused('hr', 'withdrawal.ask', request, 'p1')).toMatchObject({
      codes: ['notYourRole'],
      cites: expect.arrayContaining(['OOG-4.2.9']),
    });
    const handedOver = pupilInvestigated().take('teamLeader', 'case.handOver');
    expect(handedOver.refused('teamLeader', 'withdrawal.ask', request, 'p1').codes).toEqual(['notYourRole']);
    expect(handedOver.mayTake('board', 'withdrawal.ask', request, 'p1')).toBe(true);
  });

  it('is reminded of, and never a demand: nothing waits for it, and a refusal is an answer', () => {
    const script = asked();
    expect(script.demanded('OOG-4.2.9.answer')).toMatchObject([
      { status: 'open', blocks: [], due: { lastDay: '2026-09-09' } },
    ]);
    expect(statuses(script.on('2026-09-10'), 'OOG-4.2.9.answer')).toEqual(['overdue']);
    const refusal = { answer: 'refused', refusedBecause: 'expression', on: '2026-09-07' };
    script.take('teamLeader', 'withdrawal.answer', refusal, 't1');
    expect(statuses(script, 'OOG-4.2.9.answer')).toEqual(['met']);
    expect(missing('measure.propose', { ...proposal('schoolDiscipline'), ground: 'refused', reason: text })).toEqual([
      'data.ground: choice.unknown',
    ]);
  });
});

describe('OOG-4.5.2: the parents of a pupil under 16', () => {
  it.each(['under12', 'from12'])('are involved by default: %s', (band) => {
    const script = pupilInvestigated({}, {}, band);
    expect(statuses(script, 'OOG-4.5.2.parents')).toEqual(['open']);
    script.take('teamLeader', 'party.inform', told('report'), 'p2');
    expect(statuses(script, 'OOG-4.5.2.parents')).toEqual(['met']);
  });

  it('are not by default from 16 on', () =>
    expect(statuses(pupilInvestigated({}, {}, 'from16'), 'OOG-4.5.2.parents')).toEqual([]));

  it('commit no breach of their own, and get no measure', () => {
    const breach = { norms: ['OOG-4.5.2'], exception: 'none' };
    expect(pupilFounded().refused('teamLeader', 'breach.assess', breach, 'p2').codes).toContain('unknownNorm');
    expect(pupilFounded().refused('teamLeader', 'measure.propose', proposal('warning'), 'p2').codes).toContain(
      'noPower',
    );
    expect(pupilFounded().refused('teamLeader', 'finding.record', founded, 'p2').codes).toContain('GEN.ownMeasure');
  });
});

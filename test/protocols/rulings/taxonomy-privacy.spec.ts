import { describe, expect, it } from '@jest/globals';
import { stepTypes, type PlainData } from '#libs/domain';
import { forbidden, lastDays, missing, owners, statuses, warned } from '../../support/case-answers.js';
import { pupilFounded, pupilUnderInvestigation, reported, text } from '../../support/case-script.js';
import { removalHeard } from '../../support/removal-script.js';
import { everywhere, houses, pupilEstablished, pupilLookedInto, staffLookedInto } from '../../support/everywhere.js';

const told = (more: PlainData = {}): PlainData => ({ to: 'otherParents', names: 'nobody', ...more });
const named = (more: PlainData = {}): PlainData =>
  told({ names: 'identifying', basis: 'none', toldFirst: true, ...more });
const [ozhw] = houses as readonly [(typeof houses)[number]];

describe('excess_data: others are told no more than they may know, and a file holds no more than it may', () => {
  it.each(everywhere)(
    '%s, %s: nobody is named to other parents without consent on record or a duty of the law',
    (_, sector, house) => {
      const script = pupilEstablished(house, { sector });
      expect(forbidden(script, house.lead, 'others.tell', named())).toContain('GEN.tellNoNames');
      const lacking = { outside: { consentOnRecord: false } };
      expect(forbidden(script, house.lead, 'others.tell', named({ basis: 'consent' }), '', lacking)).toContain(
        'GEN.tellNoNames',
      );
      expect(forbidden(script, house.lead, 'others.tell', named({ basis: 'legalDuty', to: 'authority' }))).toEqual([]);
      expect(forbidden(script, house.lead, 'others.tell', told())).toEqual([]);
      expect(warned(script, house.lead, 'others.tell', told())).toEqual(['GEN.tellChecked']);
    },
  );

  it('a paper about somebody else, about nothing established, or about a possible offence stays out of the file', () => {
    const script = pupilFounded().take(
      'teamLeader',
      'hearing.record',
      { purpose: 'facts', on: '2026-09-07', manner: 'inPerson', parentsPresent: 'yes' },
      'p3',
    );
    const paper = (seq: number): PlainData => ({ paper: `s${seq}`, file: 'pupilFile' });
    const hearings = script.steps.filter(({ type }) => type === 'hearing.record').map(({ seq }) => seq) as [
      number,
      number,
    ];
    expect(forbidden(script, 'registrar', 'paper.file', paper(hearings[1]), 'p1')).toEqual(['GEN.ownPaper']);
    expect(forbidden(script, 'registrar', 'paper.file', paper(hearings[0]), 'p1')).toEqual([]);
    const unfounded = pupilUnderInvestigation()
      .take('teamLeader', 'finding.record', { founded: 'unfounded', ownConduct: false, ownRole: 'none' }, 'p1')
      .take('teamLeader', 'letter.issue', { letter: 'parentsNotice', paper: 'letter-1' }, 'p1');
    expect(forbidden(unfounded, 'registrar', 'paper.file', { paper: 'letter-1', file: 'pupilFile' }, 'p1')).toContain(
      'GEN.nothingForUnfounded',
    );
  });
});

describe('no_consent_or_notice: whoever it is about knows', () => {
  it.each(everywhere)('%s, %s: the subject is told that he is looked into', (_, sector, house) => {
    for (const script of [pupilLookedInto(house, { sector }), staffLookedInto(house, { sector })]) {
      expect(lastDays(script, 'GEN.subjectTold')).toEqual(['2026-09-14']);
      expect(script.demanded('GEN.subjectTold')[0]?.blocks).toEqual(['case.close']);
      expect(owners(script, 'GEN.subjectTold')).toContain('principal');
    }
    const script = pupilLookedInto(house, { sector }).take(
      house.lead,
      'party.inform',
      { about: 'report', manner: 'phone' },
      'p2',
    );
    expect(statuses(script, 'GEN.subjectTold')).toEqual(['met']);
  });

  it.each(everywhere)(
    '%s, %s: nothing is established of a minor before his parents know, without saying so',
    (_, sector, house) => {
      const finding = { founded: 'notEstablished', ownConduct: false, ownRole: 'none' } as const;
      const script = pupilLookedInto(house, { sector });
      expect(warned(script, house.lead, 'finding.record', finding, 'p1')).toContain('GEN.parentsFirst');
      script.take(house.lead, 'party.inform', { about: 'report', manner: 'phone' }, 'p2');
      expect(warned(script, house.lead, 'finding.record', finding, 'p1')).not.toContain('GEN.parentsFirst');
    },
  );

  it('whoever is named to others is told first', () => {
    const script = pupilFounded();
    expect(forbidden(script, 'teamLeader', 'others.tell', named({ basis: 'legalDuty', toldFirst: false }))).toEqual([
      'GEN.tellFirst',
    ]);
  });
});

describe('premature_communication: nobody outside hears who it was before it is decided', () => {
  it.each(everywhere)('%s, %s: also with consent', (_, sector, house) => {
    const script = pupilEstablished(house, { sector });
    for (const to of ['otherParents', 'pupils', 'staff', 'press'])
      expect(forbidden(script, house.lead, 'others.tell', named({ to, basis: 'consent' }))).toEqual(['GEN.tellLater']);
  });

  it('after the decision, with consent, it may be told', () => {
    const script = pupilFounded()
      .take('teamLeader', 'factFinding.finish')
      .take('teamLeader', 'qualification.raise', { of: 'culpableConduct' }, 'p1')
      .take('teamLeader', 'qualification.decide', { answer: false }, 't1')
      .take('teamLeader', 'outcome.record', { outcome: 'noMeasure' }, 'p1')
      .take('teamLeader', 'decision.finish');
    expect(forbidden(script, 'teamLeader', 'others.tell', named({ basis: 'consent' }))).toEqual([]);
  });
});

describe('access_denied: whoever asks for his data has an answer in time', () => {
  it.each(everywhere)('%s, %s: parents of a pupil, and an employee himself', (_, sector, house) => {
    const asked = { asks: 'copy', on: '2026-09-07', identityChecked: true } as const;
    const pupil = pupilLookedInto(house, { sector }).take(
      house.lead,
      'access.ask',
      { ...asked, asker: 'parent', authorityChecked: true },
      'p1',
    );
    expect(lastDays(pupil, 'G13.answer')).toEqual(['2026-10-07']);
    const lead = house.measures ? 'board' : house.lead;
    const staff = staffLookedInto(house, { sector }).take(lead, 'access.ask', { ...asked, asker: 'self' }, 'p1');
    expect(lastDays(staff, 'G13.answer')).toEqual(['2026-10-07']);
    const refused = { answer: 'refused', withheld: 'other', on: '2026-09-07', remedyClause: false } as const;
    expect(forbidden(staff, lead, 'access.answer', { ...refused, reason: text }, 't1')).toEqual(['G13.remedy']);
    expect(missing('access.answer', refused, 't1')).toEqual(['data.reason: field.required']);
  });
});

describe('record_integrity: nothing of a case is taken away or put otherwise', () => {
  it('there is no step that erases; a correction stands beside what it corrects', () => {
    expect(stepTypes.filter((type) => /(delete|erase|remove|destroy)$/i.test(type))).toEqual([]);
    const script = pupilFounded();
    const before = script.steps.map(({ seq, type, data }) => JSON.stringify({ seq, type, data }));
    const hearing = script.steps.find(({ type }) => type === 'hearing.record')?.seq ?? 0;
    script.take('teamLeader', 'step.correct', { step: hearing, 'set.minutes': text, reason: text });
    expect(
      script.steps.slice(0, before.length).map(({ seq, type, data }) => JSON.stringify({ seq, type, data })),
    ).toEqual(before);
  });

  it('whoever was heard is asked whether the minutes are right, before the heaviest decisions', () => {
    const impose = { decision: 'impose', answersDefence: true } as const;
    const script = removalHeard().on('2026-09-08');
    expect(warned(script, 'board', 'measure.decide', impose, 't1')).toContain('GEN.minutes');
    const hearing = script.steps.find(({ type, party }) => type === 'hearing.record' && party === 'p1')?.seq ?? 0;
    script.take('teamLeader', 'hearing.agree', { hearing, agreed: 'agreed' }, 'p1');
    expect(warned(script, 'board', 'measure.decide', impose, 't1')).not.toContain('GEN.minutes');
  });

  it('a paper is left out of a file only with a reason', () =>
    expect(missing('paper.leaveOut', { paper: 's1', file: 'pupilFile' })).toEqual(['data.because: field.required']));
});

describe('security: data that got out is looked into, on the advice of the officer, in 72 hours', () => {
  it.each(everywhere)('%s, %s: a report that says so', (_, sector, house) => {
    const script = reported({ personalData: 'yes' }, { protocol: house.protocol, sector });
    expect(script.demanded('G12.check')).toMatchObject([
      { status: 'open', step: 'qualification.raise', blocks: ['case.close'] },
    ]);
  });

  it('a case on a possible offence is asked about to few', () => {
    const script = pupilLookedInto(ozhw).take(
      'teamLeader',
      'qualification.raise',
      { of: 'possiblyCriminal', offence: 'againstSchool', legalGround: 'uavg32d' },
      'p1',
    );
    expect(warned(script, 'teamLeader', 'consultation.ask', { role: 'communications' })).toContain('G14.fewEyes');
    expect(warned(script, 'teamLeader', 'consultation.ask', { role: 'dpo' })).not.toContain('G14.fewEyes');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { statuses } from '../../support/case-answers.js';
import type { CaseScript, Setting } from '../../support/case-script.js';
import { employeeHeard, founded, inGroningen } from './lives.js';

const channel = (more: PlainData = {}): PlainData => ({
  norms: ['OOG-3.1.4'],
  exception: 'none',
  channel: 'chatApp',
  portal: 'inUse',
  necessity: 'notNecessary',
  ...more,
});
const assess = (data: PlainData, setting: Setting = {}): CaseScript =>
  employeeHeard({}, setting).take('board', 'breach.assess', data, 'p1');
const refused = (data: PlainData, setting: Setting = {}) =>
  employeeHeard({}, setting).refused('board', 'breach.assess', data, 'p1');

describe('OOG-3.1.4: another channel than the school’s', () => {
  it('asks for the channel, whether it was strictly necessary, and in a VO school for the portal', () => {
    for (const left of ['channel', 'necessity', 'portal'])
      expect(refused(channel({ [left]: undefined })).codes).toEqual(['OOG-3.1.4.asked']);
    expect(assess(channel({ portal: undefined }), { sector: 'PO' }).state.acts.at(-1)?.type).toBe('breach.assess');
  });

  it('is no breach by WhatsApp in a VO school that has no portal yet', () => {
    const noPortal = channel({ exception: 'noPortalYet', portal: 'notYet' });
    expect(refused(channel({ portal: 'notYet' })).codes).toEqual(['OOG-3.1.4.asked']);
    const script = assess(noPortal);
    expect(script.refused('board', 'finding.record', founded, 'p1').codes).toEqual(['OOG-3.1.4.noBreach.noPortalYet']);
    script.take('board', 'finding.record', { ...founded, founded: 'unfounded' }, 'p1');
  });

  it.each([
    ['in a primary school', {}, { sector: 'PO' }],
    ['where there is a portal', { portal: 'inUse' }, {}],
    ['by another way', { channel: 'socialMedia' }, {}],
  ] as const)('is a breach %s', (_, data, setting) =>
    expect(refused(channel({ exception: 'noPortalYet', portal: 'notYet', ...data }), setting).codes).toEqual([
      'OOG-3.1.4.noPortal',
    ]),
  );

  it('is none either where it was strictly necessary', () => {
    const necessary = channel({ exception: 'strictlyNecessary', necessity: 'strictlyNecessary' });
    expect(refused({ ...necessary, necessity: 'notNecessary' }).codes).toEqual(['OOG-3.1.4.necessary']);
    expect(refused(channel({ necessity: 'strictlyNecessary' })).codes).toEqual(['OOG-3.1.4.asked']);
    expect(assess(necessary, { sector: 'PO' }).refused('board', 'finding.record', founded, 'p1').codes).toEqual([
      'OOG-3.1.4.noBreach.strictlyNecessary',
    ]);
  });

  it.each(['noPortalYet', 'strictlyNecessary'])('lifts no other norm by %s', (exception) => {
    const data = channel({ exception, portal: 'notYet', necessity: 'strictlyNecessary', norms: ['OOG-3.1.5'] });
    expect(refused(data).codes).toEqual([`OOG-3.1.4.norms.${exception}`]);
  });

  it('is a breach otherwise', () =>
    expect(assess(channel()).mayTake('board', 'finding.record', founded, 'p1')).toBe(true));
});

const consent = (more: PlainData = {}): PlainData => ({
  norms: ['OOG-3.1.8'],
  exception: 'consent',
  publishedOn: '2026-09-01',
  consentOf: 'pupilUnder16',
  consentBy: 'parent',
  consentRecorded: 'consentRegister',
  ...more,
});

describe('OOG-3.1.8: data, image or words of somebody', () => {
  it.each([
    ['pupilUnder16', 'parent'],
    ['pupilFrom16', 'parentAndPupil'],
    ['adultPupil', 'pupil'],
    ['otherPerson', 'person'],
  ])('of a %s takes the consent of %s', (consentOf, consentBy) => {
    const script = assess(consent({ consentOf, consentBy }));
    expect(script.refused('board', 'finding.record', founded, 'p1').codes).toEqual(['OOG-3.1.8.noBreach.consent']);
    expect(refused(consent({ consentOf, consentBy, exception: 'none' })).codes).toEqual(['OOG-3.1.8.asked']);
  });

  it.each([
    ['pupilUnder16', 'pupil'],
    ['pupilFrom16', 'pupil'],
    ['pupilFrom16', 'parent'],
    ['adultPupil', 'parent'],
    ['otherPerson', 'nobody'],
  ])('of a %s is not lifted by %s', (consentOf, consentBy) =>
    expect(refused(consent({ consentOf, consentBy })).codes).toEqual(['OOG-3.1.8.consent']),
  );

  it('counts only in writing, and when the register holds it', () => {
    expect(refused(consent({ consentRecorded: 'notKept' })).codes).toEqual(['OOG-3.1.8.consent']);
    const script = employeeHeard().lookedUp({ consentOnRecord: false });
    expect(script.refused('board', 'breach.assess', consent(), 'p1').codes).toEqual(['OOG-3.1.8.register']);
  });

  it('lifts no other norm, and the code knows no other exceptions', () => {
    expect(refused(consent({ norms: ['OOG-3.1.5'] })).codes).toEqual(['OOG-3.1.8.norms.consent']);
    const lesson = { norms: ['OOG-3.1.8'], exception: 'lesson', lessonUnavoidable: true };
    expect(refused(lesson).codes).toEqual(['OOG-3.1.8.only']);
  });

  it('without consent opens the check on a data breach, on statute (G12)', () => {
    for (const left of ['publishedOn', 'consentOf', 'consentBy', 'consentRecorded'])
      expect(refused(consent({ exception: 'none', consentBy: 'nobody', [left]: undefined })).codes).toEqual([
        'OOG-3.1.8.asked',
      ]);
    const script = assess(consent({ exception: 'none', consentBy: 'nobody', consentRecorded: 'notKept' }));
    expect(statuses(script, 'G12.check')).toEqual(['open']);
  });
});

describe('OOG-3.1.11: doubt whether to post', () => {
  const doubt = () =>
    inGroningen({ kind: 'publicationDoubt', subjectKind: 'employee', victimKind: 'nobody' }).take(
      'teamLeader',
      'case.take',
    );

  it.each(['publish', 'change', 'doNotPublish'])('is answered with %s by the manager alone', (advice) =>
    expect(doubt().take('teamLeader', 'advice.give', { advice }).state.stage).toBe('advised'),
  );

  it('is not answered otherwise', () =>
    expect(doubt().refused('teamLeader', 'advice.give', { advice: 'steps' }).codes).toEqual(['OOG-3.1.11.answer']));

  it('waits for Communications once the manager is in doubt too', () => {
    const script = doubt().take('teamLeader', 'consultation.ask', { role: 'communications' });
    expect(script.refused('teamLeader', 'advice.give', { advice: 'publish' }).cites).toEqual(['OOG-3.1.11']);
    script.take('communications', 'consultation.answer', { role: 'communications', advises: 'change' });
    script.take('teamLeader', 'advice.give', { advice: 'change' });
    expect(script.take('teamLeader', 'case.close').state.stage).toBe('closed');
  });
});

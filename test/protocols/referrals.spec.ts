import { describe, expect, it } from '@jest/globals';
import { siblings } from '#libs/domain';
import { CaseScript, text } from '../support/case-script.js';

const protocols = ['OZHW-2020', 'OOG-2024', 'ALMERE-2015', 'MATTHIJSJE-1', 'MEILAN-2017'];

/** What the code of Groningen asks beside a sibling protocol (OOG-4.1.2); the others take it too. */
const handedOver = { sibling: 'discrimination', receiver: 'board', facts: text };

/** Taken up by the team leader and in scope, or a question that is. */
const taken = (protocol: string, kind = 'incident'): CaseScript =>
  new CaseScript(
    { kind, ...(kind === 'incident' ? {} : { subjectKind: 'employee', victimKind: 'nobody' }) },
    { protocol },
  )
    .take('teamLeader', 'case.take')
    .take('teamLeader', 'scope.assess', { inScope: true, tie: 'school' });

describe('what belongs elsewhere', () => {
  it.each(siblings)('leaves a referral behind when the case is referred to %s', (referredTo) => {
    for (const protocol of protocols) {
      const more = referredTo === 'siblingProtocol' ? handedOver : {};
      const script = taken(protocol).take('teamLeader', 'review.finish', { route: 'referred', referredTo, ...more });
      expect(script.state.tracks['t1']).toMatchObject({
        machine: 'referral',
        state: 'sent',
        about: { to: referredTo },
      });
      expect(script.steps.at(-1)?.by.role).toBe('system');
    }
  });

  it('is followed there until its outcome is known, also after the case here is closed', () => {
    const script = taken('ALMERE-2015')
      .take('teamLeader', 'review.finish', { route: 'referred', referredTo: 'complaints' })
      .take('teamLeader', 'case.close');
    const stateOf = (rule: string) => script.demanded(rule).map(({ status }) => status);
    expect(stateOf('GEN.referral.answered')).toEqual(['open']);
    script.take('teamLeader', 'referral.answer', { accepted: true }, 't1');
    expect([stateOf('GEN.referral.answered'), stateOf('GEN.referral.known')]).toEqual([['met'], ['open']]);
    script.take('teamLeader', 'referral.conclude', { on: '2026-09-07' }, 't1');
    expect([stateOf('GEN.referral.known'), script.state.tracks['t1']?.state]).toEqual([['met'], 'known']);
  });

  it('is not waited for where it was not taken on', () => {
    const script = taken('ALMERE-2015').take('teamLeader', 'referral.send', { to: 'meldcode' });
    script.take('teamLeader', 'referral.answer', { accepted: false }, 't1');
    expect(script.open.filter(({ rule }) => rule.startsWith('GEN.referral'))).toEqual([]);
    expect(script.refused('teamLeader', 'referral.conclude', { on: '2026-09-07' }, 't1').codes).toEqual([
      'notAtThisStage',
    ]);
  });

  it('can be sent while the rest of the case goes on here, from a question as well', () => {
    for (const kind of ['incident', 'publicationDoubt']) {
      const script = taken('MATTHIJSJE-1', kind);
      const { stage } = script.state;
      script.take('teamLeader', 'referral.send', { to: 'whistleblowing' });
      expect([script.state.stage, script.state.tracks['t1']?.state]).toEqual([stage, 'sent']);
    }
  });

  it('is not concluded before it was taken on, and sent by nobody who does not lead the case', () => {
    const script = taken('ALMERE-2015').take('teamLeader', 'referral.send', { to: 'complaints' });
    expect(script.refused('teamLeader', 'referral.conclude', { on: '2026-09-07' }, 't1').codes).toEqual([
      'notAtThisStage',
    ]);
    expect(script.refused('hr', 'referral.send', { to: 'complaints' }).codes).toEqual(['notYourRole']);
  });
});

describe('what is possible under every protocol', () => {
  it.each(protocols)(
    'is shown at the review under %s: every way elsewhere, also while the case goes on',
    (protocol) => {
      const forms = taken(protocol).forms('teamLeader');
      const shown = (type: string, field: string) =>
        forms.filter((form) => form.type === type && form.allowed).map(({ fields }) => fields[field]);
      expect(shown('review.finish', 'referredTo')).toMatchObject([{ options: siblings }]);
      expect(shown('referral.send', 'to')).toMatchObject([{ options: siblings }]);
    },
  );

  it.each(protocols)('is care for each victim apart under %s, by the leader or the confidant', (protocol) => {
    const script = taken(protocol);
    for (const band of ['from12', 'from16'])
      script.take('teamLeader', 'party.add', { kind: 'pupil', role: 'victim', band });
    script.take('confidant', 'aftercare.record', { offered: 'accepted' }, 'p1');
    script.take('teamLeader', 'aftercare.record', { offered: 'declined' }, 'p2');
    expect(script.steps.slice(-2).map(({ party, data }) => [party, data['offered']])).toEqual([
      ['p1', 'accepted'],
      ['p2', 'declined'],
    ]);
    expect(script.refused('employee', 'aftercare.record', { offered: 'accepted' }, 'p1').codes).toEqual([
      'notYourRole',
    ]);
  });
});

describe('handover from the school to the board', () => {
  it.each(protocols)('is no end under %s: the board takes it up', (protocol) => {
    const script = taken(protocol).take('teamLeader', 'review.finish', { route: 'handedOver' });
    expect(script.state.stage).toBe('handedOver');
    expect(script.refused('teamLeader', 'case.take').codes).toContain('notYourRole');
    expect(script.refused('board', 'case.close').codes).toContain('GEN.passedOn');
    expect(script.demanded('GEN.takeBoard')).toMatchObject([{ status: 'open' }]);
    expect(script.take('board', 'case.take').state.stage).toBe('review');
  });
});

describe('an outcome or exception of another protocol', () => {
  it('does not exist under a protocol that does not give it', () => {
    const script = new CaseScript().take('teamLeader', 'case.take');
    script.take('teamLeader', 'party.add', { kind: 'employee', role: 'subject' });
    const data = { norms: ['OZHW-5.9'], exception: 'schoolApp', appNeeded: true };
    expect(script.refused('teamLeader', 'breach.assess', data, 'p1').codes).toEqual(['OZHW-3.2.only']);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { KeptKind, PlainData } from '#libs/domain';
import { text } from '../../support/case-script.js';
import { deciding, heard } from './lives.js';

const pupilWith = (...onRecord: readonly KeptKind[]) => heard('pupil').lookedUp({ onRecord });
const against = (data: PlainData, ...onRecord: readonly KeptKind[]) =>
  pupilWith(...onRecord).refused('teamLeader', 'breach.assess', data, 'p1').codes;
const warnings = (data: PlainData, ...onRecord: readonly KeptKind[]) =>
  pupilWith(...onRecord)
    .take('teamLeader', 'breach.assess', data, 'p1')
    .steps.at(-1)?.warnings ?? [];

describe('MEI-S2: the register of who refused', () => {
  const published = {
    norms: ['MEI-S1'],
    exception: 'none',
    publishedOn: '2026-09-01',
    consentOf: 'pupilUnder16',
    consentBy: 'nobody',
    consentRecorded: 'notKept',
  };

  it('is not said to be silent on who stands there', () => {
    expect(against({ ...published, refusalRegister: 'notListed' }, 'publicationRefusal')).toEqual(['MEI-S2.refused']);
    const script = pupilWith('publicationRefusal');
    script.take('teamLeader', 'breach.assess', { ...published, refusalRegister: 'listed' }, 'p1');
    expect(script.steps.at(-1)?.outside?.onRecord).toEqual(['publicationRefusal']);
    expect(warnings({ ...published, refusalRegister: 'notListed' })).toEqual([]);
  });
});

describe('MEI-T2: written leave of the principal, on record', () => {
  const recorded = { norms: ['MEI-T2'], exception: 'none', leave: 'none' };
  const allowed = { norms: ['MEI-T2'], exception: 'writtenLeave', leave: 'written', leaveDocument: text };

  it('is no breach where the register holds one', () => {
    expect(against(recorded, 'recordingLeave')).toEqual(['MEI-T2.kept']);
    expect(warnings(recorded)).toEqual([]);
  });

  it('counts as a paper too, and the file shows that the register did not hold it', () => {
    expect(warnings(allowed)).toEqual(['MEI-T2.register']);
    expect(warnings(allowed, 'recordingLeave')).toEqual([]);
  });
});

describe('MEI-M1: the register of what parents said of the mailbox', () => {
  const mail = { categories: ['schoolMail'] };
  const revoke = (parentsAgreed: string): PlainData => ({
    because: 'bullying',
    from: '2026-09-07',
    until: '2026-09-14',
    parentsAgreed,
  });

  it('is not contradicted by the case', () => {
    const refusedWith = (parentsAgreed: string, kind: KeptKind) =>
      deciding('pupil', mail)
        .lookedUp({ onRecord: [kind] })
        .refused('principal', 'account.revoke', revoke(parentsAgreed), 'p1').codes;
    expect(refusedWith('agreed', 'mailboxRefusal')).toEqual(['MEI-M1.refused']);
    expect(refusedWith('refused', 'mailboxAgreement')).toEqual(['MEI-M1.agreed']);
    expect(refusedWith('notAsked', 'mailboxAgreement')).toEqual(['MEI-M1.agreed']);
    const agreed = deciding('pupil', mail).lookedUp({ onRecord: ['mailboxAgreement'] });
    expect(agreed.mayTake('principal', 'account.revoke', revoke('agreed'), 'p1')).toBe(true);
  });
});

describe('MEI-X4: agreements that stand in the register as signed', () => {
  it('are not said to be unknown to who signed them', () => {
    const record = (data: PlainData) =>
      deciding('pupil')
        .lookedUp({ onRecord: ['signedAgreement'] })
        .refused('teamLeader', 'agreements.record', data, 'p1').codes;
    expect(record({ known: 'notExplained' })).toEqual(['MEI-X4.kept']);
    const unsigned = deciding('pupil').take('teamLeader', 'agreements.record', { known: 'notExplained' }, 'p1');
    expect(unsigned.steps.at(-1)?.outside?.onRecord).toEqual([]);
  });
});

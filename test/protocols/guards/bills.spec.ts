import { describe, expect, it } from '@jest/globals';
import { editions, inForceFrom, noDayYet, rulebookFor, type Edition, type Rulebook } from '#libs/domain';
import { statuses } from '../../support/case-answers.js';
import { type CaseScript, pupilFounded, reported, suspension } from '../../support/case-script.js';

const bills = editions.filter(({ id }) => id.startsWith('BILL-'));
const switchedOn = (id: string, from: string): readonly Edition[] =>
  editions.map((one) => (one.id === id ? inForceFrom(one, from) : one));
const bookOn = (on: string, of: readonly Edition[]): Rulebook =>
  rulebookFor({ editions: of, protocol: 'OZHW-2020', sector: 'VO', denomination: 'public', on });
const duties = (book: Rulebook): readonly string[] =>
  book.duties.map(({ id }) => id).filter((id) => id.startsWith('BILL-'));

/** The same life, judged by the rules of a day on which some bill may hold. */
function lived(script: () => CaseScript, on: string, of: readonly Edition[]): CaseScript {
  const made = script();
  return Object.assign(made, { book: bookOn(on, of) });
}

describe('G21: bills before parliament are editions of the statute layer that are off', () => {
  it('have no day, and ask nothing of anybody', () => {
    expect(bills.map(({ id, layer, inForce }) => [id, layer, inForce.from])).toEqual([
      ['BILL-36777', 'statute', noDayYet],
      ['BILL-36663', 'statute', noDayYet],
    ]);
    expect(duties(bookOn('2030-01-01', editions))).toEqual([]);
    const script = pupilFounded().take('teamLeader', 'factFinding.finish');
    expect(script.obligations.filter(({ rule }) => rule.startsWith('BILL-'))).toEqual([]);
  });

  it('36777, given a day, asks from that day on to classify every case, and not the day before', () => {
    const on = switchedOn('BILL-36777', '2027-08-01');
    expect(duties(bookOn('2027-07-31', on))).toEqual([]);
    expect(duties(bookOn('2027-08-01', on))).toEqual([
      'BILL-36777.classify',
      'BILL-36777.notice',
      'BILL-36777.consultAdult',
    ]);
    const before = lived(pupilFounded, '2027-07-31', on);
    expect(statuses(before, 'BILL-36777.classify')).toEqual([]);
    const after = lived(pupilFounded, '2027-08-01', on);
    expect(after.demanded('BILL-36777.classify')).toMatchObject([{ status: 'open', blocks: ['case.close'] }]);
  });

  it('36777 has a serious incident reported to the inspectorate, and a light one not', () => {
    const on = switchedOn('BILL-36777', '2027-08-01');
    const classified = (serious: boolean): CaseScript =>
      lived(pupilFounded, '2027-08-01', on).take('teamLeader', 'safety.classify', {
        incident: 'safetyIncident',
        serious,
      });
    expect(statuses(classified(false), 'BILL-36777.notice')).toEqual([]);
    const script = classified(true);
    expect(statuses(script, 'BILL-36777.notice')).toEqual(['open']);
    script.take('principal', 'outsideReport.make', {
      to: 'inspectorate',
      about: 'seriousIncident',
      at: '2026-09-07T08:00:00.000Z',
      manner: 'portal',
    });
    expect(statuses(script, 'BILL-36777.notice')).toEqual(['met']);
  });

  it('36777 makes the consultation of the inspector a duty for a pupil of age too', () => {
    const ofAge = (): CaseScript =>
      reported({
        subjectKind: 'employee',
        victimKind: 'pupil',
        victimIsMinor: 'no',
        possiblySexual: 'yes',
        categories: ['sexualConduct'],
      });
    expect(statuses(ofAge(), 'G01.consult')).toEqual([]);
    const on = switchedOn('BILL-36777', '2027-08-01');
    expect(statuses(lived(ofAge, '2027-07-31', on), 'BILL-36777.consultAdult')).toEqual([]);
    expect(statuses(lived(ofAge, '2027-08-01', on), 'BILL-36777.consultAdult')).toEqual(['open']);
  });

  it('36663, given a day, has the absence of a suspended pupil recorded from then on', () => {
    const on = switchedOn('BILL-36663', '2027-08-01');
    const suspended = (): CaseScript =>
      pupilFounded()
        .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-10'), 'p1')
        .take('principal', 'measure.decide', { decision: 'impose' }, 't1')
        .take('principal', 'measure.announce', { manner: 'handed', on: '2026-09-07', remedyClause: true }, 't1');
    expect(statuses(lived(suspended, '2027-07-31', on), 'BILL-36663.record')).toEqual([]);
    const script = lived(suspended, '2027-08-01', on);
    expect(statuses(script, 'BILL-36663.record')).toEqual(['open']);
    script.take('teamLeader', 'absence.record', { code: 'authorised', from: '2026-09-08' }, 'p1');
    expect(statuses(script, 'BILL-36663.record')).toEqual(['met']);
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PlainData } from '#libs/domain';
import { lastDays, statuses } from '../../support/case-answers.js';
import { pupilFounded, suspension, type CaseScript, type Setting } from '../../support/case-script.js';

const announced = (from: string, until: string, setting: Setting = {}, on = '2026-09-07'): CaseScript =>
  pupilFounded(setting)
    .take('teamLeader', 'measure.propose', suspension(from, until), 'p1')
    .take('principal', 'measure.decide', { decision: 'impose' }, 't1')
    .take('principal', 'measure.announce', { manner: 'handed', on, remedyClause: true }, 't1');
const notice: PlainData = { to: 'inspectorate', about: 'suspension', at: '2026-09-07T10:00:00.000Z', manner: 'portal' };

describe.each(['PO', 'VO'] as const)(
  'G05: the inspectorate is told of a suspension longer than one day, in %s',
  (sector) => {
    it('asks nothing for one day', () =>
      expect(statuses(announced('2026-09-08', '2026-09-09', { sector }), 'G05.notice')).toEqual([]));

    it('asks for a notice the same day from two school days on', () => {
      const script = announced('2026-09-08', '2026-09-10', { sector });
      expect(lastDays(script, 'G05.notice')).toEqual(['2026-09-07']);
      expect(script.demanded('G05.notice')[0]?.cites).toEqual(['G05', 'WPO-40c.3', 'WVO-8.14.3', 'WEC-40a']);
      script.take('principal', 'outsideReport.make', notice, 'p1');
      expect(statuses(script, 'G05.notice')).toEqual(['met']);
    });

    it('counts school days: from Friday up to Monday is one day, up to Tuesday two', () => {
      expect(statuses(announced('2026-09-11', '2026-09-14', { sector }), 'G05.notice')).toEqual([]);
      expect(statuses(announced('2026-09-11', '2026-09-15', { sector }), 'G05.notice')).toEqual(['open']);
    });

    it('does not count days of a school holiday', () => {
      const setting = { sector, at: '2026-10-15T08:00:00.000Z' };
      expect(statuses(announced('2026-10-16', '2026-10-22', setting, '2026-10-15'), 'G05.notice')).toEqual([]);
    });

    it('asks nothing before the decision is announced', () => {
      const script = pupilFounded({ sector })
        .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1')
        .take('principal', 'measure.decide', { decision: 'impose' }, 't1');
      expect(statuses(script, 'G05.notice')).toEqual([]);
    });

    it('keeps the case open without it', () => {
      const script = announced('2026-09-08', '2026-09-10', { sector }).take('teamLeader', 'factFinding.finish');
      expect(script.demanded('G05.notice')[0]?.blocks).toEqual(['case.close']);
      expect(script.demanded('G05.notice')[0]?.waivableBy).toEqual([]);
    });
  },
);

describe('G05: several suspensions of one pupil', () => {
  it('asks for a notice of each, and a later one asks the first not again', () => {
    const script = announced('2026-09-08', '2026-09-10')
      .take('principal', 'outsideReport.make', notice, 'p1')
      .on('2026-09-21');
    const track = Object.values(script.state.tracks).length + 1;
    script
      .take('teamLeader', 'measure.propose', suspension('2026-09-22', '2026-09-24'), 'p1')
      .take(
        'teamLeader',
        'hearing.record',
        { purpose: 'facts', on: '2026-09-21', manner: 'inPerson', parentsPresent: 'yes' },
        'p1',
      )
      .take('principal', 'measure.decide', { decision: 'impose' }, `t${track}`)
      .take('principal', 'measure.announce', { manner: 'handed', on: '2026-09-21', remedyClause: true }, `t${track}`);
    expect(statuses(script, 'G05.notice')).toEqual(['met', 'open']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { HtmlLetterComposer } from '#libs/letters';
import { stepTypes, type PlainData } from '#libs/domain';
import { forbidden, missing, statuses, warned } from '../../support/case-answers.js';
import {
  pupilFounded,
  pupilUnderInvestigation,
  reported,
  people,
  suspension,
  text,
  type CaseScript,
} from '../../support/case-script.js';
import {
  heard,
  removal,
  removalAnnounced,
  removalHeard,
  removalIntended,
  windowOf,
} from '../../support/removal-script.js';

const impose = { decision: 'impose', answersDefence: true } as const;
const announced = (on: string): PlainData => ({ manner: 'registered', on, remedyClause: true });
const notice = (about: string, at: string, to = 'inspectorate'): PlainData => ({
  to,
  about,
  at: `${at}T09:00:00.000Z`,
  manner: 'portal',
});
const latest = (script: CaseScript): string => `t${Object.keys(script.state.tracks).length}`;

describe('ECLI:NL:RBZWB:2020:727', () => {
  // Illegal fireworks went off among the lockers of a secondary school, and the cameras had seen who. The pupil was heard at once
  // and again with his parents. He stayed home while the removal ran; another school took him, and the objection failed.
  const spotted = (): CaseScript =>
    pupilUnderInvestigation({ denomination: 'denominational' }, { categories: ['threat'], victimKind: 'nobody' })
      .take('teamLeader', 'evidence.record', { sort: 'cameraImage', showsOthers: true, intimateMinor: 'no' })
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'facts', 'no'), 'p1')
      .on('2026-09-08')
      .take('teamLeader', 'hearing.record', heard('2026-09-08', 'facts'), 'p1')
      .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'made' }, 'p1')
      .take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1')
      .on('2026-09-14');
  const pending = (from: string, until: string): PlainData => suspension(from, until, { ground: 'pendingRemoval' });
  const keptHome = (script: CaseScript, from: string, until: string): CaseScript => {
    script.take('teamLeader', 'measure.propose', pending(from, until), 'p1');
    const track = latest(script);
    return script
      .take('principal', 'measure.decide', { decision: 'impose' }, track)
      .take('principal', 'measure.announce', announced(script.today), track)
      .take('principal', 'outsideReport.make', notice('suspension', script.today), 'p1');
  };

  it('could be walked whole: heard twice, kept home week by week while it ran, another school, objection, decision', () => {
    const script = spotted()
      .take('teamLeader', 'measure.propose', removal, 'p1')
      .take('teamLeader', 'measure.intend', { sentOn: '2026-09-14', channel: 'registered' }, 't1');
    keptHome(script, '2026-09-15', '2026-09-22').on('2026-09-16');
    script
      .take('teamLeader', 'hearing.record', heard('2026-09-16'), 'p1')
      .take('teamLeader', 'measure.consultInspectorate', { on: '2026-09-16', educationContinues: true }, 't1')
      .take('principal', 'education.arrange', { manner: 'online', from: '2026-09-16' }, 'p1')
      .on('2026-09-21');
    keptHome(script, '2026-09-22', '2026-09-29').on('2026-09-24');
    script
      .take('board', 'measure.decide', impose, 't1')
      .take('principal', 'measure.announce', announced('2026-09-24'), 't1')
      .take('registrar', 'outsideReport.make', notice('removal', '2026-09-24', 'municipality'), 'p1')
      .on('2026-10-05')
      .take('teamLeader', 'measure.findSchool', { school: '34CD', willing: true, on: '2026-10-05' }, 't1')
      .take('board', 'measure.finalise', {}, 't1')
      .take('principal', 'outsideReport.make', notice('removalFinal', '2026-10-05'), 'p1')
      .on('2026-10-22');
    const objection =
      Object.values(script.state.tracks).find(
        ({ machine, about }) => machine === 'objection' && about['against'] === 't1',
      )?.id ?? '';
    script
      .take('board', 'objection.receive', { on: '2026-10-22' }, objection)
      .on('2026-10-29')
      .take('board', 'objection.hear', { on: '2026-10-29', manner: 'inPerson', parentsPresent: 'yes' }, objection)
      .on('2026-11-05')
      .take('board', 'objection.decide', { outcome: 'unfounded' }, objection);
    expect(script.state.tracks['t1']?.state).toBe('inForce');
    expect(statuses(script, 'G08.removalSecondary')).toEqual(['met']);
    expect(statuses(script, 'G05.notice')).toEqual(['met', 'met']);
    expect(script.open.filter(({ layer }) => layer === 'statute')).toEqual([]);
  });

  it('images that show others: they are marked as such when recorded, and whoever shows the file is warned', () => {
    expect(missing('evidence.record', { sort: 'cameraImage', intimateMinor: 'no', content: text }, '')).toEqual([
      'data.showsOthers: field.required',
    ]);
    const script = spotted();
    expect(warned(script, 'teamLeader', 'hearing.record', heard('2026-09-14'), 'p1')).toContain('G08.othersShown');
    expect(warned(pupilFounded(), 'teamLeader', 'hearing.record', heard('2026-09-07'), 'p1')).not.toContain(
      'G08.othersShown',
    );
  });
});

describe('GPO 2021003433', () => {
  // A first-year pupil put photos of bodies, with captions, into the class group, and threatened whoever had told. Who took and who
  // captioned each photo was established one by one. First he was suspended, then removed.
  const inClass = {
    categories: ['groupChat', 'humiliatingImage'],
    reporterKind: 'pupil',
    naming: 'confidential',
  } as const;

  it('could be walked: attributed photo by photo, suspended first, removed later', () => {
    const script = pupilUnderInvestigation({}, inClass)
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'facts'), 'p1')
      .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'made' }, 'p1')
      .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: true, ownRole: 'posted' }, 'p1')
      .take('teamLeader', 'breach.assess', { norms: ['OZHW-4.10a'], exception: 'none' }, 'p1')
      .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1')
      .take('principal', 'measure.decide', { decision: 'impose' }, 't1')
      .take('principal', 'measure.announce', announced('2026-09-07'), 't1')
      .on('2026-09-14')
      .take('teamLeader', 'measure.propose', removal, 'p1');
    const track = latest(script);
    script
      .take('teamLeader', 'measure.intend', { sentOn: '2026-09-14', channel: 'registered' }, track)
      .take('teamLeader', 'hearing.record', heard('2026-09-14'), 'p1')
      .on('2026-09-15')
      .take('board', 'measure.decide', impose, track);
    expect(script.state.tracks[track]?.state).toBe('decided');
    expect(script.state.tracks['t1']?.state).toBe('ended');
  });

  it('attribution: nothing is imposed on a pupil whose own part was not established', () => {
    expect(missing('finding.record', { founded: 'founded', ownConduct: true, reason: text })).toEqual([
      'data.ownRole: field.required',
    ]);
    const bystander = pupilUnderInvestigation({}, inClass)
      .take('teamLeader', 'hearing.record', heard('2026-09-07', 'facts'), 'p1')
      .take('teamLeader', 'finding.record', { founded: 'founded', ownConduct: false, ownRole: 'none' }, 'p1');
    expect(
      forbidden(bystander, 'teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1'),
    ).toContain('G04.ownGround');
  });

  it('the reporter: no letter goes out that names whoever reported in confidence', () => {
    const [reporter, reason] = ['00000000-0000-4000-8000-00000000aaaa', '00000000-0000-4000-8000-00000000bbbb'].map(
      (content) => ({
        content,
        digest: 'b'.repeat(64),
      }),
    ) as [typeof text, typeof text];
    const script = pupilFounded({}, { ...inClass, reporter })
      .take('teamLeader', 'measure.propose', suspension('2026-09-08', '2026-09-11'), 'p1')
      .take('principal', 'measure.decide', { decision: 'impose', reason }, 't1');
    const lacking = (said: string): readonly string[] => {
      const outcome = new HtmlLetterComposer().compose({
        letter: 'decision',
        state: script.state,
        party: 'p1',
        track: 't1',
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
          text: ({ content }) =>
            content === reporter.content ? 'Pieter Zandstra' : content === reason.content ? said : 'Tekst',
          person: () => ({ name: 'Iris Talsma', title: 'directeur' }),
          mandate: () => 'Mandaatbesluit',
          address: () => ['Straat 1'],
          body: () => ({ name: 'Bezwaarcommissie', address: ['Kade 1'] }),
          clause: (id) => id,
          basis: () => ['OZHW-6.5'],
        },
      });
      return 'missing' in outcome ? outcome.missing.map(({ element }) => element) : [];
    };
    expect(lacking('Volgens Zandstra staat het vast.')).toContain('protectsReporter');
    expect(lacking('Volgens een klasgenoot staat het vast.')).not.toContain('protectsReporter');
  });

  it('the threat against the reporter: an incident of its own', () => {
    const threat = reported({ categories: ['threat'], reporterKind: 'pupil', naming: 'confidential' });
    expect(threat.state.machine).toBe('incident');
    expect(statuses(threat, 'GEN.take')).toEqual(['open']);
  });
});

describe('GPO 107137', () => {
  // A chronically ill pupil began to learn at a distance with a private institute. The school struck her off and, so far as that was
  // needed, removed her. Removing her was defensible; an institute for distance learning is no other school.
  const found = (school: string): PlainData => ({ school, willing: true, on: '2026-09-08', contact: text });

  it('no other school: it comes from the register of recognised schools, and its name in words is not accepted', () => {
    expect(missing('measure.findSchool', found('Instituut voor afstandsonderwijs'), 't1')).toEqual([
      'data.school: brin.invalid',
    ]);
    const script = removalAnnounced('2026-09-08');
    const unknown = { outside: { registeredSchool: false } };
    expect(forbidden(script, 'teamLeader', 'measure.findSchool', found('99ZZ'), 't1', unknown)).toEqual([
      'G06.realSchool',
    ]);
    expect(forbidden(script, 'board', 'measure.finalise', {}, 't1')).toContain('G06.otherSchool');
  });

  it('struck off the roll: that way does not exist', () => {
    expect(stepTypes.filter((type) => /roll|enrol|register/i.test(type))).toEqual([]);
    const script = pupilFounded().take('teamLeader', 'factFinding.finish');
    expect(forbidden(script, 'teamLeader', 'outcome.record', { outcome: 'endOfRelation' }, 'p1')).toContain(
      'G06.noShortcut',
    );
    expect(
      forbidden(script, 'teamLeader', 'measure.propose', { ...removal, measure: 'endOfRelation' }, 'p1'),
    ).toContain('noPower');
  });

  it('could have been walked: a removal, and a school from the register that would have her', () => {
    const script = removalAnnounced('2026-09-08')
      .take('teamLeader', 'measure.consultInspectorate', { on: '2026-09-08', educationContinues: true }, 't1')
      .take('teamLeader', 'measure.findSchool', found('34CD'), 't1')
      .take('board', 'measure.finalise', {}, 't1');
    expect(script.state.tracks['t1']?.state).toBe('inForce');
  });
});

describe('LKC 106652', () => {
  // A quarrel over bullying got out of hand: a director barred a mother's way, nobody knew what she was banned from, and the board
  // handed over its final decision in the meeting in which the parents were heard on the intention. The objection got no reasons.
  const primary = { sector: 'PO' } as const;
  const ban = {
    measure: 'accessBan',
    ground: 'safety',
    from: '2026-09-08',
    until: '2026-09-29',
    lesserConsidered: ['conversation'],
    urgent: false,
    reason: text,
    lesserReason: text,
  };

  it('a hearing for show: no decision before the record of the hearing, on its day, or without answering what was said', () => {
    expect(forbidden(removalIntended(primary), 'board', 'measure.decide', impose, 't1')).toContain('G06.intention');
    expect(forbidden(removalHeard(primary), 'board', 'measure.decide', impose, 't1')).toEqual(['G06.genuineHearing']);
    const later = removalHeard(primary).on('2026-09-08');
    expect(forbidden(later, 'board', 'measure.decide', { ...impose, answersDefence: false }, 't1')).toEqual([
      'G06.genuineHearing',
    ]);
  });

  it('no reasons on the objection: it is not decided without them', () => {
    expect(missing('objection.decide', { outcome: 'unfounded' }, 't2')).toEqual(['data.reason: field.required']);
    const script = removalAnnounced('2026-09-08', primary);
    script.take('principal', 'objection.receive', { on: '2026-09-08' }, windowOf(script));
    expect(forbidden(script, 'board', 'objection.decide', { outcome: 'unfounded' }, windowOf(script))).toEqual([
      'G08.heard',
    ]);
  });

  it('a ban nobody understood: area, contact person, period and reasons are asked for', () => {
    expect(missing('measure.propose', ban, 'p1')).toEqual([
      'data.area: field.required',
      'data.contactPerson: field.required',
    ]);
    const script = reported({ subjectKind: 'parent', victimKind: 'employee', categories: ['threat'] }, primary)
      .take('teamLeader', 'case.take')
      .take('teamLeader', 'party.add', { kind: 'parent', role: 'subject' })
      .take('teamLeader', 'scope.assess', { inScope: true })
      .take('teamLeader', 'review.finish', { route: 'investigate' });
    const { until: _, ...endless } = ban;
    expect(
      forbidden(script, 'teamLeader', 'measure.propose', { ...endless, area: text, contactPerson: text }, 'p1'),
    ).toContain('GEN.banLimits');
    expect(
      forbidden(script, 'teamLeader', 'measure.propose', { ...ban, area: text, contactPerson: text }, 'p1'),
    ).toContain('GEN.banLimits');
  });

  it('a director who was a party: he is shown as one, does nothing more, and another is proposed', () => {
    const script = removalHeard(primary).take('teamLeader', 'case.assign', { to: people.principal.person });
    script.take('teamLeader', 'party.add', { kind: 'employee', role: 'participant', person: people.principal.person });
    expect(Object.values(script.state.parties).some(({ person }) => person === people.principal.person)).toBe(true);
    expect(forbidden(script, 'principal', 'measure.announce', announced('2026-09-07'), 't1')).not.toEqual([]);
    expect(script.refused('principal', 'case.assign', { to: people.teamLeader.person }).codes).toContain('G16.party');
    expect(warned(script, 'teamLeader', 'case.assign', { to: people.teamLeader.person })).toContain('G16.otherOwner');
  });

  it('could have been walked: heard, thought over, decided the next day with an answer to what was said', () => {
    const script = removalHeard(primary).on('2026-09-08').take('board', 'measure.decide', impose, 't1');
    expect(script.state.tracks['t1']?.state).toBe('decided');
  });
});

import { describe, expect, it } from '@jest/globals';
import { inventedOf, inventedWith, mayTake, mustTake, never } from '../../../../test/support/course-built.js';
import type { Rule } from '../protocols/shape.js';
import { checkBehaviour } from './check-behaviour.js';

const gives = mayTake('INV.give', ['advice.give'], ['teamLeader']);
const question = (lane: string) => lane.startsWith('question: mediaRequest');
const checked = (rules: readonly Rule[], chosen = question) =>
  checkBehaviour([inventedWith([gives, ...rules])], 'INV-1', chosen);
const noClose = never('INV.close', ['case.close']);

describe('a protocol that is checked', () => {
  it('is told of in what was explored, what was proven and what never is', () => {
    const { states, transitions, ...told } = checked([]);
    expect(told).toMatchObject({ edition: 'INV-1', lanes: 1, leftOff: [] });
    expect(states).toBeGreaterThan(3);
    expect(transitions).toBeGreaterThan(states - 2);
    expect(told.properties[0]).toBe('Every state can still reach an end.');
    expect(told.properties).toContain('Every obligation can be met by someone.');
    expect(told.properties).toContain('No lower layer blocks, delays or weakens a step of statute.');
    expect(new Set(told.properties).size).toBe(14);
    expect(told.bounds).toHaveLength(4);
  });

  it('is explored in the lanes that are chosen: all of one kind of school, and of primary education what differs there', () => {
    const names: string[] = [];
    expect(
      checked([], (lane) => {
        names.push(lane);
        return false;
      }),
    ).toMatchObject({ lanes: 0, states: 0, transitions: 0 });
    expect(names.filter((name) => name.endsWith(', VO')).length).toBeGreaterThan(50);
    expect(names.length).toBe(2 * names.filter((name) => name.endsWith(', VO')).length);
    const some = ['life of a case about a parent', 'question: mediaRequest', 'possible sexual offence, reported'];
    const { lanes } = checked([], (lane) => some.some((name) => lane.startsWith(name)));
    expect(lanes).toBe(3);
  });

  it('adds up what was explored in several lanes', () => {
    const one = checked([]);
    const other = checked([], (lane) => lane.startsWith('question: publicationDoubt'));
    const both = checked([], (lane) => /^question: (mediaRequest|publicationDoubt)/.test(lane));
    expect([both.lanes, both.states, both.transitions]).toEqual([
      ...[2, one.states + other.states, one.transitions + other.transitions],
    ]);
  });

  it('is explored with the additions of a school where there are any', () => {
    const school = inventedOf([noClose], { id: 'SCHOOL-1', layer: 'school' });
    const failures = (additions?: string) =>
      checkBehaviour([inventedWith([gives]), school], 'INV-1', question, additions).failures.map(
        ({ property }) => property,
      );
    expect(failures()).not.toContain('way out');
    expect(failures('SCHOOL-1')).toContain('way out');
  });
});

describe('what a protocol fails by', () => {
  const of = (property: string, rules: readonly Rule[], chosen = question) =>
    checked(rules, chosen).failures.filter((one) => one.property === property);

  it('is a state from which there is no way to an end, told once for each stage of a lane, by the first', () => {
    const [failure, ...others] = of('way out', [noClose]);
    expect(others).toEqual([]);
    expect(failure).toMatchObject({
      property: 'way out',
      says: 'Every state can still reach an end.',
      because: 'from asked no way to an end was found',
      events: [{ on: '2026-09-07', step: 'report.receive', who: { nl: 'de melder', en: 'the reporter' } }],
      story: [expect.stringMatching(/^ {2}1\. 2026-09-07 {2}the reporter: report\.receive \(kind mediaRequest/)],
      lane: 'question: mediaRequest, VO',
    });
  });

  it('is what a property says of a point, once for each lane and reason', () => {
    const open = mustTake('INV.open', 'call.record', { blocks: ['case.close'] });
    const law = mustTake('LAW.ask', 'consultation.ask', { preset: { role: 'board' } });
    const mayAsk = mayTake('LAW.mayAsk', ['consultation.ask'], ['teamLeader']);
    const held = never('INV.held', ['consultation.ask']);
    const editions = [inventedOf([mayAsk, law], { id: 'LAW-1', layer: 'statute' }), inventedWith([gives, held])];
    const { failures } = checkBehaviour(editions, 'INV-1', (lane) => /^question/.test(lane));
    const statute = failures.filter(({ property }) => property === 'statute before protocol');
    expect(statute).toHaveLength(1);
    expect(statute[0]).toMatchObject({ because: 'LAW.ask (As it should be.) is held up by INV.held' });
    expect(statute[0]?.lane).toBe('question: publicationDoubt, VO');
    expect(of('ends', [open])).toEqual([]);
  });

  it('is a step that is accepted and should not be, with the way to it: the shortest of all lanes', () => {
    const files = mayTake(
      'INV.file',
      ['party.add', 'hearing.record', 'finding.record', 'breach.assess', 'paper.file', 'paper.leaveOut'],
      ['teamLeader'],
    );
    const filed = (chosen: (lane: string) => boolean, ...rules: readonly Rule[]) =>
      of('file entries', [files, ...rules], chosen);
    const [failure, ...others] = filed((lane) => lane.startsWith('papers on'));
    expect(others).toEqual([]);
    expect(failure?.lane).toBe('papers on a employee, VO');
    expect(failure?.story.at(-1)).toMatch(/paper\.file on p4 .*<-- accepted$/);
    expect(failure?.story.at(0)).toContain('the reporter: report.receive');
    expect(filed((lane) => lane.startsWith('papers on'), never('INV.no', ['paper.file']))).toEqual([]);
  });

  it('is what can be said when everything was explored', () => {
    const nobody = mustTake('INV.nobody', 'call.record');
    expect(of('obligations', [nobody])).toEqual([
      expect.objectContaining({ because: 'nobody can meet INV.nobody (As it should be.)', lane: 'all lanes' }),
    ]);
    const idle = never('INV.idle', ['advice.give']);
    expect(of('steps', [idle]).map(({ because }) => because)).toContain('nobody may ever take advice.give: INV.idle');
  });

  it('is told of primary education where an obligation is of it alone', () => {
    const nobody = mustTake('INV.nobody', 'call.record', { sectors: ['PO'] });
    const sexual = (lane: string) => lane.startsWith('possible sexual offence, reported');
    expect(of('obligations', [nobody], sexual)).toHaveLength(1);
    expect(of('obligations', [nobody])).toEqual([]);
    const order = mayTake('INV.order', ['policeOrder.record'], ['teamLeader']);
    const idle = never('INV.idle', ['policeOrder.record'], { sectors: ['PO'] });
    const ofOrders = (...rules: readonly Rule[]) =>
      of('steps', [order, ...rules], sexual).filter(({ because }) => because.includes('policeOrder'));
    expect(ofOrders(idle)).toEqual([]);
    expect(ofOrders(never('INV.idle', ['policeOrder.record']))).toHaveLength(1);
  });

  it('stands in the order of the properties’ names, each reason once, by its shortest story', () => {
    const { failures } = checked([noClose, mustTake('INV.nobody', 'call.record')], (lane) => /^question/.test(lane));
    const names = failures.map(({ property }) => property);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    expect(new Set(failures.map(({ property, because }) => `${property} ${because}`)).size).toBe(failures.length);
    expect(names).toEqual(expect.arrayContaining(['obligations', 'way out']));
    expect(failures.find(({ property }) => property === 'way out')?.story).toHaveLength(1);
  });
});

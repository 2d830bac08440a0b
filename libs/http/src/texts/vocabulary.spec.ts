import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { legalElements, readingKinds } from '#libs/application';
import {
  ageBands,
  attendances,
  bodies,
  categories,
  denominations,
  editions,
  layers,
  legalForms,
  machines,
  measures,
  partyKinds,
  partyRoles,
  roles,
  sectors,
  statesOf,
  stepKinds,
  stepTypes,
  type Field,
  type MachineName,
} from '#libs/domain';
import { letterTexts } from '../../../letters/src/letters/index.js';
import { problemNames } from '../edge/problem.js';
import { catalogue } from './catalogue.js';

const library = new URL('../../../', import.meta.url);
const source = (file: string): string => readFileSync(new URL(file, library), 'utf8');
const sources = (...folders: readonly string[]): string =>
  folders
    .flatMap((folder) =>
      readdirSync(new URL(folder, library), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts') && !file.startsWith('texts'))
        .map((file) => source(`${folder}/${file}`)),
    )
    .join('\n');

/** Every first group of a pattern in a source: words the domain speaks but keeps no list of. */
const spoken = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((found) => found[1]!);

const judging = ['judge', 'corrections', 'references', 'days-told', 'decide']
  .map((file) => source(`domain/src/case/${file}.ts`))
  .join('\n');
const ownReasons = /\breason\('(\w+)', '\w+'/g;
const caseRefusals = [...spoken(judging, /code: '(\w+)'/g), ...spoken(judging, ownReasons)];
const caseLifts = [...spoken(judging, /lifts: '(\w+)'/g), ...spoken(judging, /\breason\('\w+', '(\w+)'/g)];

/** The reasons an error of the application can carry: the union in its constructor. */
const reasonsOf = (file: string, error: string): readonly string[] => {
  const declared = source(file).split(`class ${error} `)[1]!.split('constructor(')[1]!;
  return spoken(declared.slice(0, declared.indexOf(')')), /'(\w+)'/g);
};
const roleRefusals = reasonsOf('application/src/ports/role-register.ts', 'RoleChangeRefused');
const editionRefusals = reasonsOf('application/src/ports/editions.ts', 'EditionRefused');
const registerRefusals = reasonsOf('application/src/ports/registers.ts', 'RegisterRefused');
const loginReasons = reasonsOf('application/src/ports/login.ts', 'LoginFailed');

/** Codes have two parts; so have types of steps, which are no codes. */
const checking = source('domain/src/case/check-data.ts') + judging;
const asking = sources('application/src/commands', 'application/src/queries', 'application/src/registers', 'http/src');
const parts =
  /'((?:field|choices?|clauses|list|period|yesNo|date|moment|number|party|track|person|brin|school|step|edition|sealed|text|value|object|uuid|version|receipt)\.[a-z]\w*)'/g;
const codes = [...spoken(checking + asking, parts), ...spoken(asking, /path: [^,\n]*, code: '(\w+)'/g)].filter(
  (code) => !(stepTypes as readonly string[]).includes(code) && !caseRefusals.includes(code),
);

const fieldsOf = (type: keyof typeof stepKinds): readonly (readonly [string, Field])[] =>
  Object.entries(stepKinds[type].fields);
const optionsOf = (field: Field): readonly string[] => ('options' in field ? field.options : []);
const fields = stepTypes.flatMap((type) => fieldsOf(type).map(([name, field]) => ({ key: `${type}.${name}`, field })));
const machineNames = Object.keys(machines) as readonly MachineName[];
const clauses = editions.flatMap((edition) => edition.clauses);

/** For each first part of a key, every word it is asked for. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  step: stepTypes,
  happened: stepTypes,
  field: fields.map(({ key }) => key),
  option: fields.flatMap(({ key, field }) => optionsOf(field).map((option) => `${key}.${option}`)),
  state: machineNames.flatMap((machine) => statesOf(machine).map((state) => `${machine}.${state}`)),
  machine: machineNames,
  yesNo: ['true', 'false'],
  role: [...roles, 'reporter', 'system'],
  partyKind: partyKinds,
  partyRole: partyRoles,
  ageBand: ageBands,
  attendance: attendances,
  sector: sectors,
  denomination: denominations,
  legalForm: legalForms,
  layer: layers,
  clauseKind: clauses.map(({ kind }) => kind),
  clauseAbout: clauses.flatMap(({ about }) => about),
  level: ['leadership', 'board', 'supervisoryBoard'],
  obligation: ['open', 'overdue', 'met', 'waived', 'lapsed'],
  reportStatus: ['received', 'inProgress', 'closed'],
  notice: ['task', 'message', 'overdue'],
  reading: readingKinds,
  category: categories,
  measure: measures,
  body: bodies,
  letter: optionsOf(stepKinds['letter.issue'].fields.letter),
  'letter.subject': Object.keys(letterTexts),
  'letter.missing': legalElements,
  lifts: [
    ...editions.flatMap(({ rules }) => rules.flatMap((rule) => (rule.rule === 'limit' ? [rule.lifts] : []))),
    ...caseLifts,
    'appoint',
  ],
  refusal: [...caseRefusals, ...roleRefusals, ...editionRefusals, ...registerRefusals],
  error: [...codes, ...loginReasons],
  problem: problemNames,
  source: editions
    .filter(({ layer }) => layer === 'statute' || layer === 'general')
    .flatMap(({ clauses: all }) => all.map(({ id }) => id.split(/[-\d]/)[0]!)),
};

const prefixes = [...Object.keys(vocabularies), 'hint'].sort((a, b) => b.length - a.length);
const prefixOf = (key: string): string | undefined => prefixes.find((prefix) => key.startsWith(`${prefix}.`));
const wordsUnder = (prefix: string): readonly string[] =>
  [...catalogue.keys()].filter((key) => prefixOf(key) === prefix).map((key) => key.slice(prefix.length + 1));

describe('the catalogue of texts', () => {
  it.each(Object.entries(vocabularies))('has a text for every word of %s, and for no other', (prefix, words) =>
    expect([...wordsUnder(prefix)].sort()).toEqual([...new Set(words)].sort()),
  );

  it('gives hints to fields that exist', () => {
    const known = new Set(fields.map(({ key }) => key));
    expect(wordsUnder('hint').filter((key) => !known.has(key))).toEqual([]);
  });

  it('has no key of any other kind', () =>
    expect([...catalogue.keys()].filter((key) => prefixOf(key) === undefined)).toEqual([]));

  it('found the words that only the source speaks', () => {
    expect(caseRefusals).toEqual(
      expect.arrayContaining(['notAtThisStage', 'noPower', 'openObligation', 'notWaivable']),
    );
    expect(caseLifts).toEqual(expect.arrayContaining(['waitForStage', 'askRole', 'doIt']));
    expect(roleRefusals).toEqual(expect.arrayContaining(['ownRole', 'lastAdministrator']));
    expect(codes).toEqual(expect.arrayContaining(['field.required', 'date.invalid', 'text.empty', 'exactlyOne']));
    expect(loginReasons).toEqual(expect.arrayContaining(['stale', 'unknownPerson']));
  });
});

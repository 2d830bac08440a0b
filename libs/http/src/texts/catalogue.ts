import type { MachineName, StepType } from '#libs/domain';
import { errorTexts } from './answers/errors.js';
import { liftTexts } from './answers/lifts.js';
import { problemTexts } from './answers/problems.js';
import { refusalTexts } from './answers/refusals.js';
import { stepTexts } from './steps/index.js';
import { text, type AnyStepText, type FieldName, type FieldsOf, type OptionOf, type Text } from './text.js';
import { letterNameTexts, letterSubjectTexts, missingElementTexts } from './words/letters.js';
import { bodyTexts, categoryTexts, measureTexts } from './words/options.js';
import { happenedTexts } from './words/happened.js';
import { ageBandTexts, attendanceTexts, partyKindTexts, partyRoleTexts, roleTexts } from './words/people.js';
import { readingTexts } from './words/readings.js';
import * as school from './words/school.js';
import { sourceTexts } from './words/sources.js';
import { machineTexts, stateTexts } from './words/states.js';

/** Closed lists of words, by the first part of their key. */
const lists = {
  yesNo: { true: text('Ja', 'Yes'), false: text('Nee', 'No') },
  role: roleTexts,
  partyKind: partyKindTexts,
  partyRole: partyRoleTexts,
  ageBand: ageBandTexts,
  attendance: attendanceTexts,
  sector: school.sectorTexts,
  denomination: school.denominationTexts,
  legalForm: school.legalFormTexts,
  layer: school.layerTexts,
  clauseKind: school.clauseKindTexts,
  clauseAbout: school.clauseAboutTexts,
  level: school.levelTexts,
  obligation: school.obligationStatusTexts,
  reportStatus: school.reportStatusTexts,
  notice: school.noticeTexts,
  reading: readingTexts,
  happened: happenedTexts,
  category: categoryTexts,
  measure: measureTexts,
  body: bodyTexts,
  machine: machineTexts,
  letter: letterNameTexts,
  'letter.subject': letterSubjectTexts,
  'letter.missing': missingElementTexts,
  lifts: liftTexts,
  refusal: refusalTexts,
  error: errorTexts,
  problem: problemTexts,
  source: sourceTexts,
} as const;

type Lists = typeof lists;
type ListKey = { [List in keyof Lists]: `${List}.${keyof Lists[List] & string}` }[keyof Lists];
type States = typeof stateTexts;
type StateKey = { [M in MachineName]: `state.${M}.${keyof States[M] & string}` }[MachineName];
type FieldKey = { [T in StepType]: `${T}.${FieldName<T>}` }[StepType];
type OptionKey = {
  [T in StepType]: { [F in FieldName<T>]: `option.${T}.${F}.${OptionOf<FieldsOf<T>[F]>}` }[FieldName<T>];
}[StepType];

/** Not every field has a hint. */
export type HintKey = `hint.${FieldKey}`;
export type TextKey = ListKey | StateKey | `step.${StepType}` | `field.${FieldKey}` | OptionKey;

type Entry = readonly [key: string, said: Text];

const prefixed = (prefix: string, texts: Readonly<Record<string, Text>>): readonly Entry[] =>
  Object.entries(texts).map(([word, said]) => [`${prefix}.${word}`, said]);

function ofStep([type, { title, fields }]: readonly [string, AnyStepText]): readonly Entry[] {
  return [
    [`step.${type}`, title],
    ...Object.entries(fields).flatMap(([name, { label, hint, options }]): readonly Entry[] => [
      [`field.${type}.${name}`, label],
      ...(hint === undefined ? [] : [[`hint.${type}.${name}`, hint] as const]),
      ...prefixed(`option.${type}.${name}`, options ?? {}),
    ]),
  ];
}

const steps: Readonly<Record<string, AnyStepText>> = stepTexts;

/** Every text of the screens by its key. Rules and clauses say their own sentences, and letters are composed elsewhere. */
export const catalogue: ReadonlyMap<string, Text> = new Map([
  ...Object.entries(lists).flatMap(([list, texts]) => prefixed(list, texts)),
  ...Object.entries(stateTexts).flatMap(([machine, states]) => prefixed(`state.${machine}`, states)),
  ...Object.entries(steps).flatMap(ofStep),
]);

import { kindOf, type PlainData, type StepType } from '#libs/domain';
import { text, type CaseScript } from '../../support/case-script.js';
import { unlessSaid } from '../../support/script-answers.js';
import type { Led } from './lives.js';

/** A case at the moment a step is in order, and the step filled in: whoever may take it is accepted. */
export interface Scene {
  readonly script: CaseScript;
  readonly type: StepType;
  readonly data: PlainData;
  /** A party (`p1`) or a track (`t1`), where the step is about one. */
  readonly at: string;
  /** The moment of the step, where it is not the script's own. */
  readonly moment?: string;
}

/** How a row of the table is staged in each kind of case it occurs in. */
export type Staging = Readonly<Record<string, (led: Led) => Scene>>;

/** Sealed fields get a place; every choice stands in the scene itself. */
const filled = (type: StepType, data: PlainData): PlainData => ({
  ...Object.fromEntries(
    Object.entries(kindOf(type).fields)
      .filter(([, field]) => field.kind === 'sealed' && field.required)
      .map(([name]) => [name, text]),
  ),
  ...unlessSaid[type],
  ...data,
});

export const scene = (
  script: CaseScript,
  type: StepType,
  data: PlainData = {},
  at: string = '',
  moment?: string,
): Scene => ({ script, type, data: filled(type, data), at, ...(moment === undefined ? {} : { moment }) });

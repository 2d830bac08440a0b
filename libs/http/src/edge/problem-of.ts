import { HttpException } from '@nestjs/common';
import { StepMalformed, StepRefused } from '#libs/domain';
import type { Unmet } from '#libs/domain';
import {
  BadInput,
  CaseMovedOn,
  ClockWouldGoBack,
  EditionRefused,
  EditionUnsound,
  KeptChanging,
  KeyReused,
  LetterIncomplete,
  LoginFailed,
  NotFound,
  RegisterRefused,
  RoleChangeRefused,
  TooManyDrafts,
} from '#libs/application';
import { liftingStepOf } from './lifting-steps.js';
import { problem, ProblemError } from './problem.js';
import type { Problem, ProblemName, Refusal } from './problem.js';
import { refusalText } from './sentences.js';
import { textOf } from '../texts/index.js';

/** The one map from what went wrong to what is answered. Whatever is not named here is our own fault and tells nothing. */
export function problemOf(error: unknown, requestId: string): Problem {
  if (error instanceof ProblemError) return error.problem;
  if (error instanceof NotFound) return problem('notFound');
  if (error instanceof StepRefused) return problem('refused', { refusals: error.unmet.map(refusalOf) });
  if (error instanceof StepMalformed || error instanceof BadInput)
    return problem('invalidInput', { errors: error.errors });
  if (error instanceof LetterIncomplete)
    return problem('refused', {
      refusals: error.missing.map(({ element, textKey }) => ({
        code: element,
        cites: [],
        lifts: textKey,
        text: { nl: textOf(textKey, 'nl'), en: textOf(textKey, 'en') },
      })),
    });
  if (error instanceof CaseMovedOn) return problem('caseMovedOn', { currentVersion: error.current });
  if (error instanceof KeptChanging) return problem('unavailable');
  if (error instanceof KeyReused) return problem('keyReused');
  if (error instanceof ClockWouldGoBack) return problem('clockWouldGoBack', { detail: `It is ${error.now} already.` });
  if (error instanceof RoleChangeRefused)
    return problem('roleChangeRefused', { refusals: [refusalOf({ code: error.code, cites: [], lifts: error.code })] });
  if (error instanceof RegisterRefused)
    return problem('refused', { refusals: [refusalOf({ code: error.code, cites: [], lifts: error.code })] });
  if (error instanceof EditionUnsound)
    return problem('invalidInput', {
      errors: error.errors.map(({ path, ...rest }) => ({ path: `edition${path}`, code: 'edition.unsound', ...rest })),
    });
  if (error instanceof EditionRefused) return problem('refused', { refusals: refusalsOf(error) });
  if (error instanceof LoginFailed) return problem('loginFailed', { errors: [{ path: 'login', code: error.reason }] });
  if (error instanceof TooManyDrafts) return problem('tooManyRequests');
  const name = statusNames[statusOf(error)];
  return name === undefined ? problem('internal', { requestId }) : problem(name);
}

/** Why an edition cannot go on; what nobody could meet is named, obligation by obligation. */
function refusalsOf({ code, unheld }: EditionRefused): readonly Refusal[] {
  const plain = refusalOf({ code, cites: [], lifts: code });
  const lacking = unheld.flatMap(({ levels, obligations }) => [
    ...levels.map((level) => refusalOf({ code: 'nobodyHolds', cites: [], lifts: 'appoint', who: [level] })),
    ...obligations.map(({ rule, cites, by, nl, en }) =>
      refusalOf({ code: 'nobodyHolds', rule, cites, lifts: 'appoint', who: by, says: { nl, en } }),
    ),
  ]);
  const told = new Map(lacking.map((one) => [JSON.stringify(one), one]));
  return [plain, ...told.values()];
}

/** What the framework itself refuses, by status. */
const statusNames: Readonly<Record<number, ProblemName>> = {
  400: 'badRequest',
  404: 'notFound',
  405: 'methodNotAllowed',
  413: 'tooLarge',
  414: 'addressTooLong',
  415: 'notJson',
  429: 'tooManyRequests',
  431: 'headersTooLarge',
  503: 'unavailable',
};

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}

/** A reason against a step, as it is told. */
export function refusalOf({ code, cites, lifts, says, who, obligation, path }: Unmet): Refusal {
  const text = refusalText(code, lifts, says);
  const step = liftingStepOf(lifts);
  const more = { ...(who && { who }), ...(obligation && { obligation }), ...(step && { step }), ...(path && { path }) };
  return { code, cites, lifts, ...more, text };
}

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { replay, type AvailableStep } from '#libs/domain';
import { Chance, filledIn } from '../support/case-filling.js';
import { CaseScript, people, type Who } from '../support/case-script.js';
import { findsWayOut } from '../support/way-out.js';

const walkers = (Object.keys(people) as Who[]).filter((who) => who !== 'system');
const kinds = ['incident', 'incident', 'publicationDoubt', 'supportRequest', 'derailingCommunication'] as const;
const at = ({ track, party }: AvailableStep): string => track ?? party ?? '';

/** A case of some kind in a school of this protocol, in which people take steps that their forms allow, filled in at random. */
function walked(protocol: string, chance: Chance): CaseScript {
  const script = new CaseScript(
    {
      kind: chance.oneOf(kinds),
      subjectKind: chance.oneOf(['pupil', 'employee', 'parent', 'unknown']),
      victimKind: chance.oneOf(['pupil', 'employee', 'nobody']),
      reporterKind: chance.oneOf(['pupil', 'parent', 'employee']),
      categories: [chance.oneOf(['other', 'schoolMail', 'phoneInClass', 'underAgeAccount', 'accountInSchoolName'])],
    },
    { protocol, sector: chance.oneOf(['PO', 'VO'] as const) },
  );
  script.take('teamLeader', 'case.take', { ownTeam: 'yes' });
  const kind = chance.oneOf(['pupil', 'employee', 'intern'] as const);
  script.tries('teamLeader', 'party.add', { kind, role: 'subject', ...(kind === 'pupil' ? { band: 'from12' } : {}) });
  script.tries('teamLeader', 'party.add', { kind: 'parent', role: 'parentOf', parentOf: 'p1' });
  for (let step = 0; step < 15; step += 1) {
    const who = chance.oneOf(walkers);
    const form = chance.oneOf(script.forms(who).filter(({ allowed }) => allowed));
    if (form === undefined) continue;
    const around = { state: script.state, now: script.moment().at, open: script.open.map(({ key }) => key) };
    script.tries(who, form.type, filledIn(form.type, around, chance), at(form));
  }
  return script;
}

describe.each(['OOG-2024', 'MEILAN-2017'])('random cases under %s', (protocol) => {
  it('replay to the state they were lived to, and can always be closed', () => {
    fc.assert(
      fc.property(fc.noShrink(fc.integer()), (seed) => {
        const chance = new Chance(seed);
        const script = walked(protocol, chance);
        expect(replay(script.state.opening, script.steps)).toEqual(script.state);
        if (findsWayOut(script, chance)) return;
        const left = script.open.filter(({ blocks }) => blocks.length > 0).map(({ key, step }) => `${key} (${step})`);
        throw new Error(`no way out of ${script.state.machine}.${script.state.stage}; open: ${left.join(', ')}`);
      }),
      { seed: 20261128, numRuns: 40 },
    );
  });
});

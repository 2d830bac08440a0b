import type { AvailableStep, StepType } from '#libs/domain';
import { CaseScript, employeeFounded, pupilFounded, type Who } from './case-script.js';
import { Chance, filledIn } from './case-filling.js';
import { people } from './script-people.js';

const persons = (Object.keys(people) as Who[]).filter((who) => who !== 'system');
const questions = ['publicationDoubt', 'derailingCommunication', 'mediaRequest'] as const;

/** A question beforehand comes to the leadership; an incident to whoever its answers say. */
function reportedAtRandom(chance: Chance): CaseScript {
  if (chance.in100(20))
    return new CaseScript({ kind: chance.oneOf(questions), subjectKind: 'employee', victimKind: 'nobody' });
  return new CaseScript(
    {
      addressee: chance.oneOf(['leadership', 'leadership', 'board']),
      subjectKind: chance.oneOf(['pupil', 'pupil', 'employee', 'parent', 'intern', 'boardMember']),
      possiblySexual: chance.oneOf(['no', 'no', 'no', 'yes']),
      personalData: chance.oneOf(['no', 'no', 'yes']),
      aboutLeadership: chance.oneOf(['no', 'no', 'no', 'leadership', 'board']),
    },
    { sector: chance.oneOf(['PO', 'VO'] as const) },
  );
}

/** Some cases begin where much has happened already, so that measures and what follows them are reached as well. */
function begun(chance: Chance): CaseScript {
  if (chance.in100(60)) return reportedAtRandom(chance);
  const script = chance.in100(50) ? pupilFounded() : employeeFounded();
  const leader = script.state.parties['p1']?.kind === 'pupil' ? 'teamLeader' : 'board';
  if (chance.in100(50)) script.tries(leader, 'factFinding.finish');
  return script;
}

/** What happened least so far, more often than not. */
function rarest(forms: readonly AvailableStep[], script: CaseScript, chance: Chance): AvailableStep {
  const times = (type: StepType): number => script.steps.filter((step) => step.type === type).length;
  const fewest = Math.min(...forms.map(({ type }) => times(type)));
  return chance.oneOf(chance.in100(70) ? forms.filter(({ type }) => times(type) === fewest) : forms);
}

const cast = [
  { kind: 'pupil', role: 'subject', band: 'from12' },
  { kind: 'employee', role: 'subject', person: people.employee.person },
  { kind: 'pupil', role: 'victim', band: 'under12' },
  { kind: 'parent', role: 'parentOf', parentOf: 'p1' },
] as const;

/**
 * A case somewhere in its life: opened, taken up, its parties named, and then so many steps of whoever was allowed to take one,
 * filled in at random. The same seed gives the same case.
 */
export function randomCase(seed: number, steps: number): CaseScript {
  const chance = new Chance(seed);
  const script = begun(chance);
  const leader = persons.find((who) => script.mayTake(who, 'case.assign', { to: people.dpo.person })) ?? 'board';
  script.tries(leader, 'case.take');
  if (Object.keys(script.state.parties).length === 0)
    for (const party of cast) script.tries(leader, 'party.add', party);
  for (let step = 0; step < steps; step += 1) {
    const who = chance.in100(40) ? leader : chance.oneOf(persons);
    const forms = script.forms(who).filter(({ allowed }) => allowed);
    if (forms.length === 0) continue;
    const { type, party, track } = rarest(forms, script, chance);
    const around = { state: script.state, now: script.moment().at, open: script.open.map(({ key }) => key) };
    script.tries(who, type, filledIn(type, around, chance), track ?? party ?? '');
    if (chance.in100(15)) script.hoursLater(1 + chance.below(96));
  }
  return script;
}

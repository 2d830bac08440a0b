import { staffKinds } from '../../../language/parties.js';
import type { Condition } from '../../condition.js';

/** Parts of conditions that several rules of statute share, under the name a lawyer would use. */

export const staff = [...staffKinds];
export const secondary = ['VO', 'VSO', 'PRO'] as const;
export const primary = ['PO', 'SBO', 'SO'] as const;

export const never: Condition = { any: [] };
export const measureIs = (...kinds: string[]): Condition => ({ fact: 'track.measure', is: kinds });
export const proposing = (...kinds: string[]): Condition => ({ fact: 'step.measure', is: kinds });
export const ofPupil: Condition = { fact: 'party.kind', is: 'pupil' };
export const ofStaff: Condition = { fact: 'party.staff', is: true };
export const minor: Condition = { fact: 'party.minor', is: true };
export const inState = (...states: string[]): Condition => ({ fact: 'track.state', is: states });
export const knownToAll = inState('announced', 'inForce', 'ended');

/** WPO 4a: a pupil; WVO 2020 3.39 and WEC 4a: a minor pupil. Not knowing the age counts as minor. */
const victimInReach: Condition = {
  all: [
    { fact: 'intake.victimKind', is: 'pupil' },
    { any: [{ fact: 'case.sector', is: [...primary] }, { not: { fact: 'intake.victimIsMinor', is: 'no' } }] },
  ],
};

/** A possible sexual offence by anyone charged with tasks for the school against a pupil: on the intake answers, or as later raised. */
export const possibleStaffOffence: Condition = {
  any: [
    {
      all: [
        { fact: 'intake.subjectKind', is: [...staff, 'unknown'] },
        { fact: 'intake.possiblySexual', is: ['yes', 'unknown'] },
        victimInReach,
        // Nobody known and nobody sure: asked again at review, where a party or a qualification settles it.
        {
          not: {
            all: [
              { fact: 'intake.subjectKind', is: 'unknown' },
              { fact: 'intake.possiblySexual', is: 'unknown' },
            ],
          },
        },
      ],
    },
    { taken: 'qualification.raise', where: { of: 'possiblyCriminal', offence: 'sexualByStaff' } },
  ],
};

export const consulted: Condition = {
  taken: 'outsideReport.make',
  where: { to: 'confidentialInspector', about: 'sexualOffence' },
};
export const suspected: Condition = { taken: 'outsideReport.conclude', where: { reasonableSuspicion: true } };

export const toldAll = (about: string): Condition => ({
  all: [
    { holds: 'hasParty', with: { role: 'subject' } },
    { holds: 'hasParty', with: { role: 'victim' } },
    {
      not: {
        someParty: {
          all: [
            { fact: 'party.role', is: 'subject' },
            { not: { taken: 'party.inform', of: 'party', where: { about } } },
          ],
        },
      },
    },
    { holds: 'parentsOfInformed', with: { role: 'victim', about } },
  ],
});

/** Images in which a minor may be seen in an intimate way; nobody looks closer to make sure (Sr 252). */
export const intimateMinor: Condition = {
  all: [
    {
      any: [
        { fact: 'intake.intimateImage', is: ['yes', 'unknown'] },
        { fact: 'intake.categories', has: 'intimateImage' },
      ],
    },
    { not: { fact: 'intake.victimIsMinor', is: 'no' } },
    {
      any: [
        { fact: 'intake.intimateImage', is: 'yes' },
        { fact: 'intake.categories', has: ['intimateImage', 'sexualConduct'] },
      ],
    },
  ],
};

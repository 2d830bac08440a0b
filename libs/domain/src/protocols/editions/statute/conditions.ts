import { staffKinds } from '../../../language/parties.js';
import type { Condition } from '../../condition.js';

/** Parts of conditions that several rules of statute share, under the name a lawyer would use. */

const staff = [...staffKinds];
/** Which act a school stands under: the WVO 2020, or the WPO and, in the same words for what matters here, the WEC (special education, VSO included). */
export const underWvo = ['VO', 'PRO'] as const;
export const underWpoOrWec = ['PO', 'SBO', 'SO', 'VSO'] as const;

/** No condition holds: what this stands in is refused whatever the case. */
export const never: Condition = { any: [] };
export const measureIs = (...kinds: string[]): Condition => ({ fact: 'track.measure', is: kinds });
export const proposing = (...kinds: string[]): Condition => ({ fact: 'step.measure', is: kinds });
export const ofPupil: Condition = { fact: 'party.kind', is: 'pupil' };
export const ofStaff: Condition = { fact: 'party.staff', is: true };
export const minor: Condition = { fact: 'party.minor', is: true };
export const inState = (...states: string[]): Condition => ({ fact: 'track.state', is: states });
export const knownToAll = inState('announced', 'inForce', 'ended');

/** Sectors under the WPO; special education stands under the WEC. */
const underWpo = ['PO', 'SBO'] as const;

/** WPO 4a: a pupil; WVO 2020 3.39 and WEC 4a: a minor pupil. Not knowing the age counts as minor. */
const victimInReach: Condition = {
  all: [
    {
      any: [
        { fact: 'intake.victimKind', is: 'pupil' },
        {
          all: [
            { fact: 'intake.victimKind', is: 'unknown' },
            { fact: 'intake.possiblySexual', is: 'yes' },
          ],
        },
        {
          someParty: {
            all: [
              { fact: 'party.role', is: 'victim' },
              { fact: 'party.kind', is: 'pupil' },
            ],
          },
        },
      ],
    },
    {
      any: [
        { fact: 'case.sector', is: [...underWpo] },
        { not: { fact: 'intake.victimIsMinor', is: 'no' } },
        {
          someParty: {
            all: [
              { fact: 'party.role', is: 'victim' },
              { fact: 'party.minor', is: true },
            ],
          },
        },
      ],
    },
  ],
};

const possiblySexual: Condition = { fact: 'intake.possiblySexual', is: ['yes', 'unknown'] };
const staffSubject: Condition = {
  someParty: {
    all: [
      { fact: 'party.role', is: ['subject', 'participant'] },
      { fact: 'party.staff', is: true },
    ],
  },
};

/** On the answers of the report alone, somebody who works for the school, or may do so. */
const reportedStaff: Condition = {
  all: [
    { fact: 'intake.subjectKind', is: [...staff, 'unknown'] },
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
};

/**
 * A possible sexual offence by anyone charged with tasks for the school against a pupil: on the answers of the report, on who
 * turns out to be a party of it, or as later raised.
 */
export const possibleStaffOffence: Condition = {
  any: [
    { all: [possiblySexual, { any: [reportedStaff, staffSubject] }, victimInReach] },
    { taken: 'qualification.raise', where: { of: 'possiblyCriminal', offence: 'sexualByStaff' } },
  ],
};

/** The same against a pupil of age, where the statute asks nothing (WVO 2020 3.39: a minor). */
export const possibleAgainstAdult: Condition = {
  all: [
    possiblySexual,
    { any: [reportedStaff, staffSubject] },
    { fact: 'intake.victimKind', is: 'pupil' },
    { not: possibleStaffOffence },
  ],
};

export const consulted: Condition = {
  taken: 'outsideReport.make',
  where: { to: 'confidentialInspector', about: 'sexualOffence' },
};
const inspectorSaid = (suspicion: boolean): Condition => ({
  someTrack: {
    all: [
      { fact: 'track.machine', is: 'outsideReport' },
      { fact: 'track.to', is: 'confidentialInspector' },
      { taken: 'outsideReport.conclude', of: 'track', where: { reasonableSuspicion: suspicion } },
    ],
  },
});
/** A consultation of the confidential inspector left a reasonable suspicion; one that did not takes nothing back. */
export const suspected: Condition = inspectorSaid(true);
/** The inspector was consulted, and no suspicion was left. */
export const cleared: Condition = { all: [inspectorSaid(false), { not: suspected }] };

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

const maybeMinor: Condition = {
  any: [
    { not: { fact: 'intake.victimIsMinor', is: 'no' } },
    { fact: 'intake.subjectKind', is: ['pupil', 'unknown'] },
    { someParty: { all: [{ fact: 'party.role', is: ['subject', 'victim', 'participant'] }, minor] } },
  ],
};
const sexual = ['intimateImage', 'sexualConduct'] as const;

/** A sexual matter in which a minor may be involved: nothing that could show it is stored (T7). */
export const sexualWithMinor: Condition = {
  all: [
    {
      any: [
        { fact: 'intake.intimateImage', is: 'yes' },
        { fact: 'intake.categories', has: [...sexual] },
      ],
    },
    maybeMinor,
  ],
};

/** Images in which a minor may be seen in an intimate way; nobody looks closer to make sure (Sr 252). */
export const intimateMinor: Condition = {
  all: [
    {
      any: [
        { fact: 'intake.intimateImage', is: 'yes' },
        { fact: 'intake.categories', has: 'intimateImage' },
        {
          all: [
            { fact: 'intake.intimateImage', is: 'unknown' },
            { fact: 'intake.categories', has: 'sexualConduct' },
          ],
        },
      ],
    },
    maybeMinor,
  ],
};

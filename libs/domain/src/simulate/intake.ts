import type { PlainData } from '../case/index.js';
import type { Chance } from './chance.js';

/** What comes in: mostly incidents with a pupil or somebody of the school, some of them grave, some only a question. */
export function intakeAt(chance: Chance): PlainData {
  const kind = chance.in100(12)
    ? chance.oneOf(['publicationDoubt', 'derailingCommunication', 'mediaRequest'])
    : 'incident';
  const subjectKind = chance.oneOf(['pupil', 'pupil', 'pupil', 'employee', 'employee', 'parent', 'intern', 'unknown']);
  const category = chance.oneOf(['bullying', 'groupChat', 'insult', 'threat', 'phoneInClass', 'humiliatingImage']);
  return {
    kind,
    subjectKind,
    categories: [category ?? 'other'],
    victimKind: chance.oneOf(['pupil', 'pupil', 'employee', 'nobody']),
    addressee: subjectKind === 'pupil' ? 'leadership' : chance.oneOf(['leadership', 'board', 'board']),
    possiblySexual: chance.oneOf(['no', 'no', 'no', 'no', 'yes', 'unknown']),
    intimateImage: chance.oneOf(['no', 'no', 'no', 'no', 'yes']),
    personalData: chance.oneOf(['no', 'no', 'no', 'yes']),
    aboutLeadership: chance.oneOf(['no', 'no', 'no', 'no', 'no', 'leadership', 'board']),
    acuteDanger: chance.in100(4),
  };
}

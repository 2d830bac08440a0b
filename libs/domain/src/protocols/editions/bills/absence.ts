import type { Edition } from '../../shape.js';
import { noDayYet } from './unset.js';

/** Kamerstuk 36663, less absence from school: every absence is recorded by its kind. Off until somebody knows its day (T9). */
export const absence: Edition = {
  id: 'BILL-36663',
  source: 'BILL-36663',
  layer: 'statute',
  title: { nl: 'Wetsvoorstel terugdringen schoolverzuim', en: 'Bill on less absence from school' },
  edition: 'nota 22-5-2025',
  inForce: { from: noDayYet },
  clauses: [
    {
      id: 'BILL-36663-record',
      kind: 'duty',
      about: ['pupil'],
      nl: 'De school legt elk verzuim vast, ook dat van een leerling die is geschorst.',
      en: 'The school records every absence, that of a suspended pupil too.',
    },
  ],
  figures: [
    {
      id: 'absenceRecorded',
      value: 1,
      unit: 'schoolDays',
      source: 'policy on Kamerstuk 36663, which gives no term',
      confidence: 'unverified',
      verified: false,
      inForce: { from: '2024-08-01' },
    },
  ],
  rules: [
    {
      rule: 'duty',
      id: 'BILL-36663.record',
      cites: ['BILL-36663-record'],
      nl: 'Leg vast dat deze leerling door de schorsing geoorloofd afwezig is.',
      en: 'Record that this pupil is absent with leave, for being suspended.',
      scope: 'track',
      machine: 'measure',
      when: {
        all: [
          { fact: 'track.measure', is: 'suspension' },
          { fact: 'party.kind', is: 'pupil' },
          { fact: 'track.state', is: ['announced', 'inForce', 'ended'] },
        ],
      },
      met: { taken: 'absence.record', of: 'party', where: { code: 'authorised' } },
      by: ['teamLeader', 'principal', 'board'],
      step: 'absence.record',
      preset: { code: 'authorised' },
      within: { figure: 'absenceRecorded' },
      blocks: ['case.close'],
    },
  ],
};

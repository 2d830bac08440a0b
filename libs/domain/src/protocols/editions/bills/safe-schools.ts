import type { Edition } from '../../shape.js';
import { consulted, possibleAgainstAdult } from '../statute/conditions.js';
import { noDayYet } from './unset.js';

const looked = ['factFinding', 'decision', 'execution', 'filing', 'unfounded'];

/** Kamerstuk 36777, free and safe education: what it would ask of a case. Off until somebody knows its day (T9). */
export const safeSchools: Edition = {
  id: 'BILL-36777',
  source: 'BILL-36777',
  layer: 'statute',
  title: { nl: 'Wetsvoorstel vrij en veilig onderwijs', en: 'Bill on free and safe education' },
  edition: 'nota 18-11-2025',
  inForce: { from: noDayYet },
  clauses: [
    {
      id: 'BILL-36777-register',
      kind: 'duty',
      about: ['any'],
      nl: 'De school legt van elke zaak vast of het een veiligheidsincident is, en of het ernstig is.',
      en: 'The school records of every case whether it is a safety incident, and whether it is a serious one.',
    },
    {
      id: 'BILL-36777-report',
      kind: 'duty',
      about: ['any'],
      nl: 'Een ernstig veiligheidsincident meldt de school bij de inspectie.',
      en: 'A serious safety incident is reported to the inspectorate.',
    },
    {
      id: 'BILL-36777-adult',
      kind: 'duty',
      about: ['employee'],
      nl: 'Ook als de leerling 18 jaar of ouder is, overlegt het bestuur over een mogelijk zedenmisdrijf met de vertrouwensinspecteur.',
      en: 'Where the pupil is of age, too, the board consults the confidential inspector on a possible sexual offence.',
    },
  ],
  figures: [
    {
      id: 'seriousIncidentNotice',
      value: 1,
      unit: 'workingDays',
      source: 'Kamerstuk 36777: modelled on the notice of a suspension; the term is still to be read',
      confidence: 'unverified',
      verified: false,
      inForce: { from: '2024-08-01' },
    },
    {
      id: 'incidentClassified',
      value: 5,
      unit: 'workingDays',
      source: 'policy on Kamerstuk 36777, which gives no term',
      confidence: 'unverified',
      verified: false,
      inForce: { from: '2024-08-01' },
    },
    {
      id: 'consultInspectorAdult',
      value: 0,
      unit: 'workingDays',
      source: 'Kamerstuk 36777: at once, as WPO 4a(1); policy: by the end of the working day',
      confidence: 'unverified',
      verified: false,
      inForce: { from: '2024-08-01' },
    },
  ],
  rules: [
    {
      rule: 'duty',
      id: 'BILL-36777.classify',
      cites: ['BILL-36777-register'],
      nl: 'Leg vast of dit een veiligheidsincident is, en of het ernstig is.',
      en: 'Record whether this is a safety incident, and whether it is serious.',
      scope: 'case',
      when: {
        all: [
          { fact: 'case.machine', is: 'incident' },
          { fact: 'case.stage', is: looked },
        ],
      },
      met: { taken: 'safety.classify' },
      by: ['teamLeader', 'principal', 'board', 'supervisoryBoard'],
      step: 'safety.classify',
      within: { figure: 'incidentClassified' },
      blocks: ['case.close'],
    },
    {
      rule: 'duty',
      id: 'BILL-36777.notice',
      cites: ['BILL-36777-report'],
      nl: 'Dit is een ernstig veiligheidsincident. Meld het bij de inspectie.',
      en: 'This is a serious safety incident. Report it to the inspectorate.',
      scope: 'case',
      when: { taken: 'safety.classify', where: { incident: 'safetyIncident', serious: true } },
      met: { taken: 'outsideReport.make', where: { to: 'inspectorate', about: 'seriousIncident' } },
      by: ['principal', 'board'],
      step: 'outsideReport.make',
      preset: { to: 'inspectorate', about: 'seriousIncident' },
      within: { figure: 'seriousIncidentNotice' },
      blocks: ['case.close'],
    },
    {
      rule: 'duty',
      id: 'BILL-36777.consultAdult',
      cites: ['BILL-36777-adult'],
      nl: 'Bel vandaag nog met de vertrouwensinspecteur. Dat moet ook bij een leerling van 18 jaar of ouder.',
      en: 'Call the confidential inspector today, for a pupil who is of age too.',
      scope: 'case',
      when: possibleAgainstAdult,
      met: consulted,
      by: ['board', 'supervisoryBoard'],
      step: 'outsideReport.make',
      preset: { to: 'confidentialInspector', about: 'sexualOffence' },
      within: { figure: 'consultInspectorAdult' },
      blocks: ['case.close'],
    },
  ],
};

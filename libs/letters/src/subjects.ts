import type { TextName } from './letters/index.js';

/** What a letter is called in lists, under `letter.subject.<name>`; names nobody. */
export const subjectTexts: Readonly<Record<TextName, { readonly nl: string; readonly en: string }>> = {
  hearingInvitation: { nl: 'Uitnodiging voor een gesprek', en: 'Invitation to a hearing' },
  staffIntention: { nl: 'Voornemen tot een maatregel', en: 'Intended measure' },
  removalIntention: { nl: 'Voornemen tot verwijdering', en: 'Intended removal' },
  warning: { nl: 'Waarschuwing', en: 'Warning' },
  reprimand: { nl: 'Besluit: berisping', en: 'Decision: reprimand' },
  pupilSuspension: { nl: 'Besluit: schorsing van een leerling', en: 'Decision: suspension of a pupil' },
  staffSuspension: { nl: 'Besluit: schorsing van een medewerker', en: 'Decision: suspension of an employee' },
  interimSuspension: { nl: 'Tijdelijke schorsing met behoud van loon', en: 'Interim suspension with pay' },
  dismissal: { nl: 'Besluit: ontslag', en: 'Decision: dismissal' },
  summaryDismissal: { nl: 'Besluit: ontslag op staande voet', en: 'Decision: summary dismissal' },
  endOfRelation: { nl: 'Besluit: einde samenwerking', en: 'Decision: end of relation' },
  removal: { nl: 'Besluit: verwijdering', en: 'Decision: removal' },
  accessBan: { nl: 'Besluit: toegangsverbod voor een ouder', en: "Decision: parent's access ban" },
  otherClass: { nl: 'Besluit: andere klas', en: 'Decision: other class' },
  deviceBan: { nl: 'Besluit: geen apparaten', en: 'Decision: device ban' },
  contract: { nl: 'Afspraken over gedrag', en: 'Agreement on conduct' },
  conversation: { nl: 'Gesprek, geen andere maatregel', en: 'Conversation, no other measure' },
  parentsNotice: { nl: 'Bericht aan ouders', en: 'Notice to parents' },
  inspectorateNotice: { nl: 'Melding aan de inspectie', en: 'Notice to the inspectorate' },
  municipalityNotice: { nl: 'Melding aan de gemeente', en: 'Notice to the municipality' },
  advice: { nl: 'Advies', en: 'Advice' },
  objectionDecision: { nl: 'Beslissing op bezwaar', en: 'Decision on an objection' },
  rehabilitation: { nl: 'Afsluiting en eerherstel', en: 'Closing and rehabilitation' },
};

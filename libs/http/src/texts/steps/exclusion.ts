import { choice, label, text, type StepTexts } from '../text.js';
import { day, note, reason } from './common.js';

/** Keeping somebody away in fact, coming back, and what a court ordered. */
export const exclusionTexts = {
  'exclusion.record': {
    title: text('Leg vast dat iemand wordt weggehouden', 'Record that somebody is kept away'),
    fields: {
      from: choice('Waarvan?', 'From what?', {
        school: text('De school', 'The school'),
        ownClass: text('De eigen klas', 'His own class'),
        activity: text('Een activiteit', 'An activity'),
        work: text('Het werk', 'Work'),
      }),
      since: label('Sinds welke dag?', 'Since which day?'),
      reason,
    },
  },
  'exclusion.end': {
    title: text('Leg vast dat iemand terug is', 'Record that somebody is back'),
    fields: {
      on: day,
      condition: choice('Hangt het ergens van af?', 'Does it depend on anything?', {
        none: text('Nee', 'No'),
        conversation: text('Van een gesprek', 'On a talk'),
        signature: text('Van een handtekening', 'On a signature'),
        other: text('Van iets anders', 'On something else'),
      }),
      note,
    },
  },
  'court.order': {
    title: text('Leg een uitspraak van de rechter vast', 'Record the order of a court'),
    fields: {
      orders: choice('Wat moet de school doen?', 'What must the school do?', {
        readmit: text('Deze persoon weer toelaten', 'Let this person back'),
        withdraw: text('De maatregel intrekken', 'Withdraw the measure'),
      }),
      by: label('Uiterlijk op welke dag?', 'By which day?'),
      reference: label('Nummer van de uitspraak', 'Number of the ruling'),
    },
  },
} as const satisfies Partial<StepTexts>;

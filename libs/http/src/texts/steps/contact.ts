import { choice, label, text, type StepTexts } from '../text.js';
import { day, minutes, note, reason } from './common.js';

/** Talking and passing on: with whom it is about, with the press, with the board. */
export const contactTexts = {
  'conversation.record': {
    title: text('Leg een gesprek vast', 'Record a conversation'),
    fields: {
      about: choice('Waarover ging het?', 'What was it about?', {
        address: text('Aanspreken op gedrag', 'Addressing conduct'),
        underAgeAccount: text('Een account onder de leeftijd', 'An account below the age'),
        agreements: text('De afspraken van de school', 'The agreements of the school'),
        support: text('Steun', 'Support'),
        other: text('Iets anders', 'Something else'),
      }),
      on: day,
      minutes,
    },
  },
  'agreements.record': {
    title: text('Leg vast of de leerling de afspraken kende', 'Record whether the pupil knew the agreements'),
    fields: {
      known: choice('Kende de leerling de afspraken?', 'Did the pupil know the agreements?', {
        explained: text('Ja, zij zijn uitgelegd', 'Yes, they were explained'),
        signed: text('Ja, de leerling heeft getekend', 'Yes, the pupil has signed'),
        notExplained: text('Nee, zij zijn niet uitgelegd', 'No, they were not explained'),
      }),
      on: day,
      document: label('Welk stuk is het?', 'Which paper is it?'),
    },
  },
  'press.contact': {
    title: text('Neem contact op met de media', 'Contact the media'),
    fields: {
      on: day,
      result: choice('Wat kwam ervan?', 'What came of it?', {
        corrected: text('Het is verbeterd', 'It was corrected'),
        removed: text('Het is weggehaald', 'It was removed'),
        noChange: text('Er verandert niets', 'Nothing changes'),
        answerAwaited: text('Het antwoord komt nog', 'The answer is still to come'),
      }),
      medium: label('Welk medium?', 'Which medium?'),
      note,
    },
  },
  'case.handOver': {
    title: text('Geef de zaak aan het bestuur', 'Hand the case over to the board'),
    fields: { reason },
  },
  'harm.weigh': {
    title: text('Weeg hoe zwaar dit is', 'Weigh how grave this is'),
    fields: {
      sort: choice('Hoe is de situatie?', 'What is the situation like?', {
        simple: text('Eenvoudig', 'Simple'),
        complicated: text('Ingewikkeld', 'Complicated'),
        defamatory: text('Iemand wordt zwartgemaakt', 'Somebody is being defamed'),
      }),
      reason,
    },
  },
  'deletion.demand': {
    title: text('Eis dat een leerling iets wist', 'Demand that a pupil deletes something'),
    fields: { what: label('Wat?', 'What?') },
  },
} as const satisfies Partial<StepTexts>;

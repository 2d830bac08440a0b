import { choice, label, text, type StepTexts } from '../text.js';
import { parentsPresent } from '../words/options.js';
import { day, minutes, reason } from './common.js';

/** Objection of a pupil's side, or appeal of staff, against one measure. */
export const objectionTexts = {
  'objection.open': {
    title: text('Start de termijn voor bezwaar of beroep', 'Start the term for objection or appeal'),
    fields: {
      against: label('Tegen welke maatregel?', 'Against which measure?'),
      remedy: choice('Wat kan de betrokkene doen?', 'What can the person do?', {
        objection: text('Bezwaar maken', 'Object'),
        appeal: text('In beroep gaan', 'Appeal'),
      }),
      until: label('Tot en met welke dag?', 'Until which day, that day included?'),
    },
  },
  'objection.receive': {
    title: text('Leg vast dat bezwaar of beroep binnen is', 'Record that an objection or appeal came in'),
    fields: {
      on: label('Op welke dag kwam het binnen?', 'On which day did it come in?'),
      text: label('Wat staat erin?', 'What does it say?'),
      late: label(
        'Is het te laat?',
        'Is it late?',
        text('Een mens beoordeelt of dat te begrijpen is.', 'A person judges whether that can be excused.'),
      ),
    },
  },
  'objection.hear': {
    title: text('Hoor wie bezwaar maakt', 'Hear whoever objects'),
    fields: {
      on: day,
      manner: choice('Hoe ging het gesprek?', 'How was the hearing held?', {
        inPerson: text('Samen aan tafel', 'In person'),
        phone: text('Aan de telefoon', 'By phone'),
        written: text('Op papier', 'In writing'),
        declined: text('Wie bezwaar maakt, wilde niet', 'Whoever objects declined'),
      }),
      parentsPresent: choice('Waren de ouders erbij?', 'Were the parents there?', parentsPresent),
      minutes,
    },
  },
  'objection.extend': {
    title: text('Verleng de termijn om te beslissen', 'Extend the term to decide'),
    fields: {
      because: choice('Waarom?', 'Why?', {
        committee: text('Een commissie adviseert over het bezwaar', 'A committee advises on the objection'),
        postponement: text(
          'Er is meer tijd nodig, en dat is op papier verteld',
          'More time is needed, and that was said in writing',
        ),
      }),
      reason,
    },
  },
  'objection.pause': {
    title: text('Zet de termijn stil', 'Stop the clock'),
    fields: {
      because: choice('Waarom?', 'Why?', {
        disputeCommittee: text('De geschillencommissie kijkt ernaar', 'The dispute committee has it'),
        committeeHearing: text('Een commissie hoort de betrokkene', 'A committee hears the person'),
      }),
      at: label('Vanaf wanneer?', 'From when?', text('Dag en tijd.', 'Day and time.')),
    },
  },
  'objection.resume': {
    title: text('Laat de termijn verder lopen', 'Let the clock run on'),
    fields: { at: label('Vanaf wanneer?', 'From when?', text('Dag en tijd.', 'Day and time.')) },
  },
  'objection.decide': {
    title: text('Beslis op het bezwaar', 'Decide on the objection'),
    fields: {
      outcome: choice('Wat beslist u?', 'What do you decide?', {
        founded: text('Het bezwaar is gegrond', 'The objection is founded'),
        unfounded: text('Het bezwaar is ongegrond', 'The objection is unfounded'),
        inadmissible: text('Het bezwaar telt niet mee', 'The objection is inadmissible'),
      }),
      reason,
    },
  },
  'objection.lapse': {
    title: text('Sluit de termijn voor bezwaar of beroep', 'Close the term for objection or appeal'),
    fields: {},
  },
} as const satisfies Partial<StepTexts>;

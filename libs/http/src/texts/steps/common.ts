import { label, text } from '../text.js';

/** Fields that mean the same in many steps. */
export const reason = label(
  'Waarom?',
  'Why?',
  text(
    'Leg uit hoe u hiertoe komt. De betrokkene kan dit later lezen.',
    'Say how you come to this. The person concerned may read it later.',
  ),
);

export const note = label('Opmerking', 'Note', text('Alleen wat nodig is voor de zaak.', 'Only what the case needs.'));

export const day = label('Op welke dag?', 'On which day?');

export const spokenTo = label(
  'Met wie sprak u?',
  'Whom did you speak to?',
  text('Naam en functie.', 'Name and function.'),
);

export const momentOfContact = label(
  'Wanneer was het contact?',
  'When was the contact?',
  text('Dag en tijd.', 'Day and time.'),
);

export const minutes = label(
  'Verslag',
  'Minutes',
  text(
    'Schrijf op wat er is gezegd en hoe daarop is gereageerd. Laat uw oordeel weg.',
    'Write down what was said and what was answered. Leave out your opinion.',
  ),
);

/** The first day on which something no longer holds. */
export const untilDay = (nl: string, en: string) =>
  label(
    nl,
    en,
    text('Vul de eerste dag in waarop het niet meer geldt.', 'Give the first day on which it no longer holds.'),
  );

export const pickPaper = label(
  'Welk stuk?',
  'Which paper?',
  text('Kies een brief of verslag uit deze zaak.', 'Choose a letter or minutes of this case.'),
);

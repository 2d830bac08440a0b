import { choice, label, text } from '../text.js';

/** What goes along to a sibling protocol, when a case ends there and when it waits for it. */
export const toSibling = {
  sibling: choice('Welk protocol?', 'Which protocol?', {
    sexualConduct: text('Seksueel grensoverschrijdend gedrag', 'Sexual boundary-crossing conduct'),
    suspensionAndRemoval: text('Schorsing en verwijdering', 'Suspension and removal'),
    discrimination: text('Discriminatie', 'Discrimination'),
    integrity: text('Integriteit', 'Integrity'),
  }),
  receiver: choice('Wie krijgt het daar?', 'Who receives it there?', {
    principal: text('De directeur', 'The principal'),
    board: text('Het bestuur', 'The board'),
    confidant: text('De vertrouwenspersoon', 'The confidant'),
    hr: text('Personeelszaken', 'HR'),
  }),
  facts: label('Welke feiten geeft u mee?', 'Which facts do you hand over?'),
} as const;

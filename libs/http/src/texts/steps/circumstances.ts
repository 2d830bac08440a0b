import { choice, label, text } from '../text.js';

/** Questions to a breach that only some protocols ask. */
export const circumstances = {
  refusalRegister: choice(
    'Staat deze persoon op de lijst van weigeringen?',
    'Is this person on the list of refusals?',
    {
      listed: text('Ja', 'Yes'),
      notListed: text('Nee', 'No'),
    },
  ),
  portal: choice('Heeft de school een portaal voor contact?', 'Does the school have a portal for contact?', {
    inUse: text('Ja', 'Yes'),
    notYet: text('Nog niet', 'Not yet'),
  }),
  necessity: choice('Kon het alleen op deze manier?', 'Was it possible in this way only?', {
    strictlyNecessary: text('Ja, het kon echt niet anders', 'Yes, it was strictly necessary'),
    notNecessary: text('Nee', 'No'),
  }),
  leave: choice('Vond de directeur de opname goed?', 'Did the principal agree to the recording?', {
    written: text('Ja, op papier', 'Yes, in writing'),
    oral: text('Ja, maar niet op papier', 'Yes, but not in writing'),
    none: text('Nee', 'No'),
  }),
  leaveDocument: label('Op welk stuk staat dat?', 'On which paper does it stand?'),
  conductOn: label('Op welke dag gebeurde het?', 'On which day did it happen?'),
  contract: choice('Hield de leerling zich aan het contract?', 'Did the pupil keep to the contract?', {
    breached: text('Nee', 'No'),
    kept: text('Ja, of het ging er niet over', 'Yes, or it was not about that'),
  }),
  contractTrack: label('Welk contract is het?', 'Which contract is it?'),
} as const;

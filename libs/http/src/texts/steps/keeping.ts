import { choice, label, text, type StepTexts } from '../text.js';
import { day, note, reason, untilDay } from './common.js';

const working = choice('Werkte het toestel?', 'Did the device work?', {
  yes: text('Ja', 'Yes'),
  no: text('Nee', 'No'),
  notChecked: text('Niet nagegaan', 'Not checked'),
});
const condition = label(
  'Hoe zag het toestel eruit?',
  'What did the device look like?',
  text('Noem elke schade die u zag.', 'Name any damage you saw.'),
);

/** A device or a mail address that is taken and given back, and a contract that is signed. */
export const keepingTexts = {
  'custody.take': {
    title: text('Neem een toestel in', 'Take a device'),
    fields: {
      device: choice('Welk toestel?', 'Which device?', {
        phone: text('Een telefoon', 'Phone'),
        tablet: text('Een tablet', 'Tablet'),
        laptop: text('Een laptop', 'Laptop'),
        watch: text('Een slim horloge', 'Smart watch'),
        other: text('Iets anders', 'Something else'),
      }),
      pupilPresent: label('Was de leerling erbij?', 'Was the pupil there?'),
      working,
      switchedOff: label('Is het toestel daarna uitgezet?', 'Was the device switched off then?'),
      condition,
      breach: label(
        'De hoeveelste keer is het?',
        'Which time is it?',
        text('Dit wordt voor u geteld.', 'This is counted for you.'),
      ),
    },
  },
  'custody.keep': {
    title: text('Houd een toestel langer', 'Keep a device longer'),
    fields: {
      until: label('Op welke dag gaat het terug?', 'On which day does it go back?'),
      approvedBy: label('Wie vindt dit goed?', 'Who approves of this?'),
      reason,
    },
  },
  'custody.return': {
    title: text('Geef een toestel terug', 'Return a device'),
    fields: {
      on: day,
      to: choice('Aan wie?', 'To whom?', {
        pupil: text('Aan de leerling', 'To the pupil'),
        parent: text('Aan een ouder', 'To a parent'),
      }),
      working,
      condition,
    },
  },
  'custody.annul': {
    title: text('Draai een inname terug', 'Undo the taking of a device'),
    fields: { reason },
  },
  'account.revoke': {
    title: text('Sluit een mailadres af', 'Take away a mail address'),
    fields: {
      because: choice('Wat is er mee gedaan?', 'What was done with it?', {
        unlawful: text('Iets wat niet mag van de wet', 'Something unlawful'),
        irresponsible: text('Iets onverantwoords', 'Something irresponsible'),
        bullying: text('Gepest', 'Bullying'),
      }),
      from: label('Vanaf welke dag?', 'From which day?'),
      until: untilDay('Tot welke dag?', 'Until which day?'),
      parentsAgreed: choice(
        'Vonden de ouders de mailbox van de leerling goed?',
        "Did the parents agree to the pupil's mailbox?",
        {
          agreed: text('Ja', 'Yes'),
          refused: text('Nee', 'No'),
          notAsked: text('Niet gevraagd', 'Not asked'),
          notApplicable: text('Geen leerling', 'No pupil'),
        },
      ),
      reason,
    },
  },
  'account.restore': {
    title: text('Geef een mailadres terug', 'Give a mail address back'),
    fields: {
      how: choice('Hoe?', 'How?', {
        termOver: text('De tijd is om', 'The term is over'),
        early: text('Eerder dan bepaald', 'Sooner than determined'),
      }),
    },
  },
  'contract.sign': {
    title: text('Leg vast wie de afspraak tekende', 'Record who signed the contract'),
    fields: {
      by: choice('Wie tekende?', 'Who signed?', {
        pupil: text('De leerling', 'The pupil'),
        pupilAndParent: text('De leerling en een ouder', 'The pupil and a parent'),
        refused: text('De leerling tekende niet', 'The pupil did not sign'),
      }),
      on: day,
      refusal: label('Waarom tekende de leerling niet?', 'Why did the pupil not sign?'),
      note,
    },
  },
} as const satisfies Partial<StepTexts>;

import { choice, label, text, type StepTexts } from '../text.js';
import { siblingTexts } from '../words/options.js';
import { day, note, reason } from './common.js';
import { toSibling } from './to-sibling.js';

/** What goes on beside a case: referrals, requests to withdraw a publication, corrections, calls. */
export const besideTexts = {
  'referral.send': {
    title: text('Verwijs naar een andere regeling', 'Refer to another rule'),
    fields: {
      to: choice('Waarheen verwijst u?', 'Where do you refer it?', siblingTexts),
      ...toSibling,
      waits: label('Wacht u hier op de uitkomst daar?', 'Do you wait here for the outcome there?'),
      reason,
    },
  },
  'referral.answer': {
    title: text('Leg vast of de verwijzing is aangenomen', 'Record whether the referral was taken on'),
    fields: {
      accepted: label('Is de verwijzing aangenomen?', 'Was the referral taken on?'),
      by: label('Wie gaf het antwoord?', 'Who answered?'),
      reference: label('Kenmerk', 'Reference'),
    },
  },
  'referral.conclude': {
    title: text('Leg de uitkomst van de verwijzing vast', 'Record the outcome of the referral'),
    fields: { on: day, outcome: label('Wat is eruit gekomen?', 'What came of it?') },
  },
  'withdrawal.ask': {
    title: text('Vraag om een bericht weg te halen of te verbeteren', 'Ask to withdraw or correct a publication'),
    fields: {
      asks: choice('Wat vraagt u?', 'What do you ask?', {
        removal: text('Weghalen', 'To remove it'),
        correction: text('Verbeteren', 'To correct it'),
      }),
      because: choice('Waarom?', 'Why?', {
        privacy: text('De privacy van een ander', "Another's privacy"),
        right: text(
          'Een recht van een ander, zoals op een foto of een tekst',
          "Another's right, as to a photo or a text",
        ),
        decency: text('Het hoort niet', 'It is not decent'),
        mistake: text('Het klopt niet', 'It is not right'),
        other: text('Iets anders', 'Something else'),
      }),
      on: day,
      what: label('Wat is er geplaatst?', 'What was published?'),
      where: label('Waar staat het?', 'Where does it stand?'),
    },
  },
  'withdrawal.answer': {
    title: text('Leg het antwoord op het verzoek vast', 'Record the answer to the request'),
    fields: {
      answer: choice('Wat is het antwoord?', 'What is the answer?', {
        removed: text('Weggehaald', 'Removed'),
        corrected: text('Verbeterd', 'Corrected'),
        refused: text('Geweigerd', 'Refused'),
        none: text('Geen antwoord', 'No answer'),
      }),
      refusedBecause: choice('Waarom is het geweigerd?', 'Why was it refused?', {
        messagesStay: text('Wat geplaatst is, blijft staan', 'What was placed is left standing'),
        notTheirs: text('Het is niet van deze persoon', 'It is not this person’s'),
        expression: text('De vrijheid om zijn mening te geven', 'The freedom to express an opinion'),
        other: text('Iets anders', 'Something else'),
      }),
      on: day,
      note,
    },
  },
  'correction.record': {
    title: text('Leg de verbetering vast', 'Record the correction'),
    fields: {
      manner: choice('Wat is er gedaan?', 'What was done?', {
        corrected: text('Het bericht is verbeterd', 'The message was corrected'),
        removed: text('Het bericht is weggehaald', 'The message was removed'),
      }),
      on: day,
      what: label('Wat is er veranderd?', 'What was changed?'),
      madeKnown: label('Hoe is dat bekendgemaakt?', 'How was that made known?'),
      removalReason: label('Waarom is het weggehaald?', 'Why was it removed?'),
    },
  },
  'call.record': {
    title: text('Leg een telefoongesprek vast', 'Record a call'),
    fields: {
      at: label('Wanneer belde u?', 'When did you call?'),
      reached: label('Kreeg u iemand aan de telefoon?', 'Did you reach somebody?'),
      spokenTo: label('Wie belde u?', 'Whom did you call?'),
    },
  },
  'advice.stand': {
    title: text('Het protocol geeft zelf het antwoord', 'The protocol itself gives the answer'),
    fields: {
      advice: choice('Wat is het antwoord?', 'What is the answer?', {
        doNotPublish: text('Niet publiceren', 'Do not publish'),
      }),
    },
  },
} as const satisfies Partial<StepTexts>;

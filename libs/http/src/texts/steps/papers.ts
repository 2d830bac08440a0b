import { choice, label, text, type StepTexts } from '../text.js';
import { files } from '../words/options.js';
import { letterNameTexts } from '../words/letters.js';
import { pickPaper as paper, reason } from './common.js';

const file = choice('In welk dossier?', 'In which file?', files);
const obligation = label('Welke verplichting?', 'Which obligation?');

/** Papers and files, what is left undone or put right, and the end of a case. */
export const paperTexts = {
  'paper.file': {
    title: text('Zet het stuk in het dossier', 'Put the paper into the file'),
    fields: {
      paper,
      file,
      marked: choice('Over wiens gedrag gaat het?', 'Whose conduct is it about?', {
        parentConduct: text('Gedrag van een ouder', "A parent's conduct"),
      }),
      child: label('In het dossier van welk kind?', "Into which child's file?"),
    },
  },
  'paper.leaveOut': {
    title: text('Laat het stuk uit het dossier', 'Leave the paper out of the file'),
    fields: {
      paper,
      file,
      because: choice('Waarom?', 'Why?', {
        minimisation: text('Het dossier heeft het niet nodig', 'The file does not need it'),
        criminalData: text('Het gaat over een mogelijk strafbaar feit', 'It is about a possible offence'),
        thirdParties: text('Het gaat over anderen', 'It is about other people'),
        unfounded: text('Er is niets vastgesteld', 'Nothing was established'),
        duplicate: text('Het zit er al in', 'It is in there already'),
      }),
      reason: label('Uitleg', 'Explanation'),
    },
  },
  'letter.issue': {
    title: text('Maak de brief', 'Issue the letter'),
    fields: {
      letter: choice('Welke brief?', 'Which letter?', letterNameTexts),
      paper: label('Nummer van de brief', 'Number of the letter'),
      content: label('Tekst van de brief', 'Text of the letter'),
    },
  },
  'case.moveEdition': {
    title: text(
      'Breng de zaak onder een andere versie van het protocol',
      'Move the case to another edition of the protocol',
    ),
    fields: {
      edition: label('Onder welke versie gaat de zaak verder?', 'Under which edition does the case go on?'),
      additions: label('Met welke aanvullingen van de school?', 'With which additions of the school?'),
      begins: label('Welke verplichtingen komen erbij?', 'Which obligations begin?'),
      ends: label('Welke verplichtingen vervallen?', 'Which obligations end?'),
      changes: label('Welke verplichtingen veranderen?', 'Which obligations change?'),
      reason,
    },
  },
  'obligation.waive': {
    title: text('Zie af van een verplichting', 'Waive an obligation'),
    fields: { obligation, reason },
  },
  'deadline.lapse': {
    title: text('Leg vast dat een termijn voorbij is', 'Record that a term has run out'),
    fields: {
      obligation,
      due: label('Wanneer liep de termijn af?', 'When did the term run out?'),
      ends: label('Vervalt de verplichting daarmee?', 'Does the obligation end with it?'),
    },
  },
  'step.correct': {
    title: text('Verbeter een eerdere stap', 'Correct an earlier step'),
    fields: {
      step: label('Welke stap?', 'Which step?', text('De oude stap blijft zichtbaar.', 'The old step stays visible.')),
      reason,
    },
  },
  'case.close': { title: text('Sluit de zaak', 'Close the case'), fields: {} },
  'case.reopen': {
    title: text('Open de zaak opnieuw', 'Open the case again'),
    fields: {
      because: choice('Waarom?', 'Why?', {
        newFacts: text('Er zijn nieuwe feiten', 'There are new facts'),
        objection: text('Er is bezwaar of beroep', 'There is an objection or appeal'),
        mistake: text('De zaak sloot bij vergissing', 'The case was closed by mistake'),
      }),
      reason: label('Uitleg', 'Explanation'),
    },
  },
} as const satisfies Partial<StepTexts>;

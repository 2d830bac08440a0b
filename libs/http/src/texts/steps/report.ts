import { choice, label, text, type StepTexts } from '../text.js';
import { categoryTexts, namings, reporterKinds, unsure } from '../words/options.js';
import { partyKindTexts } from '../words/people.js';

const story = label(
  'Wat is er gebeurd?',
  'What happened?',
  text(
    'Vertel het in uw eigen woorden: wat, waar en wanneer. U hoeft niet alles te weten.',
    'Tell it in your own words: what, where and when. You do not have to know everything.',
  ),
);
const knownAt = label(
  'Wanneer hoorde of zag u dit?',
  'When did you hear or see this?',
  text('Ongeveer is goed.', 'Roughly will do.'),
);
const reporter = label(
  'Hoe kunnen wij u bereiken?',
  'How can we reach you?',
  text('Uw naam, en uw telefoonnummer of e-mailadres.', 'Your name, and your phone number or e-mail address.'),
);
const reporterKind = choice('Wie bent u?', 'Who are you?', reporterKinds);
const naming = choice(
  'Hoe wilt u melden?',
  'How do you want to report?',
  namings,
  text(
    'Vertrouwelijk betekent: wie de melding leest, geeft uw naam niet door.',
    'In confidence means: whoever reads the report does not pass on your name.',
  ),
);

/** What somebody tells, and what he adds later. */
export const reportTexts = {
  'report.receive': {
    title: text('Doe een melding', 'Make a report'),
    fields: {
      kind: choice('Waar gaat het om?', 'What is it?', {
        incident: text('Er is iets gebeurd', 'Something happened'),
        publicationDoubt: text('Ik twijfel of ik iets online mag zetten', 'I doubt whether I may post something'),
        derailingCommunication: text(
          'Een gesprek online loopt uit de hand',
          'An online conversation is getting out of hand',
        ),
        mediaRequest: text('De media vragen mij iets', 'The media are asking me something'),
        supportRequest: text('Er staat iets over mij online', 'There is something about me online'),
      }),
      addressee: choice(
        'Wie mag uw melding lezen?',
        'Who may read your report?',
        {
          leadership: text('De schoolleiding', 'The school leadership'),
          board: text('Het bestuur', 'The board'),
        },
        text(
          'Gaat het over iemand van de schoolleiding? Dan gaat uw melding altijd naar het bestuur.',
          'If it is about somebody in the school leadership, your report always goes to the board.',
        ),
      ),
      reporterKind,
      naming,
      categories: choice(
        'Wat past erbij?',
        'What fits?',
        categoryTexts,
        text('U mag meer dan één ding kiezen.', 'You may choose more than one.'),
      ),
      subjectKind: choice('Wie deed het?', 'Who did it?', partyKindTexts),
      victimKind: choice('Wie heeft er last van?', 'Who suffers from it?', {
        ...partyKindTexts,
        nobody: text('Niemand', 'Nobody'),
      }),
      victimIsMinor: choice('Is wie er last van heeft jonger dan 18?', 'Is whoever suffers from it under 18?', unsure),
      possiblySexual: choice(
        'Kan het seksueel zijn?',
        'Could it be sexual?',
        unsure,
        text(
          'In woorden, in beeld, in geluid of door aanraking. Online telt ook.',
          'In words, image, sound or touch. Online counts too.',
        ),
      ),
      intimateImage: choice(
        'Is er een naaktfoto of seksfilmpje bij?',
        'Is there a nude picture or a sexual film?',
        unsure,
        text(
          'Stuur zo’n beeld nooit mee en kijk er niet naar.',
          'Never send such an image along, and do not look at it.',
        ),
      ),
      personalData: choice(
        'Zijn er gegevens van iemand naar buiten gekomen?',
        "Did somebody's personal data get out?",
        unsure,
        text('Zoals een naam, adres, cijfer of foto.', 'Such as a name, address, mark or photo.'),
      ),
      aboutLeadership: choice(
        'Gaat het over iemand die de school leidt?',
        'Is it about somebody who leads the school?',
        {
          no: text('Nee', 'No'),
          leadership: text('Ja, over de schoolleiding', 'Yes, about the school leadership'),
          board: text('Ja, over het bestuur', 'Yes, about the board'),
          unknown: text('Weet ik niet', 'I do not know'),
        },
      ),
      source: choice('Hoe is dit bekend geworden?', 'How did this come to light?', {
        told: text('Iemand vertelde het', 'Somebody told it'),
        seen: text('Iemand zag het', 'Somebody saw it'),
        monitoring: text('De organisatie zocht op sociale media', 'The organisation searched social media'),
      }),
      searchTerm: choice('Met welk zoekwoord is het gevonden?', 'Which search term found it?', {
        organisationName: text('De naam van de organisatie', 'The name of the organisation'),
        schoolName: text('De naam van de school', 'The name of the school'),
        personName: text('De naam van een persoon', 'The name of a person'),
      }),
      acuteDanger: label(
        'Is er nu gevaar?',
        'Is there danger now?',
        text('Bel dan eerst 112.', 'Then call 112 first.'),
      ),
      knownAt,
      story,
      reporter,
    },
  },
  'report.join': {
    title: text('Voeg een tweede melding toe', 'Add a second report'),
    fields: { reporterKind, naming, knownAt, story, reporter },
  },
  'report.add': {
    title: text('Vul de melding aan', 'Add to the report'),
    fields: { text: label('Wat wilt u nog vertellen?', 'What else do you want to tell?') },
  },
  'report.withdraw': {
    title: text('Trek de melding in', 'Withdraw the report'),
    fields: {
      reason: label(
        'Waarom trekt u de melding in?',
        'Why do you withdraw the report?',
        text('U hoeft dit niet te zeggen.', 'You do not have to say.'),
      ),
    },
  },
  'message.send': {
    title: text('Stuur een bericht', 'Send a message'),
    fields: {
      from: choice('Van wie is het bericht?', 'Whom is the message from?', {
        school: text('De school', 'The school'),
        reporter: text('De melder', 'The reporter'),
      }),
      text: label('Uw bericht', 'Your message'),
    },
  },
  'note.add': {
    title: text('Maak een notitie', 'Make a note'),
    fields: {
      text: label(
        'Notitie',
        'Note',
        text('Wie in de zaak werkt, kan dit lezen.', 'Everybody who works on the case can read this.'),
      ),
    },
  },
} as const satisfies Partial<StepTexts>;

import { choice, label, text, type StepTexts } from '../text.js';
import { consultedTexts, hearingPurposes, parentsPresent, unsure } from '../words/options.js';
import { day, minutes, note, reason } from './common.js';

const purpose = choice('Waar gaat het gesprek over?', 'What is the hearing about?', hearingPurposes);

/** Finding out: consultation, evidence, hearing, what was established. */
export const inquiryTexts = {
  'consultation.ask': {
    title: text('Vraag om advies', 'Ask for advice'),
    fields: {
      role: choice('Aan wie?', 'Whom?', consultedTexts),
      question: label('Wat wilt u weten?', 'What do you want to know?'),
    },
  },
  'consultation.answer': {
    title: text('Geef advies', 'Give advice'),
    fields: {
      role: choice('Wie geeft het advies?', 'Who gives the advice?', consultedTexts),
      advises: choice('Wat is het advies?', 'What is the advice?', {
        for: text('Doen', 'In favour'),
        against: text('Niet doen', 'Against'),
        neutral: text('Geen voorkeur', 'Neither'),
        publish: text('Publiceren', 'Publish'),
        change: text('Eerst veranderen', 'Change it first'),
        doNotPublish: text('Niet publiceren', 'Do not publish'),
        notify: text('Het datalek melden', 'Notify the breach'),
        doNotNotify: text('Het datalek niet melden', 'Do not notify the breach'),
      }),
      advice: label('Het advies en de redenen', 'The advice and the reasons'),
    },
  },
  'evidence.record': {
    title: text('Leg bewijs vast', 'Record evidence'),
    fields: {
      sort: choice('Wat legt u vast?', 'What do you record?', {
        statement: text('Een verklaring', 'A statement'),
        description: text('Een beschrijving in woorden', 'A description in words'),
        messageText: text('De tekst van een bericht', 'The text of a message'),
        image: text('Een foto of schermafdruk', 'A photo or screenshot'),
        cameraImage: text('Camerabeeld', 'Camera footage'),
        document: text('Een document', 'A document'),
        observation: text('Wat iemand zelf zag of hoorde', 'What somebody saw or heard himself'),
      }),
      about: label('Over wie gaat het?', 'Whom is it about?'),
      showsOthers: label('Zijn er andere leerlingen te herkennen?', 'Can other pupils be recognised?'),
      intimateMinor: choice(
        'Kan het een intiem beeld van een minderjarige zijn?',
        'Could it be an intimate image of a minor?',
        unsure,
        text('Bewaar het dan niet en bel de politie.', 'Then do not keep it, and call the police.'),
      ),
      source: choice('Waar komt het vandaan?', 'Where does it come from?', {
        openOnline: text('Online, voor iedereen te zien', 'Online, open to everybody'),
        closedOnline: text('Online, niet voor iedereen te zien', 'Online, not open to everybody'),
        shownOnDevice: text('Iemand liet het zien op een toestel', 'Somebody showed it on a device'),
        given: text('Iemand gaf het', 'Somebody gave it'),
        schoolOwn: text('Van de school zelf', "The school's own"),
      }),
      asked: label('Hebt u gevraagd of u het mocht zien?', 'Did you ask whether you could see it?'),
      voluntary: label('Was het vrijwillig?', 'Was it voluntary?'),
      conditional: label('Was er een voorwaarde bij?', 'Was there a condition with it?'),
      present: label('Wie waren erbij?', 'Who was there?'),
      content: label(
        'Inhoud',
        'Content',
        text('Schrijf op wat er is, zonder oordeel.', 'Write down what there is, without judging.'),
      ),
    },
  },
  'hearing.invite': {
    title: text('Nodig uit voor een gesprek', 'Invite to a hearing'),
    fields: {
      purpose,
      on: day,
      with: choice('Wie mag er mee?', 'Who may come along?', {
        alone: text('Niemand', 'Nobody'),
        withParents: text('De ouders', 'The parents'),
        withCounsel: text('Een adviseur', 'An adviser'),
      }),
    },
  },
  'hearing.record': {
    title: text('Hoor de betrokkene', 'Hear the person concerned'),
    fields: {
      purpose,
      on: day,
      manner: choice('Hoe ging het gesprek?', 'How was the hearing held?', {
        inPerson: text('Samen aan tafel', 'In person'),
        phone: text('Aan de telefoon', 'By phone'),
        written: text('Op papier', 'In writing'),
        declined: text('De betrokkene wilde niet', 'The person declined'),
        noShow: text('De betrokkene kwam niet', 'The person did not come'),
      }),
      parentsPresent: choice('Waren de ouders erbij?', 'Were the parents there?', parentsPresent),
      minutes,
    },
  },
  'hearing.agree': {
    title: text('Leg vast wat de betrokkene van het verslag vindt', 'Record what the person says of the minutes'),
    fields: {
      hearing: label('Welk gesprek?', 'Which hearing?'),
      agreed: choice('Wat vindt de betrokkene?', 'What does the person say?', {
        agreed: text('Het verslag klopt', 'The minutes are right'),
        commented: text('Er zijn opmerkingen', 'There are comments'),
      }),
      comment: label('Opmerkingen van de betrokkene', 'Comments of the person'),
    },
  },
  'finding.record': {
    title: text('Stel vast wat deze persoon heeft gedaan', 'Establish what this person did'),
    fields: {
      founded: choice('Wat is vastgesteld?', 'What was established?', {
        founded: text('Gegrond: het is gebeurd', 'Founded: it happened'),
        unfounded: text('Ongegrond: het is niet gebeurd', 'Unfounded: it did not happen'),
        notEstablished: text('Het is niet vast te stellen', 'It cannot be established'),
      }),
      ownConduct: label(
        'Gaat het om wat deze persoon zelf deed?',
        'Is it about what this person did himself?',
        text(
          'Niemand krijgt een maatregel om wat een ander deed.',
          'Nobody is given a measure for what somebody else did.',
        ),
      ),
      ownRole: choice('Wat deed deze persoon?', 'What did this person do?', {
        made: text('Maakte het bericht of beeld', 'Made the message or image'),
        posted: text('Plaatste het bericht of beeld', 'Posted the message or image'),
        shared: text('Stuurde het verder', 'Sent it on'),
        viewed: text('Keek ernaar', 'Viewed it'),
        tookPart: text('Deed mee', 'Took part'),
        other: text('Iets anders', 'Something else'),
        none: text('Niets', 'Nothing'),
      }),
      reason,
    },
  },
  'factFinding.finish': {
    title: text('Rond het feitenonderzoek af', 'Finish the fact-finding'),
    fields: { summary: label('Wat staat vast?', 'What is established?', text('Alleen feiten.', 'Facts only.')) },
  },
  'aftercare.record': {
    title: text('Bied nazorg aan', 'Offer aftercare'),
    fields: {
      offered: choice('Wat zei de betrokkene?', 'What did the person say?', {
        accepted: text('Ja, graag', 'Yes, please'),
        declined: text('Nee, niet nodig', 'No, not needed'),
        notReached: text('Nog niet bereikt', 'Not reached yet'),
      }),
      note,
    },
  },
} as const satisfies Partial<StepTexts>;

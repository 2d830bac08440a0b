import { circumstances } from './circumstances.js';
import { choice, label, text, type StepTexts } from '../text.js';
import { ageBandTexts, attendanceTexts, partyKindTexts, partyRoleTexts } from '../words/people.js';
import { siblingTexts } from '../words/options.js';
import { note, reason } from './common.js';
import { toSibling } from './to-sibling.js';
import { ways } from './ways.js';

const kind = choice('Wat is deze persoon voor de school?', 'What is this person to the school?', partyKindTexts);
const role = choice('Wat is deze persoon in de zaak?', 'What is this person in the case?', partyRoleTexts);
const band = choice('Hoe oud is de leerling?', 'How old is the pupil?', ageBandTexts);
const attends = choice('Op welke school zit de leerling?', 'Which school does the pupil go to?', attendanceTexts);

const address = label(
  'Postadres',
  'Postal address',
  text(
    'Alleen als er post komt. Zonder adres reikt u brieven uit.',
    'Only where post is to come. Without an address letters are handed over.',
  ),
);

/** The people in a case, who takes it, and the review: is it in scope, what was breached, where does it go. */
export const reviewTexts = {
  'party.add': {
    title: text('Voeg een betrokkene toe', 'Add a person'),
    fields: {
      kind,
      role,
      band,
      attends,
      parentOf: label('Van wie?', 'Of whom?', text('Kies de leerling.', 'Choose the pupil.')),
      person: label(
        'Heeft deze persoon een account van de school?',
        'Has this person an account of the school?',
        text(
          'Kies dan wie het is. Die persoon ziet deze zaak niet en besluit er niet over.',
          'Then choose who it is. That person does not see this case or decide in it.',
        ),
      ),
      name: label('Naam', 'Name'),
      born: label(
        'Geboortedatum',
        'Date of birth',
        text('Alleen als de leeftijd telt. Bijvoorbeeld 14-3-2012.', 'Only where age matters. Such as 14-3-2012.'),
      ),
      address,
    },
  },
  'party.correct': {
    title: text('Verbeter de gegevens van een betrokkene', 'Correct what is recorded about a person'),
    fields: { kind, role, band, attends, address, reason },
  },
  'party.inform': {
    title: text('Licht een betrokkene in', 'Inform a person'),
    fields: {
      about: choice('Waarover?', 'About what?', {
        report: text('De melding', 'The report'),
        policeReport: text('De aangifte die komt', 'The police report to come'),
        hearing: text('Het gesprek', 'The hearing'),
        decision: text('Het besluit', 'The decision'),
        dataBreach: text('Het datalek', 'The data breach'),
        ownComplaint: text('De eigen klacht bij de politie', 'The complaint the person can file'),
        accusation: text('Wat er tegen deze persoon is gezegd', 'What was said against this person'),
        outcome: text('De uitkomst', 'The outcome'),
        measure: text('Een maatregel', 'A measure'),
        custody: text('Een toestel dat is ingenomen', 'A device that was taken'),
        mailAddress: text('Een mailadres dat is afgesloten', 'A mail address that was taken away'),
        inspection: text('De gegevens die zijn bekeken', 'The data that were looked at'),
      }),
      manner: choice('Hoe?', 'How?', {
        letter: text('Met een brief', 'By letter'),
        conversation: text('In een gesprek', 'In a conversation'),
        phone: text('Aan de telefoon', 'By phone'),
        email: text('Met een e-mail', 'By e-mail'),
      }),
      note,
    },
  },
  'case.take': {
    title: text('Pak de zaak op', 'Take up the case'),
    fields: {
      ownTeam: choice('Werkt deze medewerker in uw team?', 'Does this employee work in your team?', {
        yes: text('Ja', 'Yes'),
        no: text('Nee', 'No'),
      }),
    },
  },
  'case.assign': {
    title: text('Draag de zaak over aan een collega', 'Give the case to a colleague'),
    fields: {
      to: label('Aan wie?', 'To whom?'),
      theirTeam: choice(
        'Leidt deze collega het team van de medewerker?',
        'Does this colleague lead the employee’s team?',
        {
          own: text('Ja, dat team', 'Yes, that team'),
          above: text('Nee, hij staat erboven', 'No, but stands above it'),
          other: text('Nee, een ander team', 'No, another team'),
        },
      ),
      reason,
    },
  },
  'conflict.declare': {
    title: text('Leg een belangenconflict vast', 'Record a conflict of interest'),
    fields: {
      person: label(
        'Van wie?',
        'Whose?',
        text(
          'Deze collega kan de zaak daarna niet meer zien of erover beslissen.',
          'This colleague can no longer see the case or decide in it.',
        ),
      ),
      reason,
    },
  },
  'conflict.lift': {
    title: text('Hef een belangenconflict op', 'Lift a conflict of interest'),
    fields: { person: label('Van wie?', 'Whose?'), reason },
  },
  'scope.assess': {
    title: text('Bepaal of dit bij het protocol hoort', 'Assess whether this is in scope'),
    fields: {
      inScope: label(
        'Heeft het met de school te maken?',
        'Does it have to do with the school?',
        text(
          'Ook wat buiten school en buiten lestijd gebeurt, telt mee.',
          'What happens outside school and school hours counts too.',
        ),
      ),
      tie: choice('Waarmee heeft het te maken?', 'What does it have to do with?', {
        school: text('Met de school', 'With the school'),
        overlap: text('Met school, werk en privé door elkaar', 'With school, work and private life at once'),
        private: text('Alleen met privé', 'With private life only'),
      }),
      officialAccount: choice(
        'Gaat het om een account namens de organisatie?',
        'Is it about an account in the name of the organisation?',
        { yes: text('Ja', 'Yes'), no: text('Nee', 'No') },
      ),
      reason,
    },
  },
  'breach.assess': {
    title: text('Bepaal welke gedragsregels zijn overtreden', 'Assess which norms were breached'),
    fields: {
      norms: label('Welke gedragsregels?', 'Which norms?', text('Kies alles wat past.', 'Choose all that fit.')),
      exception: choice('Geldt er een uitzondering?', 'Is there an exception?', {
        none: text('Nee', 'No'),
        professionalGroup: text('Ja, een groepsapp voor het werk', 'Yes, a chat group for work'),
        lesson: text('Ja, een les over sociale media', 'Yes, a lesson about social media'),
        consent: text('Ja, er was toestemming', 'Yes, there was consent'),
        educationalPlatform: text('Ja, een gesloten platform voor onderwijs', 'Yes, a closed platform for education'),
        protectedEnvironment: text('Ja, een beschermde omgeving', 'Yes, a protected environment'),
        schoolApp: text('Ja, de app van de school was nodig', "Yes, the school's app was needed"),
        noPortalYet: text('Ja, de school heeft nog geen portaal', 'Yes, the school has no portal yet'),
        strictlyNecessary: text('Ja, het kon echt niet anders', 'Yes, it was strictly necessary'),
        writtenLeave: text('Ja, er was een briefje van de directeur', 'Yes, there was written leave'),
      }),
      groupPurpose: choice('Waarvoor was de groep?', 'What was the group for?', {
        internationalisation: text('Uitwisseling met het buitenland', 'Exchanges abroad'),
        education: text('Onderwijs', 'Education'),
        learningToLearn: text('Leren leren', 'Learning to learn'),
        safety: text('Veiligheid van leerlingen', 'Safety of pupils'),
        other: text('Iets anders', 'Something else'),
      }),
      groupOnlySpecialMatters: label(
        'Ging het alleen over bijzondere zaken?',
        'Was it about special matters only?',
        text('Zoals een tijd, een plek of een telefoonnummer.', 'Such as a time, a place or a phone number.'),
      ),
      groupPhotos: label('Stonden er foto’s in?', 'Were there photos in it?'),
      groupOthersTold: label(
        'Hoorden leerlingen buiten de groep het ook?',
        'Were pupils outside the group told as well?',
      ),
      lessonUnavoidable: label('Kon de les niet anders?', 'Could the lesson not be given otherwise?'),
      lesson: label('Welke les was het?', 'Which lesson was it?'),
      lessonTeacher: label('Welke leraar gaf de les?', 'Which teacher gave the lesson?'),
      publishedOn: label('Op welke dag is het geplaatst?', 'On which day was it posted?'),
      shown: label('Wie is te zien of te horen?', 'Who can be seen or heard?'),
      consentBy: choice('Wie gaf de toestemming?', 'Who gave the consent?', {
        parent: text('Een ouder', 'A parent'),
        pupil: text('De leerling', 'The pupil'),
        parentAndPupil: text('Een ouder en de leerling', 'A parent and the pupil'),
        person: text('De persoon zelf', 'The person himself'),
        nobody: text('Niemand', 'Nobody'),
      }),
      consentOf: choice(
        'Om wie ging het?',
        'Whom was it about?',
        {
          pupilUnder16: text('Een leerling jonger dan 16', 'A pupil under 16'),
          pupilFrom16: text('Een leerling van 16 of ouder', 'A pupil of 16 or older'),
          adultPupil: text('Een leerling van 18 of ouder', 'A pupil of 18 or older'),
          otherPerson: text('Iemand anders', 'Somebody else'),
        },
        text('De leeftijd op de dag van plaatsing telt.', 'The age on the day of posting counts.'),
      ),
      consentRecorded: choice('Waar is de toestemming vastgelegd?', 'Where is the consent on record?', {
        pupilAdministration: text('In de leerlingadministratie', 'In the pupil administration'),
        consentRegister: text('In het register van toestemmingen', 'In the register of consents'),
        notKept: text('Nergens', 'Nowhere'),
      }),
      ...ways,
      ...circumstances,
      reason,
    },
  },
  'review.finish': {
    title: text('Rond de beoordeling af', 'Finish the review'),
    fields: {
      route: choice('Hoe gaat het verder?', 'How does it go on?', {
        investigate: text('Onderzoek de feiten', 'Establish the facts'),
        outOfScope: text('Stop: het hoort niet bij dit protocol', 'Stop: it is out of scope'),
        unfounded: text('Stop: de melding is ongegrond', 'Stop: the report is unfounded'),
        withdrawn: text('Stop: de melding is ingetrokken', 'Stop: the report was withdrawn'),
        referred: text('Verwijs naar een andere regeling', 'Refer to another procedure'),
        handedOver: text('Draag over aan het bestuur', 'Hand over to the board'),
      }),
      referredTo: choice('Waarheen verwijst u?', 'Where do you refer it?', siblingTexts),
      ...toSibling,
      reason,
    },
  },
} as const satisfies Partial<StepTexts>;

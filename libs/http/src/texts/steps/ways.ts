import { choice, label, text } from '../text.js';

/** Questions to a breach that only some protocols ask: an agreed posting, a platform, an app, what nobody had to do. */
export const ways = {
  consentExpress: choice(
    'Zei deze persoon ja tegen juist deze plaatsing?',
    'Did this person say yes to this very posting?',
    { yes: text('Ja', 'Yes'), no: text('Nee', 'No') },
  ),
  platformPublic: label('Kan iedereen op het platform kijken?', 'Can anybody see the platform?'),
  platformParents: label(
    'Doen er ouders mee, naast leerlingen en leraren?',
    'Do parents take part, beside pupils and teachers?',
  ),
  platformPolicy: label(
    'Heeft het platform eigen regels voor privacy en gebruik?',
    'Does the platform have rules of its own on privacy and use?',
  ),
  environmentLeave: label('Gaf de schoolleiding toestemming?', 'Did the management of the school give leave?'),
  environmentParentsLeave: label('Gaven de ouders toestemming?', 'Did the parents give leave?'),
  environmentFollowed: label('Kunnen de ouders meekijken?', 'Can the parents follow it?'),
  environmentMonitored: label('Kijkt de school mee?', 'Does the school monitor it?'),
  environmentFrom: label('Vanaf welke dag?', 'From which day?'),
  environmentUntil: label('Tot welke dag?', 'Until which day?'),
  environment: label(
    'Waarvoor is het?',
    'What is it for?',
    text('Noem het doel, en hoe ouders meekijken.', 'Name the purpose, and how parents follow.'),
  ),
  recipient: choice('Kreeg iemand van buiten de school het?', 'Did somebody from outside the school receive it?', {
    inside: text('Nee, alleen mensen van de school', 'No, only people of the school'),
    outside: text('Ja', 'Yes'),
    unknown: text('Weet ik niet', 'I do not know'),
  }),
  channel: choice('Langs welke weg is het gedeeld?', 'By which way was it shared?', {
    socialMedia: text('Sociale media', 'Social media'),
    chatApp: text('Een chatapp', 'A chat app'),
    mail: text('Een mail', 'E-mail'),
    schoolApp: text('De app van de school', "The school's app"),
    other: text('Anders', 'Otherwise'),
  }),
  appNeeded: label('Was de app van de school hiervoor nodig?', "Was the school's app needed for this?"),
  omission: choice('Ging het om iets wat de medewerker niet deed?', 'Was it about something the employee did not do?', {
    none: text('Nee', 'No'),
    noAppOnOwnDevice: text('Hij had de app niet op zijn eigen toestel', 'He did not have the app on his own device'),
    missedWithoutApp: text(
      'Hij miste een bericht omdat hij de app niet had',
      'He missed a message for lack of the app',
    ),
    missedInFreeTime: text('Hij las een bericht niet in zijn vrije tijd', 'He did not read a message in his free time'),
  }),
} as const;

import type { Field } from '../../form/field.js';
import { said, type Said } from '../../language/index.js';
import { tooLong } from '../too-long.js';
import type { PageName } from './questions.js';

/** The question of each page. */
export const titles: Readonly<Record<PageName, Said>> = {
  '': said('Iets melden', 'Report something'),
  wie: said('Wie bent u, en waar gaat het om?', 'Who are you, and what is it about?'),
  wat: said('Wat is er gebeurd?', 'What happened?'),
  'over-wie': said('Over wie gaat het?', 'Whom is it about?'),
  bijzonder: said('Nog een paar korte vragen', 'A few more short questions'),
  hoe: said('Hoe wilt u melden?', 'How do you want to report?'),
};

const unsure = said('Weet ik niet', 'I do not know');

/** Words of this page, where those of the form need another ear: the page has asked the question already, or a pupil reads it. */
export const ownWords: Readonly<Record<string, Said>> = {
  'yesNo.true': said('Ja', 'Yes'),
  'yesNo.false': said('Nee', 'No'),
  'field.report.receive.school': said('Op welke school speelt het?', 'Which school is it about?'),
  'field.report.receive.acuteDanger': said('Is er nu iemand in gevaar?', 'Is anybody in danger now?'),
  'hint.report.receive.acuteDanger': said('', ''),
  'field.report.receive.story': said('Vertel het in uw eigen woorden', 'Tell it in your own words'),
  'hint.report.receive.story': said(
    'Wat, waar en wanneer. U hoeft niet alles te weten. Foto’s of filmpjes meesturen kan hier niet.',
    'What, where and when. You do not have to know everything. Pictures and films cannot be sent here.',
  ),
  'field.report.receive.naming': said('Mag de school weten wie u bent?', 'May the school know who you are?'),
  'hint.report.receive.naming': said('', ''),
  'field.report.receive.kind': said('Waar gaat het om?', 'What is it about?'),
  'option.report.receive.subjectKind.unknown': unsure,
  'option.report.receive.victimKind.unknown': unsure,
  'option.report.receive.reporterKind.unknown': said('Dat zeg ik liever niet', 'I would rather not say'),
  'option.report.receive.categories.intimateImage': said('Naaktfoto of seksfilmpje', 'Nude picture or sexual film'),
  'option.report.receive.categories.stalking': said('Stalken', 'Stalking'),
  'option.report.receive.categories.sexualConduct': said(
    'Seksueel gedrag of seksuele berichten',
    'Sexual conduct or sexual messages',
  ),
  'hint.report.receive.victimKind': said(
    'Hebt u er zelf last van? Kies dan wat u zelf bent.',
    'If it is you who suffers, choose what you are.',
  ),
};

/** The same question, asked of something that did not happen yet. */
export const wordsByKind: Readonly<Record<string, Readonly<Record<string, Said>>>> = {
  publicationDoubt: {
    'field.report.receive.subjectKind': said('Wie wil het online zetten?', 'Who wants to post it?'),
    'field.report.receive.victimKind': said('Wie kan er last van krijgen?', 'Who might suffer from it?'),
  },
  mediaRequest: {
    'field.report.receive.subjectKind': said('Over wie vragen de media iets?', 'Whom do the media ask about?'),
    'field.report.receive.victimKind': said('Wie kan er last van krijgen?', 'Who might suffer from it?'),
  },
};

/** What each way of reporting means. */
export const namingHints: Readonly<Record<string, Said>> = {
  named: said(
    'De school weet wie u bent en kan u bellen of mailen.',
    'The school knows who you are and can call or mail you.',
  ),
  confidential: said(
    'Wie uw melding leest, weet wie u bent, maar vertelt het niet verder.',
    'Whoever reads your report knows who you are, but does not pass it on.',
  ),
  anonymous: said(
    'Niemand weet wie u bent. U krijgt een code. Daarmee leest u later wat de school u schrijft.',
    'Nobody knows who you are. You get a code. With it you read later what the school writes to you.',
  ),
};

/** What to do where an answer is missing. */
const missing: Readonly<Record<string, Said>> = {
  school: said('Kies op welke school het speelt.', 'Choose which school it is about.'),
  acuteDanger: said('Kies of er nu iemand in gevaar is.', 'Choose whether anybody is in danger now.'),
  reporterKind: said('Kies wie u bent.', 'Choose who you are.'),
  kind: said('Kies waar het om gaat.', 'Choose what it is about.'),
  story: said('Vertel wat er is gebeurd. Een paar woorden is genoeg.', 'Tell what happened. A few words will do.'),
  knownAt: said('Kies wanneer u dit hoorde of zag.', 'Choose when you heard or saw this.'),
  categories: said(
    'Kies wat erbij past. Weet u het niet? Kies “Iets anders”.',
    'Choose what fits, or “Something else”.',
  ),
  searchTerm: said('Kies met welk zoekwoord het is gevonden.', 'Choose which search term found it.'),
  subjectKind: said(
    'Kies wie het deed. Weet u het niet? Kies “Weet ik niet”.',
    'Choose who did it, or “I do not know”.',
  ),
  victimKind: said('Kies wie er last van heeft.', 'Choose who suffers from it.'),
  aboutLeadership: said(
    'Kies of het gaat over iemand die de school leidt.',
    'Choose whether it is about somebody who leads the school.',
  ),
  possiblySexual: said('Kies of het seksueel kan zijn.', 'Choose whether it could be sexual.'),
  intimateImage: said(
    'Kies of er een naaktfoto of seksfilmpje bij is.',
    'Choose whether there is a nude picture or a sexual film.',
  ),
  personalData: said('Kies of er gegevens naar buiten zijn gekomen.', 'Choose whether personal data got out.'),
  naming: said('Kies of de school mag weten wie u bent.', 'Choose whether the school may know who you are.'),
  reporter: said(
    'Vul in hoe de school u kan bereiken, of kies “Zonder naam”.',
    'Fill in how the school can reach you, or choose “Without a name”.',
  ),
  addressee: said('Kies wie uw melding mag lezen.', 'Choose who may read your report.'),
};

const wrong: Readonly<Record<string, Said>> = {
  'moment.invalid': said(
    'Vul een dag in die bestaat, zoals 27-11-2026.',
    'Fill in a day that exists, such as 27-11-2026.',
  ),
  'moment.future': said(
    'Die dag is nog niet geweest. Vul een dag in die voorbij is.',
    'That day is still to come. Fill in a day that has been.',
  ),
};

const otherwise = said('Kijk dit antwoord nog eens na.', 'Look at this answer again.');

/** What is wrong with an answer to this question, and how to mend it. */
export function errorText(name: string, code: string, field?: Field): Said {
  if (code === 'field.required') return missing[name] ?? otherwise;
  if (code === 'text.tooLong' && field?.kind === 'sealed') return tooLong(field.max);
  return wrong[code] ?? otherwise;
}

import type { HeldRole } from '#libs/domain';
import type { Texts } from '../login/demo-login.js';

/** What a demo person is, and what there is to try as him. */
export interface Post {
  readonly role: HeldRole;
  readonly heading: Texts;
  readonly tryThis: Texts;
}

const post = (role: HeldRole, heading: readonly [string, string], tryThis: readonly [string, string]): Post => ({
  role,
  heading: { nl: heading[0], en: heading[1] },
  tryThis: { nl: tryThis[0], en: tryThis[1] },
});

/** One post a role, in the order in which a case usually meets them. */
export const posts = {
  employee: post(
    'employee',
    ['Leerkrachten en docenten', 'Teachers'],
    [
      'doe een melding, of vraag vooraf of u iets mag plaatsen.',
      'report something, or ask beforehand whether you may publish something.',
    ],
  ),
  teamLeader: post(
    'teamLeader',
    ['Leidinggevenden', 'Team leaders'],
    ['beoordeel een nieuwe melding en hoor de betrokkenen.', 'review a new report and hear the people involved.'],
  ),
  principal: post(
    'principal',
    ['Directeuren', 'Principals'],
    [
      'beslis over een schorsing en bekijk de zaken van uw school.',
      'decide on a suspension and look at the cases of your school.',
    ],
  ),
  board: post(
    'board',
    ['College van bestuur', 'Executive board'],
    ['beslis over een voorstel van een ander bestuurslid.', 'decide on what another board member proposed.'],
  ),
  supervisoryBoard: post(
    'supervisoryBoard',
    ['Raad van toezicht', 'Supervisory board'],
    ['bekijk een zaak die over het bestuur zelf gaat.', 'look at a case that is about the board itself.'],
  ),
  dpo: post(
    'dpo',
    ['Functionaris gegevensbescherming', 'Data protection officer'],
    ['geef advies over een publicatie of een datalek.', 'advise on a publication or a data breach.'],
  ),
  confidant: post(
    'confidant',
    ['Vertrouwenspersonen', 'Confidants'],
    ['zie wat een melder met u deelt.', 'see what a reporter shares with you.'],
  ),
  communications: post(
    'communications',
    ['Communicatie', 'Communications'],
    ['geef advies over vragen van de pers.', 'advise on questions from the press.'],
  ),
  hr: post(
    'hr',
    ['Personeelszaken', 'Human resources'],
    [
      'geef advies over een medewerker en beheer het personeelsdossier.',
      'advise on a member of staff and keep the personnel file.',
    ],
  ),
  registrar: post(
    'registrar',
    ['Administratie', 'Registrars'],
    ['leg een stuk vast in het leerlingdossier.', 'file a paper in the pupil file.'],
  ),
  serviceBureau: post(
    'serviceBureau',
    ['Servicebureau', 'Service bureau'],
    [
      'voer een inzage in gegevens uit die het bestuur heeft toegestaan.',
      'carry out a data inspection that the board has granted.',
    ],
  ),
  administrator: post(
    'administrator',
    ['Functioneel beheer', 'Administrators'],
    ['geef iemand een rol. U ziet geen inhoud van zaken.', 'appoint somebody to a role. You see no content of cases.'],
  ),
  auditor: post(
    'auditor',
    ['Auditor', 'Auditor'],
    ['bekijk wie wat wanneer deed, zonder inhoud.', 'see who did what and when, without content.'],
  ),
} as const satisfies Record<HeldRole, Post>;

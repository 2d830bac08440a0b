import type { ProblemName } from '../../edge/problem.js';
import { text, type Texts } from '../text.js';

/** What a page says when something could not be done, and what to do about it. */
export const problemTexts: Texts<ProblemName> = {
  badRequest: text(
    'Wij begrijpen dit verzoek niet. Laad de pagina opnieuw.',
    'We do not understand this request. Load the page again.',
  ),
  invalidInput: text(
    'Niet alles is goed ingevuld. Kijk wat er bij de velden staat.',
    'Not everything is filled in right. See what it says at the fields.',
  ),
  notLoggedIn: text('Log eerst in.', 'Log in first.'),
  loginFailed: text('Het inloggen is niet gelukt.', 'Logging in did not work.'),
  csrfMissing: text('Laad de pagina opnieuw en probeer het nog een keer.', 'Load the page again and try once more.'),
  chooseOrganisation: text('Kies eerst een organisatie.', 'Choose an organisation first.'),
  notFound: text('Hier is niets, of u mag het niet zien.', 'There is nothing here, or you may not see it.'),
  methodNotAllowed: text('Dit kan hier niet.', 'This cannot be done here.'),
  refused: text(
    'Dit mag nu niet. Hieronder staat waarom, en wat u kunt doen.',
    'This is not allowed now. Below it says why, and what you can do.',
  ),
  caseMovedOn: text(
    'Iemand anders was u voor: de zaak is veranderd. Kijk wat er nieuw is en probeer het opnieuw.',
    'Somebody else was first: the case has changed. See what is new and try again.',
  ),
  keyReused: text(
    'Dit verzoek is al eens gebruikt voor iets anders. Laad de pagina opnieuw.',
    'This request was used for something else before. Load the page again.',
  ),
  clockWouldGoBack: text(
    'De klok gaat niet terug. Kies een later moment.',
    'The clock does not go back. Choose a later moment.',
  ),
  roleChangeRefused: text(
    'Deze rollen kunt u zo niet veranderen. Hieronder staat waarom.',
    'These roles cannot be changed like this. Below it says why.',
  ),
  tooLarge: text('Dit is te groot om te versturen. Maak het korter.', 'This is too large to send. Make it shorter.'),
  addressTooLong: text('Het webadres is te lang.', 'The address is too long.'),
  notJson: text(
    'Dit verzoek heeft niet de goede vorm. Stuur JSON.',
    'This request does not have the right form. Send JSON.',
  ),
  headersTooLarge: text(
    'Uw browser stuurt te veel mee. Verwijder de cookies van deze site.',
    'Your browser sends too much along. Delete the cookies of this site.',
  ),
  tooManyRequests: text(
    'U vraagt te veel in korte tijd. Wacht even en probeer het opnieuw.',
    'You ask too much in a short time. Wait a little and try again.',
  ),
  internal: text(
    'Er ging bij ons iets mis. Probeer het later opnieuw.',
    'Something went wrong on our side. Try again later.',
  ),
  unavailable: text('Dit werkt nu even niet. Probeer het later opnieuw.', 'This does not work now. Try again later.'),
};

import { said, type Said } from '../../language/index.js';

interface Stop {
  readonly title: Said;
  readonly text: Said;
  /** What to look at once it is done. */
  readonly look: Said;
  /** The login of whom one is there; nobody for who reports without an account. */
  readonly as?: string;
  readonly goTo: string;
}

/** One case from report to file, in six stops. */
export const stops: readonly Stop[] = [
  {
    title: said('Een leerling meldt iets', 'A pupil reports something'),
    text: said(
      'U hebt hiervoor geen account nodig. Kies het Lyceum, meld als leerling dat iemand wordt gepest, en kies dat het over een leerling gaat. Bewaar de code die u aan het eind krijgt.',
      'You need no account for this. Choose the Lyceum, report as a pupil that somebody is bullied, and say that it is about a pupil. Keep the code you get at the end.',
    ),
    look: said(
      'U leest wie de melding leest, en wanneer er iets gebeurt.',
      'You read who reads the report, and when something happens.',
    ),
    goTo: '/melden/zilverdijk',
  },
  {
    title: said('De teamleider pakt de zaak op', 'The team leader takes the case'),
    text: said(
      'Anouk Wilgenroos leidt een team op het Lyceum. In haar werk staat uw melding, met de termijn. Open de zaak en pak haar op. Kijk daarna wat zij verder moet doen, en waarom iets nog niet kan.',
      'Anouk Wilgenroos leads a team at the Lyceum. Your report is in her work, with its term. Open the case and take it. Then see what else she must do, and why something is not possible yet.',
    ),
    look: said(
      'Bij elke verplichting staat het artikel waarop zij berust. Open het.',
      'Each obligation names the clause it stands on. Open it.',
    ),
    as: 'anouk.wilgenroos',
    goTo: '/werk',
  },
  {
    title: said('De FG geeft advies', 'The data protection officer advises'),
    text: said(
      'Nadia Egelantier bewaakt de privacy. Vraagt een zaak haar advies, of zijn er gegevens gelekt? Dan staat het bij haar. Niemand geeft haar opdrachten.',
      'Nadia Egelantier guards privacy. Where a case asks her advice, or data were leaked, it is with her. Nobody instructs her.',
    ),
    look: said(
      'Zij ziet wie een zaak opende zonder dat hij er iets te doen had.',
      'She sees who opened a case in which he had nothing to do.',
    ),
    as: 'nadia.egelantier',
    goTo: '/fg',
  },
  {
    title: said('Het bestuur beslist', 'The board decides'),
    text: said(
      'Marit Waterjuffer zit in het bestuur. Hier wachten de zwaarste maatregelen op haar. Een voorstel van haarzelf kan zij niet goedkeuren: dat doet Olivier Steenloper.',
      'Marit Waterjuffer is on the board. The heaviest measures wait for her here. She cannot approve a proposal of her own: Olivier Steenloper does that.',
    ),
    look: said(
      'Bij elk voorstel staan de feiten, het gevolg en wie het voorstelde.',
      'Each proposal shows the facts, the consequence and who proposed it.',
    ),
    as: 'marit.waterjuffer',
    goTo: '/besluiten',
  },
  {
    title: said('De tijd gaat verder', 'Time moves on'),
    text: said(
      'Bovenaan elke pagina staat welke dag het is. Ga een week verder: termijnen lopen af, en er zou e-mail weggaan. Thijs Lepelaar is de beheerder. Hij ziet geen inhoud van zaken.',
      'Each page tells at the top which day it is. Move on a week: terms run out, and e-mail would go out. Thijs Lepelaar is the administrator. He sees no content of cases.',
    ),
    look: said('Kijk onder E-mail: er staat geen naam in.', 'Look under E-mail: there is no name in it.'),
    as: 'thijs.lepelaar',
    goTo: '/beheer',
  },
  {
    title: said('De administratie bewaart de stukken', 'The registrar keeps the papers'),
    text: said(
      'Koen Waterral houdt de leerlingdossiers bij. Wat in een zaak in het dossier is gezet, vindt hij hier, met de brieven.',
      'Koen Waterral keeps the pupil files. He finds here what was put into the file in a case, with the letters.',
    ),
    look: said(
      'Een naam ziet hij pas als hij haar opent, en Meldpad legt dat vast.',
      'He sees a name only when he opens it, and that is recorded.',
    ),
    as: 'koen.waterral',
    goTo: '/dossier',
  },
  {
    title: said('De melder leest hoe het afloopt', 'The reporter reads how it ends'),
    text: said(
      'Met de code van de eerste stop leest de leerling hoe het met de melding staat. Hij stuurt ook een bericht naar de school.',
      'With the code of the first stop the pupil reads how the report is going, and sends a message to the school.',
    ),
    look: said('U leest niet wat er met een ander gebeurt.', 'You do not read what happens to somebody else.'),
    goTo: '/mijn-melding',
  },
];

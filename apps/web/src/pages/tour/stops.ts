import { said, type Said } from '../../language/index.js';

/** A step to take at a stop, with what to answer where that matters. */
export interface StopStep {
  readonly type: string;
  readonly answer?: Said;
}

export interface Stop {
  readonly title: Said;
  readonly text: Said;
  readonly steps?: readonly StopStep[];
  /** What to look at once it is done. */
  readonly look: Said;
  /** The login of whom one is there; nobody for who reports without an account. */
  readonly as?: string;
  readonly goTo: string;
}

/** One case, from report to closed, past everybody who has a part in it. */
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
    title: said('De teamleider onderzoekt het', 'The team leader looks into it'),
    text: said(
      'Anouk Wilgenroos leidt een team op het Lyceum. Open de zaak vanuit haar werk. De groene knop zegt steeds wat nu kan; wat over de leerling gaat, staat bij zijn naam. Bij “waarom” is één woord genoeg.',
      'Anouk Wilgenroos leads a team at the Lyceum. Open the case from her work. The green button always says what is possible now; what is about the pupil stands with his name. One word is enough for a “why”.',
    ),
    steps: [
      { type: 'case.take' },
      { type: 'party.add', answer: said('de leerling over wie het gaat', 'the pupil it is about') },
      { type: 'scope.assess', answer: said('ja', 'yes') },
      { type: 'review.finish', answer: said('onderzoek de feiten', 'find out the facts') },
      { type: 'hearing.record', answer: said('over wat er is gebeurd, vandaag', 'about what happened, today') },
      { type: 'finding.record', answer: said('gegrond, eigen gedrag', 'founded, own conduct') },
      { type: 'breach.assess', answer: said('kies een regel', 'choose a rule') },
      { type: 'qualification.raise' },
      { type: 'qualification.decide', answer: said('ja', 'yes') },
      {
        type: 'measure.propose',
        answer: said('een ICT-verbod, van morgen tot overmorgen', 'a device ban, from tomorrow to the day after'),
      },
    ],
    look: said(
      'Bij elke verplichting staat het artikel waarop zij berust. Over het verbod kan zij zelf niet besluiten: er staat op wie de zaak wacht.',
      'Each obligation names the clause it stands on. She cannot decide on the ban herself: it says whom the case waits for.',
    ),
    as: 'anouk.wilgenroos',
    goTo: '/werk',
  },
  {
    title: said('De directeur besluit', 'The principal decides'),
    text: said(
      'Bas Torenvalk is directeur van het Lyceum. Het voorstel staat in zijn werk. Open het, kies wat u besluit, en zeg waarom.',
      'Bas Torenvalk is principal of the Lyceum. The proposal is in his work. Open it, choose what you decide, and say why.',
    ),
    steps: [{ type: 'measure.decide', answer: said('leg de maatregel op', 'impose the measure') }],
    look: said(
      'Hij ziet de feiten, wie het voorstelde, en wat er volgt op elke keus.',
      'He sees the facts, who proposed it, and what follows from each choice.',
    ),
    as: 'bas.torenvalk',
    goTo: '/werk',
  },
  {
    title: said('De teamleider rondt het besluit af', 'The team leader finishes the decision'),
    text: said(
      'Anouk vertelt het besluit en legt vast wat ervan komt.',
      'Anouk tells the decision and records what comes of it.',
    ),
    steps: [
      { type: 'measure.announce', answer: said('met een brief, vandaag', 'by letter, today') },
      { type: 'factFinding.finish' },
      { type: 'outcome.record', answer: said('een maatregel', 'a measure') },
      { type: 'decision.finish' },
    ],
    look: said(
      'Bij elke stap die nog niet kan, staat waarom niet en wie dat kan oplossen.',
      'Each step that is not possible yet says why not, and who can solve that.',
    ),
    as: 'anouk.wilgenroos',
    goTo: '/werk',
  },
  {
    title: said('De administratie bewaart de stukken', 'The registrar keeps the papers'),
    text: said(
      'Koen Waterral houdt de leerlingdossiers bij. Er wachten twee stukken op hem: open de zaak vanuit zijn werk, en zet ze beide in het dossier.',
      'Koen Waterral keeps the pupil files. Two papers wait for him: open the case from his work, and put both into the file.',
    ),
    steps: [{ type: 'paper.file', answer: said('twee keer', 'twice') }],
    look: said(
      'Onder Dossier ziet hij een naam pas als hij haar opent, en Meldpad legt dat vast.',
      'Under Files he sees a name only when he opens it, and that is recorded.',
    ),
    as: 'koen.waterral',
    goTo: '/werk',
  },
  {
    title: said('Een week later sluit de zaak', 'A week later the case closes'),
    text: said(
      'De balk bovenaan zegt welke dag het is. Ga daar als Anouk een week verder: het verbod gaat in en loopt vanzelf af. Open dan de zaak vanuit Zaken.',
      'The bar on top says which day it is. As Anouk move a week on: the ban starts, and ends by itself. Then open the case from Cases.',
    ),
    steps: [{ type: 'execution.finish' }, { type: 'case.close' }],
    look: said('In de tijdlijn staat wat de klok zelf deed.', 'The timeline shows what the clock did by itself.'),
    as: 'anouk.wilgenroos',
    goTo: '/zaken',
  },
  {
    title: said('De melder leest hoe het afliep', 'The reporter reads how it ended'),
    text: said(
      'Met de code van de eerste stop leest de leerling hoe het met de melding staat. Hij stuurt ook een bericht naar de school.',
      'With the code of the first stop the pupil reads how the report is going, and sends a message to the school.',
    ),
    look: said('U leest niet wat er met een ander gebeurt.', 'You do not read what happens to somebody else.'),
    goTo: '/mijn-melding',
  },
];

export interface Other {
  readonly as: string;
  readonly text: Said;
  readonly goTo: string;
}

/** People without a part in this case, who are worth being once. */
export const others: readonly Other[] = [
  {
    as: 'nadia.egelantier',
    text: said(
      'is de FG. Zij ziet mogelijke datalekken met de klok van 72 uur, en wie een zaak opende zonder taak.',
      'is the privacy officer. She sees possible data breaches with the clock of 72 hours, and who opened a case without a task.',
    ),
    goTo: '/fg',
  },
  {
    as: 'marit.waterjuffer',
    text: said(
      'zit in het bestuur. Wat op haar besluit wacht en hoe de scholen ervoor staan, ziet zij op één pagina.',
      'is on the board. What waits for her decision and how the schools stand, she sees on one page.',
    ),
    goTo: '/bestuur',
  },
  {
    as: 'thijs.lepelaar',
    text: said(
      'is de beheerder. Hij ziet geen inhoud van zaken, wel de e-mail die zou zijn verstuurd: zonder een naam erin.',
      'is the administrator. He sees no content of cases, but the mail that would have gone out: without a name in it.',
    ),
    goTo: '/beheer',
  },
];

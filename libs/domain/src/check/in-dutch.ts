/**
 * What a check found, in Dutch for whoever reads it on a screen; in English it is told where it is found. A hole takes what stands in its
 * place, so that one sentence here answers all that are made of it there.
 */
const sentences: readonly (readonly [en: string, nl: string])[] = [
  ['{who} takes a step that {rule} keeps to {roles}', '{who} zet een stap die {rule} voorbehoudt aan {roles}'],
  ['{who} takes this step', '{who} kan deze stap zetten'],
  ['{who} decides on it, and not the board', '{who} besluit erover, en niet het bestuur'],
  ['whoever proposed it decides on it', 'wie het voorstelde, besluit er zelf over'],
  [
    'the case is closed and whoever was suspended was never heard',
    'de zaak is gesloten en wie geschorst werd, is nooit gehoord',
  ],
  ['the case is closed and {rule} ({text}) is open', 'de zaak is gesloten en {rule} staat nog open'],
  ['nobody can meet {rule} ({text})', 'niemand kan voldoen aan {rule}'],
  ['nobody may ever take {step}: {reasons}', 'niemand mag ooit de stap {step} zetten: {reasons}'],
  ['{measure} is given by no rule that names it', 'geen regel noemt de maatregel {measure}'],
  ['an outcome names a measure that was never imposed', 'een uitkomst noemt een maatregel die nooit is opgelegd'],
  ['{party} has no founded finding', 'tegen {party} is niets vastgesteld'],
  ['a pupil is sent away without a removal', 'een leerling wordt weggestuurd zonder verwijdering'],
  ['it takes effect without a decision', 'de maatregel gaat in zonder besluit'],
  [
    'nobody was heard, and no term for a defence has run out',
    'niemand is gehoord, en er is geen termijn voor een zienswijze verlopen',
  ],
  ['nobody was heard', 'niemand is gehoord'],
  [
    'nothing is ever refused on {clause}: this step is taken in spite of {rule}',
    'op {clause} wordt nooit iets geweigerd: deze stap kan, ondanks {rule}',
  ],
  ['the confidential inspector was not consulted', 'de vertrouwensinspecteur is niet geraadpleegd'],
  ['no reasonable suspicion was concluded', 'er is geen redelijk vermoeden vastgesteld'],
  ['{party} ({role}) was not told before', '{party} is niet van tevoren ingelicht'],
  ['{rule} ({text}) is held up by {by}', '{rule} wordt tegengehouden door {by}'],
  [
    '{duty} of statute is {how}, which statute does not allow',
    '{duty} uit de wet is {how}, en dat staat de wet niet toe',
  ],
  ['the inspector cannot be called: {reasons}', 'de vertrouwensinspecteur kan niet worden gebeld: {reasons}'],
  ['no such step', 'die stap is er niet'],
  ['there is no grant', 'er is geen machtiging'],
  ['the grant is of {role}, and not of the board', 'de machtiging is van {role}, en niet van het bestuur'],
  ['the grant has ended', 'de machtiging is voorbij'],
  ['{what} is outside the grant', '{what} valt buiten de machtiging'],
  ['{what} is outside the actions that were set', '{what} valt buiten wat is afgesproken'],
  ['{who} was not named', '{who} is niet aangewezen'],
  ['{who} has not accepted secrecy', '{who} heeft geen geheimhouding beloofd'],
  ['it has no end', 'er is geen einddatum'],
  ['it lasts {count} days', 'de schorsing duurt {count} dagen'],
  ['it is announced by a message in an app', 'de schorsing wordt meegedeeld met een bericht in een app'],
  ['from {stage} no way to an end was found', 'vanuit {stage} is er geen weg naar een einde'],
];

/** What is proven, by the name of the property. */
export const propertiesInDutch: Readonly<Record<string, string>> = {
  'way out': 'Elke zaak kan altijd nog worden afgesloten.',
  ends: 'Geen zaak wordt afgesloten met een verplichting die nog openstaat.',
  obligations: 'Aan elke verplichting kan iemand voldoen.',
  steps: 'Er is geen stap die niemand mag zetten.',
  'heaviest measures':
    'Ontslag, ontslag op staande voet en verwijdering kunnen alleen met een besluit van het bestuur, door een ander dan wie het voorstelde, en nadat de betrokkene is gehoord of de termijn voor een zienswijze voorbij is.',
  suspension: 'Een schorsing kan alleen na horen, op schrift en niet langer dan mag.',
  'order of the police report':
    'Na een overleg over een zedenmisdrijf volgt aangifte alleen in de volgorde die de wet vraagt.',
  'consultation at once':
    'De vertrouwensinspecteur kan altijd meteen worden gebeld, zonder eerst iets vast te stellen.',
  'data inspection':
    'Niemand kijkt in gegevens buiten wat het bestuur toestond, voor de geheimhouding of na de einddatum.',
  'measures given': 'Er is geen maatregel die het protocol of de algemene regels niet noemen.',
  'file entries': 'Er komt niets in het dossier van iemand tegen wie niets is vastgesteld.',
  'officer and parties stay apart': 'De FG en de betrokkenen nemen nooit een besluit.',
  'statute before protocol': 'Geen protocol houdt een stap uit de wet tegen, stelt hem uit of zwakt hem af.',
  'limit clauses': 'Om geen enkele grens uit het protocol kan iemand heen.',
};

/** Those who act in a story. */
export const playersInDutch: Readonly<Record<string, string>> = {
  'the team leader': 'de leidinggevende',
  'the principal': 'de directeur',
  'the board': 'het bestuur',
  'another member of the board': 'een ander lid van het bestuur',
  'the supervisory board': 'de raad van toezicht',
  'another member of the supervisory board': 'een ander lid van de raad van toezicht',
  HR: 'personeelszaken',
  'the registrar': 'de administratie',
  Communications: 'de afdeling Communicatie',
  'the confidant': 'de vertrouwenspersoon',
  'the service bureau': 'het servicebureau',
  'another of the service bureau': 'een ander van het servicebureau',
  'an employee': 'een medewerker',
  'the data protection officer': 'de FG',
  'the reporter': 'de melder',
  'a principal who is data protection officer too': 'een directeur die ook FG is',
  'a board member who is data protection officer too': 'een bestuurslid dat ook FG is',
  'a team leader whom the case concerns': 'een leidinggevende over wie de zaak gaat',
  'a principal whom the case concerns': 'een directeur over wie de zaak gaat',
  'a board member whom the case concerns': 'een bestuurslid over wie de zaak gaat',
  'somebody of the service bureau whom the case concerns': 'iemand van het servicebureau over wie de zaak gaat',
};

/** What stands in a sentence as the code of the domain has it. */
const wordsInDutch: Readonly<Record<string, string>> = {
  waived: 'terzijde gelegd',
  lapsed: 'vervallen',
  reported: 'de melding',
  review: 'de beoordeling',
  factFinding: 'het feitenonderzoek',
  decision: 'het besluit',
  execution: 'de uitvoering',
  filing: 'het dossier',
  asked: 'de vraag',
  considering: 'het beraad',
  advised: 'het advies',
};

const patterns = sentences.map(([en, nl]) => {
  const names = [...en.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const source = en
    .split(/\{\w+\}/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('(.+)');
  return { pattern: new RegExp(`^${source}$`, 's'), names, nl };
});

/** A reason against an edition in Dutch; undefined for one that has no Dutch yet. */
export function reasonInDutch(because: string): string | undefined {
  for (const { pattern, names, nl } of patterns) {
    const found = pattern.exec(because);
    if (found === null) continue;
    const values = new Map(names.map((name, index) => [name, found[index + 1] ?? '']));
    return nl.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values.get(name) ?? '';
      return playersInDutch[value] ?? wordsInDutch[value] ?? value;
    });
  }
  return undefined;
}

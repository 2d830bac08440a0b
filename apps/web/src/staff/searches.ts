/** What stands behind the question mark of each page. Anything else is left out: an address may be typed by hand. */
type Given = Readonly<Record<string, unknown>>;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' && value.length < 500 ? value : undefined;

/** Only what is there: an address shows no empty filters. */
function present<Of extends object>(search: Of): { [Key in keyof Of]?: NonNullable<Of[Key]> } {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Of]?: NonNullable<Of[Key]>;
  };
}

const oneOf = <const Words extends readonly string[]>(words: Words, value: unknown): Words[number] | undefined =>
  words.find((word) => word === value);

/** `terug`: where somebody wanted to go. A path of this product only. */
export const loginAsked = (given: Given) =>
  present({
    terug: /^\/(?!\/)/.test(text(given['terug']) ?? '') ? text(given['terug']) : undefined,
    kies: given['kies'] === true ? true : undefined,
  });

export const workFilter = (given: Given) =>
  present({ school: text(given['school']), termijn: oneOf(['voorbij', 'loopt'], given['termijn']) });

/** Of a step: whom it is about, which procedure it moves, which duty it was come to for; of a correction, of which step (`s12`). */
export const stepAsked = (given: Given) =>
  present({
    partij: text(given['partij']),
    spoor: text(given['spoor']),
    plicht: text(given['plicht']),
    welke: text(given['welke']),
    deel: oneOf(['controle', 'klaar'], given['deel']),
  });

/** Of a form: `deel` tells whether it is filled in or looked over. */
export const formPart = (given: Given) => present({ deel: oneOf(['controle', 'klaar'], given['deel']) });

export const caseFilter = (given: Given) =>
  present({
    school: text(given['school']),
    fase: text(given['fase']),
    soort: text(given['soort']),
    onderwerp: text(given['onderwerp']),
    stand: oneOf(['open', 'gesloten'], given['stand']),
    termijn: oneOf(['voorbij', 'week'], given['termijn']),
    volgorde: oneOf(['-openedAt', 'openedAt', '-changedAt', 'changedAt'], given['volgorde']),
  });

/** `edition`: another than the one of one's own school. */
export const editionAsked = (given: Given) => present({ edition: text(given['edition']) });

/** `met`: the edition that another is compared with. */
export const differenceAsked = (given: Given) => present({ edition: text(given['edition']), met: text(given['met']) });

/** Of the registers of a school: which school, and what there is recorded, done or ended. */
export const registerAsked = (given: Given) =>
  present({
    school: text(given['school']),
    soort: oneOf(['toestemming', 'antwoord', 'schriftelijk', 'omgeving'], given['soort']),
    welke: text(given['welke']),
    deel: oneOf(['controle', 'klaar'], given['deel']),
  });

/** Of a form of the administrator: what it is about, and its part. */
export const deskAsked = (given: Given) =>
  present({
    rol: text(given['rol']),
    vervanging: text(given['vervanging']),
    instemming: text(given['instemming']),
    edition: text(given['edition']),
    school: text(given['school']),
    wat: oneOf(['vakantie', 'studiedag', 'weg'], given['wat']),
    welke: text(given['welke']),
    deel: oneOf(['controle', 'klaar'], given['deel']),
  });

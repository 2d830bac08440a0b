import type { EditionError } from './edition-error.js';

interface FaultText {
  readonly wrong: { readonly nl: string; readonly en: string };
  readonly cure: { readonly nl: string; readonly en: string };
}

const idOfItsOwn = { nl: 'Geef dit een eigen id.', en: 'Give it an id of its own.' } as const;
const oneOfThese = { nl: 'Kies een van deze: {known}.', en: 'Choose one of: {known}.' } as const;
const heldUp = {
  nl: '{step} voldoet aan een plicht uit de wet; {layer} mag die stap niet tegenhouden',
  en: '{step} meets a duty of statute and may not be held up by {layer}',
} as const;
const notBlocked = { nl: 'Haal deze stap uit `blocks`.', en: 'Leave this step out of `blocks`.' } as const;

/** Everything that can be wrong with an edition beside its shape, and how to mend it; `{…}` is filled in where it was found. */
export const faultTexts = {
  noDay: {
    wrong: { nl: '{day} is geen dag', en: '{day} is no day' },
    cure: { nl: 'Schrijf een dag die bestaat, als JJJJ-MM-DD.', en: 'Write a day that exists, as YYYY-MM-DD.' },
  },
  endsFirst: {
    wrong: { nl: 'de periode eindigt voordat zij begint', en: 'the window ends before it begins' },
    cure: {
      nl: 'Kies voor `until` een dag na `from`. Het is de eerste dag waarop het niet meer geldt.',
      en: 'Let `until` be a day after `from`; it is the first day no longer in force.',
    },
  },
  twice: {
    wrong: { nl: '{id} staat hier twee keer', en: '{id} stands here twice' },
    cure: {
      nl: 'Geef elk artikel en elke regel een eigen id.',
      en: 'Give each clause and each rule an id of its own.',
    },
  },
  taken: {
    wrong: { nl: '{id} staat al in {other}', en: '{id} stands in {other} already' },
    cure: idOfItsOwn,
  },
  overlap: {
    wrong: {
      nl: '{earlier} en {later} gelden op dezelfde dag',
      en: '{earlier} and {later} are in force on the same day',
    },
    cure: { nl: 'Laat {earlier} eindigen op {from}.', en: 'Let {earlier} end on {from}.' },
  },
  gap: {
    wrong: {
      nl: 'van {until} tot {from} geldt er geen versie',
      en: 'from {until} until {from} no version is in force',
    },
    cure: { nl: 'Laat {later} beginnen op {until}.', en: 'Let {later} begin on {until}.' },
  },
  notYours: {
    wrong: { nl: '{layer} kan een organisatie niet zelf maken', en: "{layer} is not an organisation's to make" },
    cure: { nl: 'Kies protocol of school.', en: 'Choose protocol or school.' },
  },
  ofTheProduct: {
    wrong: { nl: '{id} is een versie die bij Meldpad hoort', en: '{id} is an edition of the product' },
    cure: { nl: 'Geef deze versie een eigen id.', en: 'Give this edition an id of its own.' },
  },
  endsByItself: {
    wrong: { nl: 'een versie eindigt als de volgende begint', en: 'an edition ends when the next one begins' },
    cure: { nl: 'Laat `until` weg.', en: 'Leave `until` out.' },
  },
  otherDraft: {
    wrong: { nl: 'dit concept heet {id}', en: 'this is {id}' },
    cure: { nl: 'Houd dit id, of maak een ander concept.', en: 'Keep its id, or make another draft.' },
  },
  noClause: {
    wrong: { nl: '{id} is geen artikel', en: '{id} is no clause' },
    cure: {
      nl: 'Noem een artikel van deze versie of van een laag erboven.',
      en: 'Cite a clause of this edition or of a layer above it.',
    },
  },
  noFigure: {
    wrong: { nl: '{id} is geen getal dat bekend is', en: '{id} is no figure' },
    cure: {
      nl: 'Noem een getal van deze versie of van de wet.',
      en: 'Name a figure of this edition or of the statute layer.',
    },
  },
  noFact: {
    wrong: { nl: '{name} is geen feit dat bekend is', en: '{name} is no fact' },
    cure: oneOfThese,
  },
  noStep: {
    wrong: { nl: '{name} is geen stap', en: '{name} is no step' },
    cure: { nl: 'Noem een stap uit de lijst van stappen.', en: 'Name a step of the catalogue.' },
  },
  noField: {
    wrong: { nl: '{step} heeft geen veld {field}', en: '{step} has no field {field}' },
    cure: { nl: 'Noem een veld van die stap.', en: 'Name a field of that step.' },
  },
  noFieldToFill: {
    wrong: { nl: '{step} heeft geen veld {field}', en: '{step} has no field {field}' },
    cure: {
      nl: 'Vul een veld in van de stap waarmee aan de plicht wordt voldaan.',
      en: 'Fill in a field of the step that meets the duty.',
    },
  },
  noAnswer: {
    wrong: { nl: '{value} is geen antwoord op {field}', en: '{value} is no answer of {field}' },
    cure: oneOfThese,
  },
  noPredicate: {
    wrong: { nl: '{name} is geen voorwaarde die bekend is', en: '{name} is no predicate' },
    cure: oneOfThese,
  },
  needs: {
    wrong: { nl: '{name} heeft {parameter} nodig', en: '{name} needs {parameter}' },
    cure: { nl: 'Geef {parameter}: {kind}.', en: 'Give {parameter}: a {kind}.' },
  },
  takesNo: {
    wrong: { nl: '{name} kent geen {parameter}', en: '{name} takes no {parameter}' },
    cure: { nl: 'Laat dit weg.', en: 'Leave it out.' },
  },
  heldUp: {
    wrong: heldUp,
    cure: notBlocked,
  },
  heldUpByLimit: {
    wrong: heldUp,
    cure: {
      nl: 'Laat de regel alleen waarschuwen (`severity`), of haal deze stap weg.',
      en: 'Let it warn (`severity`), or leave this step out.',
    },
  },
  schoolPower: {
    wrong: { nl: 'een school geeft geen bevoegdheid', en: 'a school gives no power' },
    cure: {
      nl: 'Haal deze regel weg, of vraag haar aan voor het protocol van de organisatie.',
      en: 'Leave this rule out, or ask for it in the protocol of the organisation.',
    },
  },
} as const satisfies Readonly<Record<string, FaultText>>;

export type FaultCode = keyof typeof faultTexts;

/** What is wrong at a place of an edition, told in both languages. */
export function fault(path: string, code: FaultCode, values: Readonly<Record<string, string>> = {}): EditionError {
  const { wrong, cure } = faultTexts[code];
  const told = (text: string): string => text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? name);
  return { path, wrong: told(wrong.en), cure: told(cure.en), nl: { wrong: told(wrong.nl), cure: told(cure.nl) } };
}

interface Sentence {
  readonly nl: string;
  readonly en: string;
}

/** What the general reasons say. Reasons of an edition are told by its own clause text, which the screen has. */
const sentences: Readonly<Record<string, Sentence>> = {
  noPower: { nl: 'Dit protocol kent deze stap hier niet.', en: 'This protocol does not know this step here.' },
  notYourRole: { nl: 'Deze stap hoort bij een andere rol.', en: 'This step belongs to another role.' },
  notAtThisStage: { nl: 'Deze stap past nu niet bij de zaak.', en: 'This step does not fit the case as it stands.' },
  unknownParty: { nl: 'Deze persoon staat niet in de zaak.', en: 'This person is not in the case.' },
  unknownTrack: { nl: 'Dit spoor staat niet in de zaak.', en: 'This track is not in the case.' },
  trackIsGiven: { nl: 'Het nummer van het spoor wordt gegeven; laat het weg.', en: 'The track gets its number by itself; leave it out.' },
  openObligation: { nl: 'Eerst moet iets anders gebeuren.', en: 'Something else must be done first.' },
  notWaivable: { nl: 'Van deze verplichting kan niet worden afgezien.', en: 'This obligation cannot be waived.' },
  nothingLapsed: { nl: 'Er is geen termijn verstreken.', en: 'No term has run out.' },
  unknownStep: { nl: 'De stap waarnaar dit verwijst bestaat niet.', en: 'The step this points at does not exist.' },
  ownRole: { nl: 'U kunt uw eigen rol niet veranderen.', en: 'You cannot change your own role.' },
  notAdministrator: { nl: 'Alleen een beheerder verandert rollen.', en: 'Only an administrator changes roles.' },
};

const unmet: Sentence = { nl: 'Aan een regel is nog niet voldaan.', en: 'A rule is not met yet.' };

/** One plain sentence, Dutch and English, by the code of the reason or by what would lift it. */
export const sentenceFor = (code: string, lifts: string): Sentence => sentences[code] ?? sentences[lifts] ?? unmet;

import { text, type Text } from '../text.js';

/** What lifts a refusal that due care, the side of the other or somebody's privacy asks for. */
export const fairnessLifts = {
  agreeMinutes: text('Vraag eerst of het verslag klopt.', 'First ask whether the minutes are right.'),
  answerDefence: text('Ga in op het verweer en geef dat aan.', 'Answer the defence, and say that you did.'),
  answerRequest: text('Geef eerst antwoord op het verzoek om stukken.', 'First answer the request for papers.'),
  checkAuthority: text(
    'Ga na of wie vraagt dat voor deze persoon mag.',
    'Check that whoever asks may do so for this person.',
  ),
  checkIdentity: text('Ga eerst na wie het vraagt.', 'First check who asks.'),
  chooseReadmit: text(
    'Kies dat deze persoon weer wordt toegelaten, of leg eerst de maatregel vast.',
    'Choose that this person is let back, or first record the measure.',
  ),
  considerSupport: text(
    'Kies ook begeleiding bij wat u overwoog, en leg uit waarom die niet genoeg is.',
    'Choose guidance among what you considered, and say why it is not enough.',
  ),
  giveFullTerm: text('Geef de hele termijn voor verweer.', 'Give the full term for a defence.'),
  giveRemedy: text(
    'Zet in het antwoord waarom u iets niet geeft en waar de vrager terechtkan.',
    'Say in the answer why you withhold something, and where whoever asked can go.',
  ),
  newConduct: text(
    'Stel vast wat er daarna is gebeurd. Anders kan dit niet.',
    'Establish what has happened since. Otherwise this cannot be.',
  ),
  newDecision: text(
    'Neem een nieuw besluit, met een eigen gesprek.',
    'Take a new decision, with a hearing of its own.',
  ),
  notUrgent: text(
    'Haal de spoed weg, of kies een andere maatregel.',
    'Leave out the urgency, or choose another measure.',
  ),
  reportAtOwnSchool: text(
    'Doe een melding bij de school van deze leerling. Zet het nummer van deze zaak erbij.',
    'Report it to the school of this pupil, with the number of this case.',
  ),
  recordEvidence: text('Leg eerst vast waar dit uit blijkt.', 'First record what shows this.'),
  returnFirst: text('Leg eerst vast dat deze persoon terug is.', 'First record that this person is back.'),
  returnUnconditionally: text('Laat de leerling terug zonder voorwaarde.', 'Let the pupil back without a condition.'),
  sayWhyUnlike: text('Leg uit waarom deze persoon iets anders krijgt.', 'Say why this person fares otherwise.'),
  tellExtension: text(
    'Vertel de vrager binnen de eerste maand waarom het langer duurt.',
    'Tell whoever asked within the first month why it takes longer.',
  ),
  tellFirst: text('Vertel het eerst de mensen om wie het gaat.', 'First tell the people it is about.'),
  tellLater: text('Wacht tot er is besloten, of noem niemand.', 'Wait for the decision, or name nobody.'),
  tellParents: text('Vertel het de ouders.', 'Tell the parents.'),
  tellVictimOutcome: text('Vertel het slachtoffer wat ermee is gedaan.', 'Tell the victim what was done.'),
  tellWithoutNames: text('Schrijf het zo dat niemand te herkennen is.', 'Write it so that nobody can be recognised.'),
  weighEmployee: text('Weeg het belang van de medewerker.', "Weigh the employee's interest."),
} as const satisfies Readonly<Record<string, Text>>;

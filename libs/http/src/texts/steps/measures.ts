import { choice, label, text, type StepTexts } from '../text.js';
import { measureTexts } from '../words/options.js';
import { day, reason, untilDay } from './common.js';

const { conversation, warning, accessBan, otherClass, deviceBan, suspension, reprimand } = measureTexts;

/** One measure on one person, from proposal to end. */
export const measureStepTexts = {
  'measure.propose': {
    title: text('Stel een maatregel voor', 'Propose a measure'),
    fields: {
      measure: choice('Welke maatregel?', 'Which measure?', measureTexts),
      ground: choice('Waarop staat de maatregel?', 'What does the measure stand on?', {
        ownConduct: text('Wat deze persoon zelf deed', 'What this person did himself'),
        parentConduct: text('Wat een ouder deed', 'What a parent did'),
        safety: text('Veiligheid op school', 'Safety at school'),
        pendingRemoval: text('Een verwijdering die loopt', 'A removal that is under way'),
        inquiry: text('Rust tijdens het feitenonderzoek', 'Calm during the fact-finding'),
      }),
      from: label('Vanaf welke dag?', 'From which day?'),
      until: untilDay('Tot welke dag?', 'Until which day?'),
      schoolDays: label(
        'Hoeveel schooldagen?',
        'How many school days?',
        text('Dit wordt voor u geteld.', 'This is counted for you.'),
      ),
      lesserConsidered: choice('Welke lichtere maatregel is overwogen?', 'Which lighter measure was considered?', {
        none: text('Geen', 'None'),
        conversation,
        warning,
        accessBan,
        otherClass,
        deviceBan,
        suspension,
        reprimand,
        support: text('Begeleiding', 'Guidance'),
      }),
      urgent: label('Kan dit niet wachten?', 'Is this urgent?'),
      urgency: label('Waarom kan dit niet wachten?', 'Why can this not wait?'),
      extends: label('Welke maatregel verlengt u?', 'Which measure do you extend?'),
      withPay: label('Loopt het loon door?', 'Does pay go on?'),
      area: label('Voor welke plaatsen geldt het?', 'Which places does it cover?'),
      contactPerson: label('Met wie kan de ouder contact houden?', 'Whom can the parent contact?'),
      finalWarningGiven: label('Was er al een laatste waarschuwing?', 'Was there a final warning before?'),
      counselConsulted: label('Hebt u juridisch advies gevraagd?', 'Did you take legal advice?'),
      terms: label(
        'Wat staat er in het contract?',
        'What does the contract say?',
        text('Wat mag wel, wat niet, en wat volgt er dan?', 'What is allowed, what is not, and what follows?'),
      ),
      interest: label(
        'Welk belang heeft deze persoon?',
        "What is this person's interest?",
        text('Schrijf op hoe u dat hebt meegewogen.', 'Say how you weighed it.'),
      ),
      lesserReason: label('Waarom is iets lichters niet genoeg?', 'Why will nothing lighter do?'),
      changed: label('Wat is er sindsdien veranderd?', 'What has changed since?'),
      allTheSame: label(
        'Waarom toch, als de afspraken niet zijn uitgelegd?',
        'Why all the same, if the agreements were not explained?',
      ),
      reason,
    },
  },
  'measure.intend': {
    title: text('Verstuur het voornemen', 'Send the intention'),
    fields: {
      sentOn: label('Op welke dag is het verstuurd?', 'On which day was it sent?'),
      channel: choice('Hoe?', 'How?', {
        registered: text('Aangetekend', 'By registered mail'),
        handed: text('Zelf gegeven', 'Handed over'),
        portal: text('Via het portaal', 'Through the portal'),
      }),
      defenceUntil: label('Tot wanneer kan de betrokkene reageren?', 'Until when can the person answer?'),
    },
  },
  'measure.defend': {
    title: text('Leg het verweer vast', 'Record the defence'),
    fields: {
      manner: choice('Hoe kwam het verweer?', 'How did the defence come?', {
        oral: text('In een gesprek', 'Orally'),
        written: text('Op papier', 'In writing'),
        waived: text('De betrokkene ziet ervan af', 'The person waives it'),
      }),
      on: day,
      text: label('Wat zei de betrokkene?', 'What did the person say?'),
    },
  },
  'measure.decide': {
    title: text('Besluit over de maatregel', 'Decide on the measure'),
    fields: {
      decision: choice('Wat besluit u?', 'What do you decide?', {
        impose: text('Ik leg de maatregel op', 'I impose the measure'),
        reject: text('Ik wijs het voorstel af', 'I reject the proposal'),
      }),
      answersDefence: label(
        'Gaat u in op elk punt van het verweer?',
        'Do you answer every point of the defence?',
        text('Doe dat bij uw redenen.', 'Do so among your reasons.'),
      ),
      promptly: label('Besluit u zonder uitstel?', 'Do you decide without delay?'),
      unlikeOthers: label(
        'Krijgt deze persoon iets anders dan wie meedeed? Waarom?',
        'Does this person get something else than those who took part? Why?',
        text('Alleen nodig als anderen meededen.', 'Only needed where others took part.'),
      ),
      teacherNotHeard: label(
        'Schorst u een leerling zonder de leraar te horen? Waarom?',
        'Do you suspend a pupil without hearing the class teacher? Why?',
        text('Alleen nodig als de leraar niet is gehoord.', 'Only needed where the teacher was not heard.'),
      ),
      reason,
    },
  },
  'measure.announce': {
    title: text('Maak het besluit bekend', 'Announce the decision'),
    fields: {
      manner: choice('Hoe?', 'How?', {
        letter: text('Met een brief', 'By letter'),
        registered: text('Aangetekend', 'By registered mail'),
        handed: text('Zelf gegeven', 'Handed over'),
        appMessage: text('Met een bericht in een app', 'By a message in an app'),
      }),
      on: day,
      remedyClause: label(
        'Staat erin wat de lezer ertegen kan doen?',
        'Does it say what the reader can do against it?',
        text('Bezwaar of beroep, waar en tot wanneer.', 'Objection or appeal, where and until when.'),
      ),
    },
  },
  'measure.start': { title: text('Laat de maatregel ingaan', 'Start the measure'), fields: {} },
  'measure.confirm': {
    title: text('Bevestig de spoedschorsing of hef haar op', 'Confirm or lift the interim suspension'),
    fields: {
      decision: choice('Wat besluit u?', 'What do you decide?', {
        confirm: text('Ik bevestig de spoedschorsing', 'I confirm the interim suspension'),
        lift: text('Ik hef de spoedschorsing op', 'I lift the interim suspension'),
      }),
      reason,
    },
  },
  'measure.findSchool': {
    title: text('Zoek een andere school', 'Find another school'),
    fields: {
      school: label(
        'Welke school?',
        'Which school?',
        text('Het BRIN-nummer, zoals 12AB.', 'The BRIN number, such as 12AB.'),
      ),
      willing: label('Wil deze school de leerling toelaten?', 'Is this school willing to admit the pupil?'),
      on: day,
      contact: label('Met wie sprak u daar?', 'Whom did you speak to there?'),
    },
  },
  'measure.consultInspectorate': {
    title: text('Overleg met de inspectie', 'Consult the inspectorate'),
    fields: {
      on: day,
      spokenTo: label('Met wie sprak u?', 'Whom did you speak to?'),
      educationContinues: label(
        'Is afgesproken hoe de leerling verder leert?',
        'Was it agreed how the pupil goes on learning?',
      ),
      result: label('Wat kwam eruit?', 'What was the result?'),
    },
  },
  'measure.finalise': { title: text('Maak de verwijdering definitief', 'Make the removal final'), fields: {} },
  'measure.end': {
    title: text('Beëindig de maatregel', 'End the measure'),
    fields: {
      how: choice('Hoe eindigt zij?', 'How does it end?', {
        termOver: text('De tijd is om', 'Its time is over'),
        served: text('Zij is uitgevoerd', 'It was served'),
        early: text('Eerder dan gepland', 'Earlier than planned'),
        completed: text('De afspraken zijn nagekomen', 'What was agreed was done'),
      }),
    },
  },
  'measure.withdraw': { title: text('Trek het voorstel in', 'Withdraw the proposal'), fields: { reason } },
  'measure.annul': { title: text('Draai de maatregel terug', 'Annul the measure'), fields: { reason } },
} as const satisfies Partial<StepTexts>;

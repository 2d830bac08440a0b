import { choice, label, text, type StepTexts } from '../text.js';
import { note, reason, untilDay } from './common.js';

/** What conduct amounts to, and what comes of a case or of a question beforehand. */
export const outcomeTexts = {
  'qualification.raise': {
    title: text('Leg vast wat dit gedrag kan zijn', 'Record what this conduct may be'),
    fields: {
      of: choice('Wat kan het zijn?', 'What may it be?', {
        neglectOfDuty: text('Plichtsverzuim', 'Neglect of duty'),
        culpableConduct: text('Verwijtbaar gedrag', 'Culpable conduct'),
        boundaryCrossing: text('Grensoverschrijdend', 'Boundary-crossing'),
        possiblyCriminal: text('Mogelijk strafbaar', 'Possibly criminal'),
        dataBreach: text('Datalek', 'Data breach'),
      }),
      discoveredAt: label(
        'Wanneer is het datalek ontdekt?',
        'When was the data breach discovered?',
        text('Dag en tijd. Vanaf dan lopen de 72 uur.', 'Day and time. The 72 hours run from then.'),
      ),
      offence: choice('Wat voor feit kan het zijn?', 'What kind of act may it be?', {
        againstSchool: text('Een feit tegen de school of haar personeel', 'An act against the school or its staff'),
        onComplaintOfVictim: text('Belediging, smaad of belaging', 'Insult, slander or stalking'),
        sexualByStaff: text('Een zedenmisdrijf door personeel', 'A sexual offence by staff'),
        gravest: text('Een levensdelict, ontvoering of verkrachting', 'A crime against life, a kidnapping or a rape'),
        other: text('Een ander feit', 'Another act'),
      }),
      legalGround: choice(
        'Op welke grond legt u dit vast?',
        'On which ground do you record this?',
        {
          uavg32a: text('De persoon stemt duidelijk toe', 'The person clearly consents'),
          uavg32d: text('Het is nodig voor een rechtszaak', 'A legal claim needs it'),
          'uavg33-2b': text(
            'Het feit is tegen de school of haar personeel',
            'The act is against the school or its staff',
          ),
        },
        text(
          'Gegevens over strafbare feiten mogen alleen met een grond in de wet.',
          'Criminal data need a ground in law.',
        ),
      ),
      reason,
    },
  },
  'qualification.decide': {
    title: text('Besluit wat dit gedrag is', 'Decide what this conduct is'),
    fields: {
      answer: label('Is dit zo?', 'Is it so?'),
      highRisk: label(
        'Is het risico voor mensen hoog?',
        'Is the risk to people high?',
        text('Alleen bij een datalek.', 'For a data breach only.'),
      ),
      notify: choice('Meldt u het datalek?', 'Do you notify the breach?', {
        notify: text('Ja, bij de Autoriteit Persoonsgegevens', 'Yes, to the data protection authority'),
        doNotNotify: text('Nee', 'No'),
      }),
      reason,
    },
  },
  'outcome.record': {
    title: text('Leg vast wat er met deze persoon gebeurt', 'Record what comes of it for this person'),
    fields: {
      outcome: choice('Wat is de uitkomst?', 'What is the outcome?', {
        measure: text('Een maatregel', 'A measure'),
        conversation: text('Een gesprek', 'A conversation'),
        address: text('Aanspreken', 'Being addressed'),
        advice: text('Een advies', 'An advice'),
        endOfRelation: text('Einde samenwerking', 'End of relation'),
        correction: text('Het bericht verbeteren of weghalen', 'Correct or remove the message'),
        handover: text('Het gaat verder bij een andere regeling', 'It goes on under another rule'),
        noMeasure: text('Geen maatregel', 'No measure'),
      }),
      reason,
    },
  },
  'rehabilitation.decide': {
    title: text('Besluit over eerherstel', 'Decide on rehabilitation'),
    fields: {
      text: choice('Komt er een brief?', 'Is there to be a letter?', {
        issued: text('Ja', 'Yes'),
        notWanted: text('Nee, de betrokkene wil dat niet', 'No, the person does not want one'),
        notNeeded: text('Nee, het is niet nodig', 'No, it is not needed'),
      }),
      reason,
    },
  },
  'decision.finish': {
    title: text('Rond het besluit af', 'Finish the decision'),
    fields: { summary: label('Wat is er besloten?', 'What was decided?') },
  },
  'execution.finish': { title: text('Rond de uitvoering af', 'Finish the execution'), fields: {} },
  'advice.give': {
    title: text('Geef antwoord op de vraag', 'Answer the question'),
    fields: {
      advice: choice('Wat is het antwoord?', 'What is the answer?', {
        publish: text('U mag het publiceren', 'You may publish it'),
        change: text('Verander het eerst', 'Change it first'),
        doNotPublish: text('Publiceer het niet', 'Do not publish it'),
        allow: text('U mag de media te woord staan', 'You may speak to the media'),
        refuse: text('Sta de media niet te woord', 'Do not speak to the media'),
        steps: text('Neem deze stappen', 'Take these steps'),
      }),
      text: label(
        'Uitleg',
        'Explanation',
        text('Schrijf het voor wie de vraag stelde.', 'Write it for whoever asked.'),
      ),
    },
  },
  'advice.turn': {
    title: text('Maak er een zaak van', 'Turn it into a case'),
    fields: { reason },
  },
  'education.arrange': {
    title: text('Regel het onderwijs', 'Arrange the education'),
    fields: {
      manner: choice('Hoe leert de leerling verder?', 'How does the pupil go on learning?', {
        homework: text('Met huiswerk', 'With homework'),
        online: text('Online', 'Online'),
        elsewhere: text('Op een andere plek', 'At another place'),
      }),
      from: label('Vanaf welke dag?', 'From which day?'),
      note,
    },
  },
  'consideration.pause': {
    title: text('Leg vast waarom u wacht', 'Record why you wait'),
    fields: {
      reason: choice('Waarop wacht u?', 'What are you waiting for?', {
        inquiry: text('Onderzoek', 'An inquiry'),
        legalAdvice: text('Juridisch advies', 'Legal advice'),
        absence: text('Iemand is er niet', 'Somebody is away'),
      }),
      until: untilDay('Tot wanneer?', 'Until when?'),
      note: label('Uitleg', 'Explanation'),
    },
  },
  'suspicion.know': {
    title: text('Leg vast wanneer u dit wist', 'Record when you knew this'),
    fields: {
      of: choice('Waar gaat het om?', 'What is it about?', {
        summaryDismissal: text('Ontslag op staande voet', 'Summary dismissal'),
      }),
      knownHours: label('Hoeveel uur weet u het al?', 'For how many hours have you known?'),
      at: label('Vanaf wanneer weet u het?', 'Since when have you known?', text('Dag en tijd.', 'Day and time.')),
    },
  },
} as const satisfies Partial<StepTexts>;

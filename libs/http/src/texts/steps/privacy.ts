import { choice, label, text, type StepTexts } from '../text.js';
import { day, reason } from './common.js';

/** What people ask of their own data, and what others are told. */
export const privacyTexts = {
  'access.ask': {
    title: text('Leg een verzoek over eigen gegevens vast', 'Record a request about one’s own data'),
    fields: {
      asks: choice('Wat wordt er gevraagd?', 'What is asked?', {
        inspection: text('Inzage', 'To see it'),
        copy: text('Een kopie', 'A copy'),
        correction: text('Verbetering', 'To correct it'),
        erasure: text('Verwijdering', 'To erase it'),
        procedureFile: text('De stukken bij een besluit of bezwaar', 'The papers of a decision or an objection'),
      }),
      on: day,
      asker: choice('Wie vraagt het?', 'Who asks?', {
        self: text('De persoon zelf', 'The person himself'),
        parent: text('Een ouder', 'A parent'),
        representative: text('Een voogd of gemachtigde', 'A guardian or somebody with his leave'),
      }),
      identityChecked: label('Weet u zeker wie het vraagt?', 'Are you sure who asks?'),
      authorityChecked: label('Mag deze persoon voor een ander vragen?', 'May this person ask for somebody else?'),
    },
  },
  'access.extend': {
    title: text('Neem meer tijd voor het verzoek', 'Take more time for the request'),
    fields: {
      because: choice('Waarom is er meer tijd nodig?', 'Why is more time needed?', {
        complex: text('Het is ingewikkeld', 'It is complex'),
        many: text('Er zijn veel verzoeken', 'There are many requests'),
      }),
      told: label('Hebt u dat aan de vrager verteld?', 'Did you tell whoever asked?'),
      reason,
    },
  },
  'access.answer': {
    title: text('Geef antwoord op het verzoek', 'Answer the request'),
    fields: {
      answer: choice('Wat is het antwoord?', 'What is the answer?', {
        given: text('Alles is gegeven', 'All was given'),
        partly: text('Een deel is gegeven', 'A part was given'),
        refused: text('Niets is gegeven', 'Nothing was given'),
      }),
      withheld: choice('Waarom niet alles?', 'Why not everything?', {
        rightsOfOthers: text('De rechten van anderen', 'The rights of others'),
        inquiry: text('Een onderzoek dat loopt', 'An inquiry that is under way'),
        notHeld: text('De school heeft het niet', 'The school does not hold it'),
        other: text('Iets anders', 'Something else'),
      }),
      on: day,
      remedyClause: label(
        'Staat erin wat de vrager ertegen kan doen?',
        'Does it say what whoever asked can do about it?',
      ),
      reason,
    },
  },
  'others.tell': {
    title: text('Vertel anderen over deze zaak', 'Tell others of this case'),
    fields: {
      to: choice('Aan wie?', 'Whom?', {
        otherParents: text('Andere ouders', 'Other parents'),
        pupils: text('Leerlingen', 'Pupils'),
        staff: text('Medewerkers', 'Staff'),
        otherSchool: text('Een andere school', 'Another school'),
        authority: text('Een instantie', 'An authority'),
        press: text('De media', 'The press'),
      }),
      names: choice('Is er iemand te herkennen?', 'Can anybody be recognised?', {
        nobody: text('Nee', 'No'),
        identifying: text('Ja', 'Yes'),
      }),
      basis: choice('Waarom mag dat?', 'Why is that allowed?', {
        consent: text('Deze persoon gaf toestemming', 'That person consented'),
        legalDuty: text('De wet vraagt het', 'The law asks for it'),
        none: text('Daar is geen reden voor', 'There is no ground'),
      }),
      toldFirst: label('Weten de mensen om wie het gaat dit al?', 'Do the people it is about know this already?'),
      content: label('Wat vertelt u?', 'What do you tell?', text('Alleen wat nodig is.', 'Only what is needed.')),
    },
  },
  'safety.classify': {
    title: text('Leg vast of dit een veiligheidsincident is', 'Record whether this is a safety incident'),
    fields: {
      incident: choice('Wat is het?', 'What is it?', {
        safetyIncident: text('Een veiligheidsincident', 'A safety incident'),
        none: text('Geen veiligheidsincident', 'No safety incident'),
      }),
      serious: label('Is het ernstig?', 'Is it serious?'),
      reason,
    },
  },
  'absence.record': {
    title: text('Leg de afwezigheid vast', 'Record the absence'),
    fields: {
      code: choice('Wat voor afwezigheid is het?', 'What kind of absence is it?', {
        authorised: text('Geoorloofd', 'With leave'),
        unauthorised: text('Ongeoorloofd', 'Without leave'),
      }),
      from: label('Vanaf welke dag?', 'From which day?'),
    },
  },
} as const satisfies Partial<StepTexts>;

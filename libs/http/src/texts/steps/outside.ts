import { choice, label, text, type StepTexts } from '../text.js';
import { bodyTexts, inspectionScopes } from '../words/options.js';
import { momentOfContact, reason, spokenTo, untilDay } from './common.js';

const to = choice('Bij wie?', 'To whom?', bodyTexts);
const scope = choice('Welke gegevens?', 'Which data?', inspectionScopes);
const granted = untilDay('Tot wanneer geldt het?', 'Until when does it hold?');

/** Reports to bodies outside the school, and looking at somebody's data. */
export const outsideTexts = {
  'outsideReport.make': {
    title: text('Meld het buiten de school', 'Report it outside the school'),
    fields: {
      to,
      sort: choice('Wat doet u bij de politie?', 'What do you do at the police?', {
        schoolComplaint: text('Aangifte namens de school', "The school's own complaint"),
        sexualOffence: text('Aangifte van een zedenmisdrijf door personeel', 'A report of a sexual offence by staff'),
        policeAdvice: text('Om advies vragen', 'Ask for advice'),
        policeDiscussion: text('Een strafbaar feit bespreken', 'Discuss an offence'),
        victimTold: text('Het slachtoffer doet zelf een klacht', 'The victim files a complaint'),
      }),
      about: choice('Waarover?', 'About what?', {
        sexualOffence: text('Een mogelijk zedenmisdrijf', 'A possible sexual offence'),
        boundaryCrossing: text('Grensoverschrijdend gedrag', 'Boundary-crossing conduct'),
        suspension: text('Een schorsing', 'A suspension'),
        removal: text('Een besluit tot verwijdering', 'A decision to remove'),
        removalFinal: text('Een definitieve verwijdering', 'A final removal'),
        dataBreach: text('Een datalek', 'A data breach'),
        offence: text('Een mogelijk strafbaar feit', 'A possible offence'),
        policeReportMade: text('De aangifte die is gedaan', 'The police report that was made'),
        seriousIncident: text('Een ernstig veiligheidsincident', 'A serious safety incident'),
      }),
      at: momentOfContact,
      manner: choice('Hoe?', 'How?', {
        phone: text('Aan de telefoon', 'By phone'),
        written: text('Op papier', 'In writing'),
        portal: text('Via een portaal', 'Through a portal'),
        inPerson: text('Samen aan tafel', 'In person'),
      }),
      spokenTo,
      reference: label(
        'Nummer of kenmerk',
        'Reference',
        text('Zoals het nummer van de aangifte.', 'Such as the number of the complaint.'),
      ),
      advice: label('Welk advies kreeg u?', 'Which advice were you given?'),
      because: label('Waarom doet u deze melding?', 'Why do you make this report?'),
      lateBecause: label(
        'Waarom is het te laat?',
        'Why is it late?',
        text('Alleen als de termijn voorbij is.', 'Only when the term is over.'),
      ),
    },
  },
  'outsideReport.conclude': {
    title: text('Leg de uitkomst van het overleg vast', 'Record what the consultation came to'),
    fields: {
      reasonableSuspicion: label(
        'Is er een redelijk vermoeden?',
        'Is there a reasonable suspicion?',
        text('Zo ja, dan volgt aangifte.', 'If so, a police report follows.'),
      ),
      advice: label('Welk advies kreeg u?', 'Which advice were you given?'),
    },
  },
  'outsideReport.decline': {
    title: text('Besluit om niet te melden', 'Decide not to report'),
    fields: {
      to,
      about: choice('Waarover?', 'About what?', {
        offence: text('Een mogelijk strafbaar feit', 'A possible offence'),
        dataBreach: text('Een datalek', 'A data breach'),
        boundaryCrossing: text('Grensoverschrijdend gedrag', 'Boundary-crossing conduct'),
      }),
      reason,
    },
  },
  'policeOrder.record': {
    title: text('Leg vast wat de politie u opdroeg', 'Record what the police instructed'),
    fields: {
      instruction: choice('Wat zei de politie?', 'What did the police say?', {
        informLater: text('Licht de betrokkenen later in', 'Inform the people concerned later'),
        doNotInform: text('Licht de betrokkenen niet in', 'Do not inform the people concerned'),
      }),
      at: momentOfContact,
      spokenTo,
      reference: label('Nummer of kenmerk van de politie', 'Reference of the police'),
    },
  },
  'inspection.request': {
    title: text('Vraag om gegevens te mogen bekijken', 'Ask for a data inspection'),
    fields: {
      scope,
      ground: label('Waarom is dit nodig?', 'Why is this needed?'),
      proportionality: label(
        'Waarom kan het niet met minder?',
        'Why will less not do?',
        text('Weeg de privacy van de betrokkene mee.', "Weigh the person's privacy."),
      ),
      until: granted,
    },
  },
  'inspection.grant': {
    title: text('Geef een machtiging', 'Give a grant'),
    fields: {
      scope,
      until: granted,
      authorised: label('Wie mag kijken?', 'Who may look?', text('Eén persoon, met naam.', 'One person, by name.')),
      proportionality: label('Waarom is dit niet te veel?', 'Why is this not too much?'),
      reason,
    },
  },
  'inspection.refuse': { title: text('Weiger de machtiging', 'Refuse the grant'), fields: { reason } },
  'inspection.setActions': {
    title: text('Bepaal wat er wordt bekeken', 'Determine what is looked at'),
    fields: { actions: choice('Welke gegevens?', 'Which data?', inspectionScopes) },
  },
  'inspection.authorise': {
    title: text('Wijs nog iemand aan', 'Name somebody else'),
    fields: { person: label('Wie mag kijken?', 'Who may look?') },
  },
  'inspection.acceptSecrecy': { title: text('Aanvaard de geheimhouding', 'Accept the duty of secrecy'), fields: {} },
  'inspection.look': {
    title: text('Bekijk de gegevens', 'Look at the data'),
    fields: {
      at: choice('Wat hebt u bekeken?', 'What did you look at?', inspectionScopes),
      found: label(
        'Wat vond u?',
        'What did you find?',
        text('Alleen wat voor deze zaak telt.', 'Only what counts in this case.'),
      ),
    },
  },
  'inspection.expire': { title: text('Laat de machtiging aflopen', 'Let the grant expire'), fields: {} },
} as const satisfies Partial<StepTexts>;

import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import type { Fields, Typed } from '../../form/field.js';
import { said, type Said } from '../../language/index.js';
import type { Sent } from '../../staff/ask-check-send.js';
import type { StepForm } from '../../staff/case-queries.js';

type Recorded = components['schemas']['Recorded'];

interface Command extends Sent {
  readonly caseId: string;
  readonly form: StepForm;
  /** The version of the case that was on the screen. */
  readonly seenVersion: number;
  /** Whom this is done on behalf of, where that is somebody else. */
  readonly beside: { readonly inPlaceOf?: string };
}

/** A step that goes by a route of its own, or asks something beside its fields. */
export interface OwnForm {
  readonly fields?: (told: Fields) => Fields;
  /** Words for what is asked beside its fields. */
  readonly words?: Readonly<Record<string, Said>>;
  readonly preset?: Typed;
  /** What stands there already and can be changed. */
  readonly initial?: Typed;
  /** What the draft of it is called, beside the step itself. */
  readonly draft?: string;
  readonly send?: (command: Command) => Promise<Recorded>;
}

const ownForms: Readonly<Record<string, OwnForm>> = {
  // The school writes as the school: that is not asked.
  'message.send': { preset: { from: 'school' } },
  // A pupil is found later by the number the school itself uses; it goes along beside the step, since it is no part of the log.
  'party.add': {
    fields: (told) => ({
      ...told,
      pupilNumber: { kind: 'sealed', max: 40, required: false, visibleWhen: { field: 'kind', is: ['pupil'] } },
    }),
    words: {
      'field.party.add.pupilNumber': said('Leerlingnummer van de school', 'The school’s own pupil number'),
      'hint.party.add.pupilNumber': said(
        'Hiermee vindt u de zaak later terug. Nooit een BSN.',
        'By it the case can be found later. Never a citizen service number.',
      ),
    },
    send: ({ data: { pupilNumber, ...data }, seenVersion, beside, ...command }) => {
      const number = typeof pupilNumber === 'string' ? { pupilNumber } : {};
      return answer(
        api.POST('/api/v1/cases/{case}/parties', {
          ...envelope(command),
          body: { seenVersion, data, ...number, ...beside },
        }),
      );
    },
  },
  // The letter itself is made from the facts of the case: asked is which, and what only the writer knows.
  'letter.issue': {
    fields: ({ letter }) => ({
      ...(letter && { letter }),
      track: { kind: 'track', required: false },
      time: { kind: 'sealed', max: 5, required: false, visibleWhen: { field: 'letter', is: ['hearingInvitation'] } },
      place: { kind: 'sealed', max: 200, required: false, visibleWhen: { field: 'letter', is: ['hearingInvitation'] } },
      about: {
        kind: 'choice',
        options: ['report', 'policeReport', 'hearing', 'outcome'],
        required: false,
        visibleWhen: { field: 'letter', is: ['parentsNotice'] },
      },
      agreements: { kind: 'sealed', max: 4000, required: false, visibleWhen: { field: 'letter', is: ['decision'] } },
      delivery: { kind: 'choice', options: ['post', 'registered', 'handed', 'portal'], required: false },
    }),
    words: {
      'field.letter.issue.track': said('Over welke maatregel of welk bezwaar?', 'About which measure or objection?'),
      'field.letter.issue.time': said('Hoe laat is het gesprek?', 'At what time is the conversation?'),
      'hint.letter.issue.time': said('Zoals 14:30.', 'Such as 14:30.'),
      'field.letter.issue.place': said('Waar is het gesprek?', 'Where is the conversation?'),
      'field.letter.issue.about': said('Waarover gaat het bericht?', 'What is the notice about?'),
      'option.letter.issue.about.report': said('De melding', 'The report'),
      'option.letter.issue.about.policeReport': said('De aangifte', 'The police report'),
      'option.letter.issue.about.hearing': said('Een gesprek', 'A conversation'),
      'option.letter.issue.about.outcome': said('De uitkomst', 'The outcome'),
      'field.letter.issue.agreements': said(
        'De afspraken, als het een gedragsafspraak is',
        'The agreements, for a contract on conduct',
      ),
      'field.letter.issue.delivery': said('Hoe krijgt de lezer de brief?', 'How does the reader get the letter?'),
      'option.letter.issue.delivery.post': said('Met de post', 'By post'),
      'option.letter.issue.delivery.registered': said('Aangetekend', 'Registered'),
      'option.letter.issue.delivery.handed': said('Ik geef hem zelf', 'I hand it over'),
      'option.letter.issue.delivery.portal': said('In het ouderportaal', 'In the parents’ portal'),
    },
    send: ({ data, seenVersion, beside, ...command }) => {
      const body = {
        ...data,
        ...beside,
        party: command.form.party ?? '',
        seenVersion,
      } as components['schemas']['LetterDto'];
      return answer(api.POST('/api/v1/cases/{case}/letters', { ...envelope(command), body }));
    },
  },
};

export const ownFormOf = (type: string): OwnForm => ownForms[type] ?? {};

/** Takes the step, by its own route where it has one. */
export function takeStep(command: Command, own: OwnForm): Promise<Recorded> {
  if (own.send !== undefined) return own.send(command);
  return recordStep(command);
}

export function recordStep(command: Command): Promise<Recorded> {
  const { form, seenVersion, data, beside } = command;
  const { type, party, track } = form;
  return answer(
    api.POST('/api/v1/cases/{case}/steps', {
      ...envelope(command),
      body: { type, party, track, seenVersion, data, ...beside },
    }),
  );
}

/** What goes with every command: where, its key, and the draft that goes when it is done. */
const envelope = ({ caseId, key, draft }: Pick<Command, 'caseId' | 'key' | 'draft'>) => ({
  params: { path: { case: caseId }, header: { 'Idempotency-Key': key } },
  headers: { draft },
});

import type { Invitation, LetterFacts } from '../facts/letter-facts.js';
import { isMinor, isPupil, isStaff } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { bullets, nothing, paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing } from './passages.js';
import { pupilSample } from './sample-facts.js';
import { voiceOf } from './voice.js';

/** Invitation to a hearing on the facts, on an intended measure, or in an objection. */
export const hearingInvitation: LetterText = {
  title: ({ invitation }) => titles[invitation?.purpose ?? 'facts'],
  cites: (facts) =>
    facts.invitation?.purpose === 'objection' && facts.denomination === 'public' ? ['Awb-7.2'] : ['GEN-3'],
  needs: () => ['hearingDate'],
  body: (facts) =>
    facts.invitation === undefined
      ? []
      : [
          why(facts, facts.invitation),
          meeting(facts.invitation),
          company(facts),
          papers(facts.invitation),
          absence(),
          closing(facts),
        ],
  norms: 'leftOut',
  remedy: 'none',
  sample: {
    ...pupilSample,
    invitation: {
      purpose: 'facts',
      on: '2026-03-20',
      time: '15:30',
      place: 'kamer 12 van Het Kompas',
      with: 'withParents',
    },
  },
};

const titles: Readonly<Record<Invitation['purpose'], string>> = {
  facts: 'Uitnodiging voor een gesprek over een melding',
  intention: 'Uitnodiging voor een gesprek over ons voornemen',
  objection: 'Uitnodiging voor een gesprek over het bezwaar',
};

function why(facts: LetterFacts, { purpose }: Invitation): Markup {
  const { they, verb } = voiceOf(facts);
  if (purpose === 'objection') {
    return section(
      'Waarom wij u uitnodigen',
      paragraph('Wij hebben een bezwaar ontvangen.', 'Voordat wij beslissen, willen wij horen wat u ervan vindt.'),
    );
  }
  if (purpose === 'intention') {
    return section(
      'Waarom wij u uitnodigen',
      paragraph(
        'Wij denken aan een maatregel.',
        `Wij besluiten nog niet. Eerst willen wij weten wat ${they} ervan ${verb('vindt', 'vindt')}.`,
      ),
    );
  }
  return section(
    'Waarom wij u uitnodigen',
    paragraph(
      `Wij kregen een melding waarin de naam van ${facts.subject.name ?? ''} voorkomt.`,
      'Wij weten nog niet wat er precies is gebeurd.',
      `Daarom willen wij graag horen wat ${they} ${verb('wilt', 'wil')} vertellen.`,
    ),
  );
}

const meeting = ({ on, time, place }: Invitation): Markup =>
  section(
    'Wanneer en waar',
    bullets([
      `Datum: ${dutchDate(on)}`,
      time === undefined ? 'Tijd: spreekt de school met u af' : `Tijd: ${time.replace(':', '.')} uur`,
      `Plaats: ${place}`,
    ]),
  );

function company(facts: LetterFacts): Markup {
  if (isMinor(facts))
    return section(
      'Wie mag erbij zijn',
      paragraph('De ouders zijn welkom bij het gesprek.', 'Iemand meenemen die helpt, mag ook.'),
    );
  if (isStaff(facts))
    return section(
      'Wie mag erbij zijn',
      paragraph(
        'U mag zich laten helpen door een raadsman of iemand die u vertrouwt.',
        'U hoeft niet alleen te komen.',
      ),
    );
  return section(
    'Wie mag erbij zijn',
    paragraph('U mag iemand meenemen die u helpt.', isPupil(facts) ? 'Dat mag ook een ouder zijn.' : undefined),
  );
}

function papers({ purpose }: Invitation): Markup {
  if (purpose === 'facts')
    return section(
      'Na het gesprek',
      paragraph('Wij maken een verslag van het gesprek.', 'U mag het lezen en erop reageren.'),
    );
  if (purpose === 'objection') {
    return section(
      'De stukken',
      paragraph(
        'U kunt de stukken over deze zaak vanaf één week voor het gesprek bekijken.',
        'Nieuwe stukken kunt u sturen tot tien dagen voor het gesprek.',
        'Namen van anderen maken wij onleesbaar.',
      ),
    );
  }
  return nothing;
}

const absence = (): Markup =>
  section(
    'Kunt u niet?',
    paragraph(
      'Laat het ons dan snel weten.',
      'Dan zoeken wij samen een andere dag.',
      'U mag ook schriftelijk reageren. Komen is niet verplicht.',
    ),
  );

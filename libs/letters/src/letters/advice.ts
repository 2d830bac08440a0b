import type { AdviceFacts } from '../facts/letter-facts.js';
import { paragraph, section, written } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing } from './passages.js';
import { employeeSample } from './sample-facts.js';

/** Answer to whoever asked beforehand. It is no measure and leads to none (OZHW-5.4, 5.5, 5.2). */
export const advice: LetterText = {
  title: () => 'Advies op uw vraag',
  cites: ({ basis }) => ['GEN-3', ...basis.map(({ id }) => id)],
  needs: () => ['advice', 'dpoAdvice'],
  body: (facts) => [
    section('Ons advies', paragraph(facts.advice && answers[facts.advice.advice])),
    section('Waarom', written(facts.advice?.text)),
    section(
      'Goed om te weten',
      paragraph(
        facts.advice?.dpoAnswered === true ? 'De functionaris gegevensbescherming heeft meegekeken.' : undefined,
        'U hebt er goed aan gedaan dit vooraf te vragen.',
        'Uit deze vraag volgt geen maatregel.',
      ),
    ),
    closing(facts),
  ],
  norms: 'leftOut',
  remedy: 'none',
  sample: {
    ...employeeSample,
    norms: [],
    basis: [{ id: 'OZHW-5.5', label: 'artikel 5.5 van het protocol' }],
    signer: {
      name: 'Mila Postma',
      title: 'leidinggevende',
      role: 'teamLeader',
      mandate: 'Mandaatbesluit 1 augustus 2025',
    },
    advice: {
      advice: 'change',
      text: 'Laat de namen van de leerlingen weg. De rest kan zo blijven.',
      dpoAnswered: true,
      dpoDue: true,
    },
  },
};

const answers: Readonly<Record<AdviceFacts['advice'], string>> = {
  publish: 'U kunt het bericht plaatsen.',
  change: 'Pas het bericht eerst aan. Daarna kunt u het plaatsen.',
  doNotPublish: 'Plaats het bericht niet.',
  allow: 'U krijgt toestemming.',
  refuse: 'U krijgt geen toestemming.',
  steps: 'Wij raden u de stappen aan die hieronder staan.',
};

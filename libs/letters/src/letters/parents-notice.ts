import type { LetterFacts } from '../facts/letter-facts.js';
import { dutchDate } from '../markup/dutch.js';
import type { Markup } from '../markup/markup.js';
import { paragraph, section } from '../markup/markup.js';
import type { LetterText } from './letter-text.js';
import { closing } from './passages.js';
import { pupilSample } from './sample-facts.js';
import { bySector } from './statute.js';

/** Tells the parents of a pupil, victim or other, that the school is looking into something. Names nobody but their child. */
export const parentsNotice: LetterText = {
  title: ({ subject }) => `Bericht over ${subject.name ?? ''}`,
  cites: (facts) =>
    facts.notice === 'policeReport'
      ? ['G02', bySector(facts, { wpo: 'WPO-4a.2', wec: 'WEC-4a', wvo: 'WVO-3.39.2' })]
      : ['GEN-3'],
  needs: () => [],
  body: (facts) => [messages[facts.notice ?? 'report'](facts), care(facts), privacy(), closing(facts)],
  norms: 'leftOut',
  remedy: 'none',
  sample: { ...pupilSample, notice: 'report', recipients: pupilSample.recipients.slice(1) },
};

const messages: Readonly<Record<NonNullable<LetterFacts['notice']>, (facts: LetterFacts) => Markup>> = {
  report: (facts) =>
    section(
      'Wat er aan de hand is',
      paragraph(
        'Wij kregen een melding.',
        `${facts.subject.name ?? ''} ${involved(facts)}.`,
        'Wij zoeken nu uit wat er is gebeurd.',
      ),
    ),
  policeReport: (facts) =>
    section(
      'Wij gaan aangifte doen',
      paragraph(
        `Uit ons overleg met de vertrouwensinspecteur blijkt een redelijk vermoeden van een strafbaar feit.`,
        `${facts.subject.name ?? ''} ${involved(facts)}.`,
      ),
      paragraph(
        'De wet zegt dat wij dan aangifte moeten doen bij de politie.',
        'Wij vertellen u dit voordat wij dat doen.',
        'Stel zelf geen vragen aan anderen. Dan blijft het onderzoek zuiver.',
      ),
    ),
  hearing: (facts) =>
    section(
      'Wij willen praten',
      paragraph(
        `Wij willen met ${facts.subject.name ?? ''} praten over een melding.`,
        'U bent daarbij welkom.',
        facts.invitation === undefined ? undefined : `Het gesprek is op ${dutchDate(facts.invitation.on)}.`,
      ),
    ),
  outcome: (facts) =>
    section(
      'Ons onderzoek is klaar',
      paragraph(
        `Het onderzoek waarbij ${facts.subject.name ?? ''} betrokken was, is klaar.`,
        'Wij nodigen u uit om te horen wat dit voor uw kind betekent.',
      ),
    ),
};

const involved = ({ subject }: LetterFacts): string =>
  subject.role === 'victim' ? 'is daarbij mogelijk benadeeld' : 'is daar mogelijk bij betrokken';

function care({ subject }: LetterFacts): Markup {
  return subject.role === 'victim'
    ? section(
        'Hulp',
        paragraph(
          'De school biedt hulp aan.',
          'De vertrouwenspersoon en de mentor staan klaar.',
          'Is er nu gevaar? Bel 112.',
        ),
      )
    : section('Hulp', paragraph('Ook voor uw kind is er steun.', 'De mentor en de vertrouwenspersoon staan klaar.'));
}

const privacy = (): Markup =>
  section(
    'Over anderen zeggen wij niets',
    paragraph(
      'Wij noemen geen namen van anderen en niet wie iets heeft gemeld.',
      'Wilt u dat ook niet doen, ook niet online?',
    ),
  );

import { said } from '../../language/index.js';
import { WritePage } from './write-page.js';

const texts = {
  back: said('Terug naar mijn melding', 'Back to my report'),
  onward: said('Terug naar mijn melding', 'Back to my report'),
  title: said('Vul de melding aan', 'Add to the report'),
  done: said('Uw aanvulling is verstuurd', 'What you added has been sent'),
  next: said(
    'Wie uw melding leest, ziet ook uw aanvulling. U hoeft nu niets te doen.',
    'Whoever reads your report also sees what you added. You need not do anything now.',
  ),
};

/** Something to add to what was told. */
export function AddPage(given: { receipt: string; look: () => Promise<void> }) {
  return <WritePage {...given} form="addition" texts={texts} />;
}

import { longMoment } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import type { Told } from './lies-before.js';

const texts = {
  title: said('De zaak is intussen veranderd', 'The case has changed meanwhile'),
  kept: said(
    'Wat u typte staat er nog. Lees wat er veranderde, en besluit dan.',
    'What you typed is still there. Read what changed, and then decide.',
  ),
};

/** What others did since the page was opened. */
export function Changed({ since, told }: { since: number; told: Told }) {
  const say = useSay();
  const word = useWord();
  const steps = told.rows.filter(({ seq }) => seq > since);
  if (steps.length === 0) return null;
  return (
    <Notice tone="mind" live>
      <h2>{say(texts.title)}</h2>
      <p>{say(texts.kept)}</p>
      <ul>
        {steps.map(({ seq, type, by, at }) => (
          <li key={seq}>
            {word(`happened.${type}`)}: {told.people[by.person] ?? word(`role.${by.role}`)}, {say(longMoment(at))}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

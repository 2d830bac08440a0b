import { useQuery } from '@tanstack/react-query';
import { longMoment } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import { timelineQuery, type CaseShown } from '../../staff/case-queries.js';

const texts = {
  title: said('Deze zaak is intussen veranderd', 'This case has changed meanwhile'),
  kept: said(
    'Iemand anders legde iets vast terwijl u bezig was. Wat u hebt ingevuld, staat er nog. Kijk of het nog klopt.',
    'Somebody else recorded something while you were busy. What you filled in is still here. See whether it still holds.',
  ),
  goOn: said('Ik heb dit gezien, verder', 'I have seen this, go on'),
};

/** Tells what others recorded since, before one's own step is sent again. */
export function MovedOn({ page, since, onSeen }: { page: CaseShown; since: number; onSeen: () => void }) {
  const say = useSay();
  const word = useWord();
  const { data } = useQuery({ ...timelineQuery(page.case.caseId), staleTime: 0 });
  const newer = data?.rows.filter(({ seq }) => seq > since) ?? [];
  return (
    <Notice tone="mind" live>
      <h2>{say(texts.title)}</h2>
      <p>{say(texts.kept)}</p>
      <ul>
        {newer.map(({ seq, type, at, by }) => (
          <li key={seq}>
            {word(`happened.${type}`)}: {data?.people[by.person] ?? word(`role.${by.role}`)}, {say(longMoment(at))}
          </li>
        ))}
      </ul>
      <button type="button" className="button button-plain" onClick={onSeen}>
        {say(texts.goOn)}
      </button>
    </Notice>
  );
}

import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { said, useSay, useWord } from '../../language/index.js';
import { Choose } from '../../parts/choose.js';
import { kindNames } from '../../staff/case-words.js';
import { schoolsQuery, wordsQuery } from '../../staff/queries.js';

const texts = {
  filter: said('Filter', 'Filter'),
  school: said('School', 'School'),
  stage: said('Fase', 'Stage'),
  kind: said('Soort', 'Kind'),
  category: said('Onderwerp', 'Subject'),
  state: said('Open of gesloten', 'Open or closed'),
  term: said('Termijn', 'Term'),
  overdue: said('Voorbij', 'Over'),
  week: said('Eindigt binnen een week', 'Ends within a week'),
  order: said('Volgorde', 'Order'),
  all: said('Alle', 'All'),
  open: said('Open', 'Open'),
  closed: said('Gesloten', 'Closed'),
  newest: said('Nieuwste eerst', 'Newest first'),
  oldest: said('Oudste eerst', 'Oldest first'),
  changed: said('Laatst veranderd eerst', 'Last changed first'),
};

const route = getRouteApi('/staff/zaken');

/** Which cases are shown; kept in the address. */
export function CaseFilter() {
  const say = useSay();
  const word = useWord();
  const chosen = route.useSearch();
  const navigate = useNavigate({ from: '/zaken' });
  const { data: schools = [] } = useQuery(schoolsQuery);
  const { data: words = {} } = useQuery(wordsQuery('nl'));
  const listed = (prefix: string): readonly string[] =>
    Object.keys(words)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length));
  const all = { value: '', label: say(texts.all) };
  const stages = [...new Set([...listed('state.incident.'), ...listed('state.advice.')])];
  const choose = (name: keyof typeof chosen) => (value: string) =>
    void navigate({ search: (before) => ({ ...before, [name]: value === '' ? undefined : value }) });
  return (
    <details className="fold" open={startsOpen(Object.values(chosen))}>
      <summary>{say(texts.filter)}</summary>
      <form className="filters" aria-label={say(texts.filter)} onSubmit={(event) => event.preventDefault()}>
        {schools.length < 2 ? null : (
          <Choose
            id="filter-school"
            label={say(texts.school)}
            value={chosen.school ?? ''}
            options={[all, ...schools.map(({ id, name }) => ({ value: id, label: name }))]}
            onChoose={choose('school')}
          />
        )}
        <Choose
          id="filter-stage"
          label={say(texts.stage)}
          value={chosen.fase ?? ''}
          options={[
            all,
            ...stages.map((value) => ({
              value,
              label: word(`state.incident.${value}`, word(`state.advice.${value}`)),
            })),
          ]}
          onChoose={choose('fase')}
        />
        <Choose
          id="filter-kind"
          label={say(texts.kind)}
          value={chosen.soort ?? ''}
          options={[all, ...Object.entries(kindNames).map(([value, name]) => ({ value, label: say(name) }))]}
          onChoose={choose('soort')}
        />
        <Choose
          id="filter-category"
          label={say(texts.category)}
          value={chosen.onderwerp ?? ''}
          options={[all, ...listed('category.').map((value) => ({ value, label: word(`category.${value}`) }))]}
          onChoose={choose('onderwerp')}
        />
        <Choose
          id="filter-state"
          label={say(texts.state)}
          value={chosen.stand ?? ''}
          options={[all, { value: 'open', label: say(texts.open) }, { value: 'gesloten', label: say(texts.closed) }]}
          onChoose={choose('stand')}
        />
        <Choose
          id="filter-term"
          label={say(texts.term)}
          value={chosen.termijn ?? ''}
          options={[all, { value: 'voorbij', label: say(texts.overdue) }, { value: 'week', label: say(texts.week) }]}
          onChoose={choose('termijn')}
        />
        <Choose
          id="filter-order"
          label={say(texts.order)}
          value={chosen.volgorde ?? ''}
          options={[
            { value: '', label: say(texts.newest) },
            { value: 'openedAt', label: say(texts.oldest) },
            { value: '-changedAt', label: say(texts.changed) },
          ]}
          onChoose={choose('volgorde')}
        />
      </form>
    </details>
  );
}

/** On a phone the cases come first; whoever narrowed them down sees by what. */
const startsOpen = (chosen: readonly unknown[]): boolean =>
  chosen.length > 0 || window.matchMedia('(min-width: 48rem)').matches;

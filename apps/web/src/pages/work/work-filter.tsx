import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import { Choose } from '../../parts/choose.js';
import { schoolsQuery } from '../../staff/queries.js';

const texts = {
  filter: said('Filter', 'Filter'),
  school: said('School', 'School'),
  term: said('Termijn', 'Term'),
  all: said('Alle', 'All'),
  past: said('Te laat', 'Overdue'),
  runs: said('Nog op tijd', 'Still in time'),
};

const route = getRouteApi('/staff/werk');

/** Which tasks are shown; kept in the address, so that it can be come back to. */
export function WorkFilter() {
  const say = useSay();
  const { school, termijn } = route.useSearch();
  const navigate = useNavigate({ from: '/werk' });
  const { data: schools = [] } = useQuery(schoolsQuery);
  const all = { value: '', label: say(texts.all) };
  return (
    <form className="filters" aria-label={say(texts.filter)} onSubmit={(event) => event.preventDefault()}>
      {schools.length < 2 ? null : (
        <Choose
          id="filter-school"
          label={say(texts.school)}
          value={school ?? ''}
          options={[all, ...schools.map(({ id, name }) => ({ value: id, label: name }))]}
          onChoose={(value) => void navigate({ search: (before) => ({ ...before, school: value || undefined }) })}
        />
      )}
      <Choose
        id="filter-term"
        label={say(texts.term)}
        value={termijn ?? ''}
        options={[all, { value: 'voorbij', label: say(texts.past) }, { value: 'loopt', label: say(texts.runs) }]}
        onChoose={(value) =>
          void navigate({
            search: (before) => ({ ...before, termijn: value === 'voorbij' || value === 'loopt' ? value : undefined }),
          })
        }
      />
    </form>
  );
}

import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { answer, api } from '../api/client.js';
import { said, useSay, useWord } from '../language/index.js';
import { Menu } from '../parts/menu.js';
import { demoQuery, type Me } from './queries.js';

const texts = {
  logout: said('Uitloggen', 'Log out'),
  other: said('Namens een andere organisatie', 'For another organisation'),
  switchTo: said('Oefenen als iemand anders', 'Practise as somebody else'),
  elsewhere: said('Iemand van een andere organisatie', 'Somebody of another organisation'),
  noRole: said('geen rol', 'no role'),
};

/** Who one is here, with the way out; in the embedded mode also a way to be somebody else at once. */
export function SelfMenu({ me }: { me: Me }) {
  const say = useSay();
  const word = useWord();
  const { data: homes } = useQuery(demoQuery);
  const logout = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/logout')),
    onSettled: (done) => location.assign(done?.endAt ?? '/inloggen'),
  });
  const roles = [...new Set(me.roles.map(({ role }) => word(`role.${role}`)))];
  const others = homes?.find(({ id }) => id === me.organisation)?.people.filter(({ person }) => person !== me.person);
  return (
    <Menu
      label={
        <>
          {me.name} <span className="soft">({roles[0] ?? say(texts.noRole)})</span>
        </>
      }
    >
      <ul>
        {roles.length > 1 ? <li className="soft">{roles.join(', ')}</li> : null}
        {me.choices.length > 1 ? (
          <li>
            <Link to="/inloggen" search={{ kies: true }}>
              {say(texts.other)}
            </Link>
          </li>
        ) : null}
        <li>
          <button type="button" className="button-link" onClick={() => logout.mutate()}>
            {say(texts.logout)}
          </button>
        </li>
      </ul>
      {others === undefined ? null : (
        <>
          <h2>{say(texts.switchTo)}</h2>
          <ul>
            {others.map(({ login, name, called, school }) => (
              <li key={login}>
                <a href={`/api/v1/demo/login?as=${login}&returnTo=/werk`}>{name}</a>{' '}
                <span className="soft">
                  {say(called)}
                  {school === null ? '' : `, ${school}`}
                </span>
              </li>
            ))}
            <li>
              <Link to="/inloggen" search={{ kies: true }}>
                {say(texts.elsewhere)}
              </Link>
            </li>
          </ul>
        </>
      )}
    </Menu>
  );
}

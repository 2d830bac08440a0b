import { useEffect, useState } from 'react';
import { ErrorSummary } from '../../form/error-summary.js';
import { TextInput } from '../../form/inputs.js';
import { said, useSay, type Said } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { CallFirst, Helplines } from '../helplines.js';
import { go, Link } from '../route.js';
import { findHomes, type Home } from './homes.js';

const texts = {
  title: said('Bij welke school wilt u melden?', 'To which school do you want to report?'),
  try: said(
    'Dit zijn de verzonnen scholen waarmee u Meldpad kunt uitproberen.',
    'These are the invented schools with which you can try Meldpad.',
  ),
  own: said(
    'Elke scholengroep heeft een eigen adres om te melden. U vindt het op de website van uw school. Weet u de korte naam uit dat adres? Vul hem dan hier in.',
    'Every school group has its own address for reports. You find it on the website of your school. If you know the short name in that address, fill it in here.',
  ),
  label: said('Korte naam van de scholengroep', 'Short name of the school group'),
  hint: said('Alleen kleine letters, zoals “dorpsscholen”.', 'Small letters only, such as “dorpsscholen”.'),
  on: said('Verder', 'Continue'),
  wrong: said(
    'Vul de korte naam in, met kleine letters, cijfers of streepjes.',
    'Fill in the short name, in small letters, digits or hyphens.',
  ),
};

const id = 'f-organisation';

/** Where one reports: the invented organisations where the product is tried out; elsewhere the one whose address is known. */
export function WherePage() {
  const say = useSay();
  const [homes, setHomes] = useState<readonly Home[]>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    findHomes().then(setHomes, (failure: unknown) => setError(failure));
  }, []);
  if (error !== undefined) return <FailurePage error={error} />;
  if (homes === undefined) return <Loading />;
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <CallFirst />
      {homes.length === 0 ? <OwnAddress /> : <Homes homes={homes} />}
      <Helplines />
    </>
  );
}

function Homes({ homes }: { homes: readonly Home[] }) {
  const say = useSay();
  return (
    <>
      <p>{say(texts.try)}</p>
      <ul className="rows ways">
        {homes.map(({ shortName, name, schools }) => (
          <li key={shortName}>
            <h2>
              <Link to={`/melden/${shortName}`}>{name}</Link>
            </h2>
            <p>{schools.map((school) => school.name).join(', ')}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

function OwnAddress() {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<{ readonly text: Said }>();
  const errors = wrong === undefined ? [] : [{ id, text: say(wrong.text) }];
  return (
    <>
      <ErrorSummary errors={errors} found={wrong} />
      <p>{say(texts.own)}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          const name = typed.trim().toLowerCase();
          const isName = /^[a-z0-9-]{1,63}$/.test(name);
          setWrong(isName ? undefined : { text: texts.wrong });
          if (isName) go(`/melden/${name}`);
        }}
      >
        <TextInput
          id={id}
          label={say(texts.label)}
          hint={say(texts.hint)}
          error={wrong && say(wrong.text)}
          value={typed}
          onType={setTyped}
        />
        <div className="actions">
          <button type="submit" className="button">
            {say(texts.on)}
          </button>
        </div>
      </form>
    </>
  );
}

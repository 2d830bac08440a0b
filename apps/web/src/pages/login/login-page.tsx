import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { said, useSay } from '../../language/index.js';
import { BareFrame } from '../../parts/bare-frame.js';
import { PageHeading } from '../../parts/heading.js';
import { Notice } from '../../parts/notice.js';
import { demoQuery, meQuery, type Me } from '../../staff/queries.js';
import { DemoPeople } from './demo-people.js';

const texts = {
  title: said('Inloggen', 'Log in'),
  forWhom: said(
    'Voor iedereen die bij de school werkt. U logt in met het account van uw organisatie.',
    'For everybody who works at the school. You log in with the account of your organisation.',
  ),
  go: said('Inloggen met uw account', 'Log in with your account'),
  noAccount: said(
    'Wilt u iets melden? Daarvoor hoeft u niet in te loggen.',
    'Do you want to report something? You need no account for that.',
  ),
  report: said('Naar het meldformulier', 'To the report form'),
  choose: said('Namens wie werkt u nu?', 'For whom do you work now?'),
  chooseMore: said(
    'Uw account hoort bij meer dan één organisatie. U kunt later wisselen.',
    'Your account belongs to more than one organisation. You can change later.',
  ),
  failed: said('Dat lukte niet. Probeer het opnieuw.', 'That did not work. Try again.'),
};

const route = getRouteApi('/inloggen');

/** Where whoever works here comes in. */
export function LoginPage() {
  const say = useSay();
  const { terug = '/werk', kies } = route.useSearch();
  const { data: me } = useQuery({ ...meQuery, retry: false });
  const { data: homes } = useQuery(demoQuery);
  const mustChoose = me !== undefined && me.choices.length > 1 && (me.person === null || kies === true);
  return (
    <BareFrame>
      {mustChoose ? <ChooseOrganisation me={me} goOnAt={terug} /> : <Enter goOnAt={terug} />}
      {homes == null ? null : <DemoPeople homes={homes} goOnAt={terug} />}
      <p className="apart">
        {say(texts.noAccount)} <a href="/melden">{say(texts.report)}</a>
      </p>
    </BareFrame>
  );
}

function Enter({ goOnAt }: { goOnAt: string }) {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.forWhom)}</p>
      <p>
        <a className="button" href={`/api/v1/login?returnTo=${encodeURIComponent(goOnAt)}`}>
          {say(texts.go)}
        </a>
      </p>
    </>
  );
}

function ChooseOrganisation({ me, goOnAt }: { me: Me; goOnAt: string }) {
  const say = useSay();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const choose = useMutation({
    mutationFn: (organisation: string) => answer(api.PUT('/api/v1/me/organisation', { body: { organisation } })),
    onSuccess: async (chosen) => {
      queries.clear();
      queries.setQueryData(meQuery.queryKey, chosen);
      await navigate({ href: goOnAt });
    },
  });
  return (
    <>
      <PageHeading title={say(texts.choose)}>{say(texts.choose)}</PageHeading>
      <p>{say(texts.chooseMore)}</p>
      {choose.isError ? (
        <Notice tone="wrong" live>
          <p>{say(texts.failed)}</p>
        </Notice>
      ) : null}
      <ul className="rows">
        {me.choices.map(({ organisation, organisationName, name }) => (
          <li key={organisation}>
            <button type="button" className="button button-plain" onClick={() => choose.mutate(organisation)}>
              {organisationName}
            </button>{' '}
            <span className="soft">{name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

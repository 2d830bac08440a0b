import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { said, useSay } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { clockQuery, holds, useMe } from '../../staff/queries.js';

const texts = {
  title: said('Beheer', 'Administration'),
  intro: said(
    'Hier regelt u wie wat mag en volgens welke regels. U ziet geen inhoud van zaken.',
    'Here you arrange who may do what and by which rules. You see no content of cases.',
  ),
};

const places = [
  {
    to: '/beheer/mensen',
    name: said('Mensen en rollen', 'People and roles'),
    text: said('Een rol geven, beëindigen, of werk overdragen.', 'Give or end a role, or hand over work.'),
    log: false,
  },
  {
    to: '/beheer/vervangingen',
    name: said('Vervangingen', 'Delegations'),
    text: said('Wie doet tijdelijk het werk van een ander?', "Who does somebody else's work for a while?"),
    log: false,
  },
  {
    to: '/beheer/scholen',
    name: said('Scholen en schooldagen', 'Schools and school days'),
    text: said(
      'Vakanties en studiedagen: die tellen niet mee in termijnen van schooldagen.',
      'Holidays and study days: they do not count in terms of school days.',
    ),
    log: false,
  },
  {
    to: '/beheer/protocollen',
    name: said('Protocollen', 'Protocols'),
    text: said('Een nieuwe versie maken, controleren en vaststellen.', 'Make, check and adopt a new edition.'),
    log: false,
  },
  {
    to: '/beheer/instemmingen',
    name: said('Instemming van de medezeggenschapsraad', 'Consent of the participation council'),
    text: said('Regels waarvoor de wet instemming vraagt.', 'Rules for which the law asks consent.'),
    log: false,
  },
  {
    to: '/beheer/logboek',
    name: said('Logboek van de organisatie', 'Log of the organisation'),
    text: said('Wie veranderde wat, en wanneer?', 'Who changed what, and when?'),
    log: true,
  },
] as const;

const mail = {
  to: '/beheer/post',
  name: said('E-mail', 'E-mail'),
  text: said(
    'In deze oefenomgeving gaat geen e-mail weg. Lees hier wat er zou gaan.',
    'In this practice environment no e-mail is sent. Read here what would go.',
  ),
} as const;

/** Everything an administrator keeps; whoever only reads the log, sees only that. */
export function DeskPage() {
  const say = useSay();
  const me = useMe();
  const { data: clock } = useQuery(clockQuery);
  const keeps = holds(me, 'administrator');
  const shown = [
    ...places.filter(({ log, to }) => keeps || log || (to === '/beheer/protocollen' && holds(me, 'board'))),
    ...(keeps && clock != null ? [mail] : []),
  ];
  return (
    <>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.intro)}</p>
      <ul className="rows">
        {shown.map(({ to, name, text }) => (
          <li key={to}>
            <h2 className="row-title">
              <Link to={to}>{say(name)}</Link>
            </h2>
            <p>{say(text)}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

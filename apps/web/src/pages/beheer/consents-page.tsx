import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { longDate } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { NotFoundPage } from '../../parts/failure.js';
import { Loading } from '../../parts/loading.js';
import { DeskList } from './asked.js';
import { command, DeskForm, textOf } from './desk-form.js';
import { recordedFrom } from './recorded-from.js';
import { consentsQuery, matters } from './queries.js';
import { useNames } from './use-names.js';

const texts = {
  title: said('Instemming van de medezeggenschapsraad', 'Consent of the participation council'),
  intro: said(
    'Voor deze regels vraagt de wet instemming. Zonder instemming laat een zaak zien dat zij ontbreekt.',
    'The law asks consent for these rules. Without it a case says that it is missing.',
  ),
  others: said(
    'Toestemmingen voor publicatie, schriftelijke toestemmingen van de directeur en beschermde omgevingen houdt de school zelf bij. Die ziet u hier niet: zij gaan over leerlingen en medewerkers.',
    'Consents for publication, written leaves of the principal and protected environments are kept by the school itself. You do not see them here: they are about pupils and staff.',
  ),
  record: said('Leg een instemming vast', 'Record a consent'),
  none: said('Er is nog geen instemming vastgelegd.', 'No consent is on record yet.'),
  document: said('Staat in', 'Stands in'),
  end: said('Beëindig deze instemming', 'End this consent'),
  matter: said('Waarmee stemde de raad in?', 'What did the council consent to?'),
  from: said('Vanaf welke dag geldt dit?', 'From which day on does this hold?'),
  paper: said('In welk stuk staat dit?', 'In which paper does this stand?'),
  paperHint: said(
    'Zoals “Instemming GMR van 20 november 2026”. Geen namen.',
    'Such as “Instemming GMR van 20 november 2026”. No names.',
  ),
  recordSend: said('Leg deze instemming vast', 'Record this consent'),
  recorded: said('De instemming is vastgelegd', 'The consent was recorded'),
  theConsent: said('De instemming', 'The consent'),
  endTitle: said('Beëindig een instemming', 'End a consent'),
  endIntro: (matter: string) => said(`U beëindigt: ${matter}.`, `You end: ${matter}.`),
  until: said('Vanaf welke dag niet meer?', 'From which day on no longer?'),
  ended: said('De instemming is beëindigd', 'The consent was ended'),
  endedText: (day: string) =>
    said(
      `Vanaf ${longDate(day).nl} laat een zaak zien dat de instemming ontbreekt.`,
      `From ${longDate(day).en} on a case says that the consent is missing.`,
    ),
};

/** Rules to which the participation council consented. */
export function ConsentsPage() {
  const say = useSay();
  const { period } = useNames();
  return (
    <DeskList title={texts.title} asked={useQuery(consentsQuery)}>
      {(rows) => (
        <>
          <p>{say(texts.intro)}</p>
          <p>
            <Link className="button" to="/beheer/instemming">
              {say(texts.record)}
            </Link>
          </p>
          {rows.length === 0 ? <p>{say(texts.none)}</p> : null}
          <ul className="rows">
            {rows.map((one) => (
              <li key={one.id}>
                <p>
                  <strong>{say(matters[one.matter] ?? said(one.matter, one.matter))}</strong>
                </p>
                <p>{period(one)}</p>
                <p className="soft">
                  {say(texts.document)} {one.document}
                </p>
                {one.until === undefined ? (
                  <p>
                    <Link to="/beheer/instemming-einde" search={{ instemming: one.id }}>
                      {say(texts.end)}
                      <span className="hidden">: {one.document}</span>
                    </Link>
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
          <p className="soft">{say(texts.others)}</p>
        </>
      )}
    </DeskList>
  );
}

/** Records that the council consented. */
export function RecordConsentPage() {
  return (
    <DeskForm
      name="councilConsent"
      title={texts.record}
      fields={{
        matter: { kind: 'choice', options: Object.keys(matters), required: true },
        from: { kind: 'date', required: true },
        document: { kind: 'sealed', max: 100, required: true },
      }}
      words={{
        matter: { label: texts.matter, options: matters },
        from: { label: texts.from },
        document: { label: texts.paper, hint: texts.paperHint },
      }}
      sendName={texts.recordSend}
      backTo="/beheer/instemmingen"
      done={recordedFrom(texts.recorded, texts.theConsent)}
      send={(sent) => {
        const { data } = sent;
        const matter =
          data['matter'] === 'staffCriminalData' ? ('staffCriminalData' as const) : ('dataInspection' as const);
        const body = { matter, from: textOf(data, 'from'), document: textOf(data, 'document') };
        return answer(api.POST('/api/v1/organisation/council-consents', { ...command(sent), body }));
      }}
    />
  );
}

/** Ends one of them. */
export function EndConsentPage() {
  const say = useSay();
  const { instemming } = useSearch({ from: '/staff/beheer/instemming-einde' });
  const { data: rows } = useQuery(consentsQuery);
  if (rows === undefined) return <Loading />;
  const consent = rows.find(({ id }) => id === instemming);
  if (consent === undefined) return <NotFoundPage />;
  const matter = matters[consent.matter] ?? said(consent.matter, consent.matter);
  return (
    <DeskForm
      name="endConsent"
      about={[consent.id]}
      title={texts.endTitle}
      intro={<p>{say(texts.endIntro(say(matter)))}</p>}
      fields={{ until: { kind: 'date', ahead: true, required: true } }}
      words={{ until: { label: texts.until } }}
      sendName={texts.endTitle}
      backTo="/beheer/instemmingen"
      done={(answers) => ({ title: texts.ended, text: texts.endedText(textOf(answers, 'until')) })}
      send={(sent) => {
        const { headers, params } = command(sent);
        const asked = { headers, params: { ...params, path: { consent: consent.id } } };
        const body = { until: textOf(sent.data, 'until') };
        return answer(api.POST('/api/v1/organisation/council-consents/{consent}/end', { ...asked, body }));
      }}
    />
  );
}

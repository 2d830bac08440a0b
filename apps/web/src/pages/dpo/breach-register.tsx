import { Link } from '@tanstack/react-router';
import type { components } from '../../api/schema.js';
import { longDate, longMoment } from '../../language/dates.js';
import { said, useSay, type Said } from '../../language/index.js';
import { DataTable } from '../../parts/data-table.js';
import { Status } from '../../parts/notice.js';
import { useSchoolName } from '../../staff/case-words.js';

type Breach = components['schemas']['Breach'];

const texts = {
  none: said('Er staat nog geen datalek in het register.', 'There is no breach in the register yet.'),
  caption: said('Datalekken, de nieuwste eerst', 'Breaches, the newest first'),
  case: said('Zaak', 'Case'),
  discovered: said('Ontdekt', 'Discovered'),
  isBreach: said('Uitkomst', 'Outcome'),
  // The word is longer than a column of a phone: it may break where it is put together.
  authority: said('Melding bij de Autoriteit Persoons\u00adgegevens', 'Notice to the data protection authority'),
  told: said('Bericht aan betrokkenen', 'Notice to people concerned'),
  reason: said('Redenen', 'Reasons'),
  open: said('Nog niet besloten', 'Not decided yet'),
  breach: said('Datalek', 'Breach'),
  highRisk: said('Datalek met hoog risico', 'Breach with a high risk'),
  noBreach: said('Geen datalek', 'No breach'),
  notifiedOn: (when: Said) => said(`Gemeld op ${when.nl}`, `Notified on ${when.en}`),
  toNotify: said('Wordt gemeld', 'To be notified'),
  notNotified: said('Niet gemeld', 'Not notified'),
  noneNeeded: said('Niet nodig', 'Not needed'),
  toldOn: (when: Said) => said(`Verteld op ${when.nl}`, `Told on ${when.en}`),
  toTell: said('Nog te vertellen', 'Still to be told'),
  advised: {
    notify: said('FG: melden.', 'DPO: notify.'),
    doNotNotify: said('FG: niet melden.', 'DPO: do not notify.'),
  },
  late: said('Te laat omdat:', 'Late because:'),
};

const outcome = ({ isBreach, highRisk }: Breach): Said => {
  if (isBreach === null) return texts.open;
  return isBreach ? (highRisk === true ? texts.highRisk : texts.breach) : texts.noBreach;
};

function notice({ isBreach, notify, notifiedAt }: Breach): Said {
  if (notifiedAt !== null) return texts.notifiedOn(longMoment(notifiedAt));
  if (isBreach === null) return texts.open;
  if (!isBreach) return texts.noneNeeded;
  return notify === 'notify' ? texts.toNotify : texts.notNotified;
}

function peopleTold({ isBreach, highRisk, toldAt }: Breach): Said {
  if (toldAt !== null) return texts.toldOn(longDate(toldAt));
  if (isBreach === null) return texts.open;
  return isBreach && highRisk === true ? texts.toTell : texts.noneNeeded;
}

/** Every breach with what was done and why: what the authority may ask to see. */
export function BreachRegister({ rows }: { rows: readonly Breach[] }) {
  const say = useSay();
  const schoolName = useSchoolName();
  if (rows.length === 0) return <p>{say(texts.none)}</p>;
  return (
    <DataTable
      caption={say(texts.caption)}
      rows={rows}
      keyOf={({ caseId, track }) => `${caseId} ${track}`}
      columns={[
        {
          name: say(texts.case),
          of: ({ caseId, number, school }) => (
            <>
              <Link to="/zaak/$caseId" params={{ caseId }}>
                {number}
              </Link>
              <br />
              <span className="soft">{schoolName(school)}</span>
            </>
          ),
        },
        {
          name: say(texts.discovered),
          of: ({ discoveredAt, raisedAt }) => say(longMoment(discoveredAt ?? raisedAt)),
        },
        {
          name: say(texts.isBreach),
          of: (row) => (
            <Status
              tone={row.isBreach === null ? 'mind' : row.isBreach ? 'wrong' : 'well'}
              icon={row.isBreach === false ? 'check' : 'warning'}
            >
              {say(outcome(row))}
            </Status>
          ),
        },
        { name: say(texts.authority), of: (row) => say(notice(row)) },
        { name: say(texts.told), of: (row) => say(peopleTold(row)) },
        {
          name: say(texts.reason),
          of: ({ advised, reason, suspicion, lateBecause }) => (
            <>
              {advised === null ? null : <>{say(texts.advised[advised])} </>}
              <span className="typed-text">{reason ?? suspicion}</span>
              {lateBecause === null ? null : (
                <>
                  <br />
                  {say(texts.late)} {lateBecause}
                </>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

import { Link } from '@tanstack/react-router';
import { lowerFirst, said, useSay, useWord } from '../../language/index.js';
import type { CaseShown, StepForm } from '../../staff/case-queries.js';
import { stepLink } from '../../staff/next-work.js';

const texts = {
  title: said('Betrokkenen', 'People involved'),
  none: said('Er is nog niemand toegevoegd.', 'Nobody has been added yet.'),
  of: (name: string) => said(`van ${name}`, `of ${name}`),
  steps: (name: string) => said(`Wat u kunt doen voor ${name}`, `What you can do for ${name}`),
};

interface SectionGiven {
  readonly page: CaseShown;
  readonly forms: readonly StepForm[];
  readonly partyName: (id: string) => string;
}

/** Who is in the case, as what, and what can be done about each. */
export function PartiesSection({ page, forms, partyName }: SectionGiven) {
  const say = useSay();
  const word = useWord();
  const add = forms.find(({ type, allowed }) => type === 'party.add' && allowed);
  const { caseId } = page.case;
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{say(texts.title)}</h2>
      {page.parties.length === 0 ? <p>{say(texts.none)}</p> : null}
      {page.parties.length === 0 ? null : (
        <ul className="rows">
          {page.parties.map(({ id, kind, role, band, attends, of }) => {
            const own = forms.filter((form) => form.party === id && form.track === undefined && form.allowed);
            return (
              <li key={id}>
                <h3>{partyName(id)}</h3>
                <p>
                  {word(`partyRole.${role}`)}
                  {of === null ? `, ${lowerFirst(word(`partyKind.${kind}`))}` : ` (${say(texts.of(partyName(of)))})`}
                  {kind === 'pupil' ? `, ${lowerFirst(word(`ageBand.${band}`))}` : ''}
                  {attends === null || attends === 'thisSchool' ? '' : `, ${lowerFirst(word(`attendance.${attends}`))}`}
                </p>
                {own.length === 0 ? null : (
                  <details>
                    <summary>{say(texts.steps(partyName(id)))}</summary>
                    <StepLinks caseId={caseId} forms={own} />
                  </details>
                )}
              </li>
            );
          })}
        </ul>
      )}
      {add === undefined ? null : (
        <p>
          <Link className="button button-plain" {...stepLink(caseId, add)}>
            {say(add.title)}
          </Link>
        </p>
      )}
    </section>
  );
}

/** Steps as links, those that belong to this stage first. */
export function StepLinks({ caseId, forms }: { caseId: string; forms: readonly StepForm[] }) {
  const say = useSay();
  const order = ['onward', 'here', 'anytime'];
  const sorted = forms.toSorted((one, other) => order.indexOf(one.standing) - order.indexOf(other.standing));
  return (
    <ul className="plain">
      {sorted.map((form) => (
        <li key={`${form.type} ${form.party ?? ''} ${form.track ?? ''}`}>
          <Link {...stepLink(caseId, form)}>{say(form.title)}</Link>
        </li>
      ))}
    </ul>
  );
}

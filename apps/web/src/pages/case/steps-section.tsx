import { lowerFirst, said, useSay, useWord } from '../../language/index.js';
import type { CaseShown, StepForm } from '../../staff/case-queries.js';
import { RefusalList } from '../../staff/refusals.js';
import { useTrackName } from '../../staff/track-names.js';
import { StepLinks } from './parties-section.js';

const texts = {
  title: said('Wat u nog meer kunt doen', 'What else you can do'),
  none: said('In deze zaak kunt u nu zelf niets vastleggen.', 'There is nothing you can record in this case now.'),
  anytime: said('Wat altijd kan', 'What is always possible'),
  not: said('Wat u nu niet kunt doen, en waarom', 'What you cannot do now, and why'),
};

interface SectionGiven {
  readonly page: CaseShown;
  readonly forms: readonly StepForm[];
  readonly partyName: (id: string) => string;
}

/** Steps about the case as a whole and about its tracks; those about one person stand with that person, those `shown` above not again. */
export function StepsSection({ page, forms, partyName, shown }: SectionGiven & { shown: readonly StepForm[] }) {
  const say = useSay();
  const { caseId, protocol } = page.case;
  const mine = forms.filter(({ allowed }) => allowed);
  const whole = mine.filter(
    (form) =>
      form.party === undefined && form.track === undefined && form.type !== 'party.add' && !shown.includes(form),
  );
  const here = whole.filter(({ standing }) => standing !== 'anytime');
  const anytime = whole.filter(({ standing }) => standing === 'anytime');
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{say(texts.title)}</h2>
      {mine.length === 0 ? <p>{say(texts.none)}</p> : null}
      {here.length === 0 ? null : <StepLinks caseId={caseId} forms={here} />}
      <Tracks page={page} forms={mine} />
      {anytime.length === 0 ? null : (
        <details className="fold">
          <summary>{say(texts.anytime)}</summary>
          <StepLinks caseId={caseId} forms={anytime} />
        </details>
      )}
      <details className="fold">
        <summary>{say(texts.not)}</summary>
        <Refused forms={forms.filter(({ allowed }) => !allowed)} protocol={protocol} partyName={partyName} />
      </details>
    </section>
  );
}

/** Procedures beside the case itself, such as a measure: how each stands, and what can be done. */
function Tracks({ page, forms }: Pick<SectionGiven, 'page' | 'forms'>) {
  const word = useWord();
  const trackName = useTrackName(page);
  return page.tracks.map(({ id, machine, state }) => (
    <div key={id}>
      <h3>
        {trackName(id)}: {lowerFirst(word(`state.${machine}.${state}`, state))}
      </h3>
      <StepLinks caseId={page.case.caseId} forms={forms.filter(({ track }) => track === id)} />
    </div>
  ));
}

interface RefusedGiven {
  readonly forms: readonly StepForm[];
  readonly protocol: string;
  readonly partyName: (id: string) => string;
}

function Refused({ forms, protocol, partyName }: RefusedGiven) {
  const say = useSay();
  return (
    <ul className="rows">
      {forms.map((form) => (
        <li key={`${form.type} ${form.party ?? ''} ${form.track ?? ''}`}>
          <h3>
            {say(form.title)}
            {form.party === undefined ? '' : ` (${partyName(form.party)})`}
          </h3>
          <RefusalList refusals={form.unmet} protocol={protocol} />
        </li>
      ))}
    </ul>
  );
}

import { longDate } from '../../language/dates.js';
import { said, useSay, useWord } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import type { Decision, Step, Told } from '../../staff/case-queries.js';
import { RecordedAnswers } from '../../staff/recorded-answers.js';

const texts = {
  proposal: said('Het voorstel', 'The proposal'),
  concerns: said('Het gaat om', 'It concerns'),
  facts: said('De feiten waarop het staat', 'The facts it stands on'),
  noFacts: said('Er zijn nog geen feiten vastgelegd.', 'No facts were recorded yet.'),
  hearings: said('Hoor en wederhoor', 'Hearing both sides'),
  noHearings: said(
    'Er is nog niemand gehoord en er is geen verweer vastgelegd.',
    'Nobody was heard yet and no defence was recorded.',
  ),
};

/** What a decision can stand on, and what the other side said. */
const factSteps = [
  'scope.assess',
  'breach.assess',
  'evidence.record',
  'finding.record',
  'factFinding.finish',
  'consultation.answer',
  'qualification.decide',
  'objection.receive',
];
const hearingSteps = ['hearing.record', 'hearing.agree', 'measure.intend', 'measure.defend', 'objection.hear'];

interface BeforeGiven {
  readonly decision: Decision;
  readonly told: Told;
  readonly names: Readonly<Record<string, string>>;
}

/** Of the case as a whole, of this person, or of this matter; never of another person. */
const concerns = ({ party, track }: Decision, step: Step): boolean =>
  (step.track === undefined || step.track === track || step.type === 'qualification.decide') &&
  (step.party === undefined || party === null || step.party === party || step.type.startsWith('hearing.'));

export function Proposal({ decision, told, names }: BeforeGiven) {
  const say = useSay();
  const step = told.rows.find(({ seq }) => seq === decision.proposedIn);
  const { party } = decision;
  if (step === undefined) return null;
  return (
    <section>
      <h2>{say(texts.proposal)}</h2>
      {party === null ? null : (
        <p>
          {say(texts.concerns)} <strong>{names[party] ?? party}</strong>.
        </p>
      )}
      <RecordedAnswers step={step} texts={told.texts} names={names} />
    </section>
  );
}

export function Facts({ decision, told, names }: BeforeGiven) {
  const say = useSay();
  const steps = told.rows.filter(
    (step) => factSteps.includes(step.type) && step.seq !== decision.proposedIn && concerns(decision, step),
  );
  return (
    <section>
      <h2>{say(texts.facts)}</h2>
      {steps.length === 0 ? (
        <p>{say(texts.noFacts)}</p>
      ) : (
        steps.map((step) => <RecordedStep key={step.seq} step={step} told={told} names={names} />)
      )}
    </section>
  );
}

export function Hearings({ decision, told, names }: BeforeGiven) {
  const say = useSay();
  const steps = told.rows.filter((step) => hearingSteps.includes(step.type) && concerns(decision, step));
  return (
    <section>
      <h2>{say(texts.hearings)}</h2>
      {steps.length === 0 ? (
        <Notice tone="mind">
          <p>{say(texts.noHearings)}</p>
        </Notice>
      ) : (
        steps.map((step) => <RecordedStep key={step.seq} step={step} told={told} names={names} />)
      )}
    </section>
  );
}

/** Folded, so that a decision stays to be overseen; all of it is there for whoever wants to read. */
function RecordedStep({ step, told, names }: { step: Step; told: Told; names: Readonly<Record<string, string>> }) {
  const say = useSay();
  const word = useWord();
  const { party, by } = step;
  const whom = party === undefined ? '' : `: ${names[party] ?? party}`;
  const who = names[by.person] ?? word(`role.${by.role}`);
  return (
    <details className="fold">
      <summary>
        {word(`done.${step.type}`, word(`step.${step.type}`))}
        {whom}{' '}
        <span className="soft">
          ({who}, {say(longDate(step.at))})
        </span>
      </summary>
      <RecordedAnswers step={step} texts={told.texts} names={names} />
    </details>
  );
}

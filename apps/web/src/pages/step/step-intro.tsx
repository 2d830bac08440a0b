import type { ReactNode } from 'react';
import { said, useSay } from '../../language/index.js';
import { DueDate } from '../../parts/due.js';
import { Notice } from '../../parts/notice.js';
import type { Obligation, StepForm } from '../../staff/case-queries.js';
import { Cites } from '../../staff/cites.js';
import { useNow } from '../../staff/queries.js';
import { RefusalList } from '../../staff/refusals.js';

const texts = {
  asked: said('Wat de regel vraagt', 'What the rule asks'),
  warnings: said('Let op', 'Take care'),
  warningsWhy: said(
    'Dit staat niet in de weg, maar spreekt er wel tegen.',
    'This does not stand in the way, but speaks against it.',
  ),
  advice: said('Wat uw school hier meestal doet', 'What your school usually does here'),
};

/** Before the questions: the duty this meets, and what speaks against it. */
export function StepIntro({
  form,
  duty,
  protocol,
  settled,
}: {
  form: StepForm;
  duty: Obligation | undefined;
  protocol: string;
  /** What it asks exactly, as answers that are given already. */
  settled?: ReactNode;
}) {
  const say = useSay();
  const now = useNow();
  return (
    <>
      {duty === undefined ? null : (
        <Notice>
          <h2>{say(texts.asked)}</h2>
          <p>{say(duty)}</p>
          {settled}
          <p>
            <DueDate
              due={duty.due?.due ?? null}
              lastDay={duty.due?.lastDay ?? null}
              overdue={duty.status === 'overdue'}
              now={now}
            />
          </p>
          <Cites cites={duty.cites} protocol={protocol} />
        </Notice>
      )}
      {form.warnings.length === 0 ? null : (
        <Notice tone="mind">
          <h2>{say(texts.warnings)}</h2>
          <p>{say(texts.warningsWhy)}</p>
          <RefusalList refusals={form.warnings} protocol={protocol} />
        </Notice>
      )}
      {form.advice.length === 0 ? null : (
        <Notice>
          <h2>{say(texts.advice)}</h2>
          <RefusalList refusals={form.advice} protocol={protocol} />
        </Notice>
      )}
    </>
  );
}

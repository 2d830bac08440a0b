import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { said, useSay, useWord } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import { obligationsQuery, stepsQuery, type CaseShown } from '../../staff/case-queries.js';
import type { Decision } from '../../staff/decision-queries.js';
import { RefusalList } from '../../staff/refusals.js';
import { useWayOut } from '../../staff/way-out.js';

const texts = {
  own: said('U hebt dit zelf voorgesteld', 'You proposed this yourself'),
  ownWhy: said(
    'Wie iets voorstelt, besluit er niet over. Zo kijken er altijd twee mensen naar.',
    'Whoever proposes something does not decide on it. So there are always two people who look.',
  ),
  notYou: said('U kunt hier nu niet over besluiten', 'You cannot decide on this now'),
  over: said('Hierover is al besloten', 'This was decided already'),
  overWhy: (state: string) => said(`Het staat nu op: ${state}.`, `It now stands at: ${state}.`),
  see: said('Bekijk in de zaak wat er is besloten', 'See in the case what was decided'),
};

/** Why the reader cannot decide here, as help: what stands in the way, and who can. */
export function NotYours({ decision, page }: { decision: Decision; page: CaseShown }) {
  const say = useSay();
  const word = useWord();
  const { caseId, protocol } = page.case;
  const { data: obligations = [] } = useQuery(obligationsQuery(caseId));
  const { data: forms } = useQuery(stepsQuery(caseId));
  const wayOut = useWayOut(page, obligations, forms?.steps ?? []);
  const { own, steps, machine, state } = decision;
  if (steps.length === 0) {
    return (
      <Notice>
        <h2>{say(texts.over)}</h2>
        <p>{say(texts.overWhy(word(`state.${machine}.${state}`)))}</p>
        <p>
          <Link to="/zaak/$caseId" params={{ caseId }}>
            {say(texts.see)}
          </Link>
        </p>
      </Notice>
    );
  }
  // To grant and to refuse are two steps, mostly kept from the reader for the same reason.
  const all = steps.flatMap(({ unmet }) => unmet);
  const reasons = all.filter(({ code }, index) => all.findIndex((one) => one.code === code) === index);
  return (
    <Notice tone="mind">
      <h2>{say(own ? texts.own : texts.notYou)}</h2>
      {own ? <p>{say(texts.ownWhy)}</p> : null}
      <RefusalList refusals={reasons} protocol={protocol} wayOut={wayOut} />
    </Notice>
  );
}

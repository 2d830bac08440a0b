import { Link } from '@tanstack/react-router';
import { said, useSay, useWord } from '../../language/index.js';
import { Notice } from '../../parts/notice.js';
import type { Decision } from '../../staff/decision-queries.js';
import { RefusalList } from '../../staff/refusals.js';

const texts = {
  own: said('U hebt dit zelf voorgesteld', 'You proposed this yourself'),
  ownWhy: said(
    'Wie iets voorstelt, besluit er niet over. Zo kijken er altijd twee mensen naar.',
    'Whoever proposes something does not decide on it. So there are always two people who look.',
  ),
  notYou: said('U kunt hier nu niet over besluiten', 'You cannot decide on this now'),
  who: (roles: string) => said(`Wie wel mag besluiten: ${roles}.`, `Who may decide: ${roles}.`),
  over: said('Hierover is al besloten', 'This was decided already'),
  overWhy: (state: string) => said(`Het staat nu op: ${state}.`, `It now stands at: ${state}.`),
  see: said('Bekijk in de zaak wat er is besloten', 'See in the case what was decided'),
};

/** Why the reader cannot decide here, as help: what stands in the way, and who can. */
export function NotYours({ decision, protocol, caseId }: { decision: Decision; protocol: string; caseId: string }) {
  const say = useSay();
  const word = useWord();
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
  const who = [...new Set(steps.flatMap((step) => step.who))].map((role) => word(`role.${role}`)).join(', ');
  return (
    <Notice tone="mind">
      <h2>{say(own ? texts.own : texts.notYou)}</h2>
      {own ? <p>{say(texts.ownWhy)}</p> : null}
      {own && who !== '' ? <p>{say(texts.who(who))}</p> : null}
      <RefusalList refusals={reasons} protocol={protocol} />
    </Notice>
  );
}

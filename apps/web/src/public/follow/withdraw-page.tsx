import { said, useSay } from '../../language/index.js';
import { Link } from '../route.js';
import { WritePage } from './write-page.js';

const texts = {
  back: said('Nee, terug naar mijn melding', 'No, back to my report'),
  title: said('Wilt u de melding intrekken?', 'Do you want to withdraw the report?'),
  what: said(
    'De school weet dan dat u de melding niet meer wilt. Wat u vertelde, blijft bewaard. Soms moet de school toch iets doen: als iemand gevaar loopt, of als de wet dat vraagt.',
    'The school then knows that you no longer want the report. What you told stays. Sometimes the school must act all the same: when somebody is in danger, or when the law asks for it.',
  ),
  final: said('U kunt dit niet ongedaan maken.', 'This cannot be undone.'),
  done: said('U hebt de melding ingetrokken', 'You withdrew the report'),
  next: said(
    'De school ziet dat. Met uw code kunt u nog steeds berichten lezen en schrijven. Bedenkt u zich? Dan doet u een nieuwe melding.',
    'The school sees it. With your code you can still read and write messages. If you change your mind, make a new report.',
  ),
  again: said('Doe een nieuwe melding', 'Make a new report'),
  onward: said('Naar mijn melding', 'To my report'),
};

/** Taking a report back, after one more question. */
export function WithdrawPage(given: { receipt: string; look: () => Promise<void> }) {
  const say = useSay();
  return (
    <WritePage {...given} form="withdrawal" texts={texts} otherwise={<Link to="/melden">{say(texts.again)}</Link>}>
      <p>{say(texts.what)}</p>
      <p>
        <strong>{say(texts.final)}</strong>
      </p>
    </WritePage>
  );
}

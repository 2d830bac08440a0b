import { useState } from 'react';
import { said, useSay } from '../../language/index.js';
import { noteNavigation, PageHeading } from '../../parts/heading.js';
import { Link } from '../route.js';
import { WriteForm } from './write-form.js';

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
    'De school ziet dat. Met uw code kunt u nog steeds berichten lezen en schrijven. Bedenkt u zich? Doe dan een nieuwe melding.',
    'The school sees it. With your code you can still read and write messages. If you change your mind, make a new report.',
  ),
  look: said('Naar mijn melding', 'To my report'),
};

/** Taking a report back, after one more question. */
export function WithdrawPage({ receipt, look }: { receipt: string; look: () => Promise<void> }) {
  const say = useSay();
  const [done, setDone] = useState(false);
  if (done)
    return (
      <>
        <PageHeading title={say(texts.done)}>{say(texts.done)}</PageHeading>
        <p>{say(texts.next)}</p>
        <Link className="button" to="/mijn-melding">
          {say(texts.look)}
        </Link>
      </>
    );
  return (
    <>
      <Link className="back" to="/mijn-melding">
        {say(texts.back)}
      </Link>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <p>{say(texts.what)}</p>
      <p>
        <strong>{say(texts.final)}</strong>
      </p>
      <WriteForm
        receipt={receipt}
        form="withdrawal"
        look={look}
        done={() => {
          noteNavigation();
          setDone(true);
        }}
      />
    </>
  );
}

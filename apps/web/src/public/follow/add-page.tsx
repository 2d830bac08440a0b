import { useState } from 'react';
import { said, useSay } from '../../language/index.js';
import { noteNavigation, PageHeading } from '../../parts/heading.js';
import { Link } from '../route.js';
import { WriteForm } from './write-form.js';

const texts = {
  back: said('Terug naar mijn melding', 'Back to my report'),
  title: said('Vul de melding aan', 'Add to the report'),
  done: said('Uw aanvulling is verstuurd', 'What you added has been sent'),
  next: said(
    'Wie uw melding leest, krijgt hem ook te zien. U hoeft nu niets te doen.',
    'Whoever reads your report sees it too. You need not do anything now.',
  ),
};

/** Something to add to what was told. */
export function AddPage({ receipt, look }: { receipt: string; look: () => Promise<void> }) {
  const say = useSay();
  const [done, setDone] = useState(false);
  if (done)
    return (
      <>
        <PageHeading title={say(texts.done)}>{say(texts.done)}</PageHeading>
        <p>{say(texts.next)}</p>
        <Link className="button" to="/mijn-melding">
          {say(texts.back)}
        </Link>
      </>
    );
  return (
    <>
      <Link className="back" to="/mijn-melding">
        {say(texts.back)}
      </Link>
      <PageHeading title={say(texts.title)}>{say(texts.title)}</PageHeading>
      <WriteForm
        receipt={receipt}
        form="addition"
        look={look}
        done={() => {
          noteNavigation();
          setDone(true);
        }}
      />
    </>
  );
}

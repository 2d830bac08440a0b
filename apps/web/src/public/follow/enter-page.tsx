import { useState } from 'react';
import { isProblem, Unreachable } from '../../api/problem.js';
import { ErrorSummary } from '../../form/error-summary.js';
import { TextInput } from '../../form/inputs.js';
import { said, useSay, type Said } from '../../language/index.js';
import { noteNavigation, PageHeading } from '../../parts/heading.js';
import { Helplines } from '../helplines.js';
import { Link } from '../route.js';
import { findStatus } from './receipt-api.js';

const texts = {
  title: said('Mijn melding', 'My report'),
  intro: said(
    'Vul de code in die u kreeg toen u meldde. Dan ziet u hoe ver de school is.',
    'Fill in the code you got when you reported. Then you see how far the school is.',
  ),
  label: said('Uw code', 'Your code'),
  hint: said('Vijf groepjes van vier letters en cijfers.', 'Five groups of four letters and digits.'),
  show: said('Bekijk mijn melding', 'Show my report'),
  looking: said('Bezig met zoeken …', 'Looking …'),
  lost: said('Bent u de code kwijt?', 'Have you lost the code?'),
  lostText: said(
    'Niemand kan hem opzoeken: de school bewaart hem niet. Meldde u met uw naam, dan kan de school u bereiken. Meldde u zonder naam, doe dan een nieuwe melding en zeg dat u al eerder meldde.',
    'Nobody can look it up: the school does not keep it. If you gave your name, the school can reach you. If not, make a new report and say that you reported before.',
  ),
  report: said('Iets melden', 'Report something'),
  empty: said('Vul uw code in.', 'Fill in your code.'),
  short: said(
    'Een code heeft twintig letters en cijfers. Kijk of u er een hebt overgeslagen.',
    'A code has twenty letters and digits. Look whether you skipped one.',
  ),
  unknown: said(
    'Deze code kennen wij niet. Kijk of u hem goed hebt overgenomen. Is de melding lang geleden afgerond? Dan is zij gewist en werkt de code niet meer.',
    'We do not know this code. Look whether you copied it well. If the report was closed long ago, it has been erased and the code no longer works.',
  ),
  busy: said(
    'Er is te vaak een code geprobeerd. Wacht een minuut en probeer het dan opnieuw.',
    'A code was tried too often. Wait a minute and try again.',
  ),
  unreachable: said(
    'Er is geen verbinding. Kijk of u internet hebt en probeer het opnieuw.',
    'There is no connection. Check your connection and try again.',
  ),
  ours: said('Er ging bij ons iets mis. Probeer het opnieuw.', 'Something went wrong on our side. Try again.'),
};

const id = 'f-receipt';
const length = 20;

function failureIn(error: unknown): Said {
  if (error instanceof Unreachable) return texts.unreachable;
  if (isProblem(error, 'tooManyRequests')) return texts.busy;
  return isProblem(error, 'notFound') ? texts.unknown : texts.ours;
}

/** Asks for the code. */
export function EnterPage({ open }: { open: (receipt: string) => void }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [wrong, setWrong] = useState<{ readonly text: Said }>();
  const [looking, setLooking] = useState(false);

  async function look(): Promise<void> {
    const plain = typed.replace(/[^0-9a-z]/gi, '').toUpperCase();
    if (plain.length !== length) return setWrong({ text: plain === '' ? texts.empty : texts.short });
    setLooking(true);
    try {
      const receipt = plain.replace(/(.{4})(?=.)/g, '$1-');
      await findStatus(receipt);
      noteNavigation();
      open(receipt);
    } catch (error) {
      setWrong({ text: failureIn(error) });
      setLooking(false);
    }
  }

  const errors = wrong === undefined ? [] : [{ id, text: say(wrong.text) }];
  return (
    <>
      <ErrorSummary errors={errors} found={wrong} />
      <PageHeading title={say(texts.title)} errors={errors.length}>
        {say(texts.title)}
      </PageHeading>
      <p>{say(texts.intro)}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <TextInput
          id={id}
          label={say(texts.label)}
          hint={say(texts.hint)}
          error={wrong && say(wrong.text)}
          value={typed}
          onType={setTyped}
        />
        <div className="actions">
          <button type="submit" className="button" aria-busy={looking}>
            {say(looking ? texts.looking : texts.show)}
          </button>
        </div>
      </form>
      <h2>{say(texts.lost)}</h2>
      <p>{say(texts.lostText)}</p>
      <p>
        <Link to="/melden">{say(texts.report)}</Link>
      </p>
      <Helplines />
    </>
  );
}

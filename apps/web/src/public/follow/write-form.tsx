import { useMemo, useRef, useState } from 'react';
import { newKey } from '../../api/client.js';
import { ApiProblem, isProblem, Unreachable } from '../../api/problem.js';
import { ErrorSummary } from '../../form/error-summary.js';
import { TextInput } from '../../form/inputs.js';
import { one } from '../../form/field.js';
import { said, useSay, type Said } from '../../language/index.js';
import { FailedPart } from '../../parts/failed-part.js';
import { Notice } from '../../parts/notice.js';
import { tooLong } from '../too-long.js';
import { useTabDraft } from '../use-tab-draft.js';
import { mostSigns } from './most-signs.js';
import { receiptDraft, sendAs, type ReceiptForm } from './receipt-api.js';

interface FormTexts {
  readonly label: Said;
  readonly hint?: Said;
  readonly send: Said;
  readonly empty: Said;
}

/** What is wrong; another with each look. */
export interface Found {
  readonly text: Said;
}

const forms: Readonly<Record<ReceiptForm, FormTexts>> = {
  message: {
    label: said('Schrijf een bericht aan de school', 'Write a message to the school'),
    hint: said(
      'Voor een vraag of een antwoord. Wilt u anoniem blijven? Zet dan uw naam er niet in.',
      'For a question or an answer. To stay anonymous, leave your name out.',
    ),
    send: said('Verstuur het bericht', 'Send the message'),
    empty: said('Schrijf eerst een bericht.', 'Write a message first.'),
  },
  addition: {
    label: said('Wat wilt u nog vertellen?', 'What else do you want to tell?'),
    hint: said('Dit komt bij uw melding te staan.', 'This is added to your report.'),
    send: said('Voeg dit toe aan de melding', 'Add this to the report'),
    empty: said('Schrijf eerst wat u wilt toevoegen.', 'First write what you want to add.'),
  },
  withdrawal: {
    label: said('Waarom trekt u de melding in?', 'Why do you withdraw the report?'),
    send: said('Ja, trek de melding in', 'Yes, withdraw the report'),
    empty: said('', ''),
  },
};

const texts = {
  sending: said('Bezig met versturen …', 'Sending …'),
  sent: said('Uw bericht is verstuurd.', 'Your message has been sent.'),
  failed: said('Nog niet bewaard. Wij proberen het opnieuw.', 'Not saved yet. We keep trying.'),
  unreachable: said(
    'Er is geen verbinding. Wat u typte, staat er nog. Verstuur het zo nog eens.',
    'There is no connection. What you typed is still here. Send it again in a moment.',
  ),
  busy: said(
    'Dit ging te vaak achter elkaar. Wacht een minuut en verstuur het dan nog eens.',
    'That was too often in a row. Wait a minute and send it again.',
  ),
  refused: said('Dit kan nu niet meer bij deze melding.', 'This can no longer be done with this report.'),
  unread: said('Wij kunnen niet ophalen wat u hier eerder typte.', 'We cannot fetch what you typed here before.'),
  ours: said(
    'Er ging bij ons iets mis. Wat u typte, staat er nog. Verstuur het nog eens.',
    'Something went wrong on our side. What you typed is still here. Send it again.',
  ),
};

const idOf = (form: ReceiptForm): string => `f-${form}`;

function failureIn(error: unknown, most: number): Said {
  if (error instanceof Unreachable) return texts.unreachable;
  if (isProblem(error, 'tooManyRequests')) return texts.busy;
  if (isProblem(error, 'invalidInput')) return tooLong(most);
  return error instanceof ApiProblem && error.status === 409 ? texts.refused : texts.ours;
}

/** One text to the school. It is kept while it is typed. `done` where there is a page of its own for what comes after. */
export function WriteForm({
  receipt,
  form,
  look,
  done,
  onWrong,
}: {
  receipt: string;
  form: ReceiptForm;
  look: () => Promise<void>;
  done?: () => void;
  /** For the title of the page, and for the summary above it where the form has the page for itself. */
  onWrong: (found: Found | undefined) => void;
}) {
  const say = useSay();
  const store = useMemo(() => receiptDraft(receipt, form), [receipt, form]);
  const { typed, ready, error: unread, readAgain, kept, change, settled, sent } = useTabDraft(store);
  const [error, setError] = useState<Found>();
  const [state, setState] = useState<'open' | 'sending' | 'sent'>('open');
  const key = useRef(newKey());
  /** From the press on, before the page can show it: a second press is not another message. */
  const busy = useRef(false);
  const { label, hint, send, empty } = forms[form];
  const text = one(typed, 'text');
  const isOptional = form === 'withdrawal';
  const id = idOf(form);

  async function submit(): Promise<void> {
    if (busy.current) return;
    if (text.trim() === '' && !isOptional) return fail(empty);
    busy.current = true;
    setState('sending');
    setError(undefined);
    onWrong(undefined);
    try {
      await settled();
      await sendAs(form, receipt, key.current, text.trim());
      key.current = newKey();
      sent();
      setState('sent');
      await look();
      done?.();
    } catch (failure) {
      if (isProblem(failure, 'keyReused')) key.current = newKey();
      fail(failureIn(failure, mostSigns[form]));
    } finally {
      busy.current = false;
    }
  }

  function fail(what: Said): void {
    const found = { text: what };
    setState('open');
    setError(found);
    onWrong(found);
  }

  if (unread !== undefined) return <Unread error={unread} retry={readAgain} />;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {done === undefined ? <FoundWrong form={form} found={error} /> : null}
      {/* What was typed before is on its way: until it is there, nothing is typed over it. */}
      <fieldset className="plain" disabled={!ready}>
        <TextInput
          id={id}
          label={say(label)}
          hint={hint && say(hint)}
          error={error && say(error.text)}
          isOptional={isOptional}
          value={text}
          lines={5}
          onType={(value) => change('text', value)}
        />
      </fieldset>
      <div className="actions">
        <button type="submit" className={isOptional ? 'button button-grave' : 'button'} aria-busy={!ready}>
          {say(state === 'sending' ? texts.sending : send)}
        </button>
        <span className="soft" role={kept === 'failed' ? 'status' : undefined}>
          {kept === 'failed' ? say(texts.failed) : ''}
        </span>
      </div>
      <div role="status" className="after-sending">
        {state === 'sent' && done === undefined ? <Notice tone="well">{say(texts.sent)}</Notice> : null}
      </div>
    </form>
  );
}

/** The one error of a form, as a summary that leads to it. */
export function FoundWrong({ form, found }: { form: ReceiptForm; found: Found | undefined }) {
  const say = useSay();
  return <ErrorSummary errors={found === undefined ? [] : [{ id: idOf(form), text: say(found.text) }]} found={found} />;
}

/** In the place of a form whose earlier words cannot be had: an empty one would be kept over them. */
function Unread({ error, retry }: { error: unknown; retry: () => void }) {
  const say = useSay();
  return (
    <FailedPart error={error} retry={retry}>
      <p>{say(texts.unread)}</p>
    </FailedPart>
  );
}

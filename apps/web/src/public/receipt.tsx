import { useState } from 'react';
import { said, useSay } from '../language/index.js';

const texts = {
  label: said('Uw code', 'Your code'),
  copy: said('Kopieer de code', 'Copy the code'),
  copied: said('De code is gekopieerd.', 'The code was copied.'),
  notCopied: said('Kopiëren lukt hier niet. Schrijf de code over.', 'Copying does not work here. Write the code down.'),
  print: said('Druk af', 'Print'),
};

/** The code with which a report is followed, to be copied, printed or written down. */
export function ReceiptShown({ receipt }: { receipt: string }) {
  const say = useSay();
  const [told, tell] = useState<'nothing' | 'copied' | 'notCopied'>('nothing');
  return (
    <div className="receipt">
      <p className="label">{say(texts.label)}</p>
      <p className="receipt-code">{receipt}</p>
      <div className="actions no-print">
        <button
          type="button"
          className="button"
          onClick={() => {
            navigator.clipboard.writeText(receipt).then(
              () => tell('copied'),
              () => tell('notCopied'),
            );
          }}
        >
          {say(texts.copy)}
        </button>
        <button type="button" className="button button-plain" onClick={() => print()}>
          {say(texts.print)}
        </button>
        <span role="status">{told === 'nothing' ? '' : say(texts[told])}</span>
      </div>
    </div>
  );
}

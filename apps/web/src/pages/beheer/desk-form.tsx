import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState, type ReactNode } from 'react';
import type { Fields, Lists, Typed } from '../../form/field.js';
import { said, useSay, useWords, WordsProvider, type Said } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { AskCheckSend, partSearch, type Sent } from '../../staff/ask-check-send.js';
import { SendingFailed } from '../../staff/sending-failed.js';

const texts = {
  back: said('Terug', 'Back'),
  logged: said(
    'Deze wijziging staat in het logboek van de organisatie.',
    'This change is in the log of the organisation.',
  ),
  onward: {
    '/beheer': said('Naar Beheer', 'To Administration'),
    '/beheer/mensen': said('Naar Mensen en rollen', 'To People and roles'),
    '/beheer/vervangingen': said('Naar Vervangingen', 'To Delegations'),
    '/beheer/scholen': said('Naar Scholen en schooldagen', 'To Schools and school days'),
    '/beheer/instemmingen': said('Naar de instemmingen', 'To the consents'),
    '/beheer/protocollen': said('Naar Protocollen', 'To Protocols'),
    '/registers': said('Naar Registers', 'To Registers'),
  },
};

/** Words of one form: what each field is called, its hint, and its answers. */
export type DeskWords = Readonly<
  Record<string, { readonly label: Said; readonly hint?: Said; readonly options?: Readonly<Record<string, Said>> }>
>;

/** Where a page of the desk leads back to. */
export type DeskPath =
  | '/beheer'
  | '/beheer/mensen'
  | '/beheer/vervangingen'
  | '/beheer/scholen'
  | '/beheer/instemmingen'
  | '/beheer/protocollen'
  | '/registers';

interface Told {
  readonly title: Said;
  readonly text: Said;
  /** Where one goes on, where that is not whence one came. */
  readonly onward?: ReactNode;
}

export interface DeskGiven {
  /** Of the form, as in the place of its draft. */
  readonly name: string;
  /** What it is about, where there are several: what was typed about one is not what is said of another. */
  readonly about?: readonly string[];
  readonly title: Said;
  readonly fields: Fields;
  readonly words: DeskWords;
  readonly sendName: Said;
  readonly send: (sent: Sent) => Promise<unknown>;
  readonly backTo: DeskPath;
  /** What came of it, where it follows from the answers told by them. */
  readonly done: Told | ((answers: Sent['data']) => Told);
  readonly intro?: ReactNode;
  readonly lists?: Lists;
  readonly preset?: Typed;
  /** The protocol whose clauses a refusal may cite. */
  readonly protocol?: string;
}

/** One form of the administrator: asked, looked over, sent, and confirmed on a page of its own. */
export function DeskForm(given: DeskGiven) {
  const { name, about = [], title, fields, words, backTo, done, intro, lists, preset, protocol = '' } = given;
  const say = useSay();
  const all = useWords();
  const navigate = useNavigate();
  const { deel } = useSearch({ strict: false });
  const [told, tell] = useState<Told>();
  const of = `desk.${name}`;
  const more = useMemo(() => ({ ...all, ...wordsOf(of, words, say) }), [all, of, words, say]);
  if (deel === 'klaar' && told !== undefined) return <Done {...told} backTo={backTo} />;
  return (
    <WordsProvider value={more}>
      <Link className="back" to={backTo}>
        {say(texts.back)}
      </Link>
      <AskCheckSend
        title={say(title)}
        of={of}
        fields={fields}
        draft={placeOf(name, about)}
        sendName={given.sendName}
        checking={deel === 'controle'}
        goTo={(part) =>
          navigate({
            to: '.',
            search: ({ deel: _, ...before }) => ({ ...before, ...partSearch(part) }),
            replace: part === 'done',
            state: true,
          })
        }
        send={async (sent) => {
          await given.send(sent);
          return sent.data;
        }}
        onDone={(answers) => tell(typeof done === 'function' ? done(answers) : done)}
        onProblem={(problem) =>
          problem.refusals.length === 0 ? undefined : <SendingFailed error={problem} protocol={protocol} typed />
        }
        {...(intro !== undefined && { intro })}
        {...(lists && { lists })}
        {...(preset && { preset })}
      />
    </WordsProvider>
  );
}

/** Where what is typed in a form is kept. A part of a place begins with a letter, and an identifier need not. */
export const placeOf = (name: string, about: readonly string[]): string =>
  ['form.desk', name, ...about.map((part) => `x${part.replace(/[^a-zA-Z0-9]/g, '').slice(0, 39)}`)].join('.');

function Done({ title, text, onward, backTo }: Told & { backTo: DeskPath }) {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(title)}>{say(title)}</PageHeading>
      <p>{say(text)}</p>
      <p className="soft">{say(texts.logged)}</p>
      <div className="actions">
        {onward ?? (
          <Link className="button" to={backTo}>
            {say(texts.onward[backTo])}
          </Link>
        )}
      </div>
    </>
  );
}

const wordsOf = (of: string, words: DeskWords, say: (text: Said) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(words).flatMap(([field, { label, hint, options = {} }]) => [
      [`field.${of}.${field}`, say(label)] as const,
      ...(hint === undefined ? [] : [[`hint.${of}.${field}`, say(hint)] as const]),
      ...Object.entries(options).map(([value, told]) => [`option.${of}.${field}.${value}`, say(told)] as const),
    ]),
  );

/** A text of the answers; what was left empty is not sent. */
export const textIn = (data: Sent['data'], name: string): string | undefined => {
  const value = data[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
};

/** A text that the form requires; the server judges what is empty all the same. */
export const textOf = (data: Sent['data'], name: string): string => textIn(data, name) ?? '';

/** What was chosen from a closed list; never another one in its place. @throws Error where the form did not require it */
export function oneOf<Of extends string>(of: readonly Of[], data: Sent['data'], name: string): Of {
  const found = of.find((one) => one === data[name]);
  if (found === undefined) throw new Error(`nothing was chosen for ${name}`);
  return found;
}

/** The headers of a command. */
export const command = ({ key, draft }: Sent) => ({
  params: { header: { 'Idempotency-Key': key } },
  headers: { draft },
});

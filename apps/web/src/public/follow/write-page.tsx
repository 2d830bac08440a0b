import { useState, type ComponentProps, type ReactNode } from 'react';
import { useSay, type Said } from '../../language/index.js';
import { noteNavigation, PageHeading } from '../../parts/heading.js';
import { Link } from '../route.js';
import { FoundWrong, WriteForm, type Found } from './write-form.js';

interface WritePageProps extends Pick<ComponentProps<typeof WriteForm>, 'receipt' | 'form' | 'look'> {
  /** `back` leads away before it is sent, `onward` after. */
  readonly texts: Readonly<Record<'back' | 'title' | 'done' | 'next' | 'onward', Said>>;
  /** Where else one can go once it is sent. */
  readonly otherwise?: ReactNode;
  readonly children?: ReactNode;
}

/** Something sent on a report, and then what comes of it. */
export function WritePage({ texts, otherwise, children, ...form }: WritePageProps) {
  const say = useSay();
  const [done, setDone] = useState(false);
  const [wrong, setWrong] = useState<Found>();
  if (done)
    return (
      <>
        <PageHeading title={say(texts.done)}>{say(texts.done)}</PageHeading>
        <p>{say(texts.next)}</p>
        <div className="actions">
          <Link className="button" to="/mijn-melding">
            {say(texts.onward)}
          </Link>
          {otherwise}
        </div>
      </>
    );
  return (
    <>
      <Link className="back" to="/mijn-melding">
        {say(texts.back)}
      </Link>
      <FoundWrong form={form.form} found={wrong} />
      <PageHeading title={say(texts.title)} errors={wrong === undefined ? 0 : 1}>
        {say(texts.title)}
      </PageHeading>
      {children}
      <WriteForm
        {...form}
        onWrong={setWrong}
        done={() => {
          noteNavigation();
          setDone(true);
        }}
      />
    </>
  );
}

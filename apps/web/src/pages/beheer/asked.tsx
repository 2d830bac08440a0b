import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { said, useSay, type Said } from '../../language/index.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';

const back = said('Terug naar Beheer', 'Back to Administration');

/** A page of the desk: where one came from, its heading, and what was asked for once it is there. */
export function DeskList<Data>({
  title,
  asked,
  children,
}: {
  title: Said;
  asked: UseQueryResult<Data>;
  children: (data: Data) => ReactNode;
}) {
  const say = useSay();
  if (asked.error) return <FailurePage error={asked.error} retry={() => void asked.refetch()} />;
  if (asked.data === undefined) return <Loading />;
  return (
    <>
      <Link className="back" to="/beheer">
        {say(back)}
      </Link>
      <PageHeading title={say(title)}>{say(title)}</PageHeading>
      {children(asked.data)}
    </>
  );
}

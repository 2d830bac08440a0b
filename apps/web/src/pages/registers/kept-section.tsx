import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSay, type Said } from '../../language/index.js';
import { Asked } from './asked.js';
import type { Register } from './kept-row.js';

interface SectionGiven<Row> {
  readonly register: Register;
  readonly texts: {
    readonly title: Said;
    readonly intro?: Said;
    readonly none: Said;
    readonly record: Said;
    readonly keeper: Said;
  };
  readonly asked: UseQueryResult<readonly Row[]>;
  /** Whether the reader keeps it: then he can record, and end what stands in it. */
  readonly keeps: boolean;
  readonly children: (row: Row, endIn: Register | undefined) => ReactNode;
}

/** One register of a school: what stands in it, line by line, and for its keeper a way to add to it. */
export function KeptSection<Row>({ register, texts, asked, keeps, children }: SectionGiven<Row>) {
  const say = useSay();
  return (
    <section aria-labelledby={register}>
      <h2 id={register}>{say(texts.title)}</h2>
      {texts.intro === undefined ? null : <p>{say(texts.intro)}</p>}
      <Asked asked={asked}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{say(texts.none)}</p>
          ) : (
            <ul className="rows">{rows.map((row) => children(row, keeps ? register : undefined))}</ul>
          )
        }
      </Asked>
      {keeps ? (
        <p>
          <Link to={`/registers/${register}`}>{say(texts.record)}</Link>
        </p>
      ) : (
        <p className="soft">{say(texts.keeper)}</p>
      )}
    </section>
  );
}

import { Link, type LinkProps } from '@tanstack/react-router';
import type { Refusal } from '../api/problem.js';
import { said, useSay } from '../language/index.js';
import { Notice } from '../parts/notice.js';
import { Cites } from './cites.js';
import { useRoleNames } from './role-names.js';

const texts = {
  title: said('Dit kan zo niet', 'This is not possible like this'),
  notNow: said('U kunt dit nu niet doen', 'You cannot do this now'),
  why: said(
    'Hieronder staat waarom het protocol of de wet dit zo niet toelaat, en wat wel kan. Wat u hebt ingevuld, is bewaard.',
    'Below stands why the protocol or the law does not allow this, and what is possible. What you filled in is kept.',
  ),
  stands: said('Dit staat ertussen:', 'This stands in the way:'),
  who: (roles: string) => said(`Wie dit mag: ${roles}.`, `Who may: ${roles}.`),
};

/** Where what lifts a refusal can be done. */
export interface Way {
  readonly title: string;
  readonly link: Pick<LinkProps, 'to' | 'params' | 'search'>;
}

export interface RefusalsGiven {
  readonly refusals: readonly Refusal[];
  readonly protocol: string;
  /** What can be done about one of them here and now. */
  readonly wayOut?: (refusal: Refusal) => Way | undefined;
}

/**
 * Why a step cannot be taken, as help: what is missing, why, who can lift it, and one link to do it. `live` where it answers what was
 * filled in and sent.
 */
export function Refusals({ refusals, live = false, ...rest }: RefusalsGiven & { live?: boolean }) {
  const say = useSay();
  if (refusals.length === 0) return null;
  return (
    <Notice tone="mind" live={live}>
      <h2>{say(live ? texts.title : texts.notNow)}</h2>
      <p>{say(live ? texts.why : texts.stands)}</p>
      <RefusalList refusals={refusals} {...rest} />
    </Notice>
  );
}

/** The reasons alone. */
export function RefusalList({ refusals, protocol, wayOut }: RefusalsGiven) {
  const say = useSay();
  const roleNames = useRoleNames();
  return (
    <ul className="reasons">
      {refusals.map((refusal, index) => {
        const { code, text, cites, who } = refusal;
        const way = wayOut?.(refusal);
        return (
          <li key={`${code} ${index}`}>
            <p>{say(text)}</p>
            {who === undefined || who.length === 0 ? null : <p className="soft">{say(texts.who(roleNames(who)))}</p>}
            {way === undefined ? null : (
              <p>
                <Link {...way.link}>{way.title}</Link>
              </p>
            )}
            <Cites cites={cites} protocol={protocol} />
          </li>
        );
      })}
    </ul>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Fields, Typed } from '../form/field.js';
import { said, useSay, type Said } from '../language/index.js';
import { Notice } from '../parts/notice.js';
import { peopleQuery, type StepForm } from './case-queries.js';
import { heldFor } from './mandates.js';
import { useMe } from './queries.js';

const texts = {
  title: said('U vervangt iemand', 'You stand in for somebody'),
  inPlaceOf: (name: string) =>
    said(
      `U doet dit namens ${name}. Beide namen komen in de zaak te staan.`,
      `You do this on behalf of ${name}. Both names will stand in the case.`,
    ),
  question: said('Namens wie doet u dit?', 'On whose behalf do you do this?'),
  hint: said(
    'U mag dit zelf, en u vervangt iemand die het mag. Beide namen komen in de zaak te staan.',
    'You may do this yourself, and you stand in for somebody who may. Both names will stand in the case.',
  ),
  severalHint: said(
    'U vervangt meer mensen die dit mogen. Beide namen komen in de zaak te staan.',
    'You stand in for several people who may do this. Both names will stand in the case.',
  ),
  myself: said('Namens mijzelf', 'On my own behalf'),
};

/** Not a field of any step: it goes beside the data of the step. */
const standInField = 'inPlaceOf';
const myself = 'self';

export interface StandIn {
  readonly fields: Fields;
  readonly preset: Typed;
  /** Words for the question and its answers, by kind of step. */
  readonly words: Readonly<Record<string, Said>>;
  /** For whom, where there is no choice. */
  readonly only: string | undefined;
}

/**
 * On whose behalf somebody takes a step, from who may take it and whose roles he holds here: said where that is one person, asked where it
 * may be himself or one of several, and nothing for whoever stands in for nobody.
 */
export function useStandIn(forms: readonly Pick<StepForm, 'type' | 'who'>[], school: string): StandIn {
  const me = useMe();
  const may = heldFor(me, school, forms);
  const givers = [...new Set(may.flatMap(({ inPlaceOf }) => inPlaceOf ?? []))].sort().join(' ');
  const ownMay = may.some(({ inPlaceOf }) => inPlaceOf === undefined);
  const types = [...new Set(forms.map(({ type }) => type))].join(' ');
  const { data: people } = useQuery({ ...peopleQuery, enabled: givers !== '' });
  return useMemo((): StandIn => {
    if (givers === '') return { fields: {}, preset: {}, words: {}, only: undefined };
    const all = givers.split(' ');
    const nameOf = (id: string): string => people?.find((one) => one.id === id)?.name ?? '…';
    const options = ownMay ? [myself, ...all] : all;
    const [first = ''] = options;
    return {
      fields: { [standInField]: { kind: 'choice', options, required: true } },
      preset: options.length === 1 ? { [standInField]: first } : {},
      words: Object.assign(
        {},
        ...types.split(' ').map((type) => wordsOf(type, all, ownMay, nameOf)),
      ) as StandIn['words'],
      only: options.length === 1 ? nameOf(first) : undefined,
    };
  }, [givers, ownMay, types, people]);
}

const wordsOf = (
  type: string,
  givers: readonly string[],
  ownMay: boolean,
  nameOf: (id: string) => string,
): StandIn['words'] => ({
  [`field.${type}.${standInField}`]: texts.question,
  [`hint.${type}.${standInField}`]: ownMay ? texts.hint : texts.severalHint,
  [`option.${type}.${standInField}.${myself}`]: texts.myself,
  ...Object.fromEntries(
    givers.map((id) => [`option.${type}.${standInField}.${id}`, said(nameOf(id), nameOf(id))] as const),
  ),
});

/** What was answered, apart from the data of the step. */
export function partedFrom({ [standInField]: whom, ...data }: Readonly<Record<string, unknown>>): {
  readonly data: Readonly<Record<string, unknown>>;
  readonly beside: { readonly inPlaceOf?: string };
} {
  return { data, beside: typeof whom === 'string' && whom !== myself ? { inPlaceOf: whom } : {} };
}

/** Says before the questions that somebody acts on behalf of another. */
export function StandInNotice({ standIn: { only } }: { standIn: StandIn }) {
  const say = useSay();
  if (only === undefined) return null;
  return (
    <Notice>
      <h2>{say(texts.title)}</h2>
      <p>{say(texts.inPlaceOf(only))}</p>
    </Notice>
  );
}

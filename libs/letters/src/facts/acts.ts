import type { LetterLookups } from '#libs/application';
import type { Act, CaseState, ContentRef, PartyId, StepData, StepType, TrackId } from '#libs/domain';

/** An act of a known kind. The step table judged its data when it was recorded, so its fields are what the table says. */
export type ActOf<T extends StepType> = Omit<Act, 'data' | 'type'> & {
  readonly type: T;
  readonly data: Partial<StepData<T>>;
};

export interface Where {
  readonly party?: PartyId;
  readonly track?: TrackId;
  readonly after?: number;
}

/** Acts of one kind, in order; of a party or a track, and after a step, where that is asked. */
export function actsOf<T extends StepType>(state: CaseState, type: T, where: Where = {}): readonly ActOf<T>[] {
  return state.acts.filter((act): act is Act & ActOf<T> => act.type === type && matches(act, where));
}

export const lastOf = <T extends StepType>(state: CaseState, type: T, where: Where = {}): ActOf<T> | undefined =>
  actsOf(state, type, where).at(-1);

function matches(act: Act, { party, track, after }: Where): boolean {
  return (
    (party === undefined || act.party === party) &&
    (track === undefined || act.track === track) &&
    (after === undefined || act.seq > after)
  );
}

/** The text behind a field, where there is one and it may be read. */
export function textOf(lookups: Pick<LetterLookups, 'text'>, value: unknown): string | undefined {
  const text = isContent(value) ? lookups.text(value) : undefined;
  return text === undefined || text.trim() === '' ? undefined : text;
}

function isContent(value: unknown): value is ContentRef {
  return typeof value === 'object' && value !== null && 'content' in value && 'digest' in value;
}

import { longDate, longMoment } from '../language/dates.js';
import { useSay, useWord } from '../language/index.js';
import type { CaseShown, Step } from './case-queries.js';
import { usePartyName } from './party-names.js';
import { useTrackName } from './track-names.js';

export interface RecordedGiven {
  readonly step: Pick<Step, 'type' | 'data'>;
  readonly page: Pick<CaseShown, 'parties' | 'tracks' | 'texts'>;
  readonly texts: Readonly<Record<string, string>>;
  readonly people: Readonly<Record<string, string>>;
}

const day = /^\d{4}-\d{2}-\d{2}$/;
const moment = /^\d{4}-\d{2}-\d{2}T/;
const party = /^p\d+$/;
const track = /^t\d+$/;

/** An answer of a step, in words. */
export function useAnswerInWords({
  page,
  texts,
  people,
}: Omit<RecordedGiven, 'step'>): (type: string, name: string, value: unknown) => string {
  const say = useSay();
  const word = useWord();
  const partyName = usePartyName(page);
  const trackName = useTrackName(page);
  const inWords = (type: string, name: string, value: unknown): string => {
    if (Array.isArray(value)) return value.map((one) => inWords(type, name, one)).join('; ');
    if (typeof value === 'boolean') return word(`yesNo.${value}`);
    if (typeof value === 'number') return String(value);
    if (typeof value === 'object' && value !== null) return sealedText(value, texts);
    if (typeof value !== 'string') return '';
    if (party.test(value)) return partyName(value);
    if (track.test(value)) return trackName(value);
    if (day.test(value)) return say(longDate(value));
    if (moment.test(value)) return say(longMoment(value));
    return people[value] ?? word(`option.${type}.${name}.${value}`, value);
  };
  return inWords;
}

/** What was recorded in a step, question by question, in words. */
export function Recorded({ step: { type, data }, ...around }: RecordedGiven) {
  const word = useWord();
  const inWords = useAnswerInWords(around);
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return null;
  return (
    <dl className="facts">
      {entries.map(([name, value]) => [
        <dt key={`${name} question`}>{word(`field.${type}.${name}`, name)}</dt>,
        <dd key={`${name} answer`} className="typed-text">
          {inWords(type, name, value)}
        </dd>,
      ])}
    </dl>
  );
}

const sealedText = (value: object, texts: Readonly<Record<string, string>>): string =>
  'content' in value && typeof value.content === 'string' ? (texts[value.content] ?? '–') : '–';

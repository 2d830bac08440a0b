import type { PlainDate } from '../language/time.js';

/** A day the Crown put on a par with a public holiday for statutory terms (Algemene termijnenwet art. 3(3)). */
export interface EquatedDay {
  readonly date: PlainDate;
  /** Names the day in texts and in the reason why a term moved. */
  readonly key: string;
  /** The decree that equates the day. */
  readonly source: string;
  /** False while only a secondary source was seen: a person still has to read the decree. */
  readonly verified: boolean;
}

const decree2023 =
  'Besluit gelijkstelling van 28 april 2023, 19 mei 2023, 10 mei 2024, 27 december 2024 en 30 mei 2025';
const decree2026 = 'Besluit gelijkstelling van 2 januari 2026, 15 mei 2026, 7 mei 2027, 28 april 2028 en 26 mei 2028';

/** The days equated so far; the next decree adds rows and changes none. */
export const equatedDays: readonly EquatedDay[] = [
  { date: '2023-04-28', key: 'dayAfterKingsDay', source: decree2023, verified: false },
  { date: '2023-05-19', key: 'dayAfterAscension', source: decree2023, verified: false },
  { date: '2024-05-10', key: 'dayAfterAscension', source: decree2023, verified: false },
  { date: '2024-12-27', key: 'dayAfterChristmas', source: decree2023, verified: false },
  { date: '2025-05-30', key: 'dayAfterAscension', source: decree2023, verified: false },
  { date: '2026-01-02', key: 'dayAfterNewYear', source: decree2026, verified: false },
  { date: '2026-05-15', key: 'dayAfterAscension', source: decree2026, verified: false },
  { date: '2027-05-07', key: 'dayAfterAscension', source: decree2026, verified: false },
  { date: '2028-04-28', key: 'dayAfterKingsDay', source: decree2026, verified: false },
  { date: '2028-05-26', key: 'dayAfterAscension', source: decree2026, verified: false },
];

/** A school year by the two years it lies in, such as `2026-2027`: from 1 August until the next (WPO 1, WVO 2020 1.1). */
export function schoolYearOf(day: string): string {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) >= '08-01' ? year : year - 1;
  return `${first}-${first + 1}`;
}

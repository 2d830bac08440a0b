import type { ClauseId } from '#libs/domain';
import type { LetterFacts } from '../facts/letter-facts.js';

const wpo = 'van de Wet op het primair onderwijs';
const wvo = 'van de Wet voortgezet onderwijs 2020';
const wec = 'van de Wet op de expertisecentra';
const awb = 'van de Algemene wet bestuursrecht';
const bw = 'van het Burgerlijk Wetboek';

/** How each statute a letter rests on is cited in Dutch, and the general rule of due care beside it. */
export const statute = {
  'GEN-3': 'de regel: eerst horen, dan pas besluiten',
  'WPO-4a.2': `artikel 4a, lid 2, ${wpo}`,
  'WPO-14': `artikel 14 ${wpo}`,
  'WPO-40.11': `artikel 40, lid 11, ${wpo}`,
  'WPO-40c.1': `artikel 40c, lid 1, ${wpo}`,
  'WPO-40c.3': `artikel 40c, lid 3, ${wpo}`,
  'WPO-63.2': `artikel 63, lid 2, ${wpo}`,
  'WPO-63.3': `artikel 63, lid 3, ${wpo}`,
  'WEC-4a': `artikel 4a ${wec}`,
  'WEC-23': `de klachtenregeling ${wec}`,
  'WEC-40': `artikel 40 ${wec}`,
  'WEC-40a': `artikel 40a ${wec}`,
  'WEC-61': `artikel 61 ${wec}`,
  'WVO-3.35': `artikel 3.35 ${wvo}`,
  'WVO-3.39.2': `artikel 3.39, lid 2, ${wvo}`,
  'WVO-8.14.1': `artikel 8.14, lid 1, ${wvo}`,
  'WVO-8.14.3': `artikel 8.14, lid 3, ${wvo}`,
  'WVO-8.15.3': `artikel 8.15, lid 3, ${wvo}`,
  'WVO-8.15.7': `artikel 8.15, lid 7, ${wvo}`,
  'WVO-8.21': `artikel 8.21 ${wvo}`,
  'LPW-18.1': 'artikel 18, lid 1, van de Leerplichtwet 1969',
  'Awb-4.8': `artikel 4:8 ${awb}`,
  'Awb-6.7': `artikel 6:7 ${awb}`,
  'Awb-7.1': `artikel 7:1 ${awb}`,
  'Awb-7.2': `artikel 7:2 ${awb}`,
  'Awb-8.1': `artikel 8:1 ${awb}`,
  'BW-7.669': `artikel 7:669 ${bw}`,
  'BW-7.677.1': `artikel 7:677, lid 1, ${bw}`,
  'BW-7.678': `artikel 7:678 ${bw}`,
  'BW-7.686a.4': `artikel 7:686a, lid 4, ${bw}`,
  'CAO-discipline': 'de cao: regels over disciplinaire maatregelen',
  'CAO-suspension': 'de cao: regels over schorsing',
  'CAO-appeal': 'de cao: regels over beroep',
} as const satisfies Record<ClauseId, string>;

export type StatuteId = keyof typeof statute;

export const isStatute = (id: ClauseId): id is StatuteId => id in statute;

/** The act of the sector: WPO for PO and SBO, WEC for SO and VSO, WVO 2020 for VO and PRO. */
export function bySector<T>(
  { sector }: Pick<LetterFacts, 'sector'>,
  of: { readonly wpo: T; readonly wec: T; readonly wvo: T },
): T {
  if (sector === 'PO' || sector === 'SBO') return of.wpo;
  return sector === 'SO' || sector === 'VSO' ? of.wec : of.wvo;
}

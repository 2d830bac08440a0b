import type { ReadingKind } from '#libs/application';
import { text, type Texts } from '../text.js';

/** What somebody looked at, as in "bekeek de tijdlijn". */
export const readingTexts: Texts<ReadingKind> = {
  page: text('de zaak', 'the case'),
  whole: text('de hele zaak, om een brief te maken', 'the whole case, to make a letter'),
  timeline: text('de tijdlijn', 'the timeline'),
  log: text('het logboek', 'the log'),
  obligations: text('de verplichtingen', 'the obligations'),
  deadlines: text('de termijnen', 'the terms'),
  letters: text('de lijst met brieven', 'the list of letters'),
  letter: text('een brief', 'a letter'),
  files: text('de dossierstukken', 'the file entries'),
  find: text('de zaak, na zoeken', 'the case, by searching'),
  receipt: text('de eigen melding', 'one’s own report'),
  readings: text('wie deze zaak zag', 'who saw this case'),
  accesses: text('wie welke zaak zag', 'who saw which case'),
  decisions: text('de lijst met besluiten', 'the list of decisions'),
  breaches: text('het register van datalekken', 'the register of data breaches'),
};

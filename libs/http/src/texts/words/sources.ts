import { text } from '../text.js';

const law = text('Wet', 'Law');

/** What a clause stands in, by how its id begins; any other stands in a protocol or in additions to one. */
export const sourceTexts = {
  G: law,
  AVG: law,
  Awb: law,
  BW: law,
  CAO: text('Cao', 'Labour agreement'),
  LPW: law,
  Sr: law,
  Sv: law,
  UAVG: law,
  WEC: law,
  WMS: law,
  WPO: law,
  WVO: law,
  BILL: text('Wetsvoorstel', 'Bill'),
  GEN: text('Algemene regels', 'General rules'),
} as const;

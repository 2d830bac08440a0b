import type { Rule } from '../../shape.js';
import { intimateMinor, never, sexualWithMinor } from './conditions.js';

/** G03: images of minors are described in words, never kept. Sr 252. */
export const intimateImages: readonly Rule[] = [
  {
    rule: 'limit',
    id: 'G03.closedDoor',
    cites: ['G03', 'Sr-252'],
    nl: 'Bewaar geen intieme beelden van een minderjarige. Bel de politie en beschrijf in woorden wat er is.',
    en: 'Keep no intimate images of a minor. Call the police and describe in words what there is.',
    steps: ['evidence.record'],
    when: {
      all: [
        { fact: 'step.sort', is: ['image', 'cameraImage', 'document'] },
        { any: [sexualWithMinor, { fact: 'step.intimateMinor', is: ['yes', 'unknown'] }] },
      ],
    },
    requires: never,
    lifts: 'describeInWords',
  },
  {
    rule: 'duty',
    id: 'G03.police',
    cites: ['G03', 'Sr-252'],
    nl: 'Overleg met de politie over het beeld. Kopieer niets en stuur niets door.',
    en: 'Consult the police about the image. Copy nothing and forward nothing.',
    scope: 'case',
    when: intimateMinor,
    met: {
      any: [
        { taken: 'outsideReport.make', where: { to: 'police' } },
        { taken: 'outsideReport.decline', where: { to: 'police' } },
      ],
    },
    by: ['board', 'principal'],
    step: 'outsideReport.make',
    preset: { to: 'police', sort: 'policeAdvice' },
    within: { figure: 'imageConsulted' },
    blocks: ['case.close'],
  },
];

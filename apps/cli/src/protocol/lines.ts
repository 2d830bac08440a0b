import type { Checked, Difference } from '#libs/domain';

/** The result of a check, for a reader: what was explored, what was proven, and a story of everything that fails. */
export function checkedLines(checked: Checked, seconds: number): readonly string[] {
  const { edition, failures, states, transitions, leftOff, lanes, properties, bounds } = checked;
  return [
    `${edition}: ${states} states and ${transitions} transitions in ${lanes} explorations, ${seconds.toFixed(1)} s.`,
    ...(failures.length === 0 ? ['Holds within the bounds below:', ...properties.map((one) => `  - ${one}`)] : []),
    ...failures.flatMap(({ property, says, because, story, lane }) => [
      '',
      `FAILS (${property}): ${says}`,
      `Because ${because} (${lane}):`,
      ...story,
    ]),
    '',
    'Bounds:',
    ...bounds.map((one) => `  - ${one}`),
    ...(leftOff.length === 0
      ? ['Everything reached was gone on from.']
      : [
          'Reached by a step that was judged, but not looked at further nor gone on from:',
          ...leftOff.map(({ lane, states: left }) => `  - ${lane}: ${left} states`),
        ]),
  ];
}

const signs = { added: '+', removed: '-', changed: '~' } as const;

/** What differs between two editions, for a reader. */
export function differenceLines(differences: readonly Difference[]): readonly string[] {
  if (differences.length === 0) return ['They say the same.'];
  return differences.flatMap(({ what, id, how, says, fields }) => [
    `${signs[how]} ${what} ${id}: ${says}`,
    ...fields.flatMap(({ name, was, is }) => [`    ${name} was ${was}`, `    ${' '.repeat(name.length)} is  ${is}`]),
  ]);
}

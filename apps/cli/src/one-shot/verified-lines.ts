import type { Break, Verified } from '#libs/persistence';

/** What was checked and what was found, for whoever ran the check. Ids and numbers only. */
export function verifiedLines({ breaks, ...count }: Verified): readonly string[] {
  return [
    `${count.organisations} organisations with ${count.entries} entries in their logs, ${count.cases} cases with ${count.steps} steps.`,
    `${count.checkpoints} checkpoints agree with a replay; ${count.checkpointsElsewhere} are of another build and are not used.`,
    `${count.heads} logs have a signed head outside the database; ${count.grown} grew since their last head.`,
    ...breaks.map(
      ({ organisation, log, at, because }) =>
        `NOT AS RECORDED: ${organisation}, log ${log}, at ${at}: ${reasons[because]}.`,
    ),
    breaks.length === 0 ? 'Everything is as it was recorded.' : `${breaks.length} not as recorded.`,
  ];
}

const reasons: Readonly<Record<Break['because'], string>> = {
  changed: 'a line was changed, or written without the key',
  missing: 'a line is missing',
  truncated: 'lines at the end are missing',
  headDiffers: 'it is not the log that the signed head tells of',
  checkpointChanged: 'the checkpoint was changed',
  checkpointDiffers: 'the checkpoint is not what a replay of the log gives',
  standingDiffers: 'what pages show of parties and tracks is not what a replay of the log gives',
};

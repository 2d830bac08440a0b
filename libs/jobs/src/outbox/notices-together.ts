import { createHash } from 'node:crypto';
import { NOTICES_OF_A_JOB } from '../queue/registry.js';
import type { CarriedJob } from './carry.js';

type NoticeJob = CarriedJob<'notices'>;

/**
 * Jobs as they go to the queues: notices of one organisation that are carried at the same time share one, up to so many. One that was
 * carried before goes by itself: in other company each time it would be another job each time, and one that fails would hold up whoever
 * it is with.
 */
export function noticesTogether(jobs: readonly CarriedJob[]): readonly CarriedJob[] {
  const ofOrganisations = new Map<string, NoticeJob[]>();
  for (const job of jobs.filter(isNotice)) {
    const { organisation } = job.payload;
    const known = ofOrganisations.get(organisation);
    if (known) known.push(job);
    else ofOrganisations.set(organisation, [job]);
  }
  const lots = [...ofOrganisations].flatMap(([organisation, all]) =>
    inLots(all).map((lot) => together(organisation, lot)),
  );
  return [...jobs.filter((job) => !isNotice(job)), ...lots];
}

function inLots(jobs: readonly NoticeJob[]): readonly (readonly NoticeJob[])[] {
  const count = Math.ceil(jobs.length / NOTICES_OF_A_JOB);
  return Array.from({ length: count }, (_, n) => jobs.slice(n * NOTICES_OF_A_JOB, (n + 1) * NOTICES_OF_A_JOB));
}

const isNotice = (job: CarriedJob): job is NoticeJob => job.queue === 'notices' && job.alone === undefined;

/** Named by all its rows, so that the same rows carried again are the same job. */
function together(organisation: string, lot: readonly NoticeJob[]): CarriedJob {
  const notices = lot.flatMap(({ payload }) => payload.notices);
  const name = createHash('sha256').update(notices.map(({ outbox }) => outbox).join());
  return { queue: 'notices', id: name.digest('hex'), payload: { organisation, notices } };
}

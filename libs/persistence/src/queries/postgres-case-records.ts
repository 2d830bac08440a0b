import {
  CaseRecords,
  type Actor,
  type Clock,
  type KeyProvider,
  type OpenDuty,
  type StepsRecorded,
} from '#libs/application';
import { calling, type Database } from '../database/database.js';
import { openContent, unwrapCaseKey } from '../sealing/seal.js';

const recordedSteps = calling('page_recorded_steps', 6);
const openDuties = calling('page_open_duties', 4);

interface RecordedRow {
  readonly case_id: string;
  readonly document: string;
  readonly wrapped: Buffer | null;
  readonly ids: string[] | null;
  readonly sealed: Buffer[] | null;
}

/** Answers what was recorded across cases in one call to the database; texts are opened here, each with the key of its case. */
export class PostgresCaseRecords extends CaseRecords {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async steps(
    { organisation, person }: Actor,
    { types, what, limit }: Parameters<CaseRecords['steps']>[1],
  ): ReturnType<CaseRecords['steps']> {
    const values = [organisation, person, this.clock.now(), [...types], what, limit];
    const rows = await this.database.rows<RecordedRow>(recordedSteps, values);
    return rows.map((row) => ({
      ...(JSON.parse(row.document) as Omit<StepsRecorded, 'texts'>),
      texts: this.opened(organisation, row),
    }));
  }

  override async openDuties({ organisation, person }: Actor, rules: readonly string[]): Promise<readonly OpenDuty[]> {
    const values = [organisation, person, this.clock.now(), [...rules]];
    const row = await this.database.one<{ page_open_duties: string }>(openDuties, values);
    return JSON.parse(row.page_open_duties) as readonly OpenDuty[];
  }

  private opened(organisation: string, { case_id: caseId, wrapped, ids, sealed }: RecordedRow): StepsRecorded['texts'] {
    if (wrapped === null || ids === null || sealed === null) return {};
    const key = unwrapCaseKey(this.keys.organisationKey(organisation), wrapped, caseId);
    return Object.fromEntries(
      ids.flatMap((id, index) => {
        const row = sealed[index];
        return row === undefined ? [] : [[id, openContent(key, row, caseId, id)]];
      }),
    );
  }
}

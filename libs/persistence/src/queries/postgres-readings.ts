import {
  NotFound,
  Readings,
  type AccessRequest,
  type Actor,
  type CasePage,
  type Clock,
  type Json,
  type KeyProvider,
  type PageRequest,
  type ReceiptStatus,
  type Shown,
  type Sought,
} from '#libs/application';
import { calling, type Database, type Statement, type Value } from '../database/database.js';
import { blindIndex } from '../sealing/blind-index.js';
import { openContent, unwrapCaseKey } from '../sealing/seal.js';
import { idCursor, limitOf, numberCursor } from './cursor.js';

const page = calling('page_case', 6);
const timeline = calling('page_timeline', 7);
const log = calling('page_log', 7);
const list = calling('page_list', 6);
const letter = calling('page_letter', 6);
const find = calling('page_find', 5);
const receipt = calling('page_receipt', 3);
const readersOf = calling('page_case_readings', 6);
const accessLog = calling('page_access_log', 7);

interface Opened {
  readonly document: string | null;
  readonly wrapped: Buffer | null;
  readonly ids: string[] | null;
  readonly sealed: Buffer[] | null;
}

/** Every page that shows content is one call to the database, which notes the reading in the same transaction; texts are opened here. */
export class PostgresReadings extends Readings {
  constructor(
    private readonly database: Database,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {
    super();
  }

  override page(reader: Actor, caseId: string): Promise<Shown<CasePage>> {
    return this.opened(page, reader, caseId, [false]);
  }

  override whole(reader: Actor, caseId: string): Promise<Shown<CasePage>> {
    return this.opened(page, reader, caseId, [true]);
  }

  override timeline(reader: Actor, caseId: string, { after, limit }: PageRequest): ReturnType<Readings['timeline']> {
    return this.opened(timeline, reader, caseId, [numberCursor(after), limitOf(limit)]);
  }

  override log(reader: Actor, caseId: string, { after, limit }: PageRequest): ReturnType<Readings['log']> {
    return this.plain(log, reader, caseId, [numberCursor(after), limitOf(limit)]);
  }

  override obligations(reader: Actor, caseId: string): ReturnType<Readings['obligations']> {
    return this.plain(list, reader, caseId, ['obligations']);
  }

  override deadlines(reader: Actor, caseId: string): ReturnType<Readings['deadlines']> {
    return this.plain(list, reader, caseId, ['deadlines']);
  }

  override letters(reader: Actor, caseId: string): ReturnType<Readings['letters']> {
    return this.plain(list, reader, caseId, ['letters']);
  }

  override letter(reader: Actor, caseId: string, id: string): ReturnType<Readings['letter']> {
    return this.opened(letter, reader, caseId, [id], 'letter');
  }

  override files(reader: Actor, caseId: string): ReturnType<Readings['files']> {
    return this.plain(list, reader, caseId, ['files']);
  }

  override async find({ organisation, person }: Actor, sought: Sought): ReturnType<Readings['find']> {
    const key = this.keys.indexKey(organisation);
    const number = 'number' in sought ? sought.number.trim().toUpperCase() : null;
    const index =
      'name' in sought
        ? blindIndex(key, 'name', sought.name)
        : 'pupilNumber' in sought
          ? blindIndex(key, 'number', sought.pupilNumber)
          : null;
    const values = [organisation, person, this.clock.now(), number, index === null ? null : Buffer.from(index, 'hex')];
    return (await this.database.one<{ page_find: string }>(find, values)).page_find;
  }

  override async receipt({ organisation, receipt: hash }: Actor): ReturnType<Readings['receipt']> {
    const values = [organisation, this.clock.now(), hash ?? null];
    const rows = await this.database.rows<Opened & { readonly case_id: string }>(receipt, values);
    const [now, ...before] = rows.map((row) => this.shown<ReceiptStatus>(row, organisation, row.case_id, 'report'));
    if (now === undefined) throw new NotFound('report');
    return before.reduce(together, now);
  }

  override async readersOf(
    { organisation, person }: Actor,
    caseId: string,
    { after, limit }: PageRequest,
  ): ReturnType<Readings['readersOf']> {
    const values = [organisation, person, this.clock.now(), caseId, idCursor(after), limitOf(limit)];
    const row = await this.database.one<{ page_case_readings: string | null }>(readersOf, values);
    if (row.page_case_readings === null) throw new NotFound('case');
    return row.page_case_readings;
  }

  override async accessLog({ organisation, person }: Actor, part: AccessRequest): ReturnType<Readings['accessLog']> {
    const values = [
      organisation,
      person,
      this.clock.now(),
      idCursor(part.after),
      limitOf(part.limit),
      part.caseId ?? null,
      part.withoutTask === true,
    ];
    const row = await this.database.one<{ page_access_log: string | null }>(accessLog, values);
    if (row.page_access_log === null) throw new NotFound('organisation');
    return row.page_access_log;
  }

  private async plain<Of>(
    statement: Statement,
    reader: Actor,
    caseId: string,
    values: readonly Value[],
  ): Promise<Json<Of>> {
    const row = await this.database.one<Record<string, string | null>>(statement, [
      ...this.entering(reader, caseId),
      ...values,
    ]);
    const json = row[statement.name];
    if (json === null || json === undefined) throw new NotFound('case');
    return json;
  }

  private async opened<Of>(
    statement: Statement,
    reader: Actor,
    caseId: string,
    values: readonly Value[],
    what: 'case' | 'letter' = 'case',
  ): Promise<Shown<Of>> {
    const row = await this.database.one<Opened>(statement, [...this.entering(reader, caseId), ...values]);
    return this.shown(row, reader.organisation, caseId, what);
  }

  private entering({ organisation, person, receipt: hash }: Actor, caseId: string): Value[] {
    return [organisation, person, this.clock.now(), hash ?? null, caseId];
  }

  private shown<Of>(
    { document: json, wrapped, ids, sealed }: Opened,
    organisation: string,
    caseId: string,
    what: 'case' | 'letter' | 'report',
  ): Shown<Of> {
    if (json === null) throw new NotFound(what);
    if (wrapped === null || ids === null || sealed === null) return { json, texts: {} };
    const key = unwrapCaseKey(this.keys.organisationKey(organisation), wrapped, caseId);
    const texts: Record<string, string> = {};
    for (const [index, id] of ids.entries()) {
      const row = sealed[index];
      if (row !== undefined) texts[id] = openContent(key, row, caseId, id);
    }
    return { json, texts };
  }
}

/** A report that went on in another case is one report to whoever made it: how far it is there, and what was written in both. */
function together(now: Shown<ReceiptStatus>, before: Shown<ReceiptStatus>): Shown<ReceiptStatus> {
  const [here, there] = [now, before].map(({ json }) => JSON.parse(json) as ReceiptStatus) as [
    ReceiptStatus,
    ReceiptStatus,
  ];
  const status: ReceiptStatus = {
    ...here,
    withdrawn: here.withdrawn || there.withdrawn,
    messages: [...there.messages, ...here.messages].sort((one, other) => (one.at < other.at ? -1 : 1)),
  };
  return { json: JSON.stringify(status), texts: { ...before.texts, ...now.texts } };
}

import { Injectable } from '@nestjs/common';
import { BadInput, CaseLedger, Directory, KeyProvider, NotFound, Receipts } from '../ports/index.js';
import type { Actor, School } from '../ports/index.js';
import { receiptFor } from './receipt.js';
import { received } from './received.js';
import { Rulebooks } from './rulebooks.js';
import { keyOf, stampOf } from './stamp.js';

export interface ReportRequest {
  /** Short name, as in the public address. */
  readonly organisation: string;
  /** Short name of the school. */
  readonly school: string;
  /** UUID chosen by the reporter's device; the receipt is drawn from it. */
  readonly key: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ReportReceived {
  /** Shown once, stored nowhere: with it the reporter follows his report. */
  readonly receipt: string;
  readonly addressee: 'leadership' | 'board';
}

/** A report of somebody who is logged in: of his organisation, in his own name. */
export type OwnReportRequest = Omit<ReportRequest, 'organisation'>;

/** What somebody with an account can be to the school he reports to. */
const within: readonly unknown[] = ['employee', 'externalWorker', 'intern'];

/** Somebody tells something, with an account or without. Opens a case. */
@Injectable()
export class ReportIncident {
  constructor(
    private readonly ledger: CaseLedger,
    private readonly directory: Directory,
    private readonly receipts: Receipts,
    private readonly rulebooks: Rulebooks,
    private readonly keys: KeyProvider,
  ) {}

  /**
   * @throws NotFound when there is no such organisation
   * @throws BadInput, StepMalformed naming every field that is wrong
   * @throws KeyReused when the key came with another report
   */
  async run({ organisation: shortName, school: schoolName, key, data: told }: ReportRequest): Promise<ReportReceived> {
    const place = await this.directory.placeOfReport(shortName, schoolName);
    if (place === undefined) throw new NotFound('organisation');
    if (place.school === undefined) throw new BadInput([{ path: 'school', code: 'school.unknown' }]);
    const actor: Actor = { organisation: place.organisation, person: 'reporter', role: 'reporter' };
    return this.open(actor, place.school, { key, data: addressed(told) });
  }

  /**
   * The log names him: he is no party to the case by that and sees no more of it than the holder of a receipt, and where two people are
   * needed he does not decide it (decision 25).
   * @throws BadInput when he would stay anonymous, and whatever `run` throws
   */
  async runAs(actor: Actor, { school: name, key, data }: OwnReportRequest): Promise<ReportReceived> {
    const school = (await this.directory.schools(actor)).find(({ shortName }) => shortName === name);
    if (school === undefined) throw new BadInput([{ path: 'school', code: 'school.unknown' }]);
    if (data['naming'] === 'anonymous') throw new BadInput([{ path: 'data.naming', code: 'choice.unknown' }]);
    if (data['reporterKind'] !== undefined && !within.includes(data['reporterKind']))
      throw new BadInput([{ path: 'data.reporterKind', code: 'choice.unknown' }]);
    return this.open(actor, school, { key, data: addressed(data) });
  }

  private async open(
    actor: Actor,
    place: Place,
    { key, data }: Pick<ReportRequest, 'key' | 'data'>,
  ): Promise<ReportReceived> {
    const { organisation, person } = actor;
    const { id: school, protocol, additions } = place;
    const isWithin = person !== 'reporter';
    // The key itself is half of the receipt, so the database gets another one, made of it.
    const device = isWithin ? `${person}.${key.toLowerCase()}` : key.toLowerCase();
    const storedKey = keyOf(this.keys, organisation, 'report', device);
    const stamp = stampOf(this.keys, organisation, storedKey, 'report.receive', { school, data });
    const receipt = receiptFor(this.keys, organisation, device, stamp.digest);
    const receiptHash = this.receipts.hash(receipt);
    const request = { actor, school, protocol, stamp, receiptHash, ...(additions === undefined ? {} : { additions }) };
    await this.rulebooks.during(actor, () => this.ledger.open(request, (open) => received(this.rulebooks, open, data)));
    return { receipt, addressee: data['addressee'] === 'board' ? 'board' : 'leadership' };
  }
}

type Place = Pick<School, 'id' | 'protocol' | 'additions'>;

/** About someone who leads the school, or perhaps: then past the leadership, to the board (decision 31). And anonymous means no name. */
function addressed(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (data['naming'] === 'anonymous' && data['reporter'] !== undefined) {
    throw new BadInput([{ path: 'data.reporter', code: 'field.notAsked' }]);
  }
  return data['aboutLeadership'] === 'no' ? data : { ...data, addressee: 'board' };
}

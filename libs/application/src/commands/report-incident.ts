import { Injectable } from '@nestjs/common';
import { openCase, withTime } from '#libs/domain';
import type { Decision } from '#libs/domain';
import { BadInput, CaseLedger, Directory, KeyProvider, NotFound, Receipts } from '../ports/index.js';
import type { Actor, OpenCase } from '../ports/index.js';
import { sealedDraft } from './draft.js';
import { receiptFor } from './receipt.js';
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

/** Somebody tells something, without an account. Opens a case. */
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
    const { organisation } = place;
    const { id: school, protocol, additions } = place.school;
    const actor: Actor = { organisation, person: 'reporter', role: 'reporter' };
    const data = addressed(told);
    // The key itself is half of the receipt, so the database gets another one, made of it.
    const storedKey = keyOf(this.keys, organisation, 'report', key.toLowerCase());
    const stamp = stampOf(this.keys, organisation, storedKey, 'report.receive', { school, data });
    const receipt = receiptFor(this.keys, organisation, key.toLowerCase(), stamp.digest);
    const request = {
      actor,
      school,
      protocol,
      stamp,
      receiptHash: this.receipts.hash(receipt),
      ...(additions === undefined ? {} : { additions }),
    };
    await this.rulebooks.during(actor, () => this.ledger.open(request, (open) => this.received(open, data)));
    return { receipt, addressee: data['addressee'] === 'board' ? 'board' : 'leadership' };
  }

  private received(open: Omit<OpenCase, 'state'>, data: Readonly<Record<string, unknown>>): readonly Decision[] {
    const { opening, asking, now, calendars } = open;
    const draft = sealedDraft('report.receive', { type: 'report.receive', data }, open.seal);
    const moment = { at: now, calendars };
    const book = this.rulebooks.of(opening, now);
    return withTime(openCase({ opening, asking, draft, outside: open.outside(draft) }, moment, book), moment, book);
  }
}

/** About someone who leads the school, or perhaps: then past the leadership, to the board (decision 31). And anonymous means no name. */
function addressed(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (data['naming'] === 'anonymous' && data['reporter'] !== undefined) {
    throw new BadInput([{ path: 'data.reporter', code: 'field.notAsked' }]);
  }
  return data['aboutLeadership'] === 'no' ? data : { ...data, addressee: 'board' };
}

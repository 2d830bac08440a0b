import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AddParty, IssueLetter, TakeStep } from '#libs/application';
import type { Actor, LetterIssued, Recorded, StepRequest } from '#libs/application';
import { actingAs, Id, IfMatch, Key, seenVersionOf, Who } from '../edge/visitor.js';
import {
  CaseChangeDto,
  JoinReportDto,
  LetterDto,
  MessageDto,
  NoteDto,
  PartyDto,
  StepDto,
} from '../fields/envelopes.dto.js';
import { CommandHeaders } from '../openapi/headers.js';

/** Changing one case. Each is one step, in one commit; refused, it changes nothing and says why. */
@ApiTags('cases')
@Controller('api/v1/cases/:case')
export class CaseChangesController {
  constructor(
    private readonly takeStep: TakeStep,
    private readonly addParty: AddParty,
    private readonly issueLetter: IssueLetter,
  ) {}

  /** Takes a step: any that `steps/available` offers. */
  @Post('steps')
  @CommandHeaders()
  step(
    @Who() actor: Actor,
    @Id('case') caseId: string,
    @Key() key: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() step: StepDto,
  ): Promise<Recorded> {
    const { type, party, track, data } = step;
    return this.takeStep.run(actingAs(actor, step), {
      caseId,
      key,
      type,
      party,
      track,
      data,
      seenVersion: seenVersionOf(step, ifMatch),
    });
  }

  /** Adds a person to the case. */
  @Post('parties')
  @CommandHeaders()
  party(
    @Who() actor: Actor,
    @Id('case') caseId: string,
    @Key() key: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() party: PartyDto,
  ): Promise<Recorded> {
    const { data, pupilNumber } = party;
    return this.addParty.run(actingAs(actor, party), {
      caseId,
      key,
      data,
      pupilNumber,
      seenVersion: seenVersionOf(party, ifMatch),
    });
  }

  /** Writes a note. */
  @Post('notes')
  @CommandHeaders()
  note(
    @Who() actor: Actor,
    @Id('case') caseId: string,
    @Key() key: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() note: NoteDto,
  ): Promise<Recorded> {
    return this.take(actor, { caseId, key, ifMatch, change: note, type: 'note.add', data: { text: note.text } });
  }

  /** Writes to the reporter. */
  @Post('messages')
  @CommandHeaders()
  message(
    @Who() actor: Actor,
    @Id('case') caseId: string,
    @Key() key: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() message: MessageDto,
  ): Promise<Recorded> {
    return this.take(actor, {
      caseId,
      key,
      ifMatch,
      change: message,
      type: 'message.send',
      data: { from: 'school', text: message.text },
    });
  }

  /** Joins a second report about the same to this case. */
  @Post('reports')
  @CommandHeaders()
  join(
    @Who() actor: Actor,
    @Id('case') caseId: string,
    @Key() key: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() report: JoinReportDto,
  ): Promise<Recorded> {
    return this.take(actor, { caseId, key, ifMatch, change: report, type: 'report.join', data: report.data });
  }

  /** Makes a letter from the facts and issues it. One that lacks a legal element is refused, and says which. */
  @Post('letters')
  @CommandHeaders()
  letter(
    @Who() actor: Actor,
    @Id('case') caseId: string,
    @Key() key: string,
    @IfMatch() ifMatch: number | undefined,
    @Body() wish: LetterDto,
  ): Promise<LetterIssued> {
    const { letter, party, track, delivery, time, place, agreements, about } = wish;
    const details = {
      ...(time && { time }),
      ...(place && { place }),
      ...(agreements && { agreements }),
      ...(about && { about }),
    };
    return this.issueLetter.run(actingAs(actor, wish), {
      caseId,
      key,
      letter,
      party,
      track,
      delivery,
      details,
      seenVersion: seenVersionOf(wish, ifMatch),
    });
  }

  private take(actor: Actor, { change, ifMatch, ...step }: Taken): Promise<Recorded> {
    return this.takeStep.run(actingAs(actor, change), { ...step, seenVersion: seenVersionOf(change, ifMatch) });
  }
}

/** A change whose kind of step the route tells. */
interface Taken extends Omit<StepRequest, 'seenVersion'> {
  readonly change: CaseChangeDto;
  readonly ifMatch: number | undefined;
}

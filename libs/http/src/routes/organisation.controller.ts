import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ChangeRoles, Directory, OrganisationDesk } from '#libs/application';
import type { Actor, OrganisationLogLine, School, StaffMember } from '#libs/application';
import { Id, Key, Who } from '../edge/visitor.js';
import { LogQuery } from '../fields/queries.dto.js';
import { AppointmentDto, DelegationDto, EndingDto, ReassignmentDto } from '../fields/roles.dto.js';
import { KeyHeader } from '../openapi/headers.js';

interface Rows<Row> {
  readonly rows: readonly Row[];
}

/** The organisation itself: schools, people, roles, delegations, and the log of what was changed about them. */
@ApiTags('organisation')
@Controller('api/v1/organisation')
export class OrganisationController {
  constructor(
    private readonly directory: Directory,
    private readonly desk: OrganisationDesk,
    private readonly changeRoles: ChangeRoles,
  ) {}

  /** Schools with their school days, which terms in school days are counted on. */
  @Get('schools')
  async schools(@Who() actor: Actor): Promise<Rows<School>> {
    return { rows: await this.directory.schools(actor) };
  }

  @Get('people')
  async people(@Who() actor: Actor): Promise<Rows<StaffMember>> {
    return { rows: await this.directory.people(actor) };
  }

  @Get('roles')
  async roles(@Who() actor: Actor): Promise<Rows<unknown>> {
    return { rows: await this.directory.assignments(actor) };
  }

  /** Gives somebody a role for a unit and a period. */
  @Post('roles')
  @KeyHeader()
  appoint(
    @Who() actor: Actor,
    @Key() key: string,
    @Body() appointment: AppointmentDto,
  ): Promise<{ readonly id: string }> {
    return this.changeRoles.appoint(actor, { ...appointment }, key);
  }

  @Post('roles/:role/end')
  @HttpCode(204)
  @KeyHeader()
  end(@Who() actor: Actor, @Id('role') role: string, @Key() key: string, @Body() { until }: EndingDto): Promise<void> {
    return this.changeRoles.end(actor, role, until, key);
  }

  @Get('delegations')
  async delegations(@Who() actor: Actor): Promise<Rows<unknown>> {
    return { rows: await this.directory.delegations(actor) };
  }

  /** Lets somebody act for somebody for a period, on a written ground. */
  @Post('delegations')
  @KeyHeader()
  delegate(
    @Who() actor: Actor,
    @Key() key: string,
    @Body() { from, ...rest }: DelegationDto,
  ): Promise<{ readonly id: string }> {
    return this.changeRoles.delegate(actor, { from: from ?? actor.person, ...rest }, key);
  }

  @Post('delegations/:delegation/revoke')
  @HttpCode(204)
  @KeyHeader()
  revoke(@Who() actor: Actor, @Id('delegation') delegation: string, @Key() key: string): Promise<void> {
    return this.changeRoles.revoke(actor, delegation, key);
  }

  /** Somebody fell ill or left: his roles end, his work moves. */
  @Post('reassignments')
  @HttpCode(204)
  @KeyHeader()
  reassign(@Who() actor: Actor, @Key() key: string, @Body() reassignment: ReassignmentDto): Promise<void> {
    return this.changeRoles.reassign(actor, { ...reassignment }, key);
  }

  /** The chained log of changes outside cases. */
  @Get('log')
  async log(@Who() actor: Actor, @Query() part: LogQuery): Promise<Rows<OrganisationLogLine>> {
    return { rows: await this.desk.log(actor, part) };
  }
}

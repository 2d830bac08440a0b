import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { KeepRegisters } from '#libs/application';
import type { Actor, CalendarRevision, StoredCouncilConsent, StoredPublicationConsent } from '#libs/application';
import { Id, Key, Who } from '../edge/visitor.js';
import { CalendarDto, ConsentSearchDto, CouncilConsentDto, PublicationConsentDto } from '../fields/registers.dto.js';
import { EndingDto } from '../fields/roles.dto.js';
import { KeyHeader } from '../openapi/headers.js';

interface Rows<Row> {
  readonly rows: readonly Row[];
}

/** Registers of the organisation that steps in cases look up. Each change stands in the log of the organisation. */
@ApiTags('organisation')
@Controller('api/v1/organisation')
export class RegistersController {
  constructor(private readonly registers: KeepRegisters) {}

  /** Rules to which the participation council consented. */
  @Get('council-consents')
  async councilConsents(@Who() actor: Actor): Promise<Rows<StoredCouncilConsent>> {
    return { rows: await this.registers.councilConsents(actor) };
  }

  @Post('council-consents')
  @KeyHeader()
  councilConsent(
    @Who() actor: Actor,
    @Key() key: string,
    @Body() consent: CouncilConsentDto,
  ): Promise<{ readonly id: string }> {
    return this.registers.recordCouncilConsent(actor, { ...consent }, key);
  }

  @Post('council-consents/:consent/end')
  @HttpCode(204)
  @KeyHeader()
  endCouncilConsent(
    @Who() actor: Actor,
    @Id('consent') consent: string,
    @Key() key: string,
    @Body() { until }: EndingDto,
  ): Promise<void> {
    return this.registers.endCouncilConsent(actor, consent, until, key);
  }

  /** Written consents for publication of one pupil. */
  @Post('publication-consents/find')
  @HttpCode(200)
  async publicationConsents(
    @Who() actor: Actor,
    @Body() { school, pupilNumber }: ConsentSearchDto,
  ): Promise<Rows<StoredPublicationConsent>> {
    return { rows: await this.registers.publicationConsents(actor, school, pupilNumber) };
  }

  @Post('publication-consents')
  @KeyHeader()
  publicationConsent(
    @Who() actor: Actor,
    @Key() key: string,
    @Body() { pupilNumber, ...consent }: PublicationConsentDto,
  ): Promise<{ readonly id: string }> {
    return this.registers.recordPublicationConsent(actor, consent, pupilNumber, key);
  }

  @Post('publication-consents/:consent/end')
  @HttpCode(204)
  @KeyHeader()
  endPublicationConsent(
    @Who() actor: Actor,
    @Id('consent') consent: string,
    @Key() key: string,
    @Body() { until }: EndingDto,
  ): Promise<void> {
    return this.registers.endPublicationConsent(actor, consent, until, key);
  }

  /** The calendars of a school, newest first. */
  @Get('schools/:school/calendars')
  async calendars(@Who() actor: Actor, @Id('school') school: string): Promise<Rows<CalendarRevision>> {
    return { rows: await this.registers.calendars(actor, school) };
  }

  /** The school's next calendar, whole; running terms keep their ends. */
  @Post('schools/:school/calendars')
  @KeyHeader()
  reviseCalendar(
    @Who() actor: Actor,
    @Id('school') school: string,
    @Key() key: string,
    @Body() { calendar }: CalendarDto,
  ): Promise<{ readonly revision: number }> {
    return this.registers.reviseCalendar(actor, school, calendar, key);
  }
}

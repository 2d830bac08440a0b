import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { kindOf, siblings } from '#libs/domain';
import type { Fields } from '#libs/domain';
import { Directory, NotFound, ReportIncident } from '#libs/application';
import type { Body as Addressed, ReportReceived } from '#libs/application';
import { KeyHeader } from '../openapi/headers.js';
import { Limited } from '../edge/limited.js';
import { ForAnyone, Key } from '../edge/visitor.js';
import { sentence } from '../edge/sentences.js';
import { ReportDto } from '../fields/envelopes.dto.js';
import type { Text } from '../texts/index.js';

interface Place {
  readonly name: string;
  readonly schools: readonly { readonly shortName: string; readonly name: string; readonly sector: string }[];
  /** Whom the press turns to, where the organisation named one. */
  readonly press?: Addressed;
  /** The form: fields of `report.receive`. */
  readonly fields: Fields;
  /** What has a way of its own; told here all the same, it is passed on there, and that is followed until its outcome is known. */
  readonly elsewhere: readonly { readonly to: string; readonly title: Text }[];
}

/** For whoever has something to tell; no login. */
@ApiTags('intake')
@ForAnyone()
@Controller('api/v1/intake/:organisation')
export class IntakeController {
  constructor(
    private readonly report: ReportIncident,
    private readonly directory: Directory,
  ) {}

  /** Where a report can go, and its form. */
  @Get()
  async place(@Param('organisation') shortName: string): Promise<Place> {
    const organisation = await this.directory.organisationByShortName(known(shortName));
    if (organisation === undefined) throw new NotFound('organisation');
    const schools = await this.directory.schools({
      organisation: organisation.id,
      person: 'reporter',
      role: 'reporter',
    });
    return {
      name: organisation.name,
      schools: schools.map(({ shortName, name, sector }) => ({ shortName, name, sector })),
      ...(organisation.contacts?.press && { press: organisation.contacts.press }),
      fields: kindOf('report.receive').fields,
      elsewhere: siblings.map((to) => ({ to, title: sentence(`option.referral.send.to.${to}`) ?? { nl: to, en: to } })),
    };
  }

  /** Tells something. The answer holds the receipt, once. In acute danger: call 112 first. */
  @Post('reports')
  @KeyHeader()
  @Limited('intake')
  receive(
    @Param('organisation') organisation: string,
    @Key() key: string,
    @Body() { school, data }: ReportDto,
  ): Promise<ReportReceived> {
    return this.report.run({ organisation: known(organisation), school, key, data });
  }
}

function known(shortName: string): string {
  if (!/^[a-z0-9-]{1,63}$/.test(shortName)) throw new NotFound('organisation');
  return shortName;
}

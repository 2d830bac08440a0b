import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { kindOf, siblings } from '#libs/domain';
import type { Fields } from '#libs/domain';
import { Directory, EditionDiagrams, EditionShelf, KeepDrafts, NotFound, ReportIncident } from '#libs/application';
import type { Actor, Body as Contact, EditionDiagram, OpenProtocol, ReportReceived, School } from '#libs/application';
import { TabKeyHeaders } from '../openapi/headers.js';
import { TabSecretGiven } from '../edge/draft-places.js';
import { Limited } from '../edge/limited.js';
import { ForAnyone, Key } from '../edge/visitor.js';
import { sentence } from '../edge/sentences.js';
import { letGo } from '../edge/sent-draft.js';
import { ReportDto } from '../fields/envelopes.dto.js';
import { wordsOfStep } from '../texts/index.js';
import type { Text } from '../texts/index.js';
import { known } from './short-name.js';

export interface PlaceSchool {
  readonly shortName: string;
  readonly name: string;
  readonly sector: string;
  /** The edition a case of this school is judged by. */
  readonly protocol: string;
  /** Whom anybody can ask about social media; null where the school has not said so (OOG-4.5.1). */
  readonly contactPoint: Contact | null;
  /** Whether whoever reports here chooses who reads it, the school's leadership or the board (OZHW-0.1). */
  readonly choosesAddressee: boolean;
}

export interface Place {
  readonly name: string;
  readonly schools: readonly PlaceSchool[];
  /** Whom the press turns to, where the organisation named one. */
  readonly press?: Contact;
  /** The form: fields of `report.receive`. */
  readonly fields: Fields;
  /** The texts of that form by their keys: `field.report.receive.story`, its `hint.`, and an `option.` for each choice. */
  readonly words: Readonly<Record<string, Text>>;
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
    private readonly shelf: EditionShelf,
    private readonly diagrams: EditionDiagrams,
    private readonly drafts: KeepDrafts,
  ) {}

  /** Where a report can go, its form, and whom to ask. */
  @Get()
  async place(@Param('organisation') shortName: string): Promise<Place> {
    const { anyone, name, press, schools } = await this.openDoor(shortName);
    const chosenAt = await Promise.all(schools.map(({ protocol }) => this.shelf.letsReporterChoose(anyone, protocol)));
    return {
      name,
      schools: schools.map((school, index) => placeOf(school, chosenAt[index] === true)),
      ...(press && { press }),
      fields: kindOf('report.receive').fields,
      words: wordsOfStep('report.receive'),
      elsewhere: siblings.map((to) => ({ to, title: sentence(`option.referral.send.to.${to}`) ?? { nl: to, en: to } })),
    };
  }

  /** A protocol that schools of this organisation live by: what it asks, and what it makes possible (OOG-4.1.6). */
  @Get('protocols/:edition')
  async protocol(@Param('organisation') shortName: string, @Param('edition') id: string): Promise<OpenProtocol> {
    const { anyone, schools } = await this.openDoor(shortName);
    if (!schools.some(({ protocol }) => protocol === id)) throw new NotFound('edition');
    return this.shelf.openTo(anyone, id);
  }

  /** The same as a diagram, ready to be drawn. */
  @Get('protocols/:edition/diagram')
  async diagram(@Param('organisation') shortName: string, @Param('edition') id: string): Promise<EditionDiagram> {
    const { anyone, schools } = await this.openDoor(shortName);
    if (!schools.some(({ protocol }) => protocol === id)) throw new NotFound('edition');
    return this.diagrams.of(anyone, id);
  }

  private async openDoor(shortName: string): Promise<OpenDoor> {
    const organisation = await this.directory.organisationByShortName(known(shortName));
    if (organisation === undefined) throw new NotFound('organisation');
    const anyone: Actor = { organisation: organisation.id, person: 'reporter', role: 'reporter' };
    const { name, contacts } = organisation;
    return { anyone, name, press: contacts?.press, schools: await this.directory.schools(anyone) };
  }

  /** Tells something. The answer holds the receipt, once. In acute danger: call 112 first. */
  @Post('reports')
  @TabKeyHeaders()
  @Limited('intake')
  async receive(
    @Param('organisation') organisation: string,
    @Key() key: string,
    @TabSecretGiven() tab: string | undefined,
    @Body() { school, data }: ReportDto,
  ): Promise<ReportReceived> {
    const received = await this.report.run({ organisation: known(organisation), school, key, data });
    if (tab !== undefined) await letGo(async () => this.drafts.drop(await this.drafts.report(organisation, tab)));
    return received;
  }
}

interface OpenDoor {
  readonly anyone: Actor;
  readonly name: string;
  readonly press?: Contact | undefined;
  readonly schools: readonly School[];
}

const placeOf = ({ shortName, name, sector, protocol, contacts }: School, choosesAddressee: boolean): PlaceSchool => ({
  shortName,
  name,
  sector,
  protocol,
  contactPoint: contacts?.questions ?? null,
  choosesAddressee,
});

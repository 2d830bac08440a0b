import { isSchoolDay, type SchoolCalendar } from '#libs/domain';
import { Visitor } from './visitor.js';

/** Who plays in the lives, by what he is here; the demo organisation's own people. */
export const cast = {
  primaryLeader: 'loes.heggenmus',
  teamLeader: 'anouk.wilgenroos',
  otherTeamLeader: 'idris.meerkoet',
  primaryPrincipal: 'hanna.sleutelbloem',
  principal: 'bas.torenvalk',
  board: 'marit.waterjuffer',
  otherBoard: 'olivier.steenloper',
  supervisoryBoard: 'cornelia.reigersbek',
  dpo: 'nadia.egelantier',
  hr: 'ingrid.grasmus',
  registrar: 'koen.waterral',
  serviceBureau: 'soraya.goudplevier',
  communications: 'daan.boterbloem',
  employee: 'milan.kwikstaart',
  administrator: 'thijs.lepelaar',
  auditor: 'rens.bosuil',
} as const;

export type Player = keyof typeof cast;

const officeHour = 9;
const dayMs = 86_400_000;

/** The running system as the people of a walk meet it: each logs in for real, once; the clock of the cases moves when they wait. */
export class Town {
  private readonly visitors = new Map<Player, Promise<Visitor>>();
  readonly anyone: Visitor;

  constructor(readonly origin: string) {
    this.anyone = new Visitor(origin);
  }

  as(player: Player): Promise<Visitor> {
    const known = this.visitors.get(player);
    if (known !== undefined) return known;
    const arriving = this.arrive(player);
    this.visitors.set(player, arriving);
    return arriving;
  }

  /** The directory id of a player, for steps that name a person. */
  async personOf(player: Player): Promise<string> {
    const visitor = await this.as(player);
    return String((await visitor.get('/api/v1/me')).body['person']);
  }

  private async arrive(player: Player): Promise<Visitor> {
    const visitor = new Visitor(this.origin);
    await visitor.logIn(cast[player]);
    return visitor;
  }

  async now(): Promise<string> {
    return String((await this.anyone.get('/api/v1/clock')).body['now']);
  }

  async today(): Promise<string> {
    return amsterdam(await this.now());
  }

  /** To nine o'clock on a later day; the clock never goes back. */
  async moveTo(day: string): Promise<void> {
    const target = nineOn(day);
    await this.moveClock(target);
  }

  async moveDays(days: number): Promise<string> {
    const day = plusDays(await this.today(), days);
    await this.moveTo(day);
    return day;
  }

  async moveHours(hours: number): Promise<void> {
    await this.moveClock(new Date(Date.parse(await this.now()) + hours * 3_600_000).toISOString());
  }

  /** On to the next Monday at nine with five school days before it, so that a life starts on a working day of its own. */
  async nextMonday(): Promise<string> {
    const calendars = await this.calendars();
    let monday = plusDays(await this.today(), 1);
    while (
      !isMonday(monday) ||
      ![0, 1, 2, 3, 4].every((day) => calendars.every((one) => isSchoolDay(plusDays(monday, day), one)))
    ) {
      monday = plusDays(monday, 1);
    }
    await this.moveTo(monday);
    return monday;
  }

  private async calendars(): Promise<readonly SchoolCalendar[]> {
    const answer = await (await this.as('administrator')).get('/api/v1/organisation/schools');
    const schools = answer.body['rows'] as readonly { readonly calendar: SchoolCalendar }[];
    return schools.map(({ calendar }) => calendar);
  }

  private async moveClock(now: string): Promise<void> {
    const administrator = await this.as('administrator');
    const answer = await administrator.ask('PUT', '/api/v1/clock', { now });
    if (answer.status !== 200) throw new Error(`the clock did not move: ${JSON.stringify(answer.body)}`);
  }
}

const isMonday = (day: string): boolean => new Date(`${day}T12:00:00Z`).getUTCDay() === 1;

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

const amsterdam = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(instant));

/** Nine in the morning in the Netherlands, summer or winter. */
function nineOn(day: string): string {
  const winter = new Date(`${day}T${String(officeHour - 1).padStart(2, '0')}:00:00Z`);
  const hour = Number(
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Amsterdam', hour: '2-digit', hour12: false }).format(winter),
  );
  return new Date(winter.getTime() - (hour - officeHour) * 3_600_000).toISOString();
}

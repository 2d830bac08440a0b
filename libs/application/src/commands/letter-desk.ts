import { Injectable } from '@nestjs/common';
import { dateIn, type CaseState, type ContentRef, type HeldRole, type PlainDate, type StepActor } from '#libs/domain';
import { inForce, reaches } from '../people/periods.js';
import { Clock, Directory, NotFound, Readings } from '../ports/index.js';
import type {
  Actor,
  Body,
  BodyName,
  CasePage,
  Delegation,
  LetterLookups,
  Organisation,
  RoleAssignment,
  School,
} from '../ports/index.js';

export type DeskLookups = Omit<LetterLookups, 'clause' | 'basis' | 'address'>;

/** Under which name somebody signs. */
const titles: Readonly<Partial<Record<HeldRole, string>>> = {
  teamLeader: 'leidinggevende',
  principal: 'directeur',
  dpo: 'functionaris gegevensbescherming',
  board: 'college van bestuur',
  supervisoryBoard: 'raad van toezicht',
};

/** Bodies a letter may name without an address, where none was entered; post to one of them then lacks its address. */
const unaddressed: Readonly<Partial<Record<BodyName, Body>>> = {
  inspectorate: { name: 'Inspectie van het Onderwijs', address: [] },
  municipality: { name: 'Afdeling leerplicht van de gemeente', address: [] },
  complaints: { name: 'De klachtencommissie waarbij de school is aangesloten', address: [] },
};

/** Gathers what a letter needs and the log does not hold: names, opened texts, addresses. That the case was read is recorded. */
@Injectable()
export class LetterDesk {
  constructor(
    private readonly readings: Readings,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** @throws NotFound when the case does not exist for this actor */
  async lookups(actor: Actor, caseId: string): Promise<DeskLookups> {
    const [{ json, texts }, organisation, schools, people, assignments, delegations] = await Promise.all([
      this.readings.whole(actor, caseId),
      this.directory.organisation(actor),
      this.directory.schools(actor),
      this.directory.people(actor),
      this.directory.assignments(actor),
      this.directory.delegations(actor),
    ]);
    const page = JSON.parse(json) as CasePage;
    const school = schools.find(({ id }) => id === page.case.school);
    if (school === undefined) throw new NotFound('school');
    const today = dateIn(this.clock.now());
    const [held, mandates] = [hereFirst(assignments, school.id, today), hereFirst(delegations, school.id, today)];
    return {
      caseNumber: page.case.number,
      sender: { organisation: organisation.name, school: school.name, place: school.place, address: [] },
      text: ({ content }: ContentRef) => texts[content],
      person: (id) => {
        const found = people.find((one) => one.id === id);
        return found && { name: found.name, title: titleOf(id, held) };
      },
      mandate: (by) => mandateOf(by, mandates),
      body: (name) => bodyOf(name, organisation, school),
    };
  }
}

/** What holds at this school, what holds today first, and then what ended last: who decided then is signed for as he was. */
function hereFirst<Held extends { readonly school?: string; readonly from: PlainDate; readonly until?: PlainDate }>(
  all: readonly Held[],
  school: string,
  today: PlainDate,
): readonly Held[] {
  const now = all.filter((one) => inForce(one, school, today));
  const ended = all.filter((one) => !now.includes(one) && one.from <= today && reaches(one, school));
  return [...now, ...ended.reverse()];
}

function titleOf(person: string, assignments: readonly RoleAssignment[]): string {
  const held = assignments.filter((one) => one.person === person).map(({ role }) => titles[role]);
  return held.find((title) => title !== undefined) ?? 'medewerker';
}

function mandateOf(by: StepActor, delegations: readonly Delegation[]): string | undefined {
  return delegations.find(({ to, role }) => to === by.person && (role === by.role || role === 'board'))?.document;
}

/** As the school or its organisation entered it. Where objection and appeal go is never guessed: without it no remedy can be named. */
const bodyOf = (name: BodyName, organisation: Organisation, school: School): Body | undefined =>
  school.contacts?.[name] ?? organisation.contacts?.[name] ?? unaddressed[name];

/** Where post reaches a party: as it was last recorded, a line per line. Nothing where nobody recorded it: then letters are handed over. */
export const addressesIn =
  ({ acts }: CaseState, text: LetterLookups['text']): LetterLookups['address'] =>
  (party) => {
    const recorded = acts.findLast(
      (act) =>
        act.party === party &&
        (act.type === 'party.add' || act.type === 'party.correct') &&
        act.data['address'] !== undefined,
    )?.data['address'];
    const known = typeof recorded === 'object' && 'content' in recorded ? text(recorded) : undefined;
    const lines = known?.split('\n').flatMap((line) => line.trim() || []);
    return lines === undefined || lines.length === 0 ? undefined : lines;
  };

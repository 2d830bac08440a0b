import type { Role } from '#libs/domain';

/**
 * Who may take which step, written down by hand from the decisions on levels and on two people, the registry of clauses and the
 * glossary; nothing here is read from an edition. A row is one step (and what it is about), a column one kind of case:
 *
 *   leadership   a case about a pupil, led by the leadership of the school
 *   board        a case about an employee, reported to the board
 *   above        a case about a member of the board, led by the supervisory board
 *   question     a question beforehand: no incident
 *
 * TL team leader, P principal, B board, SB supervisory board, DPO data protection officer, HR personnel, RG registrar,
 * CF confidant, CO communications, SV service bureau, RP whoever reported, SY the clock. `-` means nobody; `.` that the step
 * does not occur in such a case, as the steps at the end do not under this protocol. `two` asks for two people: neither whoever proposed nor whoever reported decides.
 * In brackets: so it is where the case is about somebody else as well, or about nothing of the kind; not walked.
 * Employee, administrator and auditor report, and nothing else: they stand in no row.
 */
const written = `
step                                            | leadership | board    | above | question |
case.take                                       | TL P       | B        | SB    | TL P     |
case.assign                                     | TL P       | B        | SB    | TL P     |
conflict.declare of a colleague                 | TL P       | B        | SB    | TL P     |
conflict.declare by the person himself          | TL P B HR RG CF CO SV | TL P B HR RG CF CO SV | SB HR RG CF CO SV | TL P B HR RG CF CO SV |
conflict.lift                                   | B          | B        | SB    | B        |
report.add                                      | RP         | RP       | RP    | RP       |
report.withdraw                                 | RP         | RP       | RP    | RP       |
report.join                                     | TL P       | B        | SB    | .        |
message.send from the school                    | TL P       | B        | SB    | TL P     |
message.send from the reporter                  | RP         | RP       | RP    | RP       |
note.add                                        | TL P B DPO HR RG CF CO SV | TL P B DPO HR RG CF CO SV | SB DPO HR RG CF CO SV | TL P B DPO HR RG CF CO SV |
party.add                                       | TL P       | B        | SB    | TL P     |
party.correct                                   | TL P       | B        | SB    | (TL P)   |
party.inform the subject                        | TL P B     | B HR     | SB HR | (TL P B HR) |
party.inform a parent                           | TL P B     | P B      | SB    | .        |
party.inform staff                              | (HR)       | .        | .     | .        |
scope.assess                                    | TL P       | B        | SB    | TL P     |
breach.assess                                   | TL P       | B        | SB    | .        |
review.finish                                   | TL P       | B        | SB    | TL P     |
evidence.record                                 | TL P       | B        | SB    | TL P     |
consultation.ask                                | TL P       | B        | SB    | TL P     |
consultation.answer as the dpo                  | DPO        | DPO      | DPO   | DPO      |
consultation.answer as hr                       | HR         | HR       | HR    | HR       |
consultation.answer as communications           | CO         | CO       | CO    | CO       |
consultation.answer as the confidant            | CF         | CF       | CF    | CF       |
consultation.answer as the principal            | P          | P        | .     | P        |
consultation.answer of legal counsel            | TL P       | B        | SB    | TL P     |
consultation.answer as whoever is asked         | (TL B)     | (TL)     | (TL P B) | (TL B)   |
hearing.invite                                  | TL P       | B HR     | SB HR | .        |
hearing.invite staff                            | (HR)       | .        | .     | .        |
hearing.record the subject                      | TL P       | B HR     | SB HR | .        |
hearing.record a pupil harmed                   | TL P       | P B      | SB    | .        |
hearing.record staff                            | (HR)       | .        | .     | .        |
hearing.agree                                   | TL P       | B        | SB    | .        |
finding.record                                  | TL P       | B        | SB    | .        |
factFinding.finish                              | TL P       | B        | SB    | .        |
qualification.raise                             | TL P       | B        | SB    | (TL P)   |
qualification.decide culpable conduct           | TL P B     | .        | .     | (TL P B) |
qualification.decide neglect of duty            | .          | B        | .     | .        |
qualification.decide boundary-crossing          | .          | B        | .     | .        |
qualification.decide possibly criminal          | B          | B        | SB    | .        |
qualification.decide a data breach              | B          | B        | SB    | .        |
outcome.record                                  | TL P       | B        | SB    | .        |
rehabilitation.decide                           | P B        | B        | SB    | (P B)    |
decision.finish                                 | TL P       | B        | SB    | .        |
execution.finish                                | TL P       | B        | SB    | .        |
aftercare.record                                | TL P CF    | B CF     | SB CF | (TL P CF) |
education.arrange                               | TL P       | P B      | SB    | .        |
consideration.pause                             | TL P       | B        | SB    | .        |
suspicion.know                                  | (TL P)     | B        | (SB)  | .        |
letter.issue to the subject                     | TL P B     | B HR     | SB HR | .        |
letter.issue to a parent                        | TL P B     | P B      | SB    | .        |
letter.issue to whoever asked                   | (HR)       | .        | .     | (TL P B HR) |
advice.give                                     | .          | .        | .     | TL P     |
advice.give on a request of the press           | .          | .        | .     | TL P     |
advice.turn                                     | .          | .        | .     | TL P     |
measure.propose a suspension of a pupil         | TL P B     | .        | .     | .        |
measure.propose another class                   | TL P B     | .        | .     | .        |
measure.propose a reprimand                     | .          | TL P B HR | .    | .        |
measure.propose keeping staff away              | .          | TL P B HR | SB HR | .       |
measure.propose for staff                       | (HR)       | .        | .     | .        |
measure.intend                                  | TL P       | B HR     | .     | .        |
measure.intend for staff                        | (HR)       | (B HR)   | (SB HR) | .        |
measure.defend                                  | TL P       | B HR     | .     | .        |
measure.defend for staff                        | (HR)       | (B HR)   | (SB HR) | .        |
measure.decide a warning of a pupil             | TL P B     | .        | .     | .        |
measure.decide a suspension of a pupil          | P B        | .        | .     | .        |
measure.decide another class                    | P B        | .        | .     | .        |
measure.decide a device ban                     | P B        | .        | .     | .        |
measure.decide a contract                       | P B        | .        | .     | .        |
measure.decide a removal                        | B          | .        | .     | .        | two
measure.decide a warning of a parent            | P B        | .        | .     | .        |
measure.decide an access ban                    | P B        | .        | .     | .        |
measure.decide a warning of an employee         | .          | P B      | .     | .        |
measure.decide keeping staff away               | .          | P B      | SB    | .        |
measure.decide a reprimand                      | .          | B        | .     | .        | two
measure.decide a suspension of an employee      | .          | B        | .     | .        | two
measure.decide a dismissal                      | .          | B        | .     | .        | two
measure.decide a summary dismissal              | .          | B        | .     | .        | two
measure.decide the end of a relation            | .          | B        | .     | .        | two
measure.decide about a pupil as well            | .          | (TL P B) | (SB)  | .        |
measure.announce                                | TL P       | B HR     | .     | .        |
measure.announce another                        | (HR)       | (P)      | (SB HR) | .        |
measure.start                                   | TL P SY    | B SY     | SB SY | .        |
measure.end                                     | TL P SY    | B SY     | SB SY | .        |
measure.confirm                                 | .          | B        | SB    | .        |
measure.withdraw a proposal                     | TL P       | B        | SB    | .        |
measure.withdraw a decision                     | P          | B        | SB    | .        |
measure.annul a pupil's suspension              | P B        | .        | .     | .        |
measure.annul keeping staff away                | .          | B        | SB    | .        |
measure.findSchool                              | TL P       | .        | .     | .        |
measure.consultInspectorate                     | TL P       | .        | .     | .        |
measure.finalise                                | B          | .        | .     | .        |
objection.open                                  | SY         | .        | .     | .        |
objection.receive                               | TL P B     | .        | .     | .        |
objection.hear                                  | TL P B     | .        | .     | .        |
objection.pause                                 | TL P B     | .        | .     | .        |
objection.resume                                | TL P B     | .        | .     | .        |
objection.extend                                | B          | .        | .     | .        |
objection.decide                                | B          | .        | .     | .        |
objection.lapse                                 | SY         | .        | .     | .        |
outsideReport.make to the confidential inspector | B         | B        | SB    | .        |
outsideReport.make to the police, a complaint   | B          | B        | SB    | .        |
outsideReport.make to the police, for advice    | P B        | P B      | SB    | .        |
outsideReport.make to the data-protection authority | B      | B        | SB    | .        |
outsideReport.make to the inspectorate          | P B        | .        | .     | .        |
outsideReport.make to the municipality          | P B RG     | .        | .     | .        |
outsideReport.make in any other case            | .          | (P B RG) | (SB RG) | (P B RG) |
outsideReport.conclude                          | (B)        | B        | SB    | (B)      |
outsideReport.decline                           | B          | B        | SB    | (B)      |
policeOrder.record                              | B          | B        | SB    | (B)      |
inspection.request                              | TL P B     | TL P B   | SB    | .        |
inspection.grant                                | B          | B        | SB    | .        | two
inspection.refuse                               | B          | B        | SB    | .        |
inspection.setActions                           | P          | P        | SB    | .        |
inspection.authorise                            | B          | B        | SB    | .        |
inspection.acceptSecrecy by whom the board named | SV         | SV       | SV    | .        |
inspection.acceptSecrecy by somebody else       | -          | -        | -     | .        |
inspection.look by whom the board named         | SV         | SV       | SV    | .        |
inspection.look by somebody else                | -          | -        | -     | .        |
inspection.expire                               | SY         | SY       | SY    | .        |
paper.file into the pupil file                  | P B RG     | .        | .     | .        |
paper.file into the personnel file              | .          | B HR     | .     | .        |
paper.leaveOut of the pupil file                | P B RG     | .        | .     | .        |
paper.leaveOut of the personnel file            | .          | B HR     | HR    | .        |
paper.file another                              | (B HR)     | (P RG)   | (HR RG) | .        |
paper.leaveOut another                          | (B HR)     | (P RG)   | (RG)  | .        |
case.moveEdition                                | P          | B        | SB    | P        |
obligation.waive                                | P B        | B        | SB    | P B      |
deadline.lapse                                  | SY         | SY       | SY    | SY       |
step.correct                                    | TL P       | B        | SB    | TL P     |
referral.send                                   | TL P SY    | B SY     | SB SY | TL P SY  |
referral.answer                                 | TL P       | B        | SB    | TL P     |
referral.conclude                               | TL P       | B        | SB    | TL P     |
withdrawal.ask                                  | TL P       | B        | SB    | .        |
withdrawal.answer                               | TL P       | B        | SB    | .        |
correction.record                               | (TL P)     | (B)      | (SB)  | .        |
call.record                                     | TL P       | B        | SB    | TL P     |
exclusion.record                                | TL P       | B        | SB    | .        |
exclusion.end                                   | TL P       | B        | SB    | .        |
court.order                                     | TL P       | B        | SB    | .        |
access.ask                                      | TL P       | B        | SB    | TL P     |
access.extend                                   | TL P       | B        | SB    | TL P     |
access.answer                                   | TL P       | B        | SB    | TL P     |
others.tell                                     | TL P       | B        | SB    | TL P     |
safety.classify                                 | TL P       | B        | SB    | .        |
absence.record                                  | TL P       | B        | SB    | .        |
advice.stand                                    | .          | .        | .     | SY       |
case.close                                      | TL P       | B        | SB    | TL P     |
case.reopen                                     | P B        | B        | SB    | P B      |
case.handOver                                   | .          | .        | .     | .        |
harm.weigh                                      | .          | .        | .     | .        |
press.contact                                   | .          | .        | .     | .        |
conversation.record                             | .          | .        | .     | .        |
agreements.record                               | .          | .        | .     | .        |
deletion.demand                                 | .          | .        | .     | .        |
custody.take                                    | .          | .        | .     | .        |
custody.keep                                    | .          | .        | .     | .        |
custody.return                                  | .          | .        | .     | .        |
custody.annul                                   | .          | .        | .     | .        |
account.revoke                                  | .          | .        | .     | .        |
account.restore                                 | .          | .        | .     | .        |
contract.sign                                   | .          | .        | .     | .        |
`;

const names: Readonly<Record<string, Role>> = {
  TL: 'teamLeader',
  P: 'principal',
  B: 'board',
  SB: 'supervisoryBoard',
  DPO: 'dpo',
  HR: 'hr',
  RG: 'registrar',
  CF: 'confidant',
  CO: 'communications',
  SV: 'serviceBureau',
  RP: 'reporter',
  SY: 'system',
};

export const columns = ['leadership', 'board', 'above', 'question'] as const;
export type Column = (typeof columns)[number];

type Cells = Readonly<Partial<Record<Column, readonly Role[]>>>;

export interface Row {
  /** The step, then what it is about: `measure.decide a removal`. */
  readonly name: string;
  readonly step: string;
  readonly twoPeople: boolean;
  /** Who may, by kind of case; absent where the step does not occur, or is not walked. */
  readonly may: Cells;
  /** Who may, where it is not walked. */
  readonly unwalked: Cells;
}

function roleNamed(short: string): Role {
  const role = names[short];
  if (role === undefined) throw new Error(`the table names ${short}, which is no role`);
  return role;
}

function cellsOf(written: readonly string[]): Cells {
  const filled = columns.flatMap((column, index) => {
    const cell = written[index] ?? '.';
    return cell === '.' ? [] : [[column, cell === '-' ? [] : cell.split(/\s+/).map(roleNamed)] as const];
  });
  return Object.fromEntries(filled);
}

const inBrackets = /^\((.*)\)$/;

function rowOf(line: string): Row {
  const [name = '', ...cells] = line.split('|').map((cell) => cell.trim());
  return {
    name,
    step: name.split(' ')[0] ?? '',
    twoPeople: cells[columns.length] === 'two',
    may: cellsOf(cells.map((cell) => (inBrackets.test(cell) ? '.' : cell))),
    unwalked: cellsOf(cells.map((cell) => inBrackets.exec(cell)?.[1] ?? '.')),
  };
}

export const table: readonly Row[] = written.trim().split('\n').slice(1).map(rowOf);

/** Who may ever take a step in such a case, whatever it is about. */
export const mayEver = (step: string, column: Column): ReadonlySet<Role> =>
  new Set(
    table
      .filter((row) => row.step === step)
      .flatMap(({ may, unwalked }) => [...(may[column] ?? []), ...(unwalked[column] ?? [])]),
  );

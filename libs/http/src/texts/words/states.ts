import type { MachineName } from '#libs/domain';
import { text, type Text } from '../text.js';

/** What each machine is called: the two lives of a case, then the tracks. */
export const machineTexts: Readonly<Record<MachineName, Text>> = {
  incident: text('Zaak', 'Case'),
  advice: text('Vraag vooraf', 'Question beforehand'),
  measure: text('Maatregel', 'Measure'),
  objection: text('Bezwaar of beroep', 'Objection or appeal'),
  qualification: text('Vraag over het gedrag', 'Question about the conduct'),
  outsideReport: text('Melding buiten de school', 'Report outside the school'),
  dataInspection: text('Gegevens bekijken', 'Data inspection'),
  withdrawalRequest: text('Verzoek om weg te halen', 'Request to withdraw'),
  referral: text('Verwijzing', 'Referral'),
  custody: text('Inname', 'Custody'),
  accountRevocation: text('Mailadres afgesloten', 'Mail address taken away'),
  accessRequest: text('Verzoek over eigen gegevens', 'Request about one’s own data'),
};

const sideExits = {
  outOfScope: text('Hoort niet bij dit protocol', 'Out of scope'),
  withdrawn: text('Ingetrokken', 'Withdrawn'),
  referred: text('Verwezen', 'Referred'),
};

/** Every stage of a case and every state of a track. */
export const stateTexts = {
  incident: {
    reported: text('Gemeld', 'Reported'),
    review: text('Beoordeling', 'Review'),
    factFinding: text('Feitenonderzoek', 'Fact-finding'),
    decision: text('Besluit', 'Decision'),
    execution: text('Uitvoering', 'Execution'),
    filing: text('Dossier', 'Filing'),
    ...sideExits,
    unfounded: text('Ongegrond', 'Unfounded'),
    handedOver: text('Overgedragen aan het bestuur', 'Handed over to the board'),
    closed: text('Gesloten', 'Closed'),
  },
  advice: {
    asked: text('Gevraagd', 'Asked'),
    considering: text('In beraad', 'Under consideration'),
    advised: text('Advies gegeven', 'Advice given'),
    turned: text('Gaat verder als zaak', 'Goes on as a case'),
    ...sideExits,
    closed: text('Gesloten', 'Closed'),
  },
  measure: {
    proposed: text('Voorgesteld', 'Proposed'),
    intended: text('Voornemen verstuurd', 'Intention sent'),
    decided: text('Besloten', 'Decided'),
    announced: text('Bekendgemaakt', 'Announced'),
    inForce: text('Geldt nu', 'In force'),
    ended: text('Afgelopen', 'Ended'),
    rejected: text('Afgewezen', 'Rejected'),
    withdrawn: text('Ingetrokken', 'Withdrawn'),
    annulled: text('Teruggedraaid', 'Annulled'),
  },
  objection: {
    window: text('Bezwaar of beroep is mogelijk', 'Objection or appeal is possible'),
    received: text('Ontvangen', 'Received'),
    heard: text('Gehoord', 'Heard'),
    paused: text('De termijn staat stil', 'The term stands still'),
    decided: text('Beslist', 'Decided'),
    lapsed: text('De termijn is voorbij', 'The term is over'),
  },
  qualification: {
    raised: text('Vraag gesteld', 'Question raised'),
    consulted: text('Advies gekregen', 'Advice received'),
    affirmed: text('Antwoord: ja', 'Answer: yes'),
    denied: text('Antwoord: nee', 'Answer: no'),
  },
  outsideReport: {
    due: text('Nog te melden', 'To be reported'),
    made: text('Gemeld', 'Reported'),
    concluded: text('Gemeld en afgerond', 'Reported and concluded'),
    declined: text('Met reden niet gemeld', 'Not reported, with a reason'),
  },
  dataInspection: {
    requested: text('Gevraagd', 'Requested'),
    granted: text('Machtiging gegeven', 'Grant given'),
    actionsSet: text('Acties bepaald', 'Actions set'),
    open: text('Mag worden bekeken', 'Open for inspection'),
    refused: text('Geweigerd', 'Refused'),
    expired: text('Machtiging afgelopen', 'Grant expired'),
  },
  withdrawalRequest: {
    asked: text('Gevraagd', 'Asked'),
    answered: text('Beantwoord', 'Answered'),
  },
  referral: {
    sent: text('Verwezen', 'Sent'),
    accepted: text('Aangenomen', 'Taken on'),
    declined: text('Niet aangenomen', 'Not taken on'),
    known: text('Uitkomst bekend', 'Outcome known'),
  },
  custody: {
    taken: text('Ingenomen', 'Taken'),
    kept: text('Langer ingehouden', 'Kept longer'),
    returned: text('Teruggegeven', 'Returned'),
    annulled: text('Teruggedraaid', 'Undone'),
  },
  accountRevocation: {
    revoked: text('Afgesloten', 'Taken away'),
    restored: text('Weer open', 'Given back'),
  },
  accessRequest: {
    asked: text('Gevraagd', 'Asked'),
    extended: text('Meer tijd genomen', 'More time taken'),
    answered: text('Beantwoord', 'Answered'),
  },
} satisfies Readonly<Record<MachineName, Readonly<Record<string, Text>>>>;

/** Sealed texts of the lives: invented, short, and enough to be a reason. */
export const reason = 'Dit is besproken en afgewogen; de redenen staan in het verslag.';
export const minutes = 'Verslag van het gesprek, met de punten die naar voren kwamen.';
export const interest = 'De leerling mist lessen; daarom krijgt hij werk mee en blijft de mentor bereikbaar.';
export const elsewhere = 'Het gebeurde buiten de les; de leraar was er niet bij en heeft er niets over te zeggen.';
export const spoken = 'De medewerker aan de telefoon';

/** Hearing somebody about what happened. */
export const hearing = (
  on: string,
  parentsPresent: 'yes' | 'no' | 'notApplicable',
  purpose = 'facts',
): Readonly<Record<string, unknown>> => ({
  purpose,
  on,
  manner: 'inPerson',
  parentsPresent,
  minutes,
});

export const founded = (ownRole: string): Readonly<Record<string, unknown>> => ({
  founded: 'founded',
  ownConduct: true,
  ownRole,
  reason,
});

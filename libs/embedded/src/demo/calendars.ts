import type { SchoolCalendar, SchoolHoliday } from '#libs/domain';

/** The dates of one school year, as an organisation in the middle region might set them; `until` is the first day of school again. */
const holidays: readonly SchoolHoliday[] = [
  { from: '2026-02-14', until: '2026-02-23', name: 'Voorjaarsvakantie' },
  { from: '2026-04-18', until: '2026-05-04', name: 'Meivakantie' },
  { from: '2026-05-14', until: '2026-05-18', name: 'Hemelvaart' },
  { from: '2026-07-18', until: '2026-08-31', name: 'Zomervakantie' },
  { from: '2026-10-17', until: '2026-10-26', name: 'Herfstvakantie' },
  { from: '2026-12-19', until: '2027-01-04', name: 'Kerstvakantie' },
  { from: '2027-02-20', until: '2027-03-01', name: 'Voorjaarsvakantie' },
  { from: '2027-04-24', until: '2027-05-10', name: 'Meivakantie' },
  { from: '2027-07-17', until: '2027-08-30', name: 'Zomervakantie' },
  { from: '2027-10-16', until: '2027-10-25', name: 'Herfstvakantie' },
  { from: '2027-12-25', until: '2028-01-10', name: 'Kerstvakantie' },
  { from: '2028-02-26', until: '2028-03-06', name: 'Voorjaarsvakantie' },
  { from: '2028-04-22', until: '2028-05-08', name: 'Meivakantie' },
  { from: '2028-05-25', until: '2028-05-29', name: 'Hemelvaart' },
  { from: '2028-07-15', until: '2028-08-28', name: 'Zomervakantie' },
  { from: '2028-10-14', until: '2028-10-23', name: 'Herfstvakantie' },
  { from: '2028-12-23', until: '2029-01-08', name: 'Kerstvakantie' },
];

/** The primary school: its study days, and it keeps Good Friday free. */
export const primaryCalendar: SchoolCalendar = {
  region: 'middle',
  holidays,
  studyDays: [
    '2026-03-11',
    '2026-06-19',
    '2026-09-23',
    '2026-11-20',
    '2027-03-10',
    '2027-06-18',
    '2027-09-22',
    '2027-11-19',
    '2028-03-15',
    '2028-06-16',
  ],
};

/** In the north the autumn holiday comes a week earlier. */
const northernHolidays = holidays.map((one) =>
  one.from === '2026-10-17' ? { ...one, from: '2026-10-10', until: '2026-10-19' } : one,
);

/** A primary school in the north. */
export const northernCalendar: SchoolCalendar = {
  region: 'north',
  holidays: northernHolidays,
  studyDays: ['2026-03-25', '2026-06-12', '2026-09-16', '2026-12-04', '2027-03-24', '2027-06-11', '2028-03-22'],
};

/** The secondary school: other study days, and lessons on Good Friday and on 5 May where no holiday stands. */
export const secondaryCalendar: SchoolCalendar = {
  region: 'middle',
  holidays,
  studyDays: [
    '2026-01-30',
    '2026-06-26',
    '2026-11-04',
    '2027-01-29',
    '2027-06-25',
    '2027-11-03',
    '2028-01-28',
    '2028-06-23',
  ],
  openOn: ['2026-04-03', '2027-03-26', '2028-04-14'],
};

/** A secondary school in the north: other study days than the primary one. */
export const northernSecondaryCalendar: SchoolCalendar = {
  region: 'north',
  holidays: northernHolidays,
  studyDays: ['2026-02-04', '2026-06-24', '2026-11-11', '2027-02-03', '2027-06-23', '2027-11-10', '2028-02-02'],
};

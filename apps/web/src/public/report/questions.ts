import type { components } from '../../api/schema.js';
import { dataFrom, wrongIn } from '../../form/data.js';
import { fieldsFrom, one, several, type Field, type FieldError, type Fields, type Typed } from '../../form/field.js';

export type Place = components['schemas']['IntakePlace'];

/** The pages of a report, in order; each is one group of questions that belong together. */
export const pages = ['', 'wie', 'wat', 'over-wie', 'bijzonder', 'hoe'] as const;
export type PageName = (typeof pages)[number];

const asked: Readonly<Record<PageName, readonly string[]>> = {
  '': ['acuteDanger', 'school'],
  wie: ['reporterKind', 'kind'],
  wat: ['story', 'knownAt', 'categories', 'source', 'searchTerm'],
  'over-wie': ['subjectKind', 'victimKind', 'victimIsMinor', 'aboutLeadership'],
  bijzonder: ['possiblySexual', 'intimateImage', 'personalData'],
  hoe: ['naming', 'reporter', 'addressee'],
};

/** Kinds of report that say what they are about. */
const ownCategory = ['publicationDoubt', 'derailingCommunication', 'mediaRequest'];

/** What a pupil or parent is asked to choose from: the rest is for who works at a school. */
const notForThem: Readonly<Record<string, readonly string[]>> = {
  categories: ['schoolMail', 'accountInSchoolName', 'underAgeAccount', 'phoneInClass'],
  subjectKind: ['externalWorker', 'volunteer', 'boardMember'],
  victimKind: ['externalWorker', 'volunteer', 'boardMember', 'intern'],
};

/** What most people choose comes first. */
const firstOf: Readonly<Record<string, readonly string[]>> = {
  reporterKind: ['pupil', 'parent', 'employee', 'intern', 'externalWorker', 'outsider'],
  subjectKind: ['pupil', 'employee', 'parent'],
  victimKind: ['pupil', 'employee', 'parent'],
  categories: ['bullying', 'groupChat', 'insult', 'threat', 'humiliatingImage', 'intimateImage', 'sexualConduct'],
};

const primary = ['PO', 'SBO', 'SO'];

/** Answers that follow from others: nobody is asked twice. */
function implied(place: Place, typed: Typed): Typed {
  const [only, another] = place.schools;
  const categories = several(typed, 'categories');
  const kind = one(typed, 'kind');
  return {
    ...(only !== undefined && another === undefined ? { school: only.shortName } : {}),
    ...(ownCategory.includes(kind) ? { categories: [kind] } : {}),
    ...(categories.includes('sexualConduct') ? { possiblySexual: 'yes' } : {}),
    ...(categories.includes('intimateImage') ? { intimateImage: 'yes' } : {}),
    ...(categories.includes('publishedPersonalData') ? { personalData: 'yes' } : {}),
    ...(minorByNature(place, typed) ? { victimIsMinor: 'yes' } : {}),
    ...(letsChoose(place, typed) ? {} : { addressee: one(typed, 'aboutLeadership') === 'no' ? 'leadership' : 'board' }),
  };
}

/** A pupil of a primary school is under eighteen. */
const minorByNature = (place: Place, typed: Typed): boolean =>
  one(typed, 'victimKind') === 'pupil' && primary.includes(schoolOf(place, typed)?.sector ?? '');

/** Whether there is a choice of who reads it: where the protocol gives one, and it is not about whoever would read it (decision 31). */
const letsChoose = (place: Place, typed: Typed): boolean =>
  schoolOf(place, typed)?.choosesAddressee === true && one(typed, 'aboutLeadership') === 'no';

export function schoolOf(place: Place, typed: Typed): Place['schools'][number] | undefined {
  const [only, another] = place.schools;
  if (another === undefined) return only;
  return place.schools.find(({ shortName }) => shortName === one(typed, 'school'));
}

/** Whether a question is there at all, given the answers so far. */
function isAsked(name: string, place: Place, typed: Typed): boolean {
  if (name in implied(place, typed)) return false;
  if (name === 'victimIsMinor') return ['pupil', 'intern', 'outsider', 'unknown'].includes(one(typed, 'victimKind'));
  if (name === 'reporter') return ['named', 'confidential'].includes(one(typed, 'naming'));
  if (name === 'source') return one(typed, 'reporterKind') === 'employee';
  if (name === 'searchTerm') return one(typed, 'source') === 'monitoring';
  if (name === 'addressee') return letsChoose(place, typed);
  return true;
}

/** A field as it is asked here: a shorter list for who does not work at the school, and a name where somebody gives his. */
function askedAs(name: string, field: Field, typed: Typed): Field {
  const works = !['pupil', 'parent', 'outsider', 'unknown'].includes(one(typed, 'reporterKind'));
  const left = [...(works ? [] : (notForThem[name] ?? [])), ...(name === 'categories' ? ownCategory : [])];
  if (field.kind === 'choice' || field.kind === 'choices')
    return { ...field, options: inOrder(name, field.options).filter((option) => !left.includes(option)) };
  return ['reporter', 'story'].includes(name) ? { ...field, required: true } : field;
}

function inOrder(name: string, options: readonly string[]): readonly string[] {
  const first = (firstOf[name] ?? []).filter((option) => options.includes(option));
  return [...first, ...options.filter((option) => !first.includes(option))];
}

/** The questions on one page, given the answers so far. */
export function questionsOn(page: PageName, place: Place, typed: Typed): Fields {
  const fields: Fields = {
    ...fieldsFrom(place.fields),
    school: { kind: 'choice', options: place.schools.map(({ shortName }) => shortName), required: true },
  };
  const here = asked[page].flatMap((name): readonly (readonly [string, Field])[] => {
    const field = fields[name];
    return field === undefined || !isAsked(name, place, typed) ? [] : [[name, askedAs(name, field, typed)]];
  });
  return Object.fromEntries(here);
}

/** What is missing or wrong on one page. */
export function wrongOn(page: PageName, place: Place, typed: Typed, now: string): readonly FieldError[] {
  const fields = questionsOn(page, place, typed);
  const wrong = wrongIn(fields, typed, now);
  const known = 'knownAt' in fields ? String(dataFrom(fields, typed, now)['knownAt']) : '';
  return known > now && wrong.length === 0 ? [{ field: 'knownAt', code: 'moment.future' }] : wrong;
}

/** The first page, from this one on, that still has something to answer; undefined when everything is there. */
export const firstOpen = (place: Place, typed: Typed, now: string): PageName | undefined =>
  pages.find((page) => wrongOn(page, place, typed, now).length > 0);

/** Where a question is asked. */
export const pageOf = (field: string): PageName => pages.find((page) => asked[page].includes(field)) ?? '';

/** What is sent. */
export function reportFrom(place: Place, typed: Typed, now: string) {
  const answered = pages.flatMap((page) => Object.entries(dataFrom(questionsOn(page, place, typed), typed, now)));
  const { school, ...data } = { ...Object.fromEntries(answered), ...implied(place, typed) };
  return { school: String(school), data };
}

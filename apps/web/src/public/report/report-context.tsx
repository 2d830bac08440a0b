import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { answer, api } from '../../api/client.js';
import { one, type Typed } from '../../form/field.js';
import { said, useLanguage, useSay, WordsProvider, type Said } from '../../language/index.js';
import { isProblem } from '../../api/problem.js';
import { FailurePage } from '../../parts/failure.js';
import { PageHeading } from '../../parts/heading.js';
import { Loading } from '../../parts/loading.js';
import { findClock, type Now } from '../clock.js';
import { Link } from '../route.js';
import { useTabDraft, type TabDraft } from '../use-tab-draft.js';
import type { Place } from './questions.js';
import { reportDraft } from './report-draft.js';
import { ownWords, wordsByKind } from './report-texts.js';

interface Report extends TabDraft {
  /** Short name of the organisation, as in the address. */
  readonly organisation: string;
  readonly place: Place;
  readonly now: Now;
}

const ReportContext = createContext<Report | undefined>(undefined);

/** The report that is being made. */
export function useReport(): Report {
  const report = useContext(ReportContext);
  if (report === undefined) throw new Error('there is no report outside its pages');
  return report;
}

const unknown = {
  title: said('Deze scholengroep kennen wij niet', 'We do not know this school group'),
  text: said(
    'Kijk op de website van uw school wat het goede adres is om te melden. Is er haast bij? Bel de school, of bij gevaar 112.',
    'Look on the website of your school for the right address to report at. If it is urgent, call the school, or 112 in danger.',
  ),
  choose: said('Kies een school', 'Choose a school'),
};

/** An address that belongs to no organisation. */
function NoSuchPlace() {
  const say = useSay();
  return (
    <>
      <PageHeading title={say(unknown.title)}>{say(unknown.title)}</PageHeading>
      <p>{say(unknown.text)}</p>
      <Link className="button" to="/melden">
        {say(unknown.choose)}
      </Link>
    </>
  );
}

interface Found {
  readonly place: Place;
  readonly now: Now;
}

/** Where it can be told, and what was typed of it before. */
export function ReportInMaking({ organisation, children }: { organisation: string; children: ReactNode }) {
  const [found, setFound] = useState<Found>();
  const [error, setError] = useState<unknown>();
  const store = useMemo(() => reportDraft(organisation), [organisation]);
  const draft = useTabDraft(store);
  useEffect(() => {
    setFound(undefined);
    Promise.all([findPlace(organisation), findClock()]).then(
      ([place, now]) => setFound({ place, now }),
      (failure: unknown) => setError(failure),
    );
  }, [organisation]);
  const failed = error ?? draft.error;
  if (isProblem(failed, 'notFound')) return <NoSuchPlace />;
  if (failed !== undefined) return <FailurePage error={failed} />;
  if (found === undefined || !draft.ready) return <Loading />;
  return (
    <ReportContext.Provider value={{ ...draft, organisation, ...found }}>
      <Words place={found.place} typed={draft.typed}>
        {children}
      </Words>
    </ReportContext.Provider>
  );
}

/** The words of the form: those that came with it, and those of these pages. */
function Words({ place, typed, children }: { place: Place; typed: Typed; children: ReactNode }) {
  const language = useLanguage();
  const kind = one(typed, 'kind');
  const words = useMemo(() => {
    const here: Readonly<Record<string, Said>> = { ...place.words, ...ownWords, ...wordsByKind[kind] };
    const said = Object.entries(here).map(([key, text]): readonly [string, string] => [key, text[language]]);
    const schools = place.schools.map(({ shortName, name }): readonly [string, string] => [
      `option.report.receive.school.${shortName}`,
      name,
    ]);
    return Object.fromEntries([...said, ...schools]);
  }, [place, kind, language]);
  return <WordsProvider value={words}>{children}</WordsProvider>;
}

const findPlace = (organisation: string): Promise<Place> =>
  answer(api.GET('/api/v1/intake/{organisation}', { params: { path: { organisation } } }));

import { useState } from 'react';
import { ErrorSummary } from '../../form/error-summary.js';
import { FieldInput, idOf, useOptions } from '../../form/field-input.js';
import { DayInput } from '../../form/day-input.js';
import { OneOf } from '../../form/inputs.js';
import { one, type Field, type FieldError } from '../../form/field.js';
import { said, useSay, useWord } from '../../language/index.js';
import { PageHeading } from '../../parts/heading.js';
import { Helplines, CallFirst } from '../helplines.js';
import { go, Link } from '../route.js';
import { ContactPoint } from './contact-point.js';
import { firstOpen, pages, questionsOn, wrongOn, type PageName } from './questions.js';
import { useReport } from './report-context.js';
import { errorText, namingHints, titles } from './report-texts.js';
import { WhoReads } from './who-reads.js';

const texts = {
  back: said('Terug', 'Back'),
  next: said('Verder', 'Continue'),
  begin: said('Begin met melden', 'Start the report'),
  intro: said(
    'Vertel de school wat er is gebeurd. U hebt geen account nodig en u mag uw naam weglaten. Het duurt een minuut of vijf.',
    'Tell the school what happened. You need no account, and you may leave out your name. It takes some five minutes.',
  ),
  failed: said(
    'Nog niet bewaard. Wij proberen het opnieuw. U kunt gewoon verdergaan.',
    'Not saved yet. We keep trying. You can simply go on.',
  ),
};

/** Where a page of the report stands. */
export const pathOf = (organisation: string, page: string): string =>
  page === '' ? `/melden/${organisation}` : `/melden/${organisation}/${page}`;

/** One group of questions of a report. */
export function ReportPage({ page }: { page: PageName }) {
  const say = useSay();
  const { organisation, place, typed, now, keepNow, change, kept } = useReport();
  const [wrong, setWrong] = useState<readonly FieldError[]>([]);
  const fields = questionsOn(page, place, typed);
  const shown = wrong.filter(({ field }) => field in fields);
  const told = wrong.map(({ field, code }) => ({ id: idOf(field), text: say(errorText(field, code, fields[field])) }));

  function goOn(): void {
    const found = wrongOn(page, place, typed, now());
    setWrong(found);
    if (found.length > 0) return;
    keepNow();
    if (one(typed, 'seen.danger') === '' && one(typed, 'acuteDanger') === 'true' && page === '') {
      change('seen.danger', 'yes');
      return go(pathOf(organisation, 'gevaar'));
    }
    if (one(typed, 'seen.image') === '' && isAboutImage()) {
      change('seen.image', 'yes');
      return go(pathOf(organisation, 'beeld'));
    }
    go(pathOf(organisation, firstOpen(place, typed, now()) ?? 'controle'));
  }

  function isAboutImage(): boolean {
    const told = page === 'wat' || page === 'bijzonder';
    return told && (one(typed, 'intimateImage') === 'yes' || typed['categories']?.includes('intimateImage') === true);
  }

  return (
    <>
      {page === '' ? null : <Back page={page} />}
      <ErrorSummary errors={told} found={wrong} />
      <PageHeading title={say(titles[page])} errors={shown.length}>
        {say(titles[page])}
      </PageHeading>
      {page === '' ? <Opening /> : null}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          goOn();
        }}
      >
        {Object.entries(fields).map(([name, field]) => (
          <Question key={name} name={name} field={field} wrong={shown.find((one) => one.field === name)} />
        ))}
        {page === 'hoe' ? <WhoReads /> : null}
        <div className="actions">
          <button type="submit" className="button">
            {say(page === '' ? texts.begin : texts.next)}
          </button>
          <span className="soft" role={kept === 'failed' ? 'status' : undefined}>
            {kept === 'failed' ? say(texts.failed) : ''}
          </span>
        </div>
      </form>
      {page === '' ? <Beside /> : null}
    </>
  );
}

function Opening() {
  const say = useSay();
  const { place } = useReport();
  return (
    <>
      <p className="place-name">{place.name}</p>
      <CallFirst />
      <p>{say(texts.intro)}</p>
    </>
  );
}

/** What else can be done than report. */
function Beside() {
  return (
    <>
      <ContactPoint />
      <Helplines />
    </>
  );
}

function Back({ page }: { page: PageName }) {
  const say = useSay();
  const { organisation } = useReport();
  const before = pages[pages.indexOf(page) - 1] ?? '';
  return (
    <Link className="back" to={pathOf(organisation, before)}>
      {say(texts.back)}
    </Link>
  );
}

function Question({ name, field, wrong }: { name: string; field: Field; wrong?: FieldError | undefined }) {
  const say = useSay();
  const word = useWord();
  const optionsOf = useOptions();
  const { typed, change } = useReport();
  const of = 'report.receive';
  const error = wrong && say(errorText(wrong.field, wrong.code, field));
  const frame = {
    id: idOf(name),
    label: word(`field.${of}.${name}`),
    hint: word(`hint.${of}.${name}`, '') || undefined,
    error,
    isOptional: false,
  };
  if (name === 'knownAt') return <DayInput {...frame} name={name} typed={typed} change={change} />;
  if (name === 'naming') {
    const options = optionsOf(of, name, field).map((option) => {
      const hint = namingHints[option.value];
      return hint === undefined ? option : { ...option, hint: say(hint) };
    });
    return <OneOf {...frame} value={one(typed, name)} options={options} onChoose={(value) => change(name, value)} />;
  }
  return <FieldInput of={of} name={name} field={field} typed={typed} change={change} error={error} />;
}

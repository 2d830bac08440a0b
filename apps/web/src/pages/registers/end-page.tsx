import { Link, useRouterState, useSearch } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { longDate } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { NotFoundPage } from '../../parts/failure.js';
import { command, DeskForm, textOf } from '../beheer/desk-form.js';
import { useNames } from '../beheer/use-names.js';
import type { KeptTold } from './kept-row.js';

const ends = {
  toestemming: {
    title: said('Beëindig een toestemming', 'End a consent'),
    intro: said('Is de toestemming ingetrokken, of loopt zij af?', 'Was the consent withdrawn, or does it run out?'),
    done: said('De toestemming is beëindigd', 'The consent was ended'),
  },
  antwoord: {
    title: said('Beëindig een antwoord', 'End an answer'),
    intro: said(
      'Geldt het antwoord van de leerling of ouder niet meer?',
      'Does the answer of the pupil or parent hold no longer?',
    ),
    done: said('Het antwoord is beëindigd', 'The answer was ended'),
  },
  schriftelijk: {
    title: said('Beëindig een schriftelijke toestemming', 'End a written leave'),
    intro: said('Trekt u in wat u toestond, of loopt het af?', 'Do you withdraw what you allowed, or does it run out?'),
    done: said('De schriftelijke toestemming is beëindigd', 'The written leave was ended'),
  },
  omgeving: {
    title: said('Sluit een beschermde omgeving', 'Close a protected environment'),
    intro: said(
      'De accounts vallen dan weer onder de gewone regels.',
      'The accounts then fall under the ordinary rules again.',
    ),
    done: said('De omgeving is gesloten', 'The environment was closed'),
  },
};
const texts = {
  until: said('Vanaf welke dag niet meer?', 'From which day on no longer?'),
  which: said('Wat u beëindigt', 'What you end'),
  period: said('Geldt', 'Holds'),
  document: said('Staat in', 'Stands in'),
  ended: (kept: KeptTold | undefined, day: string) => {
    const [nl, en] = kept === undefined ? ['Dit', 'This'] : [`“${kept.title.nl}”`, `“${kept.title.en}”`];
    return said(
      `${nl} geldt vanaf ${longDate(day).nl} niet meer. Wat vóór die dag gebeurde, wordt nog beoordeeld met wat toen gold.`,
      `${en} holds no longer from ${longDate(day).en} on. What happened before that day is still judged by what held then.`,
    );
  },
  unsure: said('Weet u niet zeker wat u beëindigt?', 'Are you not sure what you end?'),
  lookUp: said('Zoek het eerst op in het register', 'First look it up in the register'),
};

/** From a day on, something in a register holds no longer: what was written is never made undone. */
export function EndKeptPage() {
  const say = useSay();
  const { soort, welke } = useSearch({ from: '/staff/registers/einde' });
  const kept = useRouterState({ select: ({ location }) => location.state.kept });
  if (soort === undefined || welke === undefined) return <NotFoundPage />;
  const { title, intro, done } = ends[soort];
  return (
    <DeskForm
      name={`end${soort}`}
      about={[welke]}
      title={title}
      intro={
        <>
          <p>{say(intro)}</p>
          {kept === undefined ? <LookUpFirst /> : <Ending {...kept} />}
        </>
      }
      fields={{ until: { kind: 'date', ahead: true, required: true } }}
      words={{ until: { label: texts.until } }}
      sendName={title}
      backTo="/registers"
      done={(answers) => ({ title: done, text: texts.ended(kept, textOf(answers, 'until')) })}
      send={(sent) => {
        const { headers, params } = command(sent);
        const body = { until: textOf(sent.data, 'until') };
        const at = <Name extends string>(name: Name) => ({
          headers,
          params: { ...params, path: { [name]: welke } as Record<Name, string> },
          body,
        });
        if (soort === 'toestemming')
          return answer(api.POST('/api/v1/organisation/publication-consents/{consent}/end', at('consent')));
        if (soort === 'antwoord')
          return answer(api.POST('/api/v1/organisation/pupil-answers/{answer}/end', at('answer')));
        if (soort === 'schriftelijk') return answer(api.POST('/api/v1/organisation/leaves/{leave}/end', at('leave')));
        return answer(api.POST('/api/v1/organisation/environments/{environment}/end', at('environment')));
      }}
    />
  );
}

/** What is ended, as the register has it. */
function Ending({ title, from, until, document }: KeptTold) {
  const say = useSay();
  const { period } = useNames();
  return (
    <dl className="facts">
      <dt>{say(texts.which)}</dt>
      <dd>{say(title)}</dd>
      <dt>{say(texts.period)}</dt>
      <dd>{period({ from, ...(until !== undefined && { until }) })}</dd>
      <dt>{say(texts.document)}</dt>
      <dd>{document}</dd>
    </dl>
  );
}

/** What was looked up by number is not asked for again: whoever comes by the address alone is led to where it stands. */
function LookUpFirst() {
  const say = useSay();
  return (
    <p>
      {say(texts.unsure)} <Link to="/registers">{say(texts.lookUp)}</Link>
    </p>
  );
}

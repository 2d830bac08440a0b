import { useSearch } from '@tanstack/react-router';
import { answer, api } from '../../api/client.js';
import { said, useSay } from '../../language/index.js';
import { NotFoundPage } from '../../parts/failure.js';
import { command, DeskForm, textOf } from '../beheer/desk-form.js';

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
  ended: said(
    'Wat vóór die dag gebeurde, wordt nog beoordeeld met wat toen gold.',
    'What happened before that day is still judged by what held then.',
  ),
};

/** From a day on, something in a register holds no longer: what was written is never made undone. */
export function EndKeptPage() {
  const say = useSay();
  const { soort, welke } = useSearch({ from: '/staff/registers/einde' });
  if (soort === undefined || welke === undefined) return <NotFoundPage />;
  const { title, intro, done } = ends[soort];
  return (
    <DeskForm
      name={`end${soort}`}
      about={[welke]}
      title={title}
      intro={<p>{say(intro)}</p>}
      fields={{ until: { kind: 'date', required: true } }}
      words={{ until: { label: texts.until } }}
      sendName={title}
      backTo="/registers"
      done={{ title: done, text: texts.ended }}
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

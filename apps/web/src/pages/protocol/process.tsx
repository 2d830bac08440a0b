import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { said, useSay, useWord } from '../../language/index.js';
import { Choose } from '../../parts/choose.js';
import { Diagram } from '../../parts/diagram.js';
import { FailedPart } from '../../parts/failed-part.js';
import { Loading } from '../../parts/loading.js';
import { Stages } from '../../parts/stages.js';
import { diagramQuery } from './queries.js';

const texts = {
  intro: said(
    'Dit protocol maakt deze stappen mogelijk. De lijst en de tekening zeggen hetzelfde.',
    'This protocol makes these steps possible. The list and the drawing say the same.',
  ),
  which: said('Wat wilt u zien?', 'What do you want to see?'),
  drawing: said('Tekening', 'Drawing'),
  drawn: (name: string) =>
    said(`Tekening van ${name}. De lijst zegt hetzelfde.`, `Drawing of ${name}. The list says the same.`),
};

/** What an edition makes possible: how a case goes, and each procedure within it; as a list and as a drawing. */
export function Process({ edition }: { edition: string }) {
  const say = useSay();
  const word = useWord();
  const { data, error, refetch } = useQuery(diagramQuery(edition));
  const [chosen, choose] = useState<string>('incident');
  // On a phone a drawing is larger than the screen: the list says it there, and who wants to see the drawing unfolds it.
  const [isWide] = useState(() => matchMedia('(min-width: 60rem)').matches);
  if (error) return <FailedPart error={error} retry={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const machine = data.machines.find((one) => one.machine === chosen) ?? data.machines[0];
  if (machine === undefined) return null;
  const name = word(`machine.${machine.machine}`);
  return (
    <>
      <p>{say(texts.intro)}</p>
      <form className="filters no-print" onSubmit={(event) => event.preventDefault()}>
        <Choose
          id="process"
          label={say(texts.which)}
          value={machine.machine}
          options={data.machines.map((one) => ({ value: one.machine, label: word(`machine.${one.machine}`) }))}
          onChoose={choose}
        />
      </form>
      <h3>{name}</h3>
      <details className="diagram-fold" open={isWide}>
        <summary>{say(texts.drawing)}</summary>
        <div className="diagram-frame" tabIndex={0} role="group" aria-label={say(texts.drawn(name))}>
          <Diagram machine={machine} label={say(texts.drawn(name))} />
        </div>
      </details>
      <Stages machine={machine} />
    </>
  );
}

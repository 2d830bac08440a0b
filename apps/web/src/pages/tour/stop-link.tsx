import { said, useSay, type Said } from '../../language/index.js';

const texts = {
  as: (name: string) => said(`Log in als ${name}`, `Log in as ${name}`),
  without: said('Ga naar deze pagina', 'Go to this page'),
  opens: said('(opent in een ander tabblad)', '(opens in another tab)'),
};

interface StopGiven {
  readonly goTo: string;
  readonly as?: string | undefined;
  readonly name?: string | undefined;
  /** What sets it apart from other links of the same name. */
  readonly about?: Said;
}

/** To a stop as somebody. All stops share one tab: whoever becomes somebody else there is no longer whom he was. */
export function StopLink({ goTo, as, name, about }: StopGiven) {
  const say = useSay();
  const href = as === undefined ? goTo : `/api/v1/demo/login?as=${as}&returnTo=${encodeURIComponent(goTo)}`;
  return (
    <a href={href} target="meldpad-stop">
      {name === undefined ? say(texts.without) : say(texts.as(name))}
      {about === undefined ? null : <span className="hidden">: {say(about)}</span>}{' '}
      <span className="soft">{say(texts.opens)}</span>
    </a>
  );
}

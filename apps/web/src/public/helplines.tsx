import type { ReactNode } from 'react';
import { said, useSay, type Said } from '../language/index.js';

interface Line {
  readonly name: Said;
  readonly number: string;
  readonly when: Said;
}

/** Numbers that have been the same for years, with what one gets there. */
const lines: readonly Line[] = [
  {
    name: said('Kindertelefoon', 'Child helpline (Kindertelefoon)'),
    number: '0800-0432',
    when: said('Voor kinderen en jongeren. Gratis, elke dag.', 'For children and young people. Free, every day.'),
  },
  {
    name: said('113 Zelfmoordpreventie', '113 Suicide prevention'),
    number: '0800-0113',
    when: said(
      'Als u aan zelfmoord denkt of zich zorgen maakt om iemand. Gratis, dag en nacht; 113 bellen kan ook.',
      'If you think of suicide, or worry about somebody. Free, day and night; 113 works too.',
    ),
  },
  {
    name: said('Veilig Thuis', 'Safe Home (Veilig Thuis)'),
    number: '0800-2000',
    when: said(
      'Bij geweld of verwaarlozing thuis. Gratis, dag en nacht.',
      'For violence or neglect at home. Free, day and night.',
    ),
  },
  {
    name: said('Vertrouwensinspecteur', 'Confidential inspector of education'),
    number: '0900-1113111',
    when: said(
      'Bij seksueel misbruik, geweld of discriminatie op school. Op werkdagen van 8.00 tot 17.00 uur.',
      'For sexual abuse, violence or discrimination at school. On working days from 8:00 to 17:00.',
    ),
  },
];

const texts = {
  title: said('Wilt u met iemand praten?', 'Do you want to talk to somebody?'),
  helpwanted: said(
    'Als er een naaktfoto of seksfilmpje van u rondgaat, of als iemand daarmee dreigt. Gratis, en anoniem als u wilt.',
    'When a nude picture or sexual film of you goes round, or when somebody threatens with one. Free, and anonymous if you like.',
  ),
};

export const telephone = (number: string): string => `tel:${number.replaceAll('-', '')}`;

/** To those who help where an image of somebody goes round; they are not told where one comes from. */
export const Helpwanted = ({ children }: { children: ReactNode }) => (
  <a href="https://www.helpwanted.nl/" rel="noopener noreferrer">
    {children}
  </a>
);

/** People to talk to outside the school. */
export function Helplines() {
  const say = useSay();
  return (
    <section className="helplines" aria-labelledby="helplines">
      <h2 id="helplines">{say(texts.title)}</h2>
      <ul className="rows">
        {lines.map(({ name, number, when }) => (
          <li key={name.nl}>
            <div className="row-apart">
              <strong>{say(name)}</strong>
              <a href={telephone(number)}>{number}</a>
            </div>
            <p>{say(when)}</p>
          </li>
        ))}
        <li>
          <div className="row-apart">
            <strong>Helpwanted</strong>
            <Helpwanted>helpwanted.nl</Helpwanted>
          </div>
          <p>{say(texts.helpwanted)}</p>
        </li>
      </ul>
    </section>
  );
}

const danger = {
  title: said('Is er nu gevaar? Bel 112', 'Is there danger now? Call 112'),
  text: said(
    'De school leest een melding niet meteen. Hulp van politie of ambulance krijgt u alleen via 112.',
    'The school does not read a report at once. Police and ambulance come through 112 only.',
  ),
};

/** First on the way to a report. */
export function CallFirst() {
  const say = useSay();
  return (
    <div className="notice notice-wrong call-first">
      <div>
        <h2>
          <a href="tel:112">{say(danger.title)}</a>
        </h2>
        <p>{say(danger.text)}</p>
      </div>
    </div>
  );
}

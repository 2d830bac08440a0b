import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { longMoment } from '../../language/dates.js';
import { said, useSay } from '../../language/index.js';
import { timelineQuery, type Step, type StepForm } from '../../staff/case-queries.js';
import { stepLink } from '../../staff/next-work.js';

const texts = {
  title: said('Berichten met de melder', 'Messages with the reporter'),
  none: said('Er zijn nog geen berichten.', 'There are no messages yet.'),
  school: said('School', 'School'),
  reporter: said('Melder', 'Reporter'),
  story: said('Wat er is gemeld', 'What was reported'),
  noStory: said('De melder schreef er niets bij.', 'The reporter wrote nothing.'),
  later: said(
    'Wie de zaak oppakt, leest hier wat er is gemeld.',
    'Whoever takes up the case reads here what was reported.',
  ),
};

interface SectionGiven {
  readonly caseId: string;
  readonly forms: readonly StepForm[];
}

/** What the reporter told, and what was written to and fro since. */
export function MessagesSection({ caseId, forms }: SectionGiven) {
  const say = useSay();
  const { data } = useQuery(timelineQuery(caseId));
  if (data === undefined) return null;
  const textIn = ({ data: recorded }: Step, field: string): string | undefined => {
    const value = recorded[field];
    if (typeof value !== 'object' || value === null || !('content' in value)) return undefined;
    return data.texts[String(value.content)];
  };
  const stories = data.rows.filter(({ type }) => ['report.receive', 'report.join', 'report.add'].includes(type));
  const messages = data.rows.filter(({ type }) => type === 'message.send');
  const write = forms.find(({ type, allowed }) => type === 'message.send' && allowed);
  const hasStory = stories.some((step) => 'story' in step.data || 'text' in step.data);
  return (
    <section aria-labelledby="messages">
      <h2>{say(texts.story)}</h2>
      {hasStory ? null : <p>{say(texts.noStory)}</p>}
      {stories.map((step) => {
        const text = textIn(step, 'story') ?? textIn(step, 'text');
        if (text === undefined && !('story' in step.data)) return null;
        return (
          <blockquote key={step.seq} className="told">
            <p className="typed-text">{text ?? say(texts.later)}</p>
            <p className="soft">{say(longMoment(step.at))}</p>
          </blockquote>
        );
      })}
      <h2 id="messages">{say(texts.title)}</h2>
      {messages.length === 0 ? <p>{say(texts.none)}</p> : null}
      {messages.map((step) => (
        <blockquote key={step.seq} className="told">
          <p className="soft">
            <strong>{say(step.data['from'] === 'reporter' ? texts.reporter : texts.school)}</strong>,{' '}
            {say(longMoment(step.at))}
          </p>
          <p className="typed-text">{textIn(step, 'text') ?? '–'}</p>
        </blockquote>
      ))}
      {write === undefined ? null : (
        <p>
          <Link className="button button-plain" {...stepLink(caseId, write)}>
            {say(write.title)}
          </Link>
        </p>
      )}
    </section>
  );
}

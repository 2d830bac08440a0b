import { said, useSay } from '../language/index.js';
import type { Draft } from './use-draft.js';

const texts = {
  nothing: said('', ''),
  waits: said('Bezig met bewaren …', 'Saving …'),
  kept: said('Bewaard. U kunt later verdergaan.', 'Saved. You can go on later.'),
  failed: said(
    'Nog niet bewaard. Wij proberen het opnieuw zodra het kan.',
    'Not saved yet. We try again as soon as we can.',
  ),
} as const;

/** Whether what was typed is kept. Read aloud only when it is not. */
export function DraftState({ kept }: { kept: Draft['kept'] }) {
  const say = useSay();
  return (
    <span className="soft" role={kept === 'failed' ? 'status' : undefined}>
      {say(texts[kept])}
    </span>
  );
}

import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.js';

type Tone = 'info' | 'wrong' | 'mind' | 'well';

const icons: Readonly<Record<Tone, IconName>> = { info: 'info', wrong: 'stop', mind: 'warning', well: 'check' };

/** Something to know before one goes on. `live` where it comes up while one is busy, so that it is read aloud. */
export function Notice({
  tone = 'info',
  live = false,
  children,
}: {
  tone?: Tone;
  live?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`notice notice-${tone}`} role={live ? 'status' : undefined}>
      <Icon name={icons[tone]} />
      <div>{children}</div>
    </div>
  );
}

/** How something stands: a word, an icon and a colour that say the same. */
export function Status({ tone, icon, children }: { tone: Tone | 'soft'; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`status status-${tone}`}>
      <Icon name={icon ?? (tone === 'soft' ? 'open' : icons[tone])} />
      <span>{children}</span>
    </span>
  );
}

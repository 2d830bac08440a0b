import { demoLogins } from '#libs/embedded';
import type { RunningEmbedded } from './embedded.js';

/** What somebody needs who sees this for the first time: where it is, and who he can be. */
export function welcome({ address, dataFolder }: RunningEmbedded, took: number): string {
  const people = demoLogins();
  const longest = Math.max(...people.map(({ name }) => name.length));
  const lines = people.map(({ name, role, place }) => `  ${name.padEnd(longest)}  ${role.en}, ${place}`);
  return [
    '',
    `Meldpad is ready at ${address} (${(took / 1000).toFixed(1)} s). Data: ${dataFolder}`,
    `  API: ${address}/api/docs   health: ${address}/health/ready   log in: ${address}/api/v1/login?returnTo=/api/docs`,
    '',
    'You can log in as any of these invented people; no passwords:',
    ...lines,
    '',
    'Ctrl-C stops it.',
  ].join('\n');
}

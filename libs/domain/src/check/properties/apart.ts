import type { StepType } from '../../case/index.js';
import type { PropertyOf } from './property.js';

/** What whoever advises, or whom a case concerns, may still do in it. */
const advising: readonly StepType[] = ['consultation.answer', 'note.add'];
const ofOwnReport: readonly StepType[] = ['report.add', 'report.withdraw', 'message.send'];

/** G15, G16: whoever is data protection officer, or a party, decides nothing, in whatever other office. */
export const staysApart: PropertyOf = () => ({
  id: 'officer and parties stay apart',
  says: 'The data protection officer and the parties never decide.',
  accepted({ point: { state } }, { draft: { type }, player }) {
    const officer = player.role === 'dpo' || player.besides.includes('dpo');
    if (officer && !advising.includes(type)) return `${player.name} takes this step`;
    const concerned = Object.values(state.parties).some(
      ({ person, role }) => person === player.person && role !== 'reporter',
    );
    return concerned && !ofOwnReport.includes(type) ? `${player.name} takes this step` : undefined;
  },
});

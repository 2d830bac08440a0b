import type { LinkProps } from '@tanstack/react-router';
import { said, type Said } from '../language/index.js';
import { holds, type Me } from './queries.js';

interface Place {
  readonly to: NonNullable<LinkProps['to']>;
  readonly name: Said;
  readonly forWhom: (me: Me, keepsRegisters: boolean) => boolean;
}

const deciders: readonly string[] = ['principal', 'board', 'supervisoryBoard'];
const anybody = (): boolean => true;

/** The menu: each page that is there, for whom it is. */
const places: readonly Place[] = [
  { to: '/werk', name: said('Mijn werk', 'My work'), forWhom: anybody },
  {
    to: '/zaken',
    name: said('Zaken', 'Cases'),
    forWhom: (me) => !holds(me, 'administrator', 'auditor') && me.roles.some(({ role }) => role !== 'employee'),
  },
  {
    to: '/besluiten',
    name: said('Besluiten', 'Decisions'),
    // Whoever has a mandate for one decision finds it here too.
    forWhom: (me) => me.roles.some(({ role }) => deciders.includes(role)),
  },
  { to: '/bestuur', name: said('Bestuur', 'Board'), forWhom: (me) => holds(me, 'board', 'supervisoryBoard') },
  { to: '/fg', name: said('FG-overzicht', 'Privacy overview'), forWhom: (me) => holds(me, 'dpo') },
  { to: '/nieuw', name: said('Nieuwe melding', 'New report'), forWhom: anybody },
  { to: '/protocol', name: said('Protocol', 'Protocol'), forWhom: anybody },
  {
    to: '/dossier',
    name: said('Dossier', 'Files'),
    forWhom: (me) => holds(me, 'registrar', 'hr'),
  },
  {
    to: '/registers',
    name: said('Registers', 'Registers'),
    forWhom: (_me, keepsRegisters) => keepsRegisters,
  },
  {
    to: '/beheer',
    name: said('Beheer', 'Administration'),
    forWhom: (me) => holds(me, 'administrator', 'auditor', 'board'),
  },
];

/** `keepsRegisters`: whether any register of a school is there for him, which its rules say. */
export const placesFor = (me: Me, keepsRegisters: boolean): readonly Place[] =>
  places.filter(({ forWhom }) => forWhom(me, keepsRegisters));

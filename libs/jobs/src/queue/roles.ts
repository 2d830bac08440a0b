import { Type } from '@sinclair/typebox';
import { roles, type Role } from '#libs/domain';

/** Whom a notice can be for: roles people hold, and `reporter` for whoever follows his report by receipt. */
export const heldRoleOrReporter = Type.Unsafe<Role>(
  Type.Union([...roles, 'reporter'].map((role) => Type.Literal(role))),
);

import { createParamDecorator, SetMetadata } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotFound } from '#libs/application';
import type { Actor } from '#libs/application';
import { isUuid } from '../fields/fields.js';
import type { CaseChangeDto } from '../fields/envelopes.dto.js';
import { invalid, ProblemError } from './problem.js';

/** Who sent this request, by his session. */
export interface Visitor {
  readonly secret: string;
  readonly organisation?: string;
  readonly person?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    visitor?: Visitor;
  }
}

/** What a route asks of whoever calls it: nothing, a login, or (the rule) a login that stands for somebody in an organisation. */
export type Admission = 'anyone' | 'loggedIn' | 'member';
export const admissionKey = 'admission';
export const ForAnyone = () => SetMetadata<string, Admission>(admissionKey, 'anyone');
export const ForLoggedIn = () => SetMetadata<string, Admission>(admissionKey, 'loggedIn');

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

function visitorOf(request: FastifyRequest): Visitor {
  if (request.visitor === undefined) throw new ProblemError('notLoggedIn');
  return request.visitor;
}

/** The session, chosen organisation or not. */
export const Visiting = createParamDecorator((_: unknown, context: ExecutionContext) => visitorOf(requestOf(context)));

/** The person who asks, as the application knows him. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { organisation, person } = visitorOf(requestOf(context));
  if (organisation === undefined || person === undefined) throw new ProblemError('chooseOrganisation');
  return { organisation, person };
});

/** An id in the address. One that is no id leads nowhere, like one that does not exist. */
export const Id = createParamDecorator(
  (
    name: 'case' | 'letter' | 'role' | 'delegation' | 'school' | 'consent' | 'answer' | 'leave' | 'environment',
    context: ExecutionContext,
  ): string => {
    const id = (requestOf(context).params as Readonly<Record<string, unknown>>)[name];
    if (!isUuid(id)) throw new NotFound(name);
    return id.toLowerCase();
  },
);

/** The id of an edition in the address, likewise. */
export const EditionId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { edition } = requestOf(context).params as Readonly<Record<string, unknown>>;
  if (typeof edition !== 'string' || !/^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/.test(edition)) throw new NotFound('edition');
  return edition;
});

/** `Idempotency-Key`: a UUID the client makes for each command and repeats when it tries again. */
export const Key = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const key = requestOf(context).headers['idempotency-key'];
  if (!isUuid(key))
    throw invalid({ path: 'header.idempotency-key', code: key === undefined ? 'field.required' : 'uuid.expected' });
  return key;
});

/** `If-Match: "12"`, where the version is not in the body. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | undefined => {
  const header = requestOf(context).headers['if-match'];
  if (header === undefined) return undefined;
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw invalid({ path: 'header.if-match', code: 'version.expected' });
  return Number(version);
});

/** `Authorization: Receipt XXXX-…`: a receipt never stands in an address. */
export const Receipt = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const code = /^Receipt ([0-9A-Za-z -]{1,60})$/i.exec(requestOf(context).headers.authorization ?? '')?.[1];
  if (code === undefined)
    throw new ProblemError('notLoggedIn', { errors: [{ path: 'header.authorization', code: 'receipt.expected' }] });
  return code;
});

/** The version that was on the screen, from the body or from `If-Match`. */
export function seenVersionOf({ seenVersion }: CaseChangeDto, ifMatch: number | undefined): number {
  const seen = seenVersion ?? ifMatch;
  if (seen === undefined) throw invalid({ path: 'seenVersion', code: 'field.required' });
  return seen;
}

/** Who asks, in the role and the place he chose. */
export function actingAs(actor: Actor, { actingAs: role, inPlaceOf }: CaseChangeDto): Actor {
  return { ...actor, ...(role === undefined ? {} : { role }), ...(inPlaceOf === undefined ? {} : { inPlaceOf }) };
}

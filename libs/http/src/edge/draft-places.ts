import { createParamDecorator } from '@nestjs/common';
import type { ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { NotFound, receiptForms } from '#libs/application';
import type { ReceiptForm } from '#libs/application';
import { invalid } from './problem.js';

/** A form: of a case by its id and what it does there (`case.<id>.measure.propose.p1`), or any other (`form.report`). */
export const draftPlace =
  /^(?:form|case\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.[a-zA-Z][a-zA-Z0-9]{0,39}){1,5}$/;

/** 128 random bits at least, as base64url. */
export const tabSecret = /^[A-Za-z0-9_-]{22,86}$/;

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();
const paramOf = (context: ExecutionContext, name: string): unknown =>
  (requestOf(context).params as Readonly<Record<string, unknown>>)[name];

export const Place = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const place = paramOf(context, 'place');
  if (typeof place !== 'string' || !draftPlace.test(place)) throw new NotFound('draft');
  return place;
});

export const FormOfReceipt = createParamDecorator((_: unknown, context: ExecutionContext): ReceiptForm => {
  const form = receiptForms.find((one) => one === paramOf(context, 'form'));
  if (form === undefined) throw new NotFound('draft');
  return form;
});

/** `Tab-Secret`, where somebody without an account sends something that he may have kept a draft of. */
export const TabSecretGiven = createParamDecorator((_: unknown, context: ExecutionContext): string | undefined =>
  secretOf(requestOf(context)),
);

/** `Tab-Secret`: what only the browser tab of whoever writes without an account knows. */
export const TabSecret = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const secret = secretOf(requestOf(context));
  if (secret === undefined) throw invalid({ path: 'header.tab-secret', code: 'field.required' });
  return secret;
});

function secretOf({ headers }: FastifyRequest): string | undefined {
  const secret = headers['tab-secret'];
  if (secret === undefined) return undefined;
  if (typeof secret !== 'string' || !tabSecret.test(secret))
    throw invalid({ path: 'header.tab-secret', code: 'text.pattern' });
  return secret;
}

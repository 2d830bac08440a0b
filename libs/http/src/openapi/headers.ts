import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { draftPlace, tabSecret } from '../edge/draft-places.js';

const key = {
  name: 'Idempotency-Key',
  description: 'A UUID made for this command; sent again with the same one, it has one effect.',
  required: true,
};
const version = {
  name: 'If-Match',
  description: 'The version that was on the screen, as `"12"`, where it is not in the body.',
  required: false,
};

const draft = {
  name: 'Draft',
  description: 'Where a draft of this was kept: it goes when the command has done its work.',
  required: false,
};
const tab = {
  name: 'Tab-Secret',
  description: 'At least 128 random bits as base64url, made and known by one browser tab.',
};

const onlyKey = ApiHeader({ ...key, schema: { type: 'string', format: 'uuid' } });
const tabHeader = (required: boolean): MethodDecorator =>
  ApiHeader({ ...tab, required, schema: { type: 'string', pattern: tabSecret.source } });

/** A command of somebody who is logged in. */
export const KeyHeader = (): MethodDecorator =>
  applyDecorators(onlyKey, ApiHeader({ ...draft, schema: { type: 'string', pattern: draftPlace.source } }));

/** A draft of somebody without an account. */
export const TabHeader = (): MethodDecorator => tabHeader(true);

/** A command of somebody without an account; with the secret of his tab, what he kept of it goes when it has done its work. */
export const TabKeyHeaders = (): MethodDecorator => applyDecorators(onlyKey, tabHeader(false));

/** A command on a case. */
export const CommandHeaders = (): MethodDecorator =>
  applyDecorators(KeyHeader(), ApiHeader({ ...version, schema: { type: 'string' } }));

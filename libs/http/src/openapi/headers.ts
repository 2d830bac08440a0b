import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

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

export const KeyHeader = (): MethodDecorator => ApiHeader({ ...key, schema: { type: 'string', format: 'uuid' } });

/** A command on a case. */
export const CommandHeaders = (): MethodDecorator =>
  applyDecorators(KeyHeader(), ApiHeader({ ...version, schema: { type: 'string' } }));

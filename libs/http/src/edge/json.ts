import { applyDecorators, Header } from '@nestjs/common';
import type { Json, Shown } from '#libs/application';

/** For routes that answer with text which is JSON already. Nothing about a case is kept by a browser or a proxy. */
export const AnswersJson = (): MethodDecorator =>
  applyDecorators(Header('content-type', 'application/json; charset=utf-8'), Header('cache-control', 'no-store'));

/** Puts the opened texts beside the document, under `texts`, by content id. */
export function withTexts<Of>({ json, texts }: Shown<Of>): Json<Of & Pick<Shown<Of>, 'texts'>> {
  const members = json.trimEnd().slice(0, -1);
  const separator = members.trimEnd().endsWith('{') ? '' : ',';
  return `${members}${separator}"texts":${JSON.stringify(texts)}}`;
}

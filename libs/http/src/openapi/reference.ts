import { Injectable } from '@nestjs/common';
import type { INestApplication } from '@nestjs/common';
import { openApiDocument } from './document.js';

/** The OpenAPI document as text, made when somebody first asks for it. */
@Injectable()
export class Reference {
  private app: INestApplication | undefined;
  private made: string | undefined;

  describe(app: INestApplication): void {
    this.app = app;
  }

  json(): string {
    if (this.app === undefined) throw new Error('the application has not told the reference about itself');
    this.made ??= JSON.stringify(openApiDocument(this.app));
    return this.made;
  }
}

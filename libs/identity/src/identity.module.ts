import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { Login, LoginSessions, RealTime } from '#libs/application';
import { Csrf } from './csrf.js';
import { IdentitySettings } from './identity-settings.js';
import { LoginPersons } from './login-persons.js';
import { LoginProvider } from './login-provider.js';
import { LoginSessionRows } from './login-session-rows.js';
import { OidcLogin } from './oidc-login.js';
import { SystemTime } from './system-time.js';

/** Login and sessions. The ports `SessionStore`, `LoginDirectory` and `Clock` come from a global module of the wiring, or `imports`. */
@Module({})
export class IdentityModule {
  static with(settings: IdentitySettings, imports: NonNullable<DynamicModule['imports']> = []): DynamicModule {
    return {
      module: IdentityModule,
      imports,
      providers: [
        { provide: IdentitySettings, useValue: settings },
        { provide: RealTime, useClass: SystemTime },
        { provide: Login, useClass: OidcLogin },
        { provide: LoginSessions, useExisting: LoginSessionRows },
        LoginSessionRows,
        LoginPersons,
        LoginProvider,
        Csrf,
      ],
      exports: [Login, LoginSessions, RealTime],
    };
  }
}

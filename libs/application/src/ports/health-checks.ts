/** One thing that must be in order before requests are taken. */
export interface Check {
  readonly name: string;
  readonly ok: boolean;
  readonly ms: number;
}

/** Asked by `/health/ready`; each adapter that can fail brings its own. */
export abstract class HealthChecks {
  abstract run(): Promise<readonly Check[]>;
}

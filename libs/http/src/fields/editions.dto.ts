import { Choice, Day, Deep, StepFields, Text, Uuid, Whole } from './fields.js';
import { CaseChangeDto } from './envelopes.dto.js';

/** Conditions stand in conditions. */
const levels = 32;

const reference = 'Reference of the paper, or its hash.';

@Deep(levels)
export class EditionDto {
  @StepFields({ about: 'The edition as JSON; its schema is at `/api/v1/edition-schema`.' })
  edition!: Record<string, unknown>;
}

@Deep(levels)
export class NewEditionDto extends EditionDto {
  @Uuid({ about: 'The school, where these are its own additions.', optional: true })
  school?: string;
}

export class CouncilAssentDto {
  @Day({ about: 'The day the participation council consented.' })
  on!: string;

  @Text({ about: reference, max: 100 })
  document!: string;
}

export class AdoptionDto {
  @Text({ about: reference, max: 100 })
  document!: string;
}

const editionId = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

/** Where it is tried on. */
const grounds = ['stored', 'made'] as const;

export class TrialDto {
  @Text({ about: 'The edition of the same layer it would take the place of.', max: 80, pattern: editionId })
  against!: string;

  @Choice({ about: 'The newest cases that you may see, or made-up ones.', of: grounds })
  on!: (typeof grounds)[number];

  @Whole({ about: 'How many cases, at most.', min: 1, max: 1_000, optional: true })
  count?: number;

  @Whole({ about: 'For made-up cases: the same seed makes the same ones.', min: 0, max: 2 ** 31 - 1, optional: true })
  seed?: number;
}

export class DifferenceQuery {
  @Text({ about: 'The edition it is compared with.', max: 80, pattern: editionId })
  from!: string;
}

export class MoveCaseDto extends CaseChangeDto {
  @Text({ about: 'Why; it is sealed.', max: 4_000 })
  reason!: string;
}

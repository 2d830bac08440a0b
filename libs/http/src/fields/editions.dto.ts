import { Day, Deep, StepFields, Text, Uuid } from './fields.js';
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

export class DifferenceQuery {
  @Text({ about: 'The edition it is compared with.', max: 80, pattern: /^[A-Za-z0-9][A-Za-z0-9.-]*$/ })
  from!: string;
}

export class MoveCaseDto extends CaseChangeDto {
  @Text({ about: 'Why; it is sealed.', max: 4_000 })
  reason!: string;
}

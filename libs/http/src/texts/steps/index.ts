import type { StepTexts } from '../text.js';
import { besideTexts } from './beside.js';
import { contactTexts } from './contact.js';
import { exclusionTexts } from './exclusion.js';
import { inquiryTexts } from './inquiry.js';
import { keepingTexts } from './keeping.js';
import { measureStepTexts } from './measures.js';
import { objectionTexts } from './objections.js';
import { outcomeTexts } from './outcome.js';
import { outsideTexts } from './outside.js';
import { paperTexts } from './papers.js';
import { privacyTexts } from './privacy.js';
import { reportTexts } from './report.js';
import { reviewTexts } from './review.js';

/** What every step says: its title, and each field with its options. */
export const stepTexts: StepTexts = {
  ...reportTexts,
  ...reviewTexts,
  ...inquiryTexts,
  ...outcomeTexts,
  ...measureStepTexts,
  ...objectionTexts,
  ...outsideTexts,
  ...paperTexts,
  ...besideTexts,
  ...contactTexts,
  ...keepingTexts,
  ...exclusionTexts,
  ...privacyTexts,
};

import { Drafts } from '#libs/application';
import type { DraftPlace, KeptDraft } from '#libs/application';

/** Drafts of one test, by who wrote them and where. */
export class DraftsInMemory extends Drafts {
  private readonly kept = new Map<string, KeptDraft>();

  override async keep(place: DraftPlace, draft: KeptDraft): Promise<void> {
    this.kept.set(keyOf(place), draft);
  }
  override async find(place: DraftPlace): Promise<KeptDraft | undefined> {
    return this.kept.get(keyOf(place));
  }
  override async drop(place: DraftPlace): Promise<void> {
    this.kept.delete(keyOf(place));
  }
  override async forget(): Promise<number> {
    return 0;
  }
}

const keyOf = ({ actor: { organisation, person }, about, tab = '' }: DraftPlace): string =>
  [organisation, person, about, tab].join(' ');

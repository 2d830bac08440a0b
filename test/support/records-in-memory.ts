import { CaseRecords } from '#libs/application';

class NothingRecorded extends CaseRecords {
  override async steps(): Promise<readonly []> {
    return [];
  }
  override async openDuties(): Promise<readonly []> {
    return [];
  }
}

/** For the module of the edge: a register that holds nothing. */
export const noRecords = [{ provide: CaseRecords, useClass: NothingRecorded }];

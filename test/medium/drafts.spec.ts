import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NotFound, TooManyDrafts } from '#libs/application';
import type { DraftPlace, KeptDraft } from '#libs/application';
import { PostgresDrafts } from '#libs/persistence';
import { asSuperuser } from '../../libs/embedded/src/postgres/index.js';
import { ledgerLab, report, type House, type Lab } from '../support/ledger-lab.js';

const keptAt = '2026-11-20T08:00:00.000Z';
const draft = (text: string): KeptDraft => ({ text, keptAt, until: '2026-11-21T08:00:00.000Z' });
const later = '2026-11-20T09:00:00.000Z';

describe('what was typed and not sent', () => {
  let lab: Lab;
  let house: House;
  let drafts: PostgresDrafts;

  beforeAll(async () => {
    lab = await ledgerLab();
    house = await lab.founded('drafts');
    drafts = new PostgresDrafts(lab.app, lab.keys, lab.clock);
  });
  afterAll(() => lab.close());

  const mine = (about: string, more: Partial<DraftPlace> = {}): DraftPlace => ({
    actor: house.actor('teamLeader'),
    about,
    ...more,
  });
  const ofTab = (tab: string, about = 'report'): DraftPlace => ({
    actor: { organisation: house.organisation, person: 'reporter', role: 'reporter' },
    about,
    tab,
  });
  const secret = (): string => randomBytes(16).toString('base64url');
  const superuser = <Row>(text: string): Promise<Row[]> =>
    asSuperuser(lab.database.urls.superuser, async (client) => (await client.query(text)).rows as Row[]);

  it('is there for whoever typed it, the last of it, until its time is over', async () => {
    await drafts.keep(mine('form.a'), draft('first'));
    await drafts.keep(mine('form.a'), draft('second'));
    expect(await drafts.find(mine('form.a'), later)).toEqual(draft('second'));
    expect(await drafts.find(mine('form.b'), later)).toBeUndefined();
    expect(await drafts.find(mine('form.a'), '2026-11-21T08:00:00.000Z')).toBeUndefined();
    await drafts.drop(mine('form.a'));
    expect(await drafts.find(mine('form.a'), later)).toBeUndefined();
  });

  it('is of nobody else, in the same place', async () => {
    await drafts.keep(mine('form.c'), draft('mine'));
    const other = { ...mine('form.c'), actor: house.actor('board') };
    expect(await drafts.find(other, later)).toBeUndefined();
    await drafts.drop(other);
    expect(await drafts.find(mine('form.c'), later)).toEqual(draft('mine'));
  });

  it('can be read in no row, and opens in no other place and for no other writer', async () => {
    await drafts.keep(mine('form.d'), draft('Er wordt gepest'));
    await drafts.keep(mine('form.e'), draft('iets anders'));
    const rows = await superuser<{ row: string }>('select d::text as row from meldpad.draft d');
    expect(
      rows.filter(({ row }) => row.includes('gepest') || row.includes(Buffer.from('gepest').toString('hex'))),
    ).toEqual([]);
    await superuser(
      `update meldpad.draft set sealed = (select sealed from meldpad.draft where about = 'form.d') where about = 'form.e'`,
    );
    await expect(drafts.find(mine('form.e'), later)).rejects.toMatchObject({ name: 'Unsealable' });
    await superuser(`update meldpad.draft set owner = '${house.staff.board}' where about = 'form.d'`);
    const board = { ...mine('form.d'), actor: house.actor('board') };
    await expect(drafts.find(board, later)).rejects.toMatchObject({ name: 'Unsealable' });
  });

  it('about a case is kept for whoever may see the case, and for nobody else', async () => {
    const { caseId } = await report(lab, house, {});
    const place = mine(`case.${caseId}.note.add`, { caseId });
    await drafts.keep(place, draft('a note'));
    expect(await drafts.find(place, later)).toEqual(draft('a note'));
    const outside = { ...place, actor: house.actor('auditor') };
    await expect(drafts.keep(outside, draft('curious'))).rejects.toBeInstanceOf(NotFound);
    await superuser(
      `update meldpad."case" set walls = array['${house.staff.teamLeader}'::uuid] where id = '${caseId}'`,
    );
    expect(await drafts.find(place, later)).toBeUndefined();
    await expect(drafts.keep(place, draft('more'))).rejects.toBeInstanceOf(NotFound);
  });

  it('of somebody without an account opens with the secret of his tab alone, which no row holds', async () => {
    const [tab, another] = [secret(), secret()];
    await drafts.keep(ofTab(tab), draft('mijn verhaal'));
    expect(await drafts.find(ofTab(tab), later)).toEqual(draft('mijn verhaal'));
    expect(await drafts.find(ofTab(another), later)).toBeUndefined();
    expect(await drafts.find(ofTab(tab, 'message'), later)).toBeUndefined();
    const rows = await superuser<{ row: string }>(
      `select d::text as row from meldpad.draft d where owner like 'tab.%'`,
    );
    expect(rows.filter(({ row }) => row.includes(tab))).toEqual([]);
    // Who has the database and our keys can move the row to a tab of his own; it does not open for that.
    await drafts.keep(ofTab(another), draft('of another'));
    await superuser(
      `update meldpad.draft t set sealed = s.sealed from (select sealed, kept_at from meldpad.draft where owner like 'tab.%' order by xmin::text::bigint limit 1) s where t.owner like 'tab.%'`,
    );
    await expect(drafts.find(ofTab(another), later)).rejects.toMatchObject({ name: 'Unsealable' });
  });

  it('of people without an account is bounded for one organisation, and those that write already go on', async () => {
    const tab = secret();
    await drafts.keep(ofTab(tab), draft('early'));
    await superuser(
      `insert into meldpad.draft (organisation, owner, about, sealed, expires_at)
         select '${house.organisation}', 'tab.' || n, 'report', '', 'infinity' from generate_series(1, 5000) n`,
    );
    await expect(drafts.keep(ofTab(secret()), draft('one too many'))).rejects.toBeInstanceOf(TooManyDrafts);
    await drafts.keep(ofTab(tab), draft('early, and more'));
    expect(await drafts.find(ofTab(tab), later)).toEqual(draft('early, and more'));
    await drafts.keep(mine('form.f'), draft('of a person'));
    expect(await drafts.find(mine('form.f'), later)).toEqual(draft('of a person'));
  });
});

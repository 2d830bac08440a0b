import 'reflect-metadata';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, chmodSync } from 'node:fs';
import { startPostgres, ensureLogins } from './libs/embedded/src/postgres/index.js';
import { createDataSource, databaseOf, keysFromText, migrate, PostgresCaseLedger, PostgresOrganisationFounding, PostgresReadings, PostgresWorkLists } from '#libs/persistence';
import { apply, opened } from '#libs/domain';
const folder = mkdtempSync('/tmp/w2-'); chmodSync(folder, 0o711);
const pgd = await startPostgres({ dataFolder: folder });
try {
const urls = await ensureLogins({ superuserUrl: pgd.superuserUrl, names: ['meldpad_owner', 'meldpad_app', 'meldpad_queue'], secretsFolder: pgd.secretsFolder });
await migrate(urls.meldpad_owner);
const ds = await createDataSource({ url: urls.meldpad_app, connections: 16 }).initialize();
const db = databaseOf(ds);
const keys = keysFromText(randomBytes(32).toString('base64'));
let ms = Date.parse('2026-09-01T08:00:00Z');
const clock = { now: () => new Date(ms).toISOString() } as any;
const [org, school, leader] = [randomUUID(), randomUUID(), randomUUID()];
await new PostgresOrganisationFounding(db, keys, clock).found({ id: org, shortName: 'b', name: 'b', legalForm: 'foundation', foundedOn: '2020-01-01', demo: true,
  schools: [{ id: school, name: 's', shortName: 's', brin: '00AA', sector: 'VO', denomination: 'public', place: 'x', protocol: 't', calendar: { holidays: [], studyDays: [] } }],
  people: [{ id: leader, name: 'l', login: { issuer: 'i', subject: 's' }, roles: [{ id: randomUUID(), role: 'teamLeader', school, from: '2020-01-01' }] }] } as any);
const ledger = new PostgresCaseLedger({ database: db, keys, clock, fingerprint: () => 'f' });
const actor = { organisation: org, person: leader };
const ob = (key: string, extra = {}) => ({ key, rule: key, layer: 'protocol', cites: ['T-1'], nl: 'doe dit of dat voor deze zaak', en: 'do this or that for this case', by: ['teamLeader'], step: 'scope.assess', status: 'open', blocks: [], waivableBy: [], ...extra });
const due = (d: number) => ({ due: new Date(ms + d * 86400000).toISOString(), lastDay: '2026-09-09' });
const obs = (v: number) => [...Array.from({ length: 5 }, (_, i) => ob(`fixed${i}/case/1`, i < 2 ? { due: due(100 + i) } : {})), ob(`moving/case/${v}`, { due: due(7) })] as any;
const decided = (state: any, open: any, draft: any) => { const step = { ...draft, seq: state.version + 1, at: open.now, by: open.asking.actor }; const next = apply(state, step); return { step, next, obligations: obs(next.version), effects: [{ type: 'notice', about: 'task', to: ['teamLeader'], persons: [] }], warnings: [] } as any; };
const data = { kind: 'incident', addressee: 'leadership', reporterKind: 'employee', naming: 'named', categories: ['groupChat'], subjectKind: 'pupil', victimKind: 'pupil', possiblySexual: 'no', intimateImage: 'no', personalData: 'no', aboutLeadership: 'no', acuteDanger: false, knownAt: '2026-09-01T07:00:00.000Z' };
const open = () => ledger.open({ actor: { organisation: org, person: 'reporter' }, school, protocol: 't', stamp: { key: randomUUID(), digest: 'd' } }, (o) => { const draft = { type: 'report.receive', data: { ...data, story: o.seal('a story of some length '.repeat(20)) } } as any; return [decided(opened(o.opening, draft), o, draft)]; });
const root = readFileSync(folder + '/postgres/postmaster.pid', 'utf8').split('\n')[0];
const cpuDb = () => { let t = 0; for (const p of readdirSync('/proc')) { if (!/^\d+$/.test(p)) continue; try { const st = readFileSync(`/proc/${p}/stat`, 'utf8'); const f = st.slice(st.lastIndexOf(')') + 2).split(' '); if (p !== root && f[1] !== root) continue; t += Number(f[11]) + Number(f[12]); } catch {} } return t * 10; };
const mine = new Set<string>(); cpuDb(); cpuDb();
const run = async (name: string, clients: number, secs: number, one: (c: number) => Promise<unknown>) => {
  const end = performance.now() + secs * 1000; let n = 0; const lat: number[] = []; cpuDb(); const d0 = cpuDb(), c0 = process.cpuUsage(); const t0 = performance.now();
  await Promise.all(Array.from({ length: clients }, async (_, c) => { while (performance.now() < end) { const s = performance.now(); await one(c); lat.push(performance.now() - s); n++; } }));
  const c = process.cpuUsage(c0); const wall = (performance.now() - t0) / 1000; lat.sort((a, b) => a - b);
  console.log(name, clients, 'clients', (n / wall).toFixed(0) + '/s', 'p50', lat[n >> 1]!.toFixed(2), 'p99', lat[Math.floor(n * .99)]!.toFixed(1), 'node ms', ((c.user + c.system) / 1000 / n).toFixed(3), 'db ms', ((cpuDb() - d0) / n).toFixed(3));
};
const cases: any[] = []; for (let i = 0; i < 400; i++) cases.push(await open());
const step = (at: any) => ledger.take({ actor, caseId: at.caseId, seenVersion: at.version, stamp: { key: randomUUID(), digest: 'd' } }, (o) => [decided(o.state, o, { type: 'party.inform', party: 'p1', data: { about: 'report', manner: 'phone' } } as any)]);
const w2 = async (c: number) => { const i = c * 20 + Math.floor(Math.random() * 20); cases[i] = await step(cases[i]); };
const readings = new PostgresReadings(db, keys, clock), lists = new PostgresWorkLists(db, clock);
if (process.argv[2] === 'profile') { await run('W2', 16, 8, w2); } else {
await run('W2 warm', 16, 2, w2);
for (const cl of [1, 16]) await run('W2', cl, 4, w2);
await run('W1', 16, 3, open); await run('read only', 16, 3, async () => ledger.look(actor, cases[Math.floor(Math.random() * 320)].caseId));
await run('inbox', 1, 2, async () => lists.inbox(actor, 50)); await run('inbox', 16, 2, async () => lists.inbox(actor, 50));
let big = cases[399]; while (big.version < 200) big = await step(big);
await run('page200', 1, 2, async () => readings.page(actor, big.caseId)); await run('page200', 16, 3, async () => readings.page(actor, big.caseId));
await run('list', 1, 2, async () => lists.cases(actor, {}));
console.log('versions', cases.slice(0, 320).reduce((s, c) => s + c.version, 0) / 320);
}
await ds.destroy();
} finally { await pgd.stop(); rmSync(folder, { recursive: true, force: true }); }
process.exit(0);

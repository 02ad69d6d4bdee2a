import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../../src/store/database.ts';
import { openEmbedded } from '../../src/store/embedded/server.ts';
import { migrate } from '../../src/store/migrate.ts';
import { sessionDays, trainings, trainingSessions, venues } from '../../src/store/schema.ts';

/** A Postgres of the benchmark's own, gone when it ends. */
export interface BenchServer {
  readonly directory: string;
  /** A fresh database with trainings to enroll in; nobody is in it. */
  freshDatabase(): Promise<BenchDatabase>;
  close(): Promise<void>;
}

export interface BenchDatabase {
  /** What a process is given to reach it. */
  readonly environment: Readonly<Record<string, string>>;
  /** Opens it for a look, and closes it again. */
  look<T>(work: (database: Database) => Promise<T>): Promise<T>;
  /** Transactions committed so far; exact once whoever used it has disconnected. */
  commits(): Promise<number>;
  drop(): Promise<void>;
}

const template = 'bench_template';
const day = 24 * 3_600_000;

export async function openBenchServer(): Promise<BenchServer> {
  const directory = await mkdtemp(join(tmpdir(), 'sinau-bench-'));
  const embedded = await openEmbedded({ directory });
  const { connection } = embedded;
  const inDatabase = async <T>(name: string, work: (database: Database) => Promise<T>): Promise<T> => {
    const database = openDatabase({ ...connection, database: name }, { maxConnections: 1 });
    try {
      return await work(database);
    } finally {
      await database.close();
    }
  };
  const maintain = (statement: string) => inDatabase('postgres', ({ driver }) => driver.unsafe(statement));

  await maintain(`create database ${template}`);
  const making = openDatabase({ ...connection, database: template });
  await migrate(making);
  await addTrainings(making);
  await making.close();

  let made = 0;
  return {
    directory,
    async freshDatabase() {
      const name = `bench_${++made}`;
      await maintain(`create database ${name} template ${template}`);
      return {
        environment: {
          DATABASE_URL: `postgres:///${name}`,
          PGHOST: connection.host,
          PGPORT: String(connection.port),
          PGUSER: connection.user,
        },
        look: (work) => inDatabase(name, work),
        commits: () =>
          inDatabase('postgres', async ({ driver }) => {
            const [row] = await driver<{ commits: string }[]>`
              select xact_commit as commits from pg_stat_database where datname = ${name}`;
            return Number(row?.commits);
          }),
        drop: () => maintain(`drop database ${name} with (force)`).then(() => {}),
      };
    },
    async close() {
      await embedded.stop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Six runs of a training that is open to all, far enough away that nobody is reminded. */
async function addTrainings({ queries }: Database): Promise<void> {
  await queries.insert(venues).values({
    code: 'BALAI',
    name: 'Balai Pelatihan Sosial',
    shortName: 'Balai Malang',
    regionCode: '35.73',
    address: 'Jl. Raya 1, Malang',
    latitude: -7.98,
    longitude: 112.63,
  });
  await queries.insert(trainings).values({
    code: 'RELAWAN-DASAR',
    title: 'Pelatihan Dasar Relawan Sosial',
    topic: 'Relawan',
    summary: 'Mengenal tugas relawan, cara mendampingi warga, dan menulis laporan sederhana.',
    lessonHours: 8,
    audiences: ['UMUM'],
  });
  const now = Date.now();
  for (let batch = 1; batch <= 6; batch++) {
    const startsAt = new Date(now + (60 + 3 * batch) * day);
    const endsAt = new Date(startsAt.getTime() + 6 * 3_600_000);
    const [session] = await queries
      .insert(trainingSessions)
      .values({
        trainingCode: 'RELAWAN-DASAR',
        batch,
        status: 'published',
        mode: 'onsite',
        venueCode: 'BALAI',
        startsAt,
        endsAt,
        enrollmentClosesAt: new Date(startsAt.getTime() - day),
        capacity: 10_000,
        trainerRoles: ['Widyaiswara'],
      })
      .returning({ id: trainingSessions.id });
    if (session)
      await queries.insert(sessionDays).values({ trainingSessionId: session.id, startsAt, endsAt, online: false });
  }
}

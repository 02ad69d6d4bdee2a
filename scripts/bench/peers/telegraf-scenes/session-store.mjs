/** Telegraf's sessions in Postgres: one row a chat. */
export async function openSessionStore(sql) {
  await sql`create table if not exists peer_sessions (key text primary key, value jsonb not null)`;
  return {
    async get(key) {
      const [row] = await sql`select value from peer_sessions where key = ${key}`;
      return row?.value;
    },
    async set(key, value) {
      await sql`
        insert into peer_sessions (key, value) values (${key}, ${sql.json(value)})
        on conflict (key) do update set value = excluded.value`;
    },
    async delete(key) {
      await sql`delete from peer_sessions where key = ${key}`;
    },
  };
}

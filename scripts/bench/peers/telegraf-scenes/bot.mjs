import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { Scenes, session, Telegraf } from 'telegraf';
import { browseScene } from './browse.mjs';
import { registerScene } from './register.mjs';
import { keyboard } from './say.mjs';
import { openSessionStore } from './session-store.mjs';

const { DATABASE_URL, TELEGRAM_BOT_TOKEN, TELEGRAM_API_ROOT, WORDS = '{}', REGIONS_FILE } = process.env;
const words = JSON.parse(WORDS);
const { regions } = JSON.parse(readFileSync(REGIONS_FILE, 'utf8'));

const sql = postgres(DATABASE_URL, { max: 12, onnotice: () => {} });
const bot = new Telegraf(TELEGRAM_BOT_TOKEN, { telegram: { apiRoot: TELEGRAM_API_ROOT } });

bot.on('callback_query', (ctx, next) => {
  // The button stops spinning at once; nobody waits for that.
  ctx.answerCbQuery().catch(() => {});
  return next();
});
bot.use(session({ store: await openSessionStore(sql), defaultSession: () => ({}) }));
const stage = new Scenes.Stage([registerScene(sql, words, regions), browseScene(sql, words)]);
bot.use(stage.middleware());

bot.start(async (ctx) => {
  ctx.session.personId = await personOf(String(ctx.from.id));
  await ctx.reply(
    words.greeting,
    keyboard([
      ['browse', words.browse],
      ['register', words.register],
      ['join-info', words.joinInfo],
      ['help', words.help],
    ]),
  );
});
bot.action('register', (ctx) => ctx.scene.enter('register'));
bot.action('browse', (ctx) => ctx.scene.enter('browse'));

async function personOf(externalId) {
  const now = new Date();
  const [known] = await sql`
    update contacts set last_inbound_at = ${now} where channel = 'telegram' and external_id = ${externalId}
    returning person_id`;
  if (known) return Number(known.person_id);
  return sql.begin(async (tx) => {
    const [person] = await tx`insert into persons (created_at) values (${now}) returning id`;
    await tx`
      insert into contacts (person_id, channel, external_id, created_at, last_inbound_at)
      values (${person.id}, 'telegram', ${externalId}, ${now}, ${now})`;
    return Number(person.id);
  });
}

bot.catch((error) => process.stderr.write(`${error.stack}\n`));
bot
  .launch(() => process.stdout.write('The peer is ready.\n'))
  .catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
process.once('SIGTERM', async () => {
  bot.stop('SIGTERM');
  await sql.end({ timeout: 5 });
  process.exit(0);
});

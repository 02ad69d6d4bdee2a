import { Markup, Scenes } from 'telegraf';
import { fill, keyboard, pressed } from './say.mjs';

const audiences = ['PSM', 'TKSK', 'Tagana', 'Karang Taruna', 'LKS', 'Pendamping PKH', 'SDM UPT', 'Masyarakat umum'];

/** Consent, name, region, kind, phone, read-back, announcements. */
export function registerScene(sql, words, regions) {
  const regionsByName = new Map(regions.map((region) => [region.name.toLowerCase(), region]));
  const consent = (ctx, purpose, granted) => sql`
    insert into consents (person_id, purpose, granted, text_version, raw_answer, channel, at)
    values (${ctx.session.personId}, ${purpose}, ${granted}, 'id-2026-11', ${ctx.callbackQuery.data}, 'telegram', ${new Date()})`;

  const scene = new Scenes.WizardScene(
    'register',
    async (ctx) => {
      await ctx.reply(
        words.consent,
        keyboard([
          ['agree', words.agree],
          ['disagree', words.disagree],
        ]),
      );
      return ctx.wizard.next();
    },
    async (ctx) => {
      if (!pressed(ctx, 'agree')) return ctx.scene.leave();
      await consent(ctx, 'profile', true);
      await ctx.reply(words.askName);
      return ctx.wizard.next();
    },
    async (ctx) => {
      const name = ctx.message?.text?.trim() ?? '';
      if (!/^\p{Letter}[\p{Letter} .,'-]{2,80}$/u.test(name)) return ctx.reply(words.askName);
      ctx.wizard.state.name = name;
      await ctx.reply(words.askRegion);
      return ctx.wizard.next();
    },
    async (ctx) => {
      const region = regionsByName.get((ctx.message?.text ?? '').trim().toLowerCase());
      if (!region) return ctx.reply(words.askRegion);
      ctx.wizard.state.region = region.code;
      const choices = audiences.map((label, index) => [`a${index}`, label]);
      await ctx.reply(words.askAudience, keyboard([...choices, ['more', words.more]]));
      return ctx.wizard.next();
    },
    async (ctx) => {
      const wanted = (ctx.message?.text ?? '').trim().toLowerCase();
      const audience = audiences.find((label) => label.toLowerCase() === wanted);
      if (!audience) return ctx.reply(words.askAudience);
      ctx.wizard.state.audience = audience;
      await ctx.reply(
        words.askPhone,
        Markup.keyboard([[Markup.button.contactRequest(words.shareNumber)]])
          .resize()
          .oneTime(),
      );
      return ctx.wizard.next();
    },
    async (ctx) => {
      const contact = ctx.message?.contact;
      if (contact?.user_id !== ctx.from.id) return ctx.reply(words.askPhone);
      const { state } = ctx.wizard;
      state.phone = `+${contact.phone_number.replace(/\D/g, '')}`;
      await ctx.reply(fill(words.phoneTaken, state), Markup.removeKeyboard());
      const shown = { ...state, region: regions.find(({ code }) => code === state.region).name };
      const changes = [words.changeName, words.changeRegion, words.changeAudience, words.changePhone];
      await ctx.reply(
        fill(words.review, shown),
        keyboard([['correct', words.correct], ...changes.map((label, index) => [`c${index}`, label])]),
      );
      return ctx.wizard.next();
    },
    async (ctx) => {
      if (!pressed(ctx, 'correct')) return undefined;
      const { name, region, phone } = ctx.wizard.state;
      const now = new Date();
      await sql`
        update persons set full_name = ${name}, region_code = ${region}, audiences = '{UMUM}', phone = ${phone},
          phone_proven_at = ${now}, registered_at = ${now}
        where id = ${ctx.session.personId}`;
      await ctx.reply(
        words.askAnnouncements,
        keyboard([
          ['yes', words.yes],
          ['no', words.no],
        ]),
      );
      return ctx.wizard.next();
    },
    async (ctx) => {
      if (!ctx.callbackQuery) return undefined;
      await consent(ctx, 'announcements', pressed(ctx, 'yes'));
      await ctx.reply(
        fill(words.registered, ctx.wizard.state),
        keyboard([
          ['browse', words.browse],
          ['menu', words.menu],
        ]),
      );
      return ctx.scene.leave();
    },
  );
  return scene;
}

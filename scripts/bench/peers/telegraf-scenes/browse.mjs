import { Scenes } from 'telegraf';
import { day, fill, keyboard } from './say.mjs';

/** The list, one training session, a seat in it. */
export function browseScene(sql, words) {
  const scene = new Scenes.BaseScene('browse');

  scene.enter(async (ctx) => {
    const now = new Date();
    const sessions = await sql`
      select session.id, title, starts_at, capacity - seats_taken as seats, short_name as place, count(*) over () as total
      from training_sessions session join trainings on code = training_code join venues on venues.code = venue_code
      where status = 'published' and starts_at > ${now} and enrollment_closes_at > ${now}
      order by starts_at limit 5`;
    const lines = sessions.map(
      (session, index) =>
        `${index + 1}. ${fill(words.line, { ...session, dates: day(session.starts_at), seats: `sisa ${session.seats}` }).trim()}`,
    );
    const choices = [
      ...sessions.map(({ id, title }) => [`s${id}`, title]),
      ['next', words.next],
      ['filter', words.filter],
    ];
    await ctx.editMessageText(
      [words.list, ...lines, words.choose].join('\n'),
      keyboard([...choices, ['menu', words.menu]]),
    );
  });

  const detailOf = async (id) => {
    const [session] = await sql`
      select session.*, title, summary, short_name as place, training.audiences, latitude
      from training_sessions session join trainings training on training.code = training_code
      join venues on venues.code = venue_code where session.id = ${id}`;
    return session && { ...session, dates: day(session.starts_at), closes: day(session.enrollment_closes_at) };
  };

  scene.action(/^s(\d+)$/, async (ctx) => {
    const id = Number(ctx.match[1]);
    const session = await detailOf(id);
    const [own] = await sql`
      select status from enrollments where training_session_id = ${id} and person_id = ${ctx.session.personId}`;
    if (!session) return;
    const facts = {
      ...session,
      seats: `${session.capacity - session.seats_taken} tempat`,
      trainers: session.trainer_roles.join(', '),
      audience: session.audiences.join(', '),
    };
    await ctx.reply(
      fill(words.detail, facts),
      keyboard([
        ...(own ? [] : [[`enroll${id}`, words.take]]),
        ['map', words.map],
        ['back', words.backToList],
        ['menu', words.menu],
      ]),
    );
  });

  scene.action(/^enroll(\d+)$/, async (ctx) => {
    const id = Number(ctx.match[1]);
    const { personId } = ctx.session;
    const outcome = await sql.begin((tx) => enroll(tx, personId, id));
    if (outcome !== 'enrolled') return;
    const session = await detailOf(id);
    await ctx.reply(
      fill(words.enrolled, session),
      keyboard([
        ['calendar', words.calendar],
        ['mine', words.myTrainings],
        ['menu', words.menu],
      ]),
    );
    await ctx.scene.leave();
  });
  return scene;
}

/** Takes a seat under the session's lock: registered, open, for this person, free, and not overlapping another. */
async function enroll(tx, personId, id) {
  const now = new Date();
  const [session] = await tx`
    select session.*, training.audiences from training_sessions session
    join trainings training on training.code = training_code
    where session.id = ${id} for update of session`;
  if (session?.status !== 'published' || session.starts_at <= now || session.enrollment_closes_at <= now)
    return 'closed';
  const [person] = await tx`select audiences, registered_at from persons where id = ${personId}`;
  if (!person?.registered_at) return 'not-registered';
  if (!session.audiences.includes('UMUM') && !session.audiences.some((code) => person.audiences.includes(code))) {
    return 'audience';
  }
  const others = await tx`
    select from enrollments enrollment join training_sessions other on other.id = training_session_id
    where person_id = ${personId} and enrollment.status in ('enrolled', 'pending', 'offered', 'waitlisted')
      and other.starts_at < ${session.ends_at} and other.ends_at > ${session.starts_at}`;
  if (others.length > 0) return 'overlap';
  if (session.seats_taken >= session.capacity) return 'full';
  await tx`
    insert into enrollments (training_session_id, person_id, status, created_at, status_at)
    values (${id}, ${personId}, 'enrolled', ${now}, ${now})`;
  await tx`update training_sessions set seats_taken = seats_taken + 1 where id = ${id}`;
  return 'enrolled';
}

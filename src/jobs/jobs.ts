import type { Agency } from '../people/quiet-hours.ts';
import type { DeliveryMetrics } from '../delivery/metrics.ts';
import { expireOutbox, sweepOutbox } from '../delivery/sweep.ts';
import type { Channel } from '../messaging/channel.ts';
import type { Log } from '../messaging/log.ts';
import { nextTending, tendRequests } from '../outreach/hand-off-tending.ts';
import { reportMissed } from '../outreach/missed-reminders.ts';
import { remindOfOffers } from '../outreach/offer-reminders.ts';
import { tellOfUncertain } from '../outreach/operations.ts';
import { putOff } from '../outreach/putting-off.ts';
import { nextTeachingMoment, remindTrainers } from '../outreach/teaching-reminders.ts';
import { fireReminders, nextReminderMoment } from '../outreach/reminders.ts';
import { nextBroadcastMoment, runBroadcasts } from '../outreach/broadcasts/running.ts';
import { retain } from '../privacy/retention.ts';
import type { Database } from '../store/database.ts';
import { eachAlone } from '../store/each-alone.ts';
import { tellInterested } from '../training/interests.ts';
import { lapseOffers } from '../training/offers.ts';
import { nextOfferMoment, promoteAll } from '../training/waitlist.ts';
import { errandsJob } from './errands.ts';
import { applyImportsJob } from './import-people.ts';
import type { Job } from './schedule.ts';

export interface JobOptions {
  readonly database: Database;
  /** Those of this process. */
  readonly channels: readonly Channel[];
  readonly agency: Agency;
  readonly log: Log;
}

/** What has been kept for days may stay an hour longer; to look for it reads all of the outbox. Milliseconds. */
const forgetInterval = 3_600_000;

/** Everything that time makes due. A new job is one entry. */
export function allJobs({
  database,
  channels,
  agency,
  log,
  metrics,
}: JobOptions & { readonly metrics: DeliveryMetrics }): Job[] {
  let forgotAt = Number.NEGATIVE_INFINITY;
  let upSince: Date | null = null;
  /** Each session is named once. */
  const zonesLogged = new Set<number>();
  return [
    {
      name: 'fire-reminders',
      async run(now) {
        const { fired, skipped, missed, unreadablePolicies, unknownZones } = await fireReminders(database, agency, now);
        if (fired + skipped + missed > 0) log.info('Reminders went out.', { fired, skipped, missed });
        if (unreadablePolicies.length > 0) {
          log.error('A training session has a reminder policy that cannot be read.', {
            session: unreadablePolicies[0] ?? 0,
          });
        }
        for (const session of unknownZones.filter((id) => !zonesLogged.has(id))) {
          zonesLogged.add(session);
          log.warn('Somebody in a training session has an unknown time zone; the agency’s holds for them.', {
            session,
          });
        }
      },
      nextMoment: (now) => nextReminderMoment(database.queries, agency, now),
    },
    {
      name: 'report-missed',
      async run(now) {
        const { missed, told } = await reportMissed(database, agency, now);
        metrics.missedReminders += missed;
        if (missed > 0) log.warn('Reminders or notices did not arrive in time.', { missed, told });
      },
      nextMoment: async () => null,
    },
    {
      name: 'remind-trainers',
      async run(now) {
        const reminded = await remindTrainers(database, agency, now);
        if (reminded > 0) log.info('Trainers were reminded.', { reminded });
      },
      nextMoment: (now) => nextTeachingMoment(database.queries, agency, now),
    },
    {
      name: 'lapse-offers',
      async run(now) {
        const counts = { lapsed: 0, offered: 0, reminded: 0 };
        const works = [
          async () => void (counts.lapsed = await lapseOffers(database, agency, now)),
          async () => void (counts.offered = await promoteAll(database, agency, now)),
          async () => void (counts.reminded = await remindOfOffers(database, agency, now)),
        ];
        await eachAlone(works, (work) => work());
        if (counts.lapsed + counts.offered + counts.reminded > 0) log.info('The waitlists moved.', counts);
      },
      nextMoment: (now) => nextOfferMoment(database.queries, agency, now),
    },
    {
      name: 'run-broadcasts',
      async run(now) {
        const queued = await runBroadcasts(database, agency, now);
        if (queued > 0) log.info('Announcements were queued.', { queued });
      },
      nextMoment: (now) => nextBroadcastMoment(database.queries, agency, now),
    },
    {
      name: 'tell-interested',
      async run(now) {
        const told = await tellInterested(database, agency, now);
        if (told > 0) log.info('People who asked for it were told of open sessions.', { told });
      },
      nextMoment: async () => null,
    },
    {
      name: 'put-off',
      async run(now) {
        const late = await putOff(database, agency, now);
        if (late > 0) log.info('Messages wait for the morning.', { late });
      },
      nextMoment: async () => null,
    },
    errandsJob({ database, channels, agency, log }),
    applyImportsJob({ database, log }),
    {
      name: 'sweep-outbox',
      async run(now) {
        const taken = await sweepOutbox(database);
        if (taken > 0) log.warn('Messages of a process that died were taken up.', { taken });
        for (const { channel, kind, messages } of await expireOutbox(database, now)) {
          metrics.count(channel, kind, 'expired', messages);
          log.warn('Messages waited until their time was over.', { channel, kind, messages });
        }
      },
      nextMoment: async () => null,
    },
    {
      name: 'tell-of-uncertain',
      async run(now) {
        const uncertain = await tellOfUncertain(database, agency, now);
        if (uncertain > 0) log.warn('Messages may not have arrived; administrators are told.', { uncertain });
      },
      nextMoment: async () => null,
    },
    {
      name: 'tend-hand-offs',
      async run(now) {
        upSince ??= now;
        const { passedOn, ended } = await tendRequests(database, agency, now, upSince);
        if (passedOn + ended > 0) log.info('Questions to officers were tended.', { passedOn, ended });
      },
      nextMoment: () => nextTending(database.queries),
    },
    {
      name: 'forget',
      async run(now) {
        if (Math.abs(now.getTime() - forgotAt) < forgetInterval) return;
        await database.transaction((tx) => retain(tx, now));
        forgotAt = now.getTime();
      },
      nextMoment: async () => null,
    },
  ];
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OutboundMessage } from '../src/messaging/outbound.ts';
import type { Audience } from '../src/outreach/broadcasts/audience.ts';
import { saveEntry } from '../src/outreach/faq/entries.ts';
import { labelUnclear, takeLabelBack } from '../src/outreach/faq/unclear.ts';
import { createBroadcast, openBroadcast, orderBroadcast } from '../src/outreach/broadcasts/broadcasts.ts';
import { broadcastLedger } from '../src/outreach/broadcasts/ledger.ts';
import { reminderReach } from '../src/outreach/reach.ts';
import { reportOf } from '../src/outreach/report.ts';
import { beginImport, openImport, orderImport } from '../src/outreach/imports/imports.ts';
import { noteCalled, reopenChannel } from '../src/outreach/operations.ts';
import { statisticsFor } from '../src/outreach/statistics.ts';
import { sessionReminders, switchReminder } from '../src/outreach/session-reminders.ts';
import { invite } from '../src/people/invitations.ts';
import { grantRole, type Role } from '../src/people/roles.ts';
import { revokeInvitation, revokeRole } from '../src/people/staff.ts';
import { auditEntries, consents, invitations, roles } from '../src/store/schema.ts';
import type { Transaction } from '../src/store/database.ts';
import { decideApplication } from '../src/training/applications.ts';
import { markAttendance } from '../src/training/attendance.ts';
import { cancelSession } from '../src/training/cancelling.ts';
import { feedbackOn } from '../src/training/feedback.ts';
import { demandFor } from '../src/training/interests.ts';
import { openManagedSession } from '../src/training/managed.ts';
import { moveSession } from '../src/training/moving.ts';
import { changeSession } from '../src/training/changing.ts';
import { createSession, type SessionPlan } from '../src/training/planning.ts';
import { addVenue } from '../src/training/venues.ts';
import { sessionPaper } from '../src/training/papers/session-paper.ts';
import { addPerson, findByNumber } from '../src/training/adding.ts';
import { decideAll, participantsOf, takeOut } from '../src/training/participants.ts';
import { bookPerson, bookSeat, bookSession } from './support/bookings.ts';
import { testDatabase } from './support/database.ts';
import { agency, wib } from './support/enrollments.ts';

/*
 * Everything that takes a role, tried by everybody who lacks it. A new deed of staff is a line in `deeds`.
 */

const now = wib('2026-11-24 10:00');
const support = testDatabase();

/** What the deeds are tried on: all of it belongs to Kota Malang. */
interface World {
  readonly session: number;
  readonly applicant: number;
  readonly enrollment: number;
  readonly invitation: number;
  readonly broadcast: number;
  /** An import that an administrator has begun. */
  readonly sheet: number;
  /** Of a coordinator of Kota Malang. */
  readonly role: number;
}

const plan: SessionPlan = {
  trainingCode: 'PDPS',
  mode: 'onsite',
  venueCode: 'UPT',
  days: [{ startsAt: wib('2026-12-14 09:00'), endsAt: wib('2026-12-14 15:00'), online: false }],
  capacity: 40,
  needsApproval: false,
  regionCodes: ['35.73'],
  trainerIds: [],
};

const draft = {
  draftKey: 'draft',
  text: 'Halo semuanya',
  audience: [{ kind: 'region', codes: ['35.73'], not: false }] satisfies Audience,
  startsAt: now,
  chat: { contactId: 1, channel: 'webchat', address: 'chat-1' } as const,
};

const file = { name: 'data.csv', mediaType: 'text/csv', size: 1, reference: '' };

type Deed = (tx: Transaction, actorId: number, world: World) => Promise<string | { readonly kind: string }>;

const deeds: Record<string, Deed> = {
  invite: (tx, actorId) => invite(tx, { actorId, role: 'trainer', regionCodes: ['35.73'] }, now),
  'revoke-role': (tx, actorId, { role }) => revokeRole(tx, { actorId, roleId: role }, now),
  'revoke-invitation': (tx, actorId, { invitation }) =>
    revokeInvitation(tx, { actorId, invitationId: invitation }, now),
  'approve-application': (tx, actorId, { enrollment }) =>
    decideApplication(tx, { actorId, enrollmentId: enrollment, approve: true }, agency, now),
  'decline-application': (tx, actorId, { enrollment }) =>
    decideApplication(tx, { actorId, enrollmentId: enrollment, approve: false }, agency, now),
  'move-session': (tx, actorId, { session }) =>
    moveSession(tx, { actorId, trainingSessionId: session, startsAt: wib('2026-12-14 09:00') }, agency, now),
  'cancel-session': (tx, actorId, { session }) =>
    cancelSession(tx, { actorId, trainingSessionId: session, reason: 'Banjir' }, agency, now),
  'change-session': (tx, actorId, { session }) => {
    const change = { what: 'capacity', capacity: 50 } as const;
    return changeSession(tx, { actorId, trainingSessionId: session, revision: 1, change }, agency, now);
  },
  'open-session': (tx, actorId, { session }) => openManagedSession(tx, { actorId, trainingSessionId: session }, now),
  'list-participants': (tx, actorId, { session }) => participantsOf(tx, { actorId, trainingSessionId: session }, now),
  'decide-all': (tx, actorId, { session }) =>
    decideAll(tx, { actorId, trainingSessionId: session, approve: true }, agency, now),
  'look-up-number': (tx, actorId, { session }) =>
    findByNumber(tx, { actorId, trainingSessionId: session, phone: '+6281234567890' }, now),
  'add-participant': (tx, actorId, { session, applicant }) =>
    addPerson(tx, { actorId, trainingSessionId: session, personId: applicant }, agency, now),
  'take-out': (tx, actorId, { enrollment }) =>
    takeOut(tx, { actorId, enrollmentId: enrollment, reason: 'Keliru' }, agency, now),
  'mark-attendance': (tx, actorId, { session }) =>
    markAttendance(tx, { actorId, trainingSessionId: session, sessionDayId: 1, absent: [] }, now),
  'see-feedback': (tx, actorId, { session }) => feedbackOn(tx, { actorId, trainingSessionId: session }, now),
  'see-session-reminders': (tx, actorId, { session }) =>
    sessionReminders(tx, { actorId, trainingSessionId: session }, now),
  'switch-session-reminder': (tx, actorId, { session }) =>
    switchReminder(tx, { actorId, trainingSessionId: session, reminder: 'same-day', on: false }, agency, now),
  'see-reminder-reach': (tx, actorId, { session }) => reminderReach(tx, { actorId, trainingSessionId: session }, now),
  'see-report': (tx, actorId, { session }) =>
    reportOf(tx, { actorId, scope: { trainingSessionId: session } }, agency, now),
  'export-people-sheet': async (tx, actorId, { session }) =>
    left(await sessionPaper(tx, { kind: 'people-sheet', actorId, trainingSessionId: session }, agency, now)),
  'export-attendance-sheet': async (tx, actorId, { session }) =>
    left(await sessionPaper(tx, { kind: 'attendance-sheet', actorId, trainingSessionId: session }, agency, now)),
  'export-ledger': async (tx, actorId, { broadcast: broadcastId }) =>
    left(await broadcastLedger(tx, { actorId, broadcastId }, agency, now)),
  'create-broadcast': (tx, actorId) => createBroadcast(tx, { ...draft, actorId }, agency, now),
  'approve-broadcast': (tx, actorId, { broadcast: broadcastId }) =>
    orderBroadcast(tx, { actorId, broadcastId, order: 'approve' }, now),
  'pause-broadcast': (tx, actorId, { broadcast: broadcastId }) =>
    orderBroadcast(tx, { actorId, broadcastId, order: 'pause' }, now),
  'resume-broadcast': (tx, actorId, { broadcast: broadcastId }) =>
    orderBroadcast(tx, { actorId, broadcastId, order: 'resume' }, now),
  'stop-broadcast': (tx, actorId, { broadcast: broadcastId }) =>
    orderBroadcast(tx, { actorId, broadcastId, order: 'stop' }, now),
  'open-broadcast': (tx, actorId, { broadcast: broadcastId }) => openBroadcast(tx, { actorId, broadcastId }, now),
  'create-session': (tx, actorId) => createSession(tx, { actorId, plan, publish: true }, now),
  'note-called': (tx, actorId, { applicant }) => noteCalled(tx, { actorId, personId: applicant }, now),
  'reopen-channel': (tx, actorId) => reopenChannel(tx, { actorId, channel: 'whatsapp' }, now),
  'change-import': (tx, actorId, { sheet: importId }) =>
    orderImport(tx, { actorId, importId, order: { order: 'ask-columns' } }, now),
  'apply-import': (tx, actorId, { sheet: importId }) =>
    orderImport(tx, { actorId, importId, order: { order: 'apply' } }, now),
  'cancel-import': (tx, actorId, { sheet: importId }) =>
    orderImport(tx, { actorId, importId, order: { order: 'cancel' } }, now),
  'open-import': (tx, actorId, { sheet: importId }) => openImport(tx, { actorId, importId }, now),
  'export-import-faults': (tx, actorId, { sheet: importId }) =>
    openImport(tx, { actorId, importId, deed: 'export-import-faults' }, now),
  'add-venue': (tx, actorId) =>
    addVenue(tx, { actorId, venue: { name: 'Balai', regionCode: '35.73', address: null, coordinates: null } }, now),
};

/** A paper leaves as a file, or does not. */
const left = ({ attachment }: OutboundMessage): string => (attachment ? 'made' : 'not-allowed');

/**
 * Written down, and not in the table: what takes no role, the doors to dialogues (in the chat's own tests), and an
 * officer's talk with somebody whose question was put before them.
 */
const elsewhere = new Set([
  'accept-invitation',
  'become-administrator',
  'close-help-request',
  'erase-own-data',
  'merge-profiles',
  'open-dialogue',
  'open-page',
  'take-help-request',
]);

/** What concerns everybody alike, or shows and takes each region's own alone: whoever coordinates any may do it. */
const ofNoRegion: Record<string, Deed> = {
  'begin-import': (tx, actorId) => beginImport(tx, { actorId, file, chat: draft.chat }, now),
  'see-demand': (tx, actorId) => demandFor(tx, actorId, now),
  'see-statistics': (tx, actorId) => statisticsFor(tx, actorId, now),
  'add-faq-entry': (tx, actorId) =>
    saveEntry(tx, { actorId, id: null, version: 0, draft: { question: 'Ada parkir?', answers: { id: 'Ada.' } } }, now),
  'change-faq-entry': (tx, actorId) => saveEntry(tx, { actorId, id: 1, version: 1, draft: { active: false } }, now),
  'take-label-back': (tx, actorId) => takeLabelBack(tx, { actorId }, now),
  'label-messages': (tx, actorId) => labelUnclear(tx, { actorId, ids: [1], label: 'help' }, now),
};

const outsiders: Record<string, Role | null> = {
  'a stranger': null,
  'a trainer': { role: 'trainer', regionCode: null },
  'a coordinator of another region': { role: 'coordinator', regionCode: '35.02' },
};

let world: World;

beforeEach(async () => {
  await support.clear();
  const { queries } = support.database;
  const session = await bookSession(queries, wib('2026-12-07 09:00'), { needsApproval: true, regionCodes: ['35.73'] });
  const applicant = await bookPerson(queries);
  const enrollment = await bookSeat(queries, applicant, session, { status: 'pending' });
  const administrator = await staff({ role: 'administrator', regionCode: null });
  await staff({ role: 'coordinator', regionCode: '35.73' });
  await support.database.transaction((tx) =>
    invite(tx, { actorId: administrator, role: 'coordinator', regionCodes: ['35.73'] }, now),
  );
  const [open] = await queries.select().from(invitations);
  const [, own] = await queries.select().from(roles).orderBy(roles.id);
  const consent = { textVersion: 'id-1', rawAnswer: 'ya', channel: 'webchat', at: now };
  await queries.insert(consents).values({ ...consent, personId: applicant, purpose: 'announcements', granted: true });
  const made = await support.database.transaction((tx) =>
    createBroadcast(tx, { ...draft, draftKey: 'other', actorId: administrator }, agency, now),
  );
  const broadcast = made.kind === 'created' ? made.broadcastId : 0;
  const begun = await support.database.transaction((tx) =>
    beginImport(tx, { actorId: administrator, file, chat: draft.chat }, now),
  );
  const sheet = begun.kind === 'begun' ? begun.importId : 0;
  await queries.delete(auditEntries);
  world = { session, applicant, enrollment, broadcast, sheet, invitation: open?.id ?? 0, role: own?.id ?? 0 };
});

async function staff(role: Role | null): Promise<number> {
  const person = await bookPerson(support.database.queries);
  if (role) await support.database.transaction((tx) => grantRole(tx, person, role, now));
  return person;
}

const tried = async (deed: Deed, actorId: number): Promise<string> => {
  const outcome = await support.database.transaction((tx) => deed(tx, actorId, world));
  return typeof outcome === 'string' ? outcome : outcome.kind;
};

const everyTry = [
  ...Object.keys(deeds).flatMap((name) => Object.keys(outsiders).map((who) => [name, who] as const)),
  ...Object.keys(ofNoRegion).flatMap((name) => [[name, 'a stranger'] as const, [name, 'a trainer'] as const]),
];
const deedNamed = (name: string): Deed | undefined => deeds[name] ?? ofNoRegion[name];

describe('a deed of staff', () => {
  it('is in the table', () => {
    const sources = new URL('../src/', import.meta.url).pathname;
    const named = readdirSync(sources, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => [...readFileSync(join(sources, path), 'utf8').matchAll(/\bdeed(?:: | = )'([a-z-]+)'/g)])
      .flatMap(([, name = '']) => (elsewhere.has(name) ? [] : [name]));
    expect(named.length).toBeGreaterThan(20);
    expect([...new Set(named)].filter((name) => !deedNamed(name))).toEqual([]);
  });

  it.each(everyTry)('%s is refused to %s, and the try is written down', async (name, who) => {
    const actorId = await staff(outsiders[who] ?? null);
    const deed = deedNamed(name);
    if (!deed) throw new Error('There is no such deed.');
    expect(await tried(deed, actorId)).toBe('not-allowed');
    const audit = await support.database.queries.select().from(auditEntries);
    expect(audit).toMatchObject([{ actorId, deed: name, detail: { outcome: 'not-allowed' } }]);
  });

  it.each(Object.keys({ ...deeds, ...ofNoRegion }))('%s is open to an administrator', async (name) => {
    const actorId = await staff({ role: 'administrator', regionCode: null });
    const deed = deedNamed(name);
    if (!deed) throw new Error('There is no such deed.');
    expect(await tried(deed, actorId)).not.toBe('not-allowed');
    const audit = await support.database.queries.select().from(auditEntries);
    // Of what is done for many, each has its own row too.
    expect(audit.at(-1)).toMatchObject({ actorId, deed: name });
  });
});

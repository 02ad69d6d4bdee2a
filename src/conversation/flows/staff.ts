import { z } from 'zod';
import { joinRich } from '../../messaging/rich-text.ts';
import { questionsFor } from '../../outreach/hand-off-waiting.ts';
import { acceptInvitation, invite, showCode } from '../../people/invitations.ts';
import { regionName } from '../../people/regions.ts';
import { mayAppoint, type Role, type RoleName, rolesOf } from '../../people/roles.ts';
import { openInvitationsFor, revokeInvitation, revokeRole, staffFor } from '../../people/staff.ts';
import { dateAndTime } from '../../texts/dates.ts';
import { type Dialogue, defineFlow, type Outcome, type Reaction, type Say, type TurnContext } from '../flow.ts';
import { undecided, yesNo } from './answers.ts';
import { commandButton, menuChoices } from './home.ts';
import { pageOf, turnedTo } from './paging.ts';
import { ownRegionsNamed } from './region-answers.ts';
import { regionsText } from './session-texts.ts';
import { coordinates, holdsAnyRole, notAllowed, roleName, staffDoor } from './staff-door.ts';

/** What the staff menu offers, by role. */
async function staffMenu(context: TurnContext, held: readonly Role[]): Promise<Say> {
  const { tx, person, texts } = context;
  const { coordination, common, assistance } = texts;
  const waiting = (await questionsFor(tx, person.id)).length;
  const { choices } = coordination;
  const teaches = held.some(({ role }) => role === 'trainer');
  return {
    text: joinRich([...(waiting > 0 ? [assistance.handOff.waitsForYou(waiting)] : []), coordination.menu], '\n\n'),
    choices: [
      ...(coordinates(held)
        ? [
            commandButton('applications', choices.applications),
            commandButton('manage-sessions', choices.sessions),
            commandButton('new-session', choices.newSession),
            commandButton('announcements', choices.announcements),
            commandButton('bring-in', choices.bringIn),
            commandButton('statistics', choices.statistics),
          ]
        : []),
      ...(teaches ? [commandButton('teaching', choices.teaching)] : []),
      ...(coordinates(held) ? [commandButton('staff-more', choices.more)] : []),
      commandButton('menu', common.menu),
    ],
  };
}

/** What brings people in: lists of them, posters, and what they wait for. */
function bringInMenu({ texts: { coordination, home } }: TurnContext): Say {
  const { choices } = coordination;
  return {
    text: coordination.bringIn,
    choices: [
      commandButton('import', choices.import),
      commandButton('poster', choices.poster),
      commandButton('demand', choices.demand),
      commandButton('staff', home.choices.staff),
    ],
  };
}

/** What is done less often than every day. */
function moreMenu({ texts: { coordination, questions, home } }: TurnContext): Say {
  const { choices } = coordination;
  return {
    text: coordination.more,
    choices: [
      commandButton('people-to-call', choices.toCall),
      commandButton('faq-entries', questions.editing.door),
      commandButton('staff-list', choices.staff),
      commandButton('invite', choices.invite),
      commandButton('staff', home.choices.staff),
    ],
  };
}

// ── inviting ──────────────────────────────────────────────────────────────────────────────────────────────────────

const roleNames = ['administrator', 'coordinator', 'trainer'] as const;

const inviting = z.object({ role: z.enum(roleNames).optional(), regionCodes: z.array(z.string()).optional() });

type Inviting = z.infer<typeof inviting>;

async function createInvitation(context: TurnContext, data: Inviting): Promise<Outcome<Inviting>> {
  const { tx, person, now, texts, agency, startLinks } = context;
  const { role = 'trainer', regionCodes = [] } = data;
  const { invitations } = texts.coordination;
  const outcome = await invite(tx, { actorId: person.id, role, regionCodes }, now);
  if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
  const code = showCode(outcome.code);
  const until = dateAndTime(outcome.expiresAt, person.timeZone ?? agency.zone, person.language);
  return {
    end: [
      {
        text: invitations.created({
          role: roleName(context, role),
          regions: regionsText(context, regionCodes),
          code,
          until,
        }),
      },
      {
        alone: true,
        text: invitations.forward(roleName(context, role), code, startLinks(`undangan_${outcome.code}`)),
        choices: [commandButton('staff', texts.home.choices.staff), commandButton('menu', texts.common.menu)],
      },
    ],
  };
}

const inviteFlow = defineFlow<Inviting>({
  name: 'invite',
  version: 1,
  data: inviting,
  forStaff: true,
  stopped: ({ texts }) => texts.coordination.invitations.stopped,
  steps: {
    role: {
      async ask(context) {
        const held = await rolesOf(context.tx, context.person.id);
        const possible = roleNames.filter(
          (role) => role !== 'administrator' || mayAppoint(held, { role, regionCodes: [] }),
        );
        return {
          text: context.texts.coordination.invitations.askRole,
          choices: possible.map((role) => ({ value: role, label: roleName(context, role) })),
        };
      },
      take(context, _, answer) {
        const role = roleNames.find((known) => known === answer.choice);
        if (!role) return { wrong: context.texts.browse.choiceExample };
        return role === 'administrator'
          ? { to: 'confirm', data: { role, regionCodes: [] } }
          : { to: 'regions', data: { role } };
      },
    },
    regions: {
      async ask(context, { role = 'trainer' }) {
        const { invitations, wholeProvince } = context.texts.coordination;
        const held = await rolesOf(context.tx, context.person.id);
        return mayAppoint(held, { role, regionCodes: [] })
          ? { text: invitations.askRegions, choices: [{ value: 'all', label: wholeProvince }] }
          : { text: invitations.askOwnRegions };
      },
      async take(context, data, answer) {
        if (answer.choice === 'all') return { to: 'confirm', data: { ...data, regionCodes: [] } };
        const { role = 'trainer' } = data;
        const named = await ownRegionsNamed(context, { step: 'regions', data }, answer.text, (held, regionCodes) =>
          mayAppoint(held, { role, regionCodes }),
        );
        return 'codes' in named ? { to: 'confirm', data: { ...data, regionCodes: [...named.codes] } } : named;
      },
    },
    confirm: {
      ask(context, { role = 'trainer', regionCodes = [] }) {
        const { invitations } = context.texts.coordination;
        return {
          text: invitations.confirm(roleName(context, role), regionsText(context, regionCodes)),
          choices: [
            { value: 'yes', label: invitations.create },
            { value: 'no', label: invitations.cancel },
          ],
        };
      },
      take(context, data, answer) {
        const said = yesNo(answer);
        if (said === 'yes') return createInvitation(context, data);
        const { invitations } = context.texts.coordination;
        if (said === 'no') return { end: [{ text: invitations.stopped, choices: menuChoices(context) }] };
        return undecided(context, 'confirm', answer);
      },
    },
  },
});

// ── who is staff, and ending it ───────────────────────────────────────────────────────────────────────────────────

const listing = z.object({ offset: z.number(), chosen: z.string().optional() });

type Listing = z.infer<typeof listing>;

const pageSize = 5;

/** Everything that can be taken back, each with the value its choice has: `r12` a role, `i3` an invitation. */
async function revocable(context: TurnContext): Promise<{ value: string; label: string }[]> {
  const { tx, person, now, texts, agency } = context;
  const { staffList } = texts.coordination;
  const [members, open] = [await staffFor(tx, person.id), await openInvitationsFor(tx, person.id, now)];
  const zone = person.timeZone ?? agency.zone;
  const where = (codes: readonly string[]): string =>
    codes.length === 0 ? '' : `, ${codes.map(regionName).join(', ')}`;
  const titled = (role: RoleName, codes: readonly string[]): string => `${roleName(context, role)}${where(codes)}`;
  return [
    ...members.map(({ roleId, fullName, role, regionCode }) => ({
      value: `r${roleId}`,
      label: `${fullName ?? staffList.nameless} (${titled(role, regionCode === null ? [] : [regionCode])})`,
    })),
    ...open.map(({ invitationId, role, regionCodes, expiresAt }) => ({
      value: `i${invitationId}`,
      label: staffList.invitation(titled(role, regionCodes), dateAndTime(expiresAt, zone, person.language)),
    })),
  ];
}

const staffListFlow = defineFlow<Listing>({
  name: 'staff-list',
  version: 1,
  data: listing,
  forStaff: true,
  stopped: ({ texts }) => texts.coordination.staffList.stopped,
  steps: {
    list: {
      async ask(context, { offset }) {
        const { texts } = context;
        const all = await revocable(context);
        const inviting = commandButton('invite', texts.coordination.choices.invite);
        if (all.length === 0) {
          return { text: texts.coordination.staffList.empty, choices: [inviting, ...menuChoices(context)] };
        }
        const last = Math.min(offset + pageSize, all.length);
        return {
          text: texts.coordination.staffList.heading(offset + 1, last, all.length),
          choices: [
            ...pageOf(context, all, offset, pageSize),
            inviting,
            commandButton('staff', texts.home.choices.staff),
          ],
        };
      },
      take(context, data, answer) {
        const turned = turnedTo(answer.choice, data.offset, pageSize);
        if (turned !== null) return { to: 'list', data: { offset: turned } };
        if (answer.choice === null) return { wrong: context.texts.browse.choiceExample };
        return { to: 'confirm', data: { ...data, chosen: answer.choice } };
      },
    },
    confirm: {
      async ask(context, { chosen }) {
        const { staffList } = context.texts.coordination;
        const one = (await revocable(context)).find(({ value }) => value === chosen);
        return {
          text: one ? staffList.askRevoke(one.label) : staffList.outcomes.gone,
          choices: [
            ...(one ? [{ value: 'yes', label: staffList.yesRevoke }] : []),
            { value: 'no', label: staffList.noRevoke },
          ],
        };
      },
      async take(context, { offset, chosen = '' }, answer) {
        const { tx, person, now, texts } = context;
        const said = yesNo(answer);
        if (said === 'no') return { to: 'list', data: { offset } };
        if (said !== 'yes') return undecided(context, 'confirm', answer);
        const id = Number(chosen.slice(1));
        const outcome = chosen.startsWith('i')
          ? await revokeInvitation(tx, { actorId: person.id, invitationId: id }, now)
          : await revokeRole(tx, { actorId: person.id, roleId: id }, now);
        if (outcome.kind === 'not-allowed') return { end: [notAllowed(context)] };
        return {
          to: 'list',
          data: { offset: 0 },
          say: [{ text: texts.coordination.staffList.outcomes[outcome.kind] }],
        };
      },
    },
  },
});

// ── the doors ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function accept(context: TurnContext, code: string): Promise<Reaction> {
  const { tx, person, now, texts } = context;
  const { invitations } = texts.coordination;
  const outcome = await acceptInvitation(tx, { personId: person.id, code }, now);
  if (outcome.kind === 'invalid') return { say: [{ text: invitations.invalid, choices: menuChoices(context) }] };
  const { role, regionCodes } = outcome;
  const welcome = { text: invitations.accepted(roleName(context, role), regionsText(context, regionCodes)) };
  const register = person.registeredAt === null ? [{ text: invitations.registerToo }] : [];
  return {
    say: [welcome, ...register, await staffMenu(context, await rolesOf(tx, person.id))],
  };
}

const typedCode =
  /^(?:(?:kode\s+)?undangan|kode|code|invitation)\s*:?\s*([A-Z0-9][A-Z0-9 -]{8,14})$|^([A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{2})$/i;

/** Becoming staff, and what staff may do about staff. */
export const staff: Dialogue = {
  flows: [inviteFlow, staffListFlow],
  commands: {
    staff: (context) =>
      staffDoor(context, 'staff', holdsAnyRole, async (held) => ({ say: [await staffMenu(context, held)] })),
    'bring-in': (context) => staffDoor(context, 'bring-in', coordinates, () => ({ say: [bringInMenu(context)] })),
    'staff-more': (context) => staffDoor(context, 'staff-more', coordinates, () => ({ say: [moreMenu(context)] })),
    invite: (context) =>
      staffDoor(context, 'invite', coordinates, () => ({ start: { flow: 'invite', step: 'role', data: {} } })),
    'staff-list': (context) =>
      staffDoor(context, 'staff-list', coordinates, () => ({
        start: { flow: 'staff-list', step: 'list', data: { offset: 0 } },
      })),
  },
  actions: {
    /** The link of an invitation. */
    undangan: (context, [code]) => (code ? accept(context, code) : null),
  },
  exact(context, text) {
    const [, named, alone] = typedCode.exec(text.trim()) ?? [];
    const code = named ?? alone;
    return code === undefined ? null : accept(context, code);
  },
};

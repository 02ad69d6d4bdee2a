import { regionName } from '../../src/people/regions.ts';
import type { FakePerson } from '../../test/support/fake-bot-api/index.ts';
import { words } from './words.ts';

/** Who a person of the walk is, the same whenever they are asked for by their index. */
export interface Profile {
  /** The chat on Telegram. */
  readonly id: number;
  readonly name: string;
  readonly regionCode: string;
  readonly region: string;
  /** As a contact card has it: digits alone. */
  readonly phone: string;
}

const firstNames =
  'Siti Ahmad Dewi Budi Rina Agus Sri Hadi Nur Eko Wati Joko Lestari Slamet Fitri Bambang Yuni Hendra Ratna Dian';
const lastNames =
  'Aminah Santoso Rahayu Wijaya Handayani Susanto Kurniawan Utami Hidayat Puspita Setiawan Nugroho Maulana Pratiwi Firmansyah Anggraini Saputra Wulandari Hartono Mulyani';
const regionCodes = ['35.09', '35.15', '35.24', '35.25', '35.22', '35.04', '35.10', '35.78'];

const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index % list.length];
  if (found === undefined) throw new Error('An empty list has no members.');
  return found;
};

export function profileOf(index: number): Profile {
  const regionCode = at(regionCodes, index);
  const last = at(lastNames.split(' '), Math.floor(index / 20));
  return {
    id: 700_000_000 + index,
    name: `${at(firstNames.split(' '), index)} ${last}`,
    regionCode,
    region: regionName(regionCode),
    phone: `62812${String(30_000_000 + index)}`,
  };
}

export interface Step {
  does(person: FakePerson, profile: Profile): void;
  /** How the last message of the reply begins. */
  readonly answer: string;
}

/** What is said before the first fact is filled in. */
const opening = (text: string): string => text.split('{')[0] ?? '';

const step = (does: Step['does'], answer: string): Step => ({ does, answer: opening(answer) });

/** From the greeting to a seat: twelve turns of one question each, thirteen messages of the bot's. */
export const walk: readonly Step[] = [
  step((person) => person.says('/start'), words.greeting),
  step((person) => person.presses(words.register), words.consent),
  step((person) => person.presses(words.agree), words.askName),
  step((person, { name }) => person.says(name), words.askRegion),
  step((person, { region }) => person.says(region), words.askAudience),
  step((person) => person.says('masyarakat umum'), words.askPhone),
  step((person) => person.sharesContact(), words.review),
  step((person) => person.presses(words.correct), words.askAnnouncements),
  step((person) => person.presses(words.yes), words.registered),
  step((person) => person.presses(words.browse), words.list),
  step((person) => person.presses(1), 'Pelatihan Dasar Relawan Sosial, angkatan 1'),
  step((person) => person.presses(words.take), words.enrolled),
];

export const turnsOfWalk = walk.length;

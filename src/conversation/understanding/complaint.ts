import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

const upset =
  /\b(?:kecewa\w*|mengecewakan|kesal|kesel|jengkel|marah\w*|mangkel|gregetan|gregeten|sebel|sebal|muak|capek|capai|payah|parah|ribet|keluhan|mengeluh|komplain|complain|protes|kasar|jutek|ketus|dipersulit|diabaikan|dicuekin|dikacangin|disappointed|annoyed|angry|upset|rude|lama (?:banget|sekali|bener|temen)|(?:kok|kenapa) (?:tidak|belum|lama|susah|sulit|bisa|begini|gini)|tidak (?:jelas|dibalas|dijawab|jawab|digubris|becus|profesional|ditanggapi|direspon))\b/;

const insult =
  /\b(?:goblok|goblog|gblk|tolol|bodoh|bego|dungu|idiot|bajingan|bangsat|brengsek|kampret|kurang ajar|kurangajar|jancok|jancuk|diancuk|dancok|cok|cuk|asu|stupid|useless)\b/;
const ofThemselves = /\bsaya (?:ini |memang |masih |orang |yang )*(?:goblok|bodoh|bego)\b/;
const complainsTo = '(?:lapor|melapor|laporkan|laporke|laporno|adukan|ngadu|mengadu)';
const higherUp = new RegExp(
  `\\b(?:siapa|mana|${complainsTo})\\b(?: \\S+){0,3} (?:atasan(?!\\S* saya)\\w*|bosmu|bosnya|bose)\\b|\\b(?:atasan|pimpinan|bos)(?:mu|nya|e)?(?: anda)? (?:siapa|mana)\\b|\\bsaya (?:mau )?(?:lapor|melapor|mengadu|ngadu)\\b(?: \\S+){0,2} (?:pimpinan\\w*|kepala dinas|kadis)\\b`,
);
const threat = new RegExp(
  `\\b${complainsTo}\\b(?: \\S+){0,3} (?:ombudsman|gubernur|bupati|wali ?kota|kemensos|kementerian|menteri|kpk|dprd?|media|wartawan|sp4n)\\b|\\b(?:viralkan|viralin|viralno)\\b`,
);

const plain = (text: string): string => plainWords(normalise(text)).join(' ');

/** Whether a message that is meant for a human complains of something: an apology comes before everything else then. */
export const complains = (text: string): boolean => upset.test(plain(text)) || rages(text);

/** Whether somebody is so angry that they insult, or would go over our heads: no answer of ours would do. */
export function rages(text: string): boolean {
  const said = plain(text);
  return (insult.test(said) && !ofThemselves.test(said)) || higherUp.test(said) || threat.test(said);
}

/** Whether somebody is sorry for having been angry, and wants nothing else. */
export function regretsAnger(text: string): boolean {
  const said = plain(text);
  const regret = /\bmaaf\b(?: \S+){0,5} (?:emosi|marah\w*|kasar|khilaf|kebawa|terbawa|kesal|kesel|nesu)\b/;
  return said.split(' ').length <= 9 && regret.test(said);
}

const report = '(?:laporan|aduan|pengaduan|keluhan|pertanyaan|komplain|tanya)(?: saya| kami|ku|nya)';
const became =
  '(?:status|kabar|tindak lanjut|perkembangan|nasib|sampai mana|bagaimana|dibaca|diproses|direspon|ditanggapi|dijawab|jawab)';
const ofReport = new RegExp(`\\b${became}\\b(?: \\S+){0,3} ${report}\\b|\\b${report}\\b(?: \\S+){0,4} ${became}\\b`);
const ofMaking = /\b(?:cara|buat|kirim|tulis|bikin)\b/;

/** Whether somebody asks what became of the question or complaint that they have put. */
export function asksOfReport(text: string): boolean {
  const said = plain(text);
  return ofReport.test(said) && !ofMaking.test(said);
}

const impatient =
  /^(?:jadi |terus |lalu |lha |loh )?bagaimana(?: (?:iya|ya|ini|jadinya|kelanjutannya))*(?: (?:bapak|ibu|kak|min|admin|mas|mbak))?$|\b(?:kok|kenapa) (?:lama|belum)\b|^lama (?:sekali|banget|ya|iya)\b|\b(?:masih|sudah|dari tadi) (?:menunggu|tunggu|nunggu)\b|\bbelum (?:ada )?(?:jawab\w*|dijawab|dibalas|balas\w*|diwangsuli)\b/;

/** Whether somebody who waits for an answer asks where it is. */
export const losesPatience = (text: string): boolean => impatient.test(plain(text));

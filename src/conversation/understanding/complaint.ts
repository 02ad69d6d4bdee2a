import { plainWords } from './lexicon.ts';
import { normalise } from './normalise.ts';

const upset =
  /\b(?:kecewa\w*|mengecewakan|kesal|kesel|jengkel|marah\w*|mangkel|gregetan|gregeten|sebel|sebal|muak|capek|capai|payah|parah|ribet|keluhan|mengeluh|komplain|complain|protes|kasar|jutek|ketus|dipersulit|diabaikan|dicuekin|dikacangin|disappointed|annoyed|angry|upset|rude|lama (?:banget|sekali|bener|temen)|(?:kok|kenapa) (?:tidak|belum|lama|susah|sulit|bisa|begini|gini)|tidak (?:jelas|dibalas|dijawab|jawab|digubris|becus|profesional|ditanggapi|direspon))\b/;

/** Whether a message that is meant for a human complains of something: an apology comes before everything else then. */
export const complains = (text: string): boolean => upset.test(plainWords(normalise(text)).join(' '));

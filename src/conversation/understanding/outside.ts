import { normalise } from './normalise.ts';

const places =
  /\b(?:jakarta|jkt|dki|bandung|semarang|solo|surakarta|yogyakarta|jogjakarta|jogja|yogya|sleman|bantul|bali|denpasar|jateng|jawa tengah|jabar|jawa barat|banten|tangerang|bekasi|depok|bogor|cirebon|medan|makassar|lampung|palembang|padang|riau|pekanbaru|batam|aceh|bengkulu|jambi|sumatera|sumatra|kalimantan|sulawesi|lombok|ntb|ntt|mataram|kupang|papua|ambon|maluku|manado|pontianak|banjarmasin|samarinda|balikpapan|blora|cepu|rembang|kudus|klaten|sragen|wonogiri|karanganyar|magelang|salatiga|purwokerto|malaysia|taiwan|hongkong|hong kong|singapura|luar negeri)\b/;

/** Whether a text names a place outside East Java. */
export const namesOutside = (text: string): boolean => places.test(normalise(text));

import { plainWords } from './lexicon.ts';
import { bare, normalise } from './normalise.ts';

/** What a person can ask for at any time, by a word or by a few plain ones. */
export type Command =
  | 'menu'
  | 'help'
  | 'cancel'
  | 'continue'
  | 'greet'
  | 'thanks'
  | 'join-info'
  | 'official'
  /** They have a question, and have not put it yet. */
  | 'ask'
  | 'register'
  | 'browse'
  | 'my-trainings'
  | 'cancel-enrollment'
  | 'profile'
  | 'my-data'
  | 'erase-data'
  | 'stop'
  | 'resume'
  | 'reminders'
  | 'language'
  | 'officer'
  | 'applications'
  | 'staff'
  | 'bring-in'
  | 'staff-more'
  | 'invite'
  | 'staff-list'
  | 'link-chats'
  | 'people-to-call'
  | 'whatsapp'
  | 'manage-sessions'
  | 'new-session'
  /** What a sentence asks for and no single word does. */
  | 'agreed'
  | 'attendance'
  | 'certificate'
  | 'feedback'
  | 'question'
  | 'elsewhere'
  | 'teaching'
  | 'announce'
  | 'announcements'
  | 'statistics'
  | 'poster'
  | 'import'
  | 'demand'
  | 'faq-entries'
  | 'unclear'
  /** Nobody writes this one: it answers what nothing else could. */
  | 'not-understood';

/** Each command with the ways people write it, compared after `normalise` (as typed) and `bare` (without politeness). */
const spellings: Readonly<Record<Command, string>> = {
  menu: 'menu|menu utama|main menu|daftar menu|pilihan|home|kembali ke menu|balik menu|0',
  help: 'bantuan|help|tolong|bantu|cara pakai|cara menggunakan|petunjuk|panduan|gimana cara pakainya|bingung|?',
  cancel:
    'batal|cancel|batalkan|batalin|keluar|exit|quit|udahan|gak jadi|ga jadi|gajadi|tidak jadi|gk jd|ora sido|gak sido|mboten sios|mboten siyos|mboten sido',
  continue: 'lanjut|lanjutkan|lanjutin|continue|teruskan|terusin',
  greet:
    "halo|hallo|hai|hi|hello|helo|hey|p|ping|tes|test|pagi|siang|sore|malam|selamat pagi|selamat siang|selamat sore|selamat malam|assalamualaikum|assalamu alaikum|assalamu'alaikum|asalamualaikum|aslm|ass|asslmkm|samlekum|assalamualaikum wr wb|assalamu alaikum wr wb|assalamualaikum warahmatullahi wabarakatuh|permisi|misi|kulo nuwun|kulonuwun|punten|good morning|good afternoon|good evening|min|mimin|admin|kak|om swastiastu|salam|salam sejahtera|shalom",
  thanks:
    'terima kasih|terimakasih|makasih|makasi|mksh|tks|thx|thanks|thank you|trims|trimakasih|matur nuwun|maturnuwun|suwun|matur suwun|sakalangkong|mator sakalangkong|siap terima kasih|ok terima kasih',
  'join-info':
    'cara daftar|cara ikut|cara gabung|cara bergabung|bagaimana cara daftar|bagaimana cara ikut|bagaimana cara ikut pelatihan|gimana cara daftar|gimana caranya daftar|gmn cara daftar|gmn cara daftarnya|gmn cara ikut|cara mendaftar|bagaimana cara mendaftar|bagaimana cara bergabung|gimana cara ikut|gimana cara gabung|cara ikut pelatihan|cara daftar pelatihan|mau gabung|mau gabung relawan|ingin bergabung|mau jadi relawan|syarat|syarat daftar|syaratnya|apa syaratnya|persyaratan|siapa yang boleh ikut|siapa saja yang boleh ikut|info|informasi|info pelatihan|how do i join|how to join|how can i join|how to register|piye carane melu|piye carane daftar|info gabung',
  official:
    'ini resmi|apa ini resmi|apakah ini resmi|resmi|ini siapa|siapa ini|ini nomor siapa|ini penipuan|penipuan|hoax|hoaks|ini hoax|apa ini penipuan|ini layanan apa|layanan apa ini|bot apa ini|ini bot apa|tentang|about|is this official|who is this',
  register:
    'daftar|mendaftar|registrasi|register|dftr|reg|mau daftar|saya mau daftar|ingin daftar|mau mendaftar|saya ingin mendaftar|ndaftar|arep ndaftar|daftar akun|buat akun|buat profil|daftar relawan|sign up|daftar baru|kulo badhe daftar',
  browse:
    'jadwal|jadwal pelatihan|lihat jadwal|jadwalnya|jdwl|pelatihan|lihat pelatihan|daftar pelatihan|ada pelatihan apa|pelatihan apa saja|ada pelatihan apa saja|cari|cari pelatihan|schedule|my schedule|trainings|training|courses|diklat|bimtek|kelas|kursus|jadwal diklat|jadwal bulan ini|lihat jadwal pelatihan|jadwale',
  'my-trainings':
    'jadwal saya|pelatihan saya|jadwalku|pelatihanku|my trainings|my training|status|status saya|status pendaftaran|cek status|lupa jadwal|kapan saya berangkat|jadwal ku|jadwalsaya|punya saya|jadwal kulo|jadwal kula|pelatihan kula|pelatihan kulo',
  'cancel-enrollment':
    'batal ikut|gak jadi ikut|ga jadi ikut|tidak jadi ikut|gajadi ikut|batal hadir|mau batal|saya mau batal|mundur|mau mundur|saya mundur|batalkan pendaftaran|batal pelatihan|batal daftar|tidak bisa hadir|gak bisa hadir|ga bisa hadir|tidak bisa ikut|gak bisa ikut|ga bisa ikut|gak sido melu|ora iso teko|batal tumut|batal nderek|mboten saged dugi|mboten sios tumut|cancel my seat|cancel enrollment|cancel training',
  profile:
    'profil|profile|profil saya|lihat profil|ubah profil|edit profil|ganti profil|ubah data|ganti nama|ubah nama|ganti nomor|ganti kota|biodata|data diri|perbaiki data|edit profile|my profile|ganti alamat|profil kula|gantos profil',
  'my-data': 'data saya|lihat data saya|data ku|dataku|my data|data apa yang disimpan|data kulo|data kula',
  'erase-data':
    'hapus data|hapus data saya|hapus akun|hapus semua data|delete my data|delete data|erase my data|hapus dataku|hapus profil|tolong hapus data saya|hapus|busak data|busak data kula|busak data kulo|busak',
  stop: 'stop|setop|stop pesan|stop pengumuman|berhenti|berhenti langganan|unsubscribe|stop kirim|jangan kirim lagi|jangan kirim pesan lagi|jgn kirim lagi|jgn kirim2 lagi|jangan kirim kirim lagi|stop broadcast|stop semua|stopp|stop dulu|mandeg|mandek|berhenti kirim|hentikan|hentikan pesan|hentikan pengumuman|stop dong|opt out|matikan pengumuman|ojo kirim maneh|stop messages|stop sending',
  resume:
    'mulai|mulai lagi|aktifkan lagi|aktifkan pengumuman|aktifkan lagi pengumumannya|start again|resume|langganan lagi|langganan|subscribe|nyalakan pengumuman|kirim lagi|boleh kirim lagi|opt in|mulai pengumuman',
  reminders:
    'pengingat|reminder|reminders|atur pengingat|matikan pengingat|nyalakan pengingat|pengingat mati|pengingat nyala|hidupkan pengingat|stop pengingat|aktifkan pengingat|berhenti pengingat|jangan ingatkan|jangan ingatkan lagi|turn off reminders|turn on reminders',
  language:
    'bahasa|ganti bahasa|ubah bahasa|language|english|inggris|bahasa inggris|bahasa indonesia|indonesia|change language|pilih bahasa|bahasa jawa|bahasa jowo|basa|boso|basa jawa|basa jawi|boso jowo|boso jawa|gantos basa|ganti boso|javanese|basa indonesia|basa inggris',
  officer:
    'petugas|bicara dengan petugas|hubungi petugas|operator|cs|customer service|manusia|bicara dengan orang|mau bicara sama orang|panitia|kontak|hubungi admin|call center|telepon|nomor petugas|no petugas|human|agent|talk to a person|contact|officer|talk to an officer|matur petugas',
  ask: 'mau tanya|tanya|bertanya',
  agreed: '',
  attendance: 'absen|absensi|presensi|hadir|check in|checkin|daftar hadir',
  certificate: 'sertifikat|serti|piagam|sttpl|certificate',
  feedback: 'saran|masukan|kritik|evaluasi|feedback',
  question:
    'bayar|berapa biayanya|biaya|biayanya berapa|gratis|gratis kah|apakah gratis|bayar berapa|ada biayanya|apakah bayar|is it free',
  elsewhere: '',
  'not-understood': '',
  staff:
    'kelola|menu petugas|menu koordinator|menu admin|menu pengajar|koordinator|panel|manage|staff|staff menu|kelola pelatihan',
  'bring-in': 'ajak peserta|mengajak peserta|bring people in',
  'staff-more': 'menu petugas lainnya|more of the staff menu',
  invite:
    'undang|undang petugas|undang koordinator|undang pengajar|tambah petugas|tambah koordinator|invite|invite staff',
  'link-chats':
    'sambung|sambungkan|sambungkan akun|sambung akun|hubungkan|hubungkan akun|sambung telegram|sambungkan telegram|hubungkan telegram|sambung ke telegram|hubungkan ke telegram|sambung whatsapp|sambungkan whatsapp|hubungkan whatsapp|sambung wa|sambungkan wa|hubungkan wa|gabung akun|gabungkan akun|satukan akun|pakai telegram juga|link chats|link accounts|link telegram|link whatsapp',
  'people-to-call': 'perlu ditelepon|daftar telepon|yang perlu ditelepon|people to call|call list',
  whatsapp: 'whatsapp|status whatsapp|halaman whatsapp|buka whatsapp|whatsapp page',
  'staff-list': 'daftar petugas|daftar koordinator|lihat petugas|cabut petugas|staff list|list staff',
  'manage-sessions':
    'angkatan|kelola angkatan|daftar angkatan|kelola jadwal|ubah jadwal pelatihan|ubah angkatan|tutup pendaftaran|pindah jadwal|batches|manage batches|kelola sesi',
  announce:
    'buat pengumuman|kirim pengumuman|umumkan|siarkan|broadcast|kirim broadcast|kirim siaran|siaran|blast|announce|make an announcement',
  poster: 'poster|buat poster|cetak poster|tautan|link poster|qr|kode qr|posters|make a poster',
  demand: 'minat|peminat|daftar minat|permintaan|yang ditunggu|demand|interest list',
  import:
    'impor|import|impor data|import data|unggah data|upload data|masukkan data|tambah data|data relawan|impor peserta|import people',
  'faq-entries': 'tanya jawab|tanya-jawab|faq|kelola tanya jawab|kelola faq|ubah tanya jawab|questions and answers',
  unclear: 'belum dipahami|pesan belum dipahami|periksa pesan|not understood|unclear messages',
  statistics: 'statistik|lihat statistik|laporan|rekap|rekapitulasi|data pelatihan|statistics|report',
  announcements: 'pengumuman|daftar pengumuman|lihat pengumuman|kelola pengumuman|announcements',
  teaching:
    'jadwal mengajar|mengajar|jadwal ngajar|saya mengajar apa|teaching|my teaching|daftar hadir|tandai kehadiran',
  'new-session':
    'buat angkatan|buat angkatan baru|angkatan baru|buat pelatihan|buat pelatihan baru|buat jadwal|buat jadwal baru|tambah pelatihan|tambah jadwal|buka pelatihan baru|buat sesi|buat gelombang|new batch|create batch',
  applications: 'permohonan|permohonan peserta|persetujuan|setujui peserta|applications|pengajuan',
};

const commands = new Map<string, Command>();
for (const [command, written] of Object.entries(spellings) as [Command, string][]) {
  for (const spelling of written.split('|').map(normalise).filter(Boolean)) commands.set(spelling, command);
}
commands.set('?', 'help');

/** Whether a word is the name of a command, as a button carries it. */
export const isCommand = (name: string): name is Command => Object.hasOwn(spellings, name);

/** The command that a whole message is, in any of its spellings; null where it is none or says more. */
export function commandOf(text: string): Command | null {
  const typed = text.trim().replace(/^\//, '');
  if (/^\?+$/.test(typed)) return 'help';
  if (/^(?:🙏\p{Emoji_Modifier}?\s*)+$/u.test(typed)) return 'thanks';
  return (
    commands.get(normalise(typed)) ??
    commands.get(bare(typed)) ??
    commands.get(salamFirst(typed)) ??
    (wantsToAsk(typed) ? 'ask' : null)
  );
}

/** "Assalamualaikum, mau daftar" asks to register: the greeting is set aside when something follows it. */
function salamFirst(text: string): string {
  return bare(text.replace(greetingPrefix, ''));
}

const aroundAsking = new Set(
  "saya terima_kasih mau ingin izin ijin boleh bolehkah bisa numpang ada yang hal sesuatu dulu sebentar sedikit saja minta nyuwun nuwun sewu kulo permisi misi misal halo hai hallo selamat pagi siang sore malam assalamualaikum assalamu alaikum assalamu'alaikum wr wb kak min admin bapak ibu mas mbak cak bang dong ya iya nih sih tidak rek di sini punten maaf ngapunten amit monggo oleh tentang soal satu 1".split(
    ' ',
  ),
);

/** "Kulo nuwun, badhe takon": somebody who has a question and has not put it yet. */
function wantsToAsk(text: string): boolean {
  const words = plainWords(normalise(text));
  return (
    words.length <= 12 && words.includes('tanya') && words.every((word) => word === 'tanya' || aroundAsking.has(word))
  );
}

const greetingPrefix =
  /^\s*(?:(?:ass?alam(?:u\s*'?)?\s*'?alaikum(?:\s+w[ar.]*\s*w[b.]*)?|halo|hallo|hai|hi|hello|permisi|selamat\s+(?:pagi|siang|sore|malam)|pagi|siang|sore|malam)[\s,.!]+)+/i;

/** Whether a message opens with the Muslim greeting, which is answered in kind. */
export function opensWithSalam(text: string): boolean {
  return /^\s*(?:ass?alam|asslm|aslm|samlekum|ass\b)/i.test(text);
}

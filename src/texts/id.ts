import { rich } from '../messaging/rich-text.ts';

/** Indonesian: the source of all texts. Short, warm, "Bapak/Ibu", one question a message; keywords in capitals. */
export const id = {
  common: {
    yes: 'Ya',
    no: 'Tidak',
    menu: 'Menu utama',
    back: 'Kembali',
    next: 'Berikutnya',
    previous: 'Sebelumnya',
    /** "Bapak/Ibu Siti Aminah"; without a name "Bapak/Ibu". */
    address: (name: string | null) => (name === null ? 'Bapak/Ibu' : `Bapak/Ibu ${name}`),
    chooseNumber: (count: number) => rich`Balas angka 1–${count}.`,
    startedAnew: rich`Maaf, percakapan tadi terputus karena layanan diperbarui. Kita mulai lagi, ya.`,
    staleButton: rich`Tombol itu dari pesan lama, jadi tidak kami pakai.`,
    wordsOnly: rich`Maaf, kami baru bisa membaca tulisan.`,
    wayOut: rich`Ketik BATAL untuk berhenti, atau MENU untuk kembali.`,
    stopped: rich`Baik, dihentikan.`,
    apology: rich`Maaf, ada gangguan di pihak kami sehingga pesan tadi tidak terjawab. Mohon coba lagi, atau ketik MENU.`,
  },
  home: {
    salam: rich`Waalaikumsalam.`,
    welcome: rich`Selamat datang, Bapak/Ibu 🙏
Ini *Sinau*, layanan pelatihan Dinas Sosial Jawa Timur. _(layanan contoh)_
Kami tidak pernah meminta uang, OTP, atau foto KTP.

Mau apa hari ini?`,
    welcomeBack: (address: string) => rich`Halo, ${address}. Mau apa hari ini?`,
    menu: rich`*Menu utama*
Pilih tombol, atau balas angkanya.`,
    choices: {
      browse: 'Lihat jadwal pelatihan',
      register: 'Mendaftar',
      joinInfo: 'Cara bergabung',
      help: 'Bantuan',
      myTrainings: 'Pelatihan saya',
      profile: 'Profil saya',
      resume: 'Lanjutkan formulir',
      applications: 'Permohonan peserta',
    },
    help: rich`*Bantuan.* Ketik salah satu kata ini kapan saja:
*JADWAL*: lihat pelatihan
*DAFTAR*: membuat profil
*JADWAL SAYA*: pelatihan Bapak/Ibu
*BATAL*: berhenti atau batal ikut
*PROFIL*, *DATA SAYA*, *HAPUS DATA*
*PENGINGAT*, *STOP*, *BAHASA*, *PETUGAS*`,
    joinInfo: rich`Relawan, pilar sosial, pegawai panti, dan masyarakat umum boleh ikut.

Caranya:
1. Ketik *DAFTAR*, jawab beberapa pertanyaan singkat.
2. Ketik *JADWAL*, lalu pilih pelatihan.
3. Kami kabari lewat chat ini bila diterima.`,
    official: rich`Ini layanan pesan otomatis program pelatihan Dinas Sosial Provinsi Jawa Timur. _(layanan contoh)_

*Kami tidak pernah meminta uang, OTP, NIK, atau foto KTP.*
Bila ada yang meminta, itu bukan kami. Pastikan ke kantor: (031) 8290794.`,
    officer: rich`Petugas bisa dihubungi di kantor Dinas Sosial Provinsi Jawa Timur:
Jl. Gayung Kebonsari 56b, Surabaya
Telepon (031) 8290794`,
    thanks: rich`Sama-sama, Bapak/Ibu. Senang bisa membantu.`,
    notUnderstood: rich`Maaf, kami belum paham. Maksud Bapak/Ibu yang mana?`,
    notUnderstoodAgain: rich`Maaf, kami masih belum paham. Bapak/Ibu bisa memilih di bawah ini, atau bicara dengan petugas.`,
    officerChoice: 'Bicara dengan petugas',
    chooseLanguage: rich`Mau memakai bahasa apa?`,
    languageSet: rich`Baik, kami memakai bahasa Indonesia.`,
  },
};

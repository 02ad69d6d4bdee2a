/** What kind of answer the talk is waiting for. */
export type Asked = 'yes-no' | 'opinion' | 'code' | 'training-session';

/** The kind that a question in a few words is of ("ya/tidak", "minta nilai 1-5", "bot minta kode presensi"); null: any. */
export function askedBy(question: string): Asked | null {
  const asked = question.toLowerCase();
  if (/nilai|kesan|rating|skor|saran|evaluasi|puas|feedback/.test(asked)) return 'opinion';
  if (/kode|presensi|absen/.test(asked)) return 'code';
  if (/sesi|rincian|pelatihan di|detail/.test(asked)) return 'training-session';
  if (/tidak|lanjut|konfirmasi|hadir|tawar|benar|setuju|hapus|batal|yakin|\?/.test(asked)) return 'yes-no';
  return null;
}

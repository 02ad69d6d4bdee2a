import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What is said in between, while somebody fills in the registration, in Javanese. */
export const formsJv: Catalog['forms'] = {
  wait: rich`Inggih, kula tengga.`,
  answers: {
    degrees: rich`Angsal mawi gelar: asma lan gelar dipunserat wonten sertifikat.`,
    nickname: rich`Nyuwun asma jangkep, sanes panggilan, amargi dipunserat wonten sertifikat.`,
    whyName: rich`Asma jangkep dipunserat wonten sertifikat lan daftar hadir.`,
    whyRegion: rich`Daerah nemtokaken kuota lan petugas ingkang mbiyantu. Ingkang dipunetang panggenan dalem sakniki.`,
    whyPhone: rich`Nomer HP namung kangge ngabari, contonipun menawi jadwal gantos.`,
    relative: rich`Angsal nomer keluwarga, waton Bapak/Ibu saged dipunkabari lewat nomer niku.`,
    whoSees: rich`Namung kangge pendaftaran, pengingat, lan sertifikat. Ingkang mirsani namung petugas pelatihan, lan saged dipunbusak kapan kemawon.`,
    ifNot: rich`Mboten punapa-punapa. Menawi mboten setuju, mboten wonten ingkang dipuncathet, lan jadwal tetep saged dipunpirsani.`,
    groups: rich`Kelompok niku peran sosialipun Bapak/Ibu, contonipun PSM wonten desa utawi TKSK wonten kecamatan. Menawi mboten kagungan, pilih Masyarakat Umum.`,
  },
  belongsTo: (kinds) => rich`Niku kalebet kelompok *${kinds}*.`,
  placeNotName: rich`Niku nama daerah; daerahipun kula tangletaken sasampunipun niki.`,
  outsideProgram: rich`Program niki kangge ingkang dalemipun wonten Jawa Timur, senajan KTP saking daerah sanes.
Menawi dalemipun njawi Jawa Timur, ketik PETUGAS, utawi pilih nomer 1.`,
  phoneWays: rich`Nomer HP namung kangge ngabari menawi jadwal gantos. Mangga dipunpilih, utawi ketik nomeripun.`,
  otherPhone: 'Nomer sanes',
  noPhone: 'Mboten gadhah nomer HP',
  typePhone: rich`Mangga dipunketik nomeripun.`,
  withoutPhone: rich`Inggih, tanpa nomer HP. Kabaripun kula kirim lewat chat niki.`,
  chatHidesNumber: rich`Nomer chat niki mboten ketingal. Mangga dipunketik.`,
  noPhoneShown: 'mboten wonten',
  whatIsWrong: rich`Inggih. Ingkang pundi ingkang badhe dipungantos?`,
  profile: (profile) => rich`*Profilipun Bapak/Ibu*
Asma: *${profile.name}*
Daerah: *${profile.region}*
Kelompok: *${profile.audiences}*
Nomer HP: *${profile.phone}*`,
  notSavedYet: rich`Profil panjenengan dereng dipunsimpen, dados dereng wonten pelatihan ingkang dipuntumuti. Mangga formuliripun dipunrampungaken rumiyin.`,
  others: {
    offer: rich`Chat setunggal kangge tiyang setunggal. Kanca utawi rombongan dipundhaftaraken petugas.

Menapa pesenipun Bapak/Ibu kula aturaken dhateng petugas?`,
    more: rich`Kula tambahi. Menapa kula aturaken dhateng petugas sakniki?`,
    pass: 'Inggih, aturaken',
    leave: 'Mboten sah',
    left: rich`Inggih, mboten kula aturaken.`,
  },
  needs: {
    passedOn: rich`Sampun kula aturaken dhateng petugas. Wangsulanipun lewat chat niki.`,
    nobody: rich`Matur nuwun sampun ngabari. Sakniki dereng wonten petugas ing chat niki. Pesen niki kula simpen kangge petugas; mangga ugi dipunaturaken dhateng panitia saderengipun pelatihan.`,
    none: rich`Dereng wonten kabetahan ingkang kula tampi. Mangga dipunserat ing ngriki, kula aturaken dhateng petugas.`,
  },
};

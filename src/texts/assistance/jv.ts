import { rich } from '../../messaging/rich-text.ts';
import type { Catalog } from '../catalog.ts';

/** What is said where people ask in their own words, in Javanese. */
export const assistanceJv: Catalog['assistance'] = {
  whatIsMeant: rich`Ngapunten, kula dereng yakin. Ingkang panjenengan maksud pundi?`,
  afterwards: (label) => rich`Setunggal-setunggal nggih. Bab *${label}* saged sasampunipun niki.`,
  agreed: rich`Inggih, Bapak/Ibu. Menapa wonten malih ingkang saged kula biyantu?`,
  notYet: {
    attendance: rich`Presensi wonten chat niki dereng wonten. Mangga ngisi daftar hadir wonten panitia, utawi tanglet dhateng petugas.`,
    certificate: rich`Sertifikat dereng saged dipunpundhut wonten chat niki. Petugas saged mriksa kangge Bapak/Ibu.`,
  },
  unknownFact: rich`Ngapunten, bab niku kula dereng gadhah wangsulan ingkang mesthi. Ketik PETUGAS, kula takenaken.`,
  chainLetter: rich`Pesen berantai niku sanes saking kula. Mugi sampun mbikak tautanipun, lan sampun dipunterasaken.
*Kula mboten nate nyuwun arta, OTP, NIK, utawi foto KTP.*`,
  elsewhere: rich`Layanan niki namung kangge pelatihan relawan sosial.
Kangge *bansos*, *BPJS*, utawi *KTP*, mangga dhateng kantor desa/kelurahan, utawi cekbansos.kemensos.go.id.`,
  noIdPhoto: rich`Supados aman, nyuwun tulung mboten sah ngirim foto KTP, KK, utawi kartu bank, lan busak menawi sampun kakirim. Kula mboten mbetahaken lan mboten nyimpen.`,
  emergencies: {
    'self-harm': rich`Kula tumut prihatos, lan panjenengan mboten piyambakan.
Mangga telpon sakniki: *119 ekstensi 8* (konseling), utawi *112* (darurat), lan tiyang celak ingkang panjenengan pitados.`,
    violence: rich`Kula tumut prihatos. Keslametan ingkang utama.
Mangga telpon sakniki: *129* (SAPA, tiyang estri lan lare), utawi *112* (darurat) utawi *110* (polisi).`,
    disaster: rich`Kula tumut prihatos. Mangga nebih rumiyin dhateng panggenan ingkang aman.
Telpon sakniki: *112* (darurat), utawi *115* (pertolongan).`,
  },
  grief: {
    prayer: rich`Innalillahi wa inna ilaihi raji'un.`,
    condolence: rich`Kula sedaya ndherek belasungkawa, Bapak/Ibu.`,
    askName: rich`Menawi panjenenganipun nate tumut pelatihan kula, nyuwun tulung dipunserat asmanipun, supados mboten dipunundang malih.`,
  },
  illness: {
    wish: rich`Mugi-mugi enggal saras, Bapak/Ibu.`,
    help: rich`Menawi mboten saged dugi, ketik BATAL. Menawi betah sanesipun, ketik PETUGAS.`,
  },
  cheated: {
    steps: {
      money: rich`Kula tumut prihatos, Bapak/Ibu. Nyuwun tulung enggal:
• telpon *bank*, nyuwun transfer lan rekeningipun dipunblokir;
• simpen bukti chat lan bukti transfer;
• lapor polisi: *110*.`,
      code: rich`Kula tumut prihatos, Bapak/Ibu. Nyuwun tulung enggal:
• mboten sah maringaken kode menapa kemawon malih;
• *WhatsApp dipundaftaraken malih* wonten HP panjenengan, supados pelakunipun medal;
• telpon bank menawi wonten rekening ingkang nyambung, lan kabari kulawarga;
• simpen bukti chat, lapor polisi: *110*.`,
    },
    neverAsk: rich`*Kula mboten nate nyuwun arta, OTP, NIK, utawi foto KTP.*`,
    askEvidence: rich`Nomor utawi asma pelakunipun saged dipunserat wonten mriki.`,
    police: rich`Lapor polisi: telpon *110*, utawi dhateng kantor polisi ingkang celak. Bukti ingkang wonten dipunbeta, kados chat lan bukti transfer.`,
  },
  here: {
    danger: rich`Kula wonten mriki, Bapak/Ibu. Menawi wigati sanget, mangga telpon *112*.`,
    grief: rich`Mugi-mugi Bapak/Ibu sekulawarga dipunparingi kiyat.`,
    illness: rich`Mugi-mugi enggal saras, Bapak/Ibu.`,
    cheated: rich`Kula wonten mriki, Bapak/Ibu. Kaliyan nengga petugas, bank lan polisi (*110*) saged dipuntelpon rumiyin.`,
  },
  added: {
    danger: {
      first: rich`Kula aturaken ugi dhateng petugas. Panjenengan mboten piyambakan. Menawi wigati sanget, mangga telpon *112*.`,
      again: rich`Sampun kula aturaken ugi dhateng petugas.`,
    },
    grief: {
      first: rich`Sampun kula aturaken dhateng petugas. Mugi-mugi Bapak/Ibu sekulawarga dipunparingi kiyat.`,
      again: rich`Sampun kula aturaken ugi dhateng petugas.`,
    },
    cheated: {
      first: rich`Sampun kula tambahaken dhateng laporan panjenengan. Kaliyan nengga petugas, bank lan polisi (*110*) saged dipuntelpon rumiyin.`,
      again: rich`Sampun kula tambahaken dhateng laporan panjenengan.`,
    },
  },
  secret: (passedOn) =>
    passedOn
      ? rich`Ingkang panjenengan cariyosaken wau sampun kula terasaken dhateng petugas pelatihan, mboten dhateng tiyang sanes. Pesen niki lan salajengipun *mboten* kula terasaken.
Kangge cariyos kanthi aman: *129* (SAPA) utawi *119 ekstensi 8* (konseling).`
      : rich`Pesen niki *mboten* kula terasaken dhateng sinten kemawon.
Kangge cariyos kanthi aman: *129* (SAPA) utawi *119 ekstensi 8* (konseling). Menawi badhe dipunbiyantu petugas, ketik PETUGAS.`,
  keptSecret: rich`Pesen niki mboten kula terasaken. *129* (SAPA) saged mirengaken; menawi badhe dipunbiyantu petugas, ketik PETUGAS.`,
  inJest: rich`Inggih, Bapak/Ibu. Syukur menawi sedaya sae. Menawi sawanci-wanci betah, *112* tansah saged dipuntelpon.`,
  understood: rich`Mboten menapa-menapa, Bapak/Ibu. Kula ngertos.`,
  report: {
    waits: (since) =>
      rich`Pitakenan panjenengan wonten petugas wiwit *${since}*, dereng dipunwangsuli. Nyuwun pangapunten. Wangsulanipun dugi wonten chat niki.`,
    kept: (since) =>
      rich`Pitakenan panjenengan kula simpen wiwit *${since}*, nanging dereng wonten petugas ingkang saged dipunhubungi wonten mriki. Kula aturaken menawi sampun wonten.`,
    none: rich`Mboten wonten pitakenan panjenengan ingkang nengga wonten mriki. Ketik PETUGAS kangge nyerat malih.`,
  },
  misdirected: {
    otherOwner: rich`Nyuwun pangapunten, Bapak/Ibu. Nomor niki sampun kula pisah saking data ingkang gadhah rumiyin, lan kula mboten nyerat malih dhateng mriki.`,
    neverRegistered: rich`Nyuwun pangapunten, Bapak/Ibu. Kula mboten nyerat malih dhateng nomor niki.
Data ingkang wonten saged dipunbusak, utawi petugas saged mriksani.`,
  },
  handOff: {
    ask: rich`Mangga dipunserat pitakenan panjenengan wonten setunggal pesen. Kula terasaken dhateng petugas, lan wangsulanipun dugi wonten chat niki.`,
    askMore: rich`Pitakenan panjenengan sampun wonten petugas, dereng dipunwangsuli. Mangga dipuntengga nggih.
Badhe nambahi? Mangga dipunserat wonten mriki. Ketik MENU kangge wangsul.`,
    askExample: rich`Mangga dipunserat pitakenanipun mawi sawetawis tembung.`,
    sorry: rich`Nyuwun pangapunten ingkang sanget nggih.`,
    forwarded: rich`Sampun kula terasaken dhateng petugas. Wangsulanipun dugi wonten chat niki.`,
    added: rich`Sampun kula tambahaken dhateng pitakenan panjenengan. Mangga dipuntengga nggih.`,
    opens: (when) => rich`Petugas mangsuli ing dinten kerja. Paling cepet: *${when}*.`,
    nobody: rich`Sakniki dereng wonten petugas ingkang saged dipunhubungi lewat chat niki. Pesen panjenengan kula simpen, lan kula aturaken menawi sampun wonten petugas.`,
    nobodyInDanger: rich`Sakniki *dereng wonten petugas* ingkang saged maos pesen niki. Nyuwun tulung *mboten sah nengga kula*: nomer wau mangga dipuntelpon sakniki.
Pesen panjenengan kula simpen, lan kula aturaken menawi sampun wonten petugas.`,
    keptToo: rich`Pesen niki ugi kula simpen, nanging dereng wonten petugas ingkang maos. Menawi wigati sanget, mangga telpon *112*.`,
    reached: rich`Sakniki sampun wonten petugas. Pesen panjenengan ingkang kula simpen wau sampun kula aturaken. Wangsulanipun dugi wonten chat niki.`,
    putBack: rich`Nyuwun pangapunten, petugas wau mboten saged nglajengaken. Pitakenan panjenengan kula terasaken dhateng petugas sanes. Menawi wonten tambahan, mangga dipunserat wonten mriki.`,
    gaveUp: rich`Nyuwun pangapunten, pitakenan panjenengan dereng wonten ingkang mangsuli dumugi dinten niki. Kula tutup rumiyin, supados panjenengan mboten nengga terus. Ketik PETUGAS menawi taksih betah.`,
    question: (asked) => rich`${
      asked.urgent ? rich`🔴 *DARURAT.* ` : ''
    }*Pitakenan saking ${asked.name}*${asked.region === '' ? '' : ` (${asked.region})`}:
“${asked.question}”`,
    take: 'Wangsuli',
    taken: (officer) => rich`Petugas${officer === '' ? '' : rich`, *${officer}*,`} saweg maos pitakenan panjenengan.`,
    answer: (name, question) => rich`*${name}* tanglet: “${question}”

Mangga dipunserat wangsulanipun. Saben pesen kula terasaken. Bales RAMPUNG menawi sampun.`,
    sentTo: (name) => rich`Kakirim dhateng *${name}* ✓`,
    writeMore: rich`Serat malih, utawi bales RAMPUNG.`,
    done: 'Rampung',
    wordsOnly: rich`Ngapunten, ingkang saged kula terasaken namung seratan, foto, lan dokumen.`,
    fromOfficer: (officer, text) => rich`*Petugas${officer === '' ? '' : ` ${officer}`}:*
${text}`,
    fromPerson: (name, text) => rich`*${name}:*
${text}`,
    fileFromPerson: (caption) => `(ngirim swanten utawi video, ingkang dereng saged dipunterasaken) ${caption}`,
    fileNotPassed: rich`Ngapunten, swanten lan video dereng saged kula terasaken. Foto lan dokumen saged, utawi dipuncriyosaken mawi seratan.`,
    sendsFile: 'ngirim berkas niki',
    sendsPlace: 'ngirim panggenan niki',
    place: 'Panggenan',
    sendsNumber: (phone) => `(ngirim kontak: ${phone})`,
    sendsSticker: '(ngirim stiker)',
    cardHeldBack: '(ngirim foto kertu identitas utawi NIK, ingkang mboten kula terasaken supados aman)',
    fileRefused: rich`Ngapunten, berkas niku mboten saged kula terasaken. Ingkang saged: foto, PDF, utawi dokumen kantor, paling ageng 5 MB.`,
    fileTooLate: rich`Ngapunten, berkas niku mboten dugi, amargi petugas wau sampun mboten saged dipunhubungi. Pitakenan panjenengan kula terasaken dhateng petugas sanes. Mangga dipunkirim malih menawi dipunsuwun.`,
    numberNotPassed: rich`Pesen niku mboten kula terasaken lan mboten kula simpen, amargi wonten nomer kados NIK. Mangga dipunserat malih tanpa nomer niku.`,
    closed: rich`Obrolan kaliyan petugas sampun rampung. Matur nuwun. Ketik PETUGAS menawi betah malih.`,
    fellSilent: rich`Obrolan kaliyan petugas kula tutup rumiyin amargi sampun dangu mboten wonten pesen. Ketik PETUGAS menawi betah malih.`,
    fellSilentForOfficer: rich`Obrolan kaliyan ingkang tanglet kula tutup amargi kalih jam mboten wonten pesen.`,
    stillWaiting: rich`Nyuwun pangapunten, petugas dereng kober mangsuli. Pitakenan panjenengan kula terasaken dhateng petugas sanes.`,
    reminded: rich`Nyuwun pangapunten, petugas dereng kober mangsuli. Petugas sampun kula engetaken malih.`,
    notToday: rich`Nyuwun pangapunten, petugas dereng kober mangsuli dinten niki.`,
    stillInDanger: rich`Nyuwun pangapunten, *dereng wonten petugas ingkang mangsuli*. Petugas sampun kula engetaken malih.
Menawi panjenengan utawi tiyang sanes wonten ing bebaya, mboten sah nengga: mangga telpon *112* sakniki.`,
    finished: rich`Obrolan rampung, lan ingkang tanglet sampun kula kabari.`,
    askKeep: rich`Wangsulan niki dipunsimpen kangge sedaya ingkang tanglet?`,
    keep: 'Simpen dados tanya-jawab',
    staysOpen: (name) => rich`Obrolan kaliyan *${name}* tetep kabikak. Ketik WANGSULI kangge wangsul.`,
    notSent: rich`Pesen wau mboten kakirim.`,
    askForWhom: (names, text) => rich`Kangge *${names.join(' utawi ')}*?
“${text}”`,
    askWhetherCommand: (name, text) => rich`Kirim “${text}” dhateng *${name}*, utawi bikak “${text}” wonten mriki?`,
    sendIt: 'Kirim',
    openIt: (text) => `Bikak “${text}”`,
    takeOf: (name) => `Wangsuli ${name}`,
    waiting: (count) =>
      rich`Wonten *${count} pitakenan* ingkang nengga wangsulan panjenengan. Bales nomeripun kangge mangsuli.`,
    waitingLine: (line) =>
      rich`${line.number}. *${line.name}*${line.region === '' ? '' : ` (${line.region})`}: “${line.question}”`,
    nothingWaits: rich`Mboten wonten pitakenan ingkang nengga wangsulan panjenengan.`,
    askColleagues: (text) => rich`Punapa niki pitakenan kangge petugas sanes?
“${text}”`,
    passItOn: 'Inggih, terasaken',
    doNotPass: 'Sanes',
    notPassed: rich`Inggih, mboten kula terasaken.`,
    someoneElse: rich`Pitakenan niku sampun dipunwangsuli petugas sanes.`,
    over: rich`Obrolan niku sampun rampung.`,
    waitsForYou: (count) => rich`Wonten *${count} pitakenan* ingkang nengga wangsulan. Ketik WANGSULI.`,
  },
  meanings: {
    greet: 'Menu utama',
    help: 'Bantuan',
    join_info: 'Caranipun tumut',
    register: 'Ndhaftar',
    browse_sessions: 'Jadwal pelatihan',
    session_detail: 'Jadwal pelatihan',
    enroll: 'Tumut pelatihan',
    cancel_enrollment: 'Batal tumut',
    my_sessions: 'Pelatihan kula',
    reminder_settings: 'Setel pengingat',
    confirm_yes: 'Inggih',
    confirm_no: 'Mboten',
    check_in: 'Presensi',
    certificate: 'Sertifikat',
    feedback: 'Kesan lan saran',
    profile_view: 'Data kula',
    profile_edit: 'Gantos profil',
    language: 'Gantos basa',
    stop_broadcast: 'Mandheg nampi pengumuman',
    resume_broadcast: 'Nampi pengumuman malih',
    delete_my_data: 'Busak data kula',
    human: 'Matur dhateng petugas',
    faq_other: 'Tanglet dhateng petugas',
    smalltalk_thanks: 'Menu utama',
    out_of_scope: 'Sanesipun (bansos, BPJS, KTP)',
    coordinator_broadcast: 'Ndamel pengumuman',
    coordinator_create_session: 'Kelola angkatan',
    coordinator_participants: 'Permohonan peserta',
    coordinator_stats: 'Statistik',
  },
};

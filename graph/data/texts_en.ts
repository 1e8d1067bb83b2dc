<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>binds</name>
    <message>
        <source>urutan tugasnya tidak bertemu hari yang tersedia</source>
        <translation>the order of its tasks finds no days that are free together</translation>
    </message>
    <message>
        <source>perlu {needed} hari kerja dan hanya ada {there}</source>
        <translation>it needs {needed} working days and there are only {there}</translation>
    </message>
    <message>
        <source>aplikasi ini menjadi induk bagi {name}</source>
        <translation>this application is the survivor of {name}</translation>
    </message>
    <message>
        <source>induk itu sendiri berhenti dalam rencana ini</source>
        <translation>that survivor itself stops in this plan</translation>
    </message>
    <message>
        <source>layanannya tidak akan punya pengampu lagi</source>
        <translation>its services would have no carrier left</translation>
    </message>
    <message>
        <source>batas jumlah untuk OPD ini sudah tercapai</source>
        <translation>the limit for this office has been reached</translation>
    </message>
    <message>
        <source>aturan memisahkannya dari {name}</source>
        <translation>a rule keeps it apart from {name}</translation>
    </message>
    <message>
        <source>aturan mengikatnya dengan {name} yang dipertahankan</source>
        <translation>a rule ties it to {name}, which is kept</translation>
    </message>
    <message>
        <source>induk itu sudah menerima {count} migrasi, satu per satu</source>
        <translation>that survivor already takes in {count} migrations, one after another</translation>
    </message>
    <message>
        <source>{role} perlu {needed} hari dan hanya senggang {free}</source>
        <translation>{role} needs {needed} days and has only {free} free</translation>
    </message>
    <message>
        <source>{needed} hari {role} tidak jatuh pada {free} hari senggangnya</source>
        <translation>{needed} days of {role} do not meet its {free} free days</translation>
    </message>
</context>
<context>
    <name>calendar</name>
    <message>
        <source>Sabtu</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Libur daerah</source>
        <translation>Regional day off</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>{rows} baris = {systems} sistem; {groups} kelompok, {pairs} pasangan, {national} baris menyangkut aplikasi nasional.</source>
        <translation>{rows} rows = {systems} systems; {groups} groups, {pairs} pairs, {national} rows concern national applications.</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Induk</source>
        <translation>Survivor</translation>
    </message>
    <message>
        <source>Peluang %</source>
        <translation>Probability %</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Pertama</source>
        <translation>First</translation>
    </message>
    <message>
        <source>Kedua</source>
        <translation>Second</translation>
    </message>
    <message>
        <source>Rampingkan aplikasi pemerintah daerah tanpa kehilangan satu layanan pun. Tanpa perintah: jendela dibuka.</source>
        <translation>Slim down a regional government&apos;s applications without losing one public service. No command: the window opens.</translation>
    </message>
    <message>
        <source>Kode keluar: 0 baik, 1 ada temuan, 2 perlu Anda perbaiki, 3 kesalahan program, 130 dihentikan.</source>
        <translation>Exit codes: 0 all well, 1 findings, 2 something for you to change, 3 a bug, 130 stopped.</translation>
    </message>
    <message>
        <source>tampilkan versi</source>
        <translation>show the version</translation>
    </message>
    <message>
        <source>PERINTAH</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>perintah</source>
        <translation>commands</translation>
    </message>
    <message>
        <source>cetak satu objek JSON, tidak ada yang lain</source>
        <translation>print one JSON object and nothing else</translation>
    </message>
    <message>
        <source>bahasa: id atau en</source>
        <translation>language: id or en</translation>
    </message>
    <message>
        <source>DOKUMEN</source>
        <translation>DOCUMENT</translation>
    </message>
    <message>
        <source>berkas .ramping atau alamat PostgreSQL</source>
        <translation>a .ramping file or a PostgreSQL address</translation>
    </message>
    <message>
        <source>BERKAS</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>xlsx, xls, xlsb, ods, csv, atau folder</source>
        <translation>xlsx, xls, xlsb, ods, csv, or a folder</translation>
    </message>
    <message>
        <source>pekerjaan utama pada contoh bawaan: impor, tumpang tindih, rencana</source>
        <translation>the main job on the bundled sample: import, overlaps, plan</translation>
    </message>
    <message>
        <source>FOLDER</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>tulis dokumen dan rencana.xlsx di folder ini</source>
        <translation>write the document and rencana.xlsx to this folder</translation>
    </message>
    <message>
        <source>baca dan laporkan cacat berkas; tidak menulis apa pun</source>
        <translation>read and report the faults of files; writes nothing</translation>
    </message>
    <message>
        <source>bawa berkas ke dalam dokumen</source>
        <translation>bring files into the document</translation>
    </message>
    <message>
        <source>JSON: judul kolom -&gt; nama isian</source>
        <translation>JSON: column header -&gt; field name</translation>
    </message>
    <message>
        <source>NAMA</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>OPD untuk baris yang tidak menyebutnya</source>
        <translation>office (OPD) for rows that name none</translation>
    </message>
    <message>
        <source>LEMBAR</source>
        <translation>SHEET</translation>
    </message>
    <message>
        <source>lembar yang diambil, bila tebakannya keliru</source>
        <translation>sheet to take, if the guess is wrong</translation>
    </message>
    <message>
        <source>BARIS</source>
        <translation>ROW</translation>
    </message>
    <message>
        <source>nomor baris judul kolom, bila tebakannya keliru</source>
        <translation>row number of the column headings, if the guess is wrong</translation>
    </message>
    <message>
        <source>cara membaca 01/02/2024: hari dulu atau bulan dulu</source>
        <translation>how to read 01/02/2024: day first or month first</translation>
    </message>
    <message>
        <source>hanya tunjukkan akibatnya</source>
        <translation>only show what would happen</translation>
    </message>
    <message>
        <source>pasangan dan kelompok yang tumpang tindih, beserta buktinya</source>
        <translation>overlapping pairs and groups with their evidence</translation>
    </message>
    <message>
        <source>hanya pasangan dengan peluang sekurangnya P (0 sampai 1)</source>
        <translation>only pairs with a probability of at least P (0 to 1)</translation>
    </message>
    <message>
        <source>tulis pasangan sebagai csv</source>
        <translation>write the pairs as csv</translation>
    </message>
    <message>
        <source>tetapkan satu keputusan</source>
        <translation>make one decision</translation>
    </message>
    <message>
        <source>APLIKASI</source>
        <translation>APPLICATION</translation>
    </message>
    <message>
        <source>ID atau nama aplikasi</source>
        <translation>ID or name of the application</translation>
    </message>
    <message>
        <source>KEPUTUSAN</source>
        <translation>DECISION</translation>
    </message>
    <message>
        <source>pertahankan, gabung, ganti, hentikan, hubungkan, atau belum</source>
        <translation>keep, merge, replace, retire, interoperate, or undecided</translation>
    </message>
    <message>
        <source>induk (gabung) atau aplikasi nasional (ganti, hubungkan)</source>
        <translation>survivor (merge) or national application (replace, interoperate)</translation>
    </message>
    <message>
        <source>catat status tugas: formulir OPD, atau satu tugas</source>
        <translation>record task statuses: forms of the offices, or one task</translation>
    </message>
    <message>
        <source>tulis setiap langkah beserta isinya: .csv, atau JSON per baris</source>
        <translation>write every step with what it changed: .csv, or JSON line by line</translation>
    </message>
    <message>
        <source>hanya langkah yang mengubah aplikasi ini (ID atau nama)</source>
        <translation>only steps that changed this application (ID or name)</translation>
    </message>
    <message>
        <source>urungkan langkah N saja; langkah sesudahnya tetap</source>
        <translation>undo step N alone; later steps stay</translation>
    </message>
    <message>
        <source>gabungkan dokumen beberapa OPD atau daerah, cari yang rangkap</source>
        <translation>combine documents of several offices or regions and look for duplicates</translation>
    </message>
    <message>
        <source>SUMBER</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>salin dokumen beserta riwayatnya: berkas &lt;-&gt; PostgreSQL</source>
        <translation>copy a document with its history: file &lt;-&gt; PostgreSQL</translation>
    </message>
    <message>
        <source>ASAL</source>
        <translation>SOURCE</translation>
    </message>
    <message>
        <source>TUJUAN</source>
        <translation>TARGET</translation>
    </message>
    <message>
        <source>uji sambungan ke basis data tim, beri peran, simpan sandi</source>
        <translation>test the connection to a team database, grant roles, keep the password</translation>
    </message>
    <message>
        <source>ALAMAT</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>postgresql://nama@server:5432/basisdata</source>
        <translation>postgresql://name@server:5432/database</translation>
    </message>
    <message>
        <source>AKUN=PERAN</source>
        <translation>ACCOUNT=ROLE</translation>
    </message>
    <message>
        <source>beri akun peran viewer, editor atau approver; boleh diulang</source>
        <translation>grant an account the role viewer, editor or approver; may be repeated</translation>
    </message>
    <message>
        <source>tanyakan sandi dan simpan di penyimpan sandi sistem</source>
        <translation>ask for the password and keep it in the system&apos;s keyring</translation>
    </message>
    <message>
        <source>hapus sandi dari penyimpan sandi sistem</source>
        <translation>remove the password from the system&apos;s keyring</translation>
    </message>
    <message>
        <source>selamatkan isi dokumen yang rusak; tanpa TUJUAN: daftar cadangannya</source>
        <translation>rescue the content of a damaged document; without TARGET: list its backups</translation>
    </message>
    <message>
        <source>berkas .ramping atau cadangannya</source>
        <translation>a .ramping file or its backup</translation>
    </message>
    <message>
        <source>ALASAN</source>
        <translation>REASON</translation>
    </message>
    <message>
        <source>pilih dan jadwalkan; keputusan pejabat tidak pernah diubah</source>
        <translation>choose and schedule; an officer&apos;s decision is never changed</translation>
    </message>
    <message>
        <source>TANGGAL</source>
        <translation>DATE</translation>
    </message>
    <message>
        <source>hari pertama</source>
        <translation>first day</translation>
    </message>
    <message>
        <source>hari terakhir</source>
        <translation>last day</translation>
    </message>
    <message>
        <source>peran=n,…</source>
        <translation>role=n,…</translation>
    </message>
    <message>
        <source>orang per peran, misalnya pengembang=3,data=1.5</source>
        <translation>people per role, such as developer=3,data=1.5</translation>
    </message>
    <message>
        <source>cari selama ini</source>
        <translation>search this long</translation>
    </message>
    <message>
        <source>cari sekian putaran; hasilnya selalu sama</source>
        <translation>search this many rounds; always the same result</translation>
    </message>
    <message>
        <source>tulis rencana; jenisnya menurut akhiran nama berkas</source>
        <translation>write the plan; the kind follows the file&apos;s suffix</translation>
    </message>
    <message>
        <source>JENIS</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>bila satu akhiran punya beberapa jenis, mis. msproject, archimate</source>
        <translation>when one suffix has several kinds, such as msproject, archimate</translation>
    </message>
    <message>
        <source>sertakan data pribadi (UU 27/2022); tanpa ini disamarkan</source>
        <translation>include personal data (UU 27/2022); masked without this</translation>
    </message>
    <message>
        <source>satu formulir per OPD: baris, usulan keputusan, kolom jawaban</source>
        <translation>one form per office: its rows, proposed decisions, a column for the answer</translation>
    </message>
    <message>
        <source>terima kembali formulir dan rencana.xlsx yang sudah diubah</source>
        <translation>take back forms and an edited rencana.xlsx</translation>
    </message>
    <message>
        <source>bekukan inventaris; periksa yang baru dan usulan aplikasi</source>
        <translation>freeze the inventory; check newcomers and proposals for applications</translation>
    </message>
    <message>
        <source>USULAN</source>
        <translation>PROPOSAL</translation>
    </message>
    <message>
        <source>berkas berisi usulan aplikasi (untuk check)</source>
        <translation>file with proposed applications (for check)</translation>
    </message>
    <message>
        <source>layanan menurut kebutuhan warga; yang tanpa pengampu, yang ganda</source>
        <translation>services by citizens&apos; need; those without a carrier, those that stand twice</translation>
    </message>
    <message>
        <source>tulis juga pohon menu, kesiapan, pertukaran (.xlsx atau .json)</source>
        <translation>also write the menu tree, readiness and exchanges (.xlsx or .json)</translation>
    </message>
    <message>
        <source>audit beranda portal yang disimpan dari peramban</source>
        <translation>audit a portal&apos;s front page saved from the browser</translation>
    </message>
    <message>
        <source>HALAMAN</source>
        <translation>PAGE</translation>
    </message>
    <message>
        <source>html, mhtml, atau folder; yang pertama dianggap beranda</source>
        <translation>html, mhtml or a folder; the first is taken as the front page</translation>
    </message>
    <message>
        <source>pengumuman dianggap usang per tanggal ini; bawaan: hari ini</source>
        <translation>notices count as outdated on this date; default: today</translation>
    </message>
    <message>
        <source>banyak daerah dalam satu buku kerja</source>
        <translation>many regions in one workbook</translation>
    </message>
    <message>
        <source>kemajuan, peluang tepat waktu, indikator</source>
        <translation>progress, chance of finishing in time, indicators</translation>
    </message>
    <message>
        <source>per hari ini bila tidak disebut</source>
        <translation>as of today when not given</translation>
    </message>
    <message>
        <source>FORMULIR</source>
        <translation>FORM</translation>
    </message>
    <message>
        <source>formulir status yang sudah diisi OPD</source>
        <translation>status forms completed by the offices</translation>
    </message>
    <message>
        <source>tulis satu formulir status per OPD di folder ini</source>
        <translation>write one status form per office into this folder</translation>
    </message>
    <message>
        <source>satu tugas (ID dari plan --json)</source>
        <translation>one task (ID from plan --json)</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>belum mulai, berjalan, selesai, atau terhambat</source>
        <translation>belum mulai (not started), berjalan (under way), selesai (done), or terhambat (blocked)</translation>
    </message>
    <message>
        <source>CATATAN</source>
        <translation>NOTE</translation>
    </message>
    <message>
        <source>berkas atau alamat bukti; boleh berulang</source>
        <translation>evidence file or address; may be repeated</translation>
    </message>
    <message>
        <source>setiap perubahan, oleh siapa dan kapan</source>
        <translation>every change, by whom and when</translation>
    </message>
    <message>
        <source>urungkan langkah terakhir, atau semua sesudah langkah N</source>
        <translation>undo the last step, or all steps after step N</translation>
    </message>
    <message>
        <source>… dan {left} lagi (--json memuat semua)</source>
        <translation>… and {left} more (--json holds all)</translation>
    </message>
    <message>
        <source>Kabupaten Contoh (data fiktif): {before} sistem menjadi {after}, {groups} kelompok tumpang tindih.
Selesai {finish}, tenggat {deadline}. Waktu {seconds:.0f} detik.
Dokumen: {document}
Rencana: {workbook}</source>
        <translation>Kabupaten Contoh (fictional data): {before} systems become {after}, {groups} overlap groups.
Finish {finish}, deadline {deadline}. It took {seconds:.0f} seconds.
Document: {document}
Plan: {workbook}</translation>
    </message>
    <message>
        <source>Dihentikan. Tidak ada yang ditulis setengah jalan.</source>
        <translation>Stopped. Nothing was left half written.</translation>
    </message>
    <message>
        <source>Kesalahan dalam program ({kind}). Laporkan berkas ini: {log}</source>
        <translation>A bug in the program ({kind}). Please report this file: {log}</translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Judul di</source>
        <translation>Header in</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Kolom dikenal</source>
        <translation>Columns understood</translation>
    </message>
    <message>
        <source>{rows} baris dibaca: {new} baru, {changed} berubah, {vanished} hilang, {unclear} belum jelas.</source>
        <translation>{rows} rows read: {new} new, {changed} changed, {vanished} vanished, {unclear} unclear.</translation>
    </message>
    <message>
        <source>Hanya dicoba: dokumen tidak diubah.</source>
        <translation>Only tried: the document was not changed.</translation>
    </message>
    <message>
        <source>{merged} sel diterima, {conflicts} bertentangan.</source>
        <translation>{merged} cells taken, {conflicts} in conflict.</translation>
    </message>
    <message>
        <source>bukan pasangan judul dan isian</source>
        <translation>not a pair of header and field</translation>
    </message>
    <message>
        <source>{known} dari {all}</source>
        <translation>{known} of {all}</translation>
    </message>
    <message>
        <source>{count} aplikasi tertulis di beberapa baris dan digabung:</source>
        <translation>{count} applications stand in several rows and were joined:</translation>
    </message>
    <message>
        <source>- {name} ({places})</source>
        <translation>- {name} ({places})</translation>
    </message>
    <message>
        <source>- {name} ({places}); berbeda: {fields}</source>
        <translation>- {name} ({places}); differ in: {fields}</translation>
    </message>
    <message>
        <source>! {name}, {field}: tetap “{ours}”, di berkas “{theirs}”</source>
        <translation>! {name}, {field}: “{ours}” stays, the file says “{theirs}”</translation>
    </message>
    <message>
        <source>Riwayat ditulis: {file}</source>
        <translation>History written: {file}</translation>
    </message>
    <message>
        <source>Tidak ada yang dapat diurungkan.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>diurungkan</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>masih kurang: {what}</source>
        <translation>still missing: {what}</translation>
    </message>
    <message>
        <source>tidak dikenal: {what}</source>
        <translation>not known: {what}</translation>
    </message>
    <message>
        <source>{value} bukan pilihan untuk {what}; yang ada: {known}</source>
        <translation>{value} is not a choice for {what}; there are: {known}</translation>
    </message>
    <message>
        <source>{what} harus diikuti nilai</source>
        <translation>{what} must be followed by a value</translation>
    </message>
    <message>
        <source>{what} tidak dapat dipakai bersama {value}</source>
        <translation>{what} cannot be used together with {value}</translation>
    </message>
    <message>
        <source>Cara pakai: </source>
        <translation>Usage: </translation>
    </message>
    <message>
        <source>isian</source>
        <translation>arguments</translation>
    </message>
    <message>
        <source>pilihan</source>
        <translation>options</translation>
    </message>
    <message>
        <source>tampilkan bantuan ini</source>
        <translation>show this help</translation>
    </message>
    <message>
        <source>CLI-ARG: {fault}. Lihat: {prog} --help</source>
        <translation>CLI-ARG: {fault}. See: {prog} --help</translation>
    </message>
    <message>
        <source>(belum dipasang)</source>
        <translation>(not installed)</translation>
    </message>
    <message>
        <source>Pencarian dihentikan; rencana terbaik sejauh ini disimpan.</source>
        <translation>The search was stopped; the best plan so far is stored.</translation>
    </message>
    <message>
        <source>Tidak semua tuntutan dapat dipenuhi:</source>
        <translation>Not every demand can be met:</translation>
    </message>
    <message>
        <source>{before} sistem → {after}; selesai {finish}, tenggat {deadline}.</source>
        <translation>{before} systems → {after}; finish {finish}, deadline {deadline}.</translation>
    </message>
    <message>
        <source>{name}: {action} (keputusan pejabat) tidak masuk rencana.</source>
        <translation>{name}: {action} (officer&apos;s decision) is not in the plan.</translation>
    </message>
    <message>
        <source>Rencanakan lagi, atau ubah keputusan itu.</source>
        <translation>Plan again, or change that decision.</translation>
    </message>
    <message>
        <source>Keputusan pejabat tetap tersimpan; sisanya direncanakan.</source>
        <translation>The officer&apos;s decisions stay stored; the rest was planned.</translation>
    </message>
    <message>
        <source>{start}–{deadline}, {days} hari kerja; tim: {people}.</source>
        <translation>{start}–{deadline}, {days} working days; team: {people}.</translation>
    </message>
    <message>
        <source>! Peran tanpa orang: {roles}. Ubah dengan --people peran=n.</source>
        <translation>! Roles without people: {roles}. Change it with --people role=n.</translation>
    </message>
    <message>
        <source>{status}: manfaat {benefit} dari paling banyak {bound}.</source>
        <translation>{status}: benefit {benefit} of at most {bound}.</translation>
    </message>
    <message>
        <source>Belum ada layanan tercatat; jaminan belum dapat diberikan.</source>
        <translation>No services are on record yet; no guarantee can be given.</translation>
    </message>
    <message>
        <source>Layanan berpengampu setiap hari: {covered} dari {total}.</source>
        <translation>Services with a carrier on every day: {covered} of {total}.</translation>
    </message>
    <message>
        <source>Peluang selesai tepat waktu: {share} % dari {runs} simulasi.</source>
        <translation>Chance of finishing in time: {share} % of {runs} simulations.</translation>
    </message>
    <message>
        <source>Penuh: {role}, {days} hari tanpa sisa.</source>
        <translation>Full: {role}, {days} days with nothing left.</translation>
    </message>
    <message>
        <source>Tambah {people} {role}: {removed} sistem lagi.</source>
        <translation>Add {people} {role}: {removed} more systems.</translation>
    </message>
    <message>
        <source>Tidak ada sistem yang dihentikan dalam rencana ini.</source>
        <translation>No system is stopped in this plan.</translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>{file} ditulis ({kilobytes} KB).</source>
        <translation>{file} written ({kilobytes} KB).</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>office</translation>
    </message>
    <message>
        <source>Daerah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Layanan berpengampu</source>
        <translation>Services with a carrier</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Indeks Pemdi, bukti dari dokumen ini:</source>
        <translation>Indeks Pemdi, evidence from this document:</translation>
    </message>
    <message>
        <source>Sistem: awal, menurut rencana hari itu, akhir</source>
        <translation>Systems: at first, by the plan on that day, in the end</translation>
    </message>
    <message>
        <source>Layanan di menu portal</source>
        <translation>Services in the portal&apos;s menu</translation>
    </message>
    <message>
        <source>Terlambat menurut rencana dan status yang dicatat:</source>
        <translation>Late by plan and recorded status:</translation>
    </message>
    <message>
        <source>Tenggatnya sudah lewat (status belum dicatat; terlambat bila belum dikerjakan):</source>
        <translation>Past their due date (no status recorded; late unless done):</translation>
    </message>
    <message>
        <source>Tugas yang tenggatnya lewat</source>
        <translation>Tasks past their date</translation>
    </message>
    <message>
        <source>Per {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Sistem: awal, sekarang, akhir</source>
        <translation>Systems: at first, now, in the end</translation>
    </message>
    <message>
        <source>Konsolidasi selesai</source>
        <translation>Consolidations done</translation>
    </message>
    <message>
        <source>Tugas terhambat</source>
        <translation>Tasks blocked</translation>
    </message>
    <message>
        <source>Peluang semua selesai tepat waktu</source>
        <translation>Chance that everything is finished in time</translation>
    </message>
    <message>
        <source>belum diketahui; susun rencana dahulu</source>
        <translation>not known yet; make a plan first</translation>
    </message>
    <message>
        <source>Rata-rata aplikasi yang tepat waktu</source>
        <translation>Mean share of applications in time</translation>
    </message>
    <message>
        <source>Selesai dalam 4 dari 5 kemungkinan</source>
        <translation>Finished in 4 of 5 cases by</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>tanggal “{text}” tidak dikenal; tulis seperti 2027-05-12</source>
        <translation>the date “{text}” is not understood; write it like 2027-05-12</translation>
    </message>
    <message>
        <source>keputusan “{text}” tidak dikenal; pilih salah satu: {known}</source>
        <translation>the decision “{text}” is not known; choose one of: {known}</translation>
    </message>
    <message>
        <source>status “{text}” tidak dikenal; pilih salah satu: {known}</source>
        <translation>the status “{text}” is not known; choose one of: {known}</translation>
    </message>
    <message>
        <source>“{text}” bukan peluang antara 0 dan 1</source>
        <translation>“{text}” is not a probability between 0 and 1</translation>
    </message>
    <message>
        <source>“{text}” bukan bilangan bulat di atas nol</source>
        <translation>“{text}” is not a whole number above zero</translation>
    </message>
    <message>
        <source>“{text}” bukan lama waktu dalam detik</source>
        <translation>“{text}” is not a length of time in seconds</translation>
    </message>
    <message>
        <source>{value} bukan AKUN=PERAN; peran: {known}</source>
        <translation>{value} is not ACCOUNT=ROLE; roles: {known}</translation>
    </message>
    <message>
        <source>“{text}” tidak terbaca; tulis peran=orang, peran: {known}</source>
        <translation>“{text}” cannot be read; write role=people, roles: {known}</translation>
    </message>
    <message>
        <source>Tidak ada aplikasi baru.</source>
        <translation>No new applications.</translation>
    </message>
    <message>
        <source>Dibekukan {day}: {count} aplikasi, sidik {digest}…</source>
        <translation>Frozen {day}: {count} applications, fingerprint {digest}…</translation>
    </message>
    <message>
        <source>usulan</source>
        <translation>proposal</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>  mirip {name}, {unit}: {share} %</source>
        <translation>  like {name}, {unit}: {share} %</translation>
    </message>
    <message>
        <source>  menyaingi {national}: {rule}</source>
        <translation>  rivals {national}: {rule}</translation>
    </message>
    <message>
        <source>Kebutuhan</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Belum digolongkan</source>
        <translation>Not classified yet</translation>
    </message>
    <message>
        <source>Tanpa pengampu: {uncovered}. Ganda: {double}.</source>
        <translation>Without a carrier: {uncovered}. Twice: {double}.</translation>
    </message>
    <message>
        <source>{source} disalin ke {target}: {records} catatan, {steps} langkah riwayat.</source>
        <translation>{source} was copied to {target}: {records} records, {steps} steps of history.</translation>
    </message>
    <message>
        <source>… dan {left} baris lagi (--json memuat semua)</source>
        <translation>… and {left} more rows (--json holds all)</translation>
    </message>
    <message>
        <source>“{header}” dibaca sebagai {label} ({field}), yakin {share} %</source>
        <translation>“{header}” was read as {label} ({field}), {share} % sure</translation>
    </message>
    <message>
        <source>{where}: kolom belum dikenal: {columns}.</source>
        <translation>{where}: columns not known: {columns}.</translation>
    </message>
    <message>
        <source>{where}: ragu: {columns}. Betulkan dengan --mapping.</source>
        <translation>{where}: in doubt: {columns}. Correct it with --mapping.</translation>
    </message>
    <message>
        <source>  … dan {values} nilai lain di kolom itu ({cells} sel)</source>
        <translation>  … and {values} other values in that column ({cells} cells)</translation>
    </message>
    <message>
        <source>{files} berkas</source>
        <translation>{files} files</translation>
    </message>
    <message>
        <source>Catatan {where}, {count} kali: {text}</source>
        <translation>Note {where}, {count} times: {text}</translation>
    </message>
    <message>
        <source>Kesalahan</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Peringatan</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{file} lembar {sheet}</source>
        <translation>{file} sheet {sheet}</translation>
    </message>
    <message>
        <source>kolom {header}</source>
        <translation>column {header}</translation>
    </message>
    <message>
        <source>baris {row}</source>
        <translation>row {row}</translation>
    </message>
    <message>
        <source>{count} sel (baris {rows})</source>
        <translation>{count} cells (rows {rows})</translation>
    </message>
    <message>
        <source>{count} aplikasi diselamatkan ke {file}; riwayat: {steps} langkah; tidak terbawa: {lost}.</source>
        <translation>{count} applications were rescued to {file}; history: {steps} steps; not brought along: {lost}.</translation>
    </message>
    <message>
        <source>Belum ada cadangan dokumen ini.</source>
        <translation>There is no backup of this document yet.</translation>
    </message>
    <message>
        <source>Cadangan di {folder}:</source>
        <translation>Backups in {folder}:</translation>
    </message>
    <message>
        <source>{count} aplikasi masuk dari {documents} dokumen; mungkin rangkap: {pairs}.</source>
        <translation>Applications brought in: {count}, from documents: {documents}; possible duplicates: {pairs}.</translation>
    </message>
    <message>
        <source>Satu</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Dua</source>
        <translation>Two</translation>
    </message>
    <message>
        <source>Sandi {user} di {host}: </source>
        <translation>Password of {user} at {host}: </translation>
    </message>
    <message>
        <source>terenkripsi</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>terbuka</source>
        <translation>in the open</translation>
    </message>
    <message>
        <source>Dokumen ada di sana.</source>
        <translation>A document is there.</translation>
    </message>
    <message>
        <source>Belum ada dokumen di sana; dibuat saat pertama kali dibuka.</source>
        <translation>No document there yet; it is made when it is first opened.</translation>
    </message>
    <message>
        <source>{server} menjawab: PostgreSQL {version}, sambungan {secure}.</source>
        <translation>{server} answers: PostgreSQL {version}, connection {secure}.</translation>
    </message>
    <message>
        <source>Peran akun ini: {role}.</source>
        <translation>Role of this account: {role}.</translation>
    </message>
    <message>
        <source>{account} kini {role}.</source>
        <translation>{account} is now {role}.</translation>
    </message>
    <message>
        <source>{count} formulir ditulis di {folder}.</source>
        <translation>Forms written: {count}, in {folder}.</translation>
    </message>
    <message>
        <source>{said} dari {rows} baris membawa kabar.</source>
        <translation>{said} of {rows} rows bring news.</translation>
    </message>
</context>
<context>
    <name>columns</name>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Status Pemakaian</source>
        <translation>Status of use</translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Penyelenggara</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Sifat layanan</source>
        <translation>Kind of service</translation>
    </message>
    <message>
        <source>Pengampu sekarang</source>
        <translation>Carriers now</translation>
    </message>
    <message>
        <source>Pengampu sesudah</source>
        <translation>Carriers after</translation>
    </message>
    <message>
        <source>Terjamin</source>
        <translation>Guaranteed</translation>
    </message>
    <message>
        <source>Paraf</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Kebutuhan</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Jumlah baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Pertimbangan</source>
        <translation>Considerations</translation>
    </message>
    <message>
        <source>Ditetapkan oleh</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Rencana selesai</source>
        <translation>Planned finish</translation>
    </message>
    <message>
        <source>Biaya per tahun</source>
        <translation>Yearly cost</translation>
    </message>
    <message>
        <source>Hemat per tahun</source>
        <translation>Yearly saving</translation>
    </message>
    <message>
        <source>Terkunci karena</source>
        <translation>Locked because</translation>
    </message>
    <message>
        <source>Usulan mesin</source>
        <translation>Engine&apos;s proposal</translation>
    </message>
    <message>
        <source>Catatan rencana</source>
        <translation>Note on the plan</translation>
    </message>
    <message>
        <source>Dokumen yang diperlukan</source>
        <translation>Documents needed</translation>
    </message>
    <message>
        <source>Anggota sistem</source>
        <translation>Members of the system</translation>
    </message>
    <message>
        <source>Asal baris</source>
        <translation>Source of the row</translation>
    </message>
    <message>
        <source>ID Ramping</source>
        <translation>Ramping ID</translation>
    </message>
    <message>
        <source>Nama Aplikasi</source>
        <translation>Application name</translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>OPD Pengelola</source>
        <translation>Owning office</translation>
    </message>
    <message>
        <source>Uraian Aplikasi</source>
        <translation>Application description</translation>
    </message>
    <message>
        <source>Fungsi Aplikasi</source>
        <translation>Application function</translation>
    </message>
    <message>
        <source>Luaran</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Website/Aplikasi</source>
        <translation>Website/application</translation>
    </message>
    <message>
        <source>Layanan yang Didukung</source>
        <translation>Supported services</translation>
    </message>
    <message>
        <source>Data yang Digunakan</source>
        <translation>Data used</translation>
    </message>
    <message>
        <source>Inputan Data</source>
        <translation>Data input</translation>
    </message>
    <message>
        <source>Luaran Data</source>
        <translation>Data output</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Jumlah Pengguna</source>
        <translation>Number of users</translation>
    </message>
    <message>
        <source>Basis Aplikasi</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Alamat URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>Unit Pengembang</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Sumber Aplikasi</source>
        <translation>Origin of the application</translation>
    </message>
    <message>
        <source>Tahun Pembuatan</source>
        <translation>Year built</translation>
    </message>
    <message>
        <source>Update Terakhir</source>
        <translation>Last updated</translation>
    </message>
    <message>
        <source>Biaya Pembangunan</source>
        <translation>Cost to build</translation>
    </message>
    <message>
        <source>Biaya Pemeliharaan</source>
        <translation>Maintenance cost</translation>
    </message>
    <message>
        <source>Mengandung Data Pribadi</source>
        <translation>Holds personal data</translation>
    </message>
    <message>
        <source>Dasar Hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Terintegrasi dengan</source>
        <translation>Integrated with</translation>
    </message>
    <message>
        <source>Kode RAB</source>
        <translation>RAB code</translation>
    </message>
    <message>
        <source>Kode RAL</source>
        <translation>RAL code</translation>
    </message>
    <message>
        <source>RAA Level 1</source>
        <translation>RAA level 1</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>ID Aplikasi</source>
        <translation>Application ID</translation>
    </message>
    <message>
        <source>Unit Operasional Teknologi</source>
        <translation>Operating unit</translation>
    </message>
    <message>
        <source>Proses Bisnis</source>
        <translation>Business process</translation>
    </message>
    <message>
        <source>Supplier Data</source>
        <translation>Data supplier</translation>
    </message>
    <message>
        <source>Customer Data</source>
        <translation>Data customer</translation>
    </message>
    <message>
        <source>Tipe Lisensi Aplikasi</source>
        <translation>Licence type</translation>
    </message>
    <message>
        <source>Bahasa Pemrograman</source>
        <translation>Programming language</translation>
    </message>
    <message>
        <source>Kerangka Pengembangan</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Nama Basis Data</source>
        <translation>Database name</translation>
    </message>
    <message>
        <source>RAA Level 2</source>
        <translation>RAA level 2</translation>
    </message>
    <message>
        <source>Layanan Publik/Administrasi</source>
        <translation>Public/administrative service</translation>
    </message>
    <message>
        <source>Frekuensi Pemakaian</source>
        <translation>Frequency of use</translation>
    </message>
    <message>
        <source>Sumber Dana</source>
        <translation>Source of funds</translation>
    </message>
    <message>
        <source>Lokasi Server</source>
        <translation>Server location</translation>
    </message>
    <message>
        <source>Infrastruktur Komputasi Awan</source>
        <translation>Cloud infrastructure</translation>
    </message>
    <message>
        <source>Infrastruktur Jaringan Intra</source>
        <translation>Intra-government network</translation>
    </message>
    <message>
        <source>Alamat IP Publik</source>
        <translation>Public IP address</translation>
    </message>
    <message>
        <source>Keamanan</source>
        <translation>Security</translation>
    </message>
    <message>
        <source>VA/PT Status</source>
        <translation>VA/PT status</translation>
    </message>
    <message>
        <source>Interoperabilitas</source>
        <translation>Interoperability</translation>
    </message>
    <message>
        <source>Status BMN</source>
        <translation>Asset status</translation>
    </message>
    <message>
        <source>Penanggung Jawab</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Cara Akses</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Model Pengembangan</source>
        <translation>Architecture style</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Masalah</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Waktu</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Banyaknya</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>Diurungkan</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>Yang baru</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Pengusul</source>
        <translation>Proposed by</translation>
    </message>
    <message>
        <source>Paling mirip dengan</source>
        <translation>Most like</translation>
    </message>
    <message>
        <source>Peluang</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Jenis kemiripan</source>
        <translation>Kind of likeness</translation>
    </message>
    <message>
        <source>Menyaingi aplikasi nasional</source>
        <translation>Rivals national application</translation>
    </message>
    <message>
        <source>Dasar pengecualian</source>
        <translation>Basis of the exception</translation>
    </message>
    <message>
        <source>Jenis tumpang tindih</source>
        <translation>Kind of overlap</translation>
    </message>
    <message>
        <source>Pihak pertama</source>
        <translation>First side</translation>
    </message>
    <message>
        <source>OPD pertama</source>
        <translation>First office</translation>
    </message>
    <message>
        <source>Pihak kedua</source>
        <translation>Second side</translation>
    </message>
    <message>
        <source>OPD kedua</source>
        <translation>Second office</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Jumlah sistem</source>
        <translation>Systems</translation>
    </message>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Saran induk</source>
        <translation>Suggested survivor</translation>
    </message>
    <message>
        <source>OPD induk</source>
        <translation>Survivor&apos;s office</translation>
    </message>
    <message>
        <source>Alasan saran</source>
        <translation>Reason for the suggestion</translation>
    </message>
    <message>
        <source>Yang diperiksa</source>
        <translation>What was checked</translation>
    </message>
    <message>
        <source>Hubungan</source>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Aplikasi nasional</source>
        <translation>National application</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Usulan keputusan</source>
        <translation>Proposed decision</translation>
    </message>
    <message>
        <source>Tugas terjadwal</source>
        <translation>Scheduled tasks</translation>
    </message>
    <message>
        <source>Jawaban atas usulan</source>
        <translation>Answer to the proposal</translation>
    </message>
    <message>
        <source>Penjelasan jawaban</source>
        <translation>Explanation of the answer</translation>
    </message>
    <message>
        <source>K</source>
        <translation>C</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Peran (orang)</source>
        <translation>Role (people)</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Hari kerja</source>
        <translation>Working days</translation>
    </message>
    <message>
        <source>Longgar</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Kritis</source>
        <translation>Critical</translation>
    </message>
    <message>
        <source>Bukti selesai</source>
        <translation>Proof of completion</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Hari orang terpakai</source>
        <translation>Person-days used</translation>
    </message>
    <message>
        <source>Hari orang tersedia</source>
        <translation>Person-days available</translation>
    </message>
    <message>
        <source>Terpakai</source>
        <translation>Used</translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Kepastian</source>
        <translation>Certainty</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Arti</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Saat diekspor</source>
        <translation>At export</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Anggapan</source>
        <translation>Assumption</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Indikator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Aspek</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Bobot aspek (%)</source>
        <translation>Weight of the aspect (%)</translation>
    </message>
    <message>
        <source>Bukti dalam dokumen ini</source>
        <translation>Evidence in this document</translation>
    </message>
    <message>
        <source>Lembar bukti</source>
        <translation>Sheet with the evidence</translation>
    </message>
    <message>
        <source>Bukti tambahan</source>
        <translation>Further evidence</translation>
    </message>
    <message>
        <source>Indikator SPBE lama</source>
        <translation>Former SPBE indicator</translation>
    </message>
    <message>
        <source>Kode</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Kebutuhan warga</source>
        <translation>Citizens&apos; need</translation>
    </message>
    <message>
        <source>Butir menu</source>
        <translation>Menu entry</translation>
    </message>
    <message>
        <source>Dibuka lewat</source>
        <translation>Opened through</translation>
    </message>
    <message>
        <source>Catatan portal</source>
        <translation>Portal remarks</translation>
    </message>
    <message>
        <source>Dasar penempatan</source>
        <translation>Basis of the placing</translation>
    </message>
    <message>
        <source>Risiko atau anggapan</source>
        <translation>Risk or assumption</translation>
    </message>
    <message>
        <source>Menyangkut</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>Akibat</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Daerah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Baris inventaris</source>
        <translation>Inventory rows</translation>
    </message>
    <message>
        <source>Sistem sekarang</source>
        <translation>Systems now</translation>
    </message>
    <message>
        <source>Sistem sesudah</source>
        <translation>Systems afterwards</translation>
    </message>
    <message>
        <source>Berkurang</source>
        <translation>Fewer</translation>
    </message>
    <message>
        <source>Layanan berpengampu</source>
        <translation>Services with a carrier</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Konsolidasi</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <source>Seharusnya selesai</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Layanan di portal</source>
        <translation>Services in the portal</translation>
    </message>
    <message>
        <source>Kolom {letter}</source>
        <translation>Column {letter}</translation>
    </message>
    <message>
        <source>Jenis catatan</source>
        <translation>Kind of note</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Sebelum</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Bidang prioritas</source>
        <translation>Priority field</translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Yang belum ada</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Persen</source>
        <translation>Per cent</translation>
    </message>
    <message>
        <source>Pemberi</source>
        <translation>Provider</translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation>Receiver</translation>
    </message>
    <message>
        <source>Sesudahnya</source>
        <translation>Afterwards</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Perjanjian bagi pakai</source>
        <translation>Data-sharing agreement</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Pendaftaran SPLP</source>
        <translation>SPLP registration</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Terkait</source>
        <translation>Related</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Nama daerah</source>
        <translation>Region</translation>
    </message>
</context>
<context>
    <name>completeness</name>
    <message>
        <source>{pairs} pasangan masih diragukan tanpa isi ini</source>
        <translation>{pairs} pairs stay in doubt without this cell</translation>
    </message>
    <message>
        <source>menentukan siapa yang bertahan di kelompok berisi {members} sistem</source>
        <translation>settles who survives in a group of {members} systems</translation>
    </message>
    <message>
        <source>belum memengaruhi keputusan mana pun</source>
        <translation>does not affect any decision yet</translation>
    </message>
</context>
<context>
    <name>conflict</name>
    <message>
        <source>Jalankan {kept} dari {wanted} keputusan; lepas: {names} ({points} poin).</source>
        <translation>Carry out {kept} of {wanted} decisions; give up: {names} ({points} points).</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>Membaca tiga berkas contoh</source>
        <translation>Reading three sample files</translation>
    </message>
    <message>
        <source>Mencari tumpang tindih</source>
        <translation>Finding overlaps</translation>
    </message>
    <message>
        <source>Menyusun rencana</source>
        <translation>Making the plan</translation>
    </message>
    <message>
        <source>Menulis rencana.xlsx</source>
        <translation>Writing rencana.xlsx</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>Ringkasan rencana perampingan aplikasi</source>
        <translation>Summary of the application consolidation plan</translation>
    </message>
    <message>
        <source>Halaman {page} dari {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>{before} sistem menjadi {after}</source>
        <translation>{before} systems become {after}</translation>
    </message>
    <message>
        <source>Keputusan per jenis</source>
        <translation>Decisions by kind</translation>
    </message>
    <message>
        <source>Jadwal per sistem</source>
        <translation>Schedule by system</translation>
    </message>
    <message>
        <source>Rencana belum dibuat.</source>
        <translation>No plan has been made yet.</translation>
    </message>
    <message>
        <source>{shown} dari {all} sistem; garis merah: tenggat {day}.</source>
        <translation>{shown} of {all} systems; red line: deadline {day}.</translation>
    </message>
    <message>
        <source>Sistem yang masih berjalan</source>
        <translation>Systems still running</translation>
    </message>
    <message>
        <source>Huruf pada lingkaran: {letters}.</source>
        <translation>Letter in each circle: {letters}.</translation>
    </message>
    <message>
        <source>Peta kelompok tumpang tindih</source>
        <translation>Map of overlap groups</translation>
    </message>
    <message>
        <source>Topik</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Sistem dalam kelompok</source>
        <translation>Systems in groups</translation>
    </message>
    <message>
        <source>Saran induk</source>
        <translation>Suggested survivor</translation>
    </message>
    <message>
        <source>Kelompok tumpang tindih</source>
        <translation>Overlap groups</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Terjamin</source>
        <translation>Guaranteed</translation>
    </message>
    <message>
        <source>Layanan yang berpindah pengampu</source>
        <translation>Services that change their carrier</translation>
    </message>
    <message>
        <source>{shown} dari {all} ditampilkan; selengkapnya di buku kerja.</source>
        <translation>{shown} of {all} shown; all of them are in the workbook.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{kind} “{id}” menunjuk {target} “{missing}” yang tidak ada.</source>
        <translation>{kind} “{id}” refers to {target} “{missing}”, which is not there.</translation>
    </message>
    <message>
        <source>Tambahkan {target} itu atau hapus rujukannya.</source>
        <translation>Add that {target} or remove the reference.</translation>
    </message>
    <message>
        <source>Tidak ada aplikasi “{wanted}” di inventaris ini.</source>
        <translation>There is no application “{wanted}” in this inventory.</translation>
    </message>
    <message>
        <source>Periksa ID atau namanya; yang mirip: {near}.</source>
        <translation>Check its ID or name; similar ones: {near}.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak dapat dibaca: {reason}.</source>
        <translation>The file {file} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>Buka di Excel atau LibreOffice, simpan ulang sebagai .xlsx, lalu impor lagi.</source>
        <translation>Open it in Excel or LibreOffice, save it again as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>Berkas {file} tidak ditemukan atau tidak boleh dibaca.</source>
        <translation>The file {file} was not found or may not be read.</translation>
    </message>
    <message>
        <source>Periksa nama, tempat, dan izin berkas itu.</source>
        <translation>Check the file&apos;s name, place and permission.</translation>
    </message>
    <message>
        <source>Berkas {file} kosong.</source>
        <translation>The file {file} is empty.</translation>
    </message>
    <message>
        <source>Minta berkas yang berisi dari OPD pengirim.</source>
        <translation>Ask the sending office for a file with content.</translation>
    </message>
    <message>
        <source>Berkas {file} dilindungi kata sandi.</source>
        <translation>The file {file} is protected by a password.</translation>
    </message>
    <message>
        <source>Buka dengan kata sandinya, simpan tanpa kata sandi, lalu impor lagi.</source>
        <translation>Open it with its password, save it without one, then import again.</translation>
    </message>
    <message>
        <source>Berkas {file} terlalu besar: {reason}.</source>
        <translation>The file {file} is too large: {reason}.</translation>
    </message>
    <message>
        <source>Salin hanya tabel aplikasinya ke buku kerja baru, simpan sebagai .xlsx, lalu impor itu.</source>
        <translation>Copy only the table of applications to a new workbook, save it as .xlsx, then import that.</translation>
    </message>
    <message>
        <source>Berkas {file} rusak atau terpotong ({reason}).</source>
        <translation>The file {file} is damaged or cut short ({reason}).</translation>
    </message>
    <message>
        <source>Minta kirim ulang, atau buka dan perbaiki di Excel/LibreOffice lalu simpan sebagai .xlsx.</source>
        <translation>Ask for it to be sent again, or open and repair it in Excel/LibreOffice, then save it as .xlsx.</translation>
    </message>
    <message>
        <source>Berkas {file} bukan tabel yang dikenali.</source>
        <translation>The file {file} is not a table of a known kind.</translation>
    </message>
    <message>
        <source>Simpan tabelnya sebagai .xlsx, .ods, atau .csv, lalu impor itu.</source>
        <translation>Save the table as .xlsx, .ods or .csv, then import that.</translation>
    </message>
    <message>
        <source>Tidak ada tabel aplikasi dengan baris judul kolom di berkas {file}.</source>
        <translation>There is no table of applications with a header row in the file {file}.</translation>
    </message>
    <message>
        <source>Beri baris judul kolom seperti “Nama Aplikasi”, “OPD”, “URL” di atas datanya.</source>
        <translation>Put a header row such as “Nama Aplikasi”, “OPD”, “URL” above the data.</translation>
    </message>
    <message>
        <source>Dokumen “{document}” tidak ada.</source>
        <translation>There is no document “{document}”.</translation>
    </message>
    <message>
        <source>Periksa namanya, atau buat dengan: ramping import {document} BERKAS…</source>
        <translation>Check its name, or create it with: ramping import {document} FILE…</translation>
    </message>
    <message>
        <source>Keputusan “{action}” perlu tujuan.</source>
        <translation>The decision “{action}” needs a target.</translation>
    </message>
    <message>
        <source>Tambahkan --into: induknya (gabung), atau aplikasi nasional (ganti, hubungkan).</source>
        <translation>Add --into: its survivor (merge), or a national application (replace, interoperate).</translation>
    </message>
    <message>
        <source>Pemetaan “{file}” tidak terbaca: {why}.</source>
        <translation>The mapping “{file}” cannot be read: {why}.</translation>
    </message>
    <message>
        <source>Tulis JSON seperti {{&quot;Nama Sistem&quot;: &quot;name&quot;}}.</source>
        <translation>Write JSON such as {{&quot;Nama Sistem&quot;: &quot;name&quot;}}.</translation>
    </message>
    <message>
        <source>Tenggat {deadline} tidak sesudah mulai {start}.</source>
        <translation>The deadline {deadline} does not lie after the start {start}.</translation>
    </message>
    <message>
        <source>Perbaiki --start atau --deadline.</source>
        <translation>Correct --start or --deadline.</translation>
    </message>
    <message>
        <source>Sistem ini tidak punya penyimpan sandi.</source>
        <translation>This system has no keyring.</translation>
    </message>
    <message>
        <source>Tulis sandinya di berkas pgpass, izin 0600.</source>
        <translation>Put the password into the pgpass file, mode 0600.</translation>
    </message>
    <message>
        <source>Berkas “{file}” sedang dibuka program lain atau terkunci.</source>
        <translation>The file “{file}” is open in another program or locked.</translation>
    </message>
    <message>
        <source>Tutup berkas itu, atau simpan sebagai “{second}”.</source>
        <translation>Close that file, or save as “{second}”.</translation>
    </message>
    <message>
        <source>Folder “{folder}” untuk “{file}” tidak ada.</source>
        <translation>There is no folder “{folder}” for “{file}”.</translation>
    </message>
    <message>
        <source>Buat folder itu dahulu atau pilih folder lain.</source>
        <translation>Create that folder first or choose another.</translation>
    </message>
    <message>
        <source>“{file}” tidak boleh ditulis: akses ditolak.</source>
        <translation>“{file}” may not be written: access denied.</translation>
    </message>
    <message>
        <source>Pilih folder milik Anda, misalnya Dokumen.</source>
        <translation>Choose a folder of your own, such as Documents.</translation>
    </message>
    <message>
        <source>“{file}” tidak muat: ruang penyimpanan habis.</source>
        <translation>“{file}” does not fit: the storage is full.</translation>
    </message>
    <message>
        <source>Kosongkan ruang atau pilih penyimpanan lain.</source>
        <translation>Free some space or choose another storage.</translation>
    </message>
    <message>
        <source>“{file}” gagal ditulis: {why}.</source>
        <translation>“{file}” could not be written: {why}.</translation>
    </message>
    <message>
        <source>Pilih nama atau folder lain.</source>
        <translation>Choose another name or folder.</translation>
    </message>
    <message>
        <source>Jenis berkas “{suffix}” belum dapat diekspor.</source>
        <translation>Files of the kind “{suffix}” cannot be exported yet.</translation>
    </message>
    <message>
        <source>Pakai salah satu dari: {known}.</source>
        <translation>Use one of: {known}.</translation>
    </message>
    <message>
        <source>Templat “{file}” tidak terbaca: {why}.</source>
        <translation>The template “{file}” cannot be read: {why}.</translation>
    </message>
    <message>
        <source>Perbaiki berkas itu, atau pindahkan agar templat bawaan dipakai.</source>
        <translation>Correct that file, or move it away so that the built-in template is used.</translation>
    </message>
    <message>
        <source>Jenis “{kind}” tidak ada untuk {suffix}.</source>
        <translation>There is no kind “{kind}” for {suffix}.</translation>
    </message>
    <message>
        <source>Pilih --kind: {known}.</source>
        <translation>Choose --kind: {known}.</translation>
    </message>
    <message>
        <source>“{file}” memuat rencana, tetapi rencana belum dibuat.</source>
        <translation>“{file}” would hold a plan, but no plan has been made.</translation>
    </message>
    <message>
        <source>Jalankan “Rencanakan” dahulu.</source>
        <translation>Run “Rencanakan” (make a plan) first.</translation>
    </message>
    <message>
        <source>“{file}” bukan dokumen Ramping.</source>
        <translation>“{file}” is not a Ramping document.</translation>
    </message>
    <message>
        <source>Pilih berkas berakhiran .ramping. Daftar aplikasi (xlsx, ods, csv) dibuka lewat Impor.</source>
        <translation>Choose a file ending in .ramping. Lists of applications (xlsx, ods, csv) are opened through Import.</translation>
    </message>
    <message>
        <source>Dokumen “{file}” tidak ada.</source>
        <translation>There is no document “{file}”.</translation>
    </message>
    <message>
        <source>Periksa nama dan foldernya; mungkin sudah dipindahkan.</source>
        <translation>Check its name and folder; it may have been moved.</translation>
    </message>
    <message>
        <source>Folder “{folder}” tidak ada.</source>
        <translation>There is no folder “{folder}”.</translation>
    </message>
    <message>
        <source>Tidak ada izin untuk membuka atau menulis “{file}”.</source>
        <translation>No permission to open or write “{file}”.</translation>
    </message>
    <message>
        <source>Simpan di folder milik Anda, atau minta izin kepada pengelola komputer.</source>
        <translation>Save in a folder of your own, or ask the keeper of this computer for permission.</translation>
    </message>
    <message>
        <source>Nama “{file}” atau foldernya terlalu panjang.</source>
        <translation>The name “{file}” or its folder is too long.</translation>
    </message>
    <message>
        <source>Pakai nama yang lebih pendek.</source>
        <translation>Use a shorter name.</translation>
    </message>
    <message>
        <source>Ruang penyimpanan untuk “{file}” habis.</source>
        <translation>The storage for “{file}” is full.</translation>
    </message>
    <message>
        <source>Langkah terakhir tidak disimpan; yang sebelumnya utuh. Kosongkan ruang lalu ulangi.</source>
        <translation>The last step was not stored; the earlier ones are whole. Free some space, then repeat it.</translation>
    </message>
    <message>
        <source>Media penyimpanan “{file}” gagal dibaca atau ditulis.</source>
        <translation>The storage of “{file}” could not be read or written.</translation>
    </message>
    <message>
        <source>Periksa kabel, flashdisk atau jaringan, lalu buka kembali dokumennya.</source>
        <translation>Check the cable, stick or network, then open the document again.</translation>
    </message>
    <message>
        <source>“{file}” dipindahkan, dihapus atau diganti selagi terbuka.</source>
        <translation>“{file}” was moved, deleted or replaced while open.</translation>
    </message>
    <message>
        <source>Isinya masih ada di sini: simpan dengan Simpan Sebagai, lalu buka kembali.</source>
        <translation>Its content is still here: save it with Save As, then open it again.</translation>
    </message>
    <message>
        <source>“{file}” sedang dibuka oleh {user} di {host}.</source>
        <translation>“{file}” is open with {user} on {host}.</translation>
    </message>
    <message>
        <source>Pilih nama lain, atau minta dia menutupnya dahulu.</source>
        <translation>Choose another name, or ask them to close it first.</translation>
    </message>
    <message>
        <source>“{file}” sedang ditulis oleh proses lain.</source>
        <translation>“{file}” is being written by another process.</translation>
    </message>
    <message>
        <source>Tunggu sebentar, lalu ulangi.</source>
        <translation>Wait a moment, then try again.</translation>
    </message>
    <message>
        <source>“{file}” hanya dapat dibaca: {why}</source>
        <translation>“{file}” can only be read: {why}</translation>
    </message>
    <message>
        <source>Simpan sebagai dokumen lain (Simpan Sebagai) lalu lanjutkan di sana.</source>
        <translation>Save it as another document (Save As) and go on there.</translation>
    </message>
    <message>
        <source>Isi “{file}” rusak: {what}</source>
        <translation>The content of “{file}” is damaged: {what}</translation>
    </message>
    <message>
        <source>Berkasnya tidak diubah. Cadangan bertanggal ada di {folder}; atau selamatkan isinya: ramping rescue {file} BARU.ramping</source>
        <translation>The file was not changed. Dated backups are in {folder}; or rescue its content: ramping rescue {file} NEW.ramping</translation>
    </message>
    <message>
        <source>“{file}” berisi bagian asing ({what}) dan tidak dibuka demi keamanan.</source>
        <translation>“{file}” holds foreign parts ({what}) and is not opened, for safety.</translation>
    </message>
    <message>
        <source>Minta dokumen aslinya kembali kepada pengirim.</source>
        <translation>Ask the sender for the original document.</translation>
    </message>
    <message>
        <source>“{file}” dibuat dengan Ramping yang lebih baru.</source>
        <translation>“{file}” was made by a newer Ramping.</translation>
    </message>
    <message>
        <source>Perbarui Ramping di komputer ini, lalu buka kembali.</source>
        <translation>Update Ramping on this computer, then open it again.</translation>
    </message>
    <message>
        <source>{record} sudah diubah setelah itu; {count} isian bertentangan.</source>
        <translation>{record} was changed after that; {count} cells conflict.</translation>
    </message>
    <message>
        <source>Tidak ada yang ditimpa. Bandingkan isinya, lalu ulangi perubahan Anda.</source>
        <translation>Nothing was overwritten. Compare the content, then repeat your change.</translation>
    </message>
    <message>
        <source>Langkah {number} tidak dapat diurungkan sendiri. {why}</source>
        <translation>Step {number} cannot be undone by itself. {why}</translation>
    </message>
    <message>
        <source>Urungkan dahulu {steps}.</source>
        <translation>First undo {steps}.</translation>
    </message>
    <message>
        <source>Langkah nomor {number} tidak ada di riwayat ini.</source>
        <translation>There is no step number {number} in this history.</translation>
    </message>
    <message>
        <source>Lihat nomornya di Riwayat.</source>
        <translation>See its number in the history.</translation>
    </message>
    <message>
        <source>“{file}” sudah berisi riwayat.</source>
        <translation>“{file}” already holds a history.</translation>
    </message>
    <message>
        <source>Salin ke dokumen atau basis data yang masih kosong.</source>
        <translation>Copy into a document or database that is still empty.</translation>
    </message>
    <message>
        <source>Akun Anda tidak berhak melakukan ini di {server}.</source>
        <translation>Your account may not do this on {server}.</translation>
    </message>
    <message>
        <source>Minta peran penyunting atau penyetuju kepada pengelola basis data.</source>
        <translation>Ask the keeper of the database for the role of editor or approver.</translation>
    </message>
    <message>
        <source>Ini bukan alamat basis data tim.</source>
        <translation>This is not the address of a team database.</translation>
    </message>
    <message>
        <source>Tulis seperti ini: postgresql://nama@server.daerah.go.id:5432/ramping</source>
        <translation>Write it like this: postgresql://name@server.daerah.go.id:5432/ramping</translation>
    </message>
    <message>
        <source>Basis data {server} tidak dapat dihubungi. {said}</source>
        <translation>The database {server} cannot be reached. {said}</translation>
    </message>
    <message>
        <source>Tidak ada yang menjawab di {server}.</source>
        <translation>Nothing answers at {server}.</translation>
    </message>
    <message>
        <source>Periksa nama server, nomor port dan jaringan; mungkin servernya sedang mati.</source>
        <translation>Check the server&apos;s name, the port and the network; the server may be off.</translation>
    </message>
    <message>
        <source>{server} meminta sandi.</source>
        <translation>{server} asks for a password.</translation>
    </message>
    <message>
        <source>Isi sandinya, simpan di penyimpan sandi sistem, atau tulis di berkas pgpass.</source>
        <translation>Enter the password, keep it in the system&apos;s keyring, or put it into the pgpass file.</translation>
    </message>
    <message>
        <source>{server} menolak nama pengguna atau sandi.</source>
        <translation>{server} refuses the user name or the password.</translation>
    </message>
    <message>
        <source>Ketik ulang nama pengguna dan sandinya, atau tanyakan kepada pengelola server.</source>
        <translation>Type user name and password again, or ask whoever runs the server.</translation>
    </message>
    <message>
        <source>Server menjawab, tetapi {server} tidak ada di sana.</source>
        <translation>The server answers, but {server} does not exist there.</translation>
    </message>
    <message>
        <source>Periksa nama basis datanya, atau minta pengelola server membuatnya.</source>
        <translation>Check the name of the database, or ask whoever runs the server to make it.</translation>
    </message>
    <message>
        <source>Sambungan terenkripsi ke {server} gagal. {said}</source>
        <translation>The encrypted connection to {server} failed. {said}</translation>
    </message>
    <message>
        <source>Periksa pilihan enkripsi dan berkas sertifikat otoritasnya.</source>
        <translation>Check the encryption option and the certificate file of its authority.</translation>
    </message>
    <message>
        <source>Periksa alamat, jaringan, nama pengguna dan sandinya (berkas pgpass).</source>
        <translation>Check the address, network, user name and password (pgpass file).</translation>
    </message>
    <message>
        <source>XML dengan DOCTYPE</source>
        <translation>XML with a DOCTYPE</translation>
    </message>
    <message>
        <source>isinya mengembang melewati batas</source>
        <translation>its content unfolds past the limit</translation>
    </message>
    <message>
        <source>{extent} sel</source>
        <translation>{extent} cells</translation>
    </message>
    <message>
        <source>Berkas pemetaan {file} tidak dapat dipakai: {reason}.</source>
        <translation>The mapping file {file} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>Simpan ulang pemetaan dari Ramping, lalu pakai itu.</source>
        <translation>Save the mapping from Ramping again, then use that.</translation>
    </message>
    <message>
        <source>Belum ada yang dapat disetujui untuk {name}.</source>
        <translation>There is nothing to approve for {name} yet.</translation>
    </message>
    <message>
        <source>Putuskan atau rencanakan dahulu.</source>
        <translation>Decide or plan first.</translation>
    </message>
    <message>
        <source>Moratorium dokumen “{document}” belum dibekukan.</source>
        <translation>The moratorium of the document “{document}” has not been frozen.</translation>
    </message>
    <message>
        <source>Bekukan dahulu: ramping moratorium {document} freeze</source>
        <translation>Freeze it first: ramping moratorium {document} freeze</translation>
    </message>
    <message>
        <source>Pengecualian untuk {name} perlu dasar hukum dan tanggal berakhir.</source>
        <translation>The exception for {name} needs a legal basis and a date on which it ends.</translation>
    </message>
    <message>
        <source>Isi dasar hukum dan tanggal yang belum lewat.</source>
        <translation>Enter the legal basis and a date that is not past.</translation>
    </message>
    <message>
        <source>“{file}” adalah nama dokumen, bukan nama daftar riwayat.</source>
        <translation>“{file}” is the name of a document, not of a history list.</translation>
    </message>
    <message>
        <source>Pakai akhiran lain, misalnya .jsonl.</source>
        <translation>Use another suffix, such as .jsonl.</translation>
    </message>
    <message>
        <source>Ada {count} aplikasi bernama “{wanted}”.</source>
        <translation>There are {count} applications named “{wanted}”.</translation>
    </message>
    <message>
        <source>Pakai ID salah satunya: {found}.</source>
        <translation>Use the ID of one of them: {found}.</translation>
    </message>
    <message>
        <source>“{wanted}” tidak ada di daftar aplikasi nasional.</source>
        <translation>“{wanted}” is not in the list of national applications.</translation>
    </message>
    <message>
        <source>Pakai nama di daftar itu; yang mirip: {near}.</source>
        <translation>Use a name from that list; similar ones: {near}.</translation>
    </message>
    <message>
        <source>“{name}” tidak dapat digabung ke dirinya sendiri.</source>
        <translation>“{name}” cannot be merged into itself.</translation>
    </message>
    <message>
        <source>Pilih aplikasi lain sebagai induknya.</source>
        <translation>Choose another application as its survivor.</translation>
    </message>
    <message>
        <source>Halaman “{file}” tidak terbaca: {why}.</source>
        <translation>The page “{file}” cannot be read: {why}.</translation>
    </message>
    <message>
        <source>Simpan dari peramban sebagai “Halaman web, lengkap” atau “berkas tunggal (.mhtml)”.</source>
        <translation>Save it from the browser as “Web page, complete” or “single file (.mhtml)”.</translation>
    </message>
    <message>
        <source>Ada {count} halaman; paling banyak {most}.</source>
        <translation>There are {count} pages; at most {most}.</translation>
    </message>
    <message>
        <source>Pilih beranda dan halaman layanannya saja.</source>
        <translation>Choose the front page and its service pages only.</translation>
    </message>
    <message>
        <source>folder ini tidak berisi halaman tersimpan</source>
        <translation>this folder holds no saved page</translation>
    </message>
    <message>
        <source>lebih dari {size} MB</source>
        <translation>more than {size} MB</translation>
    </message>
    <message>
        <source>isinya bukan halaman web</source>
        <translation>its content is not a web page</translation>
    </message>
    <message>
        <source>susunan arsipnya rusak</source>
        <translation>its archive is broken</translation>
    </message>
    <message>
        <source>arsip ini tanpa halaman</source>
        <translation>this archive has no page</translation>
    </message>
    <message>
        <source>“{file}” sudah ada.</source>
        <translation>“{file}” already exists.</translation>
    </message>
    <message>
        <source>Pakai nama yang belum ada; tidak ada yang ditimpa.</source>
        <translation>Use a name that does not exist yet; nothing is overwritten.</translation>
    </message>
    <message>
        <source>Tidak ada kebutuhan berkode “{need}”.</source>
        <translation>There is no need with the code “{need}”.</translation>
    </message>
    <message>
        <source>Pilih salah satu: {known}.</source>
        <translation>Choose one of: {known}.</translation>
    </message>
    <message>
        <source>Layanan “{service}” tidak ada di dokumen ini.</source>
        <translation>The service “{service}” is not in this document.</translation>
    </message>
    <message>
        <source>Muat ulang halaman, lalu pilih layanan dari daftar.</source>
        <translation>Reload the page, then choose the service from the list.</translation>
    </message>
    <message>
        <source>Tugas “{task}” tidak ada di rencana dokumen ini.</source>
        <translation>The task “{task}” is not in the plan of this document.</translation>
    </message>
    <message>
        <source>Lihat ID tugas di lembar Jadwal atau `ramping plan --json`.</source>
        <translation>See the task ID on the Schedule sheet or in `ramping plan --json`.</translation>
    </message>
    <message>
        <source>Berkas bukti “{file}” tidak terbaca: {why}.</source>
        <translation>The evidence file “{file}” cannot be read: {why}.</translation>
    </message>
    <message>
        <source>Periksa letak berkasnya, lalu tautkan lagi.</source>
        <translation>Check where the file is, then link it again.</translation>
    </message>
    <message>
        <source>Tugas tidak dapat selesai {finished}, sebelum mulai {started}.</source>
        <translation>A task cannot end on {finished}, before it starts on {started}.</translation>
    </message>
    <message>
        <source>Perbaiki salah satu tanggalnya.</source>
        <translation>Correct one of the dates.</translation>
    </message>
    <message>
        <source>Skenario tidak dapat bernama “{name}”.</source>
        <translation>A scenario cannot be called “{name}”.</translation>
    </message>
    <message>
        <source>Pilih nama yang belum dipakai.</source>
        <translation>Choose a name that is not taken.</translation>
    </message>
    <message>
        <source>Skenario “{name}” tidak ada.</source>
        <translation>There is no scenario “{name}”.</translation>
    </message>
    <message>
        <source>Pilih salah satu skenario dari daftar.</source>
        <translation>Choose a scenario from the list.</translation>
    </message>
    <message>
        <source>Skenario “{name}” sedang dipakai.</source>
        <translation>The scenario “{name}” is in use.</translation>
    </message>
    <message>
        <source>Beralihlah ke skenario lain dahulu.</source>
        <translation>Switch to another scenario first.</translation>
    </message>
    <message>
        <source>“{file}” tidak memuat inventaris aplikasi.</source>
        <translation>“{file}” holds no inventory of applications.</translation>
    </message>
    <message>
        <source>Pakai rencana.xlsx dari Ramping, atau dokumen .ramping.</source>
        <translation>Use a rencana.xlsx from Ramping, or a .ramping document.</translation>
    </message>
    <message>
        <source>“{file}” bukan formulir status.</source>
        <translation>“{file}” is not a status form.</translation>
    </message>
    <message>
        <source>Pakai formulir yang ditulis Ramping, kolom Kunci utuh.</source>
        <translation>Use a form written by Ramping, with its Key column intact.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>Menulis model ArchiMate</source>
        <translation>Writing the ArchiMate model</translation>
    </message>
    <message>
        <source>Inventaris aplikasi</source>
        <translation>Application inventory</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Setelah rencana</source>
        <translation>After the plan</translation>
    </message>
    <message>
        <source>Setiap layanan berpengampu setiap hari sampai rencana selesai.</source>
        <translation>Every service has a carrier on every day until the plan is finished.</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>TIDAK</source>
        <translation>NO</translation>
    </message>
    <message>
        <source>belum berpengampu</source>
        <translation>no carrier yet</translation>
    </message>
    <message>
        <source>Keputusan, tujuan dan alasan boleh diubah di sini; impor kembali untuk memakainya. Keputusan pejabat tidak pernah ditimpa mesin.</source>
        <translation>Decision, target and reason may be changed here; import the file again to use them. The engine never overwrites an officer&apos;s decision.</translation>
    </message>
    <message>
        <source>Belum terpenuhi: rencana ini memuat “{done}”.</source>
        <translation>Not met yet: this plan holds “{done}”.</translation>
    </message>
    <message>
        <source>revisi {n}</source>
        <translation>revision {n}</translation>
    </message>
    <message>
        <source>Data fiktif: contoh, bukan daerah nyata.</source>
        <translation>Fictional data: an example, not a real region.</translation>
    </message>
    <message>
        <source>Menulis graf</source>
        <translation>Writing the graph</translation>
    </message>
    <message>
        <source>Satu baris per aplikasi. Ubah sel di sini lalu impor kembali.</source>
        <translation>One row an application. Change cells here, then import the file again.</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tanyakan OPD mana yang mengelola.</source>
        <translation>Ask which office runs it.</translation>
    </message>
    <message>
        <source>Isi fungsi atau uraian, agar tumpang tindih terlihat.</source>
        <translation>Fill in function or description, so that overlaps can be seen.</translation>
    </message>
    <message>
        <source>Sebut layanan yang didukung, agar tidak ada yang hilang.</source>
        <translation>Name the supported services, so that none is lost.</translation>
    </message>
    <message>
        <source>Pastikan aktif atau tidak.</source>
        <translation>Make sure whether it is in use.</translation>
    </message>
    <message>
        <source>Perkirakan pengguna aktif per bulan.</source>
        <translation>Estimate the active users per month.</translation>
    </message>
    <message>
        <source>Ambil dari DPA: tanpa biaya, penghematan tidak terhitung.</source>
        <translation>Take it from the budget document (DPA): without costs no saving can be counted.</translation>
    </message>
    <message>
        <source>Sel kosong dan catatan yang perlu dipastikan pemiliknya.</source>
        <translation>Empty cells and remarks that the owner should confirm.</translation>
    </message>
    <message>
        <source>tidak ada lagi di berkas terbaru</source>
        <translation>no longer in the newest file</translation>
    </message>
    <message>
        <source>Pastikan: sudah berhenti, atau terlewat?</source>
        <translation>Make sure: has it stopped, or was it missed?</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Sebut aplikasi yang mendukungnya, bila ada.</source>
        <translation>Name the applications that support it, if any.</translation>
    </message>
    <message>
        <source>Setiap perubahan, oleh siapa dan mengapa.</source>
        <translation>Every change, by whom and why.</translation>
    </message>
    <message>
        <source>Menulis jadwal</source>
        <translation>Writing the schedule</translation>
    </message>
    <message>
        <source>Rencana perampingan aplikasi</source>
        <translation>Application consolidation plan</translation>
    </message>
    <message>
        <source>Kalender kerja</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>Peluang bahwa dua baris melakukan pekerjaan yang sama. Bukti bertanda + menguatkan, − melemahkan.</source>
        <translation>The chance that two rows do the same job. Evidence signed + strengthens, − weakens.</translation>
    </message>
    <message>
        <source>Sistem yang melakukan pekerjaan sama, dan saran aplikasi induknya.</source>
        <translation>Systems doing the same job, and the suggested survivor.</translation>
    </message>
    <message>
        <source>adalah</source>
        <translation>is</translation>
    </message>
    <message>
        <source>menyaingi</source>
        <translation>rivals</translation>
    </message>
    <message>
        <source>Dasar hukum menurut daftar acuan; periksa naskah aslinya sebelum mengutip.</source>
        <translation>Legal basis as the reference list states it; check the original text before quoting.</translation>
    </message>
    <message>
        <source>{file}, {sheet}, baris {row}</source>
        <translation>{file}, {sheet}, row {row}</translation>
    </message>
    <message>
        <source>Menggambar</source>
        <translation>Drawing</translation>
    </message>
    <message>
        <source>Jadwal sampai tenggat {day}</source>
        <translation>Schedule until the deadline of {day}</translation>
    </message>
    <message>
        <source>Peta tumpang tindih: {nodes} aplikasi, {links} hubungan</source>
        <translation>Overlap map: {nodes} applications, {links} links</translation>
    </message>
    <message>
        <source>{before} sistem sekarang, {after} sesudah</source>
        <translation>{before} systems now, {after} afterwards</translation>
    </message>
    <message>
        <source>Untuk apa aplikasi ini dipakai, satu kalimat.</source>
        <translation>What the application is used for, in one sentence.</translation>
    </message>
    <message>
        <source>Layanan yang terhenti bila aplikasi ini mati. Pisahkan dengan titik koma.</source>
        <translation>Services that stop when this application is down. Separate them by semicolons.</translation>
    </message>
    <message>
        <source>Pilih dari daftar: benar-benar dipakai atau tidak.</source>
        <translation>Choose from the list: really used or not.</translation>
    </message>
    <message>
        <source>Perkiraan pengguna aktif dalam sebulan.</source>
        <translation>Estimated active users in a month.</translation>
    </message>
    <message>
        <source>Rupiah per tahun menurut DPA.</source>
        <translation>Rupiah per year according to the budget document (DPA).</translation>
    </message>
    <message>
        <source>Ya bila memuat NIK, nama, alamat, kesehatan.</source>
        <translation>Yes if it holds identity numbers, names, addresses, health data.</translation>
    </message>
    <message>
        <source>Setuju</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Tidak setuju</source>
        <translation>Disagree</translation>
    </message>
    <message>
        <source>Perlu dibahas</source>
        <translation>To be discussed</translation>
    </message>
    <message>
        <source>1. Buka lembar Inventaris. Satu baris adalah satu aplikasi Anda.</source>
        <translation>1. Open the sheet Inventaris. Each row is one of your applications.</translation>
    </message>
    <message>
        <source>2. Isi sel kuning; perbaiki yang keliru. Kolom terkunci abaikan.</source>
        <translation>2. Fill in the yellow cells; correct what is wrong. Leave the locked columns.</translation>
    </message>
    <message>
        <source>3. Beri jawaban atas usulan keputusan, dengan alasannya.</source>
        <translation>3. Answer the proposed decision and give your reason.</translation>
    </message>
    <message>
        <source>Isi sel kuning, beri jawaban, kirim kembali.</source>
        <translation>Fill in the yellow cells, answer, send it back.</translation>
    </message>
    <message>
        <source>{count} tugas, {first} sampai {last}</source>
        <translation>{count} tasks, {first} to {last}</translation>
    </message>
    <message>
        <source>4. Simpan dengan nama yang sama dan kirim kembali.</source>
        <translation>4. Save under the same name and send it back.</translation>
    </message>
    <message>
        <source>Tanpa OPD</source>
        <translation>No office</translation>
    </message>
    <message>
        <source>Formulir verifikasi aplikasi</source>
        <translation>Application verification form</translation>
    </message>
    <message>
        <source>Formulir {unit}</source>
        <translation>Form of {unit}</translation>
    </message>
    <message>
        <source>Bilah mengikuti tanggal mulai dan selesai; warna penuh = jalur kritis, kelabu = libur, garis merah = tenggat.</source>
        <translation>The bars follow the start and finish dates; full colour = critical chain, grey = day off, red line = deadline.</translation>
    </message>
    <message>
        <source>Bagian kapasitas tiap peran yang terpakai per pekan; 100 % = penuh.</source>
        <translation>Share of each role&apos;s capacity used per week; 100 % = full.</translation>
    </message>
    <message>
        <source>Hari libur dan cuti bersama pada hari kerja; lembar Jadwal mengikutinya.</source>
        <translation>Public holidays and joint leave on working days; the Schedule sheet follows it.</translation>
    </message>
    <message>
        <source>perkiraan, periksa lagi</source>
        <translation>estimate, check again</translation>
    </message>
    <message>
        <source>Halaman {page} dari {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Pilihan tidak dikenal</source>
        <translation>Unknown choice</translation>
    </message>
    <message>
        <source>Pilih salah satu dari daftar.</source>
        <translation>Choose one from the list.</translation>
    </message>
    <message>
        <source>Dihitung per sistem: kanal web, Android dan iOS, baris yang sama, dan pemakai bersama satu aplikasi dihitung satu.</source>
        <translation>Counted by system: web, Android and iOS channels, repeated rows, and joint users of one application count as one.</translation>
    </message>
    <message>
        <source>Angka utama</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>Keputusan per jenis</source>
        <translation>Decisions by kind</translation>
    </message>
    <message>
        <source>Kolom kedua ikut berubah bila lembar Keputusan diubah.</source>
        <translation>The second column follows when the Decisions sheet is changed.</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation>Deadline</translation>
    </message>
    <message>
        <source>Hari kerja per pekan</source>
        <translation>Working days a week</translation>
    </message>
    <message>
        <source>Orang: {role}</source>
        <translation>People: {role}</translation>
    </message>
    <message>
        <source>Anggapan</source>
        <translation>Assumptions</translation>
    </message>
    <message>
        <source>Ubah di Ramping lalu rencanakan ulang.</source>
        <translation>Change it in Ramping, then plan again.</translation>
    </message>
    <message>
        <source>Sistem sekarang</source>
        <translation>Systems now</translation>
    </message>
    <message>
        <source>dari {rows} baris inventaris</source>
        <translation>of {rows} inventory rows</translation>
    </message>
    <message>
        <source>Sistem sesudah</source>
        <translation>Systems afterwards</translation>
    </message>
    <message>
        <source>berkurang {fewer} ({share} %)</source>
        <translation>{fewer} fewer ({share} %)</translation>
    </message>
    <message>
        <source>Kelompok tumpang tindih</source>
        <translation>Overlap groups</translation>
    </message>
    <message>
        <source>{pairs} pasangan ditemukan</source>
        <translation>{pairs} pairs found</translation>
    </message>
    <message>
        <source>Layanan berpengampu sesudah</source>
        <translation>Services with a carrier afterwards</translation>
    </message>
    <message>
        <source>dari {total} layanan</source>
        <translation>of {total} services</translation>
    </message>
    <message>
        <source>Hemat per tahun (Rp)</source>
        <translation>Saving per year (Rp)</translation>
    </message>
    <message>
        <source>biaya diketahui pada {known} dari {all} sistem</source>
        <translation>the cost is known for {known} of {all} systems</translation>
    </message>
    <message>
        <source>Keputusan pejabat</source>
        <translation>Officers&apos; decisions</translation>
    </message>
    <message>
        <source>selebihnya usulan mesin atau belum diputuskan</source>
        <translation>the others are proposed by the engine or undecided</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>belum dibuat</source>
        <translation>not made yet</translation>
    </message>
    <message>
        <source>manfaat sama dengan batas atas</source>
        <translation>the benefit equals the ceiling</translation>
    </message>
    <message>
        <source>paling jauh {gap} % di bawah batas atas</source>
        <translation>at most {gap} % below the ceiling</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>tenggat {day}</source>
        <translation>deadline {day}</translation>
    </message>
    <message>
        <source>Sisa hari kerja</source>
        <translation>Working days left</translation>
    </message>
    <message>
        <source>dari hari ini sampai tenggat</source>
        <translation>from today to the deadline</translation>
    </message>
    <message>
        <source>Mutu rencana</source>
        <translation>Quality of the plan</translation>
    </message>
    <message>
        <source>sistem yang berjalan: sekarang dan setelah rencana selesai</source>
        <translation>running systems: now and after the plan is finished</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Satu baris per dokumen; cara menghitung sama untuk semua.</source>
        <translation>One row a document; the counting rule is the same for all.</translation>
    </message>
    <message>
        <source>Memuat data fiktif.</source>
        <translation>Holds fictional data.</translation>
    </message>
    <message>
        <source>Sistem sekarang dan sesudah</source>
        <translation>Systems now and afterwards</translation>
    </message>
    <message>
        <source>Menulis ringkasan</source>
        <translation>Writing the summary</translation>
    </message>
    <message>
        <source>Menyimpan berkas</source>
        <translation>Saving the file</translation>
    </message>
    <message>
        <source>Menulis tonggak</source>
        <translation>Writing milestones</translation>
    </message>
    <message>
        <source>Perampingan aplikasi dimulai</source>
        <translation>Consolidation of applications begins</translation>
    </message>
    <message>
        <source>{name} selesai</source>
        <translation>{name} finished</translation>
    </message>
    <message>
        <source>Tenggat perampingan aplikasi</source>
        <translation>Deadline of the consolidation</translation>
    </message>
    <message>
        <source>Indeks Pemdi (dahulu SPBE), 20 indikator menurut Permen PANRB 8/2026; dari sumber kedua, periksa naskahnya.</source>
        <translation>Indeks Pemdi (formerly SPBE), 20 indicators by Permen PANRB 8/2026; from a secondary source, check the original text.</translation>
    </message>
    <message>
        <source>{rows} aplikasi terdata = {systems} sistem; rencana: {after}</source>
        <translation>{rows} applications on record = {systems} systems; plan: {after}</translation>
    </message>
    <message>
        <source>{merge} digabung, {replace} diganti, {connect} dihubungkan</source>
        <translation>{merge} merged, {replace} replaced, {connect} connected</translation>
    </message>
    <message>
        <source>{groups} kelompok fungsi sama lintas OPD, masing-masing satu induk</source>
        <translation>{groups} groups of the same function across offices, one survivor each</translation>
    </message>
    <message>
        <source>{covered} dari {total} layanan berpengampu, disusun per kebutuhan</source>
        <translation>{covered} of {total} services have a carrier, arranged by need</translation>
    </message>
    <message>
        <source>{count} antarmuka data tercatat</source>
        <translation>{count} data interfaces on record</translation>
    </message>
    <message>
        <source>{count} aplikasi memuat data pribadi</source>
        <translation>{count} applications hold personal data</translation>
    </message>
    <message>
        <source>{basis}, sampai {day} (berakhir)</source>
        <translation>{basis}, until {day} (ended)</translation>
    </message>
    <message>
        <source>{basis}, sampai {day}</source>
        <translation>{basis}, until {day}</translation>
    </message>
    <message>
        <source>Dibekukan {day}: {count} aplikasi, sidik SHA-256 {digest}.</source>
        <translation>Frozen {day}: {count} applications, SHA-256 fingerprint {digest}.</translation>
    </message>
    <message>
        <source>tidak ada aplikasi baru</source>
        <translation>no new applications</translation>
    </message>
    <message>
        <source>belum ada layanan</source>
        <translation>no services yet</translation>
    </message>
    <message>
        <source>Menu menurut kebutuhan warga; kelompok internal tidak tampil di portal.</source>
        <translation>Menu by citizens&apos; need; internal groups do not appear in the portal.</translation>
    </message>
    <message>
        <source>usulan, ragu</source>
        <translation>proposal, doubtful</translation>
    </message>
    <message>
        <source>internal, tidak tampil</source>
        <translation>internal, not shown</translation>
    </message>
    <message>
        <source>usulan</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>ditetapkan</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>belum dikelompokkan</source>
        <translation>not grouped yet</translation>
    </message>
    <message>
        <source>Ditemukan dari isi dokumen; lengkapi penanggung jawabnya.</source>
        <translation>Found in the document; fill in the person in charge.</translation>
    </message>
    <message>
        <source>Inventaris atau kelompoknya berubah setelah rencana dibuat.</source>
        <translation>The inventory or its groups changed after the plan was made.</translation>
    </message>
    <message>
        <source>jumlah sistem dan tugas dapat berbeda</source>
        <translation>the numbers of systems and tasks may differ</translation>
    </message>
    <message>
        <source>Angka rencana tidak lagi sesuai dengan daftar.</source>
        <translation>The plan&apos;s figures no longer match the list.</translation>
    </message>
    <message>
        <source>Rencanakan ulang, lalu ekspor kembali.</source>
        <translation>Plan again, then export again.</translation>
    </message>
    <message>
        <source>Rencana belum terbukti yang terbaik.</source>
        <translation>The plan is not proven to be the best.</translation>
    </message>
    <message>
        <source>selisih paling banyak {gap} % dari batas atas</source>
        <translation>at most {gap} % below the ceiling</translation>
    </message>
    <message>
        <source>Mungkin masih ada sistem yang dapat dirampingkan.</source>
        <translation>There may be more systems to remove.</translation>
    </message>
    <message>
        <source>Rencanakan lagi dengan waktu lebih lama.</source>
        <translation>Plan again with more time.</translation>
    </message>
    <message>
        <source>Tugas dengan kelonggaran {days} hari atau kurang.</source>
        <translation>Tasks with a slack of {days} days or less.</translation>
    </message>
    <message>
        <source>{count} tugas pada {names}</source>
        <translation>{count} tasks on {names}</translation>
    </message>
    <message>
        <source>Satu keterlambatan menggeser tenggat.</source>
        <translation>One delay moves the deadline.</translation>
    </message>
    <message>
        <source>Pantau tiap pekan; siapkan pengganti.</source>
        <translation>Watch it every week; have a substitute ready.</translation>
    </message>
    <message>
        <source>Tindak lanjut sesudah tenggat {day}.</source>
        <translation>Follow-up after the deadline of {day}.</translation>
    </message>
    <message>
        <source>Penghapusan aset dan arsip belum tuntas pada tenggat.</source>
        <translation>Write-off of assets and archives is not complete by the deadline.</translation>
    </message>
    <message>
        <source>Tetapkan penanggung jawab sebelum tim dibubarkan.</source>
        <translation>Name the people in charge before the team is dissolved.</translation>
    </message>
    <message>
        <source>Tanggal hari raya masih perkiraan.</source>
        <translation>The dates of religious holidays are still estimates.</translation>
    </message>
    <message>
        <source>Hari kerja dapat bergeser satu atau dua hari.</source>
        <translation>Working days may move by one or two days.</translation>
    </message>
    <message>
        <source>Perbarui kalender setelah sidang isbat atau SKB terbit.</source>
        <translation>Update the calendar after the official announcement (sidang isbat or SKB).</translation>
    </message>
    <message>
        <source>Cuti bersama belum diketahui.</source>
        <translation>Joint leave is not known yet.</translation>
    </message>
    <message>
        <source>Hari kerja dapat berkurang.</source>
        <translation>There may be fewer working days.</translation>
    </message>
    <message>
        <source>Tambahkan cuti bersama setelah SKB tiga menteri terbit.</source>
        <translation>Add the joint leave once the joint decree of three ministers is published.</translation>
    </message>
    <message>
        <source>Peran terpakai penuh: {role}.</source>
        <translation>A role is fully used: {role}.</translation>
    </message>
    <message>
        <source>{days} hari tanpa sisa</source>
        <translation>{days} days with nothing left</translation>
    </message>
    <message>
        <source>Sakit atau cuti seorang pun menunda pekerjaan.</source>
        <translation>One person ill or on leave delays the work.</translation>
    </message>
    <message>
        <source>Tambah orang atau alihkan tugas.</source>
        <translation>Add people or move tasks.</translation>
    </message>
    <message>
        <source>Layanan tanpa aplikasi pengampu sesudah rencana.</source>
        <translation>Services without a carrying application after the plan.</translation>
    </message>
    <message>
        <source>Layanan dikerjakan manual atau terhenti.</source>
        <translation>The service is done by hand or stops.</translation>
    </message>
    <message>
        <source>Pastikan pengampunya sebelum keputusan ditetapkan.</source>
        <translation>Make sure of its carrier before the decision is made final.</translation>
    </message>
    <message>
        <source>Data pribadi berpindah aplikasi.</source>
        <translation>Personal data moves to another application.</translation>
    </message>
    <message>
        <source>Wajib penilaian dampak menurut UU 27/2022; periksa naskahnya.</source>
        <translation>UU 27/2022 demands an impact assessment; check the original text.</translation>
    </message>
    <message>
        <source>Selesaikan penilaian dampak sebelum migrasi.</source>
        <translation>Finish the impact assessment before the migration.</translation>
    </message>
    <message>
        <source>Keputusan atas aplikasi milik pusat atau provinsi.</source>
        <translation>A decision on an application of the ministry or province.</translation>
    </message>
    <message>
        <source>Daerah tidak berwenang menghentikannya.</source>
        <translation>The region has no authority to stop it.</translation>
    </message>
    <message>
        <source>Ubah menjadi hubungkan, atau minta persetujuan pemiliknya.</source>
        <translation>Change it to interoperate, or ask the owner&apos;s consent.</translation>
    </message>
    <message>
        <source>Biaya per tahun tidak diketahui.</source>
        <translation>The yearly cost is not known.</translation>
    </message>
    <message>
        <source>{count} sistem</source>
        <translation>{count} systems</translation>
    </message>
    <message>
        <source>Penghematan terhitung terlalu kecil.</source>
        <translation>The saving is counted too low.</translation>
    </message>
    <message>
        <source>Kirim formulir per OPD; ambil dari DPA.</source>
        <translation>Send the forms to the offices; take it from the budget document (DPA).</translation>
    </message>
    <message>
        <source>{names}; dan {more} lagi</source>
        <translation>{names}; and {more} more</translation>
    </message>
    <message>
        <source>Menulis dokumen</source>
        <translation>Writing the document</translation>
    </message>
    <message>
        <source>Halaman rapat</source>
        <translation>Meeting page</translation>
    </message>
    <message>
        <source>Kemajuan perampingan per {day}</source>
        <translation>Progress of the consolidation on {day}</translation>
    </message>
    <message>
        <source>Terlambat dan terhambat</source>
        <translation>Late and blocked</translation>
    </message>
    <message>
        <source>Diminta dari rapat</source>
        <translation>Asked of the meeting</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Bukti Indeks Pemdi</source>
        <translation>Evidence for Indeks Pemdi</translation>
    </message>
    <message>
        <source>Perubahan sejak {day}</source>
        <translation>Changes since {day}</translation>
    </message>
    <message>
        <source>sistem: awal, sekarang, akhir</source>
        <translation>systems: at the start, now, at the end</translation>
    </message>
    <message>
        <source>konsolidasi selesai; rencana {due}</source>
        <translation>consolidations done; planned {due}</translation>
    </message>
    <message>
        <source>terlambat; {blocked} terhambat</source>
        <translation>late; blocked {blocked}</translation>
    </message>
    <message>
        <source>perkiraan selesai; peluang tepat waktu {chance} %</source>
        <translation>expected finish; chance of being in time {chance} %</translation>
    </message>
    <message>
        <source>{n} hari kerja</source>
        <translation>working days: {n}</translation>
    </message>
    <message>
        <source>terhambat</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>Seluruh rencana</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>berubah sesudah disetujui</source>
        <translation>changed after approval</translation>
    </message>
    <message>
        <source>belum disetujui</source>
        <translation>not approved</translation>
    </message>
    <message>
        <source>dan {n} lagi</source>
        <translation>and {n} more</translation>
    </message>
    <message>
        <source>kurang: {items}</source>
        <translation>missing: {items}</translation>
    </message>
    <message>
        <source>Menyetujui rencana yang berlaku.</source>
        <translation>Approve the plan in force.</translation>
    </message>
    <message>
        <source>Menyetujui lagi {n} keputusan yang berubah.</source>
        <translation>Approve again the decisions that changed: {n}.</translation>
    </message>
    <message>
        <source>Menetapkan tindakan untuk {n} konsolidasi yang tertinggal.</source>
        <translation>Decide what to do about consolidations that fell behind: {n}.</translation>
    </message>
    <message>
        <source>Atribut bertanggal; bidang prioritas Perpres 82/2023 dari sumber kedua, periksa sebelum dikutip.</source>
        <translation>Dated attributes; priority fields of Perpres 82/2023 from a secondary source, verify before quoting.</translation>
    </message>
    <message>
        <source>Satu baris per atribut yang belum ada, dengan pemiliknya.</source>
        <translation>One row for each attribute that is missing, with its owner.</translation>
    </message>
    <message>
        <source>Sesudah semua keputusan; setiap kolom perlu berisi statusnya.</source>
        <translation>After all decisions; every column wants its status.</translation>
    </message>
    <message>
        <source>Bertumpu pada satu aplikasi, siklus, dan produsen data ganda.</source>
        <translation>Resting on one application, cycles, and data with two producers.</translation>
    </message>
    <message>
        <source>bertumpu pada satu</source>
        <translation>rests on one</translation>
    </message>
    <message>
        <source>saling menunggu</source>
        <translation>waiting for each other</translation>
    </message>
    <message>
        <source>beberapa produsen</source>
        <translation>several producers</translation>
    </message>
    <message>
        <source>tetap</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>disambung ulang</source>
        <translation>rewired</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>satu sistem</source>
        <translation>one system</translation>
    </message>
    <message>
        <source>terputus</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Pekerjaan yang dikerjakan beberapa daerah dengan aplikasi masing-masing.</source>
        <translation>Work that several regions do with applications of their own.</translation>
    </message>
    <message>
        <source>{unit}: isi kolom Status, Mulai, Selesai, Persen, Catatan; kirim kembali.</source>
        <translation>{unit}: fill in the columns Status, Start, End, Per cent, Note; send it back.</translation>
    </message>
    <message>
        <source>status “{text}” tidak dikenal; pilih {known}</source>
        <translation>the status “{text}” is not known; choose {known}</translation>
    </message>
    <message>
        <source>“{text}” bukan tanggal</source>
        <translation>“{text}” is no date</translation>
    </message>
</context>
<context>
    <name>flips</name>
    <message>
        <source>{other}: bila keputusan pejabat dilepas.</source>
        <translation>{other}: if the officer&apos;s decision is given up.</translation>
    </message>
    <message>
        <source>{other} (+{points} poin): bila tidak lagi {why}.</source>
        <translation>{other} (+{points} points): if it is no longer so that {why}.</translation>
    </message>
    <message>
        <source>{other}: sama baiknya.</source>
        <translation>{other}: just as good.</translation>
    </message>
    <message>
        <source>{other}: bila bernilai {points} poin lebih</source>
        <translation>{other}: if worth {points} points more</translation>
    </message>
    <message>
        <source>misalnya “{term}” {to} poin, bukan {now}</source>
        <translation>for instance “{term}” at {to} points instead of {now}</translation>
    </message>
    <message>
        <source>misalnya bila pejabat memutuskan {name} dipertahankan</source>
        <translation>for instance if an officer decides to keep {name}</translation>
    </message>
    <message>
        <source>misalnya biaya tahunannya Rp{millions} juta</source>
        <translation>for instance a yearly cost of Rp{millions} million</translation>
    </message>
</context>
<context>
    <name>front_page</name>
    <message>
        <source>… dan {left} temuan lagi (--json memuat semua)</source>
        <translation>… and {left} more findings (--json holds all)</translation>
    </message>
    <message>
        <source>Tidak ada temuan.</source>
        <translation>No findings.</translation>
    </message>
    <message>
        <source>Nilai {score} dari 100 (per {on}). Aturan: 100 dikurangi jumlah × angka tiap jenis, paling banyak batasnya.</source>
        <translation>Score {score} of 100 (on {on}). Rule: 100 less count × points of each kind, each kind up to its limit.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Angka</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Batas</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Dikurangi</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <source>Beranda: {file}. Gambar tanpa keterangan, periksa sendiri: {images}. Berkas di internet, tidak dimuat: {remote}.</source>
        <translation>Front page: {file}. Images without a description, check them yourself: {images}. Files on the internet, not loaded: {remote}.</translation>
    </message>
    <message>
        <source>Layar pertama diukur di peramban (1366 × 768).</source>
        <translation>First screen measured in a browser (1366 × 768).</translation>
    </message>
    <message>
        <source>Tanpa peramban: urutan dinilai dari susunan dokumen saja.</source>
        <translation>No browser: the order is judged by the document alone.</translation>
    </message>
    <message>
        <source>seluruh halaman</source>
        <translation>the whole page</translation>
    </message>
    <message>
        <source>Halaman hampir tanpa tulisan bila skrip tidak dijalankan.</source>
        <translation>The page is almost without text when scripts are not run.</translation>
    </message>
    <message>
        <source>Simpan ulang dari peramban sesudah halaman tampil penuh; bila tetap kosong, buat isinya terbaca tanpa skrip.</source>
        <translation>Save it again from the browser once the page is fully shown; if it stays empty, make its content readable without scripts.</translation>
    </message>
    <message>
        <source>Halaman terlalu besar: hanya {letters} huruf dan {elements} elemen pertama yang diperiksa.</source>
        <translation>The page is too large: only the first {letters} letters and {elements} elements were checked.</translation>
    </message>
    <message>
        <source>Simpan halaman tanpa gambar dan gaya di dalamnya, lalu ulangi.</source>
        <translation>Save the page without the images and styles inside it, then try again.</translation>
    </message>
    <message>
        <source>Perbaiki tujuannya atau hapus tautannya.</source>
        <translation>Correct its target or remove the link.</translation>
    </message>
    <message>
        <source>Tautan “{text}” menuju “{target}” yang tidak ada.</source>
        <translation>The link “{text}” leads to “{target}”, which is not there.</translation>
    </message>
    <message>
        <source>Layanan “{name}” tidak tercapai dari beranda.</source>
        <translation>The service “{name}” cannot be reached from the front page.</translation>
    </message>
    <message>
        <source>Tautkan dari menu layanan di beranda.</source>
        <translation>Link it from the service menu on the front page.</translation>
    </message>
    <message>
        <source>Layanan “{name}” baru tercapai sesudah {clicks} klik.</source>
        <translation>The service “{name}” is reached only after {clicks} clicks.</translation>
    </message>
    <message>
        <source>Dekatkan menjadi paling banyak {most} klik.</source>
        <translation>Bring it within {most} clicks.</translation>
    </message>
    <message>
        <source>Beri nama menurut kebutuhan warga, misalnya “Kependudukan” atau “Kesehatan”; daftar OPD cukup di kaki halaman.</source>
        <translation>Name it by citizens&apos; need, such as “Kependudukan” or “Kesehatan”; a list of offices belongs in the footer.</translation>
    </message>
    <message>
        <source>Daftar OPD sebagai menu: {count} entri ({names}, …).</source>
        <translation>A list of offices as the menu: {count} entries ({names}, …).</translation>
    </message>
    <message>
        <source>Entri menu bernama instansi: “{name}”.</source>
        <translation>A menu entry is named after an office: “{name}”.</translation>
    </message>
    <message>
        <source>Entri “{name}” muncul lebih dari sekali.</source>
        <translation>The entry “{name}” appears more than once.</translation>
    </message>
    <message>
        <source>Sisakan satu entri untuk satu layanan.</source>
        <translation>Keep one entry for one service.</translation>
    </message>
    <message>
        <source>“{name}” dan entri lain menuju halaman yang sama.</source>
        <translation>“{name}” and another entry lead to the same page.</translation>
    </message>
    <message>
        <source>Gabungkan kedua entri menjadi satu.</source>
        <translation>Join both entries into one.</translation>
    </message>
    <message>
        <source>Sudah lewat lebih dari setahun ({day}): “{text}”.</source>
        <translation>More than a year old ({day}): “{text}”.</translation>
    </message>
    <message>
        <source>Turunkan dari beranda atau pindahkan ke arsip.</source>
        <translation>Take it off the front page or move it to the archive.</translation>
    </message>
    <message>
        <source>Gambar pejabat: “{word}” ({source}).</source>
        <translation>Picture of an official: “{word}” ({source}).</translation>
    </message>
    <message>
        <source>Pindahkan ke halaman profil; beri tempatnya kepada pencarian dan layanan.</source>
        <translation>Move it to the profile page; give its place to search and services.</translation>
    </message>
    <message>
        <source>Pejabat disebut di beranda: “{name}”.</source>
        <translation>An official is named on the front page: “{name}”.</translation>
    </message>
    <message>
        <source>Pindahkan nama dan sambutan pejabat ke halaman profil.</source>
        <translation>Move names and greetings of officials to the profile page.</translation>
    </message>
    <message>
        <source>teks pengganti</source>
        <translation>alternative text</translation>
    </message>
    <message>
        <source>judul gambar</source>
        <translation>title of the image</translation>
    </message>
    <message>
        <source>label gambar</source>
        <translation>label of the image</translation>
    </message>
    <message>
        <source>nama berkas</source>
        <translation>file name</translation>
    </message>
    <message>
        <source>tulisan di sebelahnya</source>
        <translation>text beside it</translation>
    </message>
    <message>
        <source>Tidak ada kotak pencarian di beranda.</source>
        <translation>There is no search field on the front page.</translation>
    </message>
    <message>
        <source>Taruh satu kotak pencarian di bagian paling atas.</source>
        <translation>Put one search field at the very top.</translation>
    </message>
    <message>
        <source>Pencarian baru muncul sesudah “{name}”.</source>
        <translation>Search appears only after “{name}”.</translation>
    </message>
    <message>
        <source>Pindahkan kotak pencarian ke atas bagian itu.</source>
        <translation>Move the search field above that part.</translation>
    </message>
    <message>
        <source>Tidak ada menu layanan di beranda.</source>
        <translation>There is no service menu on the front page.</translation>
    </message>
    <message>
        <source>Tampilkan layanan menurut kebutuhan warga, tepat di bawah pencarian.</source>
        <translation>Show services by citizens&apos; need, right below the search.</translation>
    </message>
    <message>
        <source>Layanan tersembunyi di balik satu entri: “{name}”.</source>
        <translation>Services are hidden behind one entry: “{name}”.</translation>
    </message>
    <message>
        <source>Tampilkan layanan langsung di beranda, tepat di bawah pencarian.</source>
        <translation>Show services on the front page itself, right below the search.</translation>
    </message>
    <message>
        <source>Layanan baru muncul sesudah “{name}”.</source>
        <translation>Services appear only after “{name}”.</translation>
    </message>
    <message>
        <source>Dahulukan layanan; berita dan profil sesudahnya.</source>
        <translation>Put services first; news and profiles after them.</translation>
    </message>
    <message>
        <source>Di menu, “{other}” mendahului layanan “{name}”.</source>
        <translation>In the menu, “{other}” comes before the service “{name}”.</translation>
    </message>
    <message>
        <source>Dahulukan entri layanan di menu.</source>
        <translation>Put the service entries first in the menu.</translation>
    </message>
    <message>
        <source>baris {line}, {path}</source>
        <translation>line {line}, {path}</translation>
    </message>
    <message>
        <source>Pencarian</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>{name} tidak tampak di layar pertama: mulai {top} piksel dari atas, layarnya {high}.</source>
        <translation>{name} is not on the first screen: it begins {top} pixels from the top, the screen has {high}.</translation>
    </message>
    <message>
        <source>{name} ada di dalam berkas tetapi tidak tampak.</source>
        <translation>{name} is in the file but not shown.</translation>
    </message>
    <message>
        <source>Pindahkan ke atas, sebelum gambar besar dan pengumuman.</source>
        <translation>Move it up, before large pictures and notices.</translation>
    </message>
    <message>
        <source>Melihat di peramban</source>
        <translation>Looking in the browser</translation>
    </message>
</context>
<context>
    <name>holds</name>
    <message>
        <source>Menurut sifatnya dikerjakan setelah tenggat.</source>
        <translation>By its nature it is done after the deadline.</translation>
    </message>
    <message>
        <source>Mulai pada hari kerja pertama proyek.</source>
        <translation>Starts on the first working day of the project.</translation>
    </message>
    <message>
        <source>Bisa dimulai lebih awal.</source>
        <translation>Could start earlier.</translation>
    </message>
    <message>
        <source>Menunggu “{name}” selesai.</source>
        <translation>Waits until “{name}” is finished.</translation>
    </message>
    <message>
        <source>Aturan pejabat tidak mengizinkan lebih awal.</source>
        <translation>An officer&apos;s rule does not allow it earlier.</translation>
    </message>
    <message>
        <source>Induk masih menerima “{name}”.</source>
        <translation>The survivor is still taking in “{name}”.</translation>
    </message>
    <message>
        <source>{role} belum cukup sehari sebelumnya.</source>
        <translation>{role} is not sufficient the day before.</translation>
    </message>
</context>
<context>
    <name>insight</name>
    <message>
        <source>{role} kurang orang pada {n} hari.</source>
        <translation>{role} short of people on {n} days.</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>Betulkan selnya lalu impor lagi; aslinya disimpan.</source>
        <translation>Correct the cell, then import again; the original is kept.</translation>
    </message>
    <message>
        <source>Tidak perlu tindakan; periksa bila ragu.</source>
        <translation>Nothing to do; check when in doubt.</translation>
    </message>
    <message>
        <source>Baris tanpa nama aplikasi dan tanpa URL disisihkan.</source>
        <translation>A row with neither application name nor URL was set aside.</translation>
    </message>
    <message>
        <source>Isi nama atau URL-nya, atau hapus barisnya.</source>
        <translation>Fill in its name or URL, or delete the row.</translation>
    </message>
    <message>
        <source>Tidak ada kolom nama atau URL; semua baris disisihkan.</source>
        <translation>There is no name or URL column; all rows were set aside.</translation>
    </message>
    <message>
        <source>Tunjukkan sendiri kolom mana yang berisi nama aplikasi.</source>
        <translation>Point out which column holds the application&apos;s name.</translation>
    </message>
    <message>
        <source>Tidak ada baris judul kolom; kolom dikenali dari isinya.</source>
        <translation>There is no row of headings; columns are recognised by what they hold.</translation>
    </message>
    <message>
        <source>Periksa pemetaan kolomnya, atau beri baris judul kolom.</source>
        <translation>Check the mapping of the columns, or add a row of headings.</translation>
    </message>
    <message>
        <source>Lembar “{value}” tampaknya bukan daftar aplikasi; tidak ada yang diambil.</source>
        <translation>The sheet “{value}” does not seem to be a list of applications; nothing was taken from it.</translation>
    </message>
    <message>
        <source>Bila memang daftar aplikasi, tunjukkan kolom namanya; bila bukan, lewati berkas ini.</source>
        <translation>If it is one, point out its name column; if not, leave this file out.</translation>
    </message>
    <message>
        <source>Bukan berkas tabel, dilewati: {value}.</source>
        <translation>Not table files, passed over: {value}.</translation>
    </message>
    <message>
        <source>Pilih berkasnya sendiri bila di sanalah daftar aplikasinya.</source>
        <translation>Choose the file itself if the list of applications is there.</translation>
    </message>
    <message>
        <source>“{value}” bukan bilangan bulat.</source>
        <translation>“{value}” is not a whole number.</translation>
    </message>
    <message>
        <source>“{value}” bukan satu jumlah rupiah.</source>
        <translation>“{value}” is not one amount of rupiah.</translation>
    </message>
    <message>
        <source>Tulis satu jumlah, misalnya 1.250.000.000 atau 1,25 miliar.</source>
        <translation>Write one amount, such as 1.250.000.000 or 1,25 miliar.</translation>
    </message>
    <message>
        <source>Tidak ada tahun yang masuk akal di “{value}”.</source>
        <translation>There is no plausible year in “{value}”.</translation>
    </message>
    <message>
        <source>Beberapa tahun di “{value}”; satu yang dipakai.</source>
        <translation>Several years in “{value}”; one was used.</translation>
    </message>
    <message>
        <source>Tahun tersimpan sebagai tanggal “{value}”; sudah dipulihkan.</source>
        <translation>A year was stored as the date “{value}”; it was restored.</translation>
    </message>
    <message>
        <source>“{value}” bukan tanggal yang ada.</source>
        <translation>“{value}” is not an existing date.</translation>
    </message>
    <message>
        <source>“{value}”: hari dulu atau bulan dulu tidak dapat dipastikan.</source>
        <translation>“{value}”: whether day or month comes first is not certain.</translation>
    </message>
    <message>
        <source>Tentukan sekali untuk berkas ini: hari/bulan atau bulan/hari.</source>
        <translation>Decide once for this file: day/month or month/day.</translation>
    </message>
    <message>
        <source>“{value}” bukan ya atau tidak.</source>
        <translation>“{value}” is neither yes nor no.</translation>
    </message>
    <message>
        <source>Tulis Ya atau Tidak; aslinya disimpan.</source>
        <translation>Write Ya (yes) or Tidak (no); the original is kept.</translation>
    </message>
    <message>
        <source>“{value}” bukan alamat URL.</source>
        <translation>“{value}” is not a URL.</translation>
    </message>
    <message>
        <source>Tulis alamatnya, misalnya simpeg.contohkab.go.id.</source>
        <translation>Write its address, such as simpeg.contohkab.go.id.</translation>
    </message>
    <message>
        <source>“{value}” bukan salah satu nilai yang dikenal.</source>
        <translation>“{value}” is not one of the known values.</translation>
    </message>
    <message>
        <source>Pilih nilai yang dikenal; aslinya disimpan.</source>
        <translation>Choose a known value; the original is kept.</translation>
    </message>
    <message>
        <source>Huruf rusak diperbaiki: “{value}”.</source>
        <translation>Broken characters were repaired: “{value}”.</translation>
    </message>
    <message>
        <source>Angka panjang “{value}” sudah dibulatkan oleh Excel.</source>
        <translation>The long number “{value}” was already rounded by Excel.</translation>
    </message>
    <message>
        <source>Format kolomnya sebagai Teks, ketik ulang angkanya.</source>
        <translation>Format the column as text, then type the numbers again.</translation>
    </message>
    <message>
        <source>Mungkin beberapa aplikasi dalam satu sel: “{value}”.</source>
        <translation>There may be several applications in one cell: “{value}”.</translation>
    </message>
    <message>
        <source>Pecah menjadi satu baris per aplikasi bila memang terpisah.</source>
        <translation>Split it into one row an application if they are separate.</translation>
    </message>
    <message>
        <source>Tidak ada nama; dibentuk dari URL dan keterangan: “{value}”.</source>
        <translation>No name; built from URL and remark: “{value}”.</translation>
    </message>
    <message>
        <source>Ganti dengan nama resminya bila ada.</source>
        <translation>Replace it by its official name if it has one.</translation>
    </message>
    <message>
        <source>Baris “{value}” menjadi OPD baris di bawahnya.</source>
        <translation>The row “{value}” became the office of the rows below it.</translation>
    </message>
    <message>
        <source>{value} sel OPD yang kosong mengikuti OPD di atasnya.</source>
        <translation>{value} empty office cells follow the office above them.</translation>
    </message>
    <message>
        <source>Isi OPD di setiap baris bila ada yang keliru.</source>
        <translation>Fill in the office in every row if any is wrong.</translation>
    </message>
    <message>
        <source>Baris jumlah “{value}” dilewati.</source>
        <translation>The total row “{value}” was skipped.</translation>
    </message>
    <message>
        <source>Baris kaki “{value}” dilewati.</source>
        <translation>The footer row “{value}” was skipped.</translation>
    </message>
    <message>
        <source>Baris nomor kolom di bawah judul dilewati.</source>
        <translation>The row of column numbers under the header was skipped.</translation>
    </message>
    <message>
        <source>Judul kolom yang berulang dilewati.</source>
        <translation>A repeated header was skipped.</translation>
    </message>
    <message>
        <source>Jumlah sel berbeda dari judul kolom: {value}.</source>
        <translation>The number of cells differs from the header: {value}.</translation>
    </message>
    <message>
        <source>Periksa pemisah di baris itu; apit teks dengan tanda kutip.</source>
        <translation>Check the delimiters in that row; put quotes around text.</translation>
    </message>
    <message>
        <source>Sel yang tergeser dikembalikan ke kolomnya: {value}.</source>
        <translation>Shifted cells were put back in their columns: {value}.</translation>
    </message>
    <message>
        <source>Bandingkan baris ini dengan berkas asli.</source>
        <translation>Compare this row with the original file.</translation>
    </message>
    <message>
        <source>Tanda kutip yang tidak ditutup; kutip diabaikan.</source>
        <translation>A quotation mark is never closed; quotes were ignored.</translation>
    </message>
    <message>
        <source>Periksa tanda kutip di berkas asli.</source>
        <translation>Check the quotation marks in the original file.</translation>
    </message>
    <message>
        <source>Bukan UTF-8; dibaca sebagai {value}.</source>
        <translation>Not UTF-8; read as {value}.</translation>
    </message>
    <message>
        <source>{value} sel berisi galat rumus (#N/A, #REF!); dibaca kosong.</source>
        <translation>{value} cells hold a formula error (#N/A, #REF!); read as empty.</translation>
    </message>
    <message>
        <source>Betulkan rumusnya atau ganti dengan nilainya.</source>
        <translation>Correct the formula or replace it by its value.</translation>
    </message>
    <message>
        <source>{value} sel berisi rumus tanpa hasil; dibaca kosong.</source>
        <translation>{value} cells hold a formula without a result; read as empty.</translation>
    </message>
    <message>
        <source>Buka di Excel atau LibreOffice, simpan, lalu impor lagi.</source>
        <translation>Open it in Excel or LibreOffice, save it, then import again.</translation>
    </message>
    <message>
        <source>{value} baris tersembunyi ikut dibaca.</source>
        <translation>{value} hidden rows were read as well.</translation>
    </message>
    <message>
        <source>Hapus baris itu dari berkas bila memang tidak berlaku.</source>
        <translation>Delete those rows from the file if they do not apply.</translation>
    </message>
    <message>
        <source>Lembar tersembunyi “{value}” tidak diambil.</source>
        <translation>The hidden sheet “{value}” was not taken.</translation>
    </message>
    <message>
        <source>Tampilkan lembar itu atau pilih sendiri bila diperlukan.</source>
        <translation>Show that sheet or choose it yourself if it is needed.</translation>
    </message>
    <message>
        <source>Lembar “{value}” juga berisi tabel, tidak diambil.</source>
        <translation>The sheet “{value}” holds a table too and was not taken.</translation>
    </message>
    <message>
        <source>Pilih lembar itu bila di sanalah daftar aplikasinya.</source>
        <translation>Choose that sheet if the list of applications is there.</translation>
    </message>
    <message>
        <source>Tabel lain mulai di sini dan tidak diambil: “{value}”.</source>
        <translation>Another table starts here and was not taken: “{value}”.</translation>
    </message>
    <message>
        <source>Pindahkan ke lembar sendiri bila isinya aplikasi.</source>
        <translation>Move it to a sheet of its own if it holds applications.</translation>
    </message>
    <message>
        <source>Kolom “{value}” berisi data pribadi dan ditandai.</source>
        <translation>The column “{value}” holds personal data and is marked.</translation>
    </message>
    <message>
        <source>Tidak ikut diekspor kecuali diminta (UU 27/2022).</source>
        <translation>It is left out of exports unless asked for (UU 27/2022).</translation>
    </message>
    <message>
        <source>Teks bebas memuat data pribadi: {value}.</source>
        <translation>Free text holds personal data: {value}.</translation>
    </message>
    <message>
        <source>Disamarkan dalam ekspor kecuali diminta (UU 27/2022).</source>
        <translation>Masked in exports unless asked for (UU 27/2022).</translation>
    </message>
    <message>
        <source>Dua berkas berbeda tentang satu aplikasi. {value}.</source>
        <translation>Two files differ about one application. {value}.</translation>
    </message>
    <message>
        <source>Yang pertama disebut dipakai, yang lain disimpan di kolom “(berkas lain)”.</source>
        <translation>The one named first is used, the other is kept in a column “(berkas lain)”.</translation>
    </message>
    <message>
        <source>Nama, OPD, dan alamatnya sama dengan baris {value}.</source>
        <translation>Name, office and address are the same as in row {value}.</translation>
    </message>
    <message>
        <source>Hapus salah satu bila memang satu aplikasi.</source>
        <translation>Delete one of them if they are one application.</translation>
    </message>
</context>
<context>
    <name>looking</name>
    <message>
        <source>Belum ditemukan baris judul di lembar ini.</source>
        <translation>No row of headings found on this sheet yet.</translation>
    </message>
    <message>
        <source>Klik baris yang berisi judul kolom, atau pilih lembar lain.</source>
        <translation>Click the row that holds the headings, or choose another sheet.</translation>
    </message>
</context>
<context>
    <name>mapping</name>
    <message>
        <source>pemetaan yang pernah disimpan</source>
        <translation>a mapping stored before</translation>
    </message>
    <message>
        <source>judul kolom dikenal</source>
        <translation>a known column header</translation>
    </message>
    <message>
        <source>judul mirip “{variant}”</source>
        <translation>the header resembles “{variant}”</translation>
    </message>
    <message>
        <source>isinya cocok: {share}%</source>
        <translation>its content fits: {share}%</translation>
    </message>
    <message>
        <source>nomor urut baris</source>
        <translation>row numbers</translation>
    </message>
    <message>
        <source>kolom kosong</source>
        <translation>an empty column</translation>
    </message>
    <message>
        <source>judul tidak dikenal; disimpan sebagai kolom tambahan</source>
        <translation>an unknown header; kept as an extra column</translation>
    </message>
    <message>
        <source>teks pendek yang paling beragam</source>
        <translation>short text with the most variety</translation>
    </message>
</context>
<context>
    <name>marked_copy</name>
    <message>
        <source>Lembar</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Saran</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Catatan impor</source>
        <translation>Import notes</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>Januari</source>
        <translation>January</translation>
    </message>
    <message>
        <source>Februari</source>
        <translation>February</translation>
    </message>
    <message>
        <source>Maret</source>
        <translation>March</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>Mei</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Juni</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juli</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation>October</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>Desember</source>
        <translation>December</translation>
    </message>
</context>
<context>
    <name>national</name>
    <message>
        <source>Ini aplikasi nasional {name} milik {owner}; daerah hanya memakainya.</source>
        <translation>This is the national application {name} owned by {owner}; the region only uses it.</translation>
    </message>
    <message>
        <source>Alamat {host} berada pada domain {owner}; bukan milik daerah.</source>
        <translation>The address {host} lies in the domain of {owner}; it is not the region&apos;s.</translation>
    </message>
    <message>
        <source>Inventaris mencatatnya sebagai aplikasi pusat.</source>
        <translation>The inventory lists it as a central application.</translation>
    </message>
    <message>
        <source>Inventaris mencatatnya sebagai aplikasi provinsi.</source>
        <translation>The inventory lists it as a provincial application.</translation>
    </message>
    <message>
        <source>Dasar hukum belum ditemukan; periksa sebelum mengutip</source>
        <translation>Legal basis not found; verify before quoting</translation>
    </message>
    <message>
        <source>{law} (periksa naskah aslinya sebelum mengutip)</source>
        <translation>{law} (verify at the source before quoting)</translation>
    </message>
    <message>
        <source>{law} (sebagian belum diperiksa; periksa sebelum mengutip)</source>
        <translation>{law} (verified in part; verify before quoting)</translation>
    </message>
    <message>
        <source>{law} (belum diperiksa; periksa sebelum mengutip)</source>
        <translation>{law} (not verified; verify before quoting)</translation>
    </message>
</context>
<context>
    <name>needs</name>
    <message>
        <source>kata “{said}” dalam namanya</source>
        <translation>the word “{said}” in its name</translation>
    </message>
    <message>
        <source>pokok “{said}” dalam namanya</source>
        <translation>the subject “{said}” in its name</translation>
    </message>
    <message>
        <source>aplikasi pengampunya tentang “{said}”</source>
        <translation>the application that carries it is about “{said}”</translation>
    </message>
    <message>
        <source>penyelenggaranya “{said}”</source>
        <translation>run by “{said}”</translation>
    </message>
    <message>
        <source>mirip “{said}” yang sudah digolongkan</source>
        <translation>like “{said}”, which has been classified</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source>Membandingkan aplikasi</source>
        <translation>Comparing applications</translation>
    </message>
    <message>
        <source>Menilai pasangan</source>
        <translation>Scoring pairs</translation>
    </message>
    <message>
        <source>Mengelompokkan aplikasi</source>
        <translation>Grouping applications</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Membaca kata-kata inventaris</source>
        <translation>Reading the words of the inventory</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>sistem ini milik kementerian atau provinsi</source>
        <translation>this system is owned by a ministry or the province</translation>
    </message>
    <message>
        <source>layanan “{name}” tidak punya pengampu lain</source>
        <translation>the service “{name}” has no other carrier</translation>
    </message>
    <message>
        <source>aplikasi induknya tidak ada di inventaris</source>
        <translation>its survivor is not in the inventory</translation>
    </message>
    <message>
        <source>aturan memisahkan kedua aplikasi ini</source>
        <translation>a rule keeps these two applications apart</translation>
    </message>
    <message>
        <source>aplikasi induknya sendiri dihentikan</source>
        <translation>its survivor is itself being stopped</translation>
    </message>
    <message>
        <source>Keputusan untuk {name} tidak dapat dijalankan: {why}.</source>
        <translation>The decision for {name} cannot be carried out: {why}.</translation>
    </message>
    <message>
        <source>Pilih disposisi lain untuk aplikasi ini.</source>
        <translation>Choose another disposition for this application.</translation>
    </message>
    <message>
        <source>Alihkan sambungan dari {name}</source>
        <translation>Re-wire the interface from {name}</translation>
    </message>
    <message>
        <source>{task} (bersama, {count} aplikasi)</source>
        <translation>{task} (shared, applications: {count})</translation>
    </message>
    <message>
        <source>Menyusun rencana</source>
        <translation>Making the plan</translation>
    </message>
    <message>
        <source>Satu sistem berkurang</source>
        <translation>One system less</translation>
    </message>
    <message>
        <source>Biaya tahunan dihemat</source>
        <translation>Yearly cost saved</translation>
    </message>
    <message>
        <source>Tidak digunakan lagi</source>
        <translation>No longer used</translation>
    </message>
    <message>
        <source>Beralih ke aplikasi nasional</source>
        <translation>Moves to a national application</translation>
    </message>
    <message>
        <source>Terhubung dengan sistem lain</source>
        <translation>Connected with other systems</translation>
    </message>
    <message>
        <source>Data pribadi harus dinilai dampaknya</source>
        <translation>The impact on personal data must be assessed</translation>
    </message>
    <message>
        <source>Bukan induk yang disarankan untuk kelompok ini</source>
        <translation>Not the suggested survivor of this group</translation>
    </message>
    <message>
        <source>{other} bernilai {points}, tetapi {why}</source>
        <translation>{other} is worth {points}, but {why}</translation>
    </message>
    <message>
        <source>Perlu kajian: mirip {national} ({share} %)</source>
        <translation>Needs study: like {national} ({share} %)</translation>
    </message>
    <message>
        <source>Pilihan berikutnya: {other} ({points})</source>
        <translation>Next choice: {other} ({points})</translation>
    </message>
    <message>
        <source>Tambah orang, mundurkan tenggat, atau lepas sebagian keputusan.</source>
        <translation>Add people, move the deadline, or give up some decisions.</translation>
    </message>
    <message>
        <source>{role}: tidak ada orangnya di tim, padahal keputusan memerlukan.</source>
        <translation>{role}: nobody in the team, though decisions need one.</translation>
    </message>
    <message>
        <source>{role}: keputusan yang diminta perlu {share} % dari kapasitas.</source>
        <translation>{role}: the requested decisions need {share} % of the capacity.</translation>
    </message>
    <message>
        <source>{name}: “{action}” tidak muat sampai {date}.</source>
        <translation>{name}: “{action}” does not fit before {date}.</translation>
    </message>
    <message>
        <source>{name}: “{action}” perlu {days} hari kerja; sampai {date} hanya ada {there}.</source>
        <translation>{name}: “{action}” needs {days} working days; until {date} there are only {there}.</translation>
    </message>
    <message>
        <source>Lepas keputusan ini ({points} poin) atau mundurkan tenggat.</source>
        <translation>Give up this decision ({points} points) or move the deadline.</translation>
    </message>
    <message>
        <source>Lepas keputusan ini ({points} poin) atau kurangi cadangan.</source>
        <translation>Give up this decision ({points} points) or reduce the reserve.</translation>
    </message>
    <message>
        <source>Lepas keputusan ini ({points} poin) atau tambah orang.</source>
        <translation>Give up this decision ({points} points) or add people.</translation>
    </message>
    <message>
        <source>Aturan menunjuk aplikasi {name} yang tidak ada.</source>
        <translation>A rule refers to the application {name}, which is not there.</translation>
    </message>
    <message>
        <source>Hapus atau perbaiki aturan itu.</source>
        <translation>Remove or correct that rule.</translation>
    </message>
</context>
<context>
    <name>portfolio</name>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Antarmuka</source>
        <translation>Interface</translation>
    </message>
</context>
<context>
    <name>proposals</name>
    <message>
        <source>usulan yang diketik</source>
        <translation>proposal typed in</translation>
    </message>
    <message>
        <source>Pekerjaannya dilayani {name}, milik {owner}: {rule}.</source>
        <translation>Its work is done by {name}, owned by {owner}: {rule}.</translation>
    </message>
    <message>
        <source>Mempertahankan aplikasi sejenis yang sudah ada: Perpres 95/2018 Pasal 63 ayat (3), dengan kajian biaya-manfaat dan pertimbangan Menteri (periksa sebelum mengutip).</source>
        <translation>Keeping a similar application that exists: Perpres 95/2018 article 63(3), with a cost-benefit study and the minister&apos;s consideration (verify before quoting).</translation>
    </message>
    <message>
        <source>Paling mirip: {name}, {unit} ({share} %).</source>
        <translation>Most alike: {name}, {unit} ({share} %).</translation>
    </message>
    <message>
        <source>Tidak ada yang serupa; selama moratorium tetap perlu pengecualian berdasar hukum.</source>
        <translation>Nothing alike; during the moratorium it still needs an exception with a legal basis.</translation>
    </message>
</context>
<context>
    <name>reserve</name>
    <message>
        <source>Cadangan {days} hari kerja: {fewer} aplikasi lebih sedikit, peluang semua tepat waktu {chance} %.</source>
        <translation>Reserve of {days} working days: {fewer} fewer applications, chance of all in time {chance} %.</translation>
    </message>
    <message>
        <source>Cadangan {days} hari kerja tidak mengurangi aplikasi yang dirampingkan, peluang semua tepat waktu {chance} %.</source>
        <translation>A reserve of {days} working days costs no application; chance of all in time {chance} %.</translation>
    </message>
    <message>
        <source>Tanpa cadangan: peluang semua tepat waktu {chance} %.</source>
        <translation>No reserve: chance of all in time {chance} %.</translation>
    </message>
</context>
<context>
    <name>returning</name>
    <message>
        <source>Tanggal mulai “{text}” tidak terbaca.</source>
        <translation>The start date “{text}” cannot be read.</translation>
    </message>
    <message>
        <source>Isi sebagai tanggal, misalnya 15 Februari 2027.</source>
        <translation>Enter it as a date, such as 15 Februari 2027.</translation>
    </message>
    <message>
        <source>Keputusan atas “{name}” tidak dapat dipakai.</source>
        <translation>The decision on “{name}” cannot be used.</translation>
    </message>
    <message>
        <source>Pilih keputusan dari daftar dan isi tujuannya.</source>
        <translation>Choose a decision from the list and fill in its target.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>{name} tidak boleh dihentikan atau digabung: {why}</source>
        <translation>{name} may not be retired or merged: {why}</translation>
    </message>
    <message>
        <source>Induknya, {name}, tidak ada lagi di daftar terbaru.</source>
        <translation>Its survivor, {name}, is no longer in the newest list.</translation>
    </message>
    <message>
        <source>Induknya, {name}, sendiri akan dihentikan.</source>
        <translation>Its survivor, {name}, is itself to be stopped.</translation>
    </message>
    <message>
        <source>{name} akan digabung ke aplikasi ini.</source>
        <translation>{name} is to be merged into this application.</translation>
    </message>
    <message>
        <source>Layanan “{name}” kehilangan pengampu terakhirnya.</source>
        <translation>The service “{name}” loses its last carrier.</translation>
    </message>
    <message>
        <source>{a} dan {b} bersama: keduanya berhenti, atau tidak satu pun</source>
        <translation>{a} and {b} together: both stop, or neither</translation>
    </message>
    <message>
        <source>{a} dan {b} terpisah: tidak saling digabung</source>
        <translation>{a} and {b} apart: never merged into each other</translation>
    </message>
    <message>
        <source>{a} tidak dimulai sebelum {first}</source>
        <translation>{a} does not begin before {first}</translation>
    </message>
    <message>
        <source>{a} selesai paling lambat {last}</source>
        <translation>{a} is done by {last} at the latest</translation>
    </message>
    <message>
        <source>Paling banyak {n} sistem {unit} berhenti</source>
        <translation>At most {n} systems of {unit} stop</translation>
    </message>
    <message>
        <source>Tanpa pemutusan dari {first} sampai {last}</source>
        <translation>No switch-over from {first} to {last}</translation>
    </message>
    <message>
        <source>{task} dari {a} mulai {first}</source>
        <translation>{task} of {a} begins on {first}</translation>
    </message>
    <message>
        <source>{unit} tanpa pemutusan dari {first} sampai {last}</source>
        <translation>{unit} without switch-over from {first} to {last}</translation>
    </message>
    <message>
        <source>Aplikasi {name} tidak ada lagi di inventaris.</source>
        <translation>The application {name} is no longer in the inventory.</translation>
    </message>
    <message>
        <source>OPD {name} tidak ada lagi di inventaris.</source>
        <translation>The office {name} is no longer in the inventory.</translation>
    </message>
    <message>
        <source>{day} sudah lewat tenggat {deadline}.</source>
        <translation>{day} is past the deadline {deadline}.</translation>
    </message>
    <message>
        <source>{day} sebelum proyek dimulai {start}.</source>
        <translation>{day} is before the project starts on {start}.</translation>
    </message>
    <message>
        <source>Tidak ada hari tersisa bagi {name}.</source>
        <translation>No day is left for {name}.</translation>
    </message>
    <message>
        <source>Sematan {day} di luar masa proyek.</source>
        <translation>The pin on {day} lies outside the project.</translation>
    </message>
    <message>
        <source>Sematan {day} di luar jendela {name}.</source>
        <translation>The pin on {day} lies outside the window of {name}.</translation>
    </message>
    <message>
        <source>{name} disematkan pada dua hari.</source>
        <translation>{name} is pinned to two days.</translation>
    </message>
    <message>
        <source>{gone} berhenti, sedangkan {kept} tetap.</source>
        <translation>{gone} stops while {kept} stays.</translation>
    </message>
    <message>
        <source>{a} dan {b} diputuskan bergabung.</source>
        <translation>{a} and {b} are decided to merge.</translation>
    </message>
    <message>
        <source>Pejabat sudah memutuskan {n} sistem berhenti di OPD ini.</source>
        <translation>Officers already decided that {n} systems of this office stop.</translation>
    </message>
    <message>
        <source>{name} terkunci: {why}</source>
        <translation>{name} is locked: {why}</translation>
    </message>
    <message>
        <source>{name} digabung ke {host}, yang sendiri berhenti.</source>
        <translation>{name} merges into {host}, which stops itself.</translation>
    </message>
    <message>
        <source>Layanan kehilangan pengampu terakhirnya bila {name} berhenti.</source>
        <translation>A service loses its last carrier if {name} stops.</translation>
    </message>
</context>
<context>
    <name>scenarios</name>
    <message>
        <source>Rencana utama</source>
        <translation>Main plan</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Inventaris</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Isu data</source>
        <translation>Data issues</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Tumpang Tindih</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Kelompok</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Aplikasi Umum</source>
        <translation>National apps</translation>
    </message>
    <message>
        <source>Petunjuk</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Beban</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Bukti dukung</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Moratorium</source>
        <translation>Moratorium</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>Risiko &amp; asumsi</source>
        <translation>Risks &amp; assumptions</translation>
    </message>
    <message>
        <source>Gabungan daerah</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>Kesiapan INA Digital</source>
        <translation>INA Digital readiness</translation>
    </message>
    <message>
        <source>Tugas kesiapan</source>
        <translation>Readiness tasks</translation>
    </message>
    <message>
        <source>Pertukaran data</source>
        <translation>Data exchange</translation>
    </message>
    <message>
        <source>Titik lemah</source>
        <translation>Weak points</translation>
    </message>
    <message>
        <source>Dapat dipakai bersama</source>
        <translation>Can be shared</translation>
    </message>
    <message>
        <source>Status tugas</source>
        <translation>Task status</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Impor {count} berkas</source>
        <translation>Import files: {count}</translation>
    </message>
    <message>
        <source>Gabungkan {count} dokumen</source>
        <translation>Combine documents: {count}</translation>
    </message>
    <message>
        <source>{field} {name}</source>
        <translation>{field} {name}</translation>
    </message>
    <message>
        <source>Tempel {count} sel</source>
        <translation>Paste cells: {count}</translation>
    </message>
    <message>
        <source>Isi ke bawah {count} sel</source>
        <translation>Fill down cells: {count}</translation>
    </message>
    <message>
        <source>Isi {count} sel</source>
        <translation>Fill cells: {count}</translation>
    </message>
    <message>
        <source>Kosongkan {count} sel</source>
        <translation>Empty cells: {count}</translation>
    </message>
    <message>
        <source>Ganti teks di {count} sel</source>
        <translation>Replace text in cells: {count}</translation>
    </message>
    <message>
        <source>Pengaturan proyek</source>
        <translation>Project settings</translation>
    </message>
    <message>
        <source>Pengaturan proyek contoh</source>
        <translation>Settings of the sample project</translation>
    </message>
    <message>
        <source>{a} dan {b} sama</source>
        <translation>{a} and {b} are the same</translation>
    </message>
    <message>
        <source>{a} dan {b} berbeda</source>
        <translation>{a} and {b} are different</translation>
    </message>
    <message>
        <source>{a} dan {b}: ragu</source>
        <translation>{a} and {b}: unsure</translation>
    </message>
    <message>
        <source>Putusan {a} dan {b} ditarik</source>
        <translation>Verdict on {a} and {b} withdrawn</translation>
    </message>
    <message>
        <source>Kelompok {topic}: {count} pasangan sama</source>
        <translation>Group {topic}: pairs the same: {count}</translation>
    </message>
    <message>
        <source>Kelompok {topic}: {count} pasangan berbeda</source>
        <translation>Group {topic}: pairs different: {count}</translation>
    </message>
    <message>
        <source>Kelompok {topic}: {count} pasangan ragu</source>
        <translation>Group {topic}: pairs in doubt: {count}</translation>
    </message>
    <message>
        <source>{name} keluar dari kelompok {topic}</source>
        <translation>{name} leaves the group {topic}</translation>
    </message>
    <message>
        <source>{count} aplikasi dipisahkan</source>
        <translation>Applications split apart: {count}</translation>
    </message>
    <message>
        <source>{count} aplikasi disatukan</source>
        <translation>Applications joined: {count}</translation>
    </message>
    <message>
        <source>{name} diganti {national}</source>
        <translation>{name} replaced by {national}</translation>
    </message>
    <message>
        <source>{name} tidak menyaingi {national}</source>
        <translation>{name} does not rival {national}</translation>
    </message>
    <message>
        <source>{name} dan {national}: ragu</source>
        <translation>{name} and {national}: in doubt</translation>
    </message>
    <message>
        <source>{count} aplikasi diganti {national}</source>
        <translation>Replaced by {national}: {count}</translation>
    </message>
    <message>
        <source>{count} aplikasi tidak menyaingi {national}</source>
        <translation>Not rivals of {national}: {count}</translation>
    </message>
    <message>
        <source>{count} aplikasi dan {national}: ragu</source>
        <translation>In doubt about {national}: {count}</translation>
    </message>
    <message>
        <source>Pakai bobot dari {count} putusan</source>
        <translation>Use the weights from verdicts: {count}</translation>
    </message>
    <message>
        <source>Kembalikan bobot semula</source>
        <translation>Restore the former weights</translation>
    </message>
    <message>
        <source>{disposition}: {name}</source>
        <translation>{disposition}: {name}</translation>
    </message>
    <message>
        <source>{disposition}: {name} → {into}</source>
        <translation>{disposition}: {name} → {into}</translation>
    </message>
    <message>
        <source>Rencana: {before} menjadi {after} aplikasi</source>
        <translation>Plan: {before} become {after} applications</translation>
    </message>
    <message>
        <source>Moratorium: {count} aplikasi dibekukan</source>
        <translation>Moratorium: {count} applications frozen</translation>
    </message>
    <message>
        <source>Kembali ke konsep: {count} keputusan</source>
        <translation>Back to draft: decisions {count}</translation>
    </message>
    <message>
        <source>Ditelaah: {count} keputusan</source>
        <translation>Reviewed: decisions {count}</translation>
    </message>
    <message>
        <source>Disetujui: {count} keputusan</source>
        <translation>Approved: decisions {count}</translation>
    </message>
    <message>
        <source>Kembali ke konsep: rencana</source>
        <translation>Back to draft: the plan</translation>
    </message>
    <message>
        <source>Ditelaah: rencana</source>
        <translation>Reviewed: the plan</translation>
    </message>
    <message>
        <source>Disetujui: rencana</source>
        <translation>Approved: the plan</translation>
    </message>
    <message>
        <source>Urungkan langkah {number}: {step}</source>
        <translation>Undo step {number}: {step}</translation>
    </message>
    <message>
        <source>Kembalikan langkah {number}: {step}</source>
        <translation>Redo step {number}: {step}</translation>
    </message>
    <message>
        <source>Kembali ke keadaan setelah langkah {number}</source>
        <translation>Back to the state after step {number}</translation>
    </message>
    <message>
        <source>Bentrokan diselesaikan: {record}</source>
        <translation>Conflict settled: {record}</translation>
    </message>
    <message>
        <source>Diselamatkan dari {file}</source>
        <translation>Rescued from {file}</translation>
    </message>
    <message>
        <source>Aturan baru: {rule}</source>
        <translation>New rule: {rule}</translation>
    </message>
    <message>
        <source>Ubah aturan: {rule}</source>
        <translation>Change rule: {rule}</translation>
    </message>
    <message>
        <source>Lepas aturan: {rule}</source>
        <translation>Give up rule: {rule}</translation>
    </message>
    <message>
        <source>Sematkan {task} · {name}</source>
        <translation>Pin {task} · {name}</translation>
    </message>
    <message>
        <source>Lepas sematan {task} · {name}</source>
        <translation>Unpin {task} · {name}</translation>
    </message>
    <message>
        <source>Lepas putusan: {name}</source>
        <translation>Give up decision: {name}</translation>
    </message>
    <message>
        <source>Bobot manfaat</source>
        <translation>Weights of benefit</translation>
    </message>
    <message>
        <source>Kalender kerja</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>Tim dan cuti</source>
        <translation>Team and leave</translation>
    </message>
    <message>
        <source>Cadangan waktu {share} %</source>
        <translation>Reserve of time {share} %</translation>
    </message>
    <message>
        <source>Skenario baru: {name}</source>
        <translation>New scenario: {name}</translation>
    </message>
    <message>
        <source>Beralih ke skenario {name}</source>
        <translation>Switch to scenario {name}</translation>
    </message>
    <message>
        <source>Gabungkan skenario {name}</source>
        <translation>Merge scenario {name}</translation>
    </message>
    <message>
        <source>Ganti nama skenario {name} menjadi {new}</source>
        <translation>Rename scenario {name} to {new}</translation>
    </message>
    <message>
        <source>Hapus skenario {name}</source>
        <translation>Delete scenario {name}</translation>
    </message>
    <message>
        <source>Golongkan {name}</source>
        <translation>Classify {name}</translation>
    </message>
    <message>
        <source>Golongkan {count} layanan</source>
        <translation>Classify services: {count}</translation>
    </message>
    <message>
        <source>Judul entri: {name}</source>
        <translation>Title of entry: {name}</translation>
    </message>
    <message>
        <source>Kesiapan portal: {name}</source>
        <translation>Portal readiness: {name}</translation>
    </message>
    <message>
        <source>Jadikan satu layanan: {name}</source>
        <translation>Make one service: {name}</translation>
    </message>
    <message>
        <source>Status tugas {name}</source>
        <translation>Status of task {name}</translation>
    </message>
    <message>
        <source>Status {count} tugas</source>
        <translation>Status of tasks: {count}</translation>
    </message>
    <message>
        <source>Bukti tugas {name}</source>
        <translation>Evidence of task {name}</translation>
    </message>
    <message>
        <source>Pengecualian moratorium: {name}</source>
        <translation>Moratorium exception: {name}</translation>
    </message>
    <message>
        <source>Pengecualian dicabut: {name}</source>
        <translation>Exception withdrawn: {name}</translation>
    </message>
    <message>
        <source>Catatan aplikasi nasional: {name}</source>
        <translation>Note on national application: {name}</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>dibuka untuk dibaca saja.</source>
        <translation>opened for reading only.</translation>
    </message>
    <message>
        <source>sedang dibuka oleh {user} di {host}.</source>
        <translation>is open with {user} on {host}.</translation>
    </message>
    <message>
        <source>dibuat dengan Ramping yang lebih baru.</source>
        <translation>was made by a newer Ramping.</translation>
    </message>
    <message>
        <source>berkas atau medianya tidak dapat ditulis.</source>
        <translation>the file or its storage cannot be written.</translation>
    </message>
    <message>
        <source>tanpa nama</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>akun Anda hanya berhak melihat.</source>
        <translation>your account may only read.</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>office</translation>
    </message>
    <message>
        <source>aplikasi</source>
        <translation>application</translation>
    </message>
    <message>
        <source>layanan</source>
        <translation>service</translation>
    </message>
    <message>
        <source>antarmuka</source>
        <translation>interface</translation>
    </message>
    <message>
        <source>keputusan</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>penilaian pasangan</source>
        <translation>verdict on a pair</translation>
    </message>
    <message>
        <source>penilaian Aplikasi Umum</source>
        <translation>judgement on a national application</translation>
    </message>
    <message>
        <source>bobot yang dipelajari</source>
        <translation>learned weights</translation>
    </message>
    <message>
        <source>pengaturan proyek</source>
        <translation>project settings</translation>
    </message>
    <message>
        <source>rencana</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>pemetaan kolom</source>
        <translation>column mapping</translation>
    </message>
    <message>
        <source>persetujuan</source>
        <translation>approval</translation>
    </message>
    <message>
        <source>kemajuan tugas</source>
        <translation>task progress</translation>
    </message>
    <message>
        <source>entri portal</source>
        <translation>portal entry</translation>
    </message>
    <message>
        <source>pengecualian moratorium</source>
        <translation>moratorium exception</translation>
    </message>
    <message>
        <source>catatan aplikasi nasional</source>
        <translation>note on a national application</translation>
    </message>
    <message>
        <source>skenario</source>
        <translation>scenario</translation>
    </message>
    <message>
        <source>langkah yang memakainya</source>
        <translation>the step that uses it</translation>
    </message>
    <message>
        <source>langkah {number} “{what}”</source>
        <translation>step {number} “{what}”</translation>
    </message>
</context>
<context>
    <name>verify</name>
    <message>
        <source>Sistem ini tidak punya tepat satu disposisi.</source>
        <translation>This system does not have exactly one disposition.</translation>
    </message>
    <message>
        <source>Disposisi ini bukan salah satu pilihannya.</source>
        <translation>This disposition is not one of its options.</translation>
    </message>
    <message>
        <source>Aplikasi terkunci dihentikan.</source>
        <translation>A locked application is being stopped.</translation>
    </message>
    <message>
        <source>Disposisi untuk sistem yang tidak ada.</source>
        <translation>A disposition for a system that is not there.</translation>
    </message>
    <message>
        <source>Tugas ini tidak ada.</source>
        <translation>This task is missing.</translation>
    </message>
    <message>
        <source>Tugas ini tidak diminta atau ganda.</source>
        <translation>This task was not asked for or is doubled.</translation>
    </message>
    <message>
        <source>Tugas ini tidak dapat dikerjakan bersama.</source>
        <translation>These tasks cannot be done as one.</translation>
    </message>
    <message>
        <source>Tugas ini berbeda dari templatnya.</source>
        <translation>This task differs from its template.</translation>
    </message>
    <message>
        <source>Lama tugas berbeda dari templatnya.</source>
        <translation>The task&apos;s length differs from its template.</translation>
    </message>
    <message>
        <source>Masa tunggu lebih singkat dari yang diwajibkan.</source>
        <translation>The wait is shorter than is required.</translation>
    </message>
    <message>
        <source>Jendela waktu rencana berbeda dari proyek.</source>
        <translation>The plan&apos;s window differs from the project&apos;s.</translation>
    </message>
    <message>
        <source>Tugas mulai atau selesai pada hari libur.</source>
        <translation>The task starts or ends on a day off.</translation>
    </message>
    <message>
        <source>Tugas berada di luar jendela waktunya.</source>
        <translation>The task lies outside its window.</translation>
    </message>
    <message>
        <source>Tugas melewati tenggat.</source>
        <translation>The task passes the deadline.</translation>
    </message>
    <message>
        <source>Tugas memakai hari cadangan.</source>
        <translation>A task uses days of the reserve.</translation>
    </message>
    <message>
        <source>Orang kurang pada {day}.</source>
        <translation>Too few people on {day}.</translation>
    </message>
    <message>
        <source>Tugas mulai sebelum pendahulunya selesai.</source>
        <translation>The task starts before its predecessor is finished.</translation>
    </message>
    <message>
        <source>Aplikasi induk tidak bertahan.</source>
        <translation>The survivor does not survive.</translation>
    </message>
    <message>
        <source>Dua migrasi bersamaan ke satu induk.</source>
        <translation>Two migrations into one survivor at the same time.</translation>
    </message>
    <message>
        <source>Layanan tanpa pengampu pada {day}.</source>
        <translation>A service without a carrier on {day}.</translation>
    </message>
    <message>
        <source>Layanan tidak terlayani.</source>
        <translation>A service is not served.</translation>
    </message>
    <message>
        <source>Daftar layanan tidak lengkap.</source>
        <translation>The list of services is not complete.</translation>
    </message>
    <message>
        <source>Sambungan belum dialihkan sebelum pengalihan.</source>
        <translation>An interface is not re-wired before the cut-over.</translation>
    </message>
    <message>
        <source>Penghentian tanpa SK atau arsip lebih dulu.</source>
        <translation>Shut down without decree or archive first.</translation>
    </message>
    <message>
        <source>Penilaian dampak data pribadi tidak ada.</source>
        <translation>The personal data impact assessment is missing.</translation>
    </message>
    <message>
        <source>Angka rencana tidak cocok dengan isinya.</source>
        <translation>The plan&apos;s figures do not match its content.</translation>
    </message>
    <message>
        <source>Aturan pejabat dilanggar.</source>
        <translation>An officer&apos;s rule was broken.</translation>
    </message>
    <message>
        <source>Keputusan pejabat tidak ada dalam rencana.</source>
        <translation>An officer&apos;s decision is not in the plan.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Pertahankan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Gabung ke</source>
        <translation>Merge into</translation>
    </message>
    <message>
        <source>Ganti Aplikasi Umum</source>
        <translation>Replace by national app</translation>
    </message>
    <message>
        <source>Hentikan</source>
        <translation>Retire</translation>
    </message>
    <message>
        <source>Hubungkan</source>
        <translation>Interoperate</translation>
    </message>
    <message>
        <source>Belum diputuskan</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>Usulan mesin</source>
        <translation>Engine&apos;s proposal</translation>
    </message>
    <message>
        <source>Pejabat</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Sama</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>Beda</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Ragu</source>
        <translation>Unsure</translation>
    </message>
    <message>
        <source>Pengembang</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Pengelola data</source>
        <translation>Data engineer</translation>
    </message>
    <message>
        <source>OPD pemilik</source>
        <translation>Owning office</translation>
    </message>
    <message>
        <source>Infrastruktur</source>
        <translation>Infrastructure</translation>
    </message>
    <message>
        <source>Pelatih</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Hukum</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Kerja</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Tunggu</source>
        <translation>Wait</translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Terbukti terbaik</source>
        <translation>Proven best</translation>
    </message>
    <message>
        <source>Layak</source>
        <translation>Feasible</translation>
    </message>
    <message>
        <source>Tidak dapat dipenuhi</source>
        <translation>Cannot be met</translation>
    </message>
    <message>
        <source>Aplikasi sama</source>
        <translation>Same application</translation>
    </message>
    <message>
        <source>Kanal satu sistem</source>
        <translation>Channel of one system</translation>
    </message>
    <message>
        <source>Pengguna bersama</source>
        <translation>Shared use</translation>
    </message>
    <message>
        <source>Fungsi sama</source>
        <translation>Same function</translation>
    </message>
    <message>
        <source>Komponen bersama</source>
        <translation>Shared component</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Fungsi</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Alamat host</source>
        <translation>Host address</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Kode arsitektur</source>
        <translation>Architecture code</translation>
    </message>
    <message>
        <source>Keterangan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Aplikasi nasional</source>
        <translation>National application</translation>
    </message>
    <message>
        <source>Teknologi</source>
        <translation>Technology</translation>
    </message>
    <message>
        <source>Putusan pejabat</source>
        <translation>Officer&apos;s verdict</translation>
    </message>
    <message>
        <source>Aktif dan Digunakan</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Aktif dan Tidak Digunakan</source>
        <translation>Running, not used</translation>
    </message>
    <message>
        <source>Tidak Aktif tetapi Akan Digunakan</source>
        <translation>Not running, will be used</translation>
    </message>
    <message>
        <source>Tidak Aktif</source>
        <translation>Not running</translation>
    </message>
    <message>
        <source>Dalam Pengembangan</source>
        <translation>In development</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Aplikasi mobile</source>
        <translation>Mobile app</translation>
    </message>
    <message>
        <source>Mobile web</source>
        <translation>Mobile web</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Pusat</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Aplikasi Provinsi</source>
        <translation>Provincial application</translation>
    </message>
    <message>
        <source>Aplikasi Daerah</source>
        <translation>Regional application</translation>
    </message>
    <message>
        <source>Swakelola</source>
        <translation>Own staff</translation>
    </message>
    <message>
        <source>Pihak Ketiga</source>
        <translation>Third party</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Belum mulai</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>Berjalan</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Terhambat</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>Portal daerah</source>
        <translation>Regional portal</translation>
    </message>
    <message>
        <source>Masuk dengan INApas</source>
        <translation>Signs in with INApas</translation>
    </message>
    <message>
        <source>Bertukar data lewat SPLP</source>
        <translation>Exchanges data through SPLP</translation>
    </message>
    <message>
        <source>Portal nasional</source>
        <translation>National portal</translation>
    </message>
    <message>
        <source>Bukan bidang prioritas</source>
        <translation>Not a priority field</translation>
    </message>
    <message>
        <source>Pendidikan</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Kesehatan</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>Bantuan sosial</source>
        <translation>Social assistance</translation>
    </message>
    <message>
        <source>Administrasi kependudukan</source>
        <translation>Population administration</translation>
    </message>
    <message>
        <source>Keuangan negara</source>
        <translation>State finance</translation>
    </message>
    <message>
        <source>Aparatur negara</source>
        <translation>Civil service</translation>
    </message>
    <message>
        <source>Portal pelayanan publik</source>
        <translation>Public service portal</translation>
    </message>
    <message>
        <source>Satu Data</source>
        <translation>Satu Data</translation>
    </message>
    <message>
        <source>Kepolisian</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Layanan Publik</source>
        <translation>Public service</translation>
    </message>
    <message>
        <source>Administrasi Pemerintahan</source>
        <translation>Government administration</translation>
    </message>
    <message>
        <source>status pemakaian</source>
        <translation>status of use</translation>
    </message>
    <message>
        <source>jumlah pengguna</source>
        <translation>number of users</translation>
    </message>
    <message>
        <source>tugas OPD</source>
        <translation>the office&apos;s task</translation>
    </message>
    <message>
        <source>hanya situs web</source>
        <translation>a website only</translation>
    </message>
    <message>
        <source>layanan yang didukung</source>
        <translation>supported services</translation>
    </message>
    <message>
        <source>dasar hukum</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>kelengkapan data</source>
        <translation>completeness of data</translation>
    </message>
    <message>
        <source>integrasi</source>
        <translation>integration</translation>
    </message>
    <message>
        <source>umur</source>
        <translation>age</translation>
    </message>
    <message>
        <source>pembuat</source>
        <translation>developer</translation>
    </message>
    <message>
        <source>hilang dari daftar terbaru</source>
        <translation>gone from the newest list</translation>
    </message>
    <message>
        <source>Pelihat</source>
        <translation>Viewer</translation>
    </message>
    <message>
        <source>Penyunting</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Penyetuju</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Pemilik basis data</source>
        <translation>Owner of the database</translation>
    </message>
    <message>
        <source>Tanpa peran</source>
        <translation>No role</translation>
    </message>
</context>
<context>
    <name>workspace</name>
    <message>
        <source>Pemerintah Daerah</source>
        <translation>Regional Government</translation>
    </message>
    <message>
        <source>rencana</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Mencari yang rangkap</source>
        <translation>Looking for what stands twice</translation>
    </message>
    <message>
        <source>Tanpa OPD</source>
        <translation>No office</translation>
    </message>
    <message>
        <source>tugas ini tidak ada di rencana yang berlaku</source>
        <translation>this task is not in the plan in force</translation>
    </message>
    <message>
        <source>selesai sebelum mulai</source>
        <translation>ends before it starts</translation>
    </message>
</context>
</TS>

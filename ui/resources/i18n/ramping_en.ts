<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Tentang Ramping</source>
        <translation>About Ramping</translation>
    </message>
    <message>
        <source>Perencana perampingan aplikasi pemerintah daerah.
Perangkat lunak bebas, lisensi GPL-3.0-or-later; Qt (PySide6) LGPL-3.0.
Ramping tidak memakai jaringan, kecuali alamat PostgreSQL yang Anda ketik sendiri.</source>
        <translation>Planner for consolidating a regional government&apos;s applications.
Free software, licence GPL-3.0-or-later; Qt (PySide6) LGPL-3.0.
Ramping uses no network, except for a PostgreSQL address that you type yourself.</translation>
    </message>
    <message>
        <source>Cadangan dokumen</source>
        <translation>Backups of the document</translation>
    </message>
    <message>
        <source>Catatan kesalahan (log)</source>
        <translation>Error log</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>Approval</name>
    <message>
        <source>Sudah ditelaah</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Kembali ke konsep</source>
        <translation>Back to draft</translation>
    </message>
</context>
<context>
    <name>AskingBar</name>
    <message>
        <source>Aplikasi tujuan</source>
        <translation>Target application</translation>
    </message>
    <message>
        <source>Alasan menyimpang dari usulan</source>
        <translation>Reason for departing from the proposal</translation>
    </message>
    <message>
        <source>alasan, misalnya hasil rapat 3 Maret</source>
        <translation>reason, such as the outcome of the meeting on 3 March</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Putusan ini menyimpang dari hitungan mesin. &lt;b&gt;Mengapa?&lt;/b&gt;</source>
        <translation>This decision departs from the computed value. &lt;b&gt;Why?&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Pilih tujuannya.</source>
        <translation>Choose its target.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Tanpa pencarian</source>
        <translation>No search</translation>
    </message>
    <message>
        <source>Pencarian terlalu bawah</source>
        <translation>Search too low</translation>
    </message>
    <message>
        <source>Pencarian di bawah layar</source>
        <translation>Search below the screen</translation>
    </message>
    <message>
        <source>Layanan di bawah layar</source>
        <translation>Services below the screen</translation>
    </message>
    <message>
        <source>Tanpa menu layanan</source>
        <translation>No service menu</translation>
    </message>
    <message>
        <source>Layanan tersembunyi</source>
        <translation>Services hidden</translation>
    </message>
    <message>
        <source>Layanan terlalu bawah</source>
        <translation>Services too low</translation>
    </message>
    <message>
        <source>Layanan terlalu jauh</source>
        <translation>Services too far</translation>
    </message>
    <message>
        <source>Layanan tak tertaut</source>
        <translation>Services not linked</translation>
    </message>
    <message>
        <source>Gambar pejabat</source>
        <translation>Picture of an official</translation>
    </message>
    <message>
        <source>Nama pejabat</source>
        <translation>Name of an official</translation>
    </message>
    <message>
        <source>Daftar OPD</source>
        <translation>List of offices</translation>
    </message>
    <message>
        <source>Menu bernama OPD</source>
        <translation>Menu named after an office</translation>
    </message>
    <message>
        <source>Entri ganda</source>
        <translation>Duplicate entry</translation>
    </message>
    <message>
        <source>Pengumuman usang</source>
        <translation>Outdated notice</translation>
    </message>
    <message>
        <source>Tautan mati</source>
        <translation>Dead link</translation>
    </message>
    <message>
        <source>Tidak terbaca</source>
        <translation>Not readable</translation>
    </message>
    <message>
        <source>Halaman terpotong</source>
        <translation>Page cut</translation>
    </message>
</context>
<context>
    <name>AuditView</name>
    <message>
        <source>Temuan audit beranda</source>
        <translation>Findings of the front page audit</translation>
    </message>
    <message>
        <source>Aturan nilai</source>
        <translation>Rule of the score</translation>
    </message>
    <message>
        <source>Jatuhkan di sini beranda portal yang disimpan dari peramban.</source>
        <translation>Drop the portal&apos;s front page here, saved from a browser.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>Berkas .html, folder “Halaman web, lengkap”, atau .mhtml. Tidak ada yang dimuat dari internet, dan skrip halaman tidak dijalankan.</source>
        <translation>A .html file, a “Webpage, complete” folder, or .mhtml. Nothing is loaded from the internet, and no script of the page runs.</translation>
    </message>
    <message>
        <source>Temuan</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>yang terberat dahulu</source>
        <translation>gravest first</translation>
    </message>
    <message>
        <source>Periksa lagi</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Pilih berkas …</source>
        <translation>Choose a file …</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Nilai dan aturannya</source>
        <translation>Score and its rule</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Letak</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Perbaikan</source>
        <translation>Remedy</translation>
    </message>
    <message>
        <source>{n} dari 100</source>
        <translation>{n} of 100</translation>
    </message>
    <message>
        <source>Per {day}: 100 dikurangi jumlah × angka tiap jenis, sampai batasnya. Angka ini usulan, disepakati bersama; tidak ada peraturan yang menetapkannya.</source>
        <translation>On {day}: 100 less count × points of each kind, up to its limit. These points are a proposal to be agreed on; no regulation sets them.</translation>
    </message>
    <message>
        <source>{n} temuan · beranda: {file} · gambar tanpa keterangan, periksa sendiri: {images} · berkas di internet, tidak dimuat: {remote}</source>
        <translation>Findings: {n} · front page: {file} · pictures without words, look yourself: {images} · files on the internet, not loaded: {remote}</translation>
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
        <source>Kurang</source>
        <translation>Deducted</translation>
    </message>
    <message>
        <source>Tidak ada temuan pada halaman ini.</source>
        <translation>No finding on this page.</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Cadangan {file}</source>
        <translation>Backups of {file}</translation>
    </message>
    <message>
        <source>Mencari cadangan…</source>
        <translation>Looking for backups…</translation>
    </message>
    <message>
        <source>Dibuat</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Pukul</source>
        <translation>At</translation>
    </message>
    <message>
        <source>Langkah</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Buka untuk dibaca</source>
        <translation>Open to read</translation>
    </message>
    <message>
        <source>Pulihkan sebagai…</source>
        <translation>Restore as…</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Selamatkan isi yang terbaca…</source>
        <translation>Rescue what can be read…</translation>
    </message>
    <message>
        <source>Dokumen rusak</source>
        <translation>Damaged document</translation>
    </message>
    <message>
        <source>Berkas itu tidak diubah. Pulihkan cadangan terbaru, atau selamatkan isi yang masih terbaca ke berkas baru.</source>
        <translation>That file was not changed. Restore the latest backup, or rescue what can still be read into a new file.</translation>
    </message>
    <message>
        <source>Belum ada cadangan. Ramping membuatnya tiap dokumen yang berubah ditutup.</source>
        <translation>No backup yet. Ramping makes one whenever a changed document is closed.</translation>
    </message>
    <message>
        <source>Cadangan dibuat tiap dokumen yang berubah ditutup; yang terbaru di atas.</source>
        <translation>A backup is made whenever a changed document is closed; the latest is on top.</translation>
    </message>
    <message>
        <source>{name} dari {day}</source>
        <translation>{name} of {day}</translation>
    </message>
    <message>
        <source>{name} diselamatkan</source>
        <translation>{name} rescued</translation>
    </message>
    <message>
        <source>{n} aplikasi diselamatkan beserta riwayatnya.</source>
        <translation>Applications rescued with their history: {n}.</translation>
    </message>
    <message>
        <source>{n} aplikasi diselamatkan tanpa riwayat; {lost} catatan tidak terbawa.</source>
        <translation>Applications rescued without history: {n}; records left behind: {lost}.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>bertentangan: usulan {what}</source>
        <translation>contradicts: proposal {what}</translation>
    </message>
    <message>
        <source>bertentangan: {reason}</source>
        <translation>conflict: {reason}</translation>
    </message>
    <message>
        <source>menunggu keputusan</source>
        <translation>awaits a decision</translation>
    </message>
    <message>
        <source>{n} sel kosong</source>
        <translation>{n} empty cells</translation>
    </message>
    <message>
        <source>selesai {day}</source>
        <translation>done {day}</translation>
    </message>
    <message>
        <source>tidak dipakai</source>
        <translation>not used</translation>
    </message>
    <message>
        <source>{n} layanan</source>
        <translation>{n} services</translation>
    </message>
    <message>
        <source>tanpa layanan</source>
        <translation>no service</translation>
    </message>
    <message>
        <source>induk {n} aplikasi</source>
        <translation>survivor of {n} apps</translation>
    </message>
    <message>
        <source>{n} pengguna</source>
        <translation>{n} users</translation>
    </message>
    <message>
        <source>Ganti Umum</source>
        <translation>National app</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Undecided</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message>
        <source>{n} lagi</source>
        <translation>{n} more</translation>
    </message>
</context>
<context>
    <name>BurnDown</name>
    <message>
        <source>rencana: {n} pada {day}</source>
        <translation>plan: {n} on {day}</translation>
    </message>
    <message>
        <source>{n} hari ini</source>
        <translation>{n} today</translation>
    </message>
    <message>
        <source>Tenggat {day}</source>
        <translation>Deadline {day}</translation>
    </message>
</context>
<context>
    <name>CalendarPane</name>
    <message>
        <source>Kalender kerja</source>
        <translation>Working calendar</translation>
    </message>
    <message>
        <source>Tutup kalender</source>
        <translation>Close the calendar</translation>
    </message>
    <message>
        <source>Hari libur dan cuti bersama</source>
        <translation>Public holidays and joint leave</translation>
    </message>
    <message>
        <source>Bagian kalender</source>
        <translation>Part of the calendar</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Tim dan cuti</source>
        <translation>Team and leave</translation>
    </message>
    <message>
        <source>Jadikan hari kerja</source>
        <translation>Make it a working day</translation>
    </message>
    <message>
        <source>Tanggal libur daerah</source>
        <translation>Date of a regional day off</translation>
    </message>
    <message>
        <source>Tambah libur</source>
        <translation>Add day off</translation>
    </message>
    <message>
        <source>Enam hari kerja per minggu</source>
        <translation>Six working days a week</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} hari kerja&lt;/b&gt; dari {first} sampai {last}.</source>
        <translation>&lt;b&gt;{n} working days&lt;/b&gt; from {first} to {last}.</translation>
    </message>
    <message>
        <source>Perkiraan; cocokkan dengan SKB.</source>
        <translation>Estimate; compare it with the joint decree (SKB).</translation>
    </message>
</context>
<context>
    <name>CarrierList</name>
    <message>
        <source>Layanan dan pengampunya</source>
        <translation>Services and their carriers</translation>
    </message>
</context>
<context>
    <name>Chance</name>
    <message>
        <source>Sangat mungkin semua selesai sebelum tenggat.</source>
        <translation>Very likely everything ends before the deadline.</translation>
    </message>
    <message>
        <source>Kemungkinan besar semua selesai sebelum tenggat.</source>
        <translation>Everything will probably end before the deadline.</translation>
    </message>
    <message>
        <source>Belum pasti: tambah cadangan waktu atau kurangi yang dikerjakan.</source>
        <translation>Uncertain: add a reserve of time or do less.</translation>
    </message>
    <message>
        <source>Kecil kemungkinan semua selesai: tambah cadangan, orang, atau waktu.</source>
        <translation>It is unlikely that everything ends: add a reserve, people or time.</translation>
    </message>
    <message>
        <source>Empat dari lima simulasi selesai paling lambat {day}</source>
        <translation>Four out of five simulations end by {day}</translation>
    </message>
    <message>
        <source>, {n} hari kerja sesudah tenggat</source>
        <translation>, {n} working days after the deadline</translation>
    </message>
    <message>
        <source>{n} simulasi dari taksiran tiga titik tiap tugas.</source>
        <translation>{n} simulations of the three-point estimates of each task.</translation>
    </message>
</context>
<context>
    <name>ChosenBar</name>
    <message>
        <source>Satukan</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Pisahkan</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Inventaris</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Lepaskan pilihan</source>
        <translation>Clear selection</translation>
    </message>
    <message>
        <source>Jadikan satu kelompok; diingat sebagai putusan Anda</source>
        <translation>Make one group; remembered as your verdict</translation>
    </message>
    <message>
        <source>Keluarkan dari kelompoknya sekarang; diingat sebagai putusan Anda</source>
        <translation>Take out of the present group; remembered as your verdict</translation>
    </message>
    <message>
        <source>{n} dipilih</source>
        <translation>{n} selected</translation>
    </message>
</context>
<context>
    <name>ClashBox</name>
    <message>
        <source>&lt;b&gt;Aturan dan putusan bertentangan.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Rules and decisions contradict each other.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tidak semua putusan muat sampai tenggat.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Not all decisions fit before the deadline.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Yang paling sedikit dilepas:</source>
        <translation>The fewest to give up:</translation>
    </message>
    <message>
        <source>Lepas</source>
        <translation>Give up</translation>
    </message>
    <message>
        <source>Lepas: {what}</source>
        <translation>Give up: {what}</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Tempelan {moment}</source>
        <translation>Pasted {moment}</translation>
    </message>
</context>
<context>
    <name>ColumnDetail</name>
    <message>
        <source>Di lembar aslinya</source>
        <translation>In the original sheet</translation>
    </message>
    <message>
        <source>Kolom sebelumnya</source>
        <translation>Previous column</translation>
    </message>
    <message>
        <source>Kolom berikutnya</source>
        <translation>Next column</translation>
    </message>
    <message>
        <source>Isi kolom</source>
        <translation>Fill column</translation>
    </message>
    <message>
        <source>Menjadi bidang apa?</source>
        <translation>Which field is it?</translation>
    </message>
    <message>
        <source>Data pribadi (UU 27/2022): ditandai dan tidak ikut diekspor kecuali diminta. Pilih “Jangan ambil” agar tidak masuk sama sekali.</source>
        <translation>Personal data (UU 27/2022): marked, and left out of exports unless asked for. Choose “Do not take” to keep it out altogether.</translation>
    </message>
    <message>
        <source>Isi yang tidak terbaca tetap disimpan di catatan rekaman, tidak dibuang.</source>
        <translation>What cannot be read is kept in the record&apos;s notes, not thrown away.</translation>
    </message>
    <message>
        <source>{n} sel teratas</source>
        <translation>Top {n} cells</translation>
    </message>
    <message>
        <source>{n} terbaca</source>
        <translation>{n} read</translation>
    </message>
    <message>
        <source>{n} diperbaiki</source>
        <translation>{n} mended</translation>
    </message>
    <message>
        <source>{n} kosong</source>
        <translation>{n} empty</translation>
    </message>
    <message>
        <source>{n} tidak terbaca</source>
        <translation>{n} not readable</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>not readable</translation>
    </message>
    <message>
        <source>Terbaca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Nama aplikasi</source>
        <translation>Application name</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Fungsi</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Biaya/th</source>
        <translation>Cost/yr</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Lengkap</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation>Acronym</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Pengembang</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Biaya bangun</source>
        <translation>Cost to build</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Luaran</source>
        <translation>Output</translation>
    </message>
    <message>
        <source>Kategori</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Data dipakai</source>
        <translation>Data used</translation>
    </message>
    <message>
        <source>Data masuk</source>
        <translation>Data in</translation>
    </message>
    <message>
        <source>Data keluar</source>
        <translation>Data out</translation>
    </message>
    <message>
        <source>Kelompok pengguna</source>
        <translation>User groups</translation>
    </message>
    <message>
        <source>Basis aplikasi</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Jenis pengembang</source>
        <translation>Kind of developer</translation>
    </message>
    <message>
        <source>Tahun diperbarui</source>
        <translation>Year updated</translation>
    </message>
    <message>
        <source>Terhubung dengan</source>
        <translation>Connected with</translation>
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
        <source>Kode RAA</source>
        <translation>RAA code</translation>
    </message>
    <message>
        <source>Hilang dari berkas terbaru</source>
        <translation>Gone from the newest file</translation>
    </message>
    <message>
        <source>Asal</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>{sheet} · judul baris {row}</source>
        <translation>{sheet} · headings in row {row}</translation>
    </message>
    <message>
        <source>Kolom tambahan</source>
        <translation>Extra column</translation>
    </message>
    <message>
        <source>Jangan ambil</source>
        <translation>Do not take</translation>
    </message>
    <message>
        <source>judulnya juga dapat berarti ini</source>
        <translation>its heading can also mean this</translation>
    </message>
    <message>
        <source>pilihan Anda</source>
        <translation>your choice</translation>
    </message>
    <message>
        <source>disimpan apa adanya di catatan rekaman</source>
        <translation>kept as it is in the record&apos;s notes</translation>
    </message>
    <message>
        <source>isi kolom ini tidak masuk ke dokumen</source>
        <translation>what this column holds does not enter the document</translation>
    </message>
    <message>
        <source>Pemetaan kolom (*.json)</source>
        <translation>Column mapping (*.json)</translation>
    </message>
    <message>
        <source>Pemetaan disimpan di {file}.</source>
        <translation>Mapping saved in {file}.</translation>
    </message>
    <message>
        <source>Pemetaan dipakai untuk {n} dari {all} lembar.</source>
        <translation>Mapping used for {n} of {all} sheets.</translation>
    </message>
</context>
<context>
    <name>CombinedDialog</name>
    <message>
        <source>Dokumen digabungkan</source>
        <translation>Documents combined</translation>
    </message>
    <message>
        <source>{n} aplikasi masuk dari {documents} dokumen; mungkin rangkap: {pairs}.</source>
        <translation>Applications brought in: {n}, from documents: {documents}; possible duplicates: {pairs}.</translation>
    </message>
    <message>
        <source>dokumen ini</source>
        <translation>this document</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Serupa dengan</source>
        <translation>Similar to</translation>
    </message>
    <message>
        <source>Yakin</source>
        <translation>Sure</translation>
    </message>
    <message>
        <source>Yang mungkin rangkap</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Tinjau di Tumpang Tindih</source>
        <translation>Review in Overlaps</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Nama perintah, halaman, atau aplikasi</source>
        <translation>Name of a command, page or application</translation>
    </message>
    <message>
        <source>Cari atau jalankan perintah</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation>Search results</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Dokumen baru</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Buka dokumen</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>Buka contoh</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Impor tabel dari papan klip</source>
        <translation>Import a table from the clipboard</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Ekspor rencana</source>
        <translation>Export the plan</translation>
    </message>
    <message>
        <source>Formulir per OPD</source>
        <translation>Forms for the offices</translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Gabungkan dokumen lain</source>
        <translation>Combine other documents</translation>
    </message>
    <message>
        <source>Basis data tim</source>
        <translation>Team database</translation>
    </message>
    <message>
        <source>Cadangan dokumen</source>
        <translation>Backups of the document</translation>
    </message>
    <message>
        <source>Pengaturan proyek</source>
        <translation>Project settings</translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Riwayat lengkap dan cabangnya</source>
        <translation>Full history and its branches</translation>
    </message>
    <message>
        <source>Riwayat aplikasi terpilih</source>
        <translation>History of the selected application</translation>
    </message>
    <message>
        <source>Cari atau jalankan perintah</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Batalkan pekerjaan</source>
        <translation>Cancel the job</translation>
    </message>
    <message>
        <source>Tema terang</source>
        <translation>Light theme</translation>
    </message>
    <message>
        <source>Tema gelap</source>
        <translation>Dark theme</translation>
    </message>
    <message>
        <source>Tema mengikuti sistem</source>
        <translation>Theme follows the system</translation>
    </message>
    <message>
        <source>Ganti bahasa (Indonesia, English)</source>
        <translation>Change language (Indonesia, English)</translation>
    </message>
    <message>
        <source>Perbesar teks</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Perkecil teks</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Ukuran teks biasa</source>
        <translation>Normal text size</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Tur singkat</source>
        <translation>Short tour</translation>
    </message>
    <message>
        <source>Tentang Ramping</source>
        <translation>About Ramping</translation>
    </message>
    <message>
        <source>Buka {file}</source>
        <translation>Open {file}</translation>
    </message>
    <message>
        <source>{file} ditulis.</source>
        <translation>{file} was written.</translation>
    </message>
    <message>
        <source>Tunjukkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>{n} formulir ditulis.</source>
        <translation>{n} forms were written.</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Isian yang bertentangan</source>
        <translation>Cells in conflict</translation>
    </message>
    <message>
        <source>Belum ada yang ditulis. Pilih untuk setiap isian; isian lain dari perubahan Anda ikut.</source>
        <translation>Nothing has been written yet. Choose for each cell; your other changes go along.</translation>
    </message>
    <message>
        <source>Isian</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Semula</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Milik saya</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>Yang ada</source>
        <translation>What is there</translation>
    </message>
    <message>
        <source>Semua milik saya</source>
        <translation>All mine</translation>
    </message>
    <message>
        <source>Semua yang ada</source>
        <translation>All that are there</translation>
    </message>
    <message>
        <source>Tulis pilihan</source>
        <translation>Write my choice</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Mulai {day}</source>
        <translation>Starts {day}</translation>
    </message>
    <message>
        <source>Tenggat lewat</source>
        <translation>Deadline passed</translation>
    </message>
    <message>
        <source>Sisa {n} hari kerja</source>
        <translation>{n} working days left</translation>
    </message>
</context>
<context>
    <name>CourseTable</name>
    <message>
        <source>Konsolidasi dan kemajuannya</source>
        <translation>Consolidations and their progress</translation>
    </message>
    <message>
        <source>Konsolidasi</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <source>Tugas sekarang</source>
        <translation>Task now</translation>
    </message>
    <message>
        <source>Rencana (garis), nyata</source>
        <translation>Planned (line), actual</translation>
    </message>
    <message>
        <source>Selisih</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>DayStrip</name>
    <message>
        <source>{n} dari {m} hari seluruh layanan berpengampu</source>
        <translation>All services carried on {n} of {m} days</translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation>today</translation>
    </message>
</context>
<context>
    <name>Decision</name>
    <message>
        <source>Gabung ke {into}</source>
        <translation>Merge into {into}</translation>
    </message>
    <message>
        <source>Ganti dengan {into}</source>
        <translation>Replace by {into}</translation>
    </message>
    <message>
        <source>Hubungkan dengan {into}</source>
        <translation>Interoperate with {into}</translation>
    </message>
    <message>
        <source>{first} – {last} · longgar {slack} hari kerja</source>
        <translation>{first} – {last} · slack {slack} working days</translation>
    </message>
    <message>
        <source>pindah ke {into}</source>
        <translation>moves to {into}</translation>
    </message>
    <message>
        <source>tetap</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>{n} aplikasi digabung ke sini</source>
        <translation>merged into this one: {n}</translation>
    </message>
    <message>
        <source>satu rencana kerja</source>
        <translation>one work plan</translation>
    </message>
    <message>
        <source>{name} membaca data</source>
        <translation>{name} reads its data</translation>
    </message>
    <message>
        <source>sambung ulang</source>
        <translation>rewire</translation>
    </message>
    <message>
        <source>{n} pengguna</source>
        <translation>{n} users</translation>
    </message>
    <message>
        <source>pindah dan dilatih</source>
        <translation>move and are trained</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>nilai dampak, lalu arsip</source>
        <translation>assess the impact, then archive</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Yang terdampak</source>
        <translation>What is affected</translation>
    </message>
    <message>
        <source>Rekaman sesudah digabung</source>
        <translation>Record after the merge</translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Alasan bila mengubah usulan</source>
        <translation>Reason for changing the proposal</translation>
    </message>
    <message>
        <source>Alasan keputusan</source>
        <translation>Reason of the decision</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Tandai</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Aturan untuk aplikasi ini …</source>
        <translation>Rules for this application …</translation>
    </message>
    <message>
        <source>Rincian keputusan</source>
        <translation>Details of the decision</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Pilih satu kartu untuk melihat alasannya.</source>
        <translation>Choose a card to see its reasons.</translation>
    </message>
    <message>
        <source>putusan pejabat</source>
        <translation>officer&apos;s decision</translation>
    </message>
    <message>
        <source>usulan mesin</source>
        <translation>engine&apos;s proposal</translation>
    </message>
    <message>
        <source> · peluang tepat waktu {share}</source>
        <translation> · chance of being in time {share}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bertentangan dengan hitungan:&lt;/b&gt; {what} ({points}). Alasan: {reason}</source>
        <translation>&lt;b&gt;Contradicts the computed value:&lt;/b&gt; {what} ({points}). Reason: {reason}</translation>
    </message>
    <message>
        <source>belum ditulis</source>
        <translation>not written yet</translation>
    </message>
    <message>
        <source>{n} dari {all} siap</source>
        <translation>{n} of {all} ready</translation>
    </message>
    <message>
        <source>Belum ada usulan: jalankan Rencanakan.</source>
        <translation>No proposal yet: make a plan.</translation>
    </message>
    <message>
        <source>Apa akibatnya bila {what}?</source>
        <translation>What would it cost to choose {what}?</translation>
    </message>
    <message>
        <source>Menghitung …</source>
        <translation>Computing …</translation>
    </message>
    <message>
        <source>Pilihan lain: &lt;b&gt;{what}&lt;/b&gt; {points}</source>
        <translation>Other choice: &lt;b&gt;{what}&lt;/b&gt; {points}</translation>
    </message>
    <message>
        <source>{n} bidang</source>
        <translation>fields: {n}</translation>
    </message>
</context>
<context>
    <name>DecisionSide</name>
    <message>
        <source>Belum ada rencana untuk dibandingkan.</source>
        <translation>There is no plan to compare with yet.</translation>
    </message>
</context>
<context>
    <name>DecisionTable</name>
    <message>
        <source>Keputusan sebagai tabel</source>
        <translation>Decisions as a table</translation>
    </message>
</context>
<context>
    <name>DecisionTableModel</name>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>OPD atau tujuan</source>
        <translation>Office or target</translation>
    </message>
    <message>
        <source>Akibat</source>
        <translation>Consequence</translation>
    </message>
    <message>
        <source>Oleh</source>
        <translation>By</translation>
    </message>
    <message>
        <source>pejabat</source>
        <translation>officer</translation>
    </message>
    <message>
        <source>mesin</source>
        <translation>engine</translation>
    </message>
</context>
<context>
    <name>DecisionsPage</name>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Tampilan keputusan</source>
        <translation>View of the decisions</translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Papan</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Kuadran</source>
        <translation>Quadrant</translation>
    </message>
    <message>
        <source>Skenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Berhenti, simpan terbaik</source>
        <translation>Stop, keep the best</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Kartu</source>
        <translation>Card</translation>
    </message>
    <message>
        <source>Menyusun papan</source>
        <translation>Arranging the board</translation>
    </message>
    <message>
        <source>Di sini akan diputuskan nasib setiap aplikasi.</source>
        <translation>Here the fate of every application will be decided.</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Yang diperlukan: daftar aplikasi; usulan dihitung oleh mesin.</source>
        <translation>Needed: a list of applications; the engine works out the proposals.</translation>
    </message>
    <message>
        <source>Menghitung pilihan lain</source>
        <translation>Working out other choices</translation>
    </message>
</context>
<context>
    <name>DemandRow</name>
    <message>
        <source>Ubah: {what}</source>
        <translation>Change: {what}</translation>
    </message>
    <message>
        <source>Lepas: {what}</source>
        <translation>Give up: {what}</translation>
    </message>
</context>
<context>
    <name>Demands</name>
    <message>
        <source>{n} sistem</source>
        <translation>systems: {n}</translation>
    </message>
    <message>
        <source>Rencana yang tersimpan belum menurutinya; rencanakan ulang.</source>
        <translation>The stored plan does not follow it yet; plan again.</translation>
    </message>
    <message>
        <source>{name} dipertahankan</source>
        <translation>{name} is kept</translation>
    </message>
    <message>
        <source>dan {n} aplikasi lain dipertahankan</source>
        <translation>and {n} more applications are kept</translation>
    </message>
    <message>
        <source>Setiap layanan punya pengampu tiap hari</source>
        <translation>Every service has a carrier on every day</translation>
    </message>
    <message>
        <source>Milik kementerian atau provinsi terkunci</source>
        <translation>Owned by a ministry or province: locked</translation>
    </message>
    <message>
        <source>Putusan pejabat tidak diubah mesin</source>
        <translation>The engine never changes an officer&apos;s decision</translation>
    </message>
    <message>
        <source>Satu migrasi pada satu waktu per induk</source>
        <translation>One migration at a time per survivor</translation>
    </message>
    <message>
        <source>Selesai sebelum tenggat</source>
        <translation>Finished before the deadline</translation>
    </message>
    <message>
        <source>{n} orang</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>Tim yang ada</source>
        <translation>The team there is</translation>
    </message>
</context>
<context>
    <name>Disposition</name>
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
        <source>Gabung</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Umum</source>
        <translation>National</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Undecided</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Nama tidak boleh kosong.</source>
        <translation>The name must not be empty.</translation>
    </message>
    <message>
        <source>Isi angka, misalnya 1.860.</source>
        <translation>Enter a number, such as 1.860.</translation>
    </message>
    <message>
        <source>Isi angka utuh, misalnya 1.860.</source>
        <translation>Enter a whole number, such as 1.860.</translation>
    </message>
    <message>
        <source>Isi tahun, misalnya 2022.</source>
        <translation>Enter a year, such as 2022.</translation>
    </message>
    <message>
        <source>Pilih salah satu: {names}.</source>
        <translation>Choose one of: {names}.</translation>
    </message>
    <message>
        <source>OPD ini belum ada; tulis nama atau singkatannya.</source>
        <translation>There is no such office yet; write its name or acronym.</translation>
    </message>
</context>
<context>
    <name>EvidenceBars</name>
    <message>
        <source>Alasan dengan bobot</source>
        <translation>Reasons with their weights</translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation>Others</translation>
    </message>
    <message>
        <source>Belum ada alasan yang tercatat.</source>
        <translation>No reason has been recorded yet.</translation>
    </message>
</context>
<context>
    <name>EvidencePane</name>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Mode buta</source>
        <translation>Blind mode</translation>
    </message>
    <message>
        <source>Sembunyikan kemungkinan, keputusan dan nama OPD sampai Anda menjawab</source>
        <translation>Hide probability, decisions and offices until you have answered</translation>
    </message>
    <message>
        <source>Sebelumnya</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Tidak ada yang perlu dijawab di antrean ini.</source>
        <translation>Nothing in this queue wants an answer.</translation>
    </message>
    <message>
        <source>Bukti kelompok</source>
        <translation>Evidence of the group</translation>
    </message>
    <message>
        <source>Dampak bila berhenti</source>
        <translation>Impact if it stops</translation>
    </message>
    <message>
        <source>Antrean kosong</source>
        <translation>Queue empty</translation>
    </message>
    <message>
        <source>Tadi: {topic}, {verdict}. Ctrl+Z mengurungkan.</source>
        <translation>Just now: {topic}, {verdict}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Tadi: {a} – {b}, {verdict}; mesin {share}. Ctrl+Z mengurungkan.</source>
        <translation>Just now: {a} – {b}, {verdict}; engine {share}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Sama   S</source>
        <translation>Same   S</translation>
    </message>
    <message>
        <source>Semua sama   S</source>
        <translation>All the same   S</translation>
    </message>
    <message>
        <source>Beda   B</source>
        <translation>Different   B</translation>
    </message>
    <message>
        <source>Semua beda   B</source>
        <translation>All different   B</translation>
    </message>
    <message>
        <source>Ragu   R</source>
        <translation>Unsure   R</translation>
    </message>
    <message>
        <source>Ganti semua   S</source>
        <translation>Replace all   S</translation>
    </message>
    <message>
        <source>Bukti pasangan</source>
        <translation>Evidence of the pair</translation>
    </message>
    <message>
        <source>Ganti   S</source>
        <translation>Replace   S</translation>
    </message>
    <message>
        <source>{n} dari {total}</source>
        <translation>{n} of {total}</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
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
        <source>perjanjian</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>SPLP</source>
        <translation>SPLP</translation>
    </message>
</context>
<context>
    <name>ExchangePane</name>
    <message>
        <source>Pertukaran data sesudah penggabungan</source>
        <translation>Data exchange after the merges</translation>
    </message>
    <message>
        <source>Aplikasi yang dihentikan</source>
        <translation>Application that is stopped</translation>
    </message>
    <message>
        <source>Siapa bertukar dengan siapa</source>
        <translation>Who exchanges with whom</translation>
    </message>
    <message>
        <source>sesudah keputusan</source>
        <translation>after the decisions</translation>
    </message>
    <message>
        <source>Enter atau klik kanan: tandai perjanjian, API, atau SPLP selesai</source>
        <translation>Enter or right click: mark agreement, API or SPLP as done</translation>
    </message>
    <message>
        <source>Bila aplikasi ini berhenti hari ini</source>
        <translation>If this application stops today</translation>
    </message>
    <message>
        <source>Bertumpu pada satu aplikasi</source>
        <translation>Resting on one application</translation>
    </message>
    <message>
        <source>Saling menunggu (siklus)</source>
        <translation>Waiting for each other (cycle)</translation>
    </message>
    <message>
        <source>Data dengan beberapa produsen</source>
        <translation>Data with several producers</translation>
    </message>
    <message>
        <source>Titik lemah</source>
        <translation>Weak points</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Pertukaran</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
    <message>
        <source>&lt;b&gt;{name}&lt;/b&gt;: {n} sistem kehilangan data</source>
        <translation>&lt;b&gt;{name}&lt;/b&gt;: systems losing data: {n}</translation>
    </message>
    <message>
        <source>Semua {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <source>Perlu dibuat {n}</source>
        <translation>To be made {n}</translation>
    </message>
    <message>
        <source>Terputus {n}</source>
        <translation>Cut off {n}</translation>
    </message>
    <message>
        <source>Menjadi satu sistem {n}</source>
        <translation>Becoming one system {n}</translation>
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
        <source>Perlu</source>
        <translation>Wanted</translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>{n} dari {m} tugas selesai</source>
        <translation>{n} of {m} tasks done</translation>
    </message>
    <message>
        <source>Kehilangan data langsung: {names}</source>
        <translation>Losing data directly: {names}</translation>
    </message>
    <message>
        <source>Kehilangan data berantai: {names}</source>
        <translation>Losing data through others: {names}</translation>
    </message>
    <message>
        <source>Layanan tanpa pengampu lain: {names}</source>
        <translation>Services without another carrier: {names}</translation>
    </message>
</context>
<context>
    <name>ExemptionForm</name>
    <message>
        <source>Pengecualian</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Dasar hukum, misalnya Perbup 12/2027 Pasal 4</source>
        <translation>Legal basis, such as Perbup 12/2027 article 4</translation>
    </message>
    <message>
        <source>Dasar hukum pengecualian</source>
        <translation>Legal basis of the exception</translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>Simpan pengecualian</source>
        <translation>Save exception</translation>
    </message>
    <message>
        <source>Cabut</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Belum ada; selama moratorium aplikasi baru perlu dasar hukum dan batas waktu.</source>
        <translation>None yet; during the moratorium a new application needs a legal basis and an end date.</translation>
    </message>
    <message>
        <source>Berlaku sampai {day}, dicatat {who}.</source>
        <translation>Valid until {day}, recorded by {who}.</translation>
    </message>
    <message>
        <source>Berakhir {day}; dicatat {who}.</source>
        <translation>Ended {day}; recorded by {who}.</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Satukan</source>
        <translation>Join</translation>
    </message>
    <message>
        <source>Ganti judul</source>
        <translation>Change title</translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation>Exists</translation>
    </message>
    <message>
        <source>Terima</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation>Take out</translation>
    </message>
</context>
<context>
    <name>FilePreview</name>
    <message>
        <source>Lembar pratinjau</source>
        <translation>Preview sheets</translation>
    </message>
    <message>
        <source>Isi lembar</source>
        <translation>What the sheet holds</translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation>What the file holds</translation>
    </message>
    <message>
        <source>dan {n} baris lagi di dalam berkas</source>
        <translation>and {n} more rows in the file</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Buku kerja (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Buka dokumen</source>
        <translation>Open document</translation>
    </message>
    <message>
        <source>Pilih dokumen yang digabungkan</source>
        <translation>Choose documents to combine</translation>
    </message>
    <message>
        <source>Simpan dokumen baru di</source>
        <translation>Save new document at</translation>
    </message>
    <message>
        <source>Simpan salinan sebagai</source>
        <translation>Save a copy as</translation>
    </message>
    <message>
        <source>Pilih berkas inventaris</source>
        <translation>Choose inventory files</translation>
    </message>
    <message>
        <source>Inventaris ({patterns})</source>
        <translation>Inventory ({patterns})</translation>
    </message>
    <message>
        <source>Pilih folder berkas inventaris</source>
        <translation>Choose a folder of inventory files</translation>
    </message>
    <message>
        <source>Pilih folder untuk salinan bertanda</source>
        <translation>Choose a folder for the marked copies</translation>
    </message>
    <message>
        <source>Buka pemetaan kolom</source>
        <translation>Open a column mapping</translation>
    </message>
    <message>
        <source>Pemetaan kolom (*.json)</source>
        <translation>Column mapping (*.json)</translation>
    </message>
    <message>
        <source>Pilih beranda yang disimpan</source>
        <translation>Choose a saved front page</translation>
    </message>
    <message>
        <source>Halaman tersimpan ({patterns})</source>
        <translation>Saved pages ({patterns})</translation>
    </message>
    <message>
        <source>Pilih berkas bukti</source>
        <translation>Choose an evidence file</translation>
    </message>
    <message>
        <source>Pilih dokumen daerah</source>
        <translation>Choose documents of regions</translation>
    </message>
    <message>
        <source>Dokumen dan rencana ({patterns})</source>
        <translation>Documents and plans ({patterns})</translation>
    </message>
    <message>
        <source>Ekspor sebagai</source>
        <translation>Export as</translation>
    </message>
    <message>
        <source>Pilih folder untuk formulir</source>
        <translation>Choose a folder for the forms</translation>
    </message>
    <message>
        <source>Dokumen Ramping (*.ramping)</source>
        <translation>Ramping document (*.ramping)</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Saring</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>{title}: {n} dipilih ×</source>
        <translation>{title}: {n} chosen ×</translation>
    </message>
    <message>
        <source>Hapus saringan {title}</source>
        <translation>Remove the filter {title}</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Cari nilai</source>
        <translation>Search values</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>A → Z</source>
        <translation>A → Z</translation>
    </message>
    <message>
        <source>Z → A</source>
        <translation>Z → A</translation>
    </message>
    <message>
        <source>Hapus saringan</source>
        <translation>Remove filter</translation>
    </message>
    <message>
        <source>(kosong)</source>
        <translation>(empty)</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Cari di peta</source>
        <translation>Search the map</translation>
    </message>
    <message>
        <source>Cari aplikasi di peta; Enter ke temuan berikutnya</source>
        <translation>Find applications on the map; Enter goes to the next match</translation>
    </message>
    <message>
        <source>{n} ditemukan</source>
        <translation>{n} found</translation>
    </message>
    <message>
        <source>{n} dari {total}</source>
        <translation>{n} of {total}</translation>
    </message>
</context>
<context>
    <name>GanttLegend</name>
    <message>
        <source>Keterangan jadwal</source>
        <translation>Legend of the schedule</translation>
    </message>
    <message>
        <source>rantai kritis</source>
        <translation>critical chain</translation>
    </message>
    <message>
        <source>tugas, kemajuan</source>
        <translation>task, progress</translation>
    </message>
    <message>
        <source>menunggu</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>libur, cuti bersama</source>
        <translation>holiday, joint leave</translation>
    </message>
    <message>
        <source>cadangan</source>
        <translation>reserve</translation>
    </message>
    <message>
        <source>disematkan</source>
        <translation>pinned</translation>
    </message>
</context>
<context>
    <name>GraphCanvas</name>
    <message>
        <source>Peta tumpang tindih</source>
        <translation>Overlap map</translation>
    </message>
    <message>
        <source>Semua isi peta juga ada sebagai daftar; panah menggeser peta.</source>
        <translation>Everything on the map is also a list; arrow keys move the map.</translation>
    </message>
</context>
<context>
    <name>GridFoot</name>
    <message>
        <source>&lt;b&gt;{shown} dari {total}&lt;/b&gt; ditampilkan</source>
        <translation>&lt;b&gt;{shown} of {total}&lt;/b&gt; shown</translation>
    </message>
    <message>
        <source>{n} tersembunyi oleh saringan</source>
        <translation>{n} hidden by filters</translation>
    </message>
    <message>
        <source>Pilihan {n} sel</source>
        <translation>{n} cells selected</translation>
    </message>
    <message>
        <source>Rata-rata &lt;b&gt;{n}&lt;/b&gt;</source>
        <translation>Mean &lt;b&gt;{n}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Jumlah &lt;b&gt;{n}&lt;/b&gt;</source>
        <translation>Sum &lt;b&gt;{n}&lt;/b&gt;</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Anggota</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Sambungan lemah</source>
        <translation>Weak link</translation>
    </message>
    <message>
        <source>{n} pertanyaan belum dijawab; satu jawaban di bawah menjawab semuanya.</source>
        <translation>Unanswered questions: {n}; one answer below settles them all.</translation>
    </message>
    <message>
        <source>Tidak ada pertanyaan yang belum dijawab di kelompok ini.</source>
        <translation>No question in this group is unanswered.</translation>
    </message>
    <message>
        <source>Apakah semua aplikasi ini mengerjakan tugas Aplikasi Umum {name}?</source>
        <translation>Do all these applications do the work of the national application {name}?</translation>
    </message>
    <message>
        <source>{n} aplikasi</source>
        <translation>{n} applications</translation>
    </message>
    <message>
        <source>induk</source>
        <translation>survivor</translation>
    </message>
    <message>
        <source>{n} lagi, ada di daftar peta</source>
        <translation>{n} more, in the list of the map</translation>
    </message>
    <message>
        <source>Tunjukkan {name} di peta</source>
        <translation>Show {name} on the map</translation>
    </message>
    <message>
        <source>Keluarkan {name}</source>
        <translation>Take out {name}</translation>
    </message>
    <message>
        <source>Mengapa {name} diusulkan sebagai induk?</source>
        <translation>Why is {name} proposed as the survivor?</translation>
    </message>
    <message>
        <source>tanpa kemiripan</source>
        <translation>nothing alike</translation>
    </message>
    <message>
        <source>Pasangan ini hanya bertemu lewat anggota lain; periksa dulu.</source>
        <translation>This pair meets only through other members; check it first.</translation>
    </message>
</context>
<context>
    <name>GuaranteeSection</name>
    <message>
        <source>berpengampu setiap hari</source>
        <translation>carried every day</translation>
    </message>
    <message>
        <source>berpengampu sekarang</source>
        <translation>carried now</translation>
    </message>
    <message>
        <source>Hijau: semua layanan terbawa hari itu. Di atasnya: layanan dengan dua pengampu selama berjalan paralel, paling banyak {n}.</source>
        <translation>Green: all services carried that day. Above: services with two carriers while they run in parallel, at most {n}.</translation>
    </message>
    <message>
        <source>Susun rencana untuk melihat jaminan hari demi hari.</source>
        <translation>Make a plan to see the guarantee day by day.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Hari tersulit: {day}.&lt;/b&gt; {n} layanan tinggal satu pengampu saat beralih.</source>
        <translation>&lt;b&gt;Hardest day: {day}.&lt;/b&gt; Services left with one carrier while switching: {n}.</translation>
    </message>
    <message>
        <source>Tunjukkan layanannya</source>
        <translation>Show those services</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Tombol</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Bab panduan</source>
        <translation>Chapters of the guide</translation>
    </message>
    <message>
        <source>Isi panduan</source>
        <translation>Text of the guide</translation>
    </message>
</context>
<context>
    <name>HelpTable</name>
    <message>
        <source>Apa yang paling membantu?</source>
        <translation>What would help most?</translation>
    </message>
    <message>
        <source>Hitung ulang</source>
        <translation>Compute again</translation>
    </message>
    <message>
        <source>Menghitung …</source>
        <translation>Computing …</translation>
    </message>
    <message>
        <source>Tidak ada peran yang pernah penuh: orang tambahan tidak menambah apa pun.</source>
        <translation>No role is ever full: one more person adds nothing.</translation>
    </message>
    <message>
        <source>Belum ada orang tambahan yang terbukti menambah hasil.</source>
        <translation>No additional person has been confirmed to add anything yet.</translation>
    </message>
    <message>
        <source>Setiap angka dihitung dengan merencanakan ulang, beserta pembandingnya.</source>
        <translation>Every figure comes from planning again, together with its control run.</translation>
    </message>
    <message>
        <source>{n} {role} lagi</source>
        <translation>{n} more {role}</translation>
    </message>
    <message>
        <source>+{n} aplikasi</source>
        <translation>+{n} applications</translation>
    </message>
    <message>
        <source>{n} poin</source>
        <translation>{n} points</translation>
    </message>
</context>
<context>
    <name>HistogramSlider</name>
    <message>
        <source>Ambang kemiripan</source>
        <translation>Similarity threshold</translation>
    </message>
    <message>
        <source>Ambang {value}; panah kiri dan kanan menggesernya.</source>
        <translation>Threshold {value}; arrow keys left and right move it.</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Cari perubahan, nama, atau alasan</source>
        <translation>Find a change, a name or a reason</translation>
    </message>
    <message>
        <source>Cari di riwayat</source>
        <translation>Find in the history</translation>
    </message>
    <message>
        <source>Cabang yang ditinggalkan</source>
        <translation>Branches left behind</translation>
    </message>
    <message>
        <source>Langkah-langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
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
        <source>Isi langkah</source>
        <translation>What the step changed</translation>
    </message>
    <message>
        <source>Kembali ke sini</source>
        <translation>Go back here</translation>
    </message>
    <message>
        <source>Urungkan langkah ini saja</source>
        <translation>Undo this step alone</translation>
    </message>
    <message>
        <source>Kembali ke cabang ini</source>
        <translation>Return to this branch</translation>
    </message>
    <message>
        <source>Ekspor…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Riwayat {name}</source>
        <translation>History of {name}</translation>
    </message>
    <message>
        <source>{step} · {n} langkah · {when}</source>
        <translation>{step} · steps: {n} · {when}</translation>
    </message>
    <message>
        <source>Cabang lain: {n}</source>
        <translation>Other branches: {n}</translation>
    </message>
    <message>
        <source>Tidak ada cabang lain</source>
        <translation>No other branch</translation>
    </message>
    <message>
        <source>Tampil {n} isian pertama; selengkapnya lewat Ekspor.</source>
        <translation>The first {n} cells are shown; the rest through Export.</translation>
    </message>
    <message>
        <source>Maju ke sini</source>
        <translation>Go forward to here</translation>
    </message>
    <message>
        <source>Tabel isian (*.csv);;JSON per baris (*.jsonl)</source>
        <translation>Table of cells (*.csv);;JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>{file} ditulis.</source>
        <translation>{file} was written.</translation>
    </message>
    <message>
        <source>Tunjukkan</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Langkah-langkah</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Kembali ke langkah ini</source>
        <translation>Back to this step</translation>
    </message>
    <message>
        <source>Riwayat lengkap…</source>
        <translation>Full history…</translation>
    </message>
    <message>
        <source>{step} (diurungkan)</source>
        <translation>{step} (undone)</translation>
    </message>
    <message>
        <source>Maju ke langkah ini</source>
        <translation>Go forward to this step</translation>
    </message>
</context>
<context>
    <name>HomeCards</name>
    <message>
        <source>Layanan terjamin</source>
        <translation>Services guaranteed</translation>
    </message>
    <message>
        <source>Perkiraan selesai</source>
        <translation>Expected finish</translation>
    </message>
    <message>
        <source>Mutu rencana</source>
        <translation>Quality of the plan</translation>
    </message>
    <message>
        <source>Penghematan per tahun</source>
        <translation>Saving per year</translation>
    </message>
    <message>
        <source>Tumpang tindih</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Kelengkapan data</source>
        <translation>Completeness of data</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Beban tim</source>
        <translation>Load of the team</translation>
    </message>
    <message>
        <source>Sistem aplikasi</source>
        <translation>Application systems</translation>
    </message>
    <message>
        <source>Web, Android, dan iOS dari satu sistem dihitung satu; yang belum diputuskan dihitung tetap.</source>
        <translation>Web, Android and iOS of one system count as one; undecided ones count as kept.</translation>
    </message>
    <message>
        <source>Portal: {n} dari {m} layanan tercatat</source>
        <translation>Portal: {n} of {m} services on record</translation>
    </message>
    <message>
        <source>Moratorium: {n} baru</source>
        <translation>Moratorium: new {n}</translation>
    </message>
    <message>
        <source>Moratorium: belum dibekukan</source>
        <translation>Moratorium: not frozen yet</translation>
    </message>
    <message>
        <source>Kemajuan: {n} dari {m} selesai</source>
        <translation>Progress: {n} of {m} done</translation>
    </message>
    <message>
        <source>Kemajuan: {n} dari {m} selesai, {late} tugas lewat waktunya</source>
        <translation>Progress: {n} of {m} done, {late} tasks past their time</translation>
    </message>
    <message>
        <source>Sistem sedang dihitung</source>
        <translation>Systems are being counted</translation>
    </message>
    <message>
        <source>{before} sistem menjadi {after}</source>
        <translation>{before} systems become {after}</translation>
    </message>
    <message>
        <source>{rows} baris
inventaris</source>
        <translation>{rows} inventory
rows</translation>
    </message>
    <message>
        <source>tercatat; belum ada rencana</source>
        <translation>on record; no plan yet</translation>
    </message>
    <message>
        <source>punya pengampu setiap hari</source>
        <translation>have a carrier on every day</translation>
    </message>
    <message>
        <source>sebagian kehilangan pengampu</source>
        <translation>some lose their carrier</translation>
    </message>
    <message>
        <source>belum ada rencana</source>
        <translation>no plan yet</translation>
    </message>
    <message>
        <source>{n} hari kerja sebelum tenggat</source>
        <translation>{n} working days before the deadline</translation>
    </message>
    <message>
        <source>tepat pada hari tenggat</source>
        <translation>exactly on the day of the deadline</translation>
    </message>
    <message>
        <source>dari batas atas tim ini</source>
        <translation>of this team&apos;s ceiling</translation>
    </message>
    <message>
        <source>belum ada keputusan</source>
        <translation>no decision yet</translation>
    </message>
    <message>
        <source>semua biaya diketahui</source>
        <translation>all costs are known</translation>
    </message>
    <message>
        <source>{n} biaya belum diisi</source>
        <translation>{n} costs not filled in</translation>
    </message>
    <message>
        <source>penuh {n} hari</source>
        <translation>full on {n} days</translation>
    </message>
    <message>
        <source>tidak ada hari yang penuh</source>
        <translation>no day is full</translation>
    </message>
    <message>
        <source>sedang dihitung</source>
        <translation>being counted</translation>
    </message>
    <message>
        <source>belum ditinjau</source>
        <translation>not reviewed</translation>
    </message>
    <message>
        <source>{done} dari {all} sudah diputuskan</source>
        <translation>{done} of {all} reviewed</translation>
    </message>
    <message>
        <source>{n} sel penentu kosong</source>
        <translation>{n} deciding cells are empty</translation>
    </message>
    <message>
        <source>belum diputuskan</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>{done} dari {all} sistem</source>
        <translation>{done} of {all} systems</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Ekspor rencana</source>
        <translation>Export the plan</translation>
    </message>
    <message>
        <source>Berikutnya</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Di sini tampak sistem yang masih berjalan, hari demi hari sampai tenggat.</source>
        <translation>Here the systems still running will be shown, day by day until the deadline.</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Perlu inventaris dan tenggat; tenggat dapat diubah di Pengaturan proyek.</source>
        <translation>Needs an inventory and a deadline; the deadline can be changed in the project settings.</translation>
    </message>
    <message>
        <source>Sistem yang masih berjalan</source>
        <translation>Systems still running</translation>
    </message>
    <message>
        <source>dan tonggak rencana</source>
        <translation>and milestones of the plan</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu.</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>Menunggu Anda</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Di sini tampak berapa aplikasi yang ada, dan berapa yang cukup.</source>
        <translation>Here you will see how many applications there are, and how many are enough.</translation>
    </message>
    <message>
        <source>Buka contoh</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Impor menerima xlsx, xls, xlsb, ods, dan csv apa adanya; tidak ada yang ditulis sebelum Anda menerapkannya. Contoh: kabupaten fiktif dengan tiga buku kerja.</source>
        <translation>Import takes xlsx, xls, xlsb, ods and csv as they are; nothing is written before you apply it. The sample: a fictional regency with three workbooks.</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Lanjutkan {file}</source>
        <translation>Go on with {file}</translation>
    </message>
    <message>
        <source>rencana selesai {day}</source>
        <translation>plan finished {day}</translation>
    </message>
    <message>
        <source>belum ada rencana</source>
        <translation>no plan yet</translation>
    </message>
</context>
<context>
    <name>ImpactCard</name>
    <message>
        <source>Langsung kehilangan data</source>
        <translation>Losing data directly</translation>
    </message>
    <message>
        <source>Ikut terdampak melalui yang lain</source>
        <translation>Affected through others</translation>
    </message>
    <message>
        <source>Layanan tanpa pengampu lain</source>
        <translation>Services without another carrier</translation>
    </message>
    <message>
        <source>Pengirim data yang kehilangan tujuan</source>
        <translation>Senders of data that lose their target</translation>
    </message>
    <message>
        <source>Apa yang rusak bila ini berhenti?</source>
        <translation>What breaks if this stops?</translation>
    </message>
    <message>
        <source>Pilih satu aplikasi di peta. Panah menunjuk dari pengirim ke penerima data.</source>
        <translation>Choose one application on the map. Arrows point from the sender to the receiver of data.</translation>
    </message>
    <message>
        <source>Bila {name} berhenti</source>
        <translation>If {name} stops</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n}&lt;/b&gt; aplikasi kehilangan data, &lt;b&gt;{m}&lt;/b&gt; layanan berhenti.</source>
        <translation>Applications losing data: &lt;b&gt;{n}&lt;/b&gt;; services stopping: &lt;b&gt;{m}&lt;/b&gt;.</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Seret berkas atau folder inventaris ke mana saja di jendela ini.</source>
        <translation>Drop inventory files or a folder anywhere on this window.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>xlsx, xls, xlsb, ods, csv, tabel web, json, ArchiMate; juga formulir yang kembali dari OPD. Beberapa sekaligus; lembar, judul, dan kolom dikenali.</source>
        <translation>xlsx, xls, xlsb, ods, csv, web tables, json, ArchiMate; forms that come back from offices too. Several at once; sheets, headings and columns are recognised.</translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>Tempel dari Excel</source>
        <translation>Paste from Excel</translation>
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
        <source>Baris</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Berkas yang diimpor</source>
        <translation>Files to import</translation>
    </message>
    <message>
        <source>Lepaskan berkas terpilih</source>
        <translation>Remove the selected file</translation>
    </message>
    <message>
        <source>{n} berkas</source>
        <translation>files: {n}</translation>
    </message>
    <message>
        <source>siap</source>
        <translation>ready</translation>
    </message>
    <message>
        <source>bernama sama dengan berkas lain; ganti namanya agar asalnya jelas</source>
        <translation>has the name of another file; rename it so that the source is clear</translation>
    </message>
    <message>
        <source>tampaknya bukan daftar aplikasi; tunjukkan lembarnya bila memang itu</source>
        <translation>seems to be no list of applications; point to the sheet if it is one</translation>
    </message>
    <message>
        <source>formulir yang kembali; hanya suntingannya yang masuk</source>
        <translation>a form that came back; only what was edited enters</translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>Belum jelas</source>
        <translation>Unclear</translation>
    </message>
    <message>
        <source>Bertentangan</source>
        <translation>In conflict</translation>
    </message>
    <message>
        <source>Beberapa dalam satu sel</source>
        <translation>Several in one cell</translation>
    </message>
    <message>
        <source>Sel berubah</source>
        <translation>Changed cells</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Hilang</source>
        <translation>Vanished</translation>
    </message>
    <message>
        <source>Masalah dan catatan</source>
        <translation>Issues and notes</translation>
    </message>
    <message>
        <source>Asal baris</source>
        <translation>Source of the row</translation>
    </message>
    <message>
        <source>belum dijawab; menjadi baru</source>
        <translation>not answered; becomes new</translation>
    </message>
    <message>
        <source>sama</source>
        <translation>same</translation>
    </message>
    <message>
        <source>aplikasi baru</source>
        <translation>new application</translation>
    </message>
    <message>
        <source>Di berkas</source>
        <translation>In the file</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>office</translation>
    </message>
    <message>
        <source>Mirip di inventaris</source>
        <translation>Similar in the inventory</translation>
    </message>
    <message>
        <source>Tempat</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Apakah baris ini aplikasi yang sudah ada di inventaris?</source>
        <translation>Is this row an application that is already in the inventory?</translation>
    </message>
    <message>
        <source>Aplikasi baru</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>Sama dengan yang mirip</source>
        <translation>Same as the similar one</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Di inventaris</source>
        <translation>In the inventory</translation>
    </message>
    <message>
        <source>Di berkas yang kembali</source>
        <translation>In the file that came back</translation>
    </message>
    <message>
        <source>Yang berlaku</source>
        <translation>What holds</translation>
    </message>
    <message>
        <source>punya kita</source>
        <translation>ours</translation>
    </message>
    <message>
        <source>dari berkas</source>
        <translation>from the file</translation>
    </message>
    <message>
        <source>Diubah di kedua sisi sejak berkasnya dikirim; punya kita tetap bila tidak dijawab.</source>
        <translation>Changed on both sides since the file was sent; ours stays unless you answer.</translation>
    </message>
    <message>
        <source>Tetap punya kita</source>
        <translation>Keep ours</translation>
    </message>
    <message>
        <source>Ambil dari berkas</source>
        <translation>Take from the file</translation>
    </message>
    <message>
        <source>tetap satu aplikasi</source>
        <translation>stays one application</translation>
    </message>
    <message>
        <source>dipecah menjadi {n}</source>
        <translation>split into {n}</translation>
    </message>
    <message>
        <source>Isi sel</source>
        <translation>What the cell holds</translation>
    </message>
    <message>
        <source>Aplikasi di dalamnya</source>
        <translation>Applications in it</translation>
    </message>
    <message>
        <source>Satu sel nama tampaknya menyebut beberapa aplikasi.</source>
        <translation>One name cell seems to name several applications.</translation>
    </message>
    <message>
        <source>Biarkan satu</source>
        <translation>Leave as one</translation>
    </message>
    <message>
        <source>Pecah</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Sekarang</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Menjadi</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Sel kosong di berkas tidak pernah menghapus isi yang ada.</source>
        <translation>An empty cell in the file never erases what is there.</translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Biarkan yang sekarang</source>
        <translation>Leave what is there</translation>
    </message>
    <message>
        <source>tetap</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>diubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>{n} aplikasi tertulis di beberapa baris dan menjadi satu rekaman.</source>
        <translation>Applications written in several rows that became one record: {n}.</translation>
    </message>
    <message>
        <source>Tidak ada lagi di berkas asalnya: ditandai, tidak dihapus.</source>
        <translation>No longer in its source file: marked, not deleted.</translation>
    </message>
    <message>
        <source>Tingkat</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Nilai</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Masalah</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Cara memperbaiki</source>
        <translation>How to correct it</translation>
    </message>
    <message>
        <source>{n} yang terberat ditampilkan dari {all}.</source>
        <translation>The {n} gravest of {all} are shown.</translation>
    </message>
    <message>
        <source>galat</source>
        <translation>error</translation>
    </message>
    <message>
        <source>peringatan</source>
        <translation>warning</translation>
    </message>
    <message>
        <source>catatan</source>
        <translation>note</translation>
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
        <source>Dibaca</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Diambil</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Disisihkan</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Setiap baris sumber diambil atau disisihkan; tidak ada yang lain.</source>
        <translation>Every source row is taken or set aside; there is nothing else.</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Berkas</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Lembar dan judul</source>
        <translation>Sheet and header</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Periksa lembar</source>
        <translation>Check the sheets</translation>
    </message>
    <message>
        <source>Tidak ada yang berubah; tidak ada yang perlu diterapkan.</source>
        <translation>Nothing changed; there is nothing to apply.</translation>
    </message>
    <message>
        <source>Papan klip tidak berisi tabel dari lembar kerja.</source>
        <translation>The clipboard holds no table of a spreadsheet.</translation>
    </message>
    <message>
        <source>{n} salinan bertanda ditulis.</source>
        <translation>Marked copies written: {n}.</translation>
    </message>
    <message>
        <source>Periksa kolom</source>
        <translation>Check columns</translation>
    </message>
    <message>
        <source>Lihat hasil</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>Terapkan</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Urutan tanggal di {file} belum ditentukan; tanggalnya disimpan apa adanya.</source>
        <translation>The order of dates in {file} has not been chosen; they are kept as they are.</translation>
    </message>
    <message>
        <source>Belum ada yang ditulis. Semua berkas menjadi satu langkah yang dapat diurungkan.</source>
        <translation>Nothing has been written yet. All files become one step that can be undone.</translation>
    </message>
    <message>
        <source>{read} baris dibaca = {taken} diambil + {aside} disisihkan.</source>
        <translation>{read} rows read = {taken} taken + {aside} set aside.</translation>
    </message>
    <message>
        <source>{n} belum dijawab menjadi aplikasi baru.</source>
        <translation>Not answered, become new applications: {n}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{files}&lt;/b&gt; berkas · &lt;b&gt;{sheets}&lt;/b&gt; lembar · &lt;b&gt;{rows}&lt;/b&gt; baris</source>
        <translation>&lt;b&gt;{files}&lt;/b&gt; files · &lt;b&gt;{sheets}&lt;/b&gt; sheets · &lt;b&gt;{rows}&lt;/b&gt; rows</translation>
    </message>
    <message>
        <source>Impor diterapkan sebagai satu langkah.</source>
        <translation>The import was applied as one step.</translation>
    </message>
</context>
<context>
    <name>ImportResultPane</name>
    <message>
        <source>Hasil impor</source>
        <translation>Result of the import</translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Baris hasil</source>
        <translation>Rows of the result</translation>
    </message>
    <message>
        <source>Bandingan</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>Salin daftar</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>Salinan bertanda</source>
        <translation>Marked copy</translation>
    </message>
    <message>
        <source>Salinan buku kerja asli; sel yang bermasalah diwarnai dan diberi komentar.</source>
        <translation>A copy of the original workbook; cells with issues are coloured and commented.</translation>
    </message>
    <message>
        <source>Jawaban aman</source>
        <translation>Safe answer</translation>
    </message>
    <message>
        <source>Jawaban lain</source>
        <translation>Other answer</translation>
    </message>
    <message>
        <source>{n} dipilih</source>
        <translation>{n} selected</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Di inventaris</source>
        <translation>In the inventory</translation>
    </message>
    <message>
        <source>Di berkas</source>
        <translation>In the file</translation>
    </message>
</context>
<context>
    <name>IndicatorLine</name>
    <message>
        <source>{n} dari {m} bukti</source>
        <translation>{n} of {m} pieces of evidence</translation>
    </message>
    <message>
        <source>Lengkap menurut daftar ini.</source>
        <translation>Complete by this list.</translation>
    </message>
    <message>
        <source>Kurang: {items}</source>
        <translation>Missing: {items}</translation>
    </message>
</context>
<context>
    <name>InventoryPage</name>
    <message>
        <source>Tempel</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>&lt;b&gt;{rows}&lt;/b&gt; baris · &lt;b&gt;{systems}&lt;/b&gt; sistem · &lt;b&gt;{units}&lt;/b&gt; OPD</source>
        <translation>&lt;b&gt;{rows}&lt;/b&gt; rows · &lt;b&gt;{systems}&lt;/b&gt; systems · &lt;b&gt;{units}&lt;/b&gt; offices</translation>
    </message>
    <message>
        <source>Formulir per OPD</source>
        <translation>Forms for the offices</translation>
    </message>
    <message>
        <source>Tunjukkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Di sini tampil semua aplikasi, satu baris satu aplikasi.</source>
        <translation>Here all applications are shown, one row each.</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Seret berkas ke mana saja di jendela ini, atau pilih: xlsx, xls, ods, csv.</source>
        <translation>Drop files anywhere on this window, or choose: xlsx, xls, ods, csv.</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{n} sel tidak terbaca dan ditandai: {why}</source>
        <translation>{n} cells could not be read and are marked: {why}</translation>
    </message>
    <message>
        <source>“{text}” tidak ditemukan.</source>
        <translation>“{text}” was not found.</translation>
    </message>
</context>
<context>
    <name>InventoryTools</name>
    <message>
        <source>Cari di inventaris</source>
        <translation>Search the inventory</translation>
    </message>
    <message>
        <source>Tunjukkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cari dan ganti (Ctrl+H)</source>
        <translation>Find and replace (Ctrl+H)</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} sel&lt;/b&gt; menentukan &lt;b&gt;{decisions} keputusan&lt;/b&gt;</source>
        <translation>&lt;b&gt;{n} cells&lt;/b&gt; decide &lt;b&gt;{decisions} decisions&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Saring…</source>
        <translation>Filter…</translation>
    </message>
    <message>
        <source>Lepaskan dari sisi kiri</source>
        <translation>Release from the left side</translation>
    </message>
    <message>
        <source>Bekukan di sisi kiri</source>
        <translation>Freeze at the left side</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Batalkan</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tidak ada pekerjaan berjalan</source>
        <translation>No job is running</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>Proses pekerja berhenti sendiri.</source>
        <translation>The worker process stopped by itself.</translation>
    </message>
    <message>
        <source>Dokumen tidak berubah. Ulangi; bila terulang, laporkan.</source>
        <translation>The document is unchanged. Try again; report it if it happens again.</translation>
    </message>
</context>
<context>
    <name>LastSteps</name>
    <message>
        <source>Langkah terakhir</source>
        <translation>Last steps</translation>
    </message>
</context>
<context>
    <name>LearningPanel</name>
    <message>
        <source>Tampilkan putusan</source>
        <translation>Show verdicts</translation>
    </message>
    <message>
        <source>Lihat yang dipelajari</source>
        <translation>See what was learned</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>Kembalikan</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>{n} putusan Anda</source>
        <translation>Your verdicts: {n}</translation>
    </message>
    <message>
        <source>Belajar dari {n} putusan Anda</source>
        <translation>Learn from your verdicts: {n}</translation>
    </message>
    <message>
        <source>{same} sama · {other} beda · {unsure} ragu</source>
        <translation>same {same} · different {other} · in doubt {unsure}</translation>
    </message>
    <message>
        <source>Dipakai: {gain}</source>
        <translation>In use: {gain}</translation>
    </message>
    <message>
        <source>Bobot baru terbukti lebih baik: {gain}</source>
        <translation>New weights are proven better: {gain}</translation>
    </message>
    <message>
        <source>Perkiraan mesin cocok dengan {met} dari {asked} jawaban. Bobot tetap: bobot lain belum terbukti lebih baik.</source>
        <translation>The engine&apos;s guess agrees with {met} of {asked} answers. Weights stay: others are not proven better.</translation>
    </message>
    <message>
        <source>Sembunyikan putusan</source>
        <translation>Hide verdicts</translation>
    </message>
    <message>
        <source>presisi {before} → {after}</source>
        <translation>precision {before} → {after}</translation>
    </message>
    <message>
        <source>bobot {signal} naik</source>
        <translation>weight of {signal} up</translation>
    </message>
    <message>
        <source>bobot {signal} turun</source>
        <translation>weight of {signal} down</translation>
    </message>
    <message>
        <source>Dari {n} jawaban, diuji pada jawaban yang disisihkan: {weights}</source>
        <translation>From {n} answers, tested on answers held back: {weights}</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Keterangan tanda</source>
        <translation>Legend</translation>
    </message>
</context>
<context>
    <name>LoadChart</name>
    <message>
        <source>penuh</source>
        <translation>full</translation>
    </message>
    <message>
        <source>Beban per peran dan minggu</source>
        <translation>Load by role and week</translation>
    </message>
</context>
<context>
    <name>LonerStrip</name>
    <message>
        <source>Aplikasi tanpa tumpang tindih</source>
        <translation>Applications without overlap</translation>
    </message>
    <message>
        <source>{n} tanpa tumpang tindih</source>
        <translation>{n} without overlap</translation>
    </message>
    <message>
        <source>kuat</source>
        <translation>strong</translation>
    </message>
    <message>
        <source>lemah</source>
        <translation>weak</translation>
    </message>
    <message>
        <source>+{n}</source>
        <translation>+{n}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Salin</source>
        <translation>Copy</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>lainnya atau kosong {n}</source>
        <translation>others or empty {n}</translation>
    </message>
    <message>
        <source>Tanpa tumpang tindih</source>
        <translation>No overlap</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>Perbesar (+)</source>
        <translation>Zoom in (+)</translation>
    </message>
    <message>
        <source>Perkecil (−)</source>
        <translation>Zoom out (−)</translation>
    </message>
    <message>
        <source>Pas layar (0)</source>
        <translation>Fit (0)</translation>
    </message>
    <message>
        <source>Laso; Shift dan seret untuk kotak</source>
        <translation>Lasso; Shift and drag for a box</translation>
    </message>
    <message>
        <source>Tampilkan sebagai daftar</source>
        <translation>Show as a list</translation>
    </message>
    <message>
        <source>Bentangkan semua kelompok</source>
        <translation>Expand all groups</translation>
    </message>
    <message>
        <source>Ciutkan semua</source>
        <translation>Collapse all</translation>
    </message>
    <message>
        <source>Simpan gambar peta</source>
        <translation>Save picture of the map</translation>
    </message>
</context>
<context>
    <name>MapHands</name>
    <message>
        <source>Bila {name} berhenti, {n} aplikasi kehilangan data</source>
        <translation>If {name} stops, {n} applications lose data</translation>
    </message>
    <message>
        <source>Apa yang rusak bila ini berhenti?</source>
        <translation>What breaks if this stops?</translation>
    </message>
    <message>
        <source>Buka di Inventaris</source>
        <translation>Open in Inventory</translation>
    </message>
    <message>
        <source>Buka keputusannya</source>
        <translation>Open its decision</translation>
    </message>
</context>
<context>
    <name>MapList</name>
    <message>
        <source>Kelompok</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>office</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Sambungan</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Terkuat</source>
        <translation>Strongest</translation>
    </message>
    <message>
        <source>Kembali ke gambar</source>
        <translation>Back to the picture</translation>
    </message>
    <message>
        <source>Daftar isi peta</source>
        <translation>List of the map</translation>
    </message>
</context>
<context>
    <name>MapLooks</name>
    <message>
        <source>Lapisan peta</source>
        <translation>Layer of the map</translation>
    </message>
    <message>
        <source>Tumpang tindih</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Ketergantungan</source>
        <translation>Dependency</translation>
    </message>
    <message>
        <source>Warna tanda di peta</source>
        <translation>Colour of the marks on the map</translation>
    </message>
    <message>
        <source>Warna: keputusan</source>
        <translation>Colour: decision</translation>
    </message>
    <message>
        <source>Warna: OPD</source>
        <translation>Colour: office</translation>
    </message>
    <message>
        <source>Warna: urusan</source>
        <translation>Colour: field of government</translation>
    </message>
    <message>
        <source>Warna: status</source>
        <translation>Colour: status</translation>
    </message>
    <message>
        <source>Ukuran tanda di peta</source>
        <translation>Size of the marks on the map</translation>
    </message>
    <message>
        <source>Ukuran: pengguna</source>
        <translation>Size: users</translation>
    </message>
    <message>
        <source>Ukuran: biaya</source>
        <translation>Size: cost</translation>
    </message>
    <message>
        <source>Ukuran: layanan</source>
        <translation>Size: services</translation>
    </message>
    <message>
        <source>Ukuran: sama</source>
        <translation>Size: equal</translation>
    </message>
</context>
<context>
    <name>MapMenu</name>
    <message>
        <source>Keluarkan dari kelompok</source>
        <translation>Take out of the group</translation>
    </message>
    <message>
        <source>Lepas sematan</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Sematkan di sini</source>
        <translation>Pin here</translation>
    </message>
    <message>
        <source>Bentangkan kelompok</source>
        <translation>Expand group</translation>
    </message>
    <message>
        <source>Ciutkan kelompok</source>
        <translation>Collapse group</translation>
    </message>
    <message>
        <source>Ciutkan atau bentangkan semua</source>
        <translation>Collapse or expand all</translation>
    </message>
    <message>
        <source>Lepas semua sematan</source>
        <translation>Unpin all</translation>
    </message>
</context>
<context>
    <name>MapPane</name>
    <message>
        <source>Peta</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Simpan peta</source>
        <translation>Save map</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Gambar PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG picture (*.png)</translation>
    </message>
    <message>
        <source>{drawn} dari {total} sambungan digambar</source>
        <translation>{drawn} of {total} links drawn</translation>
    </message>
    <message>
        <source>panah: pengirim ke&lt;br&gt;penerima data</source>
        <translation>arrow: sender to&lt;br&gt;receiver of data</translation>
    </message>
    <message>
        <source>Ambang &lt;b&gt;{value}&lt;/b&gt; · {count} klaster&lt;br&gt;terbesar {largest} · dekat garis {near}</source>
        <translation>Threshold &lt;b&gt;{value}&lt;/b&gt; · clusters {count}&lt;br&gt;largest {largest} · near the line {near}</translation>
    </message>
    <message>
        <source>Klaster: sistem yang terhubung oleh pasangan di atas ambang saja. Kelompok di halaman ini juga memisahkan yang hanya terhubung lemah atau yang Anda putuskan berbeda. Dekat garis: pasangan dalam ±0,05.</source>
        <translation>Clusters: systems joined by pairs above the threshold alone. The groups of this page also part what is only weakly joined or what you decided to be different. Near the line: pairs within ±0.05.</translation>
    </message>
</context>
<context>
    <name>MappingList</name>
    <message>
        <source>Kolom di berkas</source>
        <translation>Columns in the file</translation>
    </message>
    <message>
        <source>Perlu Anda periksa</source>
        <translation>For you to check</translation>
    </message>
    <message>
        <source>Tidak dikenal, disimpan apa adanya</source>
        <translation>Not known, kept as it is</translation>
    </message>
    <message>
        <source>Cukup yakin</source>
        <translation>Fairly sure</translation>
    </message>
    <message>
        <source>Yakin</source>
        <translation>Sure</translation>
    </message>
</context>
<context>
    <name>MappingRow</name>
    <message>
        <source>Bidang untuk {column}</source>
        <translation>Field for {column}</translation>
    </message>
    <message>
        <source>data pribadi</source>
        <translation>personal data</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Simpan sebagai…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Pulihkan…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Pilihan…</source>
        <translation>Options…</translation>
    </message>
    <message>
        <source>Sambungkan…</source>
        <translation>Connect…</translation>
    </message>
</context>
<context>
    <name>MenuView</name>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
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
        <source>Jaminan</source>
        <translation>Guarantee</translation>
    </message>
    <message>
        <source>Kebutuhan warga</source>
        <translation>Citizens&apos; need</translation>
    </message>
    <message>
        <source>di portal</source>
        <translation>in the portal</translation>
    </message>
    <message>
        <source>Enter: pilih kebutuhan · Ctrl+↑↓: kebutuhan sebelum/sesudah</source>
        <translation>Enter: choose a need · Ctrl+↑↓: previous or next need</translation>
    </message>
    <message>
        <source>Seret layanan ke kebutuhan untuk menggolongkan ulang. {n} layanan internal tidak ditampilkan.</source>
        <translation>Drag a service to a need to classify it anew. Internal services not shown: {n}.</translation>
    </message>
    <message>
        <source>Semua {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <source>Tanpa pengampu {n}</source>
        <translation>No carrier {n}</translation>
    </message>
    <message>
        <source>Dua pengampu {n}</source>
        <translation>Two carriers {n}</translation>
    </message>
    <message>
        <source>Ganda {n}</source>
        <translation>Duplicate {n}</translation>
    </message>
    <message>
        <source>Nama OPD {n}</source>
        <translation>Office name {n}</translation>
    </message>
    <message>
        <source>Ragu {n}</source>
        <translation>Doubtful {n}</translation>
    </message>
    <message>
        <source>Belum di portal {n}</source>
        <translation>Not in the portal {n}</translation>
    </message>
    <message>
        <source>Internal {n}</source>
        <translation>Internal {n}</translation>
    </message>
    <message>
        <source>{n} dari {m} layanan ditampilkan</source>
        <translation>{n} of {m} services shown</translation>
    </message>
    <message>
        <source>Kembali ke usulan</source>
        <translation>Back to the proposal</translation>
    </message>
    <message>
        <source>Sudah di portal daerah</source>
        <translation>Already in the regional portal</translation>
    </message>
    <message>
        <source>Belum di portal daerah</source>
        <translation>Not in the regional portal yet</translation>
    </message>
</context>
<context>
    <name>MiddleHead</name>
    <message>
        <source>Tanpa data pribadi</source>
        <translation>Without personal data</translation>
    </message>
    <message>
        <source>Nama, telepon, surel, dan NIP pengelola tidak diambil sama sekali.</source>
        <translation>Names, phones, e-mail and staff numbers of managers are not taken at all.</translation>
    </message>
    <message>
        <source>Hanya yang ragu</source>
        <translation>Only doubtful ones</translation>
    </message>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Muat pemetaan dari JSON</source>
        <translation>Load a mapping from JSON</translation>
    </message>
    <message>
        <source>Simpan pemetaan sebagai JSON</source>
        <translation>Save the mapping as JSON</translation>
    </message>
    <message>
        <source>Hanya yang ragu {n}</source>
        <translation>Only doubtful ones {n}</translation>
    </message>
    <message>
        <source>Semua {n}</source>
        <translation>All {n}</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Peta kecil</source>
        <translation>Small map</translation>
    </message>
    <message>
        <source>Bagian yang terlihat; tekan untuk pindah</source>
        <translation>The part in view; press to move</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>triliun</source>
        <translation>trillion</translation>
    </message>
    <message>
        <source>miliar</source>
        <translation>billion</translation>
    </message>
    <message>
        <source>juta</source>
        <translation>million</translation>
    </message>
    <message>
        <source>ribu</source>
        <translation>thousand</translation>
    </message>
    <message>
        <source>T</source>
        <translation>tn</translation>
    </message>
    <message>
        <source>M</source>
        <translation>bn</translation>
    </message>
    <message>
        <source>jt</source>
        <translation>mn</translation>
    </message>
    <message>
        <source>rb</source>
        <translation>k</translation>
    </message>
</context>
<context>
    <name>MoratoriumPage</name>
    <message>
        <source>Bagian halaman</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Yang baru</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Periksa usulan</source>
        <translation>Check a proposal</translation>
    </message>
    <message>
        <source>Aplikasi nasional</source>
        <translation>National applications</translation>
    </message>
    <message>
        <source>Surat rekomendasi</source>
        <translation>Recommendation letter</translation>
    </message>
    <message>
        <source>Ditandatangani oleh</source>
        <translation>Signed by</translation>
    </message>
    <message>
        <source>Nama yang menandatangani pembekuan</source>
        <translation>Name of whoever signs the freeze</translation>
    </message>
    <message>
        <source>Di sini aplikasi yang ada dibekukan, dan yang baru diperiksa.</source>
        <translation>Here the applications that exist are frozen, and new ones are checked.</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Perlu inventaris: daftar acuannya adalah aplikasi yang tercatat hari itu.</source>
        <translation>Needs an inventory: the baseline is the applications on record that day.</translation>
    </message>
    <message>
        <source>Bekukan ulang</source>
        <translation>Freeze again</translation>
    </message>
    <message>
        <source>Bekukan sekarang</source>
        <translation>Freeze now</translation>
    </message>
    <message>
        <source>Belum dibekukan: tanpa daftar acuan tidak ada yang disebut baru.</source>
        <translation>Not frozen yet: without a baseline nothing counts as new.</translation>
    </message>
    <message>
        <source>Dibekukan {day}: {n} aplikasi, ditandatangani {who}</source>
        <translation>Frozen {day}: applications {n}, signed by {who}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{new}&lt;/b&gt; baru · &lt;b&gt;{gone}&lt;/b&gt; hilang · &lt;b&gt;{held}&lt;/b&gt; pengecualian</source>
        <translation>new &lt;b&gt;{new}&lt;/b&gt; · gone &lt;b&gt;{gone}&lt;/b&gt; · exceptions &lt;b&gt;{held}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Dokumen Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>{file} ditulis.</source>
        <translation>{file} was written.</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>ketik beberapa huruf</source>
        <translation>type a few letters</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>National</name>
    <message>
        <source>Aplikasi Umum</source>
        <translation>National apps</translation>
    </message>
    <message>
        <source>milik K/L</source>
        <translation>of a ministry</translation>
    </message>
    <message>
        <source>jejaring</source>
        <translation>network</translation>
    </message>
    <message>
        <source>berbagi pakai</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>hubungkan atau kajian</source>
        <translation>connect or study</translation>
    </message>
    <message>
        <source>hubungkan, sumber daftar layanan</source>
        <translation>connect, source of the service list</translation>
    </message>
    <message>
        <source>ganti, TPP tetap di daerah</source>
        <translation>replace, TPP stays local</translation>
    </message>
    <message>
        <source>ganti atau hubungkan</source>
        <translation>replace or connect</translation>
    </message>
    <message>
        <source>gabung atau hubungkan</source>
        <translation>merge or connect</translation>
    </message>
    <message>
        <source>gabung, lalu hubungkan</source>
        <translation>merge, then connect</translation>
    </message>
    <message>
        <source>hubungkan</source>
        <translation>connect</translation>
    </message>
    <message>
        <source>ganti</source>
        <translation>replace</translation>
    </message>
    <message>
        <source>tempatkan</source>
        <translation>host</translation>
    </message>
    <message>
        <source>tidak ada</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>NationalView</name>
    <message>
        <source>Daftar aplikasi nasional</source>
        <translation>List of national applications</translation>
    </message>
    <message>
        <source>Sudah dicocokkan dengan naskah peraturannya</source>
        <translation>Compared with the text of the regulation</translation>
    </message>
    <message>
        <source>Simpan koreksi</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>Perpres 95/2018 Pasal 63 ayat (3) dikutip dari sumber kedua: periksa sebelum mengutip.</source>
        <translation>Perpres 95/2018 article 63(3) is quoted from a secondary source: verify before quoting.</translation>
    </message>
    <message>
        <source>Aplikasi nasional</source>
        <translation>National application</translation>
    </message>
    <message>
        <source>ganti, hubungkan, atau kajian</source>
        <translation>replace, connect, or study</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Pemilik</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Tindakan bawaan</source>
        <translation>Default action</translation>
    </message>
    <message>
        <source>Baris yang dipilih</source>
        <translation>Selected row</translation>
    </message>
    <message>
        <source>Koreksi daftar nasional</source>
        <translation>Correction of the national list</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Daftar</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Dipakai</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Disaingi</source>
        <translation>Rivalled</translation>
    </message>
    <message>
        <source>Per tanggal</source>
        <translation>On</translation>
    </message>
    <message>
        <source>{n} baris · {m} dikoreksi di dokumen ini</source>
        <translation>rows: {n} · corrected in this document: {m}</translation>
    </message>
    <message>
        <source>Menggantikan: {what}&lt;br&gt;{rule}</source>
        <translation>Replaces: {what}&lt;br&gt;{rule}</translation>
    </message>
</context>
<context>
    <name>NeedList</name>
    <message>
        <source>Kebutuhan warga</source>
        <translation>Citizens&apos; need</translation>
    </message>
</context>
<context>
    <name>NewcomerView</name>
    <message>
        <source>Aplikasi baru sejak moratorium</source>
        <translation>New applications since the moratorium</translation>
    </message>
    <message>
        <source>Baru sejak moratorium</source>
        <translation>New since the moratorium</translation>
    </message>
    <message>
        <source>dari setiap impor</source>
        <translation>of every import</translation>
    </message>
    <message>
        <source>Yang dipilih</source>
        <translation>Selected</translation>
    </message>
    <message>
        <source>Kemiripan dan pengecualian</source>
        <translation>Likeness and exception</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Yang baru</source>
        <translation>What is new</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>office</translation>
    </message>
    <message>
        <source>Paling mirip</source>
        <translation>Most alike</translation>
    </message>
    <message>
        <source>Mirip</source>
        <translation>Alike</translation>
    </message>
    <message>
        <source>Aplikasi nasional</source>
        <translation>National application</translation>
    </message>
    <message>
        <source>Pengecualian</source>
        <translation>Exception</translation>
    </message>
    <message>
        <source>Tidak ada aplikasi baru sejak daftar acuan dibekukan.</source>
        <translation>No new application since the baseline was frozen.</translation>
    </message>
    <message>
        <source>Bekukan daftar acuan dahulu; setelah itu setiap impor dibandingkan.</source>
        <translation>Freeze the baseline first; every import is compared from then on.</translation>
    </message>
    <message>
        <source>Hilang sejak dibekukan: {names}</source>
        <translation>Gone since the freeze: {names}</translation>
    </message>
    <message>
        <source>belum ada</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>sampai {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>Tidak ada yang dipilih.</source>
        <translation>Nothing is selected.</translation>
    </message>
    <message>
        <source>Tidak ada yang mirip di inventaris.</source>
        <translation>Nothing alike in the inventory.</translation>
    </message>
</context>
<context>
    <name>OutlookPane</name>
    <message>
        <source>Peluang selesai tepat waktu</source>
        <translation>Chance of finishing in time</translation>
    </message>
</context>
<context>
    <name>OverlapSearch</name>
    <message>
        <source>Mencari tumpang tindih</source>
        <translation>Finding overlaps</translation>
    </message>
</context>
<context>
    <name>OverlapsPage</name>
    <message>
        <source>Tumpang Tindih</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Peta</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Menyusun antrean</source>
        <translation>Arranging the queue</translation>
    </message>
    <message>
        <source>Di sini akan tampil aplikasi yang sama atau yang fungsinya sama.</source>
        <translation>Here applications that are the same, or do the same job, will be shown.</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Yang diperlukan: daftar aplikasi dalam berkas Excel, ODS atau CSV.</source>
        <translation>Needed: a list of applications as an Excel, ODS or CSV file.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{groups}&lt;/b&gt; kelompok · &lt;b&gt;{waiting}&lt;/b&gt; pertanyaan</source>
        <translation>groups &lt;b&gt;{groups}&lt;/b&gt; · questions &lt;b&gt;{waiting}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Mencari tumpang tindih … </source>
        <translation>Finding overlaps … </translation>
    </message>
    <message>
        <source>{n} pertanyaan menentukan {pairs} pasangan ragu; {folded} ikut terjawab.</source>
        <translation>{n} questions settle {pairs} doubtful pairs; answered along with them: {folded}.</translation>
    </message>
    <message>
        <source>Menata peta</source>
        <translation>Arranging the map</translation>
    </message>
    <message>
        <source>Menyiapkan peta</source>
        <translation>Preparing the map</translation>
    </message>
</context>
<context>
    <name>PairCells</name>
    <message>
        <source>Sel sumber: {signal}</source>
        <translation>Source cells: {signal}</translation>
    </message>
    <message>
        <source>Tidak ada sel yang terisi.</source>
        <translation>No cell is filled.</translation>
    </message>
    <message>
        <source>diisi di Ramping</source>
        <translation>filled in Ramping</translation>
    </message>
    <message>
        <source>Buka {name} di Inventaris</source>
        <translation>Open {name} in Inventory</translation>
    </message>
    <message>
        <source>{file} · baris {row}, kolom {column}</source>
        <translation>{file} · row {row}, column {column}</translation>
    </message>
</context>
<context>
    <name>PairTable</name>
    <message>
        <source>OPD</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Fungsi</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>Biaya/th</source>
        <translation>Cost/yr</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>{file} baris {row}</source>
        <translation>{file} row {row}</translation>
    </message>
</context>
<context>
    <name>PairView</name>
    <message>
        <source>Tarik putusan</source>
        <translation>Withdraw verdict</translation>
    </message>
    <message>
        <source>Mengapa?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>melemahkan ◂ 0 ▸ menguatkan</source>
        <translation>weakens ◂ 0 ▸ strengthens</translation>
    </message>
    <message>
        <source>Apa yang mengubahnya?</source>
        <translation>What would change it?</translation>
    </message>
    <message>
        <source>Bila “Sama”</source>
        <translation>If “Same”</translation>
    </message>
    <message>
        <source>Jawab dulu menurut Anda</source>
        <translation>Answer first as you see it</translation>
    </message>
    <message>
        <source>Dasar</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>{verdict} oleh {who} · {when}</source>
        <translation>{verdict} by {who} · {when}</translation>
    </message>
    <message>
        <source>Kata yang cocok: {words}.</source>
        <translation>Matching words: {words}.</translation>
    </message>
    <message>
        <source>Perkiraan mesin; tiap jawaban Anda memperbaikinya.</source>
        <translation>The engine&apos;s estimate; every answer of yours improves it.</translation>
    </message>
    <message>
        <source>{n} dari 100 pasangan seperti ini benar.</source>
        <translation>{n} of 100 pairs like this one are right.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{a}&lt;/b&gt; diganti Aplikasi Umum &lt;b&gt;{b}&lt;/b&gt;.</source>
        <translation>&lt;b&gt;{a}&lt;/b&gt; is replaced by the national application &lt;b&gt;{b}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Ikut terjawab: {pairs}</source>
        <translation>Answered along with it: {pairs}</translation>
    </message>
    <message>
        <source>Keduanya dihitung sebagai satu sistem. Yang ikut berubah: {listed}.</source>
        <translation>Both are counted as one system. Also affected: {listed}.</translation>
    </message>
    <message>
        <source>Kelompok {topic} berisi {n} aplikasi dengan induk &lt;b&gt;{head}&lt;/b&gt;; bergantung pada pasangan ini: {listed}.</source>
        <translation>The group {topic} holds {n} applications with &lt;b&gt;{head}&lt;/b&gt; as survivor; depending on this pair: {listed}.</translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>{n} dtk</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>batas atas {value}</source>
        <translation>ceiling {value}</translation>
    </message>
    <message>
        <source>selisih {value}</source>
        <translation>gap {value}</translation>
    </message>
    <message>
        <source>rencana terbaik {value}</source>
        <translation>best plan {value}</translation>
    </message>
    <message>
        <source>Rencana terbaik dan batas atas</source>
        <translation>Best plan and ceiling</translation>
    </message>
    <message>
        <source>Rencana terbaik {benefit}, batas atas {bound}, sesudah {seconds} detik</source>
        <translation>Best plan {benefit}, ceiling {bound}, after {seconds} seconds</translation>
    </message>
    <message>
        <source>Belum ada rencana. Tekan Rencanakan untuk mencari.</source>
        <translation>No plan yet. Press Make a plan to search for one.</translation>
    </message>
</context>
<context>
    <name>PlanDesk</name>
    <message>
        <source>Menghitung akibat perubahan …</source>
        <translation>Computing what the change costs …</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Rencana terbaik dan batas atas</source>
        <translation>Best plan and ceiling</translation>
    </message>
    <message>
        <source>nilai, poin</source>
        <translation>value, points</translation>
    </message>
    <message>
        <source>Tandai</source>
        <translation>Mark</translation>
    </message>
    <message>
        <source>Bobot manfaat dan cadangan waktu</source>
        <translation>Weights of benefit and reserve of time</translation>
    </message>
    <message>
        <source>Mencari; rencana terbaik yang sudah ada tetap tersimpan.</source>
        <translation>Searching; the best plan so far is kept.</translation>
    </message>
</context>
<context>
    <name>PlanResult</name>
    <message>
        <source>&lt;b&gt;{n}&lt;/b&gt; sistem · belum ada rencana</source>
        <translation>&lt;b&gt;{n}&lt;/b&gt; systems · no plan yet</translation>
    </message>
    <message>
        <source>&lt;b&gt;{before} → {after}&lt;/b&gt; sistem · &lt;b&gt;{covered} dari {all}&lt;/b&gt; layanan terjamin</source>
        <translation>&lt;b&gt;{before} → {after}&lt;/b&gt; systems · &lt;b&gt;{covered} of {all}&lt;/b&gt; services guaranteed</translation>
    </message>
    <message>
        <source> · selesai &lt;b&gt;{day}&lt;/b&gt;</source>
        <translation> · finish &lt;b&gt;{day}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>&lt;b&gt;Belum ada rencana yang mungkin.&lt;/b&gt; {asked}</source>
        <translation>&lt;b&gt;No plan is possible yet.&lt;/b&gt; {asked}</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tidak semua tuntutan dapat dipenuhi.&lt;/b&gt; {asked}&lt;br&gt;</source>
        <translation>&lt;b&gt;Not every demand can be met.&lt;/b&gt; {asked}&lt;br&gt;</translation>
    </message>
    <message>
        <source>dan {n} lagi di laporan</source>
        <translation>and {n} more in the report</translation>
    </message>
    <message>
        <source>&lt;b&gt;Tidak ada yang perlu dikerjakan&lt;/b&gt; dengan keputusan ini.</source>
        <translation>&lt;b&gt;Nothing needs to be done&lt;/b&gt; with this decision.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{after} sistem pada {day}.&lt;/b&gt; </source>
        <translation>&lt;b&gt;{after} systems on {day}.&lt;/b&gt; </translation>
    </message>
    <message>
        <source>Terbukti terbaik: tidak ada rencana lain yang melebihinya.</source>
        <translation>Proven best: no other plan exceeds it.</translation>
    </message>
    <message>
        <source>Tidak ada rencana dengan tim ini yang melebihi {bound}; selisihnya {gap}{binding}. Sebagian selisih karena batas itu longgar.</source>
        <translation>No plan with this team exceeds {bound}; the gap is {gap}{binding}. Part of the gap is due to a loose ceiling.</translation>
    </message>
    <message>
        <source>, dibatasi peran {role} (penuh {n} hari)</source>
        <translation>, limited by the role {role} (full on {n} days)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Tertulis pada setiap keputusan</source>
        <translation>Written on every decision</translation>
    </message>
    <message>
        <source>Terang</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Mengikuti sistem</source>
        <translation>Follow the system</translation>
    </message>
    <message>
        <source>&amp;Nama Anda</source>
        <translation>&amp;Your name</translation>
    </message>
    <message>
        <source>&amp;Bahasa</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Tema</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>&amp;Ukuran teks</source>
        <translation>Text &amp;size</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>selesai {day}</source>
        <translation>done {day}</translation>
    </message>
    <message>
        <source>terhambat</source>
        <translation>blocked</translation>
    </message>
    <message>
        <source>terlambat {n} hari</source>
        <translation>{n} days late</translation>
    </message>
    <message>
        <source>mendahului {n} hari</source>
        <translation>{n} days ahead</translation>
    </message>
    <message>
        <source>tepat</source>
        <translation>on time</translation>
    </message>
    <message>
        <source>belum mulai</source>
        <translation>not started</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Bagian halaman</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Pekan ini</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>Isi status</source>
        <translation>Fill in status</translation>
    </message>
    <message>
        <source>Gabungan daerah</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>Keadaan per hari</source>
        <translation>State on a day</translation>
    </message>
    <message>
        <source>Keadaan per hari ini; status baru dicatat dengan hari ini.</source>
        <translation>State today; new statuses are recorded with today&apos;s date.</translation>
    </message>
    <message>
        <source>Halaman rapat</source>
        <translation>Meeting page</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Rapat</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Di sini tampak rencana di samping kenyataan, pekan demi pekan.</source>
        <translation>Here the plan stands beside what really happened, week by week.</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Perlu rencana yang tersimpan di dokumen ini.</source>
        <translation>Needs a plan stored in this document.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{done} dari {total}&lt;/b&gt; selesai, rencana &lt;b&gt;{due}&lt;/b&gt;</source>
        <translation>&lt;b&gt;{done} of {total}&lt;/b&gt; done, planned &lt;b&gt;{due}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>perkiraan &lt;b&gt;{day}&lt;/b&gt; · peluang &lt;b&gt;{chance}&lt;/b&gt;</source>
        <translation>expected &lt;b&gt;{day}&lt;/b&gt; · chance &lt;b&gt;{chance}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>{file} ditulis.</source>
        <translation>{file} was written.</translation>
    </message>
</context>
<context>
    <name>ProgressSide</name>
    <message>
        <source>Indeks Pemdi</source>
        <translation>Indeks Pemdi</translation>
    </message>
    <message>
        <source>bukti di dokumen ini</source>
        <translation>evidence in this document</translation>
    </message>
    <message>
        <source>Tingkat diisi asesor, bukan dihitung aplikasi. Daftar bukti ini usulan dan belum dicocokkan dengan naskah Permen PANRB 8/2026.</source>
        <translation>The assessor sets the level; the program does not compute it. This list of evidence is a proposal and has not been compared with the text of Permen PANRB 8/2026.</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation>Waiting for approval</translation>
    </message>
    <message>
        <source>Persetujuan, bukti, perubahan</source>
        <translation>Approval, evidence, changes</translation>
    </message>
    <message>
        <source>{n} lagi di halaman Keputusan</source>
        <translation>{n} more on the Decisions page</translation>
    </message>
    <message>
        <source>Tidak ada yang menunggu.</source>
        <translation>Nothing is waiting.</translation>
    </message>
    <message>
        <source>Perubahan sejak {day}</source>
        <translation>Changes since {day}</translation>
    </message>
    <message>
        <source>Tidak ada perubahan.</source>
        <translation>No changes.</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Pengaturan proyek</source>
        <translation>Project settings</translation>
    </message>
    <message>
        <source>Kabupaten, kota, provinsi, atau perangkat daerah</source>
        <translation>Regency, city, province or office</translation>
    </message>
    <message>
        <source>Enam hari kerja per minggu</source>
        <translation>Six working days a week</translation>
    </message>
    <message>
        <source>&amp;Pemerintah daerah</source>
        <translation>Regional &amp;government</translation>
    </message>
    <message>
        <source>&amp;Mulai</source>
        <translation>&amp;Start</translation>
    </message>
    <message>
        <source>&amp;Tenggat</source>
        <translation>&amp;Deadline</translation>
    </message>
</context>
<context>
    <name>ProposalView</name>
    <message>
        <source>dipisah titik koma</source>
        <translation>separated by semicolons</translation>
    </message>
    <message>
        <source>Aplikasi yang mirip dengan usulan</source>
        <translation>Applications like the proposal</translation>
    </message>
    <message>
        <source>Tulis konsep surat</source>
        <translation>Write a draft letter</translation>
    </message>
    <message>
        <source>Nama aplikasi</source>
        <translation>Application name</translation>
    </message>
    <message>
        <source>OPD pengusul</source>
        <translation>Proposing office</translation>
    </message>
    <message>
        <source>Fungsi</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Uraian</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Data yang dipakai</source>
        <translation>Data used</translation>
    </message>
    <message>
        <source>Diperiksa saat diketik; tidak ada yang ditulis ke dokumen.</source>
        <translation>Checked while you type; nothing is written to the document.</translation>
    </message>
    <message>
        <source>Usulan</source>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Kemiripan adalah bantuan; keputusan ada pada pejabat.</source>
        <translation>Likeness is a help; the decision is the officer&apos;s.</translation>
    </message>
    <message>
        <source>Ketik nama atau fungsi usulan.</source>
        <translation>Type the name or the function of the proposal.</translation>
    </message>
    <message>
        <source>{n} milidetik</source>
        <translation>{n} milliseconds</translation>
    </message>
    <message>
        <source>Dasar hukum ini belum dicocokkan dengan naskahnya: periksa sebelum mengutip.</source>
        <translation>This legal basis has not been compared with its text: verify before quoting.</translation>
    </message>
    <message>
        <source>Tidak dianjurkan: pakai {name}</source>
        <translation>Not advised: use {name}</translation>
    </message>
    <message>
        <source>Tidak dianjurkan membangun: hubungkan ke {name}</source>
        <translation>Building is not advised: connect to {name}</translation>
    </message>
    <message>
        <source>Tidak dianjurkan: pakai {near}</source>
        <translation>Not advised: use {near}</translation>
    </message>
    <message>
        <source>Perlu kajian: ada yang serupa</source>
        <translation>Needs a study: something similar exists</translation>
    </message>
    <message>
        <source>Tidak ada yang serupa</source>
        <translation>Nothing similar</translation>
    </message>
    <message>
        <source>Mirip dengan</source>
        <translation>Like</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>office</translation>
    </message>
    <message>
        <source>Peluang</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kata yang sama</source>
        <translation>Shared words</translation>
    </message>
    <message>
        <source>aplikasi nasional</source>
        <translation>national application</translation>
    </message>
    <message>
        <source>Dokumen Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>{file} ditulis.</source>
        <translation>{file} was written.</translation>
    </message>
</context>
<context>
    <name>Quadrant</name>
    <message>
        <source>Pindahkan (migrate)</source>
        <translation>Migrate</translation>
    </message>
    <message>
        <source>Kembangkan (invest)</source>
        <translation>Invest</translation>
    </message>
    <message>
        <source>Akhiri (eliminate)</source>
        <translation>Eliminate</translation>
    </message>
    <message>
        <source>Toleransi (tolerate)</source>
        <translation>Tolerate</translation>
    </message>
    <message>
        <source>kelayakan teknis →</source>
        <translation>technical fit →</translation>
    </message>
    <message>
        <source>nilai bagi layanan →</source>
        <translation>value for services →</translation>
    </message>
    <message>
        <source>Kuadran TIME: nilai dan kelayakan</source>
        <translation>TIME quadrant: value and fit</translation>
    </message>
    <message>
        <source>Panah berpindah ke aplikasi berikutnya.</source>
        <translation>Arrow keys go to the next application.</translation>
    </message>
    <message>
        <source>{name}
nilai {value} · kelayakan {fit}</source>
        <translation>{name}
value {value} · fit {fit}</translation>
    </message>
</context>
<context>
    <name>Queue</name>
    <message>
        <source>aplikasi sama</source>
        <translation>same application</translation>
    </message>
    <message>
        <source>kanal satu sistem</source>
        <translation>channel of one system</translation>
    </message>
    <message>
        <source>pengguna bersama</source>
        <translation>shared use</translation>
    </message>
    <message>
        <source>fungsi sama</source>
        <translation>same function</translation>
    </message>
    <message>
        <source>komponen bersama</source>
        <translation>shared component</translation>
    </message>
    <message>
        <source>menyaingi Apl. Umum</source>
        <translation>rivals a national app</translation>
    </message>
    <message>
        <source>diputus sama</source>
        <translation>judged same</translation>
    </message>
    <message>
        <source>diputus beda</source>
        <translation>judged different</translation>
    </message>
    <message>
        <source>ragu</source>
        <translation>unsure</translation>
    </message>
    <message>
        <source>tanpa akibat</source>
        <translation>no consequence</translation>
    </message>
    <message>
        <source>hitung 1, bukan 2</source>
        <translation>count 1, not 2</translation>
    </message>
    <message>
        <source>ubah {n} keputusan</source>
        <translation>changes {n} decisions</translation>
    </message>
    <message>
        <source>{n} pertanyaan</source>
        <translation>questions: {n}</translation>
    </message>
    <message>
        <source>{kind} · +{n} ikut</source>
        <translation>{kind} · +{n} answered along</translation>
    </message>
    <message>
        <source>{topic}: {n} aplikasi, {kind}; panah membuka</source>
        <translation>{topic}: applications {n}, {kind}; the arrow opens it</translation>
    </message>
    <message>
        <source>{n} aplikasi</source>
        <translation>{n} applications</translation>
    </message>
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Urutan antrean</source>
        <translation>Order of the queue</translation>
    </message>
    <message>
        <source>Paling menentukan</source>
        <translation>Most decisive</translation>
    </message>
    <message>
        <source>Akibat terbesar</source>
        <translation>Weightiest first</translation>
    </message>
    <message>
        <source>Paling ragu</source>
        <translation>Least certain first</translation>
    </message>
    <message>
        <source>Paling yakin</source>
        <translation>Most certain first</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Antrean</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>{n} teratas ditampilkan; yang lain menyusul setelah ini dijawab.</source>
        <translation>The top {n} are shown; the others follow when these are answered.</translation>
    </message>
    <message>
        <source>Antrean; S sama, B beda, R ragu, panah kanan membuka kelompok</source>
        <translation>Queue; S same, B different, R in doubt, right arrow opens a group</translation>
    </message>
    <message>
        <source>Saringan antrean</source>
        <translation>Filter of the queue</translation>
    </message>
    <message>
        <source>Semua {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <source>Fungsi {n}</source>
        <translation>Function {n}</translation>
    </message>
    <message>
        <source>Sama {n}</source>
        <translation>Same {n}</translation>
    </message>
    <message>
        <source>Umum {n}</source>
        <translation>National {n}</translation>
    </message>
    <message>
        <source>Lain {n}</source>
        <translation>Other {n}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Beranda</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Inventaris</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Tumpang Tindih</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Layanan &amp; Portal</source>
        <translation>Services &amp; Portal</translation>
    </message>
    <message>
        <source>Moratorium</source>
        <translation>Moratorium</translation>
    </message>
    <message>
        <source>Kemajuan</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Ciutkan</source>
        <translation>Collapse</translation>
    </message>
    <message>
        <source>Bentangkan</source>
        <translation>Expand</translation>
    </message>
</context>
<context>
    <name>ReadOnlyDialog</name>
    <message>
        <source>Hanya dapat dibaca</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Dokumen ini {why}</source>
        <translation>This document {why}</translation>
    </message>
    <message>
        <source>Simpan sebagai…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Coba buka lagi</source>
        <translation>Try to open again</translation>
    </message>
    <message>
        <source>Ambil alih kunci</source>
        <translation>Take over the lock</translation>
    </message>
    <message>
        <source>Minta pemegangnya menutup dokumen, lalu coba lagi. Ambil alih hanya bila Anda yakin tidak ada yang sedang membukanya, misalnya komputernya sudah mati.</source>
        <translation>Ask the holder to close the document, then try again. Take over only when you are sure that nobody has it open, for instance because that computer is off.</translation>
    </message>
    <message>
        <source>Simpan sebagai dokumen lain lalu lanjutkan di sana.</source>
        <translation>Save as another document and go on there.</translation>
    </message>
</context>
<context>
    <name>ReadinessView</name>
    <message>
        <source>Kesiapan layanan</source>
        <translation>Readiness of services</translation>
    </message>
    <message>
        <source>Hanya yang belum lengkap</source>
        <translation>Only incomplete ones</translation>
    </message>
    <message>
        <source>Hanya bidang prioritas</source>
        <translation>Only priority fields</translation>
    </message>
    <message>
        <source>Layanan publik</source>
        <translation>Public service</translation>
    </message>
    <message>
        <source>pilih sel lalu Y ya · T belum · Del kosongkan; tanggal hari ini dicatat</source>
        <translation>choose a cell, then Y yes · T not yet · Del clear; today&apos;s date is recorded</translation>
    </message>
    <message>
        <source>Bidang prioritas Perpres 82/2023 dari sumber kedua: periksa sebelum dikutip.</source>
        <translation>Priority fields of Perpres 82/2023 are from a secondary source: verify before quoting.</translation>
    </message>
    <message>
        <source>Di portal daerah</source>
        <translation>In the regional portal</translation>
    </message>
    <message>
        <source>menurut tanggal catatan</source>
        <translation>by the date of the records</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>{what}: &lt;b&gt;{n}&lt;/b&gt; dari {m}</source>
        <translation>{what}: &lt;b&gt;{n}&lt;/b&gt; of {m}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n}&lt;/b&gt; atribut belum ada; masing-masing menjadi tugas penyelenggaranya di lembar Kesiapan dari ekspor menu.</source>
        <translation>Attributes missing: &lt;b&gt;{n}&lt;/b&gt;; each becomes a task of whoever runs the service, on the Readiness sheet of the menu export.</translation>
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
        <source>Bidang prioritas</source>
        <translation>Priority field</translation>
    </message>
    <message>
        <source>{n} dari {m} layanan ditampilkan</source>
        <translation>{n} of {m} services shown</translation>
    </message>
    <message>
        <source>Ya, sejak hari ini</source>
        <translation>Yes, from today</translation>
    </message>
    <message>
        <source>Belum</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Menurut kebutuhannya</source>
        <translation>As the need says</translation>
    </message>
</context>
<context>
    <name>RecordGrid</name>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Nama aplikasi</source>
        <translation>Application name</translation>
    </message>
    <message>
        <source>Inventaris</source>
        <translation>Inventory</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Bagian rekaman</source>
        <translation>Parts of the record</translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hubungan</source>
        <translation>Relations</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Rincian rekaman</source>
        <translation>Details of the record</translation>
    </message>
    <message>
        <source>Rekaman sebelumnya</source>
        <translation>Previous record</translation>
    </message>
    <message>
        <source>Rekaman berikutnya</source>
        <translation>Next record</translation>
    </message>
    <message>
        <source>Tutup rekaman</source>
        <translation>Close the record</translation>
    </message>
    <message>
        <source>Bukti tumpang tindih</source>
        <translation>Evidence of overlap</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Hubungan {n}</source>
        <translation>Relations {n}</translation>
    </message>
    <message>
        <source>{file} · “{sheet}” · baris {row}</source>
        <translation>{file} · “{sheet}” · row {row}</translation>
    </message>
    <message>
        <source>kosong</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>Lembar “{sheet}”, baris {row}</source>
        <translation>Sheet “{sheet}”, row {row}</translation>
    </message>
    <message>
        <source>Ditambahkan dengan tangan.</source>
        <translation>Added by hand.</translation>
    </message>
    <message>
        <source>Tidak ada hubungan.</source>
        <translation>No relations.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>OPD</source>
        <translation>office</translation>
    </message>
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
    <message>
        <source>Keputusan</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Putusan pasangan</source>
        <translation>Verdict on a pair</translation>
    </message>
    <message>
        <source>Pengaturan proyek</source>
        <translation>Project settings</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Pemetaan kolom</source>
        <translation>Column mapping</translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation>Approval</translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>seluruhnya</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>Disposisi</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Ke</source>
        <translation>Into</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Pemerintah daerah</source>
        <translation>Regional government</translation>
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
        <source>Tim</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Pemberi data</source>
        <translation>Giver of data</translation>
    </message>
    <message>
        <source>Penerima data</source>
        <translation>Receiver of data</translation>
    </message>
    <message>
        <source>ditambahkan</source>
        <translation>added</translation>
    </message>
    <message>
        <source>dihapus</source>
        <translation>deleted</translation>
    </message>
    <message>
        <source>diperbarui</source>
        <translation>updated</translation>
    </message>
</context>
<context>
    <name>ReplaceBar</name>
    <message>
        <source>Cari teks</source>
        <translation>Find text</translation>
    </message>
    <message>
        <source>Ganti dengan</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Di kolom</source>
        <translation>In columns</translation>
    </message>
    <message>
        <source>Kolom yang tampil</source>
        <translation>Columns shown</translation>
    </message>
    <message>
        <source>Temuan sebelumnya</source>
        <translation>Previous match</translation>
    </message>
    <message>
        <source>Temuan berikutnya</source>
        <translation>Next match</translation>
    </message>
    <message>
        <source>Ganti</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Ganti semua yang tampil</source>
        <translation>Replace all that is shown</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>{at} dari {n} sel</source>
        <translation>{at} of {n} cells</translation>
    </message>
    <message>
        <source>tidak ditemukan</source>
        <translation>not found</translation>
    </message>
</context>
<context>
    <name>ReportList</name>
    <message>
        <source>Berkas yang dapat dibuat</source>
        <translation>Files that can be made</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Rencana lengkap</source>
        <translation>Complete plan</translation>
    </message>
    <message>
        <source>Buku kerja (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Ringkasan, inventaris, tumpang tindih, keputusan, jadwal dengan bagan Gantt, layanan dan pengampunya, masalah. Dapat diimpor kembali tanpa kehilangan.</source>
        <translation>Summary, inventory, overlaps, decisions, schedule with a Gantt chart, services and their carriers, issues. Can be imported again without loss.</translation>
    </message>
    <message>
        <source>Formulir per OPD</source>
        <translation>Forms for the offices</translation>
    </message>
    <message>
        <source>Satu buku kerja untuk setiap OPD dengan sel yang masih kosong; setelah diisi, impor kembali.</source>
        <translation>One workbook for every office with the cells still empty; once filled in, import it again.</translation>
    </message>
    <message>
        <source>Dokumen Word (*.docx)</source>
        <translation>Word document (*.docx)</translation>
    </message>
    <message>
        <source>Ringkasan eksekutif</source>
        <translation>Executive summary</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Angka utama, jadwal, kelompok, layanan, dan risiko dalam 4-8 halaman.</source>
        <translation>Key figures, schedule, groups, services and risks in 4-8 pages.</translation>
    </message>
    <message>
        <source>Konsep SK Kepala Daerah</source>
        <translation>Draft decree of the head of region</translation>
    </message>
    <message>
        <source>Konsep keputusan, daftar keputusan, dan daftar layanan.</source>
        <translation>Draft decree, list of decisions and list of services.</translation>
    </message>
    <message>
        <source>Berita acara rapat</source>
        <translation>Minutes of the meeting</translation>
    </message>
    <message>
        <source>Hasil rapat, kesepakatan, dan daftar hadir.</source>
        <translation>Results of the meeting, agreements and attendance list.</translation>
    </message>
    <message>
        <source>Notula rapat</source>
        <translation>Meeting notes</translation>
    </message>
    <message>
        <source>Kelompok, sistem yang belum diputuskan, dan risiko.</source>
        <translation>Groups, undecided systems and risks.</translation>
    </message>
    <message>
        <source>Surat rekomendasi moratorium</source>
        <translation>Moratorium recommendation letter</translation>
    </message>
    <message>
        <source>Aplikasi baru sejak moratorium dan kemiripannya.</source>
        <translation>New applications since the moratorium and what they resemble.</translation>
    </message>
    <message>
        <source>Surat pemberitahuan penghentian</source>
        <translation>Notice of termination</translation>
    </message>
    <message>
        <source>Satu surat untuk setiap OPD yang aplikasinya dihentikan.</source>
        <translation>One letter for each office whose applications are stopped.</translation>
    </message>
    <message>
        <source>Purwarupa halaman depan portal</source>
        <translation>Prototype of the portal&apos;s front page</translation>
    </message>
    <message>
        <source>Halaman web (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Layanan menurut kebutuhan warga; terbuka tanpa jaringan.</source>
        <translation>Services by citizens&apos; need; opens without a network.</translation>
    </message>
    <message>
        <source>Tabel inventaris</source>
        <translation>Inventory table</translation>
    </message>
    <message>
        <source>Satu baris per aplikasi; teks aktif dijinakkan.</source>
        <translation>One row an application; active text is made inert.</translation>
    </message>
    <message>
        <source>Tabel keputusan</source>
        <translation>Decisions table</translation>
    </message>
    <message>
        <source>Keputusan, tujuan, dan alasan setiap sistem.</source>
        <translation>Decision, target and reason of every system.</translation>
    </message>
    <message>
        <source>Bagan Gantt</source>
        <translation>Gantt chart</translation>
    </message>
    <message>
        <source>Gambar (*.svg *.png)</source>
        <translation>Picture (*.svg *.png)</translation>
    </message>
    <message>
        <source>Jadwal sebagai gambar untuk paparan dan lampiran.</source>
        <translation>The schedule as a picture for slides and annexes.</translation>
    </message>
    <message>
        <source>Peta tumpang tindih</source>
        <translation>Overlap map</translation>
    </message>
    <message>
        <source>Kelompok dan hubungannya sebagai gambar.</source>
        <translation>The groups and their links as a picture.</translation>
    </message>
    <message>
        <source>Tonggak untuk kalender</source>
        <translation>Milestones for a calendar</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Tonggak dan tenggat untuk kalender kantor.</source>
        <translation>Milestones and the deadline for the office calendar.</translation>
    </message>
    <message>
        <source>Jadwal untuk Microsoft Project</source>
        <translation>Schedule for Microsoft Project</translation>
    </message>
    <message>
        <source>Microsoft Project (*.xml)</source>
        <translation>Microsoft Project (*.xml)</translation>
    </message>
    <message>
        <source>Tugas, urutan, peran, dan kalender kerja.</source>
        <translation>Tasks, order, roles and working calendar.</translation>
    </message>
    <message>
        <source>Arsitektur aplikasi</source>
        <translation>Application architecture</translation>
    </message>
    <message>
        <source>ArchiMate (*.xml)</source>
        <translation>ArchiMate (*.xml)</translation>
    </message>
    <message>
        <source>Aplikasi, layanan, OPD, dan hubungannya untuk alat arsitektur.</source>
        <translation>Applications, services, offices and their relations for architecture tools.</translation>
    </message>
    <message>
        <source>Graf tumpang tindih</source>
        <translation>Overlap graph</translation>
    </message>
    <message>
        <source>GraphML (*.graphml)</source>
        <translation>GraphML (*.graphml)</translation>
    </message>
    <message>
        <source>Simpul dan hubungan berbobot untuk alat analisis graf.</source>
        <translation>Nodes and weighted links for graph analysis tools.</translation>
    </message>
    <message>
        <source>Teks terpisah koma (*.csv)</source>
        <translation>Comma-separated text (*.csv)</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Kertas</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Sertakan nama, telepon, dan surel pengelola; tanpa ini disamarkan.</source>
        <translation>Include names, phones and e-mail of managers; masked without this.</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Tampilkan pratinjau</source>
        <translation>Show preview</translation>
    </message>
    <message>
        <source>Di sini tersedia semua berkas yang dapat dibagikan.</source>
        <translation>Here all files to hand over will be available.</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Laporan dibuat dari inventaris dan rencana di dokumen ini.</source>
        <translation>Reports are made from the inventory and the plan in this document.</translation>
    </message>
    <message>
        <source>revisi &lt;b&gt;{n}&lt;/b&gt; · rencana selesai &lt;b&gt;{day}&lt;/b&gt;</source>
        <translation>revision &lt;b&gt;{n}&lt;/b&gt; · plan finished &lt;b&gt;{day}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>revisi &lt;b&gt;{n}&lt;/b&gt; · belum ada rencana</source>
        <translation>revision &lt;b&gt;{n}&lt;/b&gt; · no plan yet</translation>
    </message>
    <message>
        <source>Ekspor {name}</source>
        <translation>Export {name}</translation>
    </message>
    <message>
        <source>Perlu rencana; tekan Rencanakan di halaman Keputusan.</source>
        <translation>Needs a plan; press Make a plan on the Decisions page.</translation>
    </message>
    <message>
        <source>Satu berkas per OPD; pilih foldernya saat mengekspor.</source>
        <translation>One file per office; choose the folder when exporting.</translation>
    </message>
    <message>
        <source>Menyiapkan pratinjau …</source>
        <translation>Preparing the preview …</translation>
    </message>
    <message>
        <source>revisi {n}</source>
        <translation>revision {n}</translation>
    </message>
    <message>
        <source> · {n} lembar</source>
        <translation> · {n} sheets</translation>
    </message>
</context>
<context>
    <name>RollUpView</name>
    <message>
        <source>Daerah menurut kemajuan</source>
        <translation>Regions by progress</translation>
    </message>
    <message>
        <source>Pekerjaan yang dapat dipakai bersama</source>
        <translation>Work that can be shared</translation>
    </message>
    <message>
        <source>Jatuhkan di sini dokumen atau rencana.xlsx dari daerah lain.</source>
        <translation>Drop documents or rencana.xlsx of other regions here.</translation>
    </message>
    <message>
        <source>Tambah berkas</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Dokumen .ramping atau buku kerja rencana.xlsx; tidak ada yang diubah. Dokumen yang terbuka ikut dihitung.</source>
        <translation>.ramping documents or rencana.xlsx workbooks; nothing is changed. The open document is counted too.</translation>
    </message>
    <message>
        <source>Gabungan daerah</source>
        <translation>All regions</translation>
    </message>
    <message>
        <source>urut bagian yang selesai</source>
        <translation>by the share that is done</translation>
    </message>
    <message>
        <source>Kosongkan</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Sistem sekarang dan sesudah</source>
        <translation>Systems now and afterwards</translation>
    </message>
    <message>
        <source>Dapat dipakai bersama</source>
        <translation>Can be shared</translation>
    </message>
    <message>
        <source>lintas daerah</source>
        <translation>across regions</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Dipakai bersama</source>
        <translation>Used together</translation>
    </message>
    <message>
        <source>Buku kerja (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>{file} ditulis.</source>
        <translation>{file} was written.</translation>
    </message>
    <message>
        <source>Daerah</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Sistem</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Sesudah</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Terlambat</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Di portal</source>
        <translation>In the portal</translation>
    </message>
    <message>
        <source>{n} daerah</source>
        <translation>regions: {n}</translation>
    </message>
    <message>
        <source>jumlah: {before} → {after} sistem</source>
        <translation>total: {before} → {after} systems</translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Nasional</source>
        <translation>National</translation>
    </message>
</context>
<context>
    <name>RuleEditor</name>
    <message>
        <source>Aturan baru</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Tutup aturan</source>
        <translation>Close rules</translation>
    </message>
    <message>
        <source>Jenis aturan</source>
        <translation>Kind of rule</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Aplikasi lain</source>
        <translation>Other application</translation>
    </message>
    <message>
        <source>Perangkat daerah</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Jumlah paling banyak</source>
        <translation>At most how many</translation>
    </message>
    <message>
        <source>Alasan aturan</source>
        <translation>Reason of the rule</translation>
    </message>
    <message>
        <source>mengapa aturan ini ada</source>
        <translation>why this rule is there</translation>
    </message>
    <message>
        <source>Pertahankan</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Bersama</source>
        <translation>Together</translation>
    </message>
    <message>
        <source>Terpisah</source>
        <translation>Apart</translation>
    </message>
    <message>
        <source>Tidak sebelum tanggal</source>
        <translation>Not before a date</translation>
    </message>
    <message>
        <source>Tidak sesudah tanggal</source>
        <translation>Not after a date</translation>
    </message>
    <message>
        <source>Paling banyak per OPD</source>
        <translation>At most per office</translation>
    </message>
    <message>
        <source>Masa beku</source>
        <translation>Freeze window</translation>
    </message>
    <message>
        <source>Sematkan tugas</source>
        <translation>Pin a task</translation>
    </message>
    <message>
        <source>Aplikasi ini tetap berjalan, apa pun usulan mesin.</source>
        <translation>This application stays, whatever the engine proposes.</translation>
    </message>
    <message>
        <source>Keduanya berhenti, atau tidak satu pun.</source>
        <translation>Both stop, or neither does.</translation>
    </message>
    <message>
        <source>Tidak saling digabung, dan tidak digabung ke induk yang sama.</source>
        <translation>Never merged into each other, nor into the same survivor.</translation>
    </message>
    <message>
        <source>Tidak ada tugasnya yang mulai sebelum tanggal ini.</source>
        <translation>None of its tasks begins before this date.</translation>
    </message>
    <message>
        <source>Semua tugasnya selesai pada tanggal ini; tindak lanjut sesudah tenggat tidak ikut.</source>
        <translation>All its tasks are done by this date; follow-up after the deadline is not included.</translation>
    </message>
    <message>
        <source>Paling banyak sekian sistem OPD ini yang berhenti.</source>
        <translation>At most so many systems of this office stop.</translation>
    </message>
    <message>
        <source>Tidak ada pengalihan dan pemutusan pada masa ini, misalnya pemilu atau tutup buku.</source>
        <translation>No redirect and no shut-down in this window, for instance elections or closing of the books.</translation>
    </message>
    <message>
        <source>Tugas ini mulai tepat pada tanggal itu dan tidak digeser lagi.</source>
        <translation>This task begins exactly on that date and is not moved again.</translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Dengan aplikasi</source>
        <translation>With application</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>office</translation>
    </message>
    <message>
        <source>Paling banyak</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Lepas aturan</source>
        <translation>Give up rule</translation>
    </message>
    <message>
        <source>Simpan aturan</source>
        <translation>Save rule</translation>
    </message>
    <message>
        <source>Isian aturan</source>
        <translation>Form of the rule</translation>
    </message>
    <message>
        <source>Ubah aturan</source>
        <translation>Change rule</translation>
    </message>
    <message>
        <source>semua OPD</source>
        <translation>all offices</translation>
    </message>
    <message>
        <source>Paling lambat</source>
        <translation>At the latest</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pilih aplikasinya.</source>
        <translation>Choose the application.</translation>
    </message>
    <message>
        <source>Pilih aplikasi yang kedua.</source>
        <translation>Choose the second application.</translation>
    </message>
    <message>
        <source>Pilih dua aplikasi yang berbeda.</source>
        <translation>Choose two different applications.</translation>
    </message>
    <message>
        <source>Pilih OPD-nya.</source>
        <translation>Choose the office.</translation>
    </message>
    <message>
        <source>Akhir masa beku sebelum awalnya.</source>
        <translation>The window ends before it begins.</translation>
    </message>
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Aturan Anda</source>
        <translation>Your rules</translation>
    </message>
    <message>
        <source>Hitung harga</source>
        <translation>Compute prices</translation>
    </message>
    <message>
        <source>Merencanakan ulang tanpa tiap aturan, dan menyebut apa yang kembali</source>
        <translation>Plans again without each rule and says what comes back</translation>
    </message>
    <message>
        <source>Aturan baru</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Daftar aturan</source>
        <translation>List of rules</translation>
    </message>
    <message>
        <source>Belum ada aturan sendiri. Tekan + untuk menambah.</source>
        <translation>No rules of your own yet. Press + to add one.</translation>
    </message>
    <message>
        <source>Menghitung …</source>
        <translation>Computing …</translation>
    </message>
    <message>
        <source>Paling mahal: {what}, {points} poin.</source>
        <translation>Dearest: {what}, {points} points.</translation>
    </message>
    <message>
        <source>Coba tanpanya</source>
        <translation>Try without it</translation>
    </message>
</context>
<context>
    <name>SCurve</name>
    <message>
        <source>{n} selesai</source>
        <translation>{n} done</translation>
    </message>
    <message>
        <source>rencana {n}</source>
        <translation>planned {n}</translation>
    </message>
    <message>
        <source>Tenggat {day}</source>
        <translation>Deadline {day}</translation>
    </message>
    <message>
        <source>rencana</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>perkiraan</source>
        <translation>expected</translation>
    </message>
</context>
<context>
    <name>ScenarioButton</name>
    <message>
        <source>Skenario yang dipakai; pilih yang lain atau buat baru</source>
        <translation>Scenario in use; choose another or make a new one</translation>
    </message>
    <message>
        <source>Bandingkan</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Skenario baru …</source>
        <translation>New scenario …</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
    <message>
        <source>Sistem sesudahnya</source>
        <translation>Systems afterwards</translation>
    </message>
    <message>
        <source>Layanan terjamin</source>
        <translation>Services guaranteed</translation>
    </message>
    <message>
        <source>Hemat per tahun</source>
        <translation>Yearly saving</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Sisa sampai tenggat</source>
        <translation>Left before the deadline</translation>
    </message>
    <message>
        <source>Tim</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Kerja orang-hari</source>
        <translation>Work in person-days</translation>
    </message>
    <message>
        <source>Peran yang mengikat</source>
        <translation>Binding role</translation>
    </message>
    <message>
        <source>Nilai dari batas atas</source>
        <translation>Value against the ceiling</translation>
    </message>
    <message>
        <source>Aturan sendiri</source>
        <translation>Own rules</translation>
    </message>
    <message>
        <source>Berbeda dari yang dipakai</source>
        <translation>Differs from the one in use</translation>
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
        <source>Hari kerja per minggu</source>
        <translation>Working days a week</translation>
    </message>
    <message>
        <source>Hari libur</source>
        <translation>Day off</translation>
    </message>
    <message>
        <source>Hari kerja tambahan</source>
        <translation>Additional working days</translation>
    </message>
    <message>
        <source>Migrasi per induk</source>
        <translation>Migrations per survivor</translation>
    </message>
    <message>
        <source>Bobot manfaat</source>
        <translation>Weights of benefit</translation>
    </message>
    <message>
        <source>Cuti dan paruh waktu</source>
        <translation>Leave and part time</translation>
    </message>
    <message>
        <source>Aturan</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Cadangan waktu</source>
        <translation>Reserve of time</translation>
    </message>
    <message>
        <source>{n} dari {all}</source>
        <translation>{n} of {all}</translation>
    </message>
    <message>
        <source>{n} hari kerja</source>
        <translation>working days: {n}</translation>
    </message>
    <message>
        <source>{n} orang</source>
        <translation>{n} people</translation>
    </message>
    <message>
        <source>{role}, penuh {n} hari</source>
        <translation>{role}, full for {n} days</translation>
    </message>
    <message>
        <source>{benefit} dari {bound}</source>
        <translation>{benefit} of {bound}</translation>
    </message>
    <message>
        <source>{n} keputusan</source>
        <translation>decisions: {n}</translation>
    </message>
</context>
<context>
    <name>ScenariosView</name>
    <message>
        <source>nama skenario baru</source>
        <translation>name of the new scenario</translation>
    </message>
    <message>
        <source>Nama skenario</source>
        <translation>Name of the scenario</translation>
    </message>
    <message>
        <source>Buat dari keadaan sekarang</source>
        <translation>Make from how things stand</translation>
    </message>
    <message>
        <source>Perbandingan skenario</source>
        <translation>Comparison of scenarios</translation>
    </message>
    <message>
        <source>Apa yang berbeda</source>
        <translation>What differs</translation>
    </message>
    <message>
        <source>Beralih ke sini</source>
        <translation>Switch to this one</translation>
    </message>
    <message>
        <source>Gabungkan ke yang dipakai</source>
        <translation>Merge into the one in use</translation>
    </message>
    <message>
        <source>Ganti nama</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Hapus</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Putusan, aturan, tim, dan rencana di bawah satu nama.</source>
        <translation>Decisions, rules, team and plan under one name.</translation>
    </message>
    <message>
        <source>{name} · dipakai</source>
        <translation>{name} · in use</translation>
    </message>
    <message>
        <source>buat skenario kedua untuk membandingkan</source>
        <translation>make a second scenario to compare</translation>
    </message>
    <message>
        <source>ini yang sedang dipakai; pilih kolom lain</source>
        <translation>this is the one in use; choose another column</translation>
    </message>
    <message>
        <source>{name} sama dengan yang dipakai</source>
        <translation>{name} equals the one in use</translation>
    </message>
    <message>
        <source>{name} terhadap yang dipakai</source>
        <translation>{name} against the one in use</translation>
    </message>
    <message>
        <source>Apa</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Yang dipakai</source>
        <translation>The one in use</translation>
    </message>
    <message>
        <source>Bila digabung</source>
        <translation>When merged</translation>
    </message>
    <message>
        <source>bentrok: ambil dari skenario</source>
        <translation>conflict: take from the scenario</translation>
    </message>
    <message>
        <source>diambil</source>
        <translation>taken</translation>
    </message>
    <message>
        <source>tetap</source>
        <translation>stays</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} bentrok&lt;/b&gt;: kedua pihak berubah; centang yang diambil.</source>
        <translation>&lt;b&gt;Conflicts: {n}&lt;/b&gt;. Both sides changed; tick what is to be taken.</translation>
    </message>
    <message>
        <source>tulis nama yang baru, lalu Ganti nama</source>
        <translation>write the new name, then Rename</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
    <message>
        <source>Mengikat: &lt;b&gt;{role}&lt;/b&gt;, penuh {n} hari kerja</source>
        <translation>Binding: &lt;b&gt;{role}&lt;/b&gt;, full for {n} working days</translation>
    </message>
    <message>
        <source>{n} tugas</source>
        <translation>{n} tasks</translation>
    </message>
    <message>
        <source>{n} aplikasi</source>
        <translation>{n} applications</translation>
    </message>
    <message>
        <source>{people} orang · {share} terpakai</source>
        <translation>{people} people · {share} used</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Jadwal</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Baris jadwal</source>
        <translation>Rows of the schedule</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Offices</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Simpan jadwal sebagai PDF atau gambar</source>
        <translation>Save the schedule as PDF or picture</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Beban per peran</source>
        <translation>Load by role</translation>
    </message>
    <message>
        <source>per minggu; garis putus-putus = kapasitas sesudah libur dan cuti</source>
        <translation>per week; dashed line = capacity after holidays and leave</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Di sini akan tampil jadwal sampai tenggat, dan apa yang mengikatnya.</source>
        <translation>Here the schedule until the deadline will be shown, and what binds it.</translation>
    </message>
    <message>
        <source>Buka Keputusan</source>
        <translation>Open Decisions</translation>
    </message>
    <message>
        <source>Yang diperlukan: sebuah rencana; tekan Rencanakan di halaman Keputusan.</source>
        <translation>Needed: a plan; press Make a plan on the Decisions page.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n}&lt;/b&gt; konsolidasi</source>
        <translation>&lt;b&gt;{n}&lt;/b&gt; consolidations</translation>
    </message>
    <message>
        <source> · selesai &lt;b&gt;{day}&lt;/b&gt;, tenggat {deadline}</source>
        <translation> · finish &lt;b&gt;{day}&lt;/b&gt;, deadline {deadline}</translation>
    </message>
    <message>
        <source> · peluang tepat waktu &lt;b&gt;{share}&lt;/b&gt;</source>
        <translation> · chance of being in time &lt;b&gt;{share}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>{n} {what}</source>
        <translation>{n} {what}</translation>
    </message>
    <message>
        <source>Simpan jadwal</source>
        <translation>Save schedule</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Gambar PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG picture (*.png)</translation>
    </message>
    <message>
        <source>Jadwal disimpan.</source>
        <translation>The schedule was saved.</translation>
    </message>
</context>
<context>
    <name>ServiceSection</name>
    <message>
        <source>Kebutuhan layanan ini</source>
        <translation>The need of this service</translation>
    </message>
    <message>
        <source>Terima usulan</source>
        <translation>Accept proposal</translation>
    </message>
    <message>
        <source>Judul entri di menu portal</source>
        <translation>Title of the entry in the portal menu</translation>
    </message>
    <message>
        <source>Kebutuhan</source>
        <translation>Need</translation>
    </message>
    <message>
        <source>Judul di menu portal</source>
        <translation>Title in the portal menu</translation>
    </message>
    <message>
        <source>Usulan: {why}.</source>
        <translation>Proposal: {why}.</translation>
    </message>
    <message>
        <source>Usulan, ragu: {why}.</source>
        <translation>Proposal, doubtful: {why}.</translation>
    </message>
    <message>
        <source>tidak ada petunjuk</source>
        <translation>nothing points to one</translation>
    </message>
    <message>
        <source>Ditetapkan pejabat.</source>
        <translation>Set by an officer.</translation>
    </message>
    <message>
        <source>belum digolongkan</source>
        <translation>not classified</translation>
    </message>
    <message>
        <source>Tidak pernah kosong; yang lama mati {day}.</source>
        <translation>Never without; the old one stops on {day}.</translation>
    </message>
    <message>
        <source>Tidak berpindah tangan dalam rencana ini.</source>
        <translation>Does not change hands in this plan.</translation>
    </message>
    <message>
        <source>sampai {day}</source>
        <translation>until {day}</translation>
    </message>
    <message>
        <source>mulai {day}</source>
        <translation>from {day}</translation>
    </message>
    <message>
        <source>terus</source>
        <translation>on</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>Belum digolongkan</source>
        <translation>Not classified yet</translation>
    </message>
    <message>
        <source>{n} layanan · {m} di portal</source>
        <translation>services {n} · in the portal {m}</translation>
    </message>
    <message>
        <source>ganda</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>nama OPD</source>
        <translation>office name</translation>
    </message>
    <message>
        <source>di portal</source>
        <translation>in the portal</translation>
    </message>
    <message>
        <source>belum</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>belum dicatat</source>
        <translation>no record</translation>
    </message>
    <message>
        <source>Portal daerah</source>
        <translation>Regional portal</translation>
    </message>
    <message>
        <source>INApas</source>
        <translation>INApas</translation>
    </message>
    <message>
        <source>SPLP</source>
        <translation>SPLP</translation>
    </message>
    <message>
        <source>Portal nasional</source>
        <translation>National portal</translation>
    </message>
    <message>
        <source>ya · {day}</source>
        <translation>yes · {day}</translation>
    </message>
    <message>
        <source>belum · {day}</source>
        <translation>not yet · {day}</translation>
    </message>
    <message>
        <source>tidak ada pengampu</source>
        <translation>no carrier</translation>
    </message>
    <message>
        <source>entri ganda: layanan yang sama berdiri dua kali</source>
        <translation>duplicate entry: the same service stands there twice</translation>
    </message>
    <message>
        <source>judul memuat nama OPD “{word}”; warga mencari urusannya</source>
        <translation>the title holds the office name “{word}”; citizens look for their need</translation>
    </message>
    <message>
        <source>layanan internal tercatat di portal warga</source>
        <translation>an internal service is recorded in the citizens&apos; portal</translation>
    </message>
    <message>
        <source>belum digolongkan ke satu kebutuhan</source>
        <translation>not classified to one need</translation>
    </message>
    <message>
        <source>usulan kebutuhannya ragu; periksa</source>
        <translation>the proposed need is doubtful; check it</translation>
    </message>
    <message>
        <source>belum ada di portal daerah</source>
        <translation>not in the regional portal yet</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Bagian halaman</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Kesiapan</source>
        <translation>Readiness</translation>
    </message>
    <message>
        <source>Pertukaran</source>
        <translation>Exchange</translation>
    </message>
    <message>
        <source>Audit beranda</source>
        <translation>Front page audit</translation>
    </message>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Di sini tampak setiap layanan menurut kebutuhan warga, dan siapa yang mengampunya.</source>
        <translation>Here every service stands by citizens&apos; need, with who carries it.</translation>
    </message>
    <message>
        <source>Impor inventaris</source>
        <translation>Import inventory</translation>
    </message>
    <message>
        <source>Layanan dibaca dari kolom layanan di inventaris aplikasi.</source>
        <translation>Services are read from the service column of the inventory.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{carried} dari {total}&lt;/b&gt; layanan terjamin · &lt;b&gt;{listed} dari {shown}&lt;/b&gt; di portal</source>
        <translation>&lt;b&gt;{carried} of {total}&lt;/b&gt; services guaranteed · &lt;b&gt;{listed} of {shown}&lt;/b&gt; in the portal</translation>
    </message>
    <message>
        <source>Halaman depan portal (.html)</source>
        <translation>Front page of the portal (.html)</translation>
    </message>
    <message>
        <source>Halaman web (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>Pohon menu (.xlsx)</source>
        <translation>Menu tree (.xlsx)</translation>
    </message>
    <message>
        <source>Buku kerja (*.xlsx)</source>
        <translation>Workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Pohon menu (.json)</source>
        <translation>Menu tree (.json)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>{file} ditulis.</source>
        <translation>{file} was written.</translation>
    </message>
</context>
<context>
    <name>ServicesSide</name>
    <message>
        <source>Jaminan layanan</source>
        <translation>Guarantee of services</translation>
    </message>
    <message>
        <source>Entri portal yang perlu dirapikan</source>
        <translation>Portal entries to tidy</translation>
    </message>
    <message>
        <source>terpenuhi</source>
        <translation>met</translation>
    </message>
    <message>
        <source>belum terpenuhi</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>Warga belum menemukan saluran pengaduan (SP4N-LAPOR!).</source>
        <translation>Citizens do not find a complaint channel (SP4N-LAPOR!).</translation>
    </message>
    <message>
        <source>{n} dari {m}</source>
        <translation>{n} of {m}</translation>
    </message>
    <message>
        <source>rapi</source>
        <translation>tidy</translation>
    </message>
</context>
<context>
    <name>SettingsPane</name>
    <message>
        <source>Bobot dan cadangan</source>
        <translation>Weights and reserve</translation>
    </message>
    <message>
        <source>Tutup bobot dan cadangan</source>
        <translation>Close weights and reserve</translation>
    </message>
    <message>
        <source>Bobot manfaat</source>
        <translation>Weights of benefit</translation>
    </message>
    <message>
        <source>poin</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Kembalikan bobot baku</source>
        <translation>Restore standard weights</translation>
    </message>
    <message>
        <source>Cadangan waktu</source>
        <translation>Reserve of time</translation>
    </message>
    <message>
        <source>Cadangan waktu dalam persen hari kerja</source>
        <translation>Reserve of time in per cent of the working days</translation>
    </message>
    <message>
        <source>Induk</source>
        <translation>Survivor</translation>
    </message>
    <message>
        <source>Satu migrasi pada satu waktu per induk</source>
        <translation>One migration at a time per survivor</translation>
    </message>
    <message>
        <source>Satu sistem berkurang</source>
        <translation>One system less</translation>
    </message>
    <message>
        <source>Tiap Rp100 juta biaya tahunan dihemat</source>
        <translation>Each Rp100 million of yearly cost saved</translation>
    </message>
    <message>
        <source>Yang berhenti memang tidak dipakai</source>
        <translation>What stops is indeed unused</translation>
    </message>
    <message>
        <source>Beralih ke Aplikasi Umum</source>
        <translation>Moves to a national application</translation>
    </message>
    <message>
        <source>Satu sistem terhubung</source>
        <translation>One system connected</translation>
    </message>
    <message>
        <source>Data pribadi harus dinilai dampaknya</source>
        <translation>The impact on personal data must be assessed</translation>
    </message>
    <message>
        <source>Bukan induk yang disarankan</source>
        <translation>Not the proposed survivor</translation>
    </message>
    <message>
        <source>Nilai rencana adalah jumlah poin ini. Biaya yang belum diisi tidak dihitung; tidak ada angka yang dikarang.</source>
        <translation>The value of a plan is the sum of these points. Costs that are not filled in are not counted; no figure is invented.</translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{n} hari kerja terakhir dibiarkan kosong dan menampung keterlambatan; makin besar, makin besar pula peluang tepat waktu, dan makin sedikit yang muat.</source>
        <translation>The last {n} working days are left free and take up delays; the larger, the larger the chance of being in time, and the less fits in.</translation>
    </message>
</context>
<context>
    <name>ShareLine</name>
    <message>
        <source>{n} dari {m}</source>
        <translation>{n} of {m}</translation>
    </message>
</context>
<context>
    <name>SheetList</name>
    <message>
        <source>Lembar yang terbaca</source>
        <translation>Sheets that were read</translation>
    </message>
    <message>
        <source>tidak terbaca</source>
        <translation>not readable</translation>
    </message>
    <message>
        <source>{sheet} · {n} baris</source>
        <translation>{sheet} · {n} rows</translation>
    </message>
    <message>
        <source>{sheet} · bukan daftar aplikasi?</source>
        <translation>{sheet} · no list of applications?</translation>
    </message>
    <message>
        <source>{sheet}, tersembunyi · dilewati</source>
        <translation>{sheet}, hidden · passed over</translation>
    </message>
    <message>
        <source>{sheet} · dilewati</source>
        <translation>{sheet} · passed over</translation>
    </message>
    <message>
        <source>periksa</source>
        <translation>check</translation>
    </message>
    <message>
        <source>berkas kembali</source>
        <translation>file come back</translation>
    </message>
    <message>
        <source>{n} ragu</source>
        <translation>{n} doubtful</translation>
    </message>
    <message>
        <source>judul sama</source>
        <translation>same headings</translation>
    </message>
    <message>
        <source>yakin</source>
        <translation>sure</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Pratinjau lembar</source>
        <translation>Preview of the sheet</translation>
    </message>
    <message>
        <source>Kembali ke tebakan</source>
        <translation>Back to the guess</translation>
    </message>
    <message>
        <source>hari/bulan</source>
        <translation>day/month</translation>
    </message>
    <message>
        <source>bulan/hari</source>
        <translation>month/day</translation>
    </message>
    <message>
        <source>“{date}”: hari dulu atau bulan dulu? Berlaku untuk seluruh berkas.</source>
        <translation>“{date}”: day first or month first? Holds for the whole file.</translation>
    </message>
    <message>
        <source>Baris {row} terbaca sebagai judul, di bawahnya {n} baris. Bila keliru, klik baris judul yang benar, atau pilih lembar lain di sebelah kiri.</source>
        <translation>Row {row} is read as headings, with {n} rows below. If that is wrong, click the right row of headings, or choose another sheet on the left.</translation>
    </message>
    <message>
        <source>Berkas ini pernah dikirim dari sini: hanya sel yang diubah di dalamnya yang masuk.</source>
        <translation>This file was once sent from here: only cells changed in it come in.</translation>
    </message>
</context>
<context>
    <name>SheetsPane</name>
    <message>
        <source>Berkas</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Tambah berkas</source>
        <translation>Add files</translation>
    </message>
    <message>
        <source>Pemetaan yang Anda ubah diingat untuk berkas dengan judul yang sama.</source>
        <translation>A mapping you change is remembered for files with the same header.</translation>
    </message>
    <message>
        <source>Judul dari {known} dari {all} lembar sudah dikenal.</source>
        <translation>Headings of {known} of {all} sheets are known already.</translation>
    </message>
</context>
<context>
    <name>SpreadChart</name>
    <message>
        <source>Hari selesainya simulasi</source>
        <translation>Day on which the simulations end</translation>
    </message>
    <message>
        <source>{late} dari {runs} simulasi terlambat</source>
        <translation>{late} of {runs} simulations late</translation>
    </message>
</context>
<context>
    <name>StackBar</name>
    <message>
        <source>tetap berjalan {n}</source>
        <translation>keep running {n}</translation>
    </message>
    <message>
        <source>dirampingkan {n}</source>
        <translation>removed {n}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>dibuka lagi</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>konsep</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>ditelaah</source>
        <translation>reviewed</translation>
    </message>
    <message>
        <source>disetujui</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>Belum ditelaah.</source>
        <translation>Not reviewed.</translation>
    </message>
    <message>
        <source>Ditelaah {who}, {day}.</source>
        <translation>Reviewed by {who}, {day}.</translation>
    </message>
    <message>
        <source>Disetujui {who}, {day}.</source>
        <translation>Approved by {who}, {day}.</translation>
    </message>
    <message>
        <source>Sesudah itu diubah.</source>
        <translation>Changed since then.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>{rows} baris · {systems} sistem · {units} OPD · {services} layanan</source>
        <translation>{rows} rows · {systems} systems · {units} offices · {services} services</translation>
    </message>
    <message>
        <source>Belum ada dokumen</source>
        <translation>No document yet</translation>
    </message>
    <message>
        <source>Dokumen ini {why}</source>
        <translation>This document {why}</translation>
    </message>
    <message>
        <source>Tersimpan {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Revisi {n}</source>
        <translation>Revision {n}</translation>
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
        <source>Rencana</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
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
        <source>Catatan</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Status “{text}” tidak dikenal; pilih {known}.</source>
        <translation>The status “{text}” is not known; choose {known}.</translation>
    </message>
    <message>
        <source>“{text}” bukan tanggal; tulis 12/3/2027.</source>
        <translation>“{text}” is no date; write 12/3/2027.</translation>
    </message>
    <message>
        <source>“{text}” bukan bagian antara 0 dan 100.</source>
        <translation>“{text}” is no share between 0 and 100.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Hanya baca</source>
        <translation>Read only</translation>
    </message>
    <message>
        <source>Ganti bahasa</source>
        <translation>Change language</translation>
    </message>
</context>
<context>
    <name>StatusView</name>
    <message>
        <source>Status tugas pekan ini</source>
        <translation>Status of the week&apos;s tasks</translation>
    </message>
    <message>
        <source>Semua tugas</source>
        <translation>All tasks</translation>
    </message>
    <message>
        <source>Tautkan bukti</source>
        <translation>Link evidence</translation>
    </message>
    <message>
        <source>Formulir OPD</source>
        <translation>Forms of the offices</translation>
    </message>
    <message>
        <source>Tulis formulir per OPD …</source>
        <translation>Write forms of the offices …</translation>
    </message>
    <message>
        <source>Baca formulir …</source>
        <translation>Read forms …</translation>
    </message>
    <message>
        <source>Status tugas</source>
        <translation>Task status</translation>
    </message>
    <message>
        <source>S selesai · B berjalan · H terhambat · Del kosongkan · F2 ubah</source>
        <translation>S done · B under way · H blocked · Del clear · F2 edit</translation>
    </message>
    <message>
        <source>{n} tugas · {m} sudah berstatus</source>
        <translation>tasks {n} · with a status {m}</translation>
    </message>
    <message>
        <source>{n} formulir ditulis.</source>
        <translation>{n} forms were written.</translation>
    </message>
    <message>
        <source>{n} tugas membawa kabar.</source>
        <translation>Tasks that bring news: {n}.</translation>
    </message>
    <message>
        <source>Tautkan bukti …</source>
        <translation>Link evidence …</translation>
    </message>
    <message>
        <source>Lepas bukti {file}</source>
        <translation>Remove evidence {file}</translation>
    </message>
</context>
<context>
    <name>StepTable</name>
    <message>
        <source>{step} (diurungkan)</source>
        <translation>{step} (undone)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
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
        <source>Isi</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>Survivor</name>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>induk</source>
        <translation>survivor</translation>
    </message>
    <message>
        <source>OPD</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Fungsi</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Dasar hukum</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>Pengembang</source>
        <translation>Developer</translation>
    </message>
    <message>
        <source>Kode RAA</source>
        <translation>RAA code</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Data masuk</source>
        <translation>Data in</translation>
    </message>
    <message>
        <source>Data keluar</source>
        <translation>Data out</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Platform</translation>
    </message>
    <message>
        <source>Terhubung</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>induk + {n}</source>
        <translation>survivor + {n}</translation>
    </message>
    <message>
        <source>{n} alamat dialihkan</source>
        <translation>addresses redirected: {n}</translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>hemat {amount}</source>
        <translation>saves {amount}</translation>
    </message>
    <message>
        <source>Biaya tahunan</source>
        <translation>Yearly cost</translation>
    </message>
    <message>
        <source>Data pribadi</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>ya</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>dinilai dahulu</source>
        <translation>assessed first</translation>
    </message>
    <message>
        <source>dari {name}</source>
        <translation>of {name}</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <source>Mengapa tidak lebih awal?</source>
        <translation>Why not earlier?</translation>
    </message>
    <message>
        <source>Rantai penahan</source>
        <translation>Chain that holds it</translation>
    </message>
    <message>
        <source>Sematkan</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>Buka keputusan</source>
        <translation>Open decision</translation>
    </message>
    <message>
        <source>Tutup penjelasan</source>
        <translation>Close the explanation</translation>
    </message>
    <message>
        <source>Penjelasan tugas</source>
        <translation>Explanation of the task</translation>
    </message>
    <message>
        <source>{n} tugas</source>
        <translation>{n} tasks</translation>
    </message>
    <message>
        <source>Lepas sematan</source>
        <translation>Unpin</translation>
    </message>
    <message>
        <source>Tugas boleh digeser lagi oleh mesin</source>
        <translation>The engine may move the task again</translation>
    </message>
    <message>
        <source>Mulai pada hari ini dan tidak digeser lagi; atau seret batangnya</source>
        <translation>Begins on this day and is not moved again; or drag its bar</translation>
    </message>
    <message>
        <source>&lt;b&gt;Disematkan pada {day}.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Pinned to {day}.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Di sana: {broken}</source>
        <translation>There: {broken}</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} hari&lt;/b&gt;</source>
        <translation>&lt;b&gt;{n} days&lt;/b&gt;</translation>
    </message>
    <message>
        <source> · rantai kritis</source>
        <translation> · critical chain</translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation>Task</translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>menunggu saja</source>
        <translation>waits only</translation>
    </message>
    <message>
        <source>Longgar</source>
        <translation>Slack</translation>
    </message>
    <message>
        <source>Peluang</source>
        <translation>Probability</translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation>Proof</translation>
    </message>
</context>
<context>
    <name>TeamDialog</name>
    <message>
        <source>Basis data tim</source>
        <translation>Team database</translation>
    </message>
    <message>
        <source>Kosongkan bila ada di penyimpan sandi sistem atau berkas pgpass</source>
        <translation>Leave empty if it is in the system&apos;s keyring or the pgpass file</translation>
    </message>
    <message>
        <source>Simpan sandi di penyimpan sandi sistem</source>
        <translation>Keep the password in the system&apos;s keyring</translation>
    </message>
    <message>
        <source>Berkas sertifikat (.pem, .crt); boleh kosong</source>
        <translation>Certificate file (.pem, .crt); may be empty</translation>
    </message>
    <message>
        <source>&amp;Server</source>
        <translation>&amp;Server</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>Nama &amp;basis data</source>
        <translation>Name of the data&amp;base</translation>
    </message>
    <message>
        <source>Nama p&amp;engguna</source>
        <translation>&amp;User name</translation>
    </message>
    <message>
        <source>San&amp;di</source>
        <translation>Pass&amp;word</translation>
    </message>
    <message>
        <source>En&amp;kripsi</source>
        <translation>En&amp;cryption</translation>
    </message>
    <message>
        <source>Sertifikat &amp;otoritas</source>
        <translation>Certificate &amp;authority</translation>
    </message>
    <message>
        <source>Bila server mau</source>
        <translation>If the server will</translation>
    </message>
    <message>
        <source>Wajib terenkripsi</source>
        <translation>Encryption required</translation>
    </message>
    <message>
        <source>Wajib, sertifikat diperiksa</source>
        <translation>Required, certificate checked</translation>
    </message>
    <message>
        <source>Wajib, sertifikat dan nama server diperiksa</source>
        <translation>Required, certificate and server name checked</translation>
    </message>
    <message>
        <source>Salin dokumen ini ke sana beserta riwayatnya</source>
        <translation>Copy this document there with its history</translation>
    </message>
    <message>
        <source>Uji sambungan</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Buka</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Menghubungi {server}…</source>
        <translation>Reaching {server}…</translation>
    </message>
    <message>
        <source>terenkripsi</source>
        <translation>encrypted</translation>
    </message>
    <message>
        <source>tidak terenkripsi</source>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>PostgreSQL {version} menjawab, sambungan {secure}. Peran Anda: {role}.</source>
        <translation>PostgreSQL {version} answers, connection {secure}. Your role: {role}.</translation>
    </message>
    <message>
        <source>Dokumen ada di sana.</source>
        <translation>A document is there.</translation>
    </message>
    <message>
        <source>Belum ada dokumen di sana; akan dibuat.</source>
        <translation>No document there yet; one will be made.</translation>
    </message>
    <message>
        <source>Sistem ini tidak punya penyimpan sandi; pakai berkas pgpass.</source>
        <translation>This system has no keyring; use the pgpass file.</translation>
    </message>
</context>
<context>
    <name>TeamPane</name>
    <message>
        <source>Orang per peran</source>
        <translation>People per role</translation>
    </message>
    <message>
        <source>Paruh waktu ditulis sebagai pecahan: 2,5 = dua orang setengah.</source>
        <translation>Part time is written as a fraction: 2.5 = two people and a half.</translation>
    </message>
    <message>
        <source>Simpan tim</source>
        <translation>Save team</translation>
    </message>
    <message>
        <source>Cuti dan paruh waktu</source>
        <translation>Leave and part time</translation>
    </message>
    <message>
        <source>Semua orang ada sepanjang masa proyek.</source>
        <translation>Everybody is there throughout the project.</translation>
    </message>
    <message>
        <source>Hapus yang dipilih</source>
        <translation>Delete selected</translation>
    </message>
    <message>
        <source>Tambah</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Tim dan cuti</source>
        <translation>Team and leave</translation>
    </message>
    <message>
        <source>Peran yang tidak ada</source>
        <translation>Role that is away</translation>
    </message>
    <message>
        <source>Siapa atau mengapa</source>
        <translation>Who or why</translation>
    </message>
    <message>
        <source>nama atau sebab, misalnya cuti melahirkan</source>
        <translation>name or cause, such as maternity leave</translation>
    </message>
    <message>
        <source>Berapa orang tidak ada</source>
        <translation>How many people are away</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Tambah cuti</source>
        <translation>Add leave</translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Peran</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Orang</source>
        <translation>People</translation>
    </message>
</context>
<context>
    <name>TellingPanel</name>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Sel kosong</source>
        <translation>Empty cell</translation>
    </message>
    <message>
        <source>Menentukan</source>
        <translation>Decides</translation>
    </message>
    <message>
        <source>Sel yang menentukan</source>
        <translation>Cells that decide</translation>
    </message>
    <message>
        <source>Tutup daftar sel</source>
        <translation>Close the list of cells</translation>
    </message>
    <message>
        <source>Formulir per OPD</source>
        <translation>Forms for the offices</translation>
    </message>
    <message>
        <source>{n} sel menentukan {decisions} keputusan</source>
        <translation>{n} cells decide {decisions} decisions</translation>
    </message>
    <message>
        <source>di {n} OPD</source>
        <translation>offices: {n}</translation>
    </message>
    <message>
        <source>Tidak ada sel kosong yang mengubah keputusan.</source>
        <translation>No empty cell would change a decision.</translation>
    </message>
    <message>
        <source>{unit}: {why}.</source>
        <translation>{unit}: {why}.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Hari ini</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Tenggat {day}</source>
        <translation>Deadline {day}</translation>
    </message>
    <message>
        <source>Jadwal sebagai diagram Gantt</source>
        <translation>Schedule as a Gantt chart</translation>
    </message>
    <message>
        <source>Panah berpindah tugas; Ctrl dengan panah menyematkan sehari lebih awal atau akhir.</source>
        <translation>Arrows go to other tasks; Ctrl and an arrow pins a task one day earlier or later.</translation>
    </message>
    <message>
        <source>{row}: {task}, {first} sampai {last}</source>
        <translation>{row}: {task}, {first} to {last}</translation>
    </message>
    <message>
        <source>Longgar</source>
        <translation>Slack</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Salin pesan</source>
        <translation>Copy message</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>contoh fiktif</source>
        <translation>fictional sample</translation>
    </message>
    <message>
        <source>Ulangi</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Cari atau jalankan perintah</source>
        <translation>Search or run a command</translation>
    </message>
    <message>
        <source>Urungkan: {step}</source>
        <translation>Undo: {step}</translation>
    </message>
    <message>
        <source>Urungkan</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Ulangi: {step}</source>
        <translation>Redo: {step}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Beranda: di mana kita berdiri</source>
        <translation>Home: where we stand</translation>
    </message>
    <message>
        <source>Berapa sistem sekarang dan sesudahnya, layanan yang terjamin, dan satu langkah berikutnya. Setiap angka dapat dibuka.</source>
        <translation>How many systems now and afterwards, which services are guaranteed, and the one next step. Every figure opens.</translation>
    </message>
    <message>
        <source>Inventaris: data apa adanya</source>
        <translation>Inventory: the data as they are</translation>
    </message>
    <message>
        <source>Seret berkas OPD ke jendela mana pun. Setiap nilai tahu sel asalnya, dan sel kosong yang menentukan keputusan ditunjukkan dulu.</source>
        <translation>Drop files of the offices anywhere on the window. Every value knows its source cell, and empty cells that decide something come first.</translation>
    </message>
    <message>
        <source>Tumpang Tindih: sama atau beda?</source>
        <translation>Overlaps: same or different?</translation>
    </message>
    <message>
        <source>Jawab dengan S, B, atau R; buktinya di kanan. Satu jawaban dapat membereskan beberapa pasangan, dan Ctrl+Z mengurungkannya.</source>
        <translation>Answer with S, B or R; the evidence is on the right. One answer can settle several pairs, and Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Keputusan: nasib tiap sistem</source>
        <translation>Decisions: what becomes of each system</translation>
    </message>
    <message>
        <source>Usulan dan alasannya sudah ada. Seret kartu untuk memutuskan lain, lalu tekan Rencanakan: keputusan Anda tidak pernah ditimpa.</source>
        <translation>Proposals and their reasons are there. Drag a card to decide otherwise, then press Plan: your decisions are never overwritten.</translation>
    </message>
    <message>
        <source>Jadwal: sampai tenggat</source>
        <translation>Schedule: up to the deadline</translation>
    </message>
    <message>
        <source>Tugas, beban tim, dan hari libur. Klik sebuah batang untuk tahu mengapa tidak lebih awal.</source>
        <translation>Tasks, load of the team, and days off. Click a bar to learn why not earlier.</translation>
    </message>
    <message>
        <source>Laporan: siap untuk rapat</source>
        <translation>Reports: ready for the meeting</translation>
    </message>
    <message>
        <source>Buku kerja, konsep SK, dan ringkasan tampak sebelum ditulis. Panduan ada di F1.</source>
        <translation>Workbook, draft decree and summary are shown before they are written. The guide is under F1.</translation>
    </message>
    <message>
        <source>Tur singkat</source>
        <translation>Short tour</translation>
    </message>
    <message>
        <source>Lewati</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Langkah {n} dari {all}</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation>Finish</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>&lt;b&gt;Akibat perubahan:&lt;/b&gt; {systems}, {points}{finish}.</source>
        <translation>&lt;b&gt;What the change costs:&lt;/b&gt; {systems}, {points}{finish}.</translation>
    </message>
    <message>
        <source> Berubah: {names}{rest}.</source>
        <translation> Changed: {names}{rest}.</translation>
    </message>
    <message>
        <source> dan {n} lagi</source>
        <translation> and {n} more</translation>
    </message>
    <message>
        <source> {n} tugas bergeser.</source>
        <translation> tasks moved: {n}.</translation>
    </message>
    <message>
        <source>tetap {n} sistem</source>
        <translation>{n} systems as before</translation>
    </message>
    <message>
        <source>{before} → {after} sistem</source>
        <translation>{before} → {after} systems</translation>
    </message>
    <message>
        <source>nilai sama</source>
        <translation>value as before</translation>
    </message>
    <message>
        <source>{n} poin</source>
        <translation>{n} points</translation>
    </message>
    <message>
        <source>, selesai {day}</source>
        <translation>, done on {day}</translation>
    </message>
</context>
<context>
    <name>TrialBar</name>
    <message>
        <source>Pakai rencana ini</source>
        <translation>Use this plan</translation>
    </message>
    <message>
        <source>Nanti</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>Trials</name>
    <message>
        <source>Sambung ulang mengikuti aplikasi yang berhenti; sematkan tugasnya.</source>
        <translation>Rewiring follows the application that stops; pin its task.</translation>
    </message>
    <message>
        <source>Menghitung akibat perubahan …</source>
        <translation>Computing what the change costs …</translation>
    </message>
</context>
<context>
    <name>UiSession</name>
    <message>
        <source>Membuka {file}</source>
        <translation>Opening {file}</translation>
    </message>
    <message>
        <source>Menyimpan salinan {file}</source>
        <translation>Saving a copy {file}</translation>
    </message>
    <message>
        <source>Salinan disimpan.</source>
        <translation>The copy was saved.</translation>
    </message>
    <message>
        <source>Memuat ulang</source>
        <translation>Loading again</translation>
    </message>
    <message>
        <source>Dokumen ini {why}</source>
        <translation>This document {why}</translation>
    </message>
    <message>
        <source>Menyimpan putusan</source>
        <translation>Storing the verdict</translation>
    </message>
    <message>
        <source>Menyimpan keputusan</source>
        <translation>Storing the decision</translation>
    </message>
    <message>
        <source>Mencari rencana lebih baik</source>
        <translation>Searching for a better plan</translation>
    </message>
    <message>
        <source>Mengurungkan</source>
        <translation>Undoing</translation>
    </message>
    <message>
        <source>Mengulangi</source>
        <translation>Redoing</translation>
    </message>
    <message>
        <source>Dokumen ini hanya dapat dibaca.</source>
        <translation>This document can only be read.</translation>
    </message>
</context>
<context>
    <name>Verbs</name>
    <message>
        <source>Menyimpan persetujuan</source>
        <translation>Saving the approval</translation>
    </message>
    <message>
        <source>Menyelesaikan bentrokan</source>
        <translation>Settling conflicts</translation>
    </message>
    <message>
        <source>Menyimpan {file}</source>
        <translation>Saving {file}</translation>
    </message>
    <message>
        <source>Memulihkan cadangan</source>
        <translation>Restoring the backup</translation>
    </message>
    <message>
        <source>Menyelamatkan isi dokumen</source>
        <translation>Rescuing what the document holds</translation>
    </message>
    <message>
        <source>Menguji sambungan</source>
        <translation>Testing the connection</translation>
    </message>
    <message>
        <source>Menyalin ke basis data tim</source>
        <translation>Copying to the team database</translation>
    </message>
    <message>
        <source>Menggabungkan dokumen</source>
        <translation>Combining documents</translation>
    </message>
    <message>
        <source>Melihat berkas</source>
        <translation>Looking at files</translation>
    </message>
    <message>
        <source>Membaca berkas</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Menerapkan impor</source>
        <translation>Applying the import</translation>
    </message>
    <message>
        <source>Menulis salinan bertanda</source>
        <translation>Writing marked copies</translation>
    </message>
    <message>
        <source>Menyimpan pemetaan</source>
        <translation>Saving the mapping</translation>
    </message>
    <message>
        <source>Memuat pemetaan</source>
        <translation>Loading the mapping</translation>
    </message>
    <message>
        <source>Berpindah di riwayat</source>
        <translation>Moving through the history</translation>
    </message>
    <message>
        <source>Mengurungkan satu langkah</source>
        <translation>Undoing one step</translation>
    </message>
    <message>
        <source>Menulis {file}</source>
        <translation>Writing {file}</translation>
    </message>
    <message>
        <source>Menyimpan</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>Menyimpan putusan</source>
        <translation>Storing the verdict</translation>
    </message>
    <message>
        <source>Memilih pertanyaan berikutnya</source>
        <translation>Choosing the next question</translation>
    </message>
    <message>
        <source>Belajar dari putusan</source>
        <translation>Learning from verdicts</translation>
    </message>
    <message>
        <source>Menyimpan bobot</source>
        <translation>Saving the weights</translation>
    </message>
    <message>
        <source>Menjelaskan rencana</source>
        <translation>Explaining the plan</translation>
    </message>
    <message>
        <source>Menghitung harga aturan</source>
        <translation>Computing the price of rules</translation>
    </message>
    <message>
        <source>Menghitung bantuan per peran</source>
        <translation>Computing what more people would bring</translation>
    </message>
    <message>
        <source>Menghitung akibat perubahan</source>
        <translation>Computing what the change costs</translation>
    </message>
    <message>
        <source>Menghitung akibat pilihan lain</source>
        <translation>Computing what the other choice costs</translation>
    </message>
    <message>
        <source>Menyimpan rencana baru</source>
        <translation>Saving the new plan</translation>
    </message>
    <message>
        <source>Membuat skenario</source>
        <translation>Making a scenario</translation>
    </message>
    <message>
        <source>Beralih skenario</source>
        <translation>Switching scenario</translation>
    </message>
    <message>
        <source>Menggabungkan skenario</source>
        <translation>Merging scenarios</translation>
    </message>
    <message>
        <source>Mengganti nama skenario</source>
        <translation>Renaming the scenario</translation>
    </message>
    <message>
        <source>Menghapus skenario</source>
        <translation>Deleting the scenario</translation>
    </message>
    <message>
        <source>Menandai keputusan</source>
        <translation>Marking the decision</translation>
    </message>
    <message>
        <source>Menandai rencana</source>
        <translation>Marking the plan</translation>
    </message>
    <message>
        <source>Memeriksa beranda</source>
        <translation>Checking the front page</translation>
    </message>
    <message>
        <source>Menulis formulir per OPD</source>
        <translation>Writing forms for the offices</translation>
    </message>
    <message>
        <source>Menyiapkan contoh</source>
        <translation>Preparing the sample</translation>
    </message>
    <message>
        <source>Menyiapkan pratinjau {file}</source>
        <translation>Preparing the preview of {file}</translation>
    </message>
    <message>
        <source>Membaca {n} berkas daerah</source>
        <translation>Reading files of regions: {n}</translation>
    </message>
    <message>
        <source>Menulis formulir status</source>
        <translation>Writing status forms</translation>
    </message>
    <message>
        <source>Membaca formulir status</source>
        <translation>Reading status forms</translation>
    </message>
</context>
<context>
    <name>ViewsButton</name>
    <message>
        <source>Semua</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Tampilan: {name}</source>
        <translation>View: {name}</translation>
    </message>
    <message>
        <source>Nama tampilan</source>
        <translation>Name of the view</translation>
    </message>
    <message>
        <source>Nama tampilan yang akan disimpan</source>
        <translation>Name of the view to be saved</translation>
    </message>
    <message>
        <source>Simpan tampilan ini</source>
        <translation>Save this view</translation>
    </message>
    <message>
        <source>Hapus “{name}”</source>
        <translation>Delete “{name}”</translation>
    </message>
    <message>
        <source>Tampilan {n}</source>
        <translation>View {n}</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>{n} menit</source>
        <translation>{n} minutes</translation>
    </message>
    <message>
        <source>Jawab {n} pertanyaan tumpang tindih</source>
        <translation>Answer {n} questions about overlaps</translation>
    </message>
    <message>
        <source>sama, beda, atau ragu: S, B, R</source>
        <translation>same, different or unsure: S, B, R</translation>
    </message>
    <message>
        <source>Putuskan {n} aplikasi</source>
        <translation>Decide on {n} applications</translation>
    </message>
    <message>
        <source>usulan dan alasannya sudah ada</source>
        <translation>proposals and their reasons are there</translation>
    </message>
    <message>
        <source>Lengkapi {n} sel penentu</source>
        <translation>Complete {n} deciding cells</translation>
    </message>
    <message>
        <source>biaya, pengguna, layanan, alamat</source>
        <translation>costs, users, services, addresses</translation>
    </message>
    <message>
        <source>Ekspor rencana untuk rapat</source>
        <translation>Export the plan for the meeting</translation>
    </message>
    <message>
        <source>buku kerja dengan jadwal dan buktinya</source>
        <translation>workbook with schedule and evidence</translation>
    </message>
    <message>
        <source>Buat rencana dari &lt;b&gt;{n} sistem&lt;/b&gt; yang ditemukan.</source>
        <translation>Make a plan from the &lt;b&gt;{n} systems&lt;/b&gt; that were found.</translation>
    </message>
    <message>
        <source>Rencanakan</source>
        <translation>Make a plan</translation>
    </message>
    <message>
        <source>Jawab &lt;b&gt;{n} pertanyaan&lt;/b&gt; tumpang tindih. ± {time}</source>
        <translation>Answer &lt;b&gt;{n} questions&lt;/b&gt; about overlaps. ± {time}</translation>
    </message>
    <message>
        <source>Tinjau sekarang</source>
        <translation>Review now</translation>
    </message>
    <message>
        <source>Putuskan &lt;b&gt;{n} aplikasi&lt;/b&gt; yang belum diputuskan.</source>
        <translation>Decide on &lt;b&gt;{n} undecided applications&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Buka keputusan</source>
        <translation>Open decisions</translation>
    </message>
    <message>
        <source>Rencana siap dibagikan.</source>
        <translation>The plan is ready to be shared.</translation>
    </message>
    <message>
        <source>Ekspor rencana</source>
        <translation>Export the plan</translation>
    </message>
    <message>
        <source>Konsolidasi pertama</source>
        <translation>First consolidation</translation>
    </message>
    <message>
        <source>Separuh selesai</source>
        <translation>Half done</translation>
    </message>
    <message>
        <source>Semua selesai</source>
        <translation>All done</translation>
    </message>
    <message>
        <source>Mulai</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message>
        <source>Seluruh rencana</source>
        <translation>The whole plan</translation>
    </message>
    <message>
        <source>Gugur</source>
        <translation>Lapsed</translation>
    </message>
    <message>
        <source>Baru</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation>Agree</translation>
    </message>
    <message>
        <source>Setujui {name}</source>
        <translation>Approve {name}</translation>
    </message>
    <message>
        <source>berubah sesudah disetujui {day}</source>
        <translation>changed after approval on {day}</translation>
    </message>
    <message>
        <source>belum disetujui</source>
        <translation>not approved</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Satuan kurva</source>
        <translation>Unit of the curve</translation>
    </message>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Rencana dan kenyataan</source>
        <translation>Planned and actual</translation>
    </message>
    <message>
        <source>pita: 8 dari 10 kemungkinan</source>
        <translation>band: 8 out of 10 cases</translation>
    </message>
    <message>
        <source>Enter: isi status</source>
        <translation>Enter: fill in the status</translation>
    </message>
    <message>
        <source>Per {day}</source>
        <translation>As of {day}</translation>
    </message>
    <message>
        <source>Berjalan {n}</source>
        <translation>Under way {n}</translation>
    </message>
    <message>
        <source>Terlambat {n}</source>
        <translation>Late {n}</translation>
    </message>
    <message>
        <source>Terhambat {n}</source>
        <translation>Blocked {n}</translation>
    </message>
    <message>
        <source>Tanpa bukti {n}</source>
        <translation>Without evidence {n}</translation>
    </message>
    <message>
        <source>Semua {n}</source>
        <translation>All {n}</translation>
    </message>
    <message>
        <source>{n} dari {m} · urut selisih, lalu tanggal selesai</source>
        <translation>{n} of {m} · by difference, then by end</translation>
    </message>
    <message>
        <source>{n} terlambat; perkiraan selesai bergeser ke {day}</source>
        <translation>late {n}; the expected end moves to {day}</translation>
    </message>
    <message>
        <source>layanan yang berpindah, kumulatif</source>
        <translation>services that move, cumulative</translation>
    </message>
    <message>
        <source>konsolidasi selesai, kumulatif</source>
        <translation>consolidations done, cumulative</translation>
    </message>
    <message>
        <source>{done} dari {total} konsolidasi selesai; menurut rencana {due}</source>
        <translation>{done} of {total} consolidations done; by plan {due}</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>aplikasi yang sama</source>
        <translation>the same application</translation>
    </message>
    <message>
        <source>kanal dari satu sistem</source>
        <translation>channels of one system</translation>
    </message>
    <message>
        <source>satu sistem dipakai bersama</source>
        <translation>one system used by several</translation>
    </message>
    <message>
        <source>fungsi yang sama</source>
        <translation>the same function</translation>
    </message>
    <message>
        <source>komponen bersama</source>
        <translation>a shared component</translation>
    </message>
    <message>
        <source>menyaingi Aplikasi Umum</source>
        <translation>rivalling a national application</translation>
    </message>
    <message>
        <source>Sangat mungkin {what}</source>
        <translation>Very likely {what}</translation>
    </message>
    <message>
        <source>Mungkin {what}; periksa</source>
        <translation>Perhaps {what}; check</translation>
    </message>
    <message>
        <source>Belum jelas: {what}?</source>
        <translation>Not clear: {what}?</translation>
    </message>
    <message>
        <source>Kecil kemungkinan {what}</source>
        <translation>Hardly {what}</translation>
    </message>
    <message>
        <source>Bila kesamaan {signal} ternyata keliru, kemungkinan turun ke {share}.</source>
        <translation>If the likeness in {signal} proves wrong, the probability falls to {share}.</translation>
    </message>
    <message>
        <source>Bila perbedaan {signal} ternyata keliru, kemungkinan naik ke {share}.</source>
        <translation>If the difference in {signal} proves wrong, the probability rises to {share}.</translation>
    </message>
    <message>
        <source>Bila sel {signal} yang kosong diisi, kemungkinan dapat menjadi {share}.</source>
        <translation>If the empty cell {signal} were filled, the probability can become {share}.</translation>
    </message>
    <message>
        <source>Belum ikut dihitung karena ada sel kosong: {signals}.</source>
        <translation>Not counted yet because of empty cells: {signals}.</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Penjelasan sedang dihitung …</source>
        <translation>The explanation is being computed …</translation>
    </message>
    <message>
        <source>Kalender atau timnya berubah sesudah rencana ini; rencanakan ulang.</source>
        <translation>Calendar or team changed after this plan; plan again.</translation>
    </message>
    <message>
        <source>Menunggu {name} yang selesai {day}.</source>
        <translation>Waits for {name}, which ends on {day}.</translation>
    </message>
    <message>
        <source>Induk {host} hanya menerima satu migrasi pada satu waktu; tugas ini menunggu {name} selesai {day}.</source>
        <translation>The survivor {host} takes one migration at a time; this task waits for {name} to end on {day}.</translation>
    </message>
    <message>
        <source>aturan pejabat</source>
        <translation>an officer&apos;s rule</translation>
    </message>
    <message>
        <source>Tidak lebih awal karena {rule}.</source>
        <translation>Not earlier because {rule}.</translation>
    </message>
    <message>
        <source>Tidak ada yang menahannya sehari saja; mesin menaruhnya di sini agar orang bebas untuk tugas lain yang lebih bernilai.</source>
        <translation>Nothing holds it for a single day; the engine put it here so that people are free for other tasks worth more.</translation>
    </message>
    <message>
        <source>Peran {role} belum cukup sehari sebelumnya.</source>
        <translation>Role {role} is short on the day before.</translation>
    </message>
    <message>
        <source> Dipakai antara lain oleh {name} sampai {day}.</source>
        <translation> Used among others by {name} until {day}.</translation>
    </message>
    <message>
        <source>pendahulu</source>
        <translation>predecessor</translation>
    </message>
    <message>
        <source>satu migrasi per induk</source>
        <translation>one migration per survivor</translation>
    </message>
</context>
<context>
    <name>WizardFoot</name>
    <message>
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Lanjut</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>aplikasi sama</source>
        <translation>same application</translation>
    </message>
    <message>
        <source>kanal satu sistem</source>
        <translation>channel of one system</translation>
    </message>
    <message>
        <source>pengguna bersama</source>
        <translation>shared use</translation>
    </message>
    <message>
        <source>fungsi sama</source>
        <translation>same function</translation>
    </message>
    <message>
        <source>komponen bersama</source>
        <translation>shared component</translation>
    </message>
    <message>
        <source>membaca data</source>
        <translation>reads data</translation>
    </message>
    <message>
        <source>memberi data</source>
        <translation>gives data</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>Ditambahkan dengan tangan</source>
        <translation>Added by hand</translation>
    </message>
    <message>
        <source>Masuk dari {place}</source>
        <translation>Came in from {place}</translation>
    </message>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
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
</context>
<context>
    <name>places</name>
    <message>
        <source>baris {row}</source>
        <translation>row {row}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
</context>
</TS>

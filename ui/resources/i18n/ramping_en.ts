<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="id">
<context>
    <name></name>
    <message>
        <source>PlanResult</source>
        <comment>&lt;b&gt;Tidak ada yang perlu dikerjakan&lt;/b&gt; dengan keputusan ini.</comment>
        <translation>PlanResult</translation>
    </message>
</context>
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
        <source>Buka folder log</source>
        <translation>Open the log folder</translation>
    </message>
</context>
<context>
    <name>Board</name>
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
        <source>&lt;b&gt;{n} hari kerja&lt;/b&gt; dari {first} sampai {last}.</source>
        <translation>&lt;b&gt;{n} working days&lt;/b&gt; from {first} to {last}.</translation>
    </message>
    <message>
        <source>Perkiraan; cocokkan dengan SKB.</source>
        <translation>Estimate; compare it with the joint decree (SKB).</translation>
    </message>
</context>
<context>
    <name>ColumnDetail</name>
    <message>
        <source>Isi</source>
        <translation>Content</translation>
    </message>
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
        <source>Menjadi bidang apa?</source>
        <translation>Which field is it?</translation>
    </message>
    <message>
        <source>Kolom yang tidak dikenal disimpan sebagai kolom tambahan, tidak dibuang.</source>
        <translation>A column that is not known is kept as an extra column, never thrown away.</translation>
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
        <source>{name} membaca data</source>
        <translation>{name} reads its data</translation>
    </message>
    <message>
        <source>sambung ulang dahulu</source>
        <translation>re-wire first</translation>
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
    <message>
        <source>induk</source>
        <translation>survivor</translation>
    </message>
    <message>
        <source>gabungan</source>
        <translation>combined</translation>
    </message>
    <message>
        <source>Nama</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation>Users</translation>
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
        <source>Belum ada usulan: jalankan Rencanakan.</source>
        <translation>No proposal yet: make a plan.</translation>
    </message>
    <message>
        <source>Pilihan lain: &lt;b&gt;{what}&lt;/b&gt; {points}</source>
        <translation>Other choice: &lt;b&gt;{what}&lt;/b&gt; {points}</translation>
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
        <source>Aplikasi tujuan</source>
        <translation>Target application</translation>
    </message>
    <message>
        <source>Pakai</source>
        <translation>Apply</translation>
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
        <source>Menghitung pilihan lain</source>
        <translation>Working out other choices</translation>
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
        <source>Sembunyikan kemungkinan dan keputusan sampai Anda menjawab</source>
        <translation>Hide probability and decisions until you have answered</translation>
    </message>
    <message>
        <source>Pasangan sebelumnya</source>
        <translation>Previous pair</translation>
    </message>
    <message>
        <source>Pasangan berikutnya</source>
        <translation>Next pair</translation>
    </message>
    <message>
        <source>Sama   S</source>
        <translation>Same   S</translation>
    </message>
    <message>
        <source>Beda   B</source>
        <translation>Different   B</translation>
    </message>
    <message>
        <source>Ragu   R</source>
        <translation>Unsure   R</translation>
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
        <source>Bukti pasangan</source>
        <translation>Evidence of the pair</translation>
    </message>
    <message>
        <source>Untuk menolak, putuskan aplikasinya di Keputusan</source>
        <translation>To refuse, decide on the application under Decisions</translation>
    </message>
    <message>
        <source>Ganti   S</source>
        <translation>Replace   S</translation>
    </message>
    <message>
        <source>{n} dari {total}</source>
        <translation>{n} of {total}</translation>
    </message>
    <message>
        <source>Jawab dulu menurut Anda</source>
        <translation>Answer first as you see it</translation>
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
        <source>Keduanya dihitung sebagai satu sistem. Yang ikut berubah: {listed}.</source>
        <translation>Both are counted as one system. Also affected: {listed}.</translation>
    </message>
    <message>
        <source>Kelompok {topic} berisi {n} aplikasi dengan induk &lt;b&gt;{head}&lt;/b&gt;; bergantung pada pasangan ini: {listed}.</source>
        <translation>The group {topic} holds {n} applications with &lt;b&gt;{head}&lt;/b&gt; as survivor; depending on this pair: {listed}.</translation>
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
</context>
<context>
    <name>GraphCanvas</name>
    <message>
        <source>Peta tumpang tindih</source>
        <translation>Overlap map</translation>
    </message>
    <message>
        <source>Semua isi peta juga ada di antrean di sebelah kiri; panah menggeser peta.</source>
        <translation>Everything on the map is in the queue at the left too; arrow keys move the map.</translation>
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
    <name>GuideDialog</name>
    <message>
        <source>Panduan</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Impor</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bawa berkas inventaris apa adanya; periksa yang ragu.</source>
        <translation>Bring inventory files as they are; check what is in doubt.</translation>
    </message>
    <message>
        <source>Inventaris</source>
        <translation>Inventory</translation>
    </message>
    <message>
        <source>Lengkapi sel penentu; tiap nilai tahu sel asalnya.</source>
        <translation>Complete the deciding cells; every value knows its source cell.</translation>
    </message>
    <message>
        <source>Tumpang Tindih</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Tinjau pasangan dari yang paling berakibat: S sama, B beda, R ragu.</source>
        <translation>Review pairs, the weightiest first: S same, B different, R unsure.</translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Pertahankan, gabung, ganti, hentikan, atau hubungkan; lalu Rencanakan.</source>
        <translation>Keep, merge, replace, retire or interoperate; then make a plan.</translation>
    </message>
    <message>
        <source>Jadwal</source>
        <translation>Schedule</translation>
    </message>
    <message>
        <source>Lihat tenggat, beban tim, dan mengapa tidak lebih awal.</source>
        <translation>See the deadline, the team&apos;s load, and why not earlier.</translation>
    </message>
    <message>
        <source>Laporan</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Ekspor rencana sebagai buku kerja untuk rapat.</source>
        <translation>Export the plan as a workbook for meetings.</translation>
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
        <source>{step} (diurungkan)</source>
        <translation>{step} (undone)</translation>
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
        <source>Kolom tambahan</source>
        <translation>Extra column</translation>
    </message>
    <message>
        <source>Seret berkas atau folder inventaris ke sini.</source>
        <translation>Drop inventory files or a folder here.</translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>xlsx, xls, xlsb, ods, csv; beberapa sekaligus; judul dan kolom dikenali.</source>
        <translation>xlsx, xls, xlsb, ods, csv; several at once; headers and columns are recognised.</translation>
    </message>
    <message>
        <source>Pemetaan yang Anda ubah diingat untuk berkas dengan judul yang sama.</source>
        <translation>A mapping you change is remembered for files with the same header.</translation>
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
        <source>Batal</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Baca</source>
        <translation>Read</translation>
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
        <source>Belum ada yang ditulis. Semua berkas menjadi satu langkah yang dapat diurungkan.</source>
        <translation>Nothing has been written yet. All files become one step that can be undone.</translation>
    </message>
    <message>
        <source>membaca {n} berkas</source>
        <translation>reading {n} files</translation>
    </message>
    <message>
        <source>&lt;b&gt;{files}&lt;/b&gt; berkas · &lt;b&gt;{sheets}&lt;/b&gt; lembar · &lt;b&gt;{rows}&lt;/b&gt; baris</source>
        <translation>&lt;b&gt;{files}&lt;/b&gt; files · &lt;b&gt;{sheets}&lt;/b&gt; sheets · &lt;b&gt;{rows}&lt;/b&gt; rows</translation>
    </message>
    <message>
        <source>Impor diterapkan sebagai satu langkah.</source>
        <translation>The import was applied as one step.</translation>
    </message>
    <message>
        <source>lembar “{sheet}” · judul baris {row}</source>
        <translation>sheet “{sheet}” · header in row {row}</translation>
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
    <name>ImportResultPane</name>
    <message>
        <source>Aplikasi</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Bidang</source>
        <translation>Field</translation>
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
        <source>Tempat</source>
        <translation>Place</translation>
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
        <source>Salin daftar masalah</source>
        <translation>Copy the list of problems</translation>
    </message>
    <message>
        <source>Perubahan</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>baru</source>
        <translation>new</translation>
    </message>
    <message>
        <source>berubah</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>sama</source>
        <translation>same</translation>
    </message>
    <message>
        <source>belum jelas</source>
        <translation>unclear</translation>
    </message>
    <message>
        <source>hilang dari berkas</source>
        <translation>gone from the file</translation>
    </message>
    <message>
        <source>{n} sel berubah</source>
        <translation>{n} cells changed</translation>
    </message>
    <message>
        <source>{n} masalah; {aside} dari {rows} baris disisihkan</source>
        <translation>{n} problems; {aside} of {rows} rows set aside</translation>
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
        <source>Cari di inventaris</source>
        <translation>Search the inventory</translation>
    </message>
    <message>
        <source>Kolom</source>
        <translation>Columns</translation>
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
        <source>&lt;b&gt;{n} sel&lt;/b&gt; paling menentukan</source>
        <translation>&lt;b&gt;{n} cells&lt;/b&gt; decide most</translation>
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
        <source>{field} {name}</source>
        <translation>{field} {name}</translation>
    </message>
    <message>
        <source>Tempel {n} sel</source>
        <translation>Paste {n} cells</translation>
    </message>
    <message>
        <source>Isi ke bawah {n} sel</source>
        <translation>Fill down {n} cells</translation>
    </message>
    <message>
        <source>Kosongkan {n} sel</source>
        <translation>Clear {n} cells</translation>
    </message>
    <message>
        <source>Ganti teks di {n} sel</source>
        <translation>Replace text in {n} cells</translation>
    </message>
    <message>
        <source>“{text}” tidak ditemukan.</source>
        <translation>“{text}” was not found.</translation>
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
        <source>Laso: lingkari beberapa aplikasi</source>
        <translation>Lasso: draw around several applications</translation>
    </message>
    <message>
        <source>Simpan gambar peta</source>
        <translation>Save picture of the map</translation>
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
        <source>{drawn} dari {total} hubungan digambar</source>
        <translation>{drawn} of {total} links drawn</translation>
    </message>
    <message>
        <source>Ambang &lt;b&gt;{value}&lt;/b&gt; · {count} klaster&lt;br&gt;terbesar {largest} · dekat {near}</source>
        <translation>Threshold &lt;b&gt;{value}&lt;/b&gt; · {count} clusters&lt;br&gt;largest {largest} · near {near}</translation>
    </message>
    <message>
        <source>Klaster: aplikasi yang terhubung oleh pasangan di atas ambang. Dekat: ±0,05.</source>
        <translation>Cluster: applications joined by pairs above the threshold. Near: ±0.05.</translation>
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
    <name>OutputRow</name>
    <message>
        <source>Ekspor</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Ekspor {name}</source>
        <translation>Export {name}</translation>
    </message>
    <message>
        <source>Buka folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source> · {n} lembar</source>
        <translation> · {n} sheets</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
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
        <source>Lapisan peta</source>
        <translation>Layer of the map</translation>
    </message>
    <message>
        <source>Tumpang tindih</source>
        <translation>Overlap</translation>
    </message>
    <message>
        <source>Ketergantungan</source>
        <translation>Dependency</translation>
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
    <message>
        <source>Cari di peta</source>
        <translation>Search the map</translation>
    </message>
    <message>
        <source>Cari aplikasi di peta</source>
        <translation>Search applications on the map</translation>
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
        <source>&lt;b&gt;{groups}&lt;/b&gt; kelompok · &lt;b&gt;{waiting}&lt;/b&gt; pasangan perlu ditinjau · &lt;b&gt;{done}&lt;/b&gt; sudah diputuskan</source>
        <translation>&lt;b&gt;{groups}&lt;/b&gt; groups · &lt;b&gt;{waiting}&lt;/b&gt; pairs to review · &lt;b&gt;{done}&lt;/b&gt; decided</translation>
    </message>
    <message>
        <source>Mencari tumpang tindih … </source>
        <translation>Finding overlaps … </translation>
    </message>
    <message>
        <source>Menata peta</source>
        <translation>Arranging the map</translation>
    </message>
    <message>
        <source>Menyiapkan peta</source>
        <translation>Preparing the map</translation>
    </message>
    <message>
        <source>Keluarkan dari kelompok</source>
        <translation>Take out of the group</translation>
    </message>
    <message>
        <source>Buka di Inventaris</source>
        <translation>Open in Inventory</translation>
    </message>
    <message>
        <source>Buka keputusannya</source>
        <translation>Open its decision</translation>
    </message>
    <message>
        <source>Bila {name} berhenti, {n} aplikasi kehilangan data</source>
        <translation>If {name} stops, {n} applications lose data</translation>
    </message>
    <message>
        <source>{n} ditemukan</source>
        <translation>{n} found</translation>
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
        <source>Mencari; rencana terbaik yang sudah ada tetap tersimpan.</source>
        <translation>Searching; the best plan so far is kept.</translation>
    </message>
</context>
<context>
    <name>PlanResult</name>
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
</context>
<context>
    <name>QueuePane</name>
    <message>
        <source>Urutan antrean</source>
        <translation>Order of the queue</translation>
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
        <source>Tampilkan</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>&lt;b&gt;{n} putusan Anda&lt;/b&gt;&lt;br&gt;{same} sama · {other} beda · {unsure} ragu</source>
        <translation>&lt;b&gt;{n} verdicts of yours&lt;/b&gt;&lt;br&gt;{same} same · {other} different · {unsure} unsure</translation>
    </message>
    <message>
        <source>Sembunyikan</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Antrean pasangan; S sama, B beda, R ragu</source>
        <translation>Queue of pairs; S same, B different, R unsure</translation>
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
        <source>Ganti semua yang tampil</source>
        <translation>Replace all that is shown</translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation>Close</translation>
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
        <source>Laporan</source>
        <translation>Reports</translation>
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
</context>
<context>
    <name>RulesPane</name>
    <message>
        <source>Aturan yang berlaku</source>
        <translation>Rules in force</translation>
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
        <source>Tim yang ada</source>
        <translation>The team there is</translation>
    </message>
    <message>
        <source>{n} orang</source>
        <translation>{n} people</translation>
    </message>
</context>
<context>
    <name>Schedule</name>
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
    <message>
        <source>Mengikat: &lt;b&gt;{role}&lt;/b&gt;, penuh {n} dari {m} minggu</source>
        <translation>Binding: &lt;b&gt;{role}&lt;/b&gt;, full in {n} of {m} weeks</translation>
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
        <source>{n} {what}</source>
        <translation>{n} {what}</translation>
    </message>
    <message>
        <source>Kalender diubah. Rencanakan ulang agar jadwal mengikutinya.</source>
        <translation>The calendar was changed. Plan again so that the schedule follows it.</translation>
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
    <name>SheetList</name>
    <message>
        <source>Lembar yang terbaca</source>
        <translation>Sheets that were read</translation>
    </message>
</context>
<context>
    <name>SheetPreview</name>
    <message>
        <source>Pratinjau lembar</source>
        <translation>Preview of the sheet</translation>
    </message>
    <message>
        <source>Baris {row} terbaca sebagai judul; di bawahnya {n} baris data. Baris di atasnya, baris nomor, dan baris jumlah dilewati.</source>
        <translation>Row {row} was read as the header; {n} data rows below it. Rows above it, number rows and total rows are skipped.</translation>
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
        <source>Tersimpan {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Revisi {n}</source>
        <translation>Revision {n}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Ganti bahasa</source>
        <translation>Change language</translation>
    </message>
</context>
<context>
    <name>TaskPane</name>
    <message>
        <source>Mengapa tidak lebih awal?</source>
        <translation>Why not earlier?</translation>
    </message>
    <message>
        <source>Tunjukkan penahan</source>
        <translation>Show what holds it</translation>
    </message>
    <message>
        <source>Apa yang paling membantu?</source>
        <translation>What would help most?</translation>
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
        <source>Bukti</source>
        <translation>Proof</translation>
    </message>
    <message>
        <source>{n} {role} lagi</source>
        <translation>{n} more {role}</translation>
    </message>
    <message>
        <source>Setiap angka dihitung dengan merencanakan ulang.</source>
        <translation>Every figure was worked out by planning again.</translation>
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
        <source>Panah berpindah tugas; Enter membuka penjelasan.</source>
        <translation>Arrow keys go from task to task; Enter opens the explanation.</translation>
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
        <source>Membaca berkas</source>
        <translation>Reading files</translation>
    </message>
    <message>
        <source>Menerapkan impor</source>
        <translation>Applying the import</translation>
    </message>
    <message>
        <source>Pengaturan proyek</source>
        <translation>Project settings</translation>
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
        <source>Menulis {file}</source>
        <translation>Writing {file}</translation>
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
        <source>Tinjau {n} pasangan tumpang tindih</source>
        <translation>Review {n} overlapping pairs</translation>
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
        <source>Tinjau &lt;b&gt;{n} pasangan&lt;/b&gt; tumpang tindih. ± {time}</source>
        <translation>Review &lt;b&gt;{n} overlapping pairs&lt;/b&gt;. ± {time}</translation>
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
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>Mulai pada hari pertama proyek.</source>
        <translation>Starts on the first day of the project.</translation>
    </message>
    <message>
        <source>Tidak ada yang menahannya sehari saja; mesin menaruhnya di sini agar orang bebas untuk tugas lain yang lebih bernilai.</source>
        <translation>Nothing holds it for a single day; the engine put it here so that people are free for other tasks worth more.</translation>
    </message>
    <message>
        <source>Menunggu &lt;b&gt;{name}&lt;/b&gt; yang selesai {day}.</source>
        <translation>Waits for &lt;b&gt;{name}&lt;/b&gt;, which finishes {day}.</translation>
    </message>
    <message>
        <source>Induk &lt;b&gt;{host}&lt;/b&gt; hanya menerima satu migrasi pada satu waktu; tugas ini menunggu &lt;b&gt;{name}&lt;/b&gt; selesai {day}.</source>
        <translation>The survivor &lt;b&gt;{host}&lt;/b&gt; takes only one migration at a time; this task waits until &lt;b&gt;{name}&lt;/b&gt; finishes {day}.</translation>
    </message>
    <message>
        <source>Sehari sebelumnya ({day}) {role} hanya bebas {free} orang, tugas ini perlu {need}.</source>
        <translation>On the day before ({day}) only {free} people of the role {role} are free; this task needs {need}.</translation>
    </message>
    <message>
        <source> Dipakai antara lain oleh &lt;b&gt;{name}&lt;/b&gt;.</source>
        <translation> Taken among others by &lt;b&gt;{name}&lt;/b&gt;.</translation>
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
        <source>Ya</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>_SheetDelegate</name>
    <message>
        <source>{n} ragu</source>
        <translation>{n} doubtful</translation>
    </message>
    <message>
        <source>yakin</source>
        <translation>sure</translation>
    </message>
    <message>
        <source>{sheet} · {n} baris</source>
        <translation>{sheet} · {n} rows</translation>
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
</TS>

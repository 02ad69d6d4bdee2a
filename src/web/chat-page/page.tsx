/** The chat page's frame; everything that moves is in `client.js`. */
export const ChatPage = () => (
  <html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>Sinau: Pelatihan Dinas Sosial Jawa Timur</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/chat/style.css" />
      <script type="module" src="/chat/client.js" />
    </head>
    <body>
      <main class="phone" aria-label="Percakapan dengan Sinau">
        <header class="bar">
          <span class="badge" aria-hidden="true">
            S
          </span>
          <div class="title">
            <h1>Sinau</h1>
            <p id="state" role="status">
              Pelatihan Dinas Sosial Jawa Timur · uji coba
            </p>
          </div>
        </header>
        <div id="log" class="log" role="log" aria-live="polite" aria-label="Pesan" tabindex={0} />
        <form id="form" class="composer" autocomplete="off">
          <label class="attach" title="Kirim berkas">
            <span class="visually-hidden">Kirim berkas</span>
            <input id="file" type="file" />
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M16.5 6.5v9a4.5 4.5 0 0 1-9 0V6a3 3 0 0 1 6 0v9a1.5 1.5 0 0 1-3 0V7" />
            </svg>
          </label>
          <label class="visually-hidden" for="text">
            Tulis pesan
          </label>
          <textarea id="text" rows={1} maxlength={8000} placeholder="Tulis pesan" enterkeyhint="send" />
          <button type="submit" aria-label="Kirim">
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M4 12 20 4l-5 16-3.5-6.5z" />
            </svg>
          </button>
        </form>
      </main>
      <aside class="side" aria-label="Alat uji coba">
        <section>
          <h2>Bicara sebagai</h2>
          <label class="visually-hidden" for="people">
            Pilih orang
          </label>
          <select id="people" />
          <button id="newcomer" type="button">
            Orang baru
          </button>
          <p class="hint">Setiap tab adalah orang baru. Buka tab lain untuk menjadi beberapa orang sekaligus.</p>
        </section>
        <section>
          <h2 id="upcoming-title">Yang akan dikirim bot</h2>
          <ul id="upcoming" aria-labelledby="upcoming-title" />
        </section>
      </aside>
    </body>
  </html>
);

/** What `/` shows where the chat page is off. */
export const PlainPage = () => (
  <html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Sinau</title>
      <link rel="icon" href="data:," />
    </head>
    <body>
      <h1>Sinau</h1>
      <p>Layanan pelatihan Dinas Sosial Jawa Timur di Telegram dan WhatsApp. Halaman chat sedang tidak dinyalakan.</p>
    </body>
  </html>
);

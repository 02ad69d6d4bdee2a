import { html } from 'hono/html';

/** The chat page's frame; everything that moves is in `client.js`. */
export const chatPage = () => html`<!doctype html>${<ChatPage />}`;

/** What `/` shows where the chat page is off. */
export const plainPage = () => html`<!doctype html>${<PlainPage />}`;

const ChatPage = () => (
  <html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <title>Sinau — Pelatihan Dinas Sosial Jawa Timur</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="/chat/style.css" />
      <script type="module" src="/chat/client.js" />
    </head>
    <body>
      <a class="skip" href="#text">
        Langsung ke kotak pesan
      </a>
      <main class="phone" aria-label="Percakapan dengan Sinau">
        <header class="bar">
          <Badge />
          <div class="title">
            <h1>
              Sinau <span class="trial">uji coba</span>
            </h1>
            <p id="state" role="status">
              Pelatihan Dinas Sosial Jawa Timur
            </p>
          </div>
          <button class="round tools" type="button" popovertarget="side" aria-label="Alat uji coba">
            <Icon path="M4 7h9m5 0h2M4 17h2m5 0h9M15.5 4.5v5M8.5 14.5v5" />
          </button>
        </header>
        <div class="talk">
          <div id="welcome" class="welcome" hidden>
            <Badge />
            <h2>Selamat datang</h2>
            <p>Di sini Bapak/Ibu mencari pelatihan, mendaftar, dan mendapat pengingat.</p>
            <p class="hint">Ini halaman contoh untuk uji coba.</p>
            <button id="start" type="button">
              Mulai
            </button>
          </div>
          <div id="log" class="log" role="log" aria-live="polite" aria-label="Pesan" tabindex={0} />
          <button id="newer" class="newer" type="button" hidden>
            <span aria-hidden="true">↓</span> Pesan baru
          </button>
        </div>
        <form id="form" class="composer" autocomplete="off">
          <button id="attach" class="round" type="button" popovertarget="attach-menu" aria-label="Lampirkan">
            <Icon path="M12 5v14M5 12h14" />
          </button>
          <label class="visually-hidden" for="text">
            Tulis pesan
          </label>
          <textarea id="text" rows={1} maxlength={8000} placeholder="Tulis pesan" enterkeyhint="send" />
          <button class="round send" type="submit" aria-label="Kirim">
            <Icon path="M12 19V5M5.5 11.5 12 5l6.5 6.5" />
          </button>
        </form>
        <div id="attach-menu" class="menu" popover="auto" aria-label="Lampirkan">
          <button id="attach-file" type="button">
            <span aria-hidden="true">📎</span> Kirim berkas
          </button>
          <button id="attach-location" type="button">
            <span aria-hidden="true">📍</span> Kirim lokasi saya
          </button>
        </div>
        <input id="file" type="file" hidden />
      </main>
      <aside id="side" class="side" popover="auto" aria-label="Alat uji coba">
        <header>
          <h2>Ruang uji coba</h2>
          <p>Coba bot ini sebagai siapa saja, tanpa Telegram atau WhatsApp.</p>
        </header>
        <section>
          <h3>
            <label for="people">Bicara sebagai</label>
          </h3>
          <select id="people" />
          <button id="newcomer" type="button">
            Jadi orang baru
          </button>
          <p class="hint">Setiap tab baru adalah orang baru.</p>
        </section>
        <section>
          <h3 id="upcoming-title">Yang akan dikirim bot</h3>
          <ul id="upcoming" aria-labelledby="upcoming-title" />
        </section>
        <button class="close" type="button" popovertarget="side" popovertargetaction="hide">
          Kembali ke percakapan
        </button>
      </aside>
    </body>
  </html>
);

const Icon = ({ path }: { readonly path: string }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true">
    <path d={path} />
  </svg>
);

/** An open book with a sprout. */
const Badge = () => (
  <span class="badge" aria-hidden="true">
    <svg viewBox="0 0 24 24">
      <path d="M12 20c-2.2-1.6-5-2-8-1.7V9.7c3-.3 5.8.2 8 1.8 2.2-1.6 5-2.1 8-1.8v8.6c-3-.3-5.8.1-8 1.7zm0 0v-8.5M12 8.5c0-2.6 1.6-4.4 4.4-4.6C16.4 6.7 14.7 8.4 12 8.5zm0 0C11.8 6.6 10.5 5.4 8.3 5.2 8.4 7.2 9.8 8.5 12 8.5z" />
    </svg>
  </span>
);

const PlainPage = () => (
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

/** The chat page's looks: indigo and sogan on linen, the colours of batik. A string, since the compiler copies no stylesheet. */
export const style = `
:root {
  --ground: #ece5d8; --paper: #fffdf9; --chat: #f8f4ec; --ink: #221e2c; --soft: #625c6b; --line: #dfd6c5;
  --brand: #353f8d; --on-brand: #ffffff; --tint: #e9eaf6; --link: #353f8d; --accent: #8f4a0c; --focus: #c2570c;
  --frame: #1d1b26; --shadow: 40 32 20;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #100f16; --paper: #211f2b; --chat: #171620; --ink: #ece9f2; --soft: #aea8bb; --line: #383544;
    --brand: #4551ab; --tint: #2c2d49; --link: #bcc4ff; --accent: #f0ab66; --focus: #ffb366;
    --frame: #2b2937; --shadow: 0 0 0;
  }
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body {
  display: flex; justify-content: center; background: var(--ground); color: var(--ink);
  font: 16px/1.45 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
}
h1, h2, h3, p, ul { margin: 0; padding: 0; }
button, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; }
[hidden] { display: none !important; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: fixed; left: 8px; top: -60px; z-index: 2; padding: 10px 16px; border-radius: 10px; background: var(--paper); color: var(--link); }
.skip:focus { top: 8px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
svg { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }

.phone { position: relative; display: flex; flex-direction: column; width: 100%; height: 100dvh; background: var(--chat); overflow: hidden; }
.bar { position: relative; z-index: 2; display: flex; align-items: center; gap: 12px; min-height: 64px; margin-bottom: 4px; padding: 10px 14px; background: var(--paper); }
.bar::after { /* parang, the slanting batik pattern */
  content: ""; position: absolute; left: 0; right: 0; top: 100%; height: 4px;
  background: repeating-linear-gradient(120deg, var(--brand) 0 9px, var(--paper) 9px 11px, #a9631f 11px 15px, var(--paper) 15px 17px);
}
.badge { display: grid; place-items: center; flex: none; width: 44px; height: 44px; border-radius: 15px; background: var(--brand); color: var(--on-brand); }
.badge svg { width: 27px; height: 27px; stroke-width: 1.6; }
.title { flex: 1; min-width: 0; }
.title h1 { display: flex; align-items: center; gap: 8px; font-size: 18px; line-height: 1.25; }
.trial { font-size: 12px; font-weight: 600; line-height: 1; padding: 4px 8px; border-radius: 99px; color: var(--accent); border: 1px solid currentColor; }
.title p { font-size: 13px; line-height: 1.3; color: var(--soft); }
.round { display: grid; place-items: center; flex: none; width: 44px; height: 44px; border: 0; border-radius: 50%; background: none; color: var(--soft); }
.round:hover { background: var(--tint); }

.talk { position: relative; flex: 1; min-height: 0; display: flex; flex-direction: column; }
.log { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 12px; display: flex; flex-direction: column; gap: 5px; }
.log:focus-visible { outline-offset: -3px; }
.log > :first-child { margin-top: auto; }
.day { align-self: center; margin: 10px 0; font-size: 13px; color: var(--soft); }
.row { display: flex; flex-direction: column; align-items: flex-start; max-width: min(86%, 560px); }
.row.mine { align-self: flex-end; align-items: flex-end; }
.row.mine + .row:not(.mine), .row:not(.mine) + .row.mine { margin-top: 8px; }
.bubble {
  min-width: 84px; max-width: 100%; padding: 9px 13px 6px; border-radius: 6px 18px 18px 18px; background: var(--paper);
  box-shadow: 0 1px 2px rgb(var(--shadow) / .1); overflow-wrap: anywhere;
}
.words { white-space: pre-wrap; }
.mine .bubble { background: var(--brand); color: var(--on-brand); border-radius: 18px 18px 6px 18px; }
.foot { display: flex; justify-content: flex-end; gap: 6px; margin-top: 1px; font-size: 12px; color: var(--soft); }
.mine .foot { color: #dfe2ff; }
.bubble a { color: var(--link); }
.sending .bubble { opacity: .75; }
.refused .bubble { border: 2px solid var(--focus); }
.note { margin-top: 3px; font-size: 14px; color: var(--accent); }
.bubble .card { display: flex; gap: 12px; align-items: center; margin: 8px 0 4px; padding: 10px 12px; min-height: 44px; border-radius: 12px; background: var(--tint); text-decoration: none; }
.card:hover b { text-decoration: underline; }
.card .icon { font-size: 24px; line-height: 1; }
.card-text { display: flex; flex-direction: column; min-width: 0; }
.card-text b { font-weight: 600; line-height: 1.3; }
.card-text small { font-size: 13px; color: var(--soft); }
.bubble .picture { padding: 0; overflow: hidden; }
.picture img { display: block; width: 100%; height: auto; }

.choices { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 6px; width: min(300px, 80vw); }
.choices button {
  display: flex; align-items: center; gap: 11px; flex: 1 0 100%; min-height: 46px; padding: 7px 14px 7px 9px; text-align: left; line-height: 1.3;
  font-weight: 550; border: 1px solid var(--line); border-radius: 14px; background: var(--paper); color: var(--link);
}
.choices button:hover { border-color: var(--link); }
.choices button:active { background: var(--tint); }
.choices .number { display: grid; place-items: center; flex: none; min-width: 28px; height: 28px; border-radius: 9px; background: var(--tint); font-size: 14px; font-weight: 700; }
.choices .listed { flex: 1 0 46px; justify-content: center; padding: 7px; }
.choices .listed .number { background: none; font-size: 16px; }
.row:has(~ .row > .choices) .choices button { font-weight: 400; background: none; }

.typing { display: flex; align-items: center; gap: 5px; min-width: 0; padding: 14px 15px; }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--soft); animation: breathe 1.3s infinite; }
.typing i:nth-of-type(2) { animation-delay: .2s; }
.typing i:nth-of-type(3) { animation-delay: .4s; }
@keyframes breathe { 0%, 60%, 100% { opacity: .3; } 30% { opacity: 1; } }
@media (prefers-reduced-motion: no-preference) {
  .row:last-child { animation: arrive .18s ease-out; }
  @keyframes arrive { from { opacity: 0; translate: 0 8px; } }
}
@media (prefers-reduced-motion: reduce) { .typing i { animation: none; } }

.welcome { position: absolute; inset: 0; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 8px; padding: 24px; text-align: center; z-index: 1; background: var(--chat); }
.welcome .badge { width: 76px; height: 76px; border-radius: 26px; margin-bottom: 8px; }
.welcome .badge svg { width: 46px; height: 46px; stroke-width: 1.4; }
.welcome h2 { font-size: 22px; }
.welcome p { max-width: 300px; }
.hint { font-size: 14px; color: var(--soft); }
.welcome button { margin-top: 14px; min-width: 180px; min-height: 50px; border: 0; border-radius: 16px; background: var(--brand); color: var(--on-brand); font-weight: 650; }
.welcome button:hover, .send:hover { filter: brightness(1.12); }
.newer { position: absolute; bottom: 10px; left: 50%; translate: -50% 0; padding: 8px 16px; min-height: 40px; border: 1px solid var(--line); border-radius: 99px; background: var(--paper); color: var(--link); font-weight: 600; box-shadow: 0 4px 14px rgb(var(--shadow) / .2); }

.composer { display: flex; align-items: flex-end; gap: 6px; padding: 9px 10px max(9px, env(safe-area-inset-bottom)); background: var(--paper); border-top: 1px solid var(--line); }
.composer textarea { flex: 1; min-width: 0; min-height: 44px; max-height: 132px; padding: 9px 16px; resize: none; background: var(--chat); border: 1px solid var(--line); border-radius: 22px; }
textarea::placeholder { color: var(--soft); opacity: 1; }
.composer textarea:focus-visible { outline-width: 2px; outline-color: var(--link); outline-offset: 0; }
.send, .send:hover { background: var(--brand); color: var(--on-brand); }
.menu { position: fixed; inset: auto; margin: 0; padding: 6px; border: 1px solid var(--line); border-radius: 16px; background: var(--paper); color: var(--ink); box-shadow: 0 10px 30px rgb(var(--shadow) / .25); }
.menu button { display: flex; gap: 12px; width: 100%; min-height: 46px; align-items: center; padding: 8px 18px 8px 12px; border: 0; border-radius: 11px; background: none; }
.menu button:hover { background: var(--tint); }

.side { flex-direction: column; gap: 22px; color: var(--ink); background: var(--paper); border: 0; }
.side:popover-open { display: flex; position: fixed; inset: 0; width: 100%; height: 100%; max-height: none; margin: 0; padding: 24px 20px; overflow: auto; }
.side h2 { font-size: 20px; }
.side h3 { font-size: 15px; margin-bottom: 10px; }
.side header p { color: var(--soft); margin-top: 4px; }
.side select, .side button { width: 100%; min-height: 46px; padding: 8px 14px; border: 1px solid var(--line); border-radius: 13px; background: var(--chat); }
.side select { appearance: none; padding-right: 40px; background-repeat: no-repeat; background-position: right 14px center;
  background-image: url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='14' height='9' fill='none' stroke='%238a8494' stroke-width='2'%3E%3Cpath d='m1 1 6 6 6-6'/%3E%3C/svg%3E"); }
.side button { margin-top: 8px; color: var(--link); font-weight: 600; }
.side button:hover { border-color: var(--link); }
.side .hint { margin-top: 8px; }
.side ul { list-style: none; }
.side li { position: relative; padding: 0 0 16px 20px; border-left: 2px solid var(--line); margin-left: 5px; }
.side li::before { content: ""; position: absolute; left: -7px; top: 6px; width: 12px; height: 12px; border-radius: 50%; background: var(--accent); border: 2px solid var(--paper); }
.side li b { display: block; }
.side .when { font-size: 14px; font-weight: 600; color: var(--accent); }
.side li p { margin-top: 4px; font-size: 14px; color: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; }
.side li:last-child { padding-bottom: 0; }
.side li.none { padding-left: 0; margin: 0; border: 0; color: var(--soft); font-size: 15px; }
.side li.none::before { display: none; }

@media (min-width: 900px) {
  body { align-items: center; gap: 56px; padding: 24px; }
  .phone { width: 412px; height: min(860px, 100%); border: 9px solid var(--frame); border-radius: 46px; box-shadow: 0 24px 60px rgb(var(--shadow) / .28); }
  .bar { padding-left: 18px; }
  .composer { padding-bottom: 14px; }
  .tools, .side .close { display: none; }
  .side, .side:popover-open { display: flex; position: static; width: 360px; height: auto; max-height: 100%; margin: 0; padding: 4px; overflow: auto; background: none; }
  .side section { padding: 20px; border-radius: 20px; background: var(--paper); box-shadow: 0 1px 3px rgb(var(--shadow) / .1); }
}
`;

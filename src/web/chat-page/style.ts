/** The chat page's looks. A string, since the compiler copies no stylesheet. */
export const style = `
:root {
  --ground: #e9eef0; --paper: #ffffff; --chat: #f3f6f4; --ink: #16241f; --soft: #55655f; --line: #d5dedb;
  --brand: #0b6b55; --brand-ink: #ffffff; --mine: #d7f0e4; --theirs: #ffffff; --choice: #0b6b55; --focus: #b45309;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0c1211; --paper: #16201d; --chat: #101917; --ink: #e6efeb; --soft: #9db0a9; --line: #2a3833;
    --brand: #0f5c4a; --mine: #12483a; --theirs: #1d2925; --choice: #7fdcbc; --focus: #fbbf24;
  }
}
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body {
  background: var(--ground); color: var(--ink); font: 16px/1.45 system-ui, "Noto Sans", "Segoe UI", Roboto, sans-serif;
  display: flex; justify-content: center; gap: 28px; padding: 0;
}
h1, h2, p, ul { margin: 0; padding: 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }

.phone { display: flex; flex-direction: column; width: 100%; height: 100dvh; background: var(--chat); overflow: hidden; }
.bar { display: flex; align-items: center; gap: 12px; padding: 10px 16px; background: var(--brand); color: var(--brand-ink); }
.badge {
  width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; flex: none;
  background: #ffffff26; font-weight: 700; font-size: 19px;
}
.title { min-width: 0; }
.title h1 { font-size: 17px; line-height: 1.25; }
.title p { font-size: 13px; opacity: .92; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }

.log { flex: 1; overflow-y: auto; padding: 16px 12px; display: flex; flex-direction: column; gap: 6px; overscroll-behavior: contain; }
.log > :first-child { margin-top: auto; }
.row { display: flex; flex-direction: column; align-items: flex-start; max-width: 88%; }
.row.mine { align-self: flex-end; align-items: flex-end; }
.bubble {
  background: var(--theirs); border-radius: 4px 16px 16px 16px; padding: 8px 12px 6px; box-shadow: 0 1px 1px #0002;
  white-space: pre-wrap; overflow-wrap: anywhere; min-width: 64px;
}
.mine .bubble { background: var(--mine); border-radius: 16px 4px 16px 16px; }
.bubble time { display: block; text-align: right; font-size: 11px; color: var(--soft); margin-top: 2px; }
.bubble a { color: var(--choice); }
.bubble .card { display: flex; gap: 10px; align-items: center; padding: 6px 4px; text-decoration: none; font-weight: 600; }
.bubble img { max-width: 100%; border-radius: 8px; display: block; }
.waiting .bubble { opacity: .65; }
.choices { display: flex; flex-direction: column; gap: 6px; margin-top: 6px; width: 100%; min-width: min(280px, 76vw); }
.choices button {
  font: inherit; font-weight: 550; text-align: left; padding: 9px 14px; min-height: 44px; border-radius: 12px; cursor: pointer;
  border: 1px solid var(--line); background: var(--paper); color: var(--choice);
}
.choices button:hover { border-color: var(--choice); }
.choices button[disabled] { opacity: .5; cursor: default; }
.typing { display: inline-flex; gap: 4px; padding: 12px 14px; }
.typing i { width: 7px; height: 7px; border-radius: 50%; background: var(--soft); animation: blink 1.2s infinite; }
.typing i:nth-child(2) { animation-delay: .2s; } .typing i:nth-child(3) { animation-delay: .4s; }
@keyframes blink { 0%, 60%, 100% { opacity: .25; } 30% { opacity: 1; } }
@media (prefers-reduced-motion: reduce) { .typing i { animation: none; } * { scroll-behavior: auto !important; } }

.composer {
  display: flex; align-items: flex-end; gap: 8px; padding: 10px; background: var(--paper); border-top: 1px solid var(--line);
  padding-bottom: max(10px, env(safe-area-inset-bottom));
}
.composer textarea {
  flex: 1; resize: none; font: inherit; color: inherit; background: var(--chat); border: 1px solid var(--line); border-radius: 22px;
  padding: 9px 16px; max-height: 132px; min-height: 44px; min-width: 0;
}
.composer button, .attach {
  width: 44px; height: 44px; border-radius: 50%; border: 0; flex: none; display: grid; place-items: center; cursor: pointer;
}
.composer button { background: var(--brand); color: var(--brand-ink); }
.attach { color: var(--soft); position: relative; }
.attach input { position: absolute; inset: 0; opacity: 0; cursor: pointer; width: 44px; }
.attach:focus-within { outline: 3px solid var(--focus); outline-offset: 2px; }
.composer svg { width: 22px; height: 22px; fill: currentColor; }
.attach svg { fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; }

.side { display: none; }
@media (min-width: 900px) {
  body { padding: 28px; align-items: stretch; }
  .phone { width: 400px; height: calc(100dvh - 56px); max-height: 860px; margin: auto 0; border-radius: 28px; border: 1px solid var(--line); box-shadow: 0 18px 50px #0002; }
  .side { display: flex; flex-direction: column; gap: 20px; width: 340px; margin: auto 0; max-height: calc(100dvh - 56px); overflow: auto; }
  .side section { background: var(--paper); border: 1px solid var(--line); border-radius: 18px; padding: 18px; }
  .side h2 { font-size: 15px; margin-bottom: 10px; }
  .side select, .side button { font: inherit; color: inherit; width: 100%; min-height: 44px; border-radius: 12px; border: 1px solid var(--line); background: var(--chat); padding: 8px 12px; margin-bottom: 8px; cursor: pointer; }
  .hint, .side li { font-size: 14px; color: var(--soft); }
  .side ul { list-style: none; display: flex; flex-direction: column; gap: 12px; }
  .side li b { display: block; color: var(--ink); }
  .side li p { white-space: pre-wrap; border-left: 3px solid var(--line); padding-left: 10px; margin-top: 4px; }
}
`;

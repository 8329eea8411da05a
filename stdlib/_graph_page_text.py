"""The parts of the page that are the same for every program: layout, colours, and the script that steps."""

STYLE = """\
:root { color-scheme: light dark; --paper: #ffffff; --panel: #f6f7f9; --ink: #1d2430; --soft: #5c6778;
  --line: #d8dde5; --now: #fff1c2; --bar: #e0a100; --bad: #fde2e1; --badbar: #d92d20; --accent: #2757c9; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171c; --panel: #1b1f26; --ink: #e4e8ee; --soft: #9aa5b5;
  --line: #333b47; --now: #3d3416; --bar: #e0a100; --bad: #4a1d1b; --badbar: #f97066; --accent: #84a9ff; } }
* { box-sizing: border-box }
body { margin: 0; height: 100vh; display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(300px, 36%) 1fr;
  background: var(--paper); color: var(--ink); font: 14px system-ui, "DejaVu Sans", sans-serif; }
header { grid-column: 1 / -1; display: flex; gap: 12px; align-items: center; padding: 8px 14px;
  border-bottom: 1px solid var(--line); background: var(--panel); }
h1 { font-size: 15px; margin: 0; white-space: nowrap }
h2 { font-size: 11px; font-weight: 600; letter-spacing: .04em; text-transform: uppercase; color: var(--soft);
  margin: 0; padding: 8px 14px 4px; }
button { font: inherit; min-width: 34px; height: 30px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--paper); color: var(--ink); cursor: pointer; }
button:disabled { opacity: .4; cursor: default }
button:hover:enabled { border-color: var(--accent) }
input[type=range] { flex: 1; min-width: 80px; accent-color: var(--accent) }
#count { white-space: nowrap; font-variant-numeric: tabular-nums; min-width: 108px; text-align: right }
#thread { border-radius: 10px; padding: 2px 9px; font-size: 12px; white-space: nowrap; color: #fff;
  background: #5c6778; }
.left, .right { min-height: 0; display: flex; flex-direction: column }
.left { border-right: 1px solid var(--line) }
#file { text-transform: none; letter-spacing: 0 }
#source { flex: 3; overflow: auto; margin: 0; padding: 6px 0; counter-reset: line; }
#source, #variables, #output { font: 13px/1.5 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace }
#source div { white-space: pre; padding: 0 14px 0 0; border-left: 3px solid transparent; width: max-content;
  min-width: 100%; }
#source div::before { content: attr(data-line); display: inline-block; width: 46px; padding-right: 12px;
  text-align: right; color: var(--soft); user-select: none; }
#source .now { background: var(--now); border-left-color: var(--bar) }
#source .before { border-left-color: var(--line) }
#source .error { background: var(--bad); border-left-color: var(--badbar) }
.values { flex: 2; overflow: auto; border-top: 1px solid var(--line); min-height: 0 }
#variables { padding: 0 14px 10px }
#variables table { border-collapse: collapse; margin-bottom: 8px; width: 100% }
#variables caption { text-align: left; color: var(--soft); padding: 2px 0 }
#variables td { padding: 1px 14px 1px 0; vertical-align: top; border-top: 1px solid var(--line);
  overflow-wrap: anywhere; }
#variables td:first-child { width: 1%; white-space: nowrap; font-weight: 600 }
#variables .box { color: var(--accent); cursor: pointer }
.picture { flex: 1; overflow: auto; min-height: 0; padding: 6px }
.picture svg { display: block; max-width: none }
.key { padding: 2px 14px 6px; overflow: hidden }
.key svg { max-width: 100%; height: auto; max-height: 44px }
#output { margin: 0; padding: 2px 14px 10px; white-space: pre-wrap; overflow: auto; height: 110px;
  overflow-wrap: anywhere; }
#output .err { color: var(--badbar) }
.below { border-top: 1px solid var(--line) }
#message { display: none; padding: 8px 14px; background: var(--bad); border-left: 4px solid var(--badbar);
  white-space: pre-wrap; overflow-wrap: anywhere; max-height: 30vh; overflow: auto; }
#message.shown { display: block }
footer { grid-column: 1 / -1; border-top: 1px solid var(--line); padding: 5px 14px; color: var(--soft);
  font-size: 12px; background: var(--panel); }
.picture .node { cursor: pointer }
.picture .picked .edge, .picture .picked .node { opacity: .22 }
.picture .picked .edge.lit, .picture .picked .node.lit { opacity: 1 }
.picture .node.chosen .box { stroke-width: 3.5 }
"""

SCRIPT = """\
"use strict";
const run = JSON.parse(document.getElementById("run").textContent);
const at = id => document.getElementById(id);
const last = run.steps.length;
let step = 0, shownFile, chosen = null;

function element(tag, kind, text) {
  const e = document.createElement(tag);
  if (kind) e.className = kind;
  if (text !== undefined) e.textContent = text;
  return e;
}

function showFile(file) {
  if (file === shownFile || file === null) return;
  shownFile = file;
  at("source").replaceChildren(...run.files[file].map((line, i) => {
    const e = element("div", "", line);
    e.dataset.line = i + 1;
    return e;
  }));
  at("file").textContent = file.split("/").pop();
}

function showSource(now, before) {
  showFile(now.file);
  for (const e of at("source").querySelectorAll(".now, .before, .error")) e.className = "";
  const lines = at("source").children;
  if (before && before.file === shownFile && lines[before.line - 1]) lines[before.line - 1].className = "before";
  const line = now.file === shownFile && lines[now.line - 1];
  if (!line) return;
  line.className = now.kind === "error" ? "error" : "now";
  const view = at("source"), top = line.offsetTop - view.offsetTop;
  if (top < view.scrollTop + 20 || top > view.scrollTop + view.clientHeight - 50)
    view.scrollTop = top - view.clientHeight / 3;
}

function showVariables(now) {
  at("variables").replaceChildren(...now.variables.map(([title, line, rows]) => {
    const table = element("table");
    table.append(element("caption", "", line ? `${title} at line ${line}` : title));
    for (const [name, text, box] of rows) {
      const row = table.insertRow(), value = element("td", box === null ? "" : "box", text);
      row.append(element("td", "", name), value);
      if (box !== null) value.onclick = () => choose(String(box));
    }
    return table;
  }));
}

function showOutput(now) {
  const parts = run.output.slice(0, now.kind === "line" ? now.out : run.output.length);
  at("output").replaceChildren(...parts.map(([fd, text]) => element("span", fd === 2 ? "err" : "", text)));
  at("output").scrollTop = at("output").scrollHeight;
}

function choose(id) {
  const svg = at("picture").querySelector("svg");
  if (!svg) return;
  chosen = id === chosen ? null : id;
  svg.classList.toggle("picked", chosen !== null);
  const lit = new Set([chosen]);
  for (const edge of svg.querySelectorAll(".edge")) {
    const touches = edge.dataset.from === chosen || edge.dataset.to === chosen;
    edge.classList.toggle("lit", touches);
    if (touches) lit.add(edge.dataset.from).add(edge.dataset.to);
  }
  for (const node of svg.querySelectorAll(".node")) {
    node.classList.toggle("lit", lit.has(node.dataset.id));
    node.classList.toggle("chosen", node.dataset.id === chosen);
  }
}

function showPicture(now, before) {
  if (before && before.picture === now.picture) return;
  chosen = null;
  at("picture").innerHTML = now.picture === null ? "" : run.pictures[now.picture];
  const svg = at("picture").querySelector("svg"), room = at("picture").clientWidth - 14;
  if (!svg) return;
  const width = svg.width.baseVal.value, scale = Math.max(0.62, Math.min(1, room / width));
  svg.setAttribute("height", svg.height.baseVal.value * scale);
  svg.setAttribute("width", width * scale);
}

function showMessage(now) {
  at("message").className = now.kind === "error" ? "shown" : "";
  at("message").textContent = now.kind === "error" ? `${now.more[0]}: ${now.more[1]}` : "";
}

function go(wanted) {
  if (!last) return;
  const before = run.steps[step - 1];
  step = Math.max(1, Math.min(last, wanted || 1));
  const now = run.steps[step - 1];
  showSource(now, run.steps[step - 2]);
  showVariables(now);
  showPicture(now, before);
  showOutput(now);
  showMessage(now);
  at("count").textContent = now.kind === "line" ? `step ${step} of ${last}`
    : now.kind === "error" ? `step ${step}: raised` : `step ${step}: the end`;
  at("thread").textContent = now.thread ? `thread ${now.thread}` : "main thread";
  at("thread").style.background = now.thread ? `hsl(${(now.thread * 67) % 360}, 55%, 38%)` : "";
  at("thread").hidden = run.threads < 2;
  at("slider").value = step;
  at("first").disabled = at("back").disabled = step === 1;
  at("next").disabled = at("last").disabled = step === last;
  if (location.hash !== `#step=${step}`) history.replaceState(null, "", `#step=${step}`);
}

function fromHash() {
  const found = /step=(\\d+)/.exec(location.hash), pick = /pick=(\\d+)/.exec(location.hash);
  go(found ? Number(found[1]) : 1);
  if (pick) choose(pick[1]);
}

at("slider").max = last;
at("slider").oninput = () => go(Number(at("slider").value));
at("first").onclick = () => go(1);
at("back").onclick = () => go(step - 1);
at("next").onclick = () => go(step + 1);
at("last").onclick = () => go(last);
at("picture").onclick = event => {
  const node = event.target.closest(".node");
  if (node) choose(node.dataset.id);
  else if (chosen !== null) choose(chosen);
};
addEventListener("keydown", event => {
  if (event.altKey || event.ctrlKey || event.metaKey || event.target.id === "slider") return;
  const moves = { ArrowRight: step + 1, ArrowLeft: step - 1, Home: 1, End: last };
  if (!(event.key in moves)) return;
  event.preventDefault();
  go(moves[event.key]);
});
addEventListener("hashchange", fromHash);
showFile(Object.keys(run.files)[0] ?? null);
fromHash();
"""

PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{name}, step by step</title>
<style>
{style}</style>
</head>
<body>
<header>
<h1>{name}</h1>
<span id="thread"></span>
<button id="first" aria-label="first step" title="first step (Home)">|◀</button>
<button id="back" aria-label="step back" title="step back (←)">◀</button>
<input id="slider" type="range" min="1" value="1" aria-label="step">
<button id="next" aria-label="next step" title="next step (→)">▶</button>
<button id="last" aria-label="last step" title="last step (End)">▶|</button>
<span id="count"></span>
</header>
<section class="left">
<h2 id="file">source</h2>
<div id="source"></div>
<div class="values"><h2>variables</h2><div id="variables"></div></div>
</section>
<section class="right">
<div id="message" role="alert"></div>
<div id="picture" class="picture"></div>
<div class="key picture-key picture" style="flex: none">{legend}</div>
<div class="below"><h2>output</h2><pre id="output"></pre></div>
</section>
<footer>{remark}</footer>
<script type="application/json" id="run">{data}</script>
<script>
{script}</script>
</body>
</html>
"""

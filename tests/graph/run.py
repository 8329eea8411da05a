#!/usr/bin/python3
"""Opens the pages of -X graph in a headless Chromium and compares what they show with cases.py.

    run.py [--interpreter build/lfpy] [--filter TEXT] [--keep FOLDER]

Chromium is a package of Debian: `.ci/deps browser` installs it. The last line printed is "N passed, N failed".
"""

import argparse
import html
import json
import pathlib
import re
import shutil
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import cases  # noqa: E402
import harness  # noqa: E402

# Goes through the views by the page's own means, and leaves what it sees in the document.
DRIVER = """
<script>
const views = VIEWS, found = [];
const texts = (where, kind) => [...at(where).querySelectorAll(kind)].map(e => e.textContent);
function press(key) { dispatchEvent(new KeyboardEvent("keydown", { key })); }
for (const [wanted, pick, way] of views) {
  if (way === "keys") {
    press("Home");
    for (let i = 1; i < wanted; i++) press("ArrowRight");
    if (wanted < last) press("ArrowRight"), press("ArrowLeft");
  } else if (way === "slider") {
    at("slider").value = wanted;
    at("slider").dispatchEvent(new Event("input"));
  } else if (way === "buttons") {
    at("last").click();
    while (step > wanted) at("back").click();
  }
  if (pick !== null)
    at("picture").querySelector(`.node[data-id="${pick}"] text`).dispatchEvent(new MouseEvent("click", { bubbles: true }));
  found.push({
    line: texts("source", ".now, .error").join("\\n"), thread: at("thread").textContent, count: at("count").textContent,
    output: at("output").textContent, hash: location.hash,
    message: at("message").className === "shown" ? at("message").textContent : null,
    variables: [...at("variables").querySelectorAll("tr")].map(row => [...row.cells].map(cell => cell.textContent)),
    hints: texts("picture", ".node title"),
    regions: [...at("picture").querySelectorAll(".region")].map(
      group => [...group.children].filter(e => e.tagName === "text").map(e => e.textContent).join(" ")),
    lit: [...at("picture").querySelectorAll(".node.lit")].map(e => Number(e.dataset.id)),
  });
}
document.body.append(Object.assign(document.createElement("pre"), { id: "found", textContent: JSON.stringify(found) }));
</script>
"""
WAYS = ("keys", "slider", "buttons")


def browse(page, where, *options):
    """What the browser prints; it has no network and a profile of its own. One that dies is not the page's fault."""
    for _ in range(3):
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
            done = harness.run(
                ["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
                 "--disable-extensions", "--disable-background-networking", "--proxy-server=127.0.0.1:9",
                 "--window-size=1400,900", f"--user-data-dir={profile}", *options, f"{page.as_uri()}#{where}"],
                timeout=120, env=harness.environment([f"HOME={profile}"]))
        if done.status == 0:
            return done.stdout
    sys.exit(f"chromium {done.says()}: {done.stderr[-2000:]}")


def visit(case, page):
    """What the page shows for each view."""
    driver = page.with_name("driven.html")
    views = [[view.step, view.pick, WAYS[i % len(WAYS)]] for i, view in enumerate(case.views)]
    driver.write_text(page.read_text().replace("</body>", DRIVER.replace("VIEWS", json.dumps(views)) + "</body>"))
    text = re.search(r'<pre id="found">(.*?)</pre>', browse(driver, "", "--dump-dom"), re.S)
    return json.loads(html.unescape(text[1])) if text else None


def differences(view, found):
    if found["hash"] != f"#step={view.step}":
        yield f"the address ends in {found['hash']}"
    variables = {row[0]: row[1] for row in reversed(found["variables"])}
    for name in ("line", "thread", "count", "message", "output", "lit"):
        wanted = getattr(view, name)
        if (wanted is not None or name == "message") and wanted != found[name]:
            yield f"{name}: {found[name]!r}, expected {wanted!r}"
    for name, text in view.variables.items():
        if variables.get(name) != text:
            yield f"variable {name}: {variables.get(name)!r}, expected {text!r}"
    for hint, n in (view.boxes or {}).items():
        count = sum(re.match(re.escape(hint) + r"( |$)", text) is not None for text in found["hints"])
        if count != n:
            yield f"{count} boxes {hint!r}, expected {n}: {found['hints']}"
    if view.regions is not None and sorted(view.regions) != sorted(found["regions"]):
        yield f"regions: {found['regions']}, expected {view.regions}"


def run_program(case, folder, interpreter):
    (folder / "prog.py").write_text(case.program)
    for name, text in case.files.items():
        (folder / name).write_text(text)
    done = harness.run([interpreter, "-X", "graph=page.html", *case.options, "prog.py"], cwd=folder)
    if done.status != case.status:
        yield f"{done.says()}, expected {case.status}: {done.stderr}"
    if "_graph" in done.stderr:
        yield done.stderr


def check_page(case, page):
    text = page.read_text()
    for link in re.findall(r'(?:src|href)=|url\(|@import|https?://[^"\s<\\]*', text):
        if link != "http://www.w3.org/2000/svg":
            yield f"the page refers to something outside: {link}"
    if case.remark not in text:
        yield f"the page does not say {case.remark!r}"


def check(case, folder, interpreter):
    page = folder / "page.html"
    yield "the run", [*run_program(case, folder, interpreter), *check_page(case, page)]
    found = visit(case, page)
    if found is None:
        yield "the page", ["its script failed"]
        return
    for view, seen in zip(case.views, found):
        yield f"step {view.step}", list(differences(view, seen))


def check_address(folder):
    """A page opened at a step shows that step, and it can be seen."""
    page, shot = folder / "page.html", folder / "shot.png"
    text = browse(page, "step=5&pick=0", "--dump-dom")
    if '<span id="count">step 5 of' not in text or "node bridge lit" not in text and "chosen" not in text:
        yield "the page does not begin at the step of its address"
    browse(page, "step=12", f"--screenshot={shot}")
    if not shot.exists() or shot.stat().st_size < 20000:
        yield "the screenshot shows nothing"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--interpreter", default=str(ROOT / "build/lfpy"))
    parser.add_argument("--filter", default="")
    parser.add_argument("--keep", type=pathlib.Path, help="a folder for the pages")
    options = parser.parse_args()
    harness.heed_interrupts()
    passed = failed = 0
    for case in cases.CASES:
        if options.filter not in case.name:
            continue
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            results = list(check(case, folder, options.interpreter))
            if case is cases.CASES[0]:
                results.append(("address", list(check_address(folder))))
            if options.keep:
                options.keep.mkdir(parents=True, exist_ok=True)
                shutil.copy(folder / "page.html", options.keep / f"{case.name}.html")
        for what, problems in results:
            passed += not problems
            failed += bool(problems)
            for problem in problems:
                print(f"{case.name}, {what}: {problem}")
    print(f"{passed} passed, {failed} failed")
    return failed > 0


if __name__ == "__main__":
    sys.exit(main())

# only: lfpy
"""A server's work as a pipeline: requests are parsed, looked up and rendered by stages that run side by side.

Stages are threads that talk by messages with tags; each message is moved, not copied, when nobody keeps it. The
pages are frozen, shared by all stages. The visits are counted in a cown, which behaviors update on the way.
"""
import threading
from regions import freeze
from bocpy import Cown, quiesce, receive, send, set_tags, wait, when

REQUESTS = 60
PAGES = freeze({"/": "home", "/docs": "the manual", "/news": ["one", "two"]})
STOP = "stop"
set_tags(["parse", "look up", "render", "done"])


def parse():
    while (text := receive("parse")[1]) != STOP:
        number, line = text
        method, path, _ = line.split(" ")
        send("look up", {"number": number, "method": method, "path": path})
    send("look up", STOP)


def look_up(visits):
    while (request := receive("look up")[1]) != STOP:
        request["page"] = PAGES.get(request["path"])
        request["status"] = 200 if request["page"] is not None else 404

        @when(visits)
        def _(visits, path=request["path"], status=request["status"]):
            key = path if status == 200 else "not found"
            visits.value[key] = visits.value.get(key, 0) + 1
        send("render", request)
    send("render", STOP)


def render():
    while (request := receive("render")[1]) != STOP:
        page = request.pop("page")
        body = ", ".join(page) if isinstance(page, list) else str(page or "no such page")
        request["body"] = "<p>%s</p>" % body
        send("done", request)
    send("done", STOP)


visits = Cown({})
stages = [threading.Thread(target=parse), threading.Thread(target=look_up, args=(visits,)),
          threading.Thread(target=render)]
for stage in stages:
    stage.start()
for i in range(REQUESTS):
    path = ["/", "/docs", "/news", "/missing"][i * i % 7 % 4]
    send("parse", (i, "GET %s HTTP/1.1" % path))
send("parse", STOP)
answers = []
while (answer := receive("done")[1]) != STOP:
    answers.append(answer)
for stage in stages:
    stage.join()
quiesce()
print(len(answers), "answers, in order:", [a["number"] for a in answers] == list(range(REQUESTS)))
for answer in answers[:4]:
    print(answer["status"], answer["path"], answer["body"])
for path, n in sorted(visits.unwrap().items()):
    print("%-10s %d visits" % (path, n))
wait()

doc = {"id": 1, "tags": ["a", "b"], "meta": {"x": [1, {"y": None}], "z": {}}, "list": [], "t": True}
def walk(o, p="$"):
    if isinstance(o, dict):
        for k, v in o.items(): yield from walk(v, f"{p}.{k}")
        if not o: yield p, "{}"
    elif isinstance(o, list):
        for i, v in enumerate(o): yield from walk(v, f"{p}[{i}]")
        if not o: yield p, "[]"
    else: yield p, o
for p, v in walk(doc): print(p, repr(v))
def get(o, path, default=None):
    for k in path.split("."):
        try: o = o[int(k)] if isinstance(o, list) else o[k]
        except (KeyError, IndexError, ValueError, TypeError) as e: return default if default is not None else type(e).__name__
    return o
print([get(doc, p) for p in ("id", "tags.1", "meta.x.1.y", "tags.9", "tags.q", "nope", "id.q")])
def depth(o): return 1 + max(map(depth, o.values() if isinstance(o, dict) else o), default=0) if isinstance(o, (dict, list)) else 0
def diff(a, b): return {k: (a.get(k), b.get(k)) for k in sorted(a.keys() | b.keys()) if a.get(k) != b.get(k)}
print(depth(doc), diff(doc, doc | {"id": 2, "new": 1}), len(list(walk(doc))), {type(v).__name__ for _, v in walk(doc)} == {"int", "str", "NoneType", "bool"}); doc["meta"]["x"][1]["y"] = doc["tags"]; doc["tags"].append("c"); print(doc["meta"]["x"][1], doc["meta"]["x"][1]["y"] is doc["tags"])

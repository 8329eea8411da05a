# since: 3.13
import json
print(json.loads('{"a": [1, -2.5e3, null, true, false, "x\\"\\n\\u00e9\\ud83d\\ude00"]}'), json.loads(" [ ] "), json.loads('"\\/\\b\\f"'), json.loads("1"), json.loads("-0"), json.loads("-0.0"), json.loads("1E5"), json.loads("NaN"), json.loads("-Infinity"), json.loads(b'{"k": 1}'), json.loads('{"a": 1, "a": 2}'), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('{"x": 1}', object_hook=lambda d: ("obj", d)), json.loads("1.5", parse_float=str), json.loads("15", parse_int=lambda s: s + "!"), json.loads("1" + "0" * 30), json.loads('"é"'.encode("utf-16")), json.loads(bytearray(b"[1]")))
for s in (
    "",
    " ",
    "{",
    "[",
    "[1,",
    "[1,]",
    "[1 2]",
    "{1: 2}",
    '{"a" 1}',
    '{"a": }',
):
    try: print(s, json.loads(s))
    except json.JSONDecodeError as e: print(repr(s), e, e.pos, e.lineno, e.colno)
for f in (lambda: json.loads(5), lambda: json.loads(None), lambda: json.loads("1", foo=1), lambda: json.loads(["a"])):
    try: print(f())
    except TypeError as e: print(e)
import io; print(json.load(io.StringIO("[1, 2]"))); o = io.StringIO(); json.dump({"a": [1]}, o, indent=1); print(o.getvalue()); d = {"n": [1.5, "é", {"x": [None]}]}; print(json.loads(json.dumps(d)) == d, json.JSONDecoder().raw_decode("[1] rest"), json.JSONDecoder(strict=False).decode('"a\nb"'), issubclass(json.JSONDecodeError, ValueError))

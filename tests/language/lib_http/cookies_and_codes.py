from http import cookies, HTTPStatus, HTTPMethod
import http
print(http.__all__, cookies.__all__)
print(HTTPStatus(404), repr(HTTPStatus.OK), HTTPStatus.NOT_FOUND.phrase, HTTPStatus(200).description, HTTPStatus.OK == 200, [(s.name, int(s), s.phrase, s.description) for s in HTTPStatus])
print([(s.name, s.value, s.description) for s in HTTPMethod], repr(HTTPMethod.GET), str(HTTPMethod.GET), HTTPMethod("GET") == "GET")
print([s.is_informational for s in (HTTPStatus(100), HTTPStatus(200))], HTTPStatus(204).is_success, HTTPStatus(301).is_redirection, HTTPStatus(404).is_client_error, HTTPStatus(500).is_server_error, HTTPStatus.REQUEST_ENTITY_TOO_LARGE, HTTPStatus.REQUEST_URI_TOO_LONG, HTTPStatus.UNPROCESSABLE_ENTITY, HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE)
def tell(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
for text in ["a=b; c=d", 'a="b;c"; d=e', "a=b; path=/x; Secure; HttpOnly; x=y", "chips=ahoy; vanilla", "a=; b=2", "a=b=c", 'k="\\"q\\054\\\\"', "Expires=Wed, 01 Jan 98 00:00:00 GMT", "a=1; expires=Wed, 01-Jan-98 00:00:00 GMT; b=2", "$Version=1; a=b; $Path=/p", "a b=c", "é=1", "a=[1]; b={x}", "", "secure; a=1", "a=1,b=2", "k='v'", 'a="unclosed', "a=b;c=d", "Max-Age=5; a=1; Max-Age=7; SameSite=Lax; partitioned", "a:b=c", "a=\x01"]:
    c = cookies.SimpleCookie()
    tell(lambda: c.load(text)); print(repr(text), sorted((k, m.value, m.coded_value, sorted((a, b) for a, b in m.items() if b)) for k, m in c.items()), repr(c.output()))
c = cookies.SimpleCookie()
c["a"] = "x y"; c["b"] = 5; c["c"] = 'q"; é'; c["a"]["path"] = "/"; c["a"]["max-age"] = 10; c["a"]["secure"] = True; c["a"]["httponly"] = True; c["a"]["samesite"] = "Strict"; c["a"]["comment"] = "hi there"; c["a"]["partitioned"] = True; c["a"]["version"] = 1; c["a"]["domain"] = "d.org"
print(repr(str(c))); print(c.output(attrs=[], header="H:", sep="|")); print(c.js_output()); print(repr(c), c["a"].OutputString(), repr(c["a"]), c["a"].output(["path"]), c["a"].key, c["b"].value)
for f in (lambda: c.__setitem__("a b", "x"), lambda: c["a"].__setitem__("nope", 1), lambda: c["a"].set("path", "x", "x"), lambda: c.__setitem__("expires", 1), lambda: c["a"].isReservedKey("PATH"), lambda: c["a"].setdefault("path", "z"), lambda: c["a"].update({"path": "/q"}), lambda: c["a"].update({"zz": "/q"}), lambda: c["a"] == c["a"].copy(), lambda: c.value_encode(5), lambda: c.value_decode('"a\\"b"'), lambda: cookies._quote("a b"), lambda: cookies._unquote('"a\\054b\\"\\377"'), lambda: c.load({"z": "1"}), lambda: c["z"].value, lambda: c["a"].__setitem__("path", "a\nb"), lambda: c.__setitem__("x", "a\nb")):
    tell(f)

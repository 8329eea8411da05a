import tokenize, io, sys
from tokenize import *
for s in ["x = 'a'\nif x:\n  y (  1 )\n","a \\\n b\n","f'a{b}{{c}}' \n"]:
    t=list(generate_tokens(io.StringIO(s).readline))
    print(repr(untokenize(t)), repr(untokenize([x[:2] for x in t])))
print(untokenize(sys.modules["tokenize"].tokenize(io.BytesIO(b"x\n").readline)))
print(repr(t[0]), t[0].exact_type, str(t[0])) 
for f in (lambda: detect_encoding(iter([b"#coding: utf8\n"]).__next__), lambda: detect_encoding(iter([b"#!/x\n", b"# coding: latin-1-unix\n"]).__next__), lambda: detect_encoding(iter([]).__next__),lambda: detect_encoding(iter([b"x=1\n",b"# coding: latin-1-unix\n"]).__next__), lambda: detect_encoding(iter([b"# coding: nope\n"]).__next__), lambda:detect_encoding(iter([b"\xff\n"]).__next__), lambda:detect_encoding(iter([b"\n", b"# coding: UTF_8-x\n"]).__next__), lambda:sys.modules["tokenize"].open("/nonexist")):
    try: print(f())
    except BaseException as e: print(type(e), e)
for s in ("a\n b\n", "(a"):
  try: list(generate_tokens(io.StringIO(s).readline))
  except Exception as e: print(type(e), type(e).__mro__, e.args, vars(e))

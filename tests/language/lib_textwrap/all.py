# since: 3.14
import textwrap as t
s = "The quick brown fox jumped over the lazy dog. Supercalifragilisticexpialidocious words-with-hyphens here."
for w in (10, 20, 40, 200): print(w, t.wrap(s, w))
print(t.fill(s, 30, initial_indent="* ", subsequent_indent="  ")); print(t.shorten(s, 40), t.shorten(s, 30, placeholder="..."), t.shorten("short", 10), t.shorten("a  b\n c", 10))
print(repr(t.dedent("  a\n    b\n\n  c\n")), repr(t.dedent("\ta\n\tb")), repr(t.dedent("a\n  b")), repr(t.dedent("   \n  x\n")), repr(t.indent("a\n\nb\n", "> ")), repr(t.indent("a\n\nb", "> ", lambda l: True)))
print(t.wrap("a b c", 1), t.wrap("", 5), t.wrap("   "), t.wrap("x" * 25, 10), t.wrap("x" * 25, 10, break_long_words=False), t.wrap("a\tb  c\nd", 20), t.wrap("a-b-c-d", 3), t.wrap("a-b-c-d", 3, break_on_hyphens=False), t.wrap(s, 30, max_lines=2), t.wrap(s, 30, max_lines=2, placeholder="~"), t.wrap("a  b", replace_whitespace=False, drop_whitespace=False, width=3), t.wrap("One. Two.  Three", fix_sentence_endings=True), t.wrap("a\tb", expand_tabs=False), t.TextWrapper(width=5).wrap("hello world"))
for f in (lambda: t.wrap("a", 0), lambda: t.wrap("a", -1), lambda: t.shorten("hello world", 3), lambda: t.wrap(5), lambda: t.indent("a"), lambda: t.wrap("abc def", 5, max_lines=1, placeholder="toolong!")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)

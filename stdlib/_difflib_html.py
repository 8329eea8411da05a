"""difflib.HtmlDiff: two texts side by side in a page."""

import difflib
import re

_PAGE = """
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
          "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">

<html>

<head>
    <meta http-equiv="Content-Type"
          content="text/html; charset=%(charset)s" />
    <title></title>
    <style type="text/css">%(styles)s
    </style>
</head>

<body>
    %(table)s%(legend)s
</body>

</html>"""

_STYLES = """
        :root {color-scheme: light dark}
        table.diff {font-family: Menlo, Consolas, Monaco, Liberation Mono, Lucida Console, monospace; border:medium}
        .diff_header {background-color:#e0e0e0}
        td.diff_header {text-align:right}
        .diff_next {background-color:#c0c0c0}
        .diff_add {background-color:palegreen}
        .diff_chg {background-color:#ffff77}
        .diff_sub {background-color:#ffaaaa}

        @media (prefers-color-scheme: dark) {
            .diff_header {background-color:#666}
            .diff_next {background-color:#393939}
            .diff_add {background-color:darkgreen}
            .diff_chg {background-color:#847415}
            .diff_sub {background-color:darkred}
        }"""

_TABLE = """
    <table class="diff" id="difflib_chg_%(prefix)s_top"
           cellspacing="0" cellpadding="0" rules="groups" >
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        <colgroup></colgroup> <colgroup></colgroup> <colgroup></colgroup>
        %(header_row)s
        <tbody>
%(data_rows)s        </tbody>
    </table>"""

_LEGEND = """
    <table class="diff" summary="Legends">
        <tr> <th colspan="2"> Legends </th> </tr>
        <tr> <td> <table border="" summary="Colors">
                      <tr><th> Colors </th> </tr>
                      <tr><td class="diff_add">&nbsp;Added&nbsp;</td></tr>
                      <tr><td class="diff_chg">Changed</td> </tr>
                      <tr><td class="diff_sub">Deleted</td> </tr>
                  </table></td>
             <td> <table border="" summary="Links">
                      <tr><th colspan="2"> Links </th> </tr>
                      <tr><td>(f)irst change</td> </tr>
                      <tr><td>(n)ext change</td> </tr>
                      <tr><td>(t)op</td> </tr>
                  </table></td> </tr>
    </table>"""

# How a marked part of a line looks: \0, what kind of change, the text, \1.
_SPANS = {"+": "diff_add", "-": "diff_sub", "^": "diff_chg"}
_MARKED = re.compile("\0(.)([^\1]*)\1", re.S)
_BLANK = ("", "\n")


# ---- pairs of lines ---------------------------------------------------------------------------------------


def _marked(line, marks):
    """The line with \\0, sign, \\1 around each run of the same mark."""
    out, end = [], 0
    for run in re.finditer(r"\++|-+|\^+", marks):
        start, stop = run.span()
        out += [line[end:start], "\0", run[0][0], line[start:stop], "\1"]
        end = stop
    return "".join(out) + line[end:]


def _whole(sign, line):
    # A mark around nothing would not be seen.
    return f"\0{sign}{line or ' '}\1"


def _flush(old, new):
    """Removed and added lines side by side, what is missing as blanks."""
    for i in range(max(len(old), len(new))):
        yield old[i] if i < len(old) else _BLANK, new[i] if i < len(new) else _BLANK, True
    old.clear()
    new.clear()


def _pairs(lines):
    """((number, text), (number, text), changed?) for the lines of an ndiff."""
    lines = [*lines, "", "", "", ""]
    signs = "".join([line[:1] or "." for line in lines])
    old, new = [], []
    at = n_old = n_new = 0
    while signs[at] != ".":
        sign, text = signs[at], lines[at][2:]
        hints = next((hints for hints in ("-?+?", "-?+", "-+?") if signs.startswith(hints, at)), None)
        if sign == " " or hints:
            yield from _flush(old, new)
            n_old, n_new = n_old + 1, n_new + 1
        if sign == " ":
            yield (n_old, text), (n_new, text), False
            at += 1
        elif hints:
            second = hints.index("+")
            marks = lines[at + 1][2:] if second == 2 else ""
            other_marks = lines[at + second + 1][2:] if hints.endswith("?") else ""
            yield (n_old, _marked(text, marks)), (n_new, _marked(lines[at + second][2:], other_marks)), True
            at += len(hints)
        elif sign == "-":
            n_old += 1
            old.append((n_old, _whole("-", text)))
            at += 1
        elif sign == "+":
            n_new += 1
            new.append((n_new, _whole("+", text)))
            at += 1
        else:
            at += 1
    yield from _flush(old, new)


def _mdiff(fromlines, tolines, context=None, linejunk=None, charjunk=difflib.IS_CHARACTER_JUNK):
    """The pairs of lines; with context only the changed ones and so many around, and (None, None, None) between."""
    pairs = _pairs(difflib.ndiff(fromlines, tolines, linejunk, charjunk))
    if context is None:
        yield from pairs
        return
    before = []  # unchanged lines that may stand before a change
    after = 0    # how many unchanged ones are still shown after the last change
    left_out = False
    for pair in pairs:
        if pair[2]:
            if left_out:
                yield None, None, None
            yield from before
            yield pair
            before, after, left_out = [], context, False
        elif after:
            yield pair
            after -= 1
        else:
            before.append(pair)
            if len(before) > context:
                del before[0]
                left_out = True


# ---- the page -----------------------------------------------------------------------------------------------


class HtmlDiff:
    """Makes pages (make_file) and tables (make_table) that show two texts side by side.

    Tabs are as wide as tabsize says; lines longer than wrapcolumn are wrapped.
    """

    _file_template = _PAGE
    _styles = _STYLES
    _table_template = _TABLE
    _legend = _LEGEND
    _default_prefix = 0

    def __init__(self, tabsize=8, wrapcolumn=None, linejunk=None, charjunk=difflib.IS_CHARACTER_JUNK):
        self._tabsize = tabsize
        self._wrapcolumn = wrapcolumn
        self._linejunk = linejunk
        self._charjunk = charjunk

    def make_file(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5, *, charset="utf-8"):
        """A whole page, with a legend; context: only changes and numlines lines around them."""
        page = self._file_template % {
            "styles": self._styles, "legend": self._legend, "charset": charset,
            "table": self.make_table(fromlines, tolines, fromdesc, todesc, context=context, numlines=numlines),
        }
        return page.encode(charset, "xmlcharrefreplace").decode(charset)

    def make_table(self, fromlines, tolines, fromdesc="", todesc="", context=False, numlines=5):
        """The table alone."""
        number = HtmlDiff._default_prefix
        try:
            HtmlDiff._default_prefix = number + 1
        except TypeError:
            pass  # frozen for another thread: the tables there all have the same number
        self._prefix = [f"from{number}_", f"to{number}_"]
        rows = list(_mdiff([self._expand(line) for line in fromlines], [self._expand(line) for line in tolines],
                           numlines if context else None, self._linejunk, self._charjunk))
        if self._wrapcolumn:
            rows = list(self._wrapped(rows))
        lines = [(self._cell(0, old), self._cell(1, new), changed) if changed is not None else None
                 for old, new, changed in rows]
        header = ""
        if fromdesc or todesc:
            cells = "".join(['<th class="diff_next"><br /></th><th colspan="2" class="diff_header">%s</th>' % text
                             for text in (fromdesc, todesc)])
            header = f"<thead><tr>{cells}</tr></thead>"
        table = self._table_template % {
            "prefix": f"to{number}_", "header_row": header,
            "data_rows": "".join(self._rows(lines, f"to{number}_", context, numlines)),
        }
        table = _MARKED.sub(lambda m: f'<span class="{_SPANS[m[1]]}">{m[2]}</span>', table)
        return table.replace("\t", "&nbsp;")

    def _expand(self, line):
        # Blanks that were there are \0 for a while, so that those made of tabs can be told from them.
        line = line.replace(" ", "\0").expandtabs(self._tabsize).replace(" ", "\t")
        return line.replace("\0", " ").rstrip("\n")

    def _cell(self, side, data):
        number, text = data
        text = text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;").replace(" ", "&nbsp;").rstrip()
        place = f' id="{self._prefix[side]}{number}"' if number not in ("", ">") else ""
        return f'<td class="diff_header"{place}>{number}</td><td nowrap="nowrap">{text}</td>'

    # -- wrapping --

    def _wrapped(self, rows):
        for old, new, changed in rows:
            if changed is None:
                yield old, new, changed
                continue
            olds, news = list(self._split(*old)), list(self._split(*new))
            for i in range(max(len(olds), len(news))):
                yield (olds[i] if i < len(olds) else ("", " ")), (news[i] if i < len(news) else ("", " ")), changed

    def _split(self, number, text):
        """(number, text) for each line that a line is wrapped into; a change goes on in the next one."""
        width = self._wrapcolumn
        if number == "" or len(text) <= width or len(text) - 3 * text.count("\0") <= width:
            yield number, text
            return
        at = seen = 0
        mark = ""
        begin = 0
        lead = ""
        while at < len(text) and seen < width:
            char = text[at]
            if char == "\0":
                mark = text[at + 1]
                at += 2
            elif char == "\1":
                mark = ""
                at += 1
            else:
                at += 1
                seen += 1
            if seen == width and at < len(text):
                yield number, lead + text[begin:at] + ("\1" if mark else "")
                number, lead, begin, seen = ">", (f"\0{mark}" if mark else ""), at, 0
                rest = lead + text[begin:]
                if len(rest) - 3 * rest.count("\0") <= width:
                    break
        yield number, lead + text[begin:]

    # -- rows --

    def _rows(self, lines, prefix, context, numlines):
        """The rows, with links from change to change in their first column."""
        if not lines or context and not any(line is not None and line[2] for line in lines):
            note = "No Differences Found" if context else "Empty File"
            lines = [(f"<td></td><td>&nbsp;{note}&nbsp;</td>",) * 2 + (False,)]
        ids, links = [""] * len(lines), [""] * len(lines)
        changes = last = 0
        inside = False
        for i, line in enumerate(lines):
            changed = line is not None and line[2]
            if changed and not inside:
                ids[max(0, i - numlines)] = f' id="difflib_chg_{prefix}_{changes}"'
                changes += 1
                links[i] = f'<a href="#difflib_chg_{prefix}_{changes}">n</a>'
                last = i
            inside = changed
        links[0] = links[0] or f'<a href="#difflib_chg_{prefix}_0">f</a>'
        links[last] = f'<a href="#difflib_chg_{prefix}_top">t</a>'
        for i, line in enumerate(lines):
            if line is None:
                if i > 0:
                    yield "        </tbody>        \n        <tbody>\n"
                continue
            cell = f'<td class="diff_next"%s>{links[i]}</td>'
            yield f"            <tr>{cell % ids[i]}{line[0]}{cell % ''}{line[1]}</tr>\n"

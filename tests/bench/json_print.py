"""Printing and reading data as JSON by hand: type dispatch, recursion, escapes, a scanner."""

ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}
BACK = {"n": "\n", "t": "\t", '"': '"', "\\": "\\"}


def write(value, out, indent):
    if value is None:
        out.append("null")
    elif value is True:
        out.append("true")
    elif value is False:
        out.append("false")
    elif isinstance(value, str):
        out.append('"' + "".join([ESCAPES.get(c, c) for c in value]) + '"')
    elif isinstance(value, (int, float)):
        out.append(repr(value))
    elif isinstance(value, (list, tuple)):
        out.append("[")
        for i, item in enumerate(value):
            if i:
                out.append(", ")
            write(item, out, indent)
        out.append("]")
    else:
        inner = indent + "  "
        separator = "{\n" + inner
        for key, item in value.items():
            out.append(separator)
            write(key, out, inner)
            out.append(": ")
            write(item, out, inner)
            separator = ",\n" + inner
        out.append("\n" + indent + "}" if value else "{}")


class Reader:
    def __init__(self, text):
        self.text = text
        self.at = 0

    def skip(self):
        text = self.text
        while text[self.at] in " \n":
            self.at += 1
        return text[self.at]

    def value(self):
        c = self.skip()
        if c == "{":
            return self.object()
        if c == "[":
            return self.array()
        if c == '"':
            return self.string()
        for word, result in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return result
        return self.number()

    def object(self):
        result = {}
        self.at += 1
        while self.skip() != "}":
            if self.text[self.at] == ",":
                self.at += 1
                self.skip()
            key = self.string()
            self.skip()
            self.at += 1
            result[key] = self.value()
        self.at += 1
        return result

    def array(self):
        result = []
        self.at += 1
        while self.skip() != "]":
            if self.text[self.at] == ",":
                self.at += 1
            result.append(self.value())
        self.at += 1
        return result

    def string(self):
        out = []
        text = self.text
        at = self.at + 1
        while text[at] != '"':
            if text[at] == "\\":
                at += 1
                out.append(BACK[text[at]])
            else:
                out.append(text[at])
            at += 1
        self.at = at + 1
        return "".join(out)

    def number(self):
        start = self.at
        while self.text[self.at] in "+-.eE0123456789":
            self.at += 1
        text = self.text[start : self.at]
        return float(text) if "." in text else int(text)


data = {
    "name": 'records "and" more\n',
    "ok": True,
    "none": None,
    "rows": [
        {"id": i, "value": i / 8, "tags": ["a", "b\tc", [i, -i]], "flag": i % 2 == 0, "empty": {}} for i in range(2500)
    ],
}
for _ in range(22):
    out = []
    write(data, out, "")
    text = "".join(out)
    again = Reader(text).value()
print(len(text), again == data)
print(text[:180])

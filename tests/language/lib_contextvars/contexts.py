# Variables and contexts: values, tokens, copies, errors.
from contextvars import Context, ContextVar, Token, copy_context

a = ContextVar("a")
b = ContextVar("b", default=7)


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        text = str(error)
        print(type(error).__name__, text[: text.index(" at 0x")] if " at 0x" in text else text)


print(a.name, b.get(), b.get(1), a.get(None))
attempt(a.get)
first = a.set(1)
print(a.get(), first.old_value is Token.MISSING, Token.MISSING, first.var is a)
second = a.set(2)
print(second.old_value)
a.reset(second)
print(a.get())
attempt(a.reset, second)
attempt(b.reset, first)
attempt(a.reset, 1)
with a.set(5) as token:
    print(a.get(), token.old_value)
print(a.get())

context = copy_context()
print(len(context), list(context) == [a], a in context, b in context, context[a], context.get(b), dict(context.items()) == {a: 1})


def inside():
    print("inside", a.get())
    a.set("changed")
    attempt(a.reset, first)
    attempt(context.run, print)
    return a.get()


print(context.run(inside), a.get(), context[a])
print(context == copy_context(), context.copy() == context, context != Context())
attempt(lambda: context[1])
attempt(lambda: 1 in context)
attempt(lambda: context[b])
attempt(Context, 1)
attempt(Token)
attempt(ContextVar, 1)
attempt(context.run)
a.reset(first)
attempt(a.get)
print(ContextVar[int], Token[int])

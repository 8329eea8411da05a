# since: 3.14
# Mocks: calls that are remembered, results, specs, special methods, patches.
import asyncio
import os
import unittest
from unittest import mock
from unittest.mock import ANY, DEFAULT, AsyncMock, MagicMock, Mock, NonCallableMock, PropertyMock, call, create_autospec, mock_open, patch, seal, sentinel


def attempt(make):
    try:
        print(make())
    except (Exception, AssertionError) as error:
        print(type(error).__name__, "|", error)


m = Mock(name="boss")
m(1, x=2)
m.worker.do("a").then(3)
m.worker.do.return_value = 7
print(m.called, m.call_count, m.call_args, m.call_args.args, m.call_args.kwargs, m.worker.do(), m.method_calls)
print(m.mock_calls, m.mock_calls == [call(1, x=2), call.worker.do("a"), call.worker.do().then(3), call.worker.do()])
m.assert_called_once_with(1, x=2)
m.worker.do.assert_any_call("a")
m.assert_has_calls([call.worker.do("a"), call.worker.do().then(3)])
for make in (
    lambda: m.assert_called_with(2), lambda: m.assert_not_called(), lambda: m.worker.do.assert_called_once(), lambda: m.nothing.assert_called(),
    lambda: m.nothing.assert_called_with(1), lambda: m.worker.do.assert_any_call("b"), lambda: m.assert_has_calls([call.x()]),
    lambda: m.assret_called(), lambda: m.called_once_with(3), lambda: m.assert_has_calls([call(5)], any_order=True),
):
    attempt(make)
m.reset_mock()
print(m.called, m.mock_calls, repr(m)[:17])

side = Mock(side_effect=[1, KeyError("k"), DEFAULT], return_value="default")
attempt(side), attempt(side), attempt(side), attempt(side)
print(Mock(side_effect=lambda x: x * 2)(4), Mock(wraps=len)("abc"), Mock(**{"a.b.return_value": 5}).a.b())
attempt(Mock(side_effect=OSError("no")))

magic = MagicMock()
magic.__len__.return_value = 3
magic.__getitem__.side_effect = lambda key: key * 2
magic.__iter__.return_value = [1, 2]
magic.__str__.return_value = "shown"
magic.__enter__.return_value = "inside"
with magic as inside:
    print(inside, len(magic), magic[4], list(magic), str(magic), bool(magic), int(magic), 3 in magic, magic == magic, magic == 3)
magic.__lt__.return_value = True
print(magic < 3, hash(magic) == hash(magic), magic.mock_calls[:2], (magic + 1) is (magic + 2), type(magic.x).__name__)
attempt(lambda: Mock()[1])
attempt(lambda: len(Mock()))
attempt(lambda: NonCallableMock()())


class Real:
    limit = 3

    def method(self, a, b=2):
        return a + b

    async def later(self, x):
        return x

    @staticmethod
    def static(x):
        return x

    @property
    def size(self):
        return 5


spec = Mock(spec=Real)
print(isinstance(spec, Real), spec.limit is not None, "method" in dir(spec))
attempt(lambda: spec.nothing)
attempt(lambda: setattr(Mock(spec_set=Real), "nothing", 1))
auto = create_autospec(Real)
attempt(lambda: type(auto(1)).__name__)
instance = auto()
instance.method(1, b=3)
instance.method.assert_called_with(1, 3)
attempt(lambda: instance.method())
attempt(lambda: instance.method(1, 2, 3))
attempt(lambda: auto.static())
attempt(lambda: instance.other)


def function(a, *, key):
    "documented"


copied = create_autospec(function, return_value=9)
print(copied(1, key=2), copied.__name__, copied.__doc__, copied.call_args, type(copied).__name__)
attempt(lambda: copied(1))

with patch("os.getcwd", return_value="/patched") as getcwd, patch.object(os, "sep", "!"), patch.dict(os.environ, {"NEW": "1"}, clear=True):
    print(os.getcwd(), os.sep, dict(os.environ), getcwd.mock_calls)
print(os.getcwd() != "/patched", os.sep, "NEW" in os.environ)


@patch("os.listdir", autospec=True)
@patch.object(Real, "method")
def decorated(method, listdir):
    listdir.return_value = ["x"]
    Real().method(1)
    print(os.listdir("a"), method.mock_calls, listdir.mock_calls)


decorated()
with patch.multiple(Real, limit=4, method=DEFAULT) as made:
    print(Real.limit, sorted(made), Real.method is made["method"])
attempt(lambda: patch("unittest.mock.Mock.nothing").start())
attempt(lambda: patch("nodot"))
attempt(lambda: patch("os.path", new=1, new_callable=Mock))
patcher = patch.object(Real, "extra", create=True)
print(patcher.start() is Real.extra, patcher.stop(), hasattr(Real, "extra"))
with patch.object(Real, "size", new_callable=PropertyMock, return_value=6) as size:
    print(Real().size, size.mock_calls)

opened = mock_open(read_data="one\ntwo\n")
with patch("builtins.open", opened):
    with open("file") as file:
        print(file.readline(), file.read())
    with open("file", "w") as file:
        file.write("text")
    print(list(open("again")))
opened().write.assert_called_once_with("text")
print(opened.mock_calls[0])


async def main():
    coroutine = AsyncMock(return_value=3)
    print(await coroutine(1), coroutine.await_count, coroutine.await_args)
    coroutine.assert_awaited_once_with(1)
    mixed = MagicMock(spec=Real)
    mixed.later.return_value = 8
    print(await mixed.later(1), type(mixed.method).__name__, type(mixed.later).__name__)
    attempt(lambda: coroutine.assert_not_awaited())
    manager = MagicMock()
    manager.__aiter__.return_value = [1, 2]
    print([x async for x in manager])
    async with manager as value:
        print(type(value).__name__)


asyncio.run(main())
print(call.a(1).b(x=2), call(1, 2) == ((1, 2),), call(ANY, 2) == call(5, 2), sentinel.a, sentinel.a is sentinel.a, call.a.b(3).call_list())
sealed = Mock()
sealed.known.return_value = 1
seal(sealed)
print(sealed.known())
attempt(lambda: sealed.unknown)
parent = Mock()
parent.attach_mock(Mock(name="old"), "child")
parent.child(1)
print(parent.mock_calls)

x = yield from []

def fail(kind, text):
    raise kind(text)


errors = []
for kind, text in ((ValueError, "one"), (KeyError, "two")):
    try:
        fail(kind, text)
    except Exception as e:
        errors.append(e)
raise ExceptionGroup("collected", errors)

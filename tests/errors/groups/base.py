raise BaseExceptionGroup("base", [KeyboardInterrupt("k"), ValueError("v")])

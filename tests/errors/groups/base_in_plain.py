ExceptionGroup("x", [KeyboardInterrupt()])

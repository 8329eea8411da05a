# exit: 1
try: raise SystemExit(True)
except SystemExit as e: print(repr(e), e.code); raise

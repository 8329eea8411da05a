import io
import sys

sys.stdout = io.StringIO()
print("lost")
raise ValueError("seen")

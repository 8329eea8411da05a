n = 60
text = "".join(" " * i + f"def f{i}():\n" for i in range(n)) + " " * n + "return 1\n"
exec(text)
print(f0())

# exit: 44
print("x"); raise SystemExit(300)

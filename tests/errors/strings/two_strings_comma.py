names = ["ada" "bob" "eve" 3]

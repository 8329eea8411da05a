print('''a
b
''
)

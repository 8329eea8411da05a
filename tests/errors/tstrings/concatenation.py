a = t'a'
print(a + 'b')

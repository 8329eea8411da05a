class A:
    def method(self):
        for i in range(3):
            if i:
                while i:
                    x = = i

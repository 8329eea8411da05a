@decorator class A: pass

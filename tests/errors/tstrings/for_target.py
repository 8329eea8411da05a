for t'{x}' in y: pass

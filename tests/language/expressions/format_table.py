def t(s):
    try: print(s, "=", repr(eval(s)))
    except Exception as e: print(s, "->", type(e).__name__, e)
for s in (
    "format(5, '5'), format(5, '<5'), format(5, '^5'), format(5, '05'), format(-5, '05'), format(-5, '=5')",
    "format(5, '+'), format(5, ' '), format(-5, ' '), format(0, '+'), format(0.0, '+'), format(-0.0, '+')",
    "format(255, 'x'), format(255, '#X'), format(255, '#o'), format(255, '#b'), format(255, '#010x'), format(-255, '#x')",
    "format(1234567, ','), format(1234567, '_'), format(1234567.891, ',.1f'), format(0xffffffff, '_x'), format(-1234567, '+,')",
    "format(3.14159, '.2f'), format(3.14159, '8.3f'), format(3.14159, '<8.1f'), format(3.14159, '+.0f'), format(3.5, '.0f'), format(2.5, '.0f')",
    "format(1e10, 'e'), format(1e10, '.1E'), format(1e10, 'g'), format(1e-10, 'g'), format(123456789, 'g'), format(0.0001, 'g'), format(0.00001, 'g')",
    "format(0.25, '%'), format(0.256, '.1%'), format(2, '%'), format(1e20, ''), format(1e16, ''), format(1e15, '')",
    "format('ab', '5') + '|', format('ab', '>5'), format('ab', '*^6'), format('abc', '.2'), format('abc', '5.1') + '|', format('', '3') + '|'",
):
    t(s)

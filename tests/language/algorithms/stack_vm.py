# since: 3.14
def run(code, *inputs):
    st, env, pc, out, calls, inp, n = [], {}, 0, [], [], list(inputs), 0
    labels = {l[:-1]: i for i, l in enumerate(code) if l.endswith(":")}
    while pc < len(code):
        n += 1; op, *a = code[pc].split(); pc += 1
        if op.endswith(":"): continue
        match op, a:
            case "push", [v]: st.append(int(v))
            case "load", [v]: st.append(env[v])
            case "store", [v]: env[v] = st.pop()
            case ("add" | "sub" | "mul" | "div" | "lt" | "eq") as o, []:
                b, x = st.pop(), st.pop(); st.append({"add": x + b, "sub": x - b, "mul": x * b, "lt": int(x < b), "eq": int(x == b)}[o] if o != "div" else x // b)
            case "jmp", [l]: pc = labels[l]
            case "jz", [l]: pc = labels[l] if not st.pop() else pc
            case "call", [l]: calls.append(pc); pc = labels[l]
            case "ret", []: pc = calls.pop()
            case "read", []: st.append(inp.pop(0))
            case "print", []: out.append(st.pop())
            case "dup", []: st.append(st[-1])
            case "halt", []: break
            case _: raise ValueError(f"bad instruction {code[pc - 1]!r}")
    return out, st, n
fact = "read;store n;push 1;store r;loop:;load n;jz end;load r;load n;mul;store r;load n;push 1;sub;store n;jmp loop;end:;load r;print".split(";")
print(run(fact, 5), run(fact, 20), run(fact, 0))
print(run("push 3;call sq;print;push 9;call sq;print;halt;sq:;dup;mul;ret".split(";")))
for bad in ("pop", "push x", "add", "push 1;push 0;div", "load q", "jmp nowhere", "frob 1"):
    try: print(run(bad.split(";")))
    except Exception as e: print(bad, type(e).__name__, e)

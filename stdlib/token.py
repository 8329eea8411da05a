"""Numbers and names of the kinds of tokens."""

_KINDS = """ENDMARKER NAME NUMBER STRING NEWLINE INDENT DEDENT LPAR RPAR LSQB RSQB COLON COMMA SEMI PLUS MINUS STAR SLASH
VBAR AMPER LESS GREATER EQUAL DOT PERCENT LBRACE RBRACE EQEQUAL NOTEQUAL LESSEQUAL GREATEREQUAL TILDE CIRCUMFLEX LEFTSHIFT
RIGHTSHIFT DOUBLESTAR PLUSEQUAL MINEQUAL STAREQUAL SLASHEQUAL PERCENTEQUAL AMPEREQUAL VBAREQUAL CIRCUMFLEXEQUAL
LEFTSHIFTEQUAL RIGHTSHIFTEQUAL DOUBLESTAREQUAL DOUBLESLASH DOUBLESLASHEQUAL AT ATEQUAL RARROW ELLIPSIS COLONEQUAL EXCLAMATION
OP TYPE_IGNORE TYPE_COMMENT SOFT_KEYWORD FSTRING_START FSTRING_MIDDLE FSTRING_END TSTRING_START TSTRING_MIDDLE TSTRING_END
COMMENT NL ERRORTOKEN ENCODING N_TOKENS""".split()

_SIGNS = """( ) [ ] : , ; + - * / | & < > = . % { } == != <= >= ~ ^ << >> ** += -= *= /= %= &= |= ^= <<= >>= **= // //= @ @= ->
... := !""".split()

tok_name = {**dict(enumerate(_KINDS)), 256: "NT_OFFSET"}
globals().update({name: number for number, name in tok_name.items()})
EXACT_TOKEN_TYPES = dict(sorted(zip(_SIGNS, range(_KINDS.index("LPAR"), _KINDS.index("OP")))))

__all__ = ["tok_name", "ISTERMINAL", "ISNONTERMINAL", "ISEOF", "EXACT_TOKEN_TYPES", *tok_name.values()]


def ISTERMINAL(x: int) -> bool:
    """Whether x is the number of a token, not of a rule of a grammar."""
    return x < NT_OFFSET


def ISNONTERMINAL(x: int) -> bool:
    """Whether x is the number of a rule."""
    return x >= NT_OFFSET


def ISEOF(x: int) -> bool:
    """Whether x marks the end of the input."""
    return x == ENDMARKER

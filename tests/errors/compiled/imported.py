import lib.wrong_syntax

import lib.raises

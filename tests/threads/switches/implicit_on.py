# only: lfpy
# options: -X implicit-freeze=on
import _implicit

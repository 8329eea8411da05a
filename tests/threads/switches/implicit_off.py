# only: lfpy
# options: -X implicit-freeze=off
import _implicit

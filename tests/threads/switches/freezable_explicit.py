# only: lfpy
# options: -X freezable=explicit
import _freezable

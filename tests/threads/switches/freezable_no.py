# only: lfpy
# options: -X freezable=no
import _freezable

# only: lfpy
# options: -X freezable=yes
import _freezable

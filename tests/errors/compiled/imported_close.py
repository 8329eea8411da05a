from lib.good import valeu

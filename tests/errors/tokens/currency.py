price = 5 * €

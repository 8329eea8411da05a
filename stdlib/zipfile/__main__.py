"""The command line of zipfile."""

from zipfile import main

main()

"""What the files of the modules that compress have in common."""

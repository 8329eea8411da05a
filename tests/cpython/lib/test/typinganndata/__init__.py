"""Where suites of 3.13 and later keep modules with annotations; all but one come from the installed suite."""

import test

__path__.extend(folder + "/typinganndata" for folder in test.__path__[1:])

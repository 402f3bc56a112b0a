"""How each class of words becomes a block: the class → (name of the block, function that makes its value).

A function takes the stream that is being built, the words and a name that is unique in the page, from which the ids of
list entries are made. A family of blocks is a module with a table ``BUILDERS`` of its own and one line here.
"""

from . import basics

BUILDERS = {**basics.BUILDERS}

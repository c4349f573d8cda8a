// Nothing is called here: see no-curl.c.

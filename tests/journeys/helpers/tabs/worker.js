// Nothing of its own: the journeys ask it for what only an extension may do.

-- Articles are searched as everything else is, with the same synonyms and weights.
drop function kennis.zoek(text[], text[], text, int);

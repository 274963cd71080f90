-- An address by the beginning of its street, as somebody at the desk types it.
create index on omgeving.adres (lower(straat) text_pattern_ops, huisnummer);

-- The facts that travel along keep the order in which they were given, such as the answers of a check: jsonb sorts its
-- keys, json keeps them. What was stored before stays as it is.
alter table vragen.vraag alter column context type json using context::json;
alter table vragen.overdracht alter column resultaat drop default;
alter table vragen.overdracht
  alter column context type json using context::json,
  alter column resultaat type json using resultaat::json,
  alter column resultaat set default '{}';

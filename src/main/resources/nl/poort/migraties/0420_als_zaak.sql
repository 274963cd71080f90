-- The step on the way of a Vraag that waits for a case; while it does, the case tells what happens next.
alter table vragen.vraag add column zaakhouder uuid;

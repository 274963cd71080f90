-- Why nothing is sent to a destination: its receiver said so, or a person did.
alter table bezorging.bestemming add column reden text not null default '';

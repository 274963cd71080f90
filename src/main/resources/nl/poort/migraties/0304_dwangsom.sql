-- Penalty for deciding too late (Awb 4:17): amounts per day in euros, indexed, so from a date on.
create table klokken.dwangsomtrede (
  vanaf date not null,
  trede int not null,
  dagen int not null check (dagen > 0),
  bedrag int not null check (bedrag > 0),
  primary key (vanaf, trede)
);

insert into klokken.dwangsomtrede (vanaf, trede, dagen, bedrag)
values ('2019-01-01', 1, 14, 23), ('2019-01-01', 2, 14, 35), ('2019-01-01', 3, 14, 45);

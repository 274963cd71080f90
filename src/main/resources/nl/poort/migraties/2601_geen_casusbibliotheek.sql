-- nobody wrote or read it: the case of an iteration stands with the iteration
drop table ketentest.casus;

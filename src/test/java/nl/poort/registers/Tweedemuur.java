package nl.poort.registers;

import java.util.List;
import java.util.stream.Stream;

/// The tables of the registers, asked as the program asks them but without its queries: only row level security is
/// left.
record Tweedemuur(Registerproef p) {

    List<String> tabellen() {
        return p.test.eigenaar()
                .withHandle(h -> h.createQuery("""
                        select schemaname || '.' || tablename from pg_tables where schemaname in
                        ('autorisatie', 'catalogus', 'zaken', 'documenten', 'besluiten', 'notificaties')
                        and tablename not like 'selectielijst%' order by 1""").mapTo(String.class).list());
    }

    long gevuld() {
        return tabellen().stream().filter(t -> rijen(t, "*") > 0).count();
    }

    /// Those that show something to one of these.
    List<String> zonderOrganisatie(String... organisaties) {
        return tabellen().stream()
                .filter(t -> Stream.of(organisaties).anyMatch(o -> rijen(t, o) > 0))
                .toList();
    }

    private int rijen(String tabel, String organisatie) {
        return p.test.eigenaar().inTransaction(h -> {
            h.execute("set local role poort_app");
            h.execute("select set_config('poort.organisatie', ?, true)", organisatie);
            return h.createQuery("select count(*) from " + tabel)
                    .mapTo(Integer.class)
                    .one();
        });
    }
}

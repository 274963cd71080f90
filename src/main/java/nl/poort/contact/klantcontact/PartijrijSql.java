package nl.poort.contact.klantcontact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.KvkNummer;
import nl.poort.registers.organisatie.Rsin;
import nl.poort.registers.organisatie.Vestigingsnummer;
import nl.poort.techniek.db.Rijlezer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

final class PartijrijSql {
    private final Handle handle;

    record Row(
            UUID id,
            UUID organisatie,
            Partijsoort soort,
            String naam,
            String kvkNummer,
            String rsin,
            String vestigingsnummer,
            String voorkeurskanaal,
            String voorkeursmoment,
            boolean bsnBekend,
            int versie) {}

    record AddressRow(UUID partij, Adressoort soort, String adres, boolean voorkeur) {}

    PartijrijSql(Handle handle) {
        this.handle = handle;
    }

    /// The parties with their addresses, in two queries.
    List<Partij> read(Query query) {
        var rows = query.map(Rijlezer.van(Row.class)).list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var adressen = new LinkedHashMap<UUID, List<DigitaalAdres>>();
        handle.createQuery("""
                        select partij, soort, adres, voorkeur from klantcontact.digitaal_adres
                        where partij = any (:ids) order by partij, nr""")
                .bindArray("ids", UUID.class, rows.stream().map(Row::id).toList())
                .map(Rijlezer.van(AddressRow.class))
                .forEach(a -> adressen.computeIfAbsent(a.partij(), p -> new java.util.ArrayList<>())
                        .add(new DigitaalAdres(a.soort(), a.adres(), a.voorkeur())));
        return rows.stream()
                .map(r -> partij(r, adressen.getOrDefault(r.id(), List.of())))
                .toList();
    }

    private static Partij partij(Row r, List<DigitaalAdres> adressen) {
        return new Partij(
                r.id(),
                r.organisatie(),
                r.soort(),
                r.naam(),
                r.kvkNummer() == null ? null : new KvkNummer(r.kvkNummer()),
                r.rsin() == null ? null : new Rsin(r.rsin()),
                r.vestigingsnummer() == null ? null : new Vestigingsnummer(r.vestigingsnummer()),
                adressen,
                new Voorkeur(r.voorkeurskanaal(), r.voorkeursmoment()),
                r.bsnBekend(),
                r.versie());
    }
}

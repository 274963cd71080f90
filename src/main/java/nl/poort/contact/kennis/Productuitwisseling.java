package nl.poort.contact.kennis;

import java.util.List;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.json.Json;

/// Products in and out as files: the national list of product names (UPL) in, the own catalogue out.
public final class Productuitwisseling {
    private static final int ALLES = 100_000;

    private final Db db;

    public Productuitwisseling(Db db) {
        this.db = db;
    }

    /// One product as it is published to others.
    public record Uitvoerregel(
            String naam,
            String adres,
            String uplNaam,
            String uplUri,
            int versie,
            String doelgroep,
            Producttekst tekst,
            List<Aanvraag.Stap> aanvragen,
            String digitaal,
            String zaaktype,
            String partner) {}

    /// Takes a national list over from a file, CSV or JSON as it is published; gives how many names there are in it.
    public int invoer(Medewerker wie, byte[] bestand, String bestandsnaam) {
        var actor = Productredactie.redacteur(wie, "landelijke lijst overnemen");
        var namen = Uplbestand.lees(bestand);
        return db.change(actor, tx -> {
            new UplSql(tx.handle()).vervang(wie.organisatie(), namen, bestandsnaam, tx.now());
            return namen.size();
        });
    }

    /// How many names of the national list are known.
    public long aantal(Medewerker wie) {
        var actor = Productredactie.redacteur(wie, "landelijke lijst");
        return db.read(actor, tx -> new UplSql(tx.handle()).aantal(wie.organisatie()));
    }

    /// Names of the national list that look like this.
    public List<Upl> zoek(Medewerker wie, String naam, int hoogstens) {
        var actor = Productredactie.redacteur(wie, "landelijke lijst");
        return db.read(actor, tx -> new UplSql(tx.handle()).zoek(wie.organisatie(), naam.strip(), hoogstens));
    }

    /// The same product with the address of its national name, when only the name was given and the list knows it.
    public Productblad metAdres(Medewerker wie, Productblad blad) {
        var upl = blad.upl();
        if (upl.naam().isBlank() || !upl.uri().isBlank()) {
            return blad;
        }
        return zoek(wie, upl.naam(), 1).stream()
                .filter(u -> u.naam().equalsIgnoreCase(upl.naam()))
                .findFirst()
                .map(blad::met)
                .orElse(blad);
    }

    /// All published products, without what is for colleagues.
    public String uitvoer(Medewerker wie) {
        var actor = Productredactie.redacteur(wie, "producten uitvoeren");
        return db.read(
                actor,
                tx -> Json.write(new ProductenSql(tx.handle())
                        .list(wie.organisatie(), Productfilter.openbaar(ALLES)).stream()
                                .map(Productuitwisseling::regel)
                                .toList()));
    }

    private static Uitvoerregel regel(Product p) {
        var b = p.blad();
        var t = b.tekst();
        return new Uitvoerregel(
                b.naam(),
                "/producten/" + p.slug(),
                b.upl().naam(),
                b.upl().uri(),
                p.versie(),
                b.doelgroep().name().toLowerCase(java.util.Locale.ROOT),
                new Producttekst(
                        t.kort(),
                        t.uitleg(),
                        t.voorwaarden(),
                        t.rechten(),
                        t.meenemen(),
                        t.kosten(),
                        t.termijn(),
                        "",
                        t.bron()),
                b.aanvraag().stappen(),
                b.afhandeling().rijpheid().name().toLowerCase(java.util.Locale.ROOT),
                b.afhandeling().zaaktype(),
                b.afhandeling().partner().map(Partner::naam).orElse(""));
    }
}

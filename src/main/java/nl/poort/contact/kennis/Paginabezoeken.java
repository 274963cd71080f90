package nl.poort.contact.kennis;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// Counts what the pages on the website are used for, without knowing who uses them: the order of the top tasks, and
/// the pages that nobody needs.
public final class Paginabezoeken {
    private static final int DAGEN = 90;
    private static final int MAANDEN = 12;

    private final Db db;

    public Paginabezoeken(Db db) {
        this.db = db;
    }

    /// Somebody opened the page of this article or product.
    public void gezien(UUID organisatie, UUID ding) {
        db.runLightly(
                bezoeker(organisatie),
                tx -> new PaginabezoekenSql(tx.handle())
                        .tel(organisatie, ding, tx.local().toLocalDate()));
    }

    /// What somebody tapped under the page.
    public void oordeel(UUID organisatie, UUID ding, Paginaoordeel oordeel) {
        db.runLightly(
                bezoeker(organisatie),
                tx -> new PaginabezoekenSql(tx.handle())
                        .oordeel(organisatie, ding, tx.local().toLocalDate(), oordeel));
    }

    /// What people come for most: by visits and answers of the last 90 days, published pages only.
    ///
    /// @param soort products or articles
    public List<Paginacijfers> toptaken(UUID organisatie, Vondstsoort soort, int hoogstens) {
        return db.read(
                bezoeker(organisatie),
                tx -> new PaginabezoekenSql(tx.handle())
                        .toptaken(organisatie, soort, dag(tx.local().toLocalDate()), hoogstens));
    }

    /// Pages that nobody opened and nobody answered with in 12 months, and that are older than that.
    public List<Paginacijfers> zonderBezoek(Medewerker wie) {
        var actor = Productredactie.redacteur(wie, "pagina's nalopen");
        return db.read(
                actor,
                tx -> new PaginabezoekenSql(tx.handle())
                        .zonderBezoek(
                                wie.organisatie(), tx.local().toLocalDate().minusMonths(MAANDEN)));
    }

    /// Who has pages on the website.
    public List<UUID> organisaties() {
        return db.read(Actor.system("website tonen"), tx -> new PaginabezoekenSql(tx.handle()).organisaties());
    }

    /// The figures of all published pages, what was of no use most first.
    public List<Paginacijfers> cijfers(Medewerker wie) {
        var actor = Productredactie.redacteur(wie, "pagina's nalopen");
        return db.read(
                actor,
                tx -> new PaginabezoekenSql(tx.handle())
                        .cijfers(wie.organisatie(), dag(tx.local().toLocalDate())));
    }

    private static LocalDate dag(LocalDate vandaag) {
        return vandaag.minusDays(DAGEN);
    }

    private static Actor bezoeker(UUID organisatie) {
        return Actor.outsider("Bezoeker", organisatie, "website gebruiken");
    }
}

package nl.poort.contact.kennis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.db.Tx;

/// The knowledge base for who answers: search, read, use, follow a known problem, hear that it is solved.
///
/// Writing and publishing stand in [Kennisredactie].
public final class Kennis {
    private static final int MAX_TREFFERS = 50;

    private final Db db;

    public Kennis(Db db) {
        this.db = db;
    }

    /// What the actor may see, best first: error codes and numbers exactly, words in any form, typing errors forgiven.
    public List<Treffer> zoek(Actor wie, String tekst, int limit) {
        var gezocht = Zoektekst.van(tekst);
        if (gezocht.leeg() || limit < 1) {
            return List.of();
        }
        return db.read(
                wie, tx -> new ZoekSql(tx.handle()).zoek(gezocht, Math.min(limit, MAX_TREFFERS), wie.organisation()));
    }

    public Artikel get(Actor wie, UUID artikel) {
        return find(wie, artikel).orElseThrow(() -> Weigering.onbekend("Dit artikel"));
    }

    public Optional<Artikel> find(Actor wie, UUID artikel) {
        return db.read(wie, tx -> new KennisSql(tx.handle()).find(artikel));
    }

    /// By the number people say: `KA-12`, in any case.
    public Optional<Artikel> findNummer(Actor wie, String nummer) {
        return Artikelregels.volgnummer(nummer)
                .flatMap(n -> db.read(wie, tx -> new KennisSql(tx.handle()).findNummer(n)));
    }

    /// The text as it was when an answer was given with it.
    public Artikelversie getVersie(Actor wie, UUID artikel, int versie) {
        return db.read(wie, tx -> new KennisSql(tx.handle()).findVersie(artikel, versie))
                .orElseThrow(() -> Weigering.onbekend("Deze versie"));
    }

    /// Somebody opened or used an article or a product: the counter goes up.
    ///
    /// @param ding null when there was none
    public void gebruikt(Actor wie, UUID ding) {
        if (ding != null) {
            db.run(
                    wie,
                    tx -> find(wie, ding).ifPresentOrElse(a -> tel(tx, a), () -> {
                        new ProductenSql(tx.handle())
                                .find(wie.organisation(), ding)
                                .orElseThrow(() -> Weigering.onbekend("Dit artikel"));
                        geopend(wie, ding);
                    }));
        }
    }

    private void geopend(Actor wie, UUID ding) {
        db.run(wie, tx -> new VolgerSql(tx.handle()).tel(ding, Artikelregels.organisatie(wie)));
    }

    /// An answer to this vraag was given from the article as it stands now; asked again it changes nothing.
    public Artikelgebruik gebruiktVoor(Actor wie, UUID artikel, UUID vraag) {
        return db.change(wie, tx -> {
            var huidig = get(wie, artikel);
            var gebruik = new Artikelgebruik(vraag, artikel, huidig.nummer(), huidig.versie(), tx.now());
            if (new VolgerSql(tx.handle()).saveAntwoord(gebruik, organisatie(wie, huidig))) {
                tel(tx, huidig);
            }
            return gebruik;
        });
    }

    /// An answer was given with this article or product as it stands now; asked again it changes nothing.
    ///
    /// @param ding null when it was answered without one
    /// @param waar the Vraag or the contact
    public void antwoordGegeven(Actor wie, UUID ding, Correctie.Soort soort, UUID waar) {
        if (ding == null) {
            return;
        }
        db.run(wie, tx -> {
            int versie = find(wie, ding)
                    .map(Artikel::versie)
                    .or(() -> new ProductenSql(tx.handle())
                            .find(wie.organisation(), ding)
                            .map(Product::versie))
                    .orElseThrow(() -> Weigering.onbekend("Dit antwoord"));
            new HerroepingenSql(tx.handle())
                    .gegeven(Artikelregels.organisatie(wie), ding, versie, soort, waar, tx.now());
        });
    }

    /// The articles and versions this vraag was answered with.
    public List<Artikelgebruik> listGebruik(Actor wie, UUID vraag) {
        return db.read(wie, tx -> new VolgerSql(tx.handle()).listGebruik(vraag));
    }

    /// Makes it a known problem; with an empty `omweg` there is no way around it yet.
    public Artikel bekendProbleem(Actor wie, UUID artikel, String omweg) {
        Artikelregels.regel("omweg", "De omweg", omweg, false);
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var huidig = eigen(wie, sql, artikel);
            var stand = omweg.isBlank() ? Probleemstand.OPEN : Probleemstand.OMWEG;
            Artikelregels.probleemstap(huidig, stand);
            sql.saveProbleem(artikel, stand, omweg.isBlank() ? "" : omweg, tx.now());
            tx.publish(new ProbleemBekendgemaakt(
                    artikel,
                    huidig.nummer(),
                    huidig.titel(),
                    omweg,
                    huidig.tekst().gedeeld()));
            return get(wie, artikel);
        });
    }

    /// The known problem is repaired: `ProbleemOpgelost` tells everybody who waited. A second time it changes nothing.
    public Artikel oplossen(Actor wie, UUID artikel, String toelichting) {
        Artikelregels.regel("toelichting", "De toelichting", toelichting, false);
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var huidig = eigen(wie, sql, artikel);
            if (huidig.probleem() == Probleemstand.OPGELOST) {
                return huidig;
            }
            Artikelregels.probleemstap(huidig, Probleemstand.OPGELOST);
            sql.saveProbleem(artikel, Probleemstand.OPGELOST, huidig.omweg(), tx.now());
            tx.publish(new ProbleemOpgelost(
                    artikel,
                    huidig.nummer(),
                    huidig.titel(),
                    toelichting,
                    huidig.organisatie(),
                    huidig.tekst().gedeeld() && huidig.staat().openbaarGemaakt()));
            return get(wie, artikel);
        });
    }

    /// "Ik ook": this vraag waits for the repair. Asked again it changes nothing.
    ///
    /// @param partij the customer; null when unknown
    public Volger volgen(Actor wie, UUID artikel, UUID vraag, UUID partij) {
        return db.change(wie, tx -> {
            new KennisSql(tx.handle()).lock(artikel);
            var huidig = get(wie, artikel);
            Artikelregels.volgen(huidig);
            var sql = new VolgerSql(tx.handle());
            var volger = new Volger(
                    artikel, vraag, Optional.ofNullable(partij), organisatie(wie, huidig), tx.now(), Optional.empty());
            if (sql.save(volger, huidig.organisatie())) {
                tx.publish(new ProbleemGevolgd(artikel, huidig.nummer(), vraag));
            }
            return sql.find(artikel, vraag).orElseThrow(() -> Weigering.onbekend("Deze vraag"));
        });
    }

    /// Who follow the problem, the longest waiting first; another organisation sees its own only.
    public List<Volger> volgers(Actor wie, UUID artikel) {
        return db.read(wie, tx -> new VolgerSql(tx.handle()).list(artikel));
    }

    /// Takes followers of a repaired problem who have not been told and marks them as told, in the transaction of the
    /// caller: whoever calls this tells them in the same transaction, so that each hears it once.
    public List<Volger> neemTeInformeren(Actor wie, UUID artikel, int limit) {
        return db.change(wie, tx -> new VolgerSql(tx.handle()).neem(artikel, tx.now(), limit));
    }

    /// A draft article from an answered vraag, for an editor to finish; one for each vraag and organisation.
    public Artikel conceptUitAntwoord(Actor wie, UUID vraag, String vraagtekst, String uitleg, String bron) {
        return db.change(wie, tx -> {
            var sql = new KennisSql(tx.handle());
            var nieuw = Artikelregels.uitAntwoord(
                    vraagtekst, uitleg, bron, tx.local().toLocalDate().plusYears(1));
            sql.lock(vraag);
            return sql.findUitVraag(Artikelregels.organisatie(wie), vraag)
                    .orElseGet(() -> Kennisredactie.schrijf(tx, nieuw, Herkomst.vraag(vraag), 0));
        });
    }

    private static void tel(Tx tx, Artikel artikel) {
        new VolgerSql(tx.handle()).tel(artikel.id(), organisatie(tx.actor(), artikel));
    }

    private static UUID organisatie(Actor wie, Artikel artikel) {
        return wie.organisation() == null ? artikel.organisatie() : wie.organisation();
    }

    static Artikel eigen(Actor wie, KennisSql sql, UUID artikel) {
        sql.lock(artikel);
        return sql.find(artikel)
                .filter(a -> wie.organisation() == null || wie.organisation().equals(a.organisatie()))
                .orElseThrow(() -> Weigering.onbekend("Dit artikel"));
    }
}

package nl.poort.keten.vragen;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.keten.vragen.Regiegebeurtenis.PartnerHerinnerd;
import nl.poort.keten.vragen.Regiegebeurtenis.PartnerstatusGezet;
import nl.poort.registers.klokken.Kalendersoort;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstart;
import nl.poort.registers.klokken.Norm;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.Veldfouten;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;

/// A partner does part of the work, and says itself how far it is: only in the words that were agreed.
public final class Uitbestedingen {
    private final Db db;
    private final Bronnen bronnen;

    public Uitbestedingen(Bronnen bronnen) {
        this.db = bronnen.db();
        this.bronnen = bronnen;
    }

    /// Hands the work to a partner, with the statuses and the rhythm that were agreed.
    public Overdracht uitbesteden(Medewerker wie, UUID vraag, Uitbestedingwens wens) {
        return db.change(wie.actor("vraag uitbesteden"), tx -> {
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            Ketenregels.eisOpen(reis.vraag());
            var statussen = eis(wens);
            var houder = reis.weg()
                    .inHanden(wie.teams())
                    .orElseThrow(() ->
                            new Weigering("niet-in-handen", "Neem de vraag eerst aan. Daarna kunt u hem uitbesteden."));
            var o = new Doorgang(reis)
                    .aanbieden(houder, Aanbod.van(Overdrachtsoort.UITBESTEDING, wens.naarTeam(), wens.gevraagd()));
            new UitbestedingenSql(tx.handle()).insert(o, statussen, wens.elke());
            startTussenbericht(reis, o, wens.elke());
            return reis.overdracht(o.id());
        });
    }

    private static List<String> eis(Uitbestedingwens w) {
        var statussen = w.statussen().stream()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .distinct()
                .toList();
        var fouten = new Veldfouten();
        fouten.eis(!statussen.isEmpty(), "statussen", "Spreek minstens één status af, zoals ontvangen");
        fouten.eis(statussen.size() <= 20, "statussen", "Spreek hoogstens 20 statussen af");
        statussen.forEach(s -> fouten.tekst("statussen", s, 80));
        fouten.eis(w.elke() >= 1 && w.elke() <= 60, "elke", "Kies een aantal werkdagen van 1 tot en met 60");
        fouten.klaar();
        return statussen;
    }

    private static void startTussenbericht(Reis reis, Overdracht o, int elke) {
        reis.startKlokken(
                o.naarOrganisatie(),
                List.of(new Klokstart(
                        o.vraag(),
                        o.id(),
                        Kloksoort.TUSSENBERICHT,
                        "tussenbericht van de partner",
                        Kalendersoort.DIENST,
                        Norm.werkdagen(elke),
                        reis.nu(),
                        null)));
    }

    /// The partner says how far it is; the customer and the contact link see it at once.
    public Uitbesteding meld(Medewerker wie, UUID overdracht, String status, String toelichting) {
        return db.change(wie.actor("status melden"), tx -> {
            var sql = new UitbestedingenSql(tx.handle());
            var vraag = new OverdrachtenSql(tx.handle())
                    .vraagVan(overdracht)
                    .orElseThrow(() -> Weigering.onbekend("Deze overdracht"));
            var reis = Reis.laad(tx, bronnen, wie, vraag);
            var o = reis.overdracht(overdracht);
            Bevoegd.ontvanger(reis, o);
            var u = sql.find(overdracht).orElseThrow(() -> Weigering.onbekend("Deze uitbesteding"));
            eisAfgesproken(u, status);
            if (o.stand() == Overdrachtstand.AANGEBODEN) {
                Overdrachten.neemAan(reis, o, wie.id());
                reis.ververs();
            } else if (!o.stand().isOpen()) {
                throw new Weigering(
                        "overdracht-klaar", "Dit werk is al " + o.stand().tekst());
            }
            var tekst = toelichting == null ? "" : toelichting.strip();
            sql.meld(u, tx.newId(), status, tekst, wie.naam(), tx.now());
            reis.stopKlok(overdracht, Kloksoort.TUSSENBERICHT);
            startTussenbericht(reis, o, u.elke());
            var team = reis.team(o.naarTeam());
            tx.publish(new PartnerstatusGezet(vraag, overdracht, o.naarTeam(), status, tekst));
            reis.signaal(
                    reis.vraag().contactschakel(),
                    reis.vraag().contactpersoon(),
                    team.naam() + ": " + status + (tekst.isEmpty() ? "" : ". " + tekst));
            Signalen.regie(tx, reis.vraag(), reis.vraag().contactpersoon(), team.naam() + ": " + status);
            reis.bijwerken(new Klantzin(
                    team.publiekeNaam() + ": " + status + (tekst.isEmpty() ? "" : ". " + tekst), team.publiekeNaam()));
            return sql.find(overdracht).orElseThrow();
        });
    }

    private static void eisAfgesproken(Uitbesteding u, String status) {
        if (status == null || !u.statussen().contains(status)) {
            var zin = "Deze status is niet afgesproken. Kies uit: " + String.join(", ", u.statussen()) + ".";
            throw new Weigering("status-niet-afgesproken", zin, Map.of("status", zin));
        }
    }

    /// The agreed news stayed away: the partner is reminded, who directs it is told, and the term begins anew.
    static void herinner(Reis reis, UUID overdracht) {
        var u = new UitbestedingenSql(reis.tx().handle()).find(overdracht);
        var o = reis.weg().find(overdracht).filter(s -> s.stand().isOpen());
        reis.bronnen()
                .klokken()
                .laatVervallen(reis.tx().actor(), reis.vraag().id(), overdracht, Set.of(Kloksoort.TUSSENBERICHT));
        if (u.isEmpty() || o.isEmpty()) {
            return;
        }
        var stap = o.get();
        reis.publiceer(new PartnerHerinnerd(stap.vraag(), overdracht, stap.naarTeam()));
        reis.signaal(
                stap.naarTeam(),
                stap.aangenomenDoor(),
                "Herinnering: laat weten hoe ver u bent. Dat was afgesproken, elke "
                        + u.get().elke() + " werkdagen.");
        if (reis.vraag().regievoerder() == null) {
            reis.signaal(
                    stap.vanTeam(),
                    reis.overdracht(stap.ouder()).aangenomenDoor(),
                    reis.team(stap.naarTeam()).naam() + " heeft het afgesproken tussenbericht niet gegeven");
        } else {
            Signalen.regie(
                    reis.tx(),
                    reis.vraag(),
                    null,
                    reis.team(stap.naarTeam()).naam() + " heeft het afgesproken tussenbericht niet gegeven");
        }
        startTussenbericht(reis, stap, u.get().elke());
    }

    public Optional<Uitbesteding> find(Actor actor, UUID overdracht) {
        return db.read(actor, tx -> new UitbestedingenSql(tx.handle()).find(overdracht));
    }

    /// Of all steps of a Vraag.
    public List<Uitbesteding> list(Actor actor, UUID vraag) {
        return db.read(actor, tx -> new UitbestedingenSql(tx.handle()).list(vraag));
    }
}

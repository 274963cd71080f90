package nl.poort.keten.behandeling;

import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.behandeling.Zaakgebeurtenis.AanvullingVerlopen;
import nl.poort.keten.behandeling.Zaakgebeurtenis.ZaakHervat;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.klokken.Opschortingsgrond;
import nl.poort.registers.klokken.Pauze;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Zaak;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Conditie;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// Watches what cases wait for: when the last day passed, the term runs again by itself and whoever handles the case
/// hears that there is something to decide.
public final class Zaakwacht {
    private static final Actor WACHT = Actor.system("zaakwacht");
    private static final int TEGELIJK = 100;

    private final Zaakbronnen bronnen;

    public Zaakwacht(Zaakbronnen bronnen) {
        this.bronnen = bronnen;
    }

    /// Handles every waiting whose last day passed; returns how many.
    public int verwerk() {
        int gedaan = 0;
        for (int stap = 1; stap > 0; gedaan += stap) {
            stap = bronnen.db().change(WACHT, tx -> {
                var voorbij =
                        new StilstandSql(tx.handle()).neemVoorbij(tx.local().toLocalDate(), TEGELIJK);
                voorbij.forEach(this::voorbij);
                return voorbij.size();
            });
        }
        return gedaan;
    }

    private void voorbij(StilstandSql.Voorbij v) {
        var actor = new Actor(null, "Poort", v.organisatie(), "zaak bewaken");
        bronnen.db().run(actor, tx -> {
            var s = v.stilstand();
            var gevonden = bronnen.dossier()
                    .zaken()
                    .zaken
                    .list(Toegang.alles(actor), java.util.List.of(s.zaak()))
                    .get(s.zaak());
            if (gevonden != null) {
                volg(tx, gevonden, s);
            }
        });
    }

    private void volg(Tx tx, Zaak zaak, Stilstand s) {
        var pauze = pauze(tx, s.zaak());
        switch (s.soort()) {
            case AANVULLING -> {
                loopDoor(tx, pauze, s.zaak());
                new StilstandSql(tx.handle()).klaar(s.zaak(), s.id(), Stilstand.Stand.VERLOPEN, tx.now());
                tx.publish(new AanvullingVerlopen(
                        s.zaak(),
                        tx.actor().organisation(),
                        zaak.identificatie(),
                        s.id(),
                        s.tot().toString()));
                meld(
                        tx,
                        zaak,
                        "De klant vulde niet op tijd aan. Beslis hoe het verder gaat met zaak " + zaak.identificatie());
            }
            case OPSCHORTING -> {
                // who agreed to wait until a day, agreed to no more; of the other grounds a person judges
                if (pauze.filter(p -> p.grond() == Opschortingsgrond.INSTEMMING).isPresent()) {
                    var deadline = loopDoor(tx, pauze, s.zaak());
                    new StilstandSql(tx.handle()).klaar(s.zaak(), s.id(), Stilstand.Stand.HERVAT, tx.now());
                    tx.publish(new ZaakHervat(
                            s.zaak(),
                            tx.actor().organisation(),
                            zaak.identificatie(),
                            s.id(),
                            deadline.map(Klok::deadline).orElse(null)));
                }
                meld(
                        tx,
                        zaak,
                        "De opschorting van zaak " + zaak.identificatie()
                                + " zou nu voorbij zijn. Kijk of de zaak verder kan.");
            }
        }
    }

    private Optional<Pauze> pauze(Tx tx, UUID zaak) {
        var stil = bronnen.dossier().klokken().list(tx.actor(), zaak).stream()
                .filter(k -> k.soort() == Kloksoort.BESLISTERMIJN && k.stand() == Klokstand.GEPAUZEERD)
                .map(Klok::id)
                .findFirst();
        return bronnen.dossier().klokken().pauzes(tx.actor(), zaak).stream()
                .filter(p -> p.tot() == null && stil.filter(p.klok()::equals).isPresent())
                .findFirst();
    }

    private Optional<Klok> loopDoor(Tx tx, Optional<Pauze> pauze, UUID zaak) {
        return pauze.map(p -> bronnen.dossier().klokken().hervat(tx.actor(), zaak, zaak, Kloksoort.BESLISTERMIJN));
    }

    /// A signal stands with the Vraag; a case without one shows it itself.
    private void meld(Tx tx, Zaak zaak, String zin) {
        var vraag = Zaakwerk.vraag(tx, zaak.uuid());
        var rollen = bronnen.dossier()
                .zaken()
                .rollen
                .list(
                        Toegang.alles(tx.actor()),
                        Zoekvraag.van(
                                Conditie.gelijk("zaak", zaak.uuid()),
                                Conditie.gelijk("omschrijvingGeneriek", OmschrijvingGeneriek.BEHANDELAAR)))
                .rijen();
        var namen = rollen.stream().map(Zaakwacht::identificatie).toList();
        var team = namen.stream()
                .map(Teamcode::lees)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        var mens = namen.stream().flatMap(n -> Zaakwerk.uuid(n).stream()).findFirst();
        if (vraag.isPresent()) {
            var contact = bronnen.keten().vragen().get(tx.actor(), vraag.get()).contactschakel();
            bronnen.keten().signalen().meld(tx.actor(), vraag.get(), team.orElse(contact), mens.orElse(null), zin);
        }
    }

    private static String identificatie(Rol rol) {
        var gegevens = rol.betrokkeneIdentificatie();
        return gegevens == null ? "" : String.valueOf(gegevens.get("identificatie"));
    }
}

package nl.poort.keten.behandeling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.registers.catalogus.Catalogi;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.register.BronGewijzigd;

/// The applicant sees how far the case of a request is as soon as it changes, whoever changes it.
final class Verzoekstatus {
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl", "NL"));

    private final Ontvangsten ontvangsten;

    Verzoekstatus(Ontvangsten ontvangsten) {
        this.ontvangsten = ontvangsten;
    }

    void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.within(BronGewijzigd.class, this::status);
        gebeurtenissen.within(
                Zaakgebeurtenis.AanvullingGevraagd.class,
                (tx, g) -> toon(tx, g.root(), "Wordt aangevuld, uiterlijk " + DAG.format(LocalDate.parse(g.tot()))));
        gebeurtenissen.within(
                Zaakgebeurtenis.AanvullingOntvangen.class, (tx, g) -> toon(tx, g.root(), "Aanvulling ontvangen"));
    }

    /// Somebody set a status, in the dossier or from another program: the applicant sees it at once.
    private void status(Tx tx, BronGewijzigd g) {
        if (g.register().equals("zaken")
                && g.bron().equals("status")
                && g.actie().equals("create")) {
            var type = UUID.fromString(laatste(String.valueOf(g.nieuw().get("statustype"))));
            Catalogi.statustype(tx, type).ifPresent(t -> toon(tx, g.root(), t.omschrijving()));
        }
    }

    private static String laatste(String adres) {
        return adres.substring(Math.max(adres.lastIndexOf('/'), adres.lastIndexOf(':')) + 1);
    }

    private void toon(Tx tx, UUID zaak, String status) {
        ontvangsten.vanZaak(tx.actor(), zaak).ifPresent(v -> ontvangsten.zetStatus(tx.actor(), v.id(), status));
    }
}

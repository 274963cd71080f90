package nl.poort.web.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.poort.loket.aanvraag.Betrokkene;
import nl.poort.loket.aanvraag.Doel;
import nl.poort.loket.aanvraag.Rol;
import nl.poort.loket.aanvraag.Stambericht;
import nl.poort.loket.aanvraag.Stamschrijver;
import nl.poort.loket.aanvraag.Verzoek;
import nl.poort.loket.aanvraag.Verzoekactiviteit;
import nl.poort.loket.aanvraag.Verzoekbijlage;
import nl.poort.loket.aanvraag.Verzoeknummer;
import nl.poort.loket.aanvraag.Verzoeksoort;
import nl.poort.loket.ontvangst.Aansluiting;
import nl.poort.loket.ontvangst.Aansluitingen;
import nl.poort.loket.ontvangst.Behandeldienst;
import nl.poort.loket.ontvangst.Behandeldiensten;
import nl.poort.loket.ontvangst.Ontvangsten;
import nl.poort.loket.ontvangst.Proefvoorziening;
import nl.poort.loket.ontvangst.Verzoekbeheer;
import nl.poort.registers.omgeving.Adressen;
import nl.poort.registers.omgeving.Plek;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.techniek.db.Tx;

/// Receiving in the demo: a line with a facility that keeps one document to itself, and a handling service that is not
/// connected here.
public final class Demoontvangst {
    private static final String OIN = "00000001990100005000";
    private static final String DIENST = "00000001995000001000";
    private static final int NUMMER = 90_001;
    private static final List<String> STUKKEN = List.of("bouwtekening.pdf", "constructie.pdf", "foto-van-de-gevel.jpg");

    private final Deuren deuren;
    private final Proefvoorziening proef;
    private final Adressen adressen;

    /// The doors of who receives.
    public record Deuren(
            Aansluitingen aansluitingen, Ontvangsten ontvangsten, Verzoekbeheer beheer, Behandeldiensten diensten) {}

    public Demoontvangst(Deuren deuren, Proefvoorziening proef, Adressen adressen) {
        this.deuren = deuren;
        this.proef = proef;
        this.adressen = adressen;
    }

    /// @return whether this is the first time
    boolean sluitAan(Medewerker bea, Instant nu) {
        if (deuren.aansluitingen()
                .find(bea.actor("demo maken"), bea.organisatie())
                .isPresent()) {
            return false;
        }
        deuren.aansluitingen().zet(bea, OIN, Aansluiting.PROEF + "dso", null);
        deuren.diensten()
                .zet(
                        bea,
                        new Behandeldienst.Wens(
                                "nl.imow-demo-westveld.activiteit.Slopen",
                                Behandeldienst.ALLE,
                                "",
                                DIENST,
                                "Omgevingsdienst Veldland"),
                        nu);
        return true;
    }

    /// The facility remembers nothing over a start: what did not come in whole is put there again.
    void bied(Medewerker ilse, Instant nu) {
        var eerder = deuren.beheer().list(ilse, "", false).stream()
                .filter(o -> o.nummer().endsWith(String.valueOf(NUMMER)))
                .findFirst();
        if (eerder.isPresent() && eerder.get().compleet() != null) {
            return;
        }
        var actor = ilse.actor("demo maken");
        byte[] xml = eerder.flatMap(o -> deuren.ontvangsten().xml(actor, o.verzoek(), o.volgnummer()))
                .orElseGet(() -> Stamschrijver.schrijf(new Stambericht(
                        verzoek(nu), new Stambericht.Instantie(OIN, "gemeente Westveld"), null, false)));
        var bericht = proef.zetKlaar(OIN, xml, nu, s -> 40_000L + s.naam().length());
        proef.stoor(proef.laatsteNooit());
        deuren.ontvangsten().neemAan(ilse.organisatie(), bericht);
    }

    private static UUID stuk(int nr) {
        return new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + nr);
    }

    private Verzoek verzoek(Instant nu) {
        var urn = "nl.imow-demo-westveld.activiteit.Aanbouw";
        var bijlagen = STUKKEN.stream()
                .map(naam -> new Verzoekbijlage(
                        stuk(STUKKEN.indexOf(naam)),
                        naam,
                        "Tekening of foto",
                        40_000,
                        "",
                        new Verzoekbijlage.Plaatsing("", "", false),
                        null))
                .toList();
        return new Verzoek(
                stuk(90),
                new Verzoeknummer(LocalDate.ofInstant(nu, Tx.ZONE), NUMMER, 0),
                Doel.INITIEREN,
                Verzoeksoort.AANVRAAG_VERGUNNING,
                new Verzoek.Project(stuk(91), "Aanbouw met serre", "Wij maken de keuken drie meter dieper."),
                nu,
                adressen.zoek("9901CD", "7").stream().findFirst().map(Plek::op).orElse(null),
                List.of(new Betrokkene(
                        Rol.INITIATIEFNEMER, "Fatima Özdemir", "", "", "fatima@voorbeeld.example", "", "")),
                List.of(new Verzoekactiviteit(
                        urn, "Aanbouw maken", "demo-westveld", "gemeente Westveld", null, List.of())),
                bijlagen);
    }
}

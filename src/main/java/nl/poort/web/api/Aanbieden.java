package nl.poort.web.api;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.poort.contact.klantcontact.Kenmerken;
import nl.poort.keten.vragen.Aanbod;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachtfilter;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.registers.ketenafspraken.Impact;
import nl.poort.registers.ketenafspraken.Urgentie;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;

/// Offers a Vraag to the next link: one that is on its way, or a new one of the asker's own customer.
final class Aanbieden {
    private static final Actor REFERENTIE = Actor.system("referentie vergelijken");

    private final Ketendeuren deuren;
    private final Zicht zicht;

    Aanbieden(Ketendeuren deuren, Zicht zicht) {
        this.deuren = deuren;
        this.zicht = zicht;
    }

    /// The reference of the asker makes it one thing, however often and at whatever moment it is sent (invariant 28).
    Antwoord doe(Verzoek v) {
        var nieuw = v.invoer(NieuweOverdrachtJson.class);
        controleer(v, nieuw);
        String id;
        try {
            id = deuren.db()
                    .once(
                            v.actor("vraag doorzetten"),
                            "api-referentie:" + nieuw.referentie(),
                            Ingang.vingerafdruk(Ingang.schrijf(nieuw)),
                            () -> eerder(v, nieuw)
                                    .map(eerder -> eisZelfde(eerder, nieuw))
                                    .orElseGet(() -> biedAan(v, nieuw))
                                    .id()
                                    .toString());
        } catch (Weigering w) {
            throw w.code().equals("sleutel-al-gebruikt") ? andereInhoud() : w;
        }
        return Antwoord.gemaakt("/overdrachten/" + id, zicht.toon(v, zicht.overdracht(v, UUID.fromString(id))));
    }

    private static void controleer(Verzoek v, NieuweOverdrachtJson nieuw) {
        if ((nieuw.kenmerk() == null) == (nieuw.vraag() == null)) {
            var zin = "Vul kenmerk in voor een vraag die al onderweg is, of vraag voor een nieuwe: een van de twee";
            throw new Weigering("onleesbaar", zin, Map.of("kenmerk", zin));
        }
        if (nieuw.vanTeam() != null && !v.sleutel().teams().contains(nieuw.vanTeam())) {
            var zin = "Uw sleutel geldt niet voor dit team";
            throw new Weigering("onleesbaar", zin, Map.of("vanTeam", zin));
        }
        if (nieuw.vanTeam() == null && v.sleutel().teams().size() > 1) {
            var zin = "Uw sleutel geldt voor meer teams: zeg welk team vraagt";
            throw new Weigering("onleesbaar", zin, Map.of("vanTeam", zin));
        }
    }

    private Optional<Overdracht> eerder(Verzoek v, NieuweOverdrachtJson nieuw) {
        var filter = new Overdrachtfilter(v.sleutel().teams(), Set.of(), nieuw.referentie(), null, 1);
        return deuren.werklijst().overdrachten(v.actor("vraag doorzetten"), filter).stream()
                .findFirst();
    }

    /// The first body was stored with the reference for eight days; after that, what came of it is held against it.
    private Overdracht eisZelfde(Overdracht eerder, NieuweOverdrachtJson nieuw) {
        var vraag = deuren.vragen().get(REFERENTIE, eerder.vraag());
        boolean zelfdeVraag = nieuw.kenmerk() == null
                ? vraag.tekst().equals(nieuw.vraag().tekst())
                : Kenmerken.lees(nieuw.kenmerk())
                        .filter(vraag.kenmerk()::equals)
                        .isPresent();
        boolean zelfdeContext = nieuw.context() == null
                || eerder.context()
                        .velden()
                        .entrySet()
                        .containsAll(nieuw.context().entrySet());
        boolean zelfdeVrager = nieuw.vanTeam() == null || nieuw.vanTeam().equals(eerder.vanTeam());
        boolean zelfde = eerder.naarTeam().equals(nieuw.naarTeam())
                && eerder.soort() == nieuw.soort()
                && eerder.gevraagd().equals(nieuw.gevraagd());
        if (!zelfde || !zelfdeVraag || !zelfdeContext || !zelfdeVrager) {
            throw andereInhoud();
        }
        return eerder;
    }

    private static Weigering andereInhoud() {
        return new Weigering(
                "referentie-al-gebruikt",
                "U hebt deze referentie al gebruikt voor een ander verzoek. Er is niets veranderd.");
    }

    private Overdracht biedAan(Verzoek v, NieuweOverdrachtJson nieuw) {
        deuren.organisaties()
                .findTeam(v.actor("vraag doorzetten"), nieuw.naarTeam())
                .orElseThrow(() -> Weigering.onbekend("Het team in naarTeam"));
        var context = new Context(nieuw.context() == null ? Map.of() : nieuw.context());
        var vraag = nieuw.vraag() == null ? onderweg(v, nieuw) : stel(v, nieuw, context);
        var wie = v.wie();
        var vanTeam = nieuw.vanTeam() == null ? wie.teams() : Set.of(nieuw.vanTeam());
        var namens = new nl.poort.registers.organisatie.Medewerker(
                wie.id(), wie.organisatie(), wie.naam(), wie.email(), null, wie.rollen(), vanTeam);
        return deuren.overdrachten()
                .aanbieden(
                        namens,
                        vraag,
                        new Aanbod(nieuw.soort(), nieuw.naarTeam(), nieuw.gevraagd(), context, nieuw.referentie()));
    }

    private UUID onderweg(Verzoek v, NieuweOverdrachtJson nieuw) {
        var kenmerk = Kenmerken.lees(nieuw.kenmerk()).orElseThrow(() -> Weigering.onbekend("Deze vraag"));
        return zicht.vraag(v, kenmerk).id();
    }

    private UUID stel(Verzoek v, NieuweOverdrachtJson nieuw, Context context) {
        var actor = v.actor("vraag stellen");
        var vraag = nieuw.vraag();
        var team = nieuw.vanTeam() == null ? v.sleutel().teams().iterator().next() : nieuw.vanTeam();
        return deuren.vragen()
                .stellen(
                        actor,
                        new NieuweVraag(
                                deuren.kenmerken().reserveer(actor),
                                vraag.tekst(),
                                vraag.soort(),
                                vraag.onderwerp(),
                                vraag.impact() == null ? Impact.KLEIN : vraag.impact(),
                                vraag.urgentie() == null ? Urgentie.HOOG : vraag.urgentie(),
                                null,
                                null,
                                team,
                                v.sleutel().id(),
                                vraag.terugkoppelwijze() == null
                                        ? Terugkoppelwijze.SCHRIJVEN
                                        : vraag.terugkoppelwijze(),
                                context,
                                null,
                                null,
                                false))
                .id();
    }
}

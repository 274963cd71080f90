package nl.poort.web.zaak;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.keten.behandeling.Behandelregels;
import nl.poort.keten.behandeling.Behandelregels.Mogelijk;
import nl.poort.keten.behandeling.Teamcode;
import nl.poort.keten.behandeling.Zaakrechten;
import nl.poort.keten.behandeling.Zaakstap;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.Rol;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Taal;

/// What the page of a step lets somebody choose from, and what stands there before anything was typed.
final class Stapkeuzes {
    private static final int AANVULDAGEN = 14;

    private final Dossierdeuren deuren;
    private final Eindkeuzes einde;

    Stapkeuzes(Dossierdeuren deuren) {
        this.deuren = deuren;
        this.einde = new Eindkeuzes(deuren);
    }

    Stapbeeld beeld(Medewerker wie, UUID zaak, Zaakstap stap, Formulier f) {
        var d = deuren.zaken().behandeling().get(wie, zaak);
        var nu = deuren.registers().klok().instant();
        var waaromNiet = Behandelregels.van(d, wie, nu).stream()
                .filter(m -> m.stap() == stap)
                .findFirst()
                .map(Mogelijk::waaromNiet)
                .orElse(null);
        var m = new Stapmaak(wie, d, new Taal(nu), f, new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (waaromNiet == null) {
            vul(m, stap);
        }
        boolean sluit = stap == Zaakstap.AFSLUITING;
        return new Stapbeeld(
                d, stap, waaromNiet, m.keuzes(), m.vooraf(), sluit ? Dossierbeeld.ontbreekt(d) : List.of(), m.feiten());
    }

    private void vul(Stapmaak m, Zaakstap stap) {
        switch (stap) {
            case STATUS -> status(m);
            case AANVULLING -> {
                m.vooraf().put("tot", m.vandaag().plusDays(AANVULDAGEN).toString());
                m.feiten()
                        .put(
                                "stil",
                                Behandelregels.staatStilBijAanvulling(
                                                m.d(), m.taal().nu())
                                        ? "De termijn staat stil vanaf morgen, tot de aanvulling er is of tot deze dag voorbij is."
                                        : "De termijn loopt door: bij deze zaak kan zij niet (meer) stilstaan.");
            }
            case OPSCHORTING -> m.keuzes().put("grond", Stapteksten.GRONDEN);
            case VERLENGING -> verlenging(m);
            case PROCEDURE -> procedure(m);
            case BESLUIT -> einde.besluit(m);
            case RESULTAAT -> einde.resultaat(m);
            case BUITEN_BEHANDELING -> {
                einde.resultaat(m);
                m.vooraf().put("tekst", Stapteksten.BUITEN_BEHANDELING);
            }
            case AFSLUITING -> einde.afsluiting(m);
            case HEROPENING -> m.vooraf().put("tekst", Stapteksten.HEROPEND);
            case BEHANDELAAR -> behandelaar(m);
            case BETROKKENE -> betrokkene(m);
            case DEELZAAK ->
                m.keuzes()
                        .put(
                                "zaaktype",
                                deuren.zaken().deelzaken().keuzes(m.wie(), m.zaak()).stream()
                                        .map(t -> new Keuze(t.uuid().toString(), t.omschrijving()))
                                        .toList());
            case DOCUMENT -> document(m);
            case ONTVANGST, HERVATTING ->
                Stapteksten.wacht(m.d(), m.taal()).ifPresent(w -> m.feiten().put("wacht", w));
            case NOTITIE -> {}
        }
    }

    /// The text that goes with the status that was chosen, else with the next one.
    private static void status(Stapmaak m) {
        var volgende = m.d().volgende();
        var gekozen = volgende.stream()
                .filter(t -> t.uuid().toString().equals(m.f().waarde("statustype")))
                .findFirst()
                .orElse(volgende.getFirst());
        m.keuzes()
                .put(
                        "statustype",
                        volgende.stream()
                                .map(t -> new Keuze(t.uuid().toString(), t.omschrijving()))
                                .toList());
        m.vooraf().put("statustype", gekozen.uuid().toString());
        m.vooraf().put("naam", gekozen.omschrijving());
        m.vooraf().put("tekst", gekozen.statustekst() == null ? "" : gekozen.statustekst());
        m.vooraf()
                .put(
                        "informeren",
                        Boolean.TRUE.equals(gekozen.informeren())
                                        && m.d().klant().isBereikbaar()
                                ? "ja"
                                : "");
    }

    private static void verlenging(Stapmaak m) {
        var duur = m.d().zaaktype().verlengingstermijn();
        m.feiten().put("duur", Stapteksten.periode(duur));
        m.vooraf().put("tekst", Stapteksten.VERLENGD);
    }

    private void procedure(Stapmaak m) {
        m.keuzes()
                .put(
                        "zaaktype",
                        deuren.zaken().procedures().keuzes(m.wie(), m.zaak()).stream()
                                .map(t -> new Keuze(
                                        t.uuid().toString(),
                                        t.omschrijving(),
                                        "Beslissen binnen " + Stapteksten.periode(t.doorlooptijd())
                                                + ", vanaf de dag van indienen."))
                                .toList());
        m.vooraf().put("tekst", Stapteksten.ANDERE_PROCEDURE);
    }

    private void behandelaar(Stapmaak m) {
        var actor = m.wie().actor("behandelaar kiezen");
        var niveau = m.d().zaak().vertrouwelijkheidaanduiding();
        m.keuzes()
                .put(
                        "medewerker",
                        deuren.registers().medewerkers().list(actor, m.wie().organisatie()).stream()
                                .filter(c -> Zaakrechten.hoogste(c).compareTo(niveau) >= 0)
                                .sorted(Comparator.comparing(Medewerker::naam))
                                .map(c -> new Keuze(
                                        c.id().toString(),
                                        c.naam() + (c.id().equals(m.wie().id()) ? " (uzelf)" : "")))
                                .toList());
        m.keuzes()
                .put(
                        "team",
                        deuren.registers().organisaties().teams(actor, m.wie().organisatie()).stream()
                                .map(t -> new Keuze(t.id().toString(), t.naam()))
                                .toList());
        m.vooraf()
                .put(
                        "medewerker",
                        m.d().behandelaar()
                                .map(Stapkeuzes::identificatie)
                                .orElse(m.wie().id().toString()));
        m.d().team()
                .map(r -> Teamcode.lees(identificatie(r)))
                .ifPresent(t -> m.vooraf().put("team", t.toString()));
    }

    private static String identificatie(Rol rol) {
        return String.valueOf(rol.betrokkeneIdentificatie().get("identificatie"));
    }

    private void betrokkene(Stapmaak m) {
        m.keuzes()
                .put(
                        "roltype",
                        deuren.zaken().behandeling().rolkeuzes(m.wie(), m.zaak()).stream()
                                .map(r -> new Keuze(r.uuid().toString(), r.omschrijving()))
                                .toList());
        m.keuzes()
                .put(
                        "soort",
                        List.of(
                                new Keuze(Betrokkenetype.NATUURLIJK_PERSOON.name(), "Een persoon"),
                                new Keuze(
                                        Betrokkenetype.NIET_NATUURLIJK_PERSOON.name(), "Een bedrijf of organisatie")));
        m.vooraf().put("soort", Betrokkenetype.NATUURLIJK_PERSOON.name());
    }

    private void document(Stapmaak m) {
        m.keuzes()
                .put(
                        "soort",
                        deuren.zaken().stukken().soorten(m.wie(), m.zaak()).stream()
                                .map(s -> new Keuze(s.uuid().toString(), s.omschrijving()))
                                .toList());
        var niveaus = new ArrayList<Keuze>();
        Arrays.stream(Vertrouwelijkheidaanduiding.values())
                .filter(v -> v.compareTo(Zaakrechten.hoogste(m.wie())) <= 0)
                .forEach(v -> niveaus.add(new Keuze(v.name(), Dossierbeeld.woord(v))));
        m.keuzes().put("vertrouwelijkheid", niveaus);
    }
}

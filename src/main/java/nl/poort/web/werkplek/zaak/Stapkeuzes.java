package nl.poort.web.werkplek.zaak;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.behandeling.Behandelregels;
import nl.poort.keten.behandeling.Behandelregels.Mogelijk;
import nl.poort.keten.behandeling.Teamcode;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.keten.behandeling.Zaakrechten;
import nl.poort.keten.behandeling.Zaakstap;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Archiefnominatie;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.zaken.Archiefvoorspelling;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.Rol;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Taal;

/// What the page of a step lets somebody choose from, and what stands there before anything was typed.
final class Stapkeuzes {
    private static final int AANVULDAGEN = 14;

    private final Dossierdeuren deuren;

    Stapkeuzes(Dossierdeuren deuren) {
        this.deuren = deuren;
    }

    /// One page in the making.
    private record Maak(
            Medewerker wie,
            Zaakdossier d,
            Taal taal,
            Formulier f,
            Map<String, List<Keuze>> keuzes,
            Map<String, String> vooraf,
            Map<String, String> feiten) {
        UUID zaak() {
            return d.zaak().uuid();
        }

        LocalDate vandaag() {
            return LocalDate.ofInstant(taal.nu(), Tx.ZONE);
        }
    }

    Stapbeeld beeld(Medewerker wie, UUID zaak, Zaakstap stap, Formulier f) {
        var d = deuren.zaken().behandeling().get(wie, zaak);
        var nu = deuren.registers().klok().instant();
        var waaromNiet = Behandelregels.van(d, wie, nu).stream()
                .filter(m -> m.stap() == stap)
                .findFirst()
                .map(Mogelijk::waaromNiet)
                .orElse(null);
        var m = new Maak(wie, d, new Taal(nu), f, new HashMap<>(), new HashMap<>(), new HashMap<>());
        if (waaromNiet == null) {
            vul(m, stap);
        }
        boolean sluit = stap == Zaakstap.AFSLUITING;
        return new Stapbeeld(
                d, stap, waaromNiet, m.keuzes(), m.vooraf(), sluit ? Dossierbeeld.ontbreekt(d) : List.of(), m.feiten());
    }

    private void vul(Maak m, Zaakstap stap) {
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
            case BESLUIT -> besluit(m);
            case RESULTAAT -> resultaat(m);
            case BUITEN_BEHANDELING -> {
                resultaat(m);
                m.vooraf().put("tekst", Stapteksten.BUITEN_BEHANDELING);
            }
            case AFSLUITING -> afsluiting(m);
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
    private static void status(Maak m) {
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

    private static void verlenging(Maak m) {
        var duur = m.d().zaaktype().verlengingstermijn();
        m.feiten().put("duur", Stapteksten.periode(duur));
        m.vooraf().put("tekst", Stapteksten.VERLENGD);
    }

    private void besluit(Maak m) {
        m.keuzes()
                .put(
                        "besluittype",
                        deuren.zaken().afhandelingen().besluittypen(m.wie(), m.zaak()).stream()
                                .map(t -> new Keuze(t.uuid().toString(), t.omschrijving()))
                                .toList());
        m.keuzes()
                .put(
                        "document",
                        m.d().stukken().stream()
                                .filter(s -> s.document() != null)
                                .map(s -> new Keuze(
                                        s.document().uuid().toString(),
                                        s.document().titel() + " (" + s.soort() + ")"))
                                .toList());
        m.vooraf().put("datum", m.vandaag().toString());
        m.vooraf().put("ingangsdatum", m.vandaag().toString());
        var typen = m.keuzes().get("besluittype");
        m.vooraf().put("besluittype", typen.size() == 1 ? typen.getFirst().waarde() : "");
    }

    private void resultaat(Maak m) {
        m.keuzes()
                .put(
                        "resultaattype",
                        m.d().resultaattypen().stream()
                                .map(t -> new Keuze(
                                        t.uuid().toString(),
                                        t.omschrijving(),
                                        archief(
                                                m,
                                                deuren.zaken().afhandelingen().archief(m.wie(), m.zaak(), t.uuid()))))
                                .toList());
        if (m.d().resultaat() != null) {
            m.vooraf().put("resultaattype", m.d().resultaat().resultaattype().toString());
            m.vooraf().put("toelichting", m.d().resultaat().toelichting());
        }
    }

    /// What happens to the dossier in the end.
    private static String archief(Maak m, Archiefvoorspelling a) {
        if (a.nominatie() == Archiefnominatie.BLIJVEND_BEWAREN) {
            return "Het dossier blijft altijd bewaard.";
        }
        if (a.nominatie() == null) {
            return "Wat er met het dossier gebeurt, vult u later in.";
        }
        var wanneer = a.actiedatum() == null
                ? "later, de dag is nog niet bekend"
                : m.taal().dag(a.actiedatum());
        return "Het dossier wordt vernietigd: " + wanneer
                + (a.termijn() == null ? "" : " (" + Stapteksten.periode(a.termijn()) + " na het einde)") + ".";
    }

    private void afsluiting(Maak m) {
        var eind = m.d().eindstatus();
        m.vooraf().put("tekst", eind.map(t -> t.statustekst()).orElse(""));
        m.d().resultaattype().ifPresent(t -> {
            m.feiten().put("resultaat", t.omschrijving());
            m.feiten().put("archief", archief(m, deuren.zaken().afhandelingen().archief(m.wie(), m.zaak(), t.uuid())));
        });
    }

    private void behandelaar(Maak m) {
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

    private void betrokkene(Maak m) {
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

    private void document(Maak m) {
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

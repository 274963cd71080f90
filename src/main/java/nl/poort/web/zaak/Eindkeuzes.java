package nl.poort.web.zaak;

import nl.poort.registers.catalogus.Archiefnominatie;
import nl.poort.registers.zaken.Archiefvoorspelling;
import nl.poort.web.Keuze;

/// What can be chosen on the pages by which a case ends: the decision, the result and what follows for the dossier.
record Eindkeuzes(Dossierdeuren deuren) {

    void besluit(Stapmaak m) {
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

    void resultaat(Stapmaak m) {
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
    private static String archief(Stapmaak m, Archiefvoorspelling a) {
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

    void afsluiting(Stapmaak m) {
        var eind = m.d().eindstatus();
        m.vooraf().put("tekst", eind.map(t -> t.statustekst()).orElse(""));
        m.d().resultaattype().ifPresent(t -> {
            m.feiten().put("resultaat", t.omschrijving());
            m.feiten().put("archief", archief(m, deuren.zaken().afhandelingen().archief(m.wie(), m.zaak(), t.uuid())));
        });
    }
}

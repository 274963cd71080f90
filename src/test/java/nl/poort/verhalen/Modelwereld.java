package nl.poort.verhalen;

import java.time.LocalDate;
import java.util.List;
import nl.poort.loket.regels.Celtaal;
import nl.poort.loket.regels.Conclusie;
import nl.poort.loket.regels.Inhoud;
import nl.poort.loket.regels.Modelbegin;
import nl.poort.loket.regels.Regeldeuren;
import nl.poort.loket.regels.Regelmodel;
import nl.poort.loket.regels.Regelsoort;
import nl.poort.loket.regels.Regelversie;
import nl.poort.loket.regels.Regelvraag;
import nl.poort.loket.regels.Tabelbewerking;
import nl.poort.loket.regels.Vraaginvoer;
import nl.poort.loket.regels.Vraagsoort;
import nl.poort.loket.regels.Vragenbewerking;
import nl.poort.registers.organisatie.Medewerker;

/// Rules as their author makes them in the stories: a check or a form as a model, a version of it that is published.
final class Modelwereld {
    private final Omgevingswereld o = Omgevingswereld.nu();
    final Regeldeuren deuren = Regeldeuren.open(o.w.m.db, o.w.m.regelbestanden, o.w.m.organisaties);

    /// A check of one question: yes needs a permit, no does not.
    Regelmodel check(Medewerker wie, String naam, String urn, String vraag) {
        var m = deuren.modellen().nieuw(wie, new Modelbegin.Keuze(naam, Regelsoort.CONCLUSIE, "", urn));
        m = vraag(wie, m, "", Vraagsoort.JA_NEE, vraag);
        var rijen = List.of(rij("true", Conclusie.VERGUNNINGPLICHT), rij("false", Conclusie.TOESTEMMINGSVRIJ));
        return deuren.modellen()
                .bewerken(wie, m.id(), m.stap(), "regels", (b, ids) -> Tabelbewerking.rijen(b, b.top(), 0, rijen));
    }

    /// A check that asks nothing: whether the place lies in this area says it.
    Regelmodel gebiedscheck(Medewerker wie, String naam, String urn, String gebied) {
        var m = deuren.modellen().nieuw(wie, new Modelbegin.Keuze(naam, Regelsoort.CONCLUSIE, "", urn));
        var vraag = new Vraaginvoer(
                "",
                Vraagsoort.GEO,
                "Ligt de plek in het gebied?",
                "",
                List.of(),
                new Vraaginvoer.Uitleg("", "", ""),
                "",
                gebied,
                "",
                true);
        m = deuren.modellen().bewerken(wie, m.id(), m.stap(), "vraag", (b, ids) -> Vragenbewerking.zet(b, vraag, ids));
        var rijen = List.of(
                rij(Celtaal.tekst("ja"), Conclusie.VERGUNNINGPLICHT),
                rij(Celtaal.tekst("nee"), Conclusie.TOESTEMMINGSVRIJ),
                rij(Celtaal.tekst("deels"), Conclusie.VERGUNNINGPLICHT));
        return deuren.modellen()
                .bewerken(wie, m.id(), m.stap(), "regels", (b, ids) -> Tabelbewerking.rijen(b, b.top(), 0, rijen));
    }

    private static Inhoud.Regel rij(String cel, Conclusie conclusie) {
        return new Inhoud.Regel(List.of(cel), List.of(Celtaal.tekst(conclusie.waarde())), "", "", 0);
    }

    /// The form for a permit, without questions.
    Regelmodel formulier(Medewerker wie, String naam, String urn) {
        return deuren.modellen()
                .nieuw(wie, new Modelbegin.Keuze(naam, Regelsoort.INDIENINGSVEREISTEN, "Vergunning", urn));
    }

    /// @param id empty for a new question
    Regelmodel vraag(Medewerker wie, Regelmodel m, String id, Vraagsoort soort, String tekst) {
        var vraag =
                new Vraaginvoer(id, soort, tekst, "", List.of(), new Vraaginvoer.Uitleg("", "", ""), "", "", "", true);
        return deuren.modellen()
                .bewerken(wie, m.id(), m.stap(), "vraag", (b, ids) -> Vragenbewerking.zet(b, vraag, ids));
    }

    /// The id of the question with this text.
    String id(Medewerker wie, Regelmodel m, String tekst) {
        return deuren.modellen().inhoud(wie, m.id()).vragen().stream()
                .filter(v -> v.tekst().equals(tekst))
                .map(Regelvraag::id)
                .findFirst()
                .orElseThrow();
    }

    /// From today.
    Regelversie publiceer(Medewerker wie, Regelmodel m) {
        var concept = deuren.modellen().versieMaken(wie, m.id(), m.stap());
        return deuren.bestanden().publiceren(wie, concept.bestand(), concept.versie(), vandaag());
    }

    LocalDate vandaag() {
        return o.w.vandaag();
    }
}

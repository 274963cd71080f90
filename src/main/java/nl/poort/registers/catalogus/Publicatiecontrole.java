package nl.poort.registers.catalogus;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// What is still missing before a zaaktype can be published: everything at once, each with its place. Pure.
public final class Publicatiecontrole {
    private final Zaaktypeinhoud inhoud;
    private final Omgeving omgeving;
    private final List<Gebrek> gebreken = new ArrayList<>();

    /// Where on the page of a zaaktype it is to be repaired.
    public enum Plek {
        GEGEVENS,
        STATUSTYPEN,
        RESULTAATTYPEN,
        ROLTYPEN,
        EIGENSCHAPPEN,
        DOCUMENTEN,
        BESLUITEN,
        ZAAKTYPEN
    }

    /// @param moet without it publishing is refused; otherwise it is advice
    /// @param deel the part it is about, or null
    public record Gebrek(Plek plek, UUID deel, boolean moet, String zin) {}

    /// What stands around the zaaktype: names of types by their kind, and what is known in the selectielijst.
    public record Omgeving(Namen documenten, Namen besluiten, Namen zaaktypen, LocalDate vandaag) {}

    /// @param bestaat in any version
    /// @param gepubliceerd in at least one version
    public record Namen(Set<String> bestaat, Set<String> gepubliceerd) {}

    private Publicatiecontrole(Zaaktypeinhoud inhoud, Omgeving omgeving) {
        this.inhoud = inhoud;
        this.omgeving = omgeving;
    }

    /// @return empty when nothing is missing; what must first
    public static List<Gebrek> toets(Zaaktypeinhoud inhoud, Omgeving omgeving) {
        var controle = new Publicatiecontrole(inhoud, omgeving);
        controle.gegevens();
        controle.statussen();
        controle.resultaten();
        controle.rollen();
        controle.relaties();
        return controle.gebreken.stream()
                .sorted((a, b) -> Boolean.compare(b.moet(), a.moet()))
                .toList();
    }

    private void gegevens() {
        var z = inhoud.zaaktype();
        moet(z.selectielijstProcestype() != null, Plek.GEGEVENS, null, "Kies een procestype uit de selectielijst");
        moet(
                !z.verlengingMogelijk() || z.verlengingstermijn() != null,
                Plek.GEGEVENS,
                null,
                "Verlengen mag, maar er staat niet hoe lang");
        moet(
                !z.publicatieIndicatie() || isGevuld(z.publicatietekst()),
                Plek.GEGEVENS,
                null,
                "Zaken worden bekendgemaakt, maar de tekst daarvan ontbreekt");
        moet(
                z.eindeGeldigheid() == null || !z.eindeGeldigheid().isBefore(omgeving.vandaag()),
                Plek.GEGEVENS,
                null,
                "De einddatum is al voorbij");
        advies(
                z.servicenorm() == null || dagen(z.servicenorm()) <= dagen(z.doorlooptijd()),
                Plek.GEGEVENS,
                null,
                "De servicenorm is langer dan de doorlooptijd: wat de inwoner mag verwachten hoort binnen de wettelijke termijn te vallen");
    }

    private void statussen() {
        moet(
                inhoud.statustypen().size() >= 2,
                Plek.STATUSTYPEN,
                null,
                "Maak minstens twee statussen: de laatste sluit de zaak");
        for (var s : inhoud.statustypen()) {
            moet(
                    isGevuld(s.statustekst()),
                    Plek.STATUSTYPEN,
                    s.uuid(),
                    "Bij de status ‘%s’ staat nog niet wat de inwoner leest".formatted(s.omschrijving()));
        }
    }

    private void resultaten() {
        moet(!inhoud.resultaattypen().isEmpty(), Plek.RESULTAATTYPEN, null, "Maak minstens één resultaat");
        for (var r : inhoud.resultaattypen()) {
            var wat = "Bij het resultaat ‘%s’ ".formatted(r.omschrijving());
            moet(
                    r.archiefnominatie() != null,
                    Plek.RESULTAATTYPEN,
                    r.uuid(),
                    wat + "staat niet of de zaak wordt bewaard of vernietigd");
            boolean vernietigen = r.archiefnominatie() == Archiefnominatie.VERNIETIGEN;
            moet(
                    !vernietigen || r.archiefactietermijn() != null,
                    Plek.RESULTAATTYPEN,
                    r.uuid(),
                    wat + "staat niet na hoe lang de zaak wordt vernietigd");
            moet(
                    !vernietigen || r.brondatumArchiefprocedure() != null,
                    Plek.RESULTAATTYPEN,
                    r.uuid(),
                    wat + "staat niet vanaf welke dag de bewaartermijn telt");
            brondatum(r, wat);
        }
    }

    private void brondatum(Resultaattype r, String wat) {
        var b = r.brondatumArchiefprocedure();
        if (b != null && b.afleidingswijze() == Afleidingswijze.EIGENSCHAP) {
            moet(
                    inhoud.eigenschappen().stream().anyMatch(e -> e.naam().equals(b.datumkenmerk())),
                    Plek.EIGENSCHAPPEN,
                    null,
                    wat
                            + "telt de bewaartermijn vanaf de eigenschap ‘%s’, maar die is er niet"
                                    .formatted(b.datumkenmerk()));
        }
        if (b != null
                && Set.of(Afleidingswijze.INGANGSDATUM_BESLUIT, Afleidingswijze.VERVALDATUM_BESLUIT)
                        .contains(b.afleidingswijze())) {
            moet(
                    !inhoud.zaaktype().besluittypeOmschrijving().isEmpty(),
                    Plek.BESLUITEN,
                    null,
                    wat + "telt de bewaartermijn vanaf een besluit, maar er is geen besluittype");
        }
    }

    private void rollen() {
        moet(!inhoud.roltypen().isEmpty(), Plek.ROLTYPEN, null, "Maak minstens één rol");
        advies(
                inhoud.roltypen().isEmpty() || heeftRol(OmschrijvingGeneriek.INITIATOR::equals),
                Plek.ROLTYPEN,
                null,
                "Er is geen rol voor wie de zaak begint (initiator): die wordt dan niet vastgelegd");
        advies(
                inhoud.roltypen().isEmpty() || heeftRol(OmschrijvingGeneriek.BEHANDELAAR::equals),
                Plek.ROLTYPEN,
                null,
                "Er is geen rol voor wie de zaak behandelt");
    }

    private boolean heeftRol(Predicate<OmschrijvingGeneriek> deze) {
        return inhoud.roltypen().stream().map(Roltype::omschrijvingGeneriek).anyMatch(deze);
    }

    private void relaties() {
        var z = inhoud.zaaktype();
        advies(
                !inhoud.documenten().isEmpty(),
                Plek.DOCUMENTEN,
                null,
                "Er zijn geen documenten: bij een zaak kan dan niets worden toegevoegd");
        inhoud.documenten()
                .forEach(d ->
                        naam(omgeving.documenten(), d.informatieobjecttypeOmschrijving(), Plek.DOCUMENTEN, d.uuid()));
        z.besluittypeOmschrijving().forEach(b -> naam(omgeving.besluiten(), b, Plek.BESLUITEN, null));
        z.deelzaaktypeIdentificaties().stream()
                .filter(d -> !d.equals(z.identificatie()))
                .forEach(d -> naam(omgeving.zaaktypen(), d, Plek.ZAAKTYPEN, null));
        z.gerelateerdeZaaktypen().stream()
                .map(Zaaktype.GerelateerdZaaktype::zaaktypeIdentificatie)
                .filter(Objects::nonNull)
                .forEach(g -> advies(
                        omgeving.zaaktypen().bestaat().contains(g),
                        Plek.ZAAKTYPEN,
                        null,
                        "Het verwante zaaktype ‘%s’ staat niet in deze catalogus".formatted(g)));
    }

    private void naam(Namen namen, String naam, Plek plek, UUID deel) {
        boolean bestaat = namen.bestaat().contains(naam);
        moet(bestaat, plek, deel, "‘%s’ staat niet in deze catalogus".formatted(naam));
        moet(
                !bestaat || namen.gepubliceerd().contains(naam),
                plek,
                deel,
                "‘%s’ is nog een concept: publiceer dat eerst".formatted(naam));
    }

    private void moet(boolean klopt, Plek plek, UUID deel, String zin) {
        if (!klopt) {
            gebreken.add(new Gebrek(plek, deel, true, zin));
        }
    }

    private void advies(boolean klopt, Plek plek, UUID deel, String zin) {
        if (!klopt) {
            gebreken.add(new Gebrek(plek, deel, false, zin));
        }
    }

    private static boolean isGevuld(String tekst) {
        return tekst != null && !tekst.isBlank();
    }

    /// Near enough to compare two terms.
    private static long dagen(Period p) {
        return p.toTotalMonths() * 30 + p.getDays();
    }
}

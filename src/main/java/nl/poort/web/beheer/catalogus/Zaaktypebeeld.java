package nl.poort.web.beheer.catalogus;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.poort.registers.catalogus.Onderdeel;
import nl.poort.registers.catalogus.Publicatiecontrole.Gebrek;
import nl.poort.registers.catalogus.Publicatiecontrole.Plek;
import nl.poort.registers.catalogus.Typestaat;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.techniek.db.Tx;
import nl.poort.web.Taal;

/// What the page of a zaaktype shows.
public record Zaaktypebeeld(Bureau bureau, Context ctx, Tx tx) {

    /// Something known about it, in words.
    public record Feit(String label, String tekst) {}

    /// One part in the list.
    public record Rij(UUID id, String naam, String kort) {}

    /// One kind of parts.
    public record Blok(String pad, String kop, String een, String anker, List<Rij> rijen, boolean ordenbaar) {}

    /// A version to go to.
    public record Versieregel(UUID id, String tekst, Typestaat staat, boolean hier) {}

    /// @param gebreken what is missing; empty when it is published
    public record Model(
            Zaaktype zaaktype,
            Typestaat staat,
            List<Feit> gegevens,
            List<Blok> blokken,
            List<Feit> relaties,
            List<Gebrek> gebreken,
            List<Versieregel> versies) {
        public boolean concept() {
            return staat == Typestaat.CONCEPT;
        }

        public String pad() {
            return ZaaktypePagina.PAD + "/" + zaaktype.uuid();
        }

        /// Where on this page it is to be repaired.
        public String plek(Gebrek g) {
            if (g.deel() != null) {
                return pad() + "/"
                        + (g.plek() == Plek.STATUSTYPEN
                                ? "statustypen"
                                : g.plek() == Plek.DOCUMENTEN ? "documenten" : "resultaattypen")
                        + "/" + g.deel();
            }
            return switch (g.plek()) {
                case GEGEVENS -> pad() + "/gegevens";
                case BESLUITEN, ZAAKTYPEN -> pad() + "/relaties";
                case STATUSTYPEN, RESULTAATTYPEN, ROLTYPEN, EIGENSCHAPPEN, DOCUMENTEN ->
                    "#" + g.plek().name().toLowerCase(Locale.ROOT);
            };
        }

        public long moet() {
            return gebreken.stream().filter(Gebrek::moet).count();
        }
    }

    Model van(Zaaktypeinhoud inhoud) {
        var z = inhoud.zaaktype();
        var staat = Typestaat.van(z, bureau.vandaag());
        var lijst = new Selectielijstkeuzes(bureau.d(), Bureau.toegang(ctx));
        var velden = Zaaktypevelden.zaaktype(lijst.procestypen());
        var eigen = lijst.eigen(z);
        var feiten = velden.stream()
                .map(v -> new Feit(v.label(), Recordformulier.inWoorden(v, eigen)))
                .filter(f -> !f.tekst().isEmpty())
                .toList();
        var keuzes = new Deelkeuzes(List.of(), List.of(), List.of(), List.of(), lijst.nummers(inhoud));
        return new Model(
                z,
                staat,
                feiten,
                blokken(inhoud, keuzes),
                relatiefeiten(z),
                staat == Typestaat.CONCEPT ? bureau.beheer().gebreken(tx, inhoud) : List.of(),
                versies(z));
    }

    private List<Versieregel> versies(Zaaktype z) {
        var taal = new Taal(bureau.db().clock().instant());
        return bureau.d().zaaktypen().versies(tx, z).stream()
                .map(v -> new Versieregel(
                        v.uuid(),
                        Periodetekst.schrijf(taal, v),
                        Typestaat.van(v, bureau.vandaag()),
                        v.uuid().equals(z.uuid())))
                .toList();
    }

    private static List<Blok> blokken(Zaaktypeinhoud inhoud, Deelkeuzes keuzes) {
        var koppen =
                List.of("Statussen", "Resultaten", "Rollen", "Eigenschappen", "Documenten", "Waar zaken over gaan");
        var blokken = new ArrayList<Blok>();
        for (int i = 0; i < koppen.size(); i++) {
            blokken.add(blok(Deelvormen.ALLE.get(i), koppen.get(i), inhoud, keuzes));
        }
        return blokken;
    }

    private static <R extends Record & Onderdeel> Blok blok(
            Deelvorm<R> vorm, String kop, Zaaktypeinhoud inhoud, Deelkeuzes keuzes) {
        return new Blok(
                vorm.pad(),
                kop,
                vorm.een(),
                vorm.plek() == Plek.GEGEVENS ? "objecten" : vorm.plek().name().toLowerCase(Locale.ROOT),
                vorm.van().apply(inhoud).stream()
                        .map(r -> new Rij(
                                r.uuid(), vorm.naam().apply(r), vorm.kort().apply(r, keuzes)))
                        .toList(),
                vorm.plek() == Plek.STATUSTYPEN);
    }

    private static List<Feit> relatiefeiten(Zaaktype z) {
        var feiten = new ArrayList<Feit>();
        if (!z.besluittypeOmschrijving().isEmpty()) {
            feiten.add(new Feit("Besluiten", String.join(", ", z.besluittypeOmschrijving())));
        }
        if (!z.deelzaaktypeIdentificaties().isEmpty()) {
            feiten.add(new Feit("Deelzaken", String.join(", ", z.deelzaaktypeIdentificaties())));
        }
        if (!z.gerelateerdeZaaktypen().isEmpty()) {
            feiten.add(new Feit(
                    "Verwant",
                    z.gerelateerdeZaaktypen().stream()
                            .map(g -> g.zaaktypeIdentificatie() + " (" + Schermwoorden.gewoon(g.aardRelatie()) + ")")
                            .collect(Collectors.joining(", "))));
        }
        return feiten;
    }
}

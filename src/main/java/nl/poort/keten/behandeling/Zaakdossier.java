package nl.poort.keten.behandeling;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.besluiten.Besluit;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.documenten.Document;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.registers.klokken.Klokstand;
import nl.poort.registers.klokken.Pauze;
import nl.poort.registers.klokken.Verlenging;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.Resultaat;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Status;
import nl.poort.registers.zaken.Zaak;
import nl.poort.registers.zaken.Zaakeigenschap;
import nl.poort.registers.zaken.Zaakinformatieobject;
import nl.poort.registers.zaken.Zaakobject;

/// A case with everything that somebody needs who handles it.
///
/// @param statustypen from first to last
/// @param statussen oldest first
/// @param overdrachten how many steps of that Vraag still lie with somebody
public record Zaakdossier(
        Zaak zaak,
        Zaaktype zaaktype,
        List<Statustype> statustypen,
        List<Status> statussen,
        List<Resultaattype> resultaattypen,
        Resultaat resultaat,
        List<Rol> rollen,
        List<Stuk> stukken,
        List<Genomen> besluiten,
        List<Zaak> deelzaken,
        Termijn termijn,
        List<Stilstand> stilstanden,
        Zaakklant klant,
        int overdrachten,
        Omgeving omgeving) {

    /// A document of the case.
    ///
    /// @param document null when it may not be seen
    /// @param soort the kind of document in words
    public record Stuk(Zaakinformatieobject relatie, Document document, String soort) {}

    /// A decision that was made in the case, and the kind of it in words.
    public record Genomen(Besluit besluit, String soort) {}

    /// What was written down about the case, what it is about, and the cases around it.
    ///
    /// @param hoofdzaak null when it is no part of another
    /// @param andere those that matter to it and may be seen
    public record Omgeving(
            List<Zaakeigenschap> eigenschappen, List<Zaakobject> objecten, Zaak hoofdzaak, List<Zaak> andere) {}

    /// The clocks of the case.
    public record Termijn(List<Klok> klokken, List<Pauze> pauzes, List<Verlenging> verlengingen) {

        /// The legal term that counts now, or the last one that counted.
        public Optional<Klok> beslistermijn() {
            return klokken.stream()
                    .filter(k -> k.soort() == Kloksoort.BESLISTERMIJN)
                    .max(Comparator.comparing(Klok::isOpen).thenComparing(Klok::start));
        }

        /// The period in which it stands still now.
        public Optional<Pauze> pauze() {
            return beslistermijn()
                    .flatMap(k -> pauzes.stream()
                            .filter(p -> p.klok().equals(k.id()) && p.tot() == null)
                            .findFirst());
        }

        public boolean staatStil() {
            return beslistermijn()
                    .filter(k -> k.stand() == Klokstand.GEPAUZEERD)
                    .isPresent();
        }
    }

    /// The Vraag it came from, null when there is none.
    public UUID vraag() {
        return klant.vraag();
    }

    public boolean isGesloten() {
        return zaak.einddatum() != null;
    }

    public Optional<Statustype> status() {
        return statussen.isEmpty()
                ? Optional.empty()
                : statustype(statussen.getLast().statustype());
    }

    public Optional<Statustype> statustype(UUID id) {
        return statustypen.stream().filter(t -> t.uuid().equals(id)).findFirst();
    }

    /// The status that closes it.
    public Optional<Statustype> eindstatus() {
        return statustypen.isEmpty() ? Optional.empty() : Optional.of(statustypen.getLast());
    }

    /// What can follow on what it is now, the next one first; without the one that closes it.
    public List<Statustype> volgende() {
        int nu = status().map(Statustype::volgnummer).orElse(0);
        return statustypen.stream()
                .filter(t -> !Boolean.TRUE.equals(t.isEindstatus()) && t.volgnummer() != nu)
                .sorted(Comparator.comparing((Statustype t) -> t.volgnummer() < nu)
                        .thenComparing(Statustype::volgnummer))
                .toList();
    }

    /// What it waits for now.
    public Optional<Stilstand> wacht() {
        return stilstanden.stream()
                .filter(s -> s.stand() == Stilstand.Stand.OPEN)
                .findFirst();
    }

    /// A supplement that was asked, did not come in time, and about which nobody decided yet.
    public Optional<Stilstand> nietAangevuld() {
        return stilstanden.stream()
                .filter(s -> s.stand() == Stilstand.Stand.VERLOPEN)
                .findFirst();
    }

    public List<Rol> rollen(OmschrijvingGeneriek deel) {
        return rollen.stream().filter(r -> r.omschrijvingGeneriek() == deel).toList();
    }

    public Optional<Rol> behandelaar() {
        return behandelaar(Betrokkenetype.MEDEWERKER);
    }

    public Optional<Rol> team() {
        return behandelaar(Betrokkenetype.ORGANISATORISCHE_EENHEID);
    }

    private Optional<Rol> behandelaar(Betrokkenetype soort) {
        return rollen(OmschrijvingGeneriek.BEHANDELAAR).stream()
                .filter(r -> r.betrokkeneType() == soort)
                .findFirst();
    }

    public Optional<Resultaattype> resultaattype() {
        return resultaat == null
                ? Optional.empty()
                : resultaattypen.stream()
                        .filter(t -> t.uuid().equals(resultaat.resultaattype()))
                        .findFirst();
    }
}

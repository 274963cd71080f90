package nl.poort.loket.aanvraag;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.registers.omgeving.Plek;

/// A request as it was filed: it never changes any more.
///
/// @param project the requests of one plan; they stand in one dossier
/// @param naam of the project as it was when this was filed
public record Verzoek(
        UUID id,
        Verzoeknummer nummer,
        Doel doel,
        Verzoeksoort soort,
        Project project,
        Instant ingediend,
        Plek plek,
        List<Betrokkene> betrokkenen,
        List<Verzoekactiviteit> activiteiten,
        List<Verzoekbijlage> bijlagen) {

    public Verzoek {
        betrokkenen = List.copyOf(betrokkenen);
        activiteiten = List.copyOf(activiteiten);
        bijlagen = List.copyOf(bijlagen);
    }

    /// The plan it belongs to, as it was called when this was filed.
    public record Project(UUID id, String naam, String omschrijving) {}

    public Optional<Betrokkene> betrokkene(Rol rol) {
        return betrokkenen.stream().filter(b -> b.rol() == rol).findFirst();
    }

    /// Who asks.
    public Betrokkene aanvrager() {
        return betrokkene(Rol.INITIATIEFNEMER).orElseThrow();
    }

    /// Whom we write to: the contact, else who acts for the applicant, else the applicant.
    public Betrokkene correspondent() {
        return betrokkene(Rol.CONTACTPERSOON)
                .or(() -> betrokkene(Rol.GEMACHTIGDE))
                .orElseGet(this::aanvrager);
    }
}

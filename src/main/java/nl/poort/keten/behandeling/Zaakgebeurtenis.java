package nl.poort.keten.behandeling;

import java.time.Instant;
import java.util.UUID;
import nl.poort.techniek.db.Gebeurtenis;

/// What happens to a case while it is handled; `root` is the case, `tekst` what the customer reads of it.
public sealed interface Zaakgebeurtenis extends Gebeurtenis {
    UUID organisatie();

    /// The number of the case.
    String kenmerk();

    /// @param naam empty when nobody in particular has it
    /// @param team name of the team, empty when none
    record BehandelaarGewijzigd(UUID root, UUID organisatie, String kenmerk, UUID medewerker, String naam, String team)
            implements Zaakgebeurtenis {}

    /// @param informeren whether the customer gets the text
    record StatusGezet(UUID root, UUID organisatie, String kenmerk, String status, String tekst, boolean informeren)
            implements Zaakgebeurtenis {}

    /// @param tot the last day, as `2026-03-11`
    record AanvullingGevraagd(UUID root, UUID organisatie, String kenmerk, UUID stilstand, String tekst, String tot)
            implements Zaakgebeurtenis {}

    /// @param deadline of the term that runs again, null when it did not stand still
    record AanvullingOntvangen(UUID root, UUID organisatie, String kenmerk, UUID stilstand, Instant deadline)
            implements Zaakgebeurtenis {}

    record AanvullingVerlopen(UUID root, UUID organisatie, String kenmerk, UUID stilstand, String tot)
            implements Zaakgebeurtenis {}

    /// @param tot until when it is expected to last
    record ZaakOpgeschort(
            UUID root, UUID organisatie, String kenmerk, UUID stilstand, String grond, String tekst, String tot)
            implements Zaakgebeurtenis {}

    record ZaakHervat(UUID root, UUID organisatie, String kenmerk, UUID stilstand, Instant deadline)
            implements Zaakgebeurtenis {}

    record ZaakVerlengd(UUID root, UUID organisatie, String kenmerk, Instant deadline, String reden, String tekst)
            implements Zaakgebeurtenis {}

    /// @param procedure by which it goes from now on; `norm` how long that takes, in words
    record ProcedureGewijzigd(
            UUID root,
            UUID organisatie,
            String kenmerk,
            String procedure,
            String norm,
            Instant deadline,
            String reden,
            String tekst)
            implements Zaakgebeurtenis {}

    record ZaakbesluitGenomen(
            UUID root, UUID organisatie, String kenmerk, UUID besluit, String besluittype, String tekst)
            implements Zaakgebeurtenis {}

    /// @param zelfVerteld the customer was told by a person: no message follows
    record ZaakAfgesloten(
            UUID root, UUID organisatie, String kenmerk, String resultaat, String tekst, boolean zelfVerteld)
            implements Zaakgebeurtenis {}

    record ZaakHeropend(UUID root, UUID organisatie, String kenmerk, String reden, String tekst)
            implements Zaakgebeurtenis {}
}

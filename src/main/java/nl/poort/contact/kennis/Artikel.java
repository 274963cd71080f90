package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One answer that is written once and used on every channel, as it stands now.
///
/// @param nummer as people say it: `KA-12`, one series for the installation
/// @param versie of `tekst`; goes up with every change
/// @param omweg what the customer can do meanwhile; empty without one
/// @param vervangenDoor the article that came in its place
/// @param uitVraag the vraag whose answer became this article
/// @param gezien how often it was opened or used, over all organisations
/// @param schrijver who wrote the last version: somebody else must read it before it is published
/// @param voorrang higher or lower in the search than its words give, -5 to 5
/// @param volgtOp the article that this one replaces on the day it is published
/// @param volgers who wait for the repair and have not been told yet
public record Artikel(
        UUID id,
        String nummer,
        UUID organisatie,
        Artikelstaat staat,
        int versie,
        Artikeltekst tekst,
        Probleemstand probleem,
        String omweg,
        Eigenaar eigenaar,
        Optional<UUID> vervangenDoor,
        Optional<UUID> uitVraag,
        long gezien,
        long volgers,
        Instant gewijzigd,
        Optional<UUID> schrijver,
        int voorrang,
        Optional<UUID> volgtOp) {

    public String titel() {
        return tekst.titel();
    }
}

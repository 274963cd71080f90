package nl.poort.keten.vragen;

import java.time.Instant;
import java.util.UUID;

/// One line of a work list: what somebody must do for which Vraag, before when.
///
/// @param tekst the beginning of the customer's own words
/// @param uiterlijk before when this link must act
/// @param toegezegd before when the customer hears
public record Werkregel(
        UUID vraag,
        UUID overdracht,
        String kenmerk,
        String tekst,
        Vraagsoort soort,
        int prioriteit,
        int niveau,
        Vraagstand vraagstand,
        Overdrachtstand stand,
        TeDoen teDoen,
        String gevraagd,
        String schakel,
        UUID naarTeam,
        UUID naarMedewerker,
        UUID aangenomenDoor,
        Instant uiterlijk,
        Instant toegezegd) {}

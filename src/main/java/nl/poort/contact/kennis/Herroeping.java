package nl.poort.contact.kennis;

import java.time.Instant;
import java.util.UUID;

/// An answer that proved wrong, with what those who got it are told.
///
/// @param ding the article or product
/// @param vanVersie these versions were wrong, `totVersie` included
/// @param tekst what each of them is told
/// @param teDoen who have not been told yet
public record Herroeping(
        UUID id,
        UUID ding,
        String code,
        String titel,
        int vanVersie,
        int totVersie,
        String reden,
        String tekst,
        String wie,
        Instant tijd,
        int teDoen,
        int totaal) {}

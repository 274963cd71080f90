package nl.poort.contact.berichten;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A letter that the post room prints and posts.
///
/// @param kenmerk null when there is none
/// @param adres lines of street and place; empty when somebody must find it first
/// @param uiterlijk one working day after it was ready: then it must be in the post
/// @param verzondenOp null as long as it lies here
/// @param vastOp until then marking it as sent can be undone
/// @param door who marked it as sent; empty when nobody did
/// @param bijlagen how many files go along
public record Brief(
        UUID root,
        UUID bericht,
        UUID organisatie,
        UUID vraag,
        String kenmerk,
        String naam,
        String onderwerp,
        String adres,
        Briefstand stand,
        Instant klaarOp,
        Instant uiterlijk,
        Instant afgedruktOp,
        LocalDate verzondenOp,
        Instant vastOp,
        String door,
        int bijlagen) {

    public boolean zonderAdres() {
        return adres.isBlank();
    }

    public boolean isTeLaat(Instant nu) {
        return stand.ligtHier() && uiterlijk.isBefore(nu);
    }

    public boolean isTerugTeZetten(Instant nu) {
        return stand == Briefstand.VERZONDEN && nu.isBefore(vastOp);
    }

    @Override
    public String toString() {
        return "Brief " + bericht + " " + stand;
    }
}

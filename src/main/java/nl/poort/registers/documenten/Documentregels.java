package nl.poort.registers.documenten;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.registers.organisatie.Elfproef;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;

/// What a document must be, and who may change it. Pure.
final class Documentregels {
    private static final Set<Documentstatus> NIET_VOOR_ONTVANGEN =
            Set.of(Documentstatus.IN_BEWERKING, Documentstatus.TER_VASTSTELLING);

    private Documentregels() {}

    /// What stands around a document when it is judged.
    ///
    /// @param bezet whether another document has this identification
    /// @param gebruiksrechten whether it has any
    record Omstandigheden(boolean bezet, boolean gebruiksrechten, List<Veldfout> type) {}

    static void toets(Document d, Omstandigheden o) {
        var fouten = new ArrayList<>(o.type());
        if (o.bezet()) {
            fouten.add(new Veldfout(
                    "identificatie",
                    "identificatie-niet-uniek",
                    "Deze identificatie bestaat al voor deze bronorganisatie"));
        }
        if (!isRsin(d.bronorganisatie())) {
            fouten.add(new Veldfout("bronorganisatie", "invalid", "Dit RSIN klopt niet"));
        }
        if (d.ontvangstdatum() != null && d.status() != null && NIET_VOOR_ONTVANGEN.contains(d.status())) {
            fouten.add(new Veldfout(
                    "status", "invalid_for_received", "Een ontvangen document wordt niet meer bewerkt of vastgesteld"));
        }
        gebruiksrecht(d.indicatieGebruiksrecht(), o.gebruiksrechten(), fouten);
        if (!fouten.isEmpty()) {
            throw new Weigering(fouten);
        }
    }

    /// The type is there and is published (drc-001).
    static List<Veldfout> type(Optional<Informatieobjecttype> type) {
        if (type.isEmpty()) {
            return List.of(new Veldfout("informatieobjecttype", "bad-url", "Dit informatieobjecttype bestaat niet"));
        }
        return Boolean.TRUE.equals(type.get().concept())
                ? List.of(new Veldfout(
                        "informatieobjecttype", "not-published", "Dit informatieobjecttype is nog een concept"))
                : List.of();
    }

    /// The indication follows the rights, not the other way round (drc-006).
    private static void gebruiksrecht(Boolean indicatie, boolean heeft, List<Veldfout> fouten) {
        boolean ja = Boolean.TRUE.equals(indicatie);
        if (ja && !heeft) {
            fouten.add(new Veldfout(
                    "indicatieGebruiksrecht",
                    "missing-gebruiksrechten",
                    "Maak eerst gebruiksrechten: dan wordt dit vanzelf ja"));
        }
        if (!ja && heeft) {
            fouten.add(new Veldfout(
                    "indicatieGebruiksrecht", "existing-gebruiksrechten", "Dit document heeft gebruiksrechten"));
        }
    }

    /// 000000000 is nobody and passes here (gen-20).
    private static boolean isRsin(String rsin) {
        return rsin != null && (rsin.equals("000000000") || Elfproef.klopt(rsin));
    }

    /// Only who holds the lock changes a document (drc-009).
    ///
    /// @param slot what it is locked with, or null
    /// @param gegeven null = nothing was said of a lock, empty = it was asked for and not given
    static void eisSlot(String slot, String gegeven) {
        if (slot == null) {
            throw fout("unlocked", "Vergrendel dit document eerst");
        }
        if (gegeven == null) {
            throw fout("missing-lock-id", "Stuur de lock mee");
        }
        if (gegeven.isEmpty()) {
            throw Weigering.veld("lock", "required", "Dit veld is verplicht");
        }
        if (!past(slot, gegeven)) {
            throw fout("incorrect-lock-id", "Dit is niet de lock van dit document");
        }
    }

    static boolean past(String slot, String gegeven) {
        return MessageDigest.isEqual(slot.getBytes(StandardCharsets.UTF_8), gegeven.getBytes(StandardCharsets.UTF_8));
    }

    static Weigering fout(String code, String zin) {
        return Weigering.veld(Veldfout.GEHEEL, code, zin);
    }
}

package nl.poort.registers.besluiten;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.poort.registers.catalogus.Besluittype;
import nl.poort.registers.organisatie.Elfproef;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;

/// What a decision must be. Pure.
final class Besluitregels {
    private final List<Veldfout> fouten = new ArrayList<>();

    /// The type is there and is published (brc-001).
    Besluitregels type(Optional<Besluittype> type) {
        eis(type.isPresent(), "besluittype", "bad-url", "Dit besluittype bestaat niet");
        eis(
                type.isEmpty() || !Boolean.TRUE.equals(type.get().concept()),
                "besluittype",
                "not-published",
                "Dit besluittype is nog een concept");
        return this;
    }

    Besluitregels nummer(Besluit b, boolean bezet) {
        var rsin = b.verantwoordelijkeOrganisatie();
        eis(
                rsin != null && (rsin.equals("000000000") || Elfproef.klopt(rsin)),
                "verantwoordelijkeOrganisatie",
                "invalid",
                "Dit RSIN klopt niet");
        eis(!bezet, "identificatie", "identificatie-niet-uniek", "Deze identificatie bestaat al voor deze organisatie");
        return this;
    }

    /// What a decision keeps (brc-001, brc-002, brc-006).
    Besluitregels zelfde(Besluit oud, Besluit nieuw) {
        vast("besluittype", oud.besluittype(), nieuw.besluittype());
        vast("identificatie", oud.identificatie(), nieuw.identificatie());
        vast("verantwoordelijkeOrganisatie", oud.verantwoordelijkeOrganisatie(), nieuw.verantwoordelijkeOrganisatie());
        vast("zaak", oud.zaak(), nieuw.zaak());
        return this;
    }

    private void vast(String naam, Object oud, Object nieuw) {
        eis(Objects.equals(oud, nieuw), naam, "wijzigen-niet-toegelaten", "Dit veld is niet te wijzigen");
    }

    Besluitregels eis(boolean klopt, String naam, String code, String zin) {
        if (!klopt) {
            fouten.add(new Veldfout(naam, code, zin));
        }
        return this;
    }

    /// @throws Weigering with everything that was wrong
    void klaar() {
        if (!fouten.isEmpty()) {
            throw new Weigering(fouten);
        }
    }
}

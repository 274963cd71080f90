package nl.poort.registers.zaken;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.techniek.Records;
import nl.poort.techniek.Veldfout;
import nl.poort.techniek.Weigering;

/// What a case must be. Pure; every check tells what it found, so that all is told at once.
final class Zaakregels {
    private final List<Veldfout> fouten = new ArrayList<>();

    void eis(boolean klopt, String veld, String code, String zin) {
        if (!klopt) {
            fouten.add(new Veldfout(veld, code, zin));
        }
    }

    void klaar() {
        if (!fouten.isEmpty()) {
            throw new Weigering(fouten);
        }
    }

    /// A number of an organisation passes the eleven-test; nine zeros do too (gen-20).
    void rsin(String veld, String nummer) {
        if (nummer == null || nummer.isEmpty()) {
            return;
        }
        int som = 0;
        for (int i = 0; i < 9 && nummer.matches("[0-9]{9}"); i++) {
            som += (nummer.charAt(i) - '0') * (i == 8 ? -1 : 9 - i);
        }
        eis(nummer.matches("[0-9]{9}") && som % 11 == 0, veld, "invalid", "Dit is geen geldig RSIN");
    }

    void organisaties(Zaak z) {
        rsin("bronorganisatie", z.bronorganisatie());
        rsin("verantwoordelijkeOrganisatie", z.verantwoordelijkeOrganisatie());
        rsin("opdrachtgevendeOrganisatie", z.opdrachtgevendeOrganisatie());
    }

    /// zrc-001
    void zaaktype(Zaaktype type) {
        eis(!Boolean.TRUE.equals(type.concept()), "zaaktype", "not-published", "Dit zaaktype is nog niet gepubliceerd");
    }

    /// zrc-015
    void producten(Zaak z, Zaaktype type) {
        eis(
                type.productenOfDiensten().containsAll(z.productenOfDiensten()),
                "productenOfDiensten",
                "invalid-products-services",
                "Kies producten en diensten van het zaaktype");
    }

    /// zrc-014: who need not pay has not paid.
    void betaling(Zaak z, Instant nu) {
        eis(
                z.betalingsindicatie() != Betalingsindicatie.NVT || z.laatsteBetaaldatum() == null,
                "laatsteBetaaldatum",
                "betaling-nvt",
                "Waar niet betaald hoeft te worden, is niet betaald");
        eis(
                z.laatsteBetaaldatum() == null || !z.laatsteBetaaldatum().isAfter(nu),
                "laatsteBetaaldatum",
                "future_not_allowed",
                "Deze datum ligt in de toekomst");
    }

    /// zrc-014: whoever changes it to `nvt` means that nothing was paid either.
    static Zaak zonderBetaling(Zaak oud, Zaak nieuw) {
        boolean ongemoeid = java.util.Objects.equals(oud.laatsteBetaaldatum(), nieuw.laatsteBetaaldatum());
        return nieuw.betalingsindicatie() == Betalingsindicatie.NVT
                        && oud.betalingsindicatie() != Betalingsindicatie.NVT
                        && ongemoeid
                ? Records.with(nieuw, "laatsteBetaaldatum", null)
                : nieuw;
    }

    /// zrc-022
    void archief(Zaak z, boolean documentenGearchiveerd) {
        if (z.archiefstatus() == Archiefstatus.NOG_TE_ARCHIVEREN) {
            return;
        }
        eis(
                documentenGearchiveerd,
                "archiefstatus",
                "documents-not-archived",
                "Nog niet alle documenten zijn gearchiveerd");
        eis(
                z.archiefnominatie() != null,
                "archiefnominatie",
                "archiefnominatie-not-set",
                "Zeg wat er uiteindelijk met de zaak gebeurt");
        eis(z.archiefactiedatum() != null, "archiefactiedatum", "archiefactiedatum-not-set", "Zeg wanneer dat gebeurt");
    }

    /// zrc-002
    void identificatie(boolean bezet) {
        eis(!bezet, "identificatie", "identificatie-niet-uniek", "Deze identificatie is al van een andere zaak");
    }

    /// Geometry must be one that can be searched (GeoJSON, RFC 7946).
    void geometrie(Zaak z) {
        eis(
                z.zaakgeometrie() == null || Geometrie.isGeldig(z.zaakgeometrie()),
                "zaakgeometrie",
                "invalid",
                "Dit is geen geldige GeoJSON-geometrie");
    }

    /// As it is shown (zrc-012): the groups are always there.
    static Zaak metGroepen(Zaak z) {
        var nieuw = new LinkedHashMap<String, Object>();
        if (z.opschorting() == null) {
            nieuw.put("opschorting", new Zaak.Opschorting(false, ""));
        }
        if (z.verlenging() == null) {
            nieuw.put("verlenging", new Zaak.Verlenging("", null));
        }
        return nieuw.isEmpty() ? z : Records.with(z, platte(nieuw));
    }

    private static Object[] platte(Map<String, Object> waarden) {
        var plat = new ArrayList<>();
        waarden.forEach((naam, waarde) -> {
            plat.add(naam);
            plat.add(waarde);
        });
        return plat.toArray();
    }
}

package nl.poort.registers.zaken;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Archiefnominatie;
import nl.poort.techniek.register.Benoemd;
import nl.poort.techniek.register.Link;
import nl.poort.techniek.register.Tabelregister.Hoofdobject;
import nl.poort.techniek.register.Toegang;

/// What of a case is needed to write something in it: whose it is, who may, and whether it is still open.
record Zaakkern(
        UUID uuid,
        String bronorganisatie,
        UUID zaaktype,
        Vertrouwelijkheidaanduiding vertrouwelijkheidaanduiding,
        LocalDate startdatum,
        LocalDate einddatum,
        UUID hoofdzaak,
        Archiefnominatie archiefnominatie) {

    static final String GEFORCEERD = "zaken.geforceerd-bijwerken";

    static Zaakkern van(Zaak z) {
        return new Zaakkern(
                z.uuid(),
                z.bronorganisatie(),
                z.zaaktype(),
                z.vertrouwelijkheidaanduiding(),
                z.startdatum(),
                z.einddatum(),
                z.hoofdzaak(),
                z.archiefnominatie());
    }

    boolean isGesloten() {
        return einddatum != null;
    }

    /// Whether this scope was given for a case like this.
    boolean mag(Toegang toegang, String scope) {
        return toegang.zicht(scope).omvat(zaaktype, vertrouwelijkheidaanduiding.ordinal());
    }

    Hoofdobject hoofdobject() {
        return new Hoofdobject(
                "zaak",
                uuid,
                Map.of(
                        "bronorganisatie",
                        bronorganisatie,
                        "zaaktype",
                        Link.naar("zaaktype", zaaktype).waarde(),
                        "vertrouwelijkheidaanduiding",
                        Benoemd.naam(vertrouwelijkheidaanduiding)));
    }
}

package nl.poort.registers.catalogus.api;

import java.util.List;
import nl.poort.registers.catalogus.Besluittype;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Eigenschap;
import nl.poort.registers.catalogus.Informatieobjecttype;
import nl.poort.registers.catalogus.Resultaattype;
import nl.poort.registers.catalogus.Roltype;
import nl.poort.registers.catalogus.Statustype;
import nl.poort.registers.catalogus.Zaakobjecttype;
import nl.poort.registers.catalogus.Zaaktype;
import nl.poort.registers.catalogus.ZaaktypeInformatieobjecttype;
import nl.poort.registers.catalogus.Zaaktypeinhoud;
import nl.poort.techniek.zip.Zipgrens;

/// The files in a zip of types, in the order in which they can be read.
enum Bestandsvorm {
    CATALOGUS("Catalogus", "catalogus", "/catalogussen", Catalogus.class),
    INFORMATIEOBJECTTYPE(
            "InformatieObjectType", "informatieobjecttype", "/informatieobjecttypen", Informatieobjecttype.class),
    BESLUITTYPE("BesluitType", "besluittype", "/besluittypen", Besluittype.class),
    ZAAKTYPE("ZaakType", "zaaktype", "/zaaktypen", Zaaktype.class),
    STATUSTYPE("StatusType", "statustype", "/statustypen", Statustype.class),
    EIGENSCHAP("Eigenschap", "eigenschap", "/eigenschappen", Eigenschap.class),
    RESULTAATTYPE("ResultaatType", "resultaattype", "/resultaattypen", Resultaattype.class),
    ROLTYPE("RolType", "roltype", "/roltypen", Roltype.class),
    DOCUMENT(
            "ZaakTypeInformatieObjectType",
            "zaaktypeinformatieobjecttype",
            "/zaaktype-informatieobjecttypen",
            ZaaktypeInformatieobjecttype.class),
    OBJECT("ZaakObjectType", "zaakobjecttype", "/zaakobjecttypen", Zaakobjecttype.class);

    /// Some 500 zaaktypen with all that belongs to them.
    static final Zipgrens GRENS = new Zipgrens(5_000_000, 40, 25_000_000);

    private final String naam;
    private final String bron;
    private final String pad;
    private final Class<? extends Record> soort;

    Bestandsvorm(String naam, String bron, String pad, Class<? extends Record> soort) {
        this.naam = naam;
        this.bron = bron;
        this.pad = pad;
        this.soort = soort;
    }

    String bestand() {
        return naam + ".json";
    }

    String bron() {
        return bron;
    }

    String pad() {
        return pad;
    }

    Class<? extends Record> soort() {
        return soort;
    }

    /// Whether it stands in a catalogue by itself, in versions.
    boolean isVersie() {
        return this == INFORMATIEOBJECTTYPE || this == BESLUITTYPE || this == ZAAKTYPE;
    }

    /// What of this kind belongs to a zaaktype.
    List<? extends Record> delen(Zaaktypeinhoud z) {
        return switch (this) {
            case STATUSTYPE -> z.statustypen();
            case EIGENSCHAP -> z.eigenschappen();
            case RESULTAATTYPE -> z.resultaattypen();
            case ROLTYPE -> z.roltypen();
            case DOCUMENT -> z.documenten();
            case OBJECT -> z.objecten();
            case CATALOGUS, INFORMATIEOBJECTTYPE, BESLUITTYPE, ZAAKTYPE -> List.of();
        };
    }

    static String pad(String bron) {
        for (var vorm : values()) {
            if (vorm.bron.equals(bron)) {
                return vorm.pad;
            }
        }
        throw new IllegalArgumentException("no file of " + bron);
    }
}

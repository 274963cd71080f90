package nl.poort.keten.behandeling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.poort.registers.autorisatie.Vertrouwelijkheidaanduiding;
import nl.poort.registers.catalogus.Catalogus;
import nl.poort.registers.catalogus.Catalogussen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Tx;
import nl.poort.techniek.db.Zicht;
import nl.poort.techniek.db.Zoekvraag;
import nl.poort.techniek.register.Toegang;

/// What an employee sees of cases and does with them: those of the own organisation, up to the level of confidentiality
/// that goes with the role. The same predicate as that of the APIs decides.
public final class Zaakrechten {
    private static final List<String> LEZEN = List.of("zaken.lezen", "documenten.lezen", "besluiten.lezen");
    private static final List<String> BEHANDELEN = List.of(
            "zaken.aanmaken",
            "zaken.bijwerken",
            "zaken.statussen.toevoegen",
            "documenten.aanmaken",
            "documenten.bijwerken",
            "documenten.lock",
            "besluiten.aanmaken",
            "besluiten.bijwerken");
    private static final String HEROPENEN = "zaken.heropenen";

    private final Catalogussen catalogussen;

    public Zaakrechten(Catalogussen catalogussen) {
        this.catalogussen = catalogussen;
    }

    /// How confidential a case or document may be for this person to see it; the highest role counts.
    public static Vertrouwelijkheidaanduiding hoogste(Medewerker wie) {
        return wie.rollen().stream()
                .map(Zaakrechten::hoogste)
                .max(Enum::compareTo)
                .orElse(Vertrouwelijkheidaanduiding.OPENBAAR);
    }

    private static Vertrouwelijkheidaanduiding hoogste(Rol rol) {
        return switch (rol) {
            case SPECIALIST, REGIEVOERDER -> Vertrouwelijkheidaanduiding.CONFIDENTIEEL;
            case TEAMLEIDER -> Vertrouwelijkheidaanduiding.GEHEIM;
            case KCC_MEDEWERKER, KETENPARTNER, CALAMITEITENMANAGER, KWALITEITSZORG ->
                Vertrouwelijkheidaanduiding.VERTROUWELIJK;
            case FUNCTIONEEL_BEHEERDER, INFORMATIEMANAGER -> Vertrouwelijkheidaanduiding.OPENBAAR;
        };
    }

    /// Whether this person may open a closed case again.
    public static boolean magHeropenen(Medewerker wie) {
        return wie.mag(Recht.TEAM_LEIDEN) || wie.mag(Recht.REGIE);
    }

    /// @param doel why, for the log of who looked
    public Toegang van(Tx tx, Medewerker wie, String doel) {
        var rechten = new HashMap<String, Zicht>();
        var actor = wie.actor(doel);
        var zicht = tx.keep(List.of("zaakzicht", wie.id()), () -> zicht(wie));
        if (wie.mag(Recht.WERKPLEK)) {
            LEZEN.forEach(scope -> rechten.put(scope, zicht));
        }
        if (wie.mag(Recht.VRAAG_BEHANDELEN)) {
            BEHANDELEN.forEach(scope -> rechten.put(scope, zicht));
            if (magHeropenen(wie)) {
                rechten.put(HEROPENEN, zicht);
            }
        }
        return new Toegang(
                actor, false, rechten, new Toegang.Gebruiker("Poort", wie.id().toString(), wie.naam()), "");
    }

    /// Every type of the own organisation, in all its versions.
    private Zicht zicht(Medewerker wie) {
        var alles = Toegang.alles(wie.actor("rechten uitwerken"));
        var typen = new ArrayList<UUID>();
        for (Catalogus c : catalogussen.list(alles, Zoekvraag.ALLES).rijen()) {
            typen.addAll(c.zaaktypen());
            typen.addAll(c.informatieobjecttypen());
            typen.addAll(c.besluittypen());
        }
        return new Zicht(
                false, typen, Collections.nCopies(typen.size(), hoogste(wie).ordinal()));
    }
}

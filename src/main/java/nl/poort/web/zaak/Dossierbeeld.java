package nl.poort.web.zaak;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.poort.keten.behandeling.Behandelregels;
import nl.poort.keten.behandeling.Behandelregels.Mogelijk;
import nl.poort.keten.behandeling.Rolnaam;
import nl.poort.keten.behandeling.Zaakdossier;
import nl.poort.keten.behandeling.Zaakstap;
import nl.poort.registers.catalogus.OmschrijvingGeneriek;
import nl.poort.registers.zaken.Betrokkenetype;
import nl.poort.registers.zaken.Rol;
import nl.poort.registers.zaken.Zaakobject;
import nl.poort.web.Tijdlijnstap;

/// Everything the dossier of one case shows to this reader.
///
/// @param termijn null when the case has no legal term
/// @param mogelijk every step, with why not when it cannot be taken
/// @param vraag kenmerk of the Vraag it came from, empty when there is none or it may not be seen
public record Dossierbeeld(
        Zaakdossier dossier,
        List<Statuslijn.Plek> lijn,
        Termijnbeeld termijn,
        List<Mogelijk> mogelijk,
        List<String> ontbreekt,
        String vraag,
        List<Tijdlijnstap> verloop) {

    private static final Set<Zaakstap> AANVULLEND = EnumSet.of(
            Zaakstap.DOCUMENT, Zaakstap.NOTITIE, Zaakstap.BEHANDELAAR, Zaakstap.BETROKKENE, Zaakstap.DEELZAAK);

    /// The steps that can be taken now; the first one is the most likely.
    public List<Zaakstap> stappen() {
        return mogelijk.stream().filter(Mogelijk::kan).map(Mogelijk::stap).toList();
    }

    /// The steps that cannot be taken and that somebody may look for.
    public List<Mogelijk> nietNu() {
        boolean open = !dossier.isGesloten();
        return mogelijk.stream()
                .filter(m -> !m.kan())
                .filter(m -> open
                        ? m.stap() != Zaakstap.HEROPENING
                                && m.stap() != Zaakstap.ONTVANGST
                                && m.stap() != Zaakstap.HERVATTING
                                && m.stap() != Zaakstap.BUITEN_BEHANDELING
                        : m.stap() == Zaakstap.HEROPENING)
                .toList();
    }

    /// What asks for attention first: somebody waits for exactly this.
    public Zaakstap eerste() {
        var stappen = stappen();
        if (stappen.isEmpty()) {
            return null;
        }
        boolean klaar = ontbreekt.isEmpty() && stappen.contains(Zaakstap.AFSLUITING);
        return klaar ? Zaakstap.AFSLUITING : stappen.getFirst();
    }

    public String pad(Zaakstap stap) {
        return Zaakstappen.pad(dossier.zaak().uuid(), stap);
    }

    public String naam(Rol rol) {
        var naam = Rolnaam.van(rol);
        return naam.isBlank() ? "onbekend" : naam;
    }

    /// Who asked for it.
    public String aanvrager() {
        return dossier.rollen(OmschrijvingGeneriek.INITIATOR).stream()
                .map(this::naam)
                .collect(Collectors.joining(", "));
    }

    public String behandelaar() {
        var mens = dossier.behandelaar().map(Rolnaam::van).orElse("");
        var team = dossier.team().map(Rolnaam::van).orElse("");
        return mens.isBlank() ? team : team.isBlank() ? mens : mens + " (" + team + ")";
    }

    /// The part somebody has, in words: a team that handles the case is called so.
    public static String deel(Rol rol) {
        boolean team = rol.omschrijvingGeneriek() == OmschrijvingGeneriek.BEHANDELAAR
                && rol.betrokkeneType() == Betrokkenetype.ORGANISATORISCHE_EENHEID;
        return team ? "Team" : rol.omschrijving();
    }

    /// The steps that take the case further, and those that only add to the dossier.
    public List<Zaakstap> stappen(boolean verder) {
        return stappen().stream().filter(s -> AANVULLEND.contains(s) != verder).toList();
    }

    /// What the case is about, in words.
    public static String object(Zaakobject object) {
        var gegevens = object.objectIdentificatie() == null ? Map.<String, Object>of() : object.gegevens();
        var tekst = gegevens.values().stream()
                .filter(w -> w instanceof String t && !t.isBlank())
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        return !tekst.isEmpty()
                ? tekst
                : object.object() == null ? "" : object.object().waarde();
    }

    /// The kind of thing the case is about.
    public static String soort(Zaakobject object) {
        var anders = object.objectTypeOverige();
        return woord(anders == null || anders.isBlank() ? object.objectType().name() : anders);
    }

    /// `NOG_TE_ARCHIVEREN` is read as `Nog te archiveren`.
    public static String woord(Object naam) {
        var kaal = String.valueOf(naam)
                .replace('_', ' ')
                .toLowerCase(java.util.Locale.ROOT)
                .strip();
        return kaal.isEmpty() ? "" : Character.toUpperCase(kaal.charAt(0)) + kaal.substring(1);
    }

    static List<String> ontbreekt(Zaakdossier d) {
        return d.isGesloten() ? List.of() : Behandelregels.ontbreekt(d);
    }
}

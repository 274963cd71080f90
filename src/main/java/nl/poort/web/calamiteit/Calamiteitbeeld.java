package nl.poort.web.calamiteit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.poort.keten.calamiteiten.Actie;
import nl.poort.keten.calamiteiten.Banner;
import nl.poort.keten.calamiteiten.Besluitsoort;
import nl.poort.keten.calamiteiten.Calamiteit;
import nl.poort.keten.calamiteiten.Calamiteitstand;
import nl.poort.keten.calamiteiten.Dossier;
import nl.poort.keten.vragen.Vraag;
import nl.poort.registers.klokken.Klok;
import nl.poort.registers.klokken.Kloksoort;
import nl.poort.web.Tijdlijnstap;

/// What the command screen of one calamity shows.
///
/// @param vragen the linked Vragen; empty for who may only look
/// @param namen of the organisations in it
/// @param eigen whether this person is of the calamity organisation that leads it
public record Calamiteitbeeld(
        Dossier dossier,
        List<Vraag> vragen,
        Map<UUID, String> namen,
        boolean eigen,
        Volgendestap nu,
        List<Tijdlijnstap> verhaal,
        Instant moment) {

    public Calamiteit calamiteit() {
        return dossier.calamiteit();
    }

    public String pad() {
        return Volgendestap.pad(dossier);
    }

    public List<Volgendestap.Fase> fasen() {
        return Volgendestap.fasen(dossier);
    }

    /// The calamity organisation leads it now: the measures are possible.
    public boolean opgeschaald() {
        return eigen && calamiteit().stand().isOpgeschaald();
    }

    public boolean aanTeVullen() {
        return eigen && calamiteit().stand() == Calamiteitstand.AFGESCHAALD;
    }

    /// Whether the Strategisch Calamiteitenteam can still be called up.
    public boolean kanNaarSct() {
        return opgeschaald() && calamiteit().niveau() < 4;
    }

    public boolean sctNietNodig() {
        return Volgendestap.isBesloten(dossier, Besluitsoort.NIET_OPSCHALEN_NAAR_SCT);
    }

    /// The Vraag that got priority 1.
    public Vraag hoofd() {
        return vragen.stream()
                .filter(v -> v.id().equals(calamiteit().vraag()))
                .findFirst()
                .orElse(null);
    }

    /// The promise of the chain to the customer; null when it is not seen here.
    public Klok ketenklok() {
        return dossier.klokken().stream()
                .filter(k -> k.soort() == Kloksoort.KETEN)
                .max(Comparator.comparing(Klok::isOpen).thenComparing(Klok::start))
                .orElse(null);
    }

    public Klok nieuwsklok() {
        return Volgendestap.nieuws(dossier);
    }

    public Klok evaluatieklok() {
        return dossier.klokken().stream()
                .filter(k -> k.soort() == Kloksoort.EVALUATIE && k.isOpen())
                .findFirst()
                .orElse(null);
    }

    /// Open ones first, the soonest at the top; then what is done.
    public List<Actie> acties() {
        return dossier.acties().stream()
                .sorted(Comparator.comparing((Actie a) -> !a.isOpen()).thenComparing(Actie::uiterlijk))
                .toList();
    }

    public Banner banner() {
        return dossier.banners().stream()
                .filter(b -> b.tot() == null)
                .findFirst()
                .orElse(null);
    }

    public String naam(UUID organisatie) {
        return namen.getOrDefault(organisatie, "een andere organisatie");
    }

    public String namen(List<UUID> organisaties) {
        return String.join(", ", organisaties.stream().map(this::naam).sorted().toList());
    }

    public String niveau() {
        return switch (calamiteit().niveau()) {
            case 0 -> "0, lokaal";
            case 1 -> "1, landelijk";
            case 2 -> "2, prioriteit 1";
            case 3 -> "3, Operationeel Calamiteitenteam (OCT)";
            default -> "4, Strategisch Calamiteitenteam (SCT)";
        };
    }

    /// The colour of the state, which stands beside its word.
    public static String kleur(Calamiteitstand stand) {
        return switch (stand) {
            case GEMELD -> "te-laat";
            case BEVESTIGD, ACTIEF, STRATEGISCH -> "let-op";
            case HERSTEL -> "nu";
            case AFGESCHAALD, GEEVALUEERD -> "goed";
            case TERUGGEGEVEN -> "stil";
        };
    }
}

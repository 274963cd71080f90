package nl.poort.web.ketentest;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.poort.keten.ketentest.Bevinding;
import nl.poort.keten.ketentest.Deling;
import nl.poort.keten.ketentest.Hertest;
import nl.poort.keten.ketentest.Iteraties;
import nl.poort.keten.ketentest.Ketentestbeeld;
import nl.poort.keten.ketentest.Ketentests;
import nl.poort.keten.ketentest.Stap;
import nl.poort.keten.ketentest.Uitslag;
import nl.poort.keten.ketentest.Uitslagkleur;
import nl.poort.keten.ketentest.Voorbereiding;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.web.Keuze;

/// What the screens show of a test: all of it, for one person, at one moment.
///
/// @param collegas who can be taken into the team
public record Testbeeld(
        Ketentestbeeld beeld,
        List<Uitslag> uitslagen,
        List<Bevinding> bevindingen,
        List<Hertest> hertesten,
        List<Keuze> collegas,
        Medewerker wie,
        Instant nu) {

    static Testbeeld van(Testdeuren deuren, Medewerker wie, UUID id) {
        var beeld = deuren.tests().get(wie, id);
        var leidt = Ketentests.magLeiden(wie) && beeld.test().organisatie().equals(wie.organisatie());
        var collegas = !leidt
                ? List.<Keuze>of()
                : deuren.registers().medewerkers().list(wie.actor("team kiezen"), wie.organisatie()).stream()
                        .map(m -> new Keuze(m.id().toString(), m.naam()))
                        .toList();
        return new Testbeeld(
                beeld,
                deuren.iteraties().uitslagen(wie, id),
                deuren.bevindingen().list(wie, id),
                deuren.bevindingen().hertesten(wie, id),
                collegas,
                wie,
                deuren.klok().instant());
    }

    public String pad() {
        return KetentestsPagina.PAD + "/" + beeld.test().id();
    }

    public boolean leidt() {
        return Ketentests.magLeiden(wie) && beeld.test().organisatie().equals(wie.organisatie());
    }

    public boolean doetMee() {
        return beeld.test().organisatie().equals(wie.organisatie())
                || beeld.deelnemers().stream().anyMatch(d -> wie.organisatie().equals(d.organisatie()));
    }

    public Voorbereiding voorbereiding() {
        return beeld.voorbereiding();
    }

    public Optional<Uitslag> uitslag(int iteratie, int stap) {
        return uitslagen.stream()
                .filter(u -> u.iteratie() == iteratie && u.stap() == stap)
                .findFirst();
    }

    /// In a word: green, red, or not yet.
    public String woord(int iteratie, int stap) {
        return uitslag(iteratie, stap).map(u -> u.kleur().naam()).orElse("nog niet");
    }

    public String kleur(int iteratie, int stap) {
        return uitslag(iteratie, stap)
                .map(u -> u.kleur() == Uitslagkleur.GROEN ? "goed" : "te-laat")
                .orElse("stil");
    }

    public long groen(int iteratie) {
        return uitslagen.stream()
                .filter(u -> u.iteratie() == iteratie && u.kleur() == Uitslagkleur.GROEN)
                .count();
    }

    /// From when the step after this one may be done; empty when nobody waits.
    public Optional<Instant> wachtTot(int iteratie, Stap stap) {
        return uitslag(iteratie, stap.nr()).flatMap(u -> Iteraties.wachtTot(u, stap, nu));
    }

    public List<Bevinding> teHertesten() {
        return bevindingen.stream()
                .filter(b -> hertesten.stream()
                        .anyMatch(h -> h.isTeDoen() && h.bevinding().equals(b.id())))
                .toList();
    }

    public List<Bevinding> bijStap(int iteratie, int stap) {
        return bevindingen.stream()
                .filter(b -> Integer.valueOf(iteratie).equals(b.iteratie())
                        && Integer.valueOf(stap).equals(b.stap()))
                .toList();
    }

    public int deelgraad() {
        return Deling.deelgraad(bevindingen);
    }

    static String kleur(Bevinding b) {
        return switch (b.stand()) {
            case GEREGISTREERD, HEROPEND -> "te-laat";
            case GEMELD -> "let-op";
            case OPGELOST -> "nu";
            case GESLOTEN -> "goed";
        };
    }

    public String kleurVan(Bevinding b) {
        return kleur(b);
    }
}

package nl.poort.web.beheer;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.poort.contact.kennis.Artikelfilter;
import nl.poort.contact.kennis.Kennisredactie;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Rol;
import nl.poort.registers.organisatie.RoosterGat;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// Where an administrator begins: what needs attention, and the way to everything that can be set.
public final class BeheerPagina {
    private static final Duration VOORUIT = Duration.ofDays(14);
    private static final int MEESTE = 200;

    private final Registers registers;
    private final Kennisredactie redactie;
    private final Beheer.Post post;

    /// Something to do, with the page to do it on.
    ///
    /// @param ernstig red: something goes wrong already; else it asks for attention
    public record Aandacht(String wat, List<String> regels, boolean ernstig, String pad, String link) {}

    public record Model(List<Aandacht> aandacht) {}

    BeheerPagina(Registers registers, Kennisredactie redactie, Beheer.Post post) {
        this.registers = registers;
        this.redactie = redactie;
        this.post = post;
    }

    public List<Route> routes() {
        return List.of(Route.get("/beheer", Recht.BEHEER, this::toon));
    }

    private void toon(Context ctx) {
        var wie = Adres.actor(ctx);
        var aandacht = new ArrayList<Aandacht>();
        rooster(wie, aandacht);
        bezorgingen(wie, aandacht);
        berichten(wie, aandacht);
        artikelen(wie, aandacht);
        teams(wie, aandacht);
        Pagina.toon(ctx, "nl/poort/web/beheer/beheer.jte", new Model(aandacht));
    }

    private void rooster(Actor wie, List<Aandacht> aandacht) {
        var nu = registers.clock().instant();
        var gaten = registers.roosters().zelfcontrole(wie, nu, nu.plus(VOORUIT)).stream()
                .filter(g -> g.organisatie().equals(wie.organisation()))
                .toList();
        if (!gaten.isEmpty()) {
            aandacht.add(new Aandacht(
                    "Het dienstrooster heeft de komende 14 dagen " + aantal(gaten.size(), "gat", "gaten"),
                    kort(gaten.stream().map(RoosterGat::tekst).toList()),
                    true,
                    "/beheer/rooster",
                    "Vul het rooster aan"));
        }
        boolean heeftManager = !registers
                .medewerkers()
                .metRol(wie, wie.organisation(), Rol.CALAMITEITENMANAGER)
                .isEmpty();
        boolean heeftRooster = !registers
                .roosters()
                .list(
                        wie,
                        wie.organisation(),
                        "",
                        nu.minus(VOORUIT.multipliedBy(26)),
                        nu.plus(VOORUIT.multipliedBy(26)))
                .isEmpty();
        if (heeftManager && !heeftRooster && gaten.isEmpty()) {
            aandacht.add(new Aandacht(
                    "Er is nog geen dienstrooster",
                    List.of("Bij prioriteit 1 weet Poort niet wie gebeld moet worden."),
                    true,
                    "/beheer/rooster",
                    "Maak een rooster"));
        }
    }

    private void bezorgingen(Actor wie, List<Aandacht> aandacht) {
        var wachtend = post.gebeurtenissen().wachtend(wie);
        long dood = wachtend.stream().filter(Gebeurtenissen.Wachtend::dood).count();
        if (dood > 0) {
            aandacht.add(new Aandacht(
                    aantal(dood, "bezorging is", "bezorgingen zijn") + " gestopt na te veel pogingen",
                    List.of("Poort probeert het niet meer vanzelf. Kijk wat er misging en probeer het opnieuw."),
                    true,
                    "/beheer/berichten",
                    "Bekijk de bezorgingen"));
        } else if (!wachtend.isEmpty()) {
            aandacht.add(new Aandacht(
                    aantal(wachtend.size(), "bezorging lukte", "bezorgingen lukten") + " nog niet",
                    List.of("Poort probeert het vanzelf opnieuw."),
                    false,
                    "/beheer/berichten",
                    "Bekijk de bezorgingen"));
        }
    }

    private void berichten(Actor wie, List<Aandacht> aandacht) {
        int bellen = post.berichten().teBellen(wie).size();
        if (bellen > 0) {
            aandacht.add(new Aandacht(
                    aantal(bellen, "bericht kon", "berichten konden") + " niet worden bezorgd",
                    List.of("Op geen enkel kanaal kwam het aan. Iemand moet de klant bellen."),
                    true,
                    "/beheer/berichten",
                    "Bekijk de berichten"));
        }
    }

    private void artikelen(Actor wie, List<Aandacht> aandacht) {
        var verlopen = redactie.list(wie, Artikelfilter.teHerzien(registers.vandaag(), MEESTE)).stream()
                .filter(a -> a.staat().openbaarGemaakt())
                .toList();
        if (!verlopen.isEmpty()) {
            aandacht.add(new Aandacht(
                    aantal(verlopen.size(), "artikel moet", "artikelen moeten") + " worden gecontroleerd",
                    kort(verlopen.stream()
                            .map(a -> a.nummer() + " " + a.titel())
                            .toList()),
                    false,
                    "/beheer/kennis?lijst=herzien",
                    "Bekijk de kennisbank"));
        }
    }

    private void teams(Actor wie, List<Aandacht> aandacht) {
        var leeg = registers.organisaties().teams(wie, wie.organisation()).stream()
                .filter(t -> registers.medewerkers().vanTeam(wie, t.id()).isEmpty())
                .toList();
        if (!leeg.isEmpty()) {
            aandacht.add(new Aandacht(
                    aantal(leeg.size(), "team heeft", "teams hebben") + " geen mensen",
                    kort(leeg.stream()
                            .map(t -> t.naam() + ": vragen die hier komen, ziet niemand")
                            .toList()),
                    true,
                    "/beheer/mensen",
                    "Zet mensen in het team"));
        }
    }

    private static List<String> kort(List<String> regels) {
        if (regels.size() <= 5) {
            return regels;
        }
        var kort = new ArrayList<>(regels.subList(0, 4));
        kort.add("en nog " + (regels.size() - 4) + " andere");
        return kort;
    }

    private static String aantal(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}

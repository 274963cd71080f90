package nl.poort.web.mijn;

import io.javalin.http.Context;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.poort.contact.inzage.Adresbevestiging;
import nl.poort.contact.inzage.Burger;
import nl.poort.contact.inzage.Contactwens;
import nl.poort.contact.inzage.Correctie;
import nl.poort.contact.inzage.Registergegeven;
import nl.poort.contact.klantcontact.Partijwijziging;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;

/// The own data at one organisation: change at once how to be reached, see what registers say, take a change back.
public final class GegevensPagina {
    static final String EEN = "/mijn/gegevens/{partij}";

    private final Mijndeuren deuren;
    private final Mijningang ingang;

    /// @param contact the form with how to be reached
    /// @param wacht a new e-mail address that waits for its code; null when there is none
    /// @param herstelbaar which changes can be taken back
    /// @param bereikbaar whether every register answered
    public record Model(
            Mijnkop kop,
            Mijnkop.Plek plek,
            String pad,
            Formulier contact,
            Adresbevestiging wacht,
            List<Keuze> kanalen,
            List<Register> registers,
            boolean bereikbaar,
            List<Correctie> correcties,
            List<Partijwijziging> geschiedenis,
            List<UUID> herstelbaar) {

        /// What a person reads of an own change, and of one by an employee.
        public String door(Partijwijziging w) {
            return w.wie() == null && w.naam().equals("Klant")
                    ? "uzelf"
                    : w.wie() == null ? "ons systeem" : "een medewerker van " + plek.organisatie();
        }

        public boolean isBetwist(Registergegeven g) {
            return correcties.stream()
                    .anyMatch(c -> c.isOpen()
                            && g.gegeven().equals(c.gegeven())
                            && g.registratie().equals(c.registratie()));
        }
    }

    /// @param naam as people call it
    public record Register(String naam, String houder, List<Registergegeven> gegevens) {}

    public GegevensPagina(Mijndeuren deuren, Mijningang ingang) {
        this.deuren = deuren;
        this.ingang = ingang;
    }

    public List<Route> routes() {
        return List.of(
                ingang.get(EEN, this::toon),
                ingang.post(
                        EEN + "/contact",
                        (ctx, burger) -> Formulier.verwerk(ctx, f -> wijzig(ctx, burger, f), c -> toon(c, burger))),
                // each try counts, also a wrong one
                ingang.post(
                        EEN + "/code",
                        (ctx, burger) -> Formulier.probeer(ctx, f -> bevestig(ctx, burger, f), c -> toon(c, burger))),
                ingang.post(
                        EEN + "/herstel",
                        (ctx, burger) -> Formulier.verwerk(ctx, f -> herstel(ctx, burger, f), c -> toon(c, burger))));
    }

    static String pad(UUID partij) {
        return "/mijn/gegevens/" + partij;
    }

    private void toon(Context ctx, Burger burger) {
        var partij = burger.partij(Mijningang.id(ctx, "partij"));
        var inzage = deuren.inzage();
        boolean bereikbaar = inzage.registers().ververs(burger, partij.id());
        var actor = burger.actor(partij.id(), "eigen gegevens inzien");
        // another form on this page may have been refused: this one still shows what stands there
        var getypt = Formulier.van(ctx);
        var contact = (getypt.naam().isEmpty() ? getypt : Formulier.leeg())
                .vul("telefoon", partij.telefoon().orElse(""))
                .vul("email", partij.email().orElse(""))
                .vul(
                        "voorkeurskanaal",
                        Objects.requireNonNullElse(partij.voorkeur().kanaal(), ""))
                .vul(
                        "voorkeursmoment",
                        Objects.requireNonNullElse(partij.voorkeur().moment(), ""));
        var perRegister = inzage.registers().list(actor, partij.id()).stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        Registergegeven::registratie, java.util.TreeMap::new, java.util.stream.Collectors.toList()));
        Pagina.toon(
                ctx,
                "nl/poort/web/mijn/gegevens.jte",
                new Model(
                        Mijnkop.van(burger),
                        Mijnkop.plek(burger, partij, deuren),
                        pad(partij.id()),
                        contact,
                        inzage.gegevens().wacht(burger, partij.id()).orElse(null),
                        deuren.kanalen().list(actor).stream()
                                .map(k -> new Keuze(k.code(), k.naam()))
                                .toList(),
                        perRegister.entrySet().stream()
                                .map(e -> register(e.getKey(), e.getValue()))
                                .toList(),
                        bereikbaar,
                        inzage.correcties().list(burger, partij.id()),
                        inzage.gegevens().geschiedenis(burger, partij.id()),
                        inzage.gegevens().herstelbaar(burger, partij.id())));
    }

    private Register register(String code, List<Registergegeven> gegevens) {
        return deuren.inzage()
                .registers()
                .registratie(code)
                .map(b -> new Register(b.naam(), b.houder(), gegevens))
                .orElseGet(() -> new Register(code, "de houder van dit register", gegevens));
    }

    private String wijzig(Context ctx, Burger burger, Formulier f) {
        var partij = Mijningang.id(ctx, "partij");
        burger.partij(partij);
        int versie = f.getal("versie", 0, Integer.MAX_VALUE, "Open deze pagina opnieuw");
        f.weiger();
        var email = f.tekstOfNiets("email");
        deuren.inzage()
                .gegevens()
                .wijzig(
                        burger,
                        partij,
                        new Contactwens(
                                versie,
                                f.tekstOfNiets("telefoon"),
                                email,
                                f.tekstOfNiets("voorkeurskanaal"),
                                f.tekstOfNiets("voorkeursmoment")));
        Pagina.zeg(
                ctx,
                deuren.inzage()
                        .gegevens()
                        .wacht(burger, partij)
                        .filter(w -> w.adres().equalsIgnoreCase(email))
                        .map(w -> "Opgeslagen. Wij stuurden een code naar " + w.adres() + ". Vul die hieronder in.")
                        .orElse("Opgeslagen"));
        return pad(partij);
    }

    private String bevestig(Context ctx, Burger burger, Formulier f) {
        var partij = Mijningang.id(ctx, "partij");
        burger.partij(partij);
        var code = f.tekst("code", "Vul de code in die wij u mailden", 20);
        f.weiger();
        deuren.inzage().gegevens().bevestig(burger, partij, code);
        Pagina.zeg(ctx, "Uw nieuwe e-mailadres is in gebruik");
        return pad(partij);
    }

    private String herstel(Context ctx, Burger burger, Formulier f) {
        var partij = Mijningang.id(ctx, "partij");
        burger.partij(partij);
        var wijziging = f.id("wijziging", "Kies welke wijziging u wilt terugdraaien");
        f.weiger();
        deuren.inzage().gegevens().herstel(burger, partij, wijziging);
        Pagina.zeg(ctx, "De wijziging is teruggedraaid");
        return pad(partij);
    }
}

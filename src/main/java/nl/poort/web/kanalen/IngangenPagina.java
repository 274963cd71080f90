package nl.poort.web.kanalen;

import io.javalin.http.Context;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.poort.contact.kanalen.Ingang;
import nl.poort.contact.kanalen.Ingangen;
import nl.poort.contact.kanalen.Kanaalnormen;
import nl.poort.contact.kanalen.Kanaalregel;
import nl.poort.contact.kanalen.Mailverwerker;
import nl.poort.contact.kanalen.Postbussen;
import nl.poort.contact.klantcontact.Kanalen;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Recht;
import nl.poort.registers.organisatie.Team;
import nl.poort.web.Formulier;
import nl.poort.web.Keuze;
import nl.poort.web.Pagina;
import nl.poort.web.Route;
import nl.poort.web.Sessie;

/// Where customers come in: mailboxes, scan folders and numbers, to which team, and what was agreed per channel.
public final class IngangenPagina {
    static final String PAD = "/beheer/kanalen";

    private final Ingangen ingangen;
    private final Postbussen postbussen;
    private final Kanaalnormen normen;
    private final Register register;

    /// What the forms choose from.
    public record Register(Organisaties organisaties, Kanalen kanalen) {}

    public record Model(
            List<Ingang> ingangen,
            Map<UUID, Postbussen.Stand> standen,
            List<Kanaalregel> normen,
            Map<UUID, String> teams,
            Map<String, String> namen) {
        public String naam(String code) {
            return namen.getOrDefault(code, code);
        }
    }

    /// @param id null for a new one
    public record Formuliermodel(UUID id, boolean geheim, List<Keuze> kanalen, List<Keuze> teams) {
        public String pad() {
            return id == null ? PAD + "/nieuw" : PAD + "/" + id;
        }
    }

    public IngangenPagina(Ingangen ingangen, Postbussen postbussen, Kanaalnormen normen, Register register) {
        this.ingangen = ingangen;
        this.postbussen = postbussen;
        this.normen = normen;
        this.register = register;
    }

    public List<Route> routes() {
        return List.of(
                Route.get(PAD, Recht.BEHEER, this::toon),
                Route.get(PAD + "/nieuw", Recht.BEHEER, this::formulier),
                Route.post(
                        PAD + "/nieuw",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(ctx, f -> bewaar(ctx, f, null), this::formulier)),
                Route.get(PAD + "/{id}", Recht.BEHEER, this::formulier),
                Route.post(
                        PAD + "/{id}",
                        Recht.BEHEER,
                        ctx -> Formulier.verwerk(
                                ctx, f -> bewaar(ctx, f, GesprekPagina.id(ctx, "id", "Deze ingang")), this::formulier)),
                Route.post(PAD + "/{id}/proef", Recht.BEHEER, this::proef));
    }

    private void toon(Context ctx) {
        var actor = Sessie.medewerker(ctx).actor("kanalen beheren");
        var model = new Model(
                ingangen.list(actor, null),
                postbussen.standen(actor).stream()
                        .collect(Collectors.toMap(Postbussen.Stand::ingang, Function.identity())),
                normen.list(actor),
                teams(ctx).stream().collect(Collectors.toMap(Team::id, Team::naam)),
                GesprekkenPagina.namen(register.kanalen(), actor));
        Pagina.toon(ctx, "nl/poort/web/kanalen/ingangen.jte", model);
    }

    private List<Team> teams(Context ctx) {
        var wie = Sessie.medewerker(ctx);
        return register.organisaties().teams(wie.actor("kanalen beheren"), wie.organisatie());
    }

    private void formulier(Context ctx) {
        var actor = Sessie.medewerker(ctx).actor("kanalen beheren");
        var id = ctx.pathParamMap().containsKey("id") ? GesprekPagina.id(ctx, "id", "Deze ingang") : null;
        if (id != null) {
            vul(Formulier.van(ctx), ingangen.get(actor, id));
        } else {
            Formulier.van(ctx).vul("aan", "ja");
        }
        var kanalen = register.kanalen().list(actor).stream()
                .map(k -> new Keuze(k.code(), k.naam()))
                .toList();
        var teams = teams(ctx).stream()
                .map(t -> new Keuze(t.id().toString(), t.naam()))
                .toList();
        boolean geheim = id != null && !ingangen.geheim(id).isEmpty();
        Pagina.toon(ctx, "nl/poort/web/kanalen/ingang.jte", new Formuliermodel(id, geheim, kanalen, teams));
    }

    private static void vul(Formulier f, Ingang i) {
        f.vul("kanaal", i.kanaal())
                .vul("adres", i.adres())
                .vul("naam", i.naam())
                .vul("team", i.team())
                .vul("aan", i.aan() ? "ja" : "")
                .vul("verwijzing", i.verwijzing());
        i.instellingen().forEach(f::vul);
    }

    private String bewaar(Context ctx, Formulier f, UUID id) {
        var wie = Sessie.medewerker(ctx);
        var kanaal = f.tekst("kanaal", "Kies het kanaal", 40);
        var adres = f.tekst("adres", "Vul het adres of nummer in", 254);
        var naam = f.tekst("naam", "Geef de ingang een naam", 80);
        var team = f.id("team", "Kies het team dat dit krijgt");
        var instellingen = instellingen(
                f,
                id == null
                        ? Map.of()
                        : ingangen.get(wie.actor("kanalen beheren"), id).instellingen());
        if ("post".equals(kanaal) && adres != null && !adres.matches("[a-z0-9-]{2,40}")) {
            f.fout("adres", "De naam van een scanmap bestaat uit kleine letters, cijfers en streepjes");
        }
        f.weiger();
        var ingang = new Ingang(
                id,
                wie.organisatie(),
                kanaal,
                adres,
                naam,
                team,
                f.aan("aan"),
                f.tekstOfNiets("verwijzing"),
                instellingen);
        ingangen.opslaan(wie, ingang, f.tekstOfNiets("wachtwoord"));
        Pagina.zeg(ctx, "Opgeslagen. Nieuwe berichten komen nu bij het gekozen team.");
        return PAD;
    }

    /// What other screens keep in the settings stays.
    private Map<String, String> instellingen(Formulier f, Map<String, String> was) {
        var nieuw = new LinkedHashMap<>(was);
        for (var veld : List.of(
                Postbussen.SERVER, Postbussen.GEBRUIKER, Postbussen.MAP, Postbussen.VERWERKT, Mailverwerker.CONTROLE)) {
            var waarde = f.tekstOfNiets(veld);
            if (waarde == null) {
                nieuw.remove(veld);
            } else {
                nieuw.put(veld, waarde);
            }
        }
        if (nieuw.containsKey(Postbussen.SERVER) && !isServer(nieuw.get(Postbussen.SERVER))) {
            f.fout(
                    Postbussen.SERVER,
                    "Schrijf het adres als imaps://mail.voorbeeld.nl of starttls://mail.voorbeeld.nl");
        }
        if (nieuw.containsKey(Postbussen.SERVER)
                && isServer(nieuw.get(Postbussen.SERVER))
                && !postbussen.mag(URI.create(nieuw.get(Postbussen.SERVER)).getHost())) {
            f.fout(Postbussen.SERVER, "Deze mailserver staat niet in POORT_MAILSERVERS. Vraag wie Poort installeerde.");
        }
        return nieuw;
    }

    private static boolean isServer(String tekst) {
        try {
            var adres = new URI(tekst);
            boolean hier = "imap".equals(adres.getScheme())
                    && List.of("localhost", "127.0.0.1").contains(String.valueOf(adres.getHost()));
            return adres.getHost() != null
                    && adres.getUserInfo() == null
                    && (hier || List.of("imaps", "starttls").contains(adres.getScheme()));
        } catch (java.net.URISyntaxException e) {
            return false;
        }
    }

    /// Fetches at once, and says how it went.
    private void proef(Context ctx) {
        var actor = Sessie.medewerker(ctx).actor("kanalen beheren");
        var ingang = ingangen.get(actor, GesprekPagina.id(ctx, "id", "Deze ingang"));
        int aantal = postbussen.haal(ingang);
        var fout = postbussen.standen(actor).stream()
                .filter(s -> s.ingang().equals(ingang.id()))
                .map(Postbussen.Stand::fout)
                .findFirst()
                .orElse("");
        Pagina.naar(
                ctx,
                PAD,
                fout.isEmpty()
                        ? "Het postvak werkt. Er zijn " + aantal + " mails opgehaald."
                        : "Het lukt niet. " + fout);
    }
}

package nl.poort.contact.klantcontact;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.keten.vragen.Bekendmaking;
import nl.poort.keten.vragen.Context;
import nl.poort.keten.vragen.Ketengebeurtenis.KlantGeinformeerd;
import nl.poort.keten.vragen.Ketengebeurtenis.VraagGesteld;
import nl.poort.keten.vragen.NieuweVraag;
import nl.poort.keten.vragen.Terugkoppelwijze;
import nl.poort.keten.vragen.Vraag;
import nl.poort.keten.vragen.Vragen;
import nl.poort.loket.vergunningcheck.Check;
import nl.poort.loket.vergunningcheck.Checkregels;
import nl.poort.loket.vergunningcheck.Checkvraag;
import nl.poort.loket.vergunningcheck.Vergunningchecks;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Schakelsoort;
import nl.poort.registers.organisatie.Team;
import nl.poort.techniek.Weigering;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.db.Db;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;

/// "Ik begrijp deze vraag niet" in the Vergunningcheck: a contact and a Vraag with the check in its context, and the
/// answer back at the same question.
///
/// Who rings instead and gives the code of the check at the desk gets the same.
public final class Checkvragen {
    private static final Actor PROGRAMMA = Actor.system("vraag over de vergunningcheck");
    private static final List<Schakelsoort> LOKETTEN =
            List.of(Schakelsoort.KCC, Schakelsoort.HELPDESK, Schakelsoort.IPLO, Schakelsoort.DESKUNDIGE);
    private static final int LANG = 8_000;

    private final Db db;
    private final Contact contact;
    private final Vragen vragen;
    private final Organisaties organisaties;
    private final Vergunningchecks checks;

    /// What somebody does not understand.
    ///
    /// @param sleutel the question; empty when it is about the conclusion
    /// @param woorden in own words; may be empty
    /// @param klant null when the answer is only wanted in the check itself
    public record Inzending(UUID check, String sleutel, String woorden, NieuwePartij klant, Terugkoppelwijze wijze) {}

    /// Where a contact begins.
    public record Contact(Intake intake, Partijen partijen) {}

    public Checkvragen(Db db, Contact contact, Vragen vragen, Organisaties organisaties, Vergunningchecks checks) {
        this.db = db;
        this.contact = contact;
        this.vragen = vragen;
        this.organisaties = organisaties;
        this.checks = checks;
    }

    public void luister(Gebeurtenissen gebeurtenissen) {
        gebeurtenissen.after("check bij vraag", VraagGesteld.class, this::koppel);
        gebeurtenissen.after("uitleg in check", KlantGeinformeerd.class, this::legUit);
    }

    /// To the authority that asks the question; to the next one in the check when that one takes no questions here.
    public Vraag stel(Inzending in) {
        var check = checks.get(in.check());
        var over = in.sleutel().isEmpty() ? Optional.<Checkvraag>empty() : check.vind(in.sleutel());
        var team = loket(check, over);
        var actor = Actor.outsider("Klant", team.organisatie(), "vraag over de vergunningcheck");
        return db.change(actor, tx -> {
            var klant = in.klant() == null
                    ? null
                    : contact.partijen().registreer(actor, in.klant()).id();
            var nieuw = NieuwContact.inkomend("webformulier", klant, woorden(in, over))
                    .over(kort("Vergunningcheck: " + check.titel()))
                    .met(context(check, over));
            var vraag = contact.intake()
                    .ontvangen(
                            actor,
                            nieuw,
                            c -> NieuweVraag.van(c.kenmerk(), c.eigenWoorden(), klant, team.id(), null, in.wijze())
                                    .met(new Context(c.context())))
                    .vraag();
            checks.meldOnduidelijk(check.id(), in.sleutel(), vraag.id(), vraag.kenmerk());
            return vraag;
        });
    }

    private static String woorden(Inzending in, Optional<Checkvraag> over) {
        var eigen = in.woorden() == null ? "" : in.woorden().strip();
        var vraag = over.map(v -> "Ik begrijp deze vraag niet: " + v.vraag().tekst());
        return Stream.concat(vraag.stream(), Stream.of(eigen).filter(t -> !t.isEmpty()))
                .collect(Collectors.joining("\n"));
    }

    private static String kort(String tekst) {
        return tekst.length() <= 180 ? tekst : tekst.substring(0, 180) + "…";
    }

    /// What travels along with a question about a check: the code, the rules, the answers so far, the article. No
    /// address.
    public static Map<String, String> context(Check check, Optional<Checkvraag> over) {
        var bij = over.map(Checkvraag::bij)
                .orElseGet(() -> check.conclusies().stream()
                        .filter(c -> !over.isPresent() && c.isNeemContactOp())
                        .map(c -> c.regels())
                        .toList());
        var velden = new LinkedHashMap<String, String>();
        velden.put(Context.SESSIE, check.code());
        over.ifPresent(v -> velden.put("vraag in de check", v.vraag().tekst()));
        velden.put("regelversie", bij.stream().map(Checkregels::aanduiding).collect(Collectors.joining(", ")));
        velden.put(
                "antwoorden",
                check.gegeven().stream()
                        .map(v -> v.vraag().tekst() + " " + v.antwoord() + ".")
                        .collect(Collectors.joining("\n")));
        velden.put("artikel", artikelen(check, bij));
        velden.values().removeIf(String::isEmpty);
        velden.replaceAll((naam, waarde) -> waarde.length() <= LANG ? waarde : waarde.substring(0, LANG) + "…");
        return velden;
    }

    private static String artikelen(Check check, List<Checkregels> bij) {
        return check.conclusies().stream()
                .filter(c -> bij.contains(c.regels()))
                .flatMap(c -> c.bronnen().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .limit(10)
                .collect(Collectors.joining("; "));
    }

    private Team loket(Check check, Optional<Checkvraag> over) {
        var eerst = over.map(Checkvraag::bij).orElse(List.of()).stream();
        var daarna = check.conclusies().stream()
                .sorted(java.util.Comparator.comparing(c -> !c.isNeemContactOp()))
                .map(c -> c.regels());
        return Stream.concat(eerst, daarna)
                .map(Checkregels::organisatie)
                .distinct()
                .flatMap(o -> LOKETTEN.stream()
                        .flatMap(soort ->
                                organisaties.teams(PROGRAMMA, o).stream().filter(t -> t.soort() == soort)))
                .findFirst()
                .orElseThrow(() -> new Weigering(
                        "geen-loket",
                        "Deze organisatie neemt hier geen vragen aan. Kijk op haar website hoe u haar bereikt."));
    }

    /// A Vraag of another channel that bears the code of a check: it is about the question that stands there now.
    private void koppel(VraagGesteld g) {
        var sessie = vragen.get(PROGRAMMA, g.vraag()).context().get(Context.SESSIE);
        checks.findOpCode(sessie)
                .filter(c -> c.uitleg().stream().noneMatch(o -> o.vraag().equals(g.vraag())))
                .ifPresent(c -> checks.meldOnduidelijk(
                        c.id(), c.vraag().map(Checkvraag::sleutel).orElse(""), g.vraag(), g.kenmerk()));
    }

    /// Who could not be reached finds the answer here too.
    private void legUit(KlantGeinformeerd g) {
        if (g.sessie().isEmpty()) {
            return;
        }
        var tekst = g.hoe() == Bekendmaking.NIET_BEREIKBAAR
                ? Optional.ofNullable(vragen.get(PROGRAMMA, g.vraag()).antwoord())
                        .orElse(g.tekst())
                : g.tekst();
        checks.uitleggen(g.vraag(), g.kenmerk(), tekst);
    }
}

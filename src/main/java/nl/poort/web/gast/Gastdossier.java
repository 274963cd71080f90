package nl.poort.web.gast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.poort.keten.vragen.Overdracht;
import nl.poort.keten.vragen.Overdrachten;
import nl.poort.keten.vragen.Vragen;
import nl.poort.registers.organisatie.Medewerker;
import nl.poort.registers.organisatie.Organisaties;
import nl.poort.registers.organisatie.Rol;
import nl.poort.techniek.db.Actor;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen;
import nl.poort.techniek.json.Json;
import nl.poort.web.gast.Gastlinks.Uitnodiging;
import nl.poort.web.portaal.Telefoontekst;

/// Brings together what a guest may see: the context set of one Overdracht (invariant 21).
public final class Gastdossier {
    private static final Actor GAST = Actor.system("gast behandelt overdracht");

    private final Overdrachten overdrachten;
    private final Vragen vragen;
    private final Organisaties organisaties;
    private final Gebeurtenissen gebeurtenissen;

    public Gastdossier(
            Overdrachten overdrachten, Vragen vragen, Organisaties organisaties, Gebeurtenissen gebeurtenissen) {
        this.overdrachten = overdrachten;
        this.vragen = vragen;
        this.organisaties = organisaties;
        this.gebeurtenissen = gebeurtenissen;
    }

    /// The guest as a member of the team that was asked, and of nothing else. The id is that of the Overdracht: the
    /// same
    /// guest after a new link, and nobody in the register.
    Medewerker medewerker(Uitnodiging u) {
        var o = overdrachten.get(GAST, u.overdracht());
        var team = organisaties.getTeam(GAST, o.naarTeam());
        return new Medewerker(
                o.id(),
                o.naarOrganisatie(),
                "Gast van " + team.naam(),
                "",
                null,
                Set.of(Rol.KETENPARTNER),
                Set.of(o.naarTeam()));
    }

    Gastbeeld beeld(Uitnodiging u) {
        var o = overdrachten.get(GAST, u.overdracht());
        var vraag = vragen.get(GAST, o.vraag());
        var van = organisaties.getTeam(GAST, o.vanTeam());
        var einde = einde(o);
        boolean open = einde == null;
        return new Gastbeeld(
                vraag.kenmerk(),
                van.naam() + ", " + organisaties.get(GAST, van.organisatie()).naam(),
                van.telefoon() == null ? null : Telefoontekst.van(van.telefoon()),
                van.telefoon(),
                o.gevraagd(),
                open ? vraag.tekst() : "",
                open ? o.context().velden() : Map.of(),
                o.stand(),
                o.aangebodenOp(),
                o.uiterlijk(),
                einde,
                o.antwoord(),
                open ? gesprek(o) : List.of());
    }

    private static String einde(Overdracht o) {
        return switch (o.stand()) {
            case AANGEBODEN, AANGENOMEN, INFO_GEVRAAGD -> null;
            case DOORGEGEVEN -> "U hebt dit verzoek doorgegeven.";
            case BEANTWOORD -> "Uw antwoord is binnen. Dank u wel. U hoeft niets meer te doen.";
            case TERUGGEKOPPELD -> "Dit verzoek is klaar. Het antwoord is verteld. Dank u wel.";
            case GEWEIGERD ->
                "U hebt dit verzoek niet aangenomen. De vrager zoekt een andere weg. Dank u dat u het liet weten.";
            case VERLOPEN -> "Dit verzoek is verlopen. De tijd om het aan te nemen is voorbij.";
            case INGETROKKEN -> "De vrager heeft dit verzoek ingetrokken. U hoeft niets meer te doen.";
        };
    }

    private List<Gastbeeld.Regel> gesprek(Overdracht o) {
        var regels = new ArrayList<Gastbeeld.Regel>();
        for (var g : gebeurtenissen.list(GAST, o.vraag())) {
            boolean gevraagd = g.soort().equals("informatie.gevraagd");
            if (gevraagd || g.soort().equals("informatie.gegeven")) {
                var inhoud = Json.read(g.inhoud(), Map.class);
                if (o.id().toString().equals(String.valueOf(inhoud.get("overdracht")))) {
                    regels.add(new Gastbeeld.Regel(g.tijd(), gevraagd, String.valueOf(inhoud.get("tekst"))));
                }
            }
        }
        return List.copyOf(regels);
    }
}

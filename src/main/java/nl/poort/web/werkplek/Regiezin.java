package nl.poort.web.werkplek;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.poort.keten.vragen.Beluitkomst;
import nl.poort.keten.vragen.Regiegebeurtenis;
import nl.poort.keten.vragen.Terugbelgebeurtenis;
import nl.poort.techniek.db.Gebeurtenis;
import nl.poort.techniek.gebeurtenissen.Gebeurtenissen.Opgetekend;
import nl.poort.techniek.json.Json;
import nl.poort.web.Taal;
import nl.poort.web.werkplek.Gebeurteniszin.Zin;

/// Tells in plain Dutch how a customer is called back, and what several teams and partners do together.
final class Regiezin {
    private static final Map<String, Class<? extends Gebeurtenis>> SOORTEN = Stream.concat(
                    Arrays.stream(Terugbelgebeurtenis.class.getPermittedSubclasses()),
                    Arrays.stream(Regiegebeurtenis.class.getPermittedSubclasses()))
            .map(k -> k.<Gebeurtenis>asSubclass(Gebeurtenis.class))
            .collect(Collectors.toMap(Gebeurtenis::kindOf, Function.identity()));

    private final Namen namen;
    private final Taal taal;

    Regiezin(Namen namen, Taal taal) {
        this.namen = namen;
        this.taal = taal;
    }

    Optional<Zin> van(Opgetekend g) {
        return Optional.ofNullable(SOORTEN.get(g.soort())).map(soort -> zin(Json.read(g.inhoud(), soort)));
    }

    private Zin zin(Gebeurtenis g) {
        return g instanceof Terugbelgebeurtenis t ? terugbellen(t) : regie((Regiegebeurtenis) g);
    }

    private Zin terugbellen(Terugbelgebeurtenis t) {
        return switch (t) {
            case Terugbelgebeurtenis.TerugbellenToegezegd g ->
                Zin.van(namen.teamnaam(g.naarTeam()) + " belt de klant terug, uiterlijk " + taal.moment(g.uiterlijk()));
            case Terugbelgebeurtenis.TerugbellenOpNaam g ->
                Zin.van("Niemand nam het terugbellen op tijd aan. Het staat nu op naam van "
                                + namen.mens(g.medewerker()))
                        .letOp();
            case Terugbelgebeurtenis.KlantGebeld g ->
                Zin.van("Klant gebeld: "
                        + Beluitkomst.valueOf(g.uitkomst()).tekst().toLowerCase(java.util.Locale.ROOT));
            case Terugbelgebeurtenis.KlantNietBereikt g ->
                Zin.van(
                                "Klant na " + g.pogingen() + " pogingen niet bereikt",
                                "De klant kreeg een link om een moment te kiezen, tot " + taal.moment(g.wachtTot()))
                        .letOp();
            case Terugbelgebeurtenis.BelmomentGekozen g ->
                Zin.van(
                        g.doorKlant() ? "De klant koos zelf een belmoment" : "Een ander belmoment afgesproken",
                        taal.moment(g.van()));
            case Terugbelgebeurtenis.TerugbellenOvergenomen g ->
                Zin.van(namen.teamnaam(g.naarTeam()) + " neemt het terugbellen over");
        };
    }

    private Zin regie(Regiegebeurtenis r) {
        return switch (r) {
            case Regiegebeurtenis.WarmOvergenomen g ->
                Zin.van(g.naam() + " van " + namen.teamnaam(g.naarTeam()) + " nam de beller over");
            case Regiegebeurtenis.KnoopDoorgehakt g ->
                Zin.van("De regievoerder besliste: " + g.besluit(), "Omdat: " + g.motivering());
            case Regiegebeurtenis.TeamHerinnerd g -> Zin.van(namen.teamnaam(g.team()) + " is herinnerd");
            case Regiegebeurtenis.RegieTeruggelegd _ -> Zin.van("Toch nog geen regievoerder");
            case Regiegebeurtenis.DoorzettingsmachtGebruikt g ->
                Zin.van("Met doorzettingsmacht: de vraag " + g.wat(), "Omdat: " + g.motivering())
                        .letOp();
            case Regiegebeurtenis.PartnerstatusGezet g ->
                Zin.van(namen.teamnaam(g.naarTeam()) + ": " + g.status(), g.toelichting());
            case Regiegebeurtenis.PartnerHerinnerd g ->
                Zin.van(namen.teamnaam(g.naarTeam()) + " liet niets horen en kreeg een herinnering")
                        .letOp();
            case Regiegebeurtenis.PartnerwerkTeruggenomen g ->
                Zin.van("De samenwerking met " + namen.teamnaam(g.naarTeam()) + " is beëindigd", g.reden())
                        .letOp();
        };
    }
}
